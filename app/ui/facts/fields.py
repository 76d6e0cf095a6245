"""The fields of the facts of records. Each gives a Correction when it is left or chosen, and keeps what is typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.services.editing import Correction
from app.ui.facts.common import Common
from app.ui.theme import theme
from app.ui.widgets.labels import Label
from app.ui.widgets.partial_date import PartialDateEdit
from models.dates import PartialDate

_SAVED_SECONDS = 4
_NOTE_LINES = (2, 10)
"""How many lines of a note are seen, at least and at most."""


class Field(QWidget):
    """A fact with its name above it. ``given`` carries a Correction; ``complain`` says why it was not saved."""

    given = Signal(object)

    def __init__(self, name: str, entry: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        label = Label(name, "soft")
        label.setBuddy(entry)
        self._saved = Label(self.tr("Saved"), "good")
        self._saved.hide()
        self._quiet = QTimer(self, singleShot=True, interval=_SAVED_SECONDS * 1000)
        self._quiet.timeout.connect(self._saved.hide)
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(self._saved)
        self._fault = Label("", "bad")
        self._fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(entry)
        column.addWidget(self._fault)
        column.addStretch(1)

    @property
    def fault(self) -> str:
        """Why it was not saved; "" when nothing was wrong."""
        return self._fault.text()

    def settle(self) -> None:
        """Give what is typed and not given yet."""

    def praise(self) -> None:
        """Say for a moment that it is saved."""
        self._saved.show()
        self._quiet.start()

    def forget(self) -> None:
        """Let go of what is typed: other records are to be shown."""
        self._saved.hide()

    def complain(self, words: str) -> None:
        """Say why it was not saved; "" says nothing. What is typed stays and can be given again."""
        self._fault.setText(words)
        self._fault.setVisible(bool(words))


class _Typed(Field):
    """A field that is typed into. What was sent is not sent again until the vault has answered."""

    _kept = ""
    _sent: str | None = None

    def _text(self) -> str:
        raise NotImplementedError

    def _put(self, text: str, placeholder: str) -> None:
        raise NotImplementedError

    def _correction(self, text: str) -> Correction | None:
        raise NotImplementedError

    def show_value(self, value: Common[str]) -> None:
        """Show what the records have; what is being typed stays."""
        typing = self._text() != self._kept and self._text() != self._sent
        self._kept, self._sent = "" if value.several else value.value, None
        placeholder = self.tr("Several values") if value.several else ""
        self._put(self._text() if typing else self._kept, placeholder)
        if not typing:
            self.complain("")

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
        correction = self._correction(text)
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
        self._put(self._kept, "")
        self.complain("")

    def typing(self) -> bool:
        """True while something is typed that the records do not have."""
        return self._text() != self._kept


class LineField(_Typed):
    """One line of text. Enter and leaving save, Escape reverts. ``needed``: an empty text is not taken."""

    def __init__(self, name: str, make: Callable[[str], Correction], *, needed: bool = False) -> None:
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        super().__init__(name, self.line)
        self._make, self._needed = make, needed
        self._known = QStringListModel(self)
        self.line.editingFinished.connect(self.settle)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)

    def propose(self, known: Sequence[str]) -> None:
        """Propose these while typing."""
        if self.line.completer() is None:
            completer = QCompleter(self._known, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.line.setCompleter(completer)
        self._known.setStringList(list(known))

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if _is_escape(event) and self.typing():
            self.revert()
            return True
        return super().eventFilter(watched, event)

    @override
    def _text(self) -> str:
        return self.line.text()

    @override
    def _put(self, text: str, placeholder: str) -> None:
        self.line.setPlaceholderText(placeholder)
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0)

    @override
    def _correction(self, text: str) -> Correction | None:
        plain = " ".join(text.split())
        return None if self._needed and not plain else self._make(plain)


class NoteField(_Typed):
    """Several lines of text, saved when left."""

    def __init__(self, name: str, make: Callable[[str], Correction]) -> None:
        self.box = _Note()
        self.box.setAccessibleName(name)
        super().__init__(name, self.box)
        self._make = make
        self.box.installEventFilter(self)
        self.setFocusProxy(self.box)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()
        if _is_escape(event) and self.typing():
            self.revert()
            return True
        return super().eventFilter(watched, event)

    @override
    def _text(self) -> str:
        return self.box.toPlainText()

    @override
    def _put(self, text: str, placeholder: str) -> None:
        self.box.setPlaceholderText(placeholder)
        if text != self.box.toPlainText():
            self.box.setPlainText(text)

    @override
    def _correction(self, text: str) -> Correction:
        return self._make(text.strip())


class ChoiceField(Field):
    """One of several values."""

    def __init__(self, name: str, make: Callable[[object], Correction]) -> None:
        self.box = _Quiet()
        self.box.setAccessibleName(name)
        self.box.setPlaceholderText(self.tr("Several values"))
        super().__init__(name, self.box)
        self._make, self._kept = make, -1
        self._values: list[object] = []
        self.box.activated.connect(self._choose)
        self.setFocusProxy(self.box)

    def show_choices(self, choices: Sequence[tuple[object, str]], value: Common[object]) -> None:
        """Offer (value, words) and mark what the records have."""
        values, words = [one for one, _ in choices], [word for _, word in choices]
        if words != [self.box.itemText(index) for index in range(self.box.count())]:
            self.box.clear()
            self.box.addItems(words)
        self._values = values
        self._kept = -1 if value.several or value.value not in values else values.index(value.value)
        self.box.setCurrentIndex(self._kept)
        self.complain("")

    @override
    def complain(self, words: str) -> None:
        super().complain(words)
        if words:
            self.box.setCurrentIndex(self._kept)

    def _choose(self, index: int) -> None:
        if index != self._kept:
            self.given.emit(self._make(self._values[index]))


class DateField(Field):
    """The date, as far as it is known."""

    def __init__(self, name: str) -> None:
        self.edit = PartialDateEdit(name)
        super().__init__(name, self.edit)
        self.edit.chosen.connect(self._choose)
        self.setFocusProxy(self.edit)

    def show_value(self, value: Common[PartialDate | None]) -> None:
        """Show what the records have; what is being typed stays."""
        if not self.edit.typing():
            self.edit.show_value(
                None if value.several else value.value, self.tr("Several values") if value.several else ""
            )
            self.complain("")

    @override
    def settle(self) -> None:
        self.edit.settle()

    @override
    def forget(self) -> None:
        super().forget()
        self.edit.show_value(None)
        self.complain("")

    def _choose(self, value: PartialDate | None) -> None:
        self.given.emit(Correction(undated=True) if value is None else Correction(date=value))


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


class _Quiet(QComboBox):
    """A list of choices that the mouse wheel does not change in passing."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
