"""Structured reports in their viewer: read, enlarged, printed, and left for the pictures they point to."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.services.browsing import Details
from app.ui.places import Place, Target
from app.ui.session import Session
from app.ui.viewer.pane import ViewerPane
from app.ui.viewer.report import ReportView
from app.ui.viewer.report_text import MOST_LINES, beginning
from importers.pictured import Outline, ReportLine
from tests.app.ui.viewer.keys import press

Of = Callable[[str], Details]


@pytest.fixture
def view(pane: ViewerPane, details: Of, qtbot: QtBot) -> ReportView:
    pane.show_record(details("pointing.dcm"))
    viewer = pane.viewer
    assert isinstance(viewer, ReportView)
    with qtbot.waitSignal(viewer.ready):
        pass
    return viewer


def test_a_report_is_read_and_nothing_in_it_is_markup(view: ReportView) -> None:
    text = view.page.toPlainText()
    assert text.startswith("Radiology Report")
    assert "Finding: <b>5 < 6 & 7</b><img src='file:///etc/hostname'><a href='x:1'>x</a>" in text
    assert "Seen: 14 Mar 2026" in text
    assert "(2 images that are not in this vault)" in text
    assert "�" not in text
    assert "￼" not in text


def test_a_picture_is_reached_by_keys_and_by_no_other_link(
    view: ReportView, desk: Session, details: Of, qtbot: QtBot
) -> None:
    went: list[Target] = []
    desk.going.connect(went.append)
    assert "Show image 2 of 7" in view.page.toPlainText()
    view.page.setFocus()
    press(view.page, Qt.Key.Key_Tab)
    assert view.page.textCursor().selectedText().startswith("Show image 2 of 7")
    press(view.page, Qt.Key.Key_Return)
    record = details("IM0001")
    file = next(one for one in record.files if one.path.endswith("IM0002"))
    assert went == [Target(Place.IMAGES, record.row.record.id, f"{file.id} 0")]
    for link in ("picture:1", "picture:-1", "picture:", "picture:x", "file:0", "https://example.org/0"):
        view.page.anchorClicked.emit(QUrl(link))
    assert len(went) == 1


def test_letters_grow_and_the_place_is_kept(view: ReportView) -> None:
    before = view.page.document().size().height()
    press(view.page, Qt.Key.Key_Plus)
    assert view.page.document().size().height() > before
    for _ in range(20):
        press(view.page, Qt.Key.Key_Minus)
    assert view.page.document().size().height() < before


def test_it_is_printed_page_by_page(view: ReportView) -> None:
    drawn: list[QImage] = []
    assert view.sheets == 1
    assert view.for_paper() is view.for_paper()
    view.sheet(0, (340, 495), drawn.append)
    colours = {drawn[0].pixelColor(x, y).red() for x in range(0, 200, 2) for y in range(60)}
    assert min(colours) < 128 < max(colours)


def test_of_a_very_long_report_the_beginning_is_seen_at_once_and_the_rest_when_asked(
    view: ReportView, desk: Session, qtbot: QtBot
) -> None:
    lines = tuple(ReportLine(0, "TEXT", "", f"line {number} .") for number in range(MOST_LINES + 500))
    view._take((Outline("Long", lines), {}))
    qtbot.waitUntil(lambda: view._growing.whole)
    text = view.page.toPlainText()
    assert text.index("line 0 .") < text.index("line 7 .") < text.index("line 700 .")
    assert f"line {MOST_LINES - 1} ." in text
    assert f"line {MOST_LINES} ." not in text
    assert text.count("Long") == text.count("Show the rest") == 1
    place = view.page.verticalScrollBar().maximum()
    view.page.verticalScrollBar().setValue(place)
    press(view.page, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: view._growing.whole)
    assert view.page.verticalScrollBar().value() == place
    view.page.setFocus()
    press(view.page, Qt.Key.Key_Tab)
    press(view.page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view._growing.whole)
    assert f"line {MOST_LINES + 499} ." in view.page.toPlainText()


def test_how_much_is_the_beginning() -> None:
    short = Outline("", tuple(ReportLine(0, "TEXT", "", "x") for _ in range(10)))
    assert beginning(short) is short
    wide = Outline("", tuple(ReportLine(0, "TEXT", "", "x" * 90_000) for _ in range(5)))
    assert len(beginning(wide).lines) == 2
    assert len(beginning(Outline("", wide.lines[:1] * 2)).lines) == 2
    one = Outline("", (ReportLine(0, "TEXT", "", "x" * 300_000), *short.lines))
    assert len(beginning(one).lines) == 1
