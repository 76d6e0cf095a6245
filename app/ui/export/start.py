"""Before there is a case: one calm question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.ui.export.made_pane import CheckCard
from app.ui.session import Session
from app.ui.theme import TARGET
from app.ui.widgets.boxes import Card, Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label


class StartPane(Scrolling):
    """Asks for the question. ``begun`` carries it; ``kept`` when a case there is should be kept on with instead."""

    begun = Signal(str)
    kept = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=720)
        self.column.addWidget(Label(self.tr("A package for a second opinion"), "title"))
        self.column.addWidget(
            Label(
                self.tr(
                    "A specialist can judge best when everything is there: images, reports, results, and what you "
                    "want to know. This page helps to put it together, step by step."
                )
            )
        )
        card = Card(gap=12)
        asked = Label(self.tr("What is the question you want answered?"), "heading")
        self.title = QLineEdit()
        self.title.setAccessibleName(asked.text())
        self.title.setPlaceholderText(self.tr("For example: Is the operation on my knee needed?"))
        self.title.setMinimumHeight(TARGET)
        self.title.returnPressed.connect(self._begin)
        self.title.textChanged.connect(self._enable)
        asked.setBuddy(self.title)
        self.begin = Button(self.tr("Begin"), self._begin, kind="primary")
        self.keep = Button(self.tr("Cancel"), self.kept.emit)
        card.column.addWidget(asked)
        card.column.addWidget(self.title)
        card.column.addWidget(Label(self.tr("A few words are enough. You can change them later."), "soft"))
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addWidget(self.keep)
        row.addStretch(1)
        card.column.addLayout(row)
        self.column.addWidget(card)
        self.column.addWidget(
            Label(self.tr("Not medical advice. In an emergency call your local emergency number."), "soft")
        )
        self.column.addWidget(CheckCard(session))
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
