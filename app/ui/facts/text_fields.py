"""The fields of facts that are typed. Each gives a Correction when it is left, and keeps what could not be saved."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QSizePolicy

from app.services.editing import Correction
from app.ui.facts.common import Common
from app.ui.facts.field import Field
from app.ui.overriding import override
from app.ui.theme import theme

_NOTE_LINES = (2, 10)
"""How many lines of a note are seen, at least and at most."""


class _Typed(Field):
    """A field that is typed into. What was sent is not sent again until the vault has answered.

    ``make`` turns the text into a Correction, or None where it is not to be taken.
    """

    def __init__(self, name: str, entry: QLineEdit | QPlainTextEdit, make: Callable[[str], Correction | None]) -> None:
        super().__init__(name, entry)
        self._entry, self._make = entry, make
        self._kept = ""
        self._sent: str | None = None
        entry.setAccessibleName(name)
        entry.installEventFilter(self)
        self.setFocusProxy(entry)

    def show_value(self, value: Common[str]) -> None:
        """Show what the records have; what is being typed stays."""
        typing = self._text() != self._kept and self._text() != self._sent
        self._kept, self._sent = "" if value.several else value.value, None
        self._entry.setPlaceholderText(self.tr("Several values") if value.several else "")
        if not typing:
            self.revert()

    @override
    def forget(self) -> None:
        super().forget()
        self._kept, self._sent = self._text(), None
        self.complain("")

    @override
    def settle(self) -> None:
        text = self._text()
        if text in (self._kept, self._sent):
            return
        correction = self._make(text)
        if correction is None:
            self.revert()
            return
        self._sent = text
        self.given.emit(correction)

    @override
    def complain(self, words: str) -> None:
        super().complain(words)
        self._sent = None

    def revert(self) -> None:
        """Back to what the records have."""
        self.complain("")
        if self._kept == self._text():
            return
        if isinstance(self._entry, QLineEdit):
            self._entry.setText(self._kept)
            self._entry.setCursorPosition(0)
        else:
            self._entry.setPlainText(self._kept)

    def typing(self) -> bool:
        """True while something is typed that the records do not have."""
        return self._text() != self._kept

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if _is_escape(event) and self.typing():
            self.revert()
            return True
        return super().eventFilter(watched, event)

    def _text(self) -> str:
        return self._entry.text() if isinstance(self._entry, QLineEdit) else self._entry.toPlainText()


class LineField(_Typed):
    """One line of text. Enter and leaving save, Escape reverts. ``needed``: an empty text is not taken."""

    def __init__(self, name: str, make: Callable[[str], Correction], *, needed: bool = False) -> None:
        self.line = QLineEdit()

        def correction(text: str) -> Correction | None:
            plain = " ".join(text.split())
            return None if needed and not plain else make(plain)

        super().__init__(name, self.line, correction)
        self._known = QStringListModel(self)
        self.line.editingFinished.connect(self.settle)

    def propose(self, known: Sequence[str]) -> None:
        """Propose these while typing."""
        if self.line.completer() is None:
            completer = QCompleter(self._known, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.line.setCompleter(completer)
        self._known.setStringList(list(known))


class NoteField(_Typed):
    """Several lines of text, saved when left."""

    def __init__(self, name: str, make: Callable[[str], Correction]) -> None:
        self.box = _Note()
        super().__init__(name, self.box, lambda text: make(text.strip()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()
        return super().eventFilter(watched, event)


class _Note(QPlainTextEdit):
    """As high as its text, within limits."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        lines = self.document().documentLayout().documentSize().height()
        high = min(max(lines, _NOTE_LINES[0]), _NOTE_LINES[1]) * self.fontMetrics().lineSpacing()
        return QSize(super().sizeHint().width(), round(high) + theme().px(24))


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
