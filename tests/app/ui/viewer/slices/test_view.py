"""Slices in their viewer: order, window, keys, saving."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.browsing import Details
from app.ui.session import Session
from app.ui.viewer.pane import ViewerPane
from app.ui.viewer.slices.view import SlicesView
from tests.app.ui.viewer.keys import press

Of = Callable[[str], Details]


@pytest.fixture
def view(pane: ViewerPane, details: Of, qtbot: QtBot) -> SlicesView:
    pane.show_record(details("IM0001"))
    assert isinstance(pane.viewer, SlicesView)
    with qtbot.waitSignal(pane.viewer.ready):
        pass
    return pane.viewer


def test_the_middle_slice_is_seen_first_and_its_neighbours_follow(view: SlicesView, qtbot: QtBot) -> None:
    assert view.viewport.stepper.number == 3
    assert view.viewport.canvas.image.width() == 32
    qtbot.waitUntil(lambda: all(view.viewport.stack.get(number) is not None for number in range(7)))


def test_keys_wheel_and_slider_change_the_slice(view: SlicesView, qtbot: QtBot) -> None:
    for key, number in (
        (Qt.Key.Key_Down, 4),
        (Qt.Key.Key_Left, 3),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_PageDown, 6),
        (Qt.Key.Key_End, 6),
    ):
        press(view.viewport.canvas, key)
        assert view.viewport.stepper.number == number
    QApplication.sendEvent(view.viewport.canvas, _wheel(view, 120))
    assert view.viewport.stepper.number == 5
    assert view.viewport.stepper.label.text() == "6 of 7"


def test_dragging_changes_the_window_and_reset_takes_it_back(view: SlicesView, qtbot: QtBot) -> None:
    before = view.viewport.canvas.image.copy()
    canvas = view.viewport.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(100, 100))
    QTest.mouseMove(canvas, QPoint(180, 60))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(180, 60))
    chosen = view.viewport.shown.chosen
    assert chosen is not None
    assert view.viewport.canvas.image != before
    view.viewport.reset()
    assert view.viewport.shown.chosen is None
    assert view.viewport.canvas.image == before


def test_greys_are_swapped(view: SlicesView, qtbot: QtBot) -> None:
    before = view.viewport.canvas.image.pixelColor(0, 0).red()
    press(view.viewport.canvas, Qt.Key.Key_I)
    assert view.slice_tools.invert.isChecked()
    assert view.viewport.canvas.image.pixelColor(0, 0).red() == 255 - before


def test_usual_windows_are_offered_for_a_ct(view: SlicesView) -> None:
    view.slice_tools._offer_windows()
    actions = {action.text(): action for action in view.slice_tools.contrast_menu.actions()}
    actions["Lung"].trigger()
    assert view.viewport.shown.chosen == (-600.0, 1500.0)
    assert "1,500" in view.viewport.canvas.accessibleDescription()
    actions["As it opens"].trigger()
    assert view.viewport.shown.chosen is None


def test_it_says_once_that_it_is_not_for_diagnosis(view: SlicesView) -> None:
    assert view.slice_tools.caution.text() == "Not for diagnosis"
    assert view.slice_tools.caution.isVisible()
    assert "Muster" not in view.slice_tools.caution.text()
    assert "Anna Muster" in view.viewport.canvas.accessibleDescription()


def test_the_picture_is_saved_as_it_is_shown(view: SlicesView, desk: Session, tmp_path: Path, qtbot: QtBot) -> None:
    out = tmp_path / "slice.png"
    with qtbot.waitSignal(desk.said):
        view.slice_tools._saving.save(view.viewport, out)
    assert QImage(str(out)).size() == view.viewport.canvas.image.size()
    with qtbot.waitSignal(desk.failed):
        view.slice_tools._saving.save(view.viewport, out)


def test_a_series_looked_at_before_is_there_at_once(view: SlicesView, pane: ViewerPane, details: Of) -> None:
    pane.show_record(details("note.txt"))
    pane.show_record(details("IM0001"))
    assert isinstance(pane.viewer, SlicesView)
    assert not pane.viewer.viewport.picture().isNull()
    assert pane._loading.isHidden()


def test_leaving_lets_go_of_all_slices(view: SlicesView, pane: ViewerPane) -> None:
    stack = view.viewport.stack
    pane.clear()
    assert stack.get(3) is None


def _wheel(view: SlicesView, turned: int) -> QWheelEvent:
    middle = QPointF(view.viewport.canvas.rect().center())
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    return QWheelEvent(middle, middle, QPoint(), QPoint(0, turned), buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
