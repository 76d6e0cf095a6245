"""The window at 100,000 records: from the open vault to the first painted list, beside the same rows without a window.

The reference is what the answer itself takes: the vault opened, people and counts asked, the first rows read, with no
Qt at all. The window makes the shell, its timeline and the cards on top of that. Modules count on neither side: the
door, on the screen while the passphrase is typed, has loaded them by then.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.corpus import made_vault
from tests.benchmarks.large_vault import build
from tests.benchmarks.measure import Row, bounded, command, in_turn
from tests.benchmarks.program import PASSPHRASE, ROOT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.records.page import RecordsPage

GOAL = 1.0
"""Seconds: as long as a person keeps their train of thought."""

SCROLL_GOAL = 100.0
"""Milliseconds without an answer that nobody notices."""

FIRST_ROWS = 200
STOPS = 20


def rows(rounds: int) -> list[Row]:
    """The two rows of the list, each figure from a process of its own."""
    made_vault("large", build)
    scrolls: list[float] = []

    def window(_round: int) -> float:
        figures = _measured("window")
        scrolls.append(figures["scroll"])
        return figures["first"]

    value, reference = in_turn(rounds, window, lambda _round: _measured("bare")["first"])
    return [
        Row("time to the first list at 100,000 records", value, "s", reference, value / reference, GOAL, value <= GOAL),
        bounded("slowest tick while scrolling through them", max(scrolls), SCROLL_GOAL, "ms"),
    ]


def _measured(kind: str) -> dict[str, float]:
    env = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    run = command([sys.executable, "-m", "tests.benchmarks.window_lists", kind], env=env)
    figures: dict[str, float] = json.loads(run.output.splitlines()[-1])
    return figures


def main(kind: str) -> dict[str, float]:
    """``window`` or ``bare``, in this process."""
    path = made_vault("large", build) / "large.vault"
    return bare(path) if kind == "bare" else window(path)


def bare(path: Path) -> dict[str, float]:
    """Seconds from the keys to the first rows, as plain values."""
    from app.services import browsing, warming
    from app.services.browsing import Wanted
    from models.clock import SystemClock
    from models.vault import Vault, enter

    warming.warm_up()
    entered = enter(path, PASSPHRASE)
    start = time.perf_counter()
    with Vault.opened(entered, clock=SystemClock()) as vault:
        browsing.everyone(vault)
        browsing.counts(vault)
        browsing.facets(vault)
        browsing.count(vault, Wanted())
        browsing.rows(vault, Wanted(limit=FIRST_ROWS))
        return {"first": time.perf_counter() - start}


def window(path: Path) -> dict[str, float]:
    """Seconds from the keys to the first painted cards; milliseconds of the slowest tick while jumping about."""
    from PySide6.QtCore import QPoint

    from app.services.warming import warm_up
    from app.ui.application import furnish
    from app.ui.pages import load_first
    from app.ui.places import Place, Target
    from app.ui.preferences import PreferenceFile
    from app.ui.records.page import RecordsPage
    from app.ui.session import Surroundings
    from app.ui.theme import started, theme
    from models.clock import SystemClock
    from models.vault import Vault, enter

    application = started("carebinder")
    around = Surroundings(SystemClock(), os.urandom, PreferenceFile(Path(os.devnull)))
    shown = furnish(application, around)
    theme().complete()
    warm_up()
    load_first()
    shown.resize(1280, 800)
    shown.show()
    application.processEvents()
    entered = enter(path, PASSPHRASE)
    start = time.perf_counter()
    shell = shown.enter(Vault.opened(entered, clock=SystemClock()), Target(Place.TIMELINE))
    page = shell.page
    assert isinstance(page, RecordsPage)
    while not page.view.indexAt(QPoint(80, 40)).isValid():
        application.processEvents()
    page.view.viewport().repaint()
    first = time.perf_counter() - start
    slowest = _scrolled(application, page)
    shown.lock()
    shown.wait_closed()
    shown.deleteLater()
    application.processEvents()
    return {"first": first, "scroll": slowest}


def _scrolled(application: "QApplication", page: "RecordsPage") -> float:
    """Jump to twenty places of the list and wait for their cards; the longest time the window did nothing else."""
    slowest = 0.0
    bar, view = page.view.verticalScrollBar(), page.view
    for stop in range(1, STOPS + 1):
        bar.setValue(bar.maximum() * stop // STOPS)
        while view.records.line(view.first_row) is None:
            start = time.perf_counter()
            application.processEvents()
            slowest = max(slowest, (time.perf_counter() - start) * 1000)
            time.sleep(0.001)
    return slowest


if __name__ == "__main__":
    json.dump(main(sys.argv[1]), sys.stdout)
