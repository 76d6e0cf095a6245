"""A list of entries of one kind, with adding, changing and taking out."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.journey_desk import Shown
from app.ui.overriding import override
from app.ui.second_opinion.entry_card import Deed, EntryCard, title_of
from app.ui.second_opinion.entry_dialog import Wanted, open_dialog
from app.ui.second_opinion.part import Part
from app.ui.second_opinion.words import words
from app.ui.second_opinion.work import Work
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.records import CaseEntry
from models.second_opinion import EntryKind


class EntriesPart(Part):
    """``kind``'s entries of a case as cards."""

    def __init__(self, work: Work, kind: EntryKind, note: str = "") -> None:
        said = words().entry(kind)
        super().__init__(work, said.plural)
        self.kind, self.today = kind, date.min
        self.cards: dict[int, EntryCard] = {}
        if note:
            self.column.addWidget(Label(note, "soft"))
        self.none = Label(self.tr("Nothing is entered yet."), "soft")
        self.column.addWidget(self.none)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.column.addLayout(self._list)
        box = QWidget()
        self.row = Flow(box)
        self.add = Button(said.add, self.enter, icon="plus")
        self.row.addWidget(self.add)
        self.column.addWidget(box)

    @override
    def show_case(self, shown: Shown) -> None:
        self.today = shown.today
        entries = shown.of(self.kind)
        self.none.setVisible(not entries)
        for gone in set(self.cards) - {one.id for one in entries}:
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        for entry in entries:
            card = self.cards.get(entry.id) or self._new(entry)
            card.show_entry(entry, shown.today, self.more(entry, shown))

    def enter(self) -> None:
        """Ask for a new one."""
        open_dialog(self.work, Wanted(self.kind))

    def change(self, entry: CaseEntry) -> None:
        """Correct one."""
        open_dialog(self.work, Wanted(self.kind, entry))

    def remove(self, entry: CaseEntry) -> None:
        """Take one out."""
        self.work.remove(self.tr("Removed: {name}.").format(name=title_of(entry)), entry)

    def more(self, _entry: CaseEntry, _shown: Shown) -> Sequence[str]:
        """Lines besides what is entered."""
        return ()

    def deeds(self) -> tuple[Deed, ...]:
        """What else can be done with an entry."""
        return ()

    def note_today(self, entry: CaseEntry, field: str) -> None:
        """Write down that something happened today."""
        self.work.change(entry, {field: self.today.isoformat()}, self.tr("Noted with today's date."))

    def _new(self, entry: CaseEntry) -> EntryCard:
        deeds = (
            *self.deeds(),
            Deed(self.tr("Change"), "pencil", self.change),
            Deed(self.tr("Remove"), "trash-2", self.remove),
        )
        card = self.cards[entry.id] = EntryCard(entry, deeds)
        self._list.addWidget(card)
        return card
