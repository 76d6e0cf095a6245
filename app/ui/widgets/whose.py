"""Asks whose something is to be, where several people's records are kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.names import told_apart
from app.ui.widgets.boxes import Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.records import Person


class PersonPane(Scrolling):
    """One button for each person. ``chosen`` carries the person's number."""

    chosen = Signal(int)

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=720)
        self.column.addWidget(Label(title, "title"))
        self.column.addWidget(Label(words))
        holder = QWidget()
        self._row = Flow(holder)
        self.column.addWidget(holder)
        self.column.addStretch(1)
        self._shown: tuple[Person, ...] = ()

    def show_people(self, everyone: tuple[Person, ...]) -> None:
        """Offer these people."""
        if everyone == self._shown:
            return
        self._shown = everyone
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, name in told_apart(everyone).items():
            button = Button(name.replace("&", "&&"), lambda number=number: self.chosen.emit(number), icon="user")
            self._row.addWidget(button)
