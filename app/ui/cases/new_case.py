"""Before there is a case: one calm question, what it is about."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.theme import TARGET
from app.ui.widgets.boxes import Card, Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.rows import row


@dataclass(frozen=True, slots=True)
class Asked:
    """What a page says before its first case: what it is for, the question, and an example of an answer."""

    title: str
    purpose: str
    question: str
    example: str


class NewCasePane(Scrolling):
    """Asks for the case's name. ``begun`` carries it; ``kept`` when a case there is should be gone on with instead.

    ``added`` stand below.
    """

    begun = Signal(str)
    kept = Signal()

    def __init__(self, asked: Asked, *added: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=720)
        self.column.addWidget(Label(asked.title, "title"))
        self.column.addWidget(Label(asked.purpose))
        self.title = QLineEdit()
        self.begin = Button(self.tr("Begin"), self._begin, kind="primary")
        self.keep = Button(self.tr("Cancel"), self.kept.emit)
        self.column.addWidget(self._card(asked))
        self.column.addWidget(
            Label(self.tr("Not medical advice. In an emergency call your local emergency number."), "soft")
        )
        for widget in added:
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._enable()

    def ask(self, *, others: bool) -> None:
        """Ask anew; ``others`` when there are cases to go back to."""
        self.title.clear()
        self.keep.setVisible(others)
        self.title.setFocus()

    def _card(self, asked: Asked) -> Card:
        card, question = Card(gap=12), Label(asked.question, "heading")
        self.title.setAccessibleName(asked.question)
        self.title.setPlaceholderText(asked.example)
        self.title.setMinimumHeight(TARGET)
        self.title.returnPressed.connect(self._begin)
        self.title.textChanged.connect(self._enable)
        question.setBuddy(self.title)
        card.column.addWidget(question)
        card.column.addWidget(self.title)
        card.column.addWidget(Label(self.tr("A few words are enough. You can change them later."), "soft"))
        card.column.addLayout(row(self.begin, self.keep))
        return card

    def _enable(self) -> None:
        self.begin.setEnabled(bool(self.title.text().strip()))

    def _begin(self) -> None:
        if self.title.text().strip():
            self.begun.emit(self.title.text())
