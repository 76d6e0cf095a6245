"""In a process of its own: a CT Series in a viewport, from the vault to the screen; prints its figures as JSON.

``python -m tests.benchmarks.slices_driver plain|packed|large``. Milliseconds for a picture, seconds for all of them.
Pictures are told apart by what was painted, not by what was asked for.
"""

import itertools
import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psutil
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from app.services import browsing
from app.ui.preferences import Preferences
from app.ui.session import Session
from app.ui.viewer.sight import Sight, _make_ready
from app.ui.viewer.slices.viewport import Viewport
from app.ui.viewer.stepper import Stepper
from models.vault import Vault
from tests.app.ui import stage
from tests.benchmarks import slices_references as references
from tests.benchmarks.slices_corpus import fresh, sources
from tests.fakes import FakeClock, steady_random

DRAGS = 120
SIZES = {"small": (1024, 1024), "large": (2560, 1440)}
FRAME = 1 / 60
_ENOUGH = 60.0
"""Seconds after which what does not come is given up."""


class Painted(QObject):
    """Notes which slice each painting showed, and when."""

    def __init__(self, viewport: Viewport) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self.seen: list[tuple[int, float]] = []
        viewport.canvas.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Paint and self._viewport.current is not None:
            self.seen.append((self._viewport.number, time.perf_counter()))
        return False


