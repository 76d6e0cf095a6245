"""Before there is a case: what it is about."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.ui.second_opinion.words import words
from app.ui.theme import TARGET
from app.ui.widgets.boxes import Card, Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.rows import row


class BeginPane(Scrolling):
    """Asks for the case's name. ``begun`` carries it; ``kept`` when a case there is should be gone on with instead."""

    begun = Signal(str)
    kept = Signal()

    def __init__(self) -> None:
        super().__init__(widest=720)
        self.column.addWidget(Label(self.tr("A second opinion, step by step"), "title"))
        self.column.addWidget(
            Label(
                self.tr(
                    "You have a right to a second opinion, and doctors do not usually mind. This page leads from the "
                    "first question to your decision. You always see the one next thing to do, and why."
                )
            )
        )
        card = Card(gap=12)
        asked = Label(self.tr("What is it about?"), "heading")
        self.title = QLineEdit()
        self.title.setAccessibleName(asked.text())
        self.title.setPlaceholderText(self.tr("For example: the operation on my knee"))
        self.title.setMinimumHeight(TARGET)
        self.title.returnPressed.connect(self._begin)
        self.title.textChanged.connect(self._enable)
        asked.setBuddy(self.title)
        self.begin = Button(self.tr("Begin"), self._begin, kind="primary")
        self.keep = Button(self.tr("Cancel"), self.kept.emit)
        card.column.addWidget(asked)
        card.column.addWidget(self.title)
        card.column.addWidget(Label(self.tr("A few words are enough. You can change them later."), "soft"))
        card.column.addLayout(row(self.begin, self.keep))
        self.column.addWidget(card)
        self.column.addWidget(Label(words().advice("offline"), "soft"))
        self.column.addWidget(
            Label(self.tr("Not medical advice. In an emergency call your local emergency number."), "soft")
        )
        self.column.addStretch(1)
        self._enable()

    def ask(self, *, others: bool) -> None:
        """Ask anew; ``others`` when there are cases to go back to."""
        self.title.clear()
        self.keep.setVisible(others)
        self.title.setFocus()

    def _enable(self) -> None:
        self.begin.setEnabled(bool(self.title.text().strip()))

    def _begin(self) -> None:
        if self.title.text().strip():
            self.begun.emit(self.title.text())
