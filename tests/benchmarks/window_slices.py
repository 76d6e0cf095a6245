"""A CT Series in its viewer: to the first slice, to all of them, and how fast greys and slices change on the screen.

The window stands on a screen of its own (Xvfb), so that what is painted has to get there. A change of window is timed
from the pointer's event to the painted canvas; scrolling from one slice to the next in the same way, all slices being
in memory, and every picture that was painted is told apart from the one before.

``python -m tests.benchmarks.window_slices KIND`` prints the figures of one process as JSON.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.corpus import WORK, ct_series, made
from tests.benchmarks.measure import Row, bounded, command
from tests.benchmarks.program import ROOT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.viewer.slices.viewport import Viewport

COUNT = 300
DRAGS = 120
LARGE, SMALL = (2560, 1440), (1024, 1024)


def rows(rounds: int) -> list[Row]:
    """The figures of a process each, the median over rounds."""
    made("slices", _build)
    told: list[dict[str, float]] = []
    with _screen() as name:
        env = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb", "DISPLAY": name}
        for _ in range(rounds):
            run = command([sys.executable, "-m", "tests.benchmarks.window_slices"], env=env)
            told.append(json.loads(run.output.splitlines()[-1]))
    seen = {which: statistics.median(one[which] for one in told) for which in told[0]}
    return [
        bounded("first slice of 300 from the encrypted vault", seen["first"], 150, "ms"),
        bounded("all 300 slices, uncompressed, in memory", seen["all"], 1.5, "s"),
        bounded("change of window to painted, p95, 1024x1024", seen["window_small"], 8, "ms"),
        bounded("change of window to painted, p95, 2560x1440", seen["window_large"], 16, "ms"),
        bounded("next slice to painted, p95, 1024x1024", seen["scroll_small"], 1000 / 60, "ms"),
        bounded("next slice to painted, p95, 2560x1440", seen["scroll_large"], 1000 / 60, "ms"),
        bounded("slices of 300 painted like the one before", seen["repeated"], 0, ""),
    ]


def _build(folder: Path) -> None:
    """A vault with the Series in it."""
    from app.services import importing
    from importers.deciding import AcceptAll
    from models.vault import Vault
    from tests.app.ui import stage
    from tests.fakes import FakeClock, steady_random

    path = stage.empty_vault(folder)
    with Vault.open(path, stage.PASSPHRASE, clock=FakeClock(), random=steady_random("vault")) as vault:
        task = importing.Task([ct_series(COUNT)], importing.Aim(person="Maria Sample"), AcceptAll())
        importing.take_in_open(vault, task)


@contextmanager
def _screen() -> Iterator[str]:
    """A screen that is large enough, gone at the end."""
    reading, writing = os.pipe()
    size = f"{LARGE[0]}x{LARGE[1]}x24"
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
    with subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as answer:
                yield f":{answer.readline().strip()}"
        finally:
            server.terminate()


def measured() -> dict[str, float]:
    """Everything in one process."""
    from app.services import browsing
    from app.ui.preferences import Preferences
    from app.ui.session import Session
    from app.ui.viewer.sight import Sight, _make_ready
    from app.ui.viewer.slices.viewport import Viewport
    from models.vault import Vault
    from tests.app.ui import stage
    from tests.fakes import FakeClock, steady_random

    application = stage.application()
    work = WORK / f"slices-{os.getpid()}"
    path = Path(shutil.copytree(made("slices", _build) / "Maria.vault", work / "Maria.vault"))
    vault = Vault.open(path, stage.PASSPHRASE, clock=FakeClock(), random=steady_random("vault"))
    session = Session(vault, stage.surroundings(work), Preferences())
    sight = Sight.of(session)
    _make_ready(sight._looker, sight.pictures)  # as a moment after unlocking
    row = browsing.rows(vault, browsing.Wanted(standing=None))[0]
    details = browsing.details(vault, row.record.id)
    found: dict[str, float] = {}
    try:
        began = time.perf_counter()
        viewport = Viewport(sight, details)
        viewport.stepper.hide()
        viewport.resize(*SMALL)
        viewport.show()
        viewport.begin()
        _until(application, lambda: not viewport.picture().isNull())
        viewport.canvas.repaint()
        found["first"] = (time.perf_counter() - began) * 1000
        _until(application, lambda: all(viewport.source.has(number) for number in range(COUNT)))
        found["all"] = time.perf_counter() - began
        for name, size in (("small", SMALL), ("large", LARGE)):
            viewport.canvas.setFixedSize(*size)
            _until(application, lambda: not session.runner.busy)
            found[f"window_{name}"] = _windows(viewport)
            found[f"scroll_{name}"], found["repeated"] = _scroll(viewport)
    finally:
        session.close().join()
        application.processEvents()
        shutil.rmtree(work)
    return found


def _windows(viewport: "Viewport") -> float:
    """The 95th percentile in milliseconds of a drag's step, from the event to the painted canvas."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    canvas, left, none = viewport.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = canvas.rect().center()
    QTest.mousePress(canvas, left, none, middle)
    spent = []
    for step in range(DRAGS):
        at = middle + QPoint(step % 60, (step * 7) % 90)
        began = time.perf_counter()
        QTest.mouseMove(canvas, at)
        canvas.repaint()
        spent.append((time.perf_counter() - began) * 1000)
    QTest.mouseRelease(canvas, left, none, middle)
    return _p95(spent)


def _scroll(viewport: "Viewport") -> tuple[float, float]:
    """The same for a step to the next slice, and how many steps painted what was there already."""
    canvas, spent, repeated = viewport.canvas, [], 0
    viewport.go(0)
    canvas.repaint()
    before = canvas.image.cacheKey()
    for number in range(1, COUNT):
        began = time.perf_counter()
        viewport.go(number)
        canvas.repaint()
        spent.append((time.perf_counter() - began) * 1000)
        repeated += canvas.image.cacheKey() == before
        before = canvas.image.cacheKey()
    return _p95(spent), float(repeated)


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def _until(application: "QApplication", there: Callable[[], bool]) -> None:
    while not there():
        application.processEvents()
        time.sleep(0.0005)


if __name__ == "__main__":
    json.dump(measured(), sys.stdout)