class Bench:
    """An open vault and the viewports that look into it."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self.application, self.session, self.vault = stage.application(), session, vault
        self.sight = Sight.of(session)
        _make_ready(self.sight._looker, self.sight.pictures)  # as a moment after unlocking
        self.before = Stepper("", "", "")  # a window stands there already when a record is opened
        self.before.show()
        self.settle()

    def details(self, files: int) -> browsing.Details:
        """The record with so many files."""
        rows = browsing.rows(self.vault, browsing.Wanted(standing=None))
        return next(browsing.details(self.vault, row.record.id) for row in rows if row.record.files == files)

    def open(self, details: browsing.Details, size: tuple[int, int]) -> Viewport:
        """A viewport whose first slice is painted."""
        viewport = Viewport(self.sight, details)
        viewport.resize(*size)
        viewport.show()
        viewport.begin()
        self.until(lambda: viewport.current is not None)
        viewport.canvas.repaint()
        return viewport

    def until(self, there: Callable[[], bool], *, by: float | None = None) -> None:
        """Let the window do its work until something is so, or until a moment."""
        end = time.perf_counter() + _ENOUGH if by is None else by
        while not there() and time.perf_counter() < end:
            self.application.processEvents()
            time.sleep(0.0002)
        if by is None and not there():
            raise TimeoutError

    def settle(self) -> None:
        """Until nothing is under way."""
        self.application.processEvents()
        self.until(lambda: not self.session.runner.busy)

    def all_there(self, viewport: Viewport) -> None:
        """Until every slice is in memory."""
        source = viewport.source
        self.until(lambda: all(source.has(number) for number in range(source.count)))


@contextmanager
def bench(kind: str) -> Iterator[Bench]:
    """The vault, opened; gone at the end."""
    path = fresh(kind, f"slices-{os.getpid()}")
    application = stage.application()
    vault = Vault.open(path, stage.PASSPHRASE, clock=FakeClock(), random=steady_random("vault"))
    session = Session(vault, stage.surroundings(path.parent), Preferences())
    try:
        yield Bench(session, vault)
    finally:
        session.close().join()
        application.processEvents()
        shutil.rmtree(path.parent)


def plain() -> dict[str, float]:
    """A Series as it is: to the first slice and to all, the window dragged, and scrolled."""
    found: dict[str, float] = {}
    with bench("plain") as on:
        details = on.details(300)
        began = time.perf_counter()
        viewport = on.open(details, SIZES["small"])
        found["first"] = (time.perf_counter() - began) * 1000
        on.all_there(viewport)
        found["all"] = time.perf_counter() - began
        for name, size in SIZES.items():
            _fit(on, viewport, size)
            found[f"drag_{name}"] = _drags(on, viewport)
            found[f"drag_{name}_reference"] = references.redrawn(viewport.current, size, DRAGS)
            found |= {f"{what}_{name}": value for what, value in _film(on, viewport).items()}
    files = sorted(sources("plain")[0].iterdir())
    return found | {"first_reference": references.first(files[0]), "all_reference": references.all_of(files)}


def packed() -> dict[str, float]:
    """The same of JPEG 2000, scrolled up and down while it comes in."""
    with bench("packed") as on:
        details = on.details(300)
        began = time.perf_counter()
        viewport = on.open(details, SIZES["small"])
        first = (time.perf_counter() - began) * 1000
        source, steps, slowest, seen = viewport.source, 0, 0.0, 0.0
        while not all(source.has(number) for number in range(source.count)):
            due = time.perf_counter() + FRAME
            viewport.go(abs((steps + viewport.source.first) % (2 * 299) - 299))
            viewport.canvas.repaint()
            slowest = max(slowest, time.perf_counter() - due + FRAME)
            on.until(lambda: False, by=due)
            steps += 1
            if not seen and all(source.has(one) or source.reduced(one) is not None for one in range(source.count)):
                seen = time.perf_counter() - began
        took = time.perf_counter() - began
    files = sorted(sources("packed")[0].iterdir())
    found = {"first": first, "seen": seen, "all": took, "slowest": slowest * 1000, "steps": steps}
    return found | {"all_reference": references.all_of(files)}


def large() -> dict[str, float]:
    """More slices than memory may hold, gone through one after the other: megabytes kept, and what the window took."""
    process = psutil.Process()
    with bench("large") as on:
        before = process.memory_info().rss
        most = kept = 0
        for files in (1000, 300):
            viewport = on.open(on.details(files), SIZES["small"])
            for number in range(0, viewport.count, 20):
                viewport.go(number)
                on.until(lambda: viewport.current is not None)  # noqa: B023 - it is asked at once
                most = max(most, process.memory_info().rss - before)
                kept = max(kept, on.sight.pictures.store.bytes)
            on.settle()
            kept = max(kept, on.sight.pictures.store.bytes)
            most = max(most, process.memory_info().rss - before)
            viewport.stop()
    return {"kept": kept / 2**20, "size": most / 2**20}


def _fit(on: Bench, viewport: Viewport, size: tuple[int, int]) -> None:
    """Give the picture so much room, whatever lies around it."""
    for _ in range(3):
        more = size[0] - viewport.canvas.width(), size[1] - viewport.canvas.height()
        viewport.resize(viewport.width() + more[0], viewport.height() + more[1])
        on.settle()


def _drags(on: Bench, viewport: Viewport) -> float:
    """The 95th percentile in milliseconds of a drag's step, from the event to the painted picture."""
    canvas, left, none = viewport.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle, painted, spent = canvas.rect().center(), Painted(viewport), []
    QTest.mousePress(canvas, left, none, middle)
    on.application.processEvents()
    for step in range(1, DRAGS + 1):
        before, began = len(painted.seen), time.perf_counter()
        QTest.mouseMove(canvas, middle + QPoint(step % 60, (step * 7) % 90))
        while len(painted.seen) == before:
            on.application.processEvents()
        spent.append((time.perf_counter() - began) * 1000)
    QTest.mouseRelease(canvas, left, none, middle)
    canvas.removeEventFilter(painted)
    return references.p95(spent)


def _film(on: Bench, viewport: Viewport) -> dict[str, float]:
    """All slices at 60 a second: how long after its moment each was painted, and how many came twice or not at all."""
    viewport.go(0)
    on.settle()
    painted, began = Painted(viewport), time.perf_counter() + FRAME
    for number in range(1, viewport.count):
        on.until(lambda: False, by=began + number * FRAME)
        viewport.go(number)
        on.application.processEvents()
    on.settle()
    viewport.canvas.removeEventFilter(painted)
    numbers = [number for number, _moment in painted.seen]
    late = [(moment - began - number * FRAME) * 1000 for number, moment in painted.seen if number]
    again = sum(one == other for one, other in itertools.pairwise(numbers))
    return {"late": references.p95(late), "again": again, "dropped": viewport.count - 1 - len(set(numbers) - {0})}


if __name__ == "__main__":
    told = {"plain": plain, "packed": packed, "large": large}[sys.argv[1]]()
    QApplication.processEvents()
    json.dump(told, sys.stdout)
