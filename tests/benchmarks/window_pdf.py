"""The first page of a document of 200 pages in the window, from the choice of its record to the painted page."""

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.corpus import WORK, made
from tests.benchmarks.measure import Row, against, bounded, command, in_turn
from tests.benchmarks.program import driver, scratch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.services.browsing import Details
    from app.ui.viewer.pane import ViewerPane

PAGES = 200
STEPS = 200


def rows(rounds: int) -> list[Row]:
    """Against poppler, which draws the same page into a file; and the slowest steps of scrolling."""
    paper = made("long-pdf", _write) / "long.pdf"

    def ours(_: int) -> dict[str, float]:
        said = driver("pdf", paper).output.splitlines()[-1]  # Qt may have said something before
        return {name: float(value) for name, value in json.loads(said).items()}

    measured: list[dict[str, float]] = []

    def first(number: int) -> float:
        measured.append(ours(number))
        return measured[-1]["first"]

    def poppler(_: int) -> float:
        words = ["pdftoppm", "-f", "1", "-l", "1", "-r", "96", paper, WORK / "long-page"]
        return command(words).seconds

    shown, reference = in_turn(rounds, first, poppler)
    scrolled = sorted(one["scroll_p99"] for one in measured)[len(measured) // 2]
    return [
        against("first page of a 200-page PDF", shown, reference, 1.0),
        bounded("scrolling it, p99 of a step", scrolled * 1000, 16.0, "ms"),
    ]


def figures(paper: Path) -> dict[str, float]:
    """In a process of its own: seconds to the first painted page, another document shown before, and of a step."""
    import os

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.services import browsing, importing
    from app.ui.preferences import Preferences
    from app.ui.session import Session
    from app.ui.viewer.pane import ViewerPane
    from importers.deciding import AcceptAll
    from models.vault import Vault
    from tests.app.ui import stage
    from tests.fakes import FakeClock, steady_random
    from tests.makers import pdf_bytes

    application = stage.application()
    path = scratch("pdf")
    path.mkdir(parents=True)
    place = stage.empty_vault(path)
    vault = Vault.open(place, stage.PASSPHRASE, clock=FakeClock(), random=steady_random("vault"))
    (path / "short.pdf").write_bytes(pdf_bytes("short"))
    importing.take_in_open(vault, importing.Task([paper, path / "short.pdf"], importing.Aim(), AcceptAll()))
    found = [browsing.details(vault, row.record.id) for row in browsing.rows(vault, browsing.Wanted())]
    details, short = sorted(found, key=lambda one: -one.files[0].size)
    session = Session(vault, stage.surroundings(path), Preferences())
    pane = ViewerPane(session)
    pane.resize(800, 900)
    pane.show()
    _idle(application, 4.0)
    _show(pane, short)
    start = time.perf_counter()
    _show(pane, details)
    first = time.perf_counter() - start
    steps = _scroll(application, pane)
    session.close().join()
    return {"first": first, "scroll_p99": steps[int(len(steps) * 0.99)]}


def _show(pane: "ViewerPane", details: "Details") -> None:
    """Until the first page is painted."""
    from PySide6.QtCore import QEventLoop

    loop = QEventLoop()
    pane.show_record(details)
    assert pane.viewer is not None
    pane.viewer.ready.connect(loop.quit)
    loop.exec()
    pane.repaint()


def _idle(application: "QApplication", seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)


def _scroll(application: "QApplication", pane: "ViewerPane") -> list[float]:
    """Seconds of each step, sorted."""
    from app.ui.viewer.pdf.view import PdfView

    assert isinstance(pane.viewer, PdfView)
    area = pane.viewer.area
    bar, steps = area.verticalScrollBar(), []
    for _ in range(STEPS):
        start = time.perf_counter()
        bar.setValue(bar.value() + 60)
        area.viewport().repaint()
        application.processEvents()
        steps.append(time.perf_counter() - start)
        time.sleep(0.008)
    return sorted(steps)


def _write(folder: Path) -> None:
    """A document of full pages of words."""
    from tests.makers import pdf_bytes

    line = "Haemoglobin 13.2 g/dL and some more words to make a line of usual length"
    words = "\n".join(f"{number} {line}" for number in range(50))
    (folder / "long.pdf").write_bytes(pdf_bytes(*[f"page {number}\n{words}" for number in range(PAGES)]))
