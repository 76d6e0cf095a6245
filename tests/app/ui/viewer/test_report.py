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
    assert "(2 image(s) that are not in this vault)" in text
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
    view.sheet(0, (340, 495), drawn.append)
    colours = {drawn[0].pixelColor(x, y).red() for x in range(0, 200, 2) for y in range(60)}
    assert min(colours) < 128 < max(colours)
