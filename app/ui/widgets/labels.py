"""Texts on a page. All of them show plain text: a name from a file is never taken for markup."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override


class Label(QLabel):
    """A text that wraps. ``kind`` is one of the style sheet's: title, heading, strong, soft, good, warn, bad, key."""

    def __init__(self, words: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if kind:
            self.setProperty("kind", kind)
        self._follow()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._follow()

    def _follow(self) -> None:
        """Stand at the page's own edge: by itself Qt puts an Arabic name to the right of an English page."""
        flag = Qt.AlignmentFlag
        if not self.alignment() & flag.AlignHCenter:
            edge = flag.AlignLeft if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else flag.AlignRight
            self.setAlignment(edge | flag.AlignAbsolute | flag.AlignVCenter)


class Selectable(Label):
    """A text that can be marked and copied, by keyboard too."""

    def __init__(self, words: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, kind, parent)
        by = Qt.TextInteractionFlag
        self.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        self.setAccessibleName(words)
