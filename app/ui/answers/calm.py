"""Inputs that keep still while the page around them is scrolled."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from app.ui.overriding import override
from app.ui.theme import theme


class Paragraphs(QPlainTextEdit):
    """Several lines; Tab leads on, and leaving is told."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme().changed.connect(self._fit)
        self._fit()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _fit(self) -> None:
        """As high as the text, from two lines to twelve."""
        lines = min(max(self.document().size().height(), 2), 12)
        self.setMinimumHeight(round(lines * self.fontMetrics().lineSpacing()) + theme().px(30))
        self.setMaximumHeight(self.minimumHeight())


class CalmCombo(QComboBox):
    """Scrolling the page does not turn it."""

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()
