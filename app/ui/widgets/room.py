"""How large a dialog opens: as it wants to be, but no larger than the window it belongs to."""

from PySide6.QtWidgets import QDialog

from app.ui.theme import theme

_FRAME = 40
"""Pixels of height for the title that the system puts over a dialog: its buttons must stay on the screen."""


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Make a dialog so large, in pixels at the size of text in force, where there is so much room."""
    parent = dialog.parentWidget()
    room = dialog.screen().availableSize() if parent is None else parent.window().size()
    dialog.resize(min(width, room.width()), min(height, room.height() - _FRAME))


def open_in(dialog: QDialog, width: int, height: int) -> None:
    """The same in pixels at 100 % text."""
    open_at(dialog, theme().px(width), theme().px(height))
