"""Whom to ask: what kind of doctor, where to look, several doctors side by side, and what ties them to the first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from app.services import journey_changes
from app.services.journey_desk import Shown
from app.ui.overriding import override
from app.ui.second_opinion.candidates_table import CandidatesTable
from app.ui.second_opinion.entries_part import EntriesPart
from app.ui.second_opinion.entry_card import Deed
from app.ui.second_opinion.entry_state import EntryState
from app.ui.second_opinion.part import Part
from app.ui.second_opinion.value_words import listed
from app.ui.second_opinion.words import words
from app.ui.second_opinion.work import Work
from app.ui.widgets.boxes import clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.rows import row
from models.records import CaseEntry
from models.second_opinion import EntryKind
from models.second_opinion.specialist import ties


class KindsPart(Part):
    """The kind of doctor that is usually asked in the situation, and where people look."""

    def __init__(self, work: Work, form: Part) -> None:
        super().__init__(work)
        self.heading.hide()
        self.setProperty("kind", "")
        self.column.setContentsMargins(0, 0, 0, 0)
        self._form, self._situation = form, ""
        self.column.addWidget(form)
        self._kind = QVBoxLayout()
        self._kind.setSpacing(4)
        form.column.addLayout(self._kind)
        said = words()
        self._where = Part(work, self.tr("Where people look, and what they ask"), gap=6)
        for one in (*said.places(), *said.capabilities()):
            self._where.column.addWidget(Label(one.name, "strong"))
            self._where.column.addWidget(Label(one.text, "soft"))
        for code in ("local", "certified"):
            self._where.column.addWidget(Label(said.choosing(code)))
        self.fold = Button(self.tr("Where to look, and what to ask"), self._fold, icon="search")
        self.fold.setCheckable(True)
        self.column.addLayout(row(self.fold))
        self.column.addWidget(self._where)
        self._where.hide()

    @override
    def show_case(self, shown: Shown) -> None:
        self._form.show_case(shown)
        situation = shown.case.answers.get("specialist.situation", "")
        if situation == self._situation:
            return
        self._situation = situation
        clear(self._kind)
        kinds = words().doctors_for(situation) if situation else ()
        for kind in kinds:
            self._kind.addWidget(Label(self.tr("Usually asked: {who}").format(who=kind.name), "strong"))
            self._kind.addWidget(Label(kind.text))

    @override
    def forget(self) -> None:
        self._form.forget()

    def _fold(self) -> None:
        self._where.setVisible(self.fold.isChecked())


class CandidatesPart(EntriesPart):
    """The doctors written down: beside each other, each with its ties, one of them chosen."""

    def __init__(self, work: Work) -> None:
        said = words()
        super().__init__(work, EntryKind.CANDIDATE, f"{said.choosing('independence')} {said.choosing('no_order')}")
        self.table = CandidatesTable()
        self.table.turned.connect(self._fold)
        self.column.insertWidget(2, self.table)

    @override
    def show_case(self, shown: Shown) -> None:
        super().show_case(shown)
        candidates, answers = shown.of(EntryKind.CANDIDATE), shown.case.answers
        self.table.show_candidates(candidates)
        for entry in candidates:
            card = self.cards[entry.id]
            if entry.fields.get("chosen") == "yes":
                card.show_state(EntryState("circle-check", "good", self.tr("Chosen")))
            card.details.setVisible(not self.table.told)
            card.warn(self._tied([words().tie(one.code) for one in ties(entry.fields, answers)]))

    @override
    def deeds(self) -> tuple[Deed, ...]:
        return (Deed(self.tr("Choose this doctor"), "check", self._choose, _not_chosen),)

    def _fold(self) -> None:
        """What the table tells need not stand on the cards too."""
        for card in self.cards.values():
            card.details.setVisible(not self.table.told)

    def _tied(self, reasons: Sequence[str]) -> str:
        if not reasons:
            return ""
        return self.tr("Tied to the first doctor: {reasons}. {advice}").format(
            reasons=listed(reasons), advice=words().choosing("tie")
        )

    def _choose(self, entry: CaseEntry) -> None:
        said = self.tr("Chosen: {name}.").format(name=entry.fields["name"])
        self.work.perform(journey_changes.candidate_chosen(entry.id), said)


def _not_chosen(entry: CaseEntry) -> bool:
    return entry.fields.get("chosen") != "yes"
