"""Ctrl+Z in a field: the field takes back what is typed there; once nothing is, the key is the window's again."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.ui.overriding import override

_Text = QLineEdit | QPlainTextEdit | QTextEdit


class FieldUndo(QObject):
    """Watches the field that has the keyboard, as long as it lives. By itself Qt never lets go of these keys."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return isinstance(watched, _Text) and _spent(watched, event)
        return False

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, _Text):
            old.removeEventFilter(self)
        if isinstance(new, _Text):
            new.installEventFilter(self)


def _spent(field: _Text, event: QKeyEvent) -> bool:
    """True when the field has nothing of its own to take back or do again."""
    history = field if isinstance(field, QLineEdit) else field.document()
    if event.matches(QKeySequence.StandardKey.Undo):
        return not history.isUndoAvailable()
    if event.matches(QKeySequence.StandardKey.Redo):
        return not history.isRedoAvailable()
    return False
