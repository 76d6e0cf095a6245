"""A page that scrolls lives on when a part of it is gone already."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from app.ui.widgets.boxes import Scrolling
from tests.app.ui import stage


def test_what_comes_while_it_is_taken_apart_does_not_end_the_program() -> None:
    stage.application()
    scrolling, asked = Scrolling(), QEvent(QEvent.Type.LayoutRequest)
    delete(scrolling._stops)
    assert scrolling.eventFilter(scrolling.page, asked) is False
    QApplication.sendEvent(scrolling.page, asked)
    assert scrolling.page.layout() is not None
