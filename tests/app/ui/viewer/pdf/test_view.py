"""A PDF in its viewer: pages, zoom, search, words, password, print."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.services.browsing import Details
from app.ui.session import Session, Toast
from app.ui.viewer.pane import ViewerPane
from app.ui.viewer.pdf.paper import Fit
from app.ui.viewer.pdf.view import PdfView
from tests.app.ui.viewer.conftest import PASSWORD
from tests.app.ui.viewer.keys import press

Of = Callable[[str], Details]


@pytest.fixture
def view(pane: ViewerPane, details: Of, qtbot: QtBot) -> PdfView:
    pane.show_record(details("long.pdf"))
    assert isinstance(pane.viewer, PdfView)
    with qtbot.waitSignal(pane.viewer.ready):
        pass
    return pane.viewer


def test_the_first_page_is_drawn_at_the_size_it_is_shown(view: PdfView) -> None:
    picture = view._store.get(0)
    assert picture is not None
    wide, high = view.area.paper.size(0)
    assert (picture.width(), picture.height()) == pytest.approx((wide, high), abs=1)
    assert view.area.horizontalScrollBar().maximum() == 0
    assert view.sheets == 12


def test_going_about(view: PdfView, qtbot: QtBot) -> None:
    press(view.area, Qt.Key.Key_PageDown)
    assert view.area.verticalScrollBar().value() > 0
    press(view.area, Qt.Key.Key_End)
    assert view.area.page == 11
    assert view.number.text() == "12"
    view.number.setText("5")
    press(view.number, Qt.Key.Key_Return)
    assert view.area.page == 4
    view.number.setText("999")
    press(view.number, Qt.Key.Key_Return)
    assert view.number.text() == "12"
    press(view.area, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: view.area.page == 0)


def test_zoom_keeps_the_place_and_turning_draws_again(view: PdfView, qtbot: QtBot) -> None:
    view.area.go_to(6)
    before = view.area.paper.scale
    press(view.area, Qt.Key.Key_Plus)
    assert view.area.paper.scale > before
    assert view.area.page == 6
    qtbot.waitUntil(lambda: _drawn_width(view, 6) == pytest.approx(view.area.paper.size(6)[0], abs=1))
    view.area.turn()
    assert view.area.paper.turns == 1
    view.area.fit(Fit.PAGE)
    assert view.area.paper.size(6)[1] <= view.area.viewport().height()


def test_every_place_is_found_and_shown(view: PdfView, qtbot: QtBot) -> None:
    view.bar.open()
    view.bar.edit.setText("haemoglobin")
    press(view.bar.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.search.count == 4 and not view.search.busy)
    assert view.bar.count.text() == "1 of 4"
    assert view.search.on(3)
    press(view.bar.edit, Qt.Key.Key_Return)
    assert view.bar.count.text() == "2 of 4"
    assert view.search.current is not None
    assert view.search.current.page == 3
    assert 3 in view.area._seen()
    view.bar.moved.emit(-1)
    view.bar.moved.emit(-1)
    assert view.bar.count.text() == "4 of 4"
    press(view.bar.edit, Qt.Key.Key_Escape)
    assert view.search.count == 0
    assert view.bar.isHidden()


def test_what_is_not_there_is_not_found(view: PdfView, qtbot: QtBot) -> None:
    view.bar.open()
    view.bar.edit.setText("ferritin")
    qtbot.waitUntil(lambda: view.bar.count.text() == "Not found")


def test_words_of_a_page_are_copied(view: PdfView, desk: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.said) as said:
        view.copy_text()
    assert said.args is not None
    assert isinstance(said.args[0], Toast)
    assert QGuiApplication.clipboard().text() == "Report\npage 0\nHaemoglobin 13"
    QGuiApplication.clipboard().clear()


def test_the_list_of_pages_leads_to_them(view: PdfView, qtbot: QtBot) -> None:
    view.list_button.click()
    assert view.pages is not None
    assert view.pages.isVisible()
    assert view.pages.model().rowCount() == 12
    view.pages.setCurrentIndex(view.pages.model().index(7, 0))
    assert view.area.page == 7


def test_a_password_is_asked_once(pane: ViewerPane, details: Of, qtbot: QtBot) -> None:
    pane.show_record(details("locked.pdf"))
    view = pane.viewer
    assert isinstance(view, PdfView)
    qtbot.waitUntil(view.locked.isVisible)
    assert not pane.can_print
    view.locked.field.edit.setText("wrong")
    view.locked.button.click()
    qtbot.waitUntil(view.locked.wrong.isVisible)
    view.locked.field.edit.setText(PASSWORD)
    view.locked.button.click()
    qtbot.waitUntil(lambda: bool(view.sizes))
    assert view.locked.isHidden()
    pane.show_record(details("note.txt"))
    pane.show_record(details("locked.pdf"))
    again = pane.viewer
    assert isinstance(again, PdfView)
    qtbot.waitUntil(lambda: bool(again.sizes))


def test_pages_are_printed(view: PdfView, pane: ViewerPane, tmp_path: Path, qtbot: QtBot) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setFromTo(2, 4)
    pane._printing.run(view, printer)
    assert pane._printing.active
    qtbot.waitUntil(lambda: not pane._printing.active, timeout=15_000)
    assert len(PdfReader(tmp_path / "out.pdf").pages) == 3


def test_leaving_stops_a_print(view: PdfView, pane: ViewerPane, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    pane._printing.run(view, printer)
    pane.clear()
    assert not pane._printing.active


def _drawn_width(view: PdfView, number: int) -> int:
    picture = view._store.get(number)
    return 0 if picture is None else picture.width()


def test_a_document_inside_dicom_is_seen_and_searched(pane: ViewerPane, details: Of, qtbot: QtBot) -> None:
    pane.show_record(details("letter.dcm"))
    view = pane.viewer
    assert isinstance(view, PdfView)
    with qtbot.waitSignal(view.ready):
        pass
    assert view.sheets == 2
    picture = view._store.get(0)
    assert picture is not None
    drawn = picture.toImage()
    assert min(drawn.pixelColor(x, y).lightness() for x in range(0, 300, 2) for y in range(0, 150, 2)) < 100
    view.bar.open()
    view.bar.edit.setText("inside")
    press(view.bar.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.bar.count.text() == "1 of 1")


def test_a_page_is_shown_as_soon_as_it_is_known(pane: ViewerPane, details: Of, qtbot: QtBot) -> None:
    pane.show_record(details("long.pdf"))
    pane.turn_to(7)
    view = pane.viewer
    assert isinstance(view, PdfView)
    qtbot.waitUntil(lambda: view.number.text() == "7")
    pane.turn_to(3)
    assert view.area.page == 2
    pane.turn_to(600)
    assert view.area.page == 11
