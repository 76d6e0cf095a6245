"""What every form field of a case is: a question, an answer, and when the answer is given."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.answers.asked import Asked
from app.ui.widgets.labels import Label

_REFUSED = "\0"
"""Differs from every answer."""


class Field(QWidget):
    """One question and its answer. ``given`` carries the key and the answer's text, "" to take it back.

    ``show_answer`` leaves alone what is being typed; ``complain`` says below why an answer was not taken, "" nothing.
    """

    given = Signal(str, str)

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self._kept = asked.key, ""
        self._asked = asked
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.label = Label(asked.label, "strong")
        self.column.addWidget(self.label)
        self.fault = Label("", "bad")
        self.fault.hide()
        self._fill()
        if asked.hint:
            self.column.addWidget(Label(asked.hint, "soft"))
        self.column.addWidget(self.fault)

    def show_answer(self, answer: str) -> None:
        """Show what is kept, unless something else has been entered here and not been given yet."""
        if self.answer() == self._kept:
            self.put(answer)
            self.complain("")
        self._kept = answer

    def forget(self) -> None:
        """Let go of what is being typed: another case is to be shown."""
        self._kept = self.answer()

    def complain(self, words: str) -> None:
        """Say what is wrong with the answer."""
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def refuse(self, words: str) -> None:
        """Say why the answer was not taken, and leave it in the field to be mended."""
        self._kept = _REFUSED
        self.complain(words)

    def settle(self) -> bool:
        """Take what is being typed; False, with a word on it, when it cannot be read."""
        return True

    def answer(self) -> str:
        """The answer as it stands in the field; a field without inputs has none."""
        return ""

    def put(self, answer: str) -> None:
        """Put an answer into the field without giving it."""

    def _fill(self) -> None:
        """Make the widgets that are typed into or pressed."""

    def _leave(self) -> None:
        if self.answer() != self._kept:
            self._kept = self.answer()
            self.given.emit(self.key, self._kept)

    def _named(self, widget: QWidget, *, buddy: bool = True) -> None:
        widget.setAccessibleName(self._asked.label)
        widget.setAccessibleDescription(self._asked.hint)
        if buddy:
            self.label.setBuddy(widget)
            self.setFocusProxy(widget)
        self.column.addWidget(widget)
