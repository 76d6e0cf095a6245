"""A bar to correct several chosen records of an import at once."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.settling import Facts
from app.ui.importing import choices
from app.ui.importing.choices import CalmBox
from app.ui.theme import TARGET
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.records import Person

_LEAVE = object()


class TogetherBar(QFrame):
    """``given`` carries a function from Facts to Facts for all chosen records; ``cleared`` chooses none."""

    given = Signal(object)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self._count = Label("", "strong", self)
        self._count.setWordWrap(False)
        self._count.setMinimumHeight(TARGET)
        self._row = Flow()
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 10, 28, 10)
        column.addLayout(self._row)
        self._boxes: list[CalmBox] = []
        self._people: tuple[Person, ...] = ()

    def show_people(self, people: Sequence[Person]) -> None:
        """Offer these people."""
        if self._people != tuple(people):
            self._people = tuple(people)
            while (item := self._row.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None and widget is not self._count:
                    widget.deleteLater()
            self._boxes.clear()

    def show_count(self, count: int) -> None:
        """Say how many are chosen; the boxes are made when there are some for the first time."""
        if count and not self._boxes:
            self._fill()
        self._count.setText(self.tr("%n chosen", "", count))
        self.setVisible(count > 0)

    def box(self, number: int) -> CalmBox:
        """The box of category (0), type (1) or person (2)."""
        return self._boxes[number]

    def _fill(self) -> None:
        self._row.addWidget(self._count)
        self._add(self.tr("Category of all"), choices.categories(), lambda facts, one: replace(facts, category=one))
        self._add(self.tr("Type of all"), choices.types(), lambda facts, one: replace(facts, type=one))
        self._add(
            self.tr("Person of all"),
            choices.persons(self._people),
            lambda facts, one: replace(facts, person_id=one, held=False),
        )
        self._row.addWidget(Button(self.tr("Done"), self.cleared.emit))

    def _add(self, name: str, offered: Sequence[tuple[str, Any]], change: Callable[[Facts, Any], Facts]) -> None:
        box = CalmBox(name, [(name, _LEAVE), *offered])
        self._boxes.append(box)

        def chosen(_index: int) -> None:
            value = box.value
            if value is not _LEAVE:
                self.given.emit(lambda facts: change(facts, value))
                box.setCurrentIndex(0)

        box.activated.connect(chosen)
        self._row.addWidget(box)
