"""Which viewer shows what, and that nothing of the last record stays."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.services.browsing import Details
from app.ui.session import Session
from app.ui.viewer.nothing import Nothing
from app.ui.viewer.pane import ViewerPane
from app.ui.viewer.pdf.view import PdfView
from app.ui.viewer.pictures import PicturesView
from app.ui.viewer.report import ReportView
from app.ui.viewer.sight import Sight
from app.ui.viewer.slices.view import SlicesView
from app.ui.viewer.text import TextView
from app.ui.viewer.viewer import Viewer
from app.ui.viewer.waves import WavesView
from tests.app.ui.viewer.keys import press

Of = Callable[[str], Details]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("long.pdf", PdfView),
        ("photo.png", PicturesView),
        ("scan.tiff", PicturesView),
        ("note.txt", TextView),
        ("values.csv", TextView),
        ("IM0001", SlicesView),
        ("report.dcm", ReportView),
        ("ecg.dcm", WavesView),
        ("letter.dcm", PdfView),
        ("strange.bin", Nothing),
    ],
)
def test_the_viewer_fits_the_file(pane: ViewerPane, details: Of, name: str, kind: type) -> None:
    pane.show_record(details(name))
    assert isinstance(pane._shown, kind)


def test_what_is_damaged_says_so_and_that_it_is_kept(pane: ViewerPane, details: Of, qtbot: QtBot) -> None:
    pane.show_record(details("broken.pdf"))
    qtbot.waitUntil(lambda: isinstance(pane._shown, Nothing))
    assert isinstance(pane._shown, Nothing)
    assert "damaged" in pane._shown.sentence.text()
    assert "package" in pane._shown.kept.text()
    assert not pane.can_print


def test_an_image_that_cannot_be_decoded_says_why(pane: ViewerPane, details: Of, qtbot: QtBot) -> None:
    pane.show_record(details("bad.dcm"))
    qtbot.waitUntil(lambda: isinstance(pane._shown, Nothing))


def test_the_last_record_is_left_before_the_next_one_is_asked_about(
    pane: ViewerPane, details: Of, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a slow computer would end the first look into the next one together with the last one's."""
    deeds: list[str] = []
    ask = Viewer.ask

    def asked(viewer: Viewer, *given: Any) -> object:
        deeds.append("asked")
        return ask(viewer, *given)

    monkeypatch.setattr(Sight, "leave", lambda _sight: deeds.append("left"))
    monkeypatch.setattr(Viewer, "ask", asked)
    pane.show_record(details("photo.png"))
    pane.show_record(details("long.pdf"))
    assert deeds == ["asked", "left", "asked"]


def test_an_answer_for_a_record_no_longer_shown_is_dropped(pane: ViewerPane, details: Of, qtbot: QtBot) -> None:
    first, second = details("broken.pdf"), details("photo.png")
    pane.show_record(first)
    pane.show_record(second)
    viewer = pane.viewer
    assert isinstance(viewer, PicturesView)
    qtbot.waitUntil(lambda: not viewer.canvas.image.isNull())
    assert pane.viewer is viewer


def test_clearing_lets_go(pane: ViewerPane, details: Of, qtbot: QtBot) -> None:
    pane.show_record(details("photo.png"))
    assert pane.viewer is not None
    with qtbot.waitSignal(pane.viewer.ready):
        pass
    gone: list[bool] = []
    pane.viewer.destroyed.connect(lambda: gone.append(True))
    pane.clear()
    qtbot.waitUntil(lambda: bool(gone))
    assert pane.viewer is None
    assert not pane.can_print


def test_the_sight_is_one_for_a_session_and_ends_with_it(desk: Session, qtbot: QtBot) -> None:
    sight = Sight.of(desk)
    assert Sight.of(desk) is sight
    sight.passwords[1] = "secret"
    desk.closing.emit()
    assert not sight.passwords


def test_a_viewer_fills_the_window_and_goes_back(desk: Session, details: Of, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(page)
    pane = ViewerPane(desk, page)
    pane.move(QPoint(200, 300))
    window.resize(800, 700)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    pane.show_record(details("note.txt"))
    viewer = pane.viewer
    assert viewer is not None
    viewer.enlarge.click()
    qtbot.waitUntil(lambda: viewer.width() == page.width())
    window.resize(900, 700)
    qtbot.waitUntil(lambda: viewer.width() == page.width())
    press(viewer.focusWidget() or viewer, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: viewer.parentWidget() is pane)
    viewer.enlarge.click()
    pane.clear()
    assert pane.viewer is None
