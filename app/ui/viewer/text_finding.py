"""Finding words in a text: every place marked, one of them the current one."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from app.ui.theme import theme
from app.ui.viewer.finding import FindBar

MOST = 2_000


class TextFinding(QObject):
    """Joins a text and its search bar."""

    def __init__(self, text: QPlainTextEdit, bar: FindBar) -> None:
        super().__init__(text)
        self._text, self._bar = text, bar
        self._places: list[int] = []
        self._length = 0
        self._number = -1
        bar.wanted.connect(self._find)
        bar.moved.connect(self._move)
        bar.closed.connect(text.setFocus)
        theme().changed.connect(self._mark)

    def _find(self, words: str) -> None:
        self._places = places(self._text.toPlainText(), words)
        self._length = len(words)
        self._number = 0 if self._places else -1
        self._show()

    def _move(self, by: int) -> None:
        if self._places:
            self._number = (self._number + by) % len(self._places)
            self._show()

    def _show(self) -> None:
        if self._number >= 0:
            cursor = self._cursor(self._places[self._number])
            cursor.setPosition(cursor.selectionStart())
            self._text.setTextCursor(cursor)
            self._text.centerCursor()
        self._mark()
        self._bar.tell(self._number, len(self._places))

    def _mark(self) -> None:
        marks = []
        for number, place in enumerate(self._places):
            mark = QTextEdit.ExtraSelection()
            looks = QTextCharFormat()
            current = number == self._number
            looks.setBackground(theme().colour("accent" if current else "hit"))
            looks.setForeground(theme().colour("on_accent" if current else "text"))
            mark.format, mark.cursor = looks, self._cursor(place)
            marks.append(mark)
        self._text.setExtraSelections(marks)

    def _cursor(self, place: int) -> QTextCursor:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(place)
        cursor.setPosition(place + self._length, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def places(text: str, words: str) -> list[int]:
    """Where ``words`` stand, without regard to case, counted in Qt's units (UTF-16)."""
    found: list[int] = []
    wanted, start = words.casefold(), 0
    folded = "".join(sign.casefold() if len(sign.casefold()) == 1 else sign for sign in text)
    wide = any(ord(sign) > 0xFFFF for sign in text)
    while wanted and len(found) < MOST and (place := folded.find(wanted, start)) >= 0:
        found.append(place)
        start = place + len(wanted)
    return [len(text[:place].encode("utf-16-le")) // 2 for place in found] if wide else found
