"""States of the window worth a picture."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt
from PySide6.QtTest import QTest

from app.export.inputs import Variant
from app.services import browsing
from app.services.exporting import ExportResult
from app.ui.export.page import PackagePage
from app.ui.imaging.page import COMPARE
from app.ui.importing.page import ImportsPage
from app.ui.page import Page
from app.ui.places import Place
from app.ui.records.filters import Filters
from app.ui.records.page import RecordsPage
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.theme import theme
from app.ui.window import Window
from models.progress import Progress
from tests.app.ui import stage

if TYPE_CHECKING:
    from models.vault import Vault

Bring = Callable[[Window], None]
BESIDES = {"photo": "Photo", "text": "Notes by hand"}
"""Records of the second vault that the sample person has none of, by their titles' beginning."""

_PATIENCE = 5000


def shell_of(window: Window) -> Shell:
    """The shell of the open vault."""
    shell = window.currentWidget()
    assert isinstance(shell, Shell)
    return shell


def go(window: Window, place: Place, record: int | None = None, detail: str = "", person: int | None = None) -> Page:
    """Go to a place for somebody, or for everybody, and wait until it stands."""
    session = session_of(window)
    shell_of(window).importing.bar.hide()
    shell_of(window).teller._close_bar()
    session.choose_person(person)
    session.go(place, record, detail)
    stage.settle(window)
    page = shell_of(window).page
    if isinstance(page, RecordsPage):
        page.pane.doing.toggle.setChecked(False)
        if record is None and not detail:
            page.view.clearSelection()
            page.clear()
        stage.settle(window)
    return page


def session_of(window: Window) -> Session:
    """The session of the open vault."""
    assert window.session is not None
    return window.session


def at(place: Place, detail: str = "", person: int | None = None) -> Bring:
    """A place as one comes to it."""

    def bring(window: Window) -> None:
        go(window, place, detail=detail, person=person)

    return bring


def mirrored(bring: Bring) -> Bring:
    """The same in a window that is read from the right."""

    def turned(window: Window) -> None:
        stage.application().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        theme().changed.emit()  # icons lie on the side where the words begin
        bring(window)

    return turned


def record(kind: str) -> Bring:
    """The timeline with the newest record of a type."""
    return partial(_show, fits=lambda row: row.record.type.value == kind)


def record_called(which: str) -> Bring:
    """The timeline with the record whose title begins so."""
    return partial(_show, fits=lambda row: row.record.title.startswith(BESIDES[which]))


def images(window: Window, detail: str = COMPARE) -> None:
    """A series in the imaging workspace, alone or beside the one that fits best."""
    series = _first(window, lambda row: row.record.type.value == "image_series" and row.record.files > 1)
    go(window, Place.IMAGES, record=series, detail=detail)


def found(window: Window) -> None:
    """Words that were found, the first record chosen."""
    _search(window, "chest")


def nothing_found(window: Window) -> None:
    """Words that stand nowhere."""
    _search(window, "zebra")


def filtered(window: Window) -> None:
    """One provider's records only."""
    page = _list(window)
    page._put(Filters(provider="Dr. Paul Lung"))
    page._look()


def held(window: Window) -> None:
    """A record that waits for its owner."""
    page = _list(window, detail="held")
    page.view.choose_near()
    page._open()


def several(window: Window) -> None:
    """All records chosen, to be changed together."""
    page = _list(window)
    page.view.selectAll()
    page._open()


def facts(window: Window) -> None:
    """One record with its facts folded out."""
    record("lab_result")(window)
    page = shell_of(window).page
    assert isinstance(page, RecordsPage)
    page.pane.doing.toggle.setChecked(True)


def package_result(window: Window) -> None:
    """A package that was made."""
    page = go(window, Place.PACKAGE, detail="make", person=1)
    assert isinstance(page, PackagePage)
    path = Path("/media/maria/Documents/2026-03-15 Maria Sample, Is the operation needed")
    made = ExportResult(path, 214, 734_003_200, 9, 2, Variant.FOLDER, 2, 1)
    page.case.make.result.show_result(made, ("Notes of operations or procedures", "Your questions"))
    stage.settle(window)
    page.case.make._to_result()


def importing(window: Window) -> None:
    """Records coming in."""
    go(window, Place.HOME)
    bar = shell_of(window).importing.bar
    bar.show_begin("1 more waiting")
    bar.show_progress(Progress("file", 37, 312, "CT chest: Chest axial 7.5 mm"))
    bar.show()


def review(window: Window) -> None:
    """Looking over an import."""
    page = go(window, Place.IMPORTS, detail="1")
    assert isinstance(page, ImportsPage)
    wait(lambda: page.review.shows(1))


def every_file(window: Window) -> None:
    """Every file of an import."""
    go(window, Place.IMPORTS, detail="1 files")


def wait(true: Callable[[], bool]) -> None:
    """Let the window work until something is true."""
    clock = QElapsedTimer()
    clock.start()
    while not true():
        assert clock.elapsed() < _PATIENCE, "waited in vain"
        stage.application().processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _list(window: Window, detail: str = "") -> RecordsPage:
    page = go(window, Place.TIMELINE, detail=detail)
    assert isinstance(page, RecordsPage)
    return page


def _search(window: Window, words: str) -> None:
    page = _list(window)
    page.header.search.setText(words)
    QTest.keyClick(page.header.search, Qt.Key.Key_Return)
    stage.settle(window)
    page.view.choose_near()


def _show(window: Window, fits: Callable[[browsing.Row], bool]) -> None:
    go(window, Place.TIMELINE, record=_first(window, fits))


def _first(window: Window, fits: Callable[[browsing.Row], bool]) -> int:
    rows: list[browsing.Row] = []

    def everything(vault: "Vault") -> list[browsing.Row]:
        return browsing.rows(vault, browsing.Wanted(standing=None))

    session_of(window).look(window, everything, rows.extend)
    stage.settle(window)
    return next(row.record.id for row in rows if fits(row))
