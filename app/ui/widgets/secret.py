"""A field for a passphrase: hidden until "Show" is pressed, with a word where Caps Lock seems to be on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.icons import put_icon
from app.ui.theme import TARGET
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label


class SecretField(QWidget):
    """One passphrase. ``entered`` when Enter is pressed in it, ``changed`` with every stroke."""

    entered = Signal()
    changed = Signal()
    shown = Signal(bool)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(words, "strong")
        self.edit = QLineEdit()
        self.edit.setAcceptDrops(False)
        self.edit.setAccessibleName(words)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMinimumHeight(TARGET)
        self.label.setBuddy(self.edit)
        self.reveal = Button(self.tr("Show"), icon="eye")
        self.reveal.setCheckable(True)
        self.reveal.setAccessibleName(self.tr("Show the passphrase"))
        self.caps = Label(self.tr("Caps Lock may be on: everything is in capital letters."), "warn")
        self.caps.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self.reveal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.label)
        column.addLayout(row)
        column.addWidget(self.caps)
        self.setFocusProxy(self.edit)
        self.reveal.toggled.connect(self._reveal)
        self.edit.returnPressed.connect(self.entered)
        self.edit.textChanged.connect(self._typed)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def mark_wrong(self) -> None:
        """Outline the field and select what is in it, to be typed again."""
        self._mark(wrong=True)
        self.edit.setFocus()
        self.edit.selectAll()

    def forget(self) -> None:
        """Empty and hide it."""
        self.edit.clear()
        self.reveal.setChecked(False)

    def _typed(self, text: str) -> None:
        self.caps.setVisible(in_capitals(text))
        self._mark(wrong=False)
        self.changed.emit()

    def _mark(self, *, wrong: bool) -> None:
        if self.edit.property("wrong") != wrong:
            self.edit.setProperty("wrong", wrong)
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)

    def _reveal(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        put_icon(self.reveal, "eye-off" if shown else "eye")
        self.reveal.setText(self.tr("Hide") if shown else self.tr("Show"))
        self.shown.emit(shown)


def in_capitals(text: str) -> bool:
    """True when at least three letters were typed and none of them is small: as with Caps Lock on."""
    cased = [sign for sign in text if sign.upper() != sign.lower()]
    return len(cased) >= 3 and all(sign.isupper() for sign in cased)
