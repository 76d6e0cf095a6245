"""Photos and scans in their viewer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.browsing import Details
from app.ui.viewer.pane import ViewerPane
from app.ui.viewer.pictures import PicturesView
from tests.app.ui.viewer.keys import press

Of = Callable[[str], Details]


@pytest.fixture
def show(pane: ViewerPane, details: Of, qtbot: QtBot) -> Callable[[str], PicturesView]:
    def shown(name: str) -> PicturesView:
        pane.show_record(details(name))
        assert isinstance(pane.viewer, PicturesView)
        with qtbot.waitSignal(pane.viewer.ready):
            pass
        return pane.viewer

    return shown


def test_a_photo_fits_is_enlarged_and_turned(show: Callable[[str], PicturesView], qtbot: QtBot) -> None:
    view = show("photo.png")
    canvas = view.canvas
    assert (canvas.image.width(), canvas.image.height()) == (300, 200)
    fitted = canvas.placing.scale
    press(canvas, Qt.Key.Key_1)
    assert canvas.placing.scale == 1.0
    assert view._zoom.text() == "100 %"
    _turn_wheel(view, 120)
    assert canvas.placing.scale == pytest.approx(1.25)
    press(canvas, Qt.Key.Key_R)
    assert canvas.placing.turned_size == (200, 300)
    press(canvas, Qt.Key.Key_F)
    assert canvas.placing.scale != fitted
    canvas.reset()
    assert canvas.placing.scale == fitted
    assert view.grab().toImage().pixelColor(canvas.geometry().center()).green() > 100


def test_the_pages_of_a_scan_follow_one_another(show: Callable[[str], PicturesView], qtbot: QtBot) -> None:
    view = show("scan.tiff")
    assert view.stepper.count == 3
    assert view.sheets == 3
    view.stepper.on.click()
    qtbot.waitUntil(lambda: view.canvas.image.height() == 161)
    view.stepper.choose(99)
    qtbot.waitUntil(lambda: view.canvas.image.height() == 162)
    assert not view.stepper.on.isEnabled()


def test_a_page_of_a_scan_is_shown_as_soon_as_it_is_known(pane: ViewerPane, details: Of, qtbot: QtBot) -> None:
    pane.show_record(details("scan.tiff"))
    pane.turn_to(3)
    view = pane.viewer
    assert isinstance(view, PicturesView)
    qtbot.waitUntil(lambda: view.canvas.image.height() == 162)
    pane.turn_to(2)
    assert view.stepper.number == 1


def _turn_wheel(view: PicturesView, turned: int) -> None:
    middle = QPointF(view.canvas.rect().center())
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(middle, middle, QPoint(), QPoint(0, turned), buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(view.canvas, event)
