"""Texts on a page. All of them show plain text: a name from a file is never taken for markup."""

import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

LONGEST_WORD: Final = 28
"""Signs that fit side by side into a narrow window with large letters."""

_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")
_PIECE = re.compile(rf"\S{{1,{LONGEST_WORD - 1}}}[-_./\\]|\S{{1,{LONGEST_WORD}}}")


def breakable(words: str) -> str:
    """With places in very long words where a line may end, as names of files are: else they would widen the page."""
    return _LONG_WORD.sub(lambda word: "\u200b".join(_PIECE.findall(word[0])), words)


class Label(QLabel):
    """A text that wraps. ``kind`` is one of the style sheet's: title, heading, strong, soft, good, warn, bad, key."""

    def __init__(self, words: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if kind:
            self.setProperty("kind", kind)
        self.follow()

    def follow(self) -> None:
        """Stand at the page's own edge: by itself Qt puts an Arabic name to the right of an English page.

        The window asks for it again when the language turns round; hearing of every change costs much more.
        """
        flag = Qt.AlignmentFlag
        if not self.alignment() & flag.AlignHCenter:
            from_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
            edge = flag.AlignLeft if from_left else flag.AlignRight
            self.setAlignment(edge | flag.AlignAbsolute | flag.AlignVCenter)


class Selectable(Label):
    """A text that can be marked and copied, by keyboard too."""

    def __init__(self, words: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, kind, parent)
        by = Qt.TextInteractionFlag
        self.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        self.setAccessibleName(words)
