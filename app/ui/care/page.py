"""The page of one person's medicines and allergies."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services import care_looking
from app.services.care_looking import CareSeen
from app.ui import wording
from app.ui.care.cards import Deed, allergy_lines, card, medicine_lines
from app.ui.care.deeds import Deeds
from app.ui.care.paper import Paper
from app.ui.focus import focus_kept
from app.ui.names import told_apart
from app.ui.overriding import override
from app.ui.page import Page
from app.ui.session import Session
from app.ui.widgets.boxes import Card, Scrolling, clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.records import Allergy, Medication

if TYPE_CHECKING:
    from app.services.unlocking import Vault


class CarePage(Page):
    """What is taken, what was taken, what must not be; confirmed on a day, and printed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.deeds, self.paper = Deeds(session, self), Paper(session, self)
        self._seen: CareSeen | None = None
        self.stack = QStackedWidget()
        self.listing, self._choosing = Scrolling(), Scrolling(widest=520)
        self.stack.addWidget(self.listing)
        self.stack.addWidget(self._choosing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    @override
    def refresh(self) -> None:
        person_id = self.session.person_id

        def look(vault: "Vault") -> CareSeen:
            return care_looking.seen(vault, person_id)

        self.session.look(self, look, self._show)

    def _show(self, seen: CareSeen) -> None:
        if seen == self._seen:
            return
        self._seen = seen
        if seen.person is None:
            self._ask(seen)
            self.stack.setCurrentWidget(self._choosing)
            return
        self.deeds.person_id = self.paper.person_id = seen.person.id
        self.paper.name = seen.person.name
        place = self.listing.verticalScrollBar().value()
        with focus_kept(self.listing):
            self._fill(seen)
        self.stack.setCurrentWidget(self.listing)
        self.listing.verticalScrollBar().setValue(place)

    def _fill(self, seen: CareSeen) -> None:
        column = self.listing.column
        clear(column)
        column.addLayout(self._head(seen))
        if seen.confirmed is not None:
            column.addWidget(self._confirmation(seen))
        self._medicines(seen)
        self._allergies(seen)
        column.addStretch(1)

    def _ask(self, seen: CareSeen) -> None:
        column = self._choosing.column
        clear(column)
        column.addStretch(1)
        column.addWidget(Label(self.tr("Medicines and allergies"), "title"))
        column.addWidget(Label(self.tr("Everyone has a list of their own. Whose do you want to see?")))
        for number, name in told_apart(seen.people).items():
            words = name.replace("&", "&&")
            choose = lambda number=number: self.session.choose_person(number)  # noqa: E731 - bound to each name
            column.addWidget(Button(words, choose, icon="user"))
        column.addStretch(2)

    def _head(self, seen: CareSeen) -> QVBoxLayout:
        assert seen.person is not None
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Label(self.tr("Medicines and allergies"), "title"))
        column.addWidget(Label(self.tr("of {name}").format(name=seen.person.name), "soft"))
        row = QWidget()
        flow = Flow(row)
        flow.addWidget(Button(self.tr("Print this list"), self.paper.print, icon="printer"))
        flow.addWidget(Button(self.tr("Save as PDF"), self.paper.save, icon="download"))
        column.addSpacing(6)
        column.addWidget(row)
        return column

    def _confirmation(self, seen: CareSeen) -> QWidget:
        assert seen.confirmed is not None
        box = Card(gap=8)
        day = wording.day(seen.confirmed.astimezone().date())
        box.column.addWidget(Label(self.tr("Last confirmed as right on {date}.").format(date=day), "strong"))
        box.column.addWidget(
            Label(self.tr("A doctor wants to know how fresh this list is. Read it through, then confirm it."), "soft")
        )
        words = self.tr("Everything here is right as of today")
        box.column.addLayout(_left(Button(words, self.deeds.confirm, icon="circle-check")))
        return box

    def _medicines(self, seen: CareSeen) -> None:
        column = self.listing.column
        column.addSpacing(8)
        column.addWidget(Label(self.tr("Taken now"), "heading"))
        if not seen.now:
            column.addWidget(Label(self.tr("No medicine is entered as taken now."), "soft"))
        for medicine in seen.now:
            column.addWidget(card(medicine.name, medicine_lines(medicine), self._deeds_now(medicine)))
        add = Button(self.tr("Add a medicine"), self.deeds.add_medicine, kind="primary", icon="plus")
        column.addLayout(_left(add))
        if seen.before:
            column.addSpacing(8)
            column.addWidget(Label(self.tr("Taken before"), "heading"))
        for medicine in seen.before:
            column.addWidget(card(medicine.name, medicine_lines(medicine), self._deeds_before(medicine)))

    def _allergies(self, seen: CareSeen) -> None:
        column, stated = self.listing.column, seen.none_known
        column.addSpacing(8)
        column.addWidget(Label(self.tr("Allergies and intolerances"), "heading"))
        for allergy in seen.allergies:
            column.addWidget(card(allergy.substance, allergy_lines(allergy), self._deeds_allergy(allergy), alert=True))
        if stated is not None:
            day = wording.day(stated.confirmed.astimezone().date())
            words = self.tr("Stated on {date}.").format(date=day)
            undo = Deed(self.tr("Take this back"), "x", lambda: self.deeds.remove_allergy(stated))
            column.addWidget(card(self.tr("No allergies known"), (words,), (undo,)))
        elif not seen.allergies:
            column.addWidget(Label(self.tr("Nothing has been said about allergies yet."), "soft"))
        row = QWidget()
        flow = Flow(row)
        flow.addWidget(Button(self.tr("Add an allergy"), self.deeds.add_allergy, kind="primary", icon="plus"))
        if stated is None and not seen.allergies:
            flow.addWidget(Button(self.tr("No allergies are known"), self.deeds.state_none, icon="check"))
        column.addWidget(row)

    def _deeds_now(self, medicine: Medication) -> tuple[Deed, ...]:
        return (
            Deed(self.tr("Change"), "pencil", lambda: self.deeds.change_medicine(medicine)),
            Deed(self.tr("No longer taken"), "circle-minus", lambda: self.deeds.end_medicine(medicine)),
            Deed(self.tr("Remove"), "trash-2", lambda: self.deeds.remove_medicine(medicine)),
        )

    def _deeds_before(self, medicine: Medication) -> tuple[Deed, ...]:
        return (
            Deed(self.tr("Change"), "pencil", lambda: self.deeds.change_medicine(medicine)),
            Deed(self.tr("Taken again"), "undo-2", lambda: self.deeds.take_again(medicine)),
            Deed(self.tr("Remove"), "trash-2", lambda: self.deeds.remove_medicine(medicine)),
        )

    def _deeds_allergy(self, allergy: Allergy) -> tuple[Deed, ...]:
        return (
            Deed(self.tr("Change"), "pencil", lambda: self.deeds.change_allergy(allergy)),
            Deed(self.tr("Remove"), "trash-2", lambda: self.deeds.remove_allergy(allergy)),
        )


def _left(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
