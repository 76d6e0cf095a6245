"""Things to tick whose words wrap: Qt's own boxes cut long words off."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.ui.overriding import override
from app.ui.theme import TARGET
from app.ui.widgets.labels import Label

LONG = 26
"""Letters from which on words stand in a line of their own, and wrap."""


def ticked(button: QAbstractButton, words: str) -> QWidget:
    """A box or a radio button with its words beside it; both can be pressed."""
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    if not button.accessibleName():
        button.setAccessibleName(words)
    line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(_Words(words, button), 1)
    whole.setMinimumHeight(TARGET)
    return whole


class _Words(Label):
    """Pressed, it presses its button."""

    def __init__(self, words: str, button: QAbstractButton) -> None:
        super().__init__(words)
        self._button = button

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._button.setFocus(Qt.FocusReason.MouseFocusReason)
            self._button.click()
