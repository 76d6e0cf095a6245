"""What every field of the facts of records is: a name, an entry, and a word about how saving went."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.labels import Label

_SAVED_SECONDS = 4


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
