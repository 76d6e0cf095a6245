"""Every step can be walked by keyboard, and everything in it has a name and is large enough to press."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.export.case_view import Step
from app.ui.export.page import PackagePage
from app.ui.theme import TARGET
from app.ui.window import Window
from tests.app.ui import stage


def stops(part: QWidget) -> list[QWidget]:
    """What Tab stops at."""
    return [
        one
        for one in part.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.focusProxy()
    ]


def test_everything_has_a_name_and_room(window: Window, page: PackagePage) -> None:
    for step in Step:
        page.case.show_step(step)
        stage.settle(window)
        found = stops(page)
        assert len(found) > 5
        for one in found:
            interface = QAccessible.queryAccessibleInterface(one)
            assert interface.text(QAccessible.Text.Name), one
            if isinstance(one, QAbstractButton) and one.text():
                assert one.height() >= TARGET - 10, one.text()
