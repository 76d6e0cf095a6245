"""How long the window is away while records come in: the gaps between ticks of a timer that should fire every 5 ms.

``python -m tests.benchmarks.ticks FOLDER`` opens a window without a screen on a fresh vault, adds the folder and prints
the gaps in milliseconds as JSON: the largest, the 99th percentile, how many were above 100, the most work that the
window's own thread did in one (which other programs on the machine do not disturb), and the seconds the import took.
"""

import json
import os
import shutil
import statistics
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer

from app.ui.shell import Shell
from app.ui.window import Window
from models.dates import PartialDate
from models.records import Sex
from models.vault import FLOOR, Vault
from tests.app.ui import stage
from tests.benchmarks.corpus import WORK, ct_series
from tests.benchmarks.measure import Row, bounded, command
from tests.benchmarks.program import ROOT
from tests.fakes import FakeClock

EVERY = 5
LONG = 100


def rows(rounds: int) -> list[Row]:
    """The median over rounds of the largest gap and of the 99th percentile, while 1,000 CT images come in."""
    folder = ct_series(1000)
    told = []
    for _ in range(rounds):
        run = command([sys.executable, "-m", "tests.benchmarks.ticks", folder], env={"PYTHONPATH": str(ROOT)})
        told.append(json.loads(run.output.splitlines()[-1]))
    longest, usual, own = (statistics.median(one[which] for one in told) for which in ("max", "p99", "own"))
    return [
        bounded("longest UI tick while 1,000 CT files come in", longest, LONG, "ms"),
        bounded("99th percentile of the same", usual, 50, "ms"),
        bounded("the window's own work in a tick, at most", own, LONG, "ms"),
    ]


class Ticks:
    """A timer that notes how late each of its ticks is."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.own: list[float] = []
        self._last, self._spent = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(EVERY)

    def _tick(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.own.append((spent - self._spent) * 1000)
        self._last, self._spent = now, spent

    def told(self) -> dict[str, float]:
        """The gaps in milliseconds."""
        ordered = sorted(self.gaps)
        return {
            "max": ordered[-1],
            "p99": ordered[int(len(ordered) * 0.99)],
            "long": sum(gap > LONG for gap in ordered),
            "ticks": len(ordered),
            "own": max(self.own),
        }


def measured(window: Window, folder: Path) -> dict[str, float]:
    """Add a folder in a window that is shown, until what came of it stands on the page."""
    shell = window.currentWidget()
    assert isinstance(shell, Shell)
    ticks, loop, began = Ticks(), QEventLoop(), time.perf_counter()
    shell.importing.finished.connect(lambda _added: QTimer.singleShot(1500, loop.quit))
    shell.session.add_records(folder)
    took: list[float] = []
    shell.importing.finished.connect(lambda _added: took.append(time.perf_counter() - began))
    loop.exec()
    return {**ticks.told(), "seconds": took[0]}


def _annas_vault(folder: Path) -> Path:
    path = folder / "Anna.vault"
    vault, _key = Vault.create(path, stage.PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
    with vault:
        vault.people.add("Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE)
    return path


def main() -> None:
    """Measure once and print it."""
    work = WORK / f"ticks-{os.getpid()}"
    work.mkdir(parents=True)
    try:
        stage.application()
        window = stage.open_window(work, _annas_vault(work))
        window.show()
        stage.settle(window)
        told = measured(window, Path(sys.argv[1]))
        stage.close(window)
    finally:
        shutil.rmtree(work)
    print(json.dumps(told))


if __name__ == "__main__":
    main()
