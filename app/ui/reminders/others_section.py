"""What else there is to think of: backup, list of medicines, and the deadlines of a second opinion."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services import browsing, consulting
from app.services.case_deadlines import SAFETY_AGAIN
from app.services.journey_words import words as journey_words
from app.ui import wording
from app.ui.names import told_apart
from app.ui.places import Place
from app.ui.reminders import words
from app.ui.session import Session
from app.ui.widgets.boxes import clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, breakable
from app.ui.widgets.section import Section
from models.records import Case
from models.reminders.messages import Kind, Reminder
from models.second_opinion import StepId

if TYPE_CHECKING:
    from app.services.unlocking import Vault

_STEPS = {
    "safety": StepId.SAFETY,
    SAFETY_AGAIN: StepId.SAFETY,
    "request_due": StepId.RECORDS,
    "request_extended": StepId.RECORDS,
    "request_chase": StepId.RECORDS,
    "appointment": StepId.APPOINTMENT,
    "receipt": StepId.APPOINTMENT,
    "report": StepId.VISIT,
    "task": StepId.VISIT,
    "decision": StepId.DECIDE,
}
"""The step of the second opinion where a deadline of each kind is met."""


@dataclass(frozen=True, slots=True)
class Concerned:
    """Whom reminders may be about: people by number, and cases by number."""

    people: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    cases: Mapping[int, Case] = field(default_factory=lambda: MappingProxyType({}))


def concerned(vault: "Vault") -> Concerned:
    """Everybody, and every case."""
    cases = MappingProxyType({case.id: case for case, _name in consulting.cases(vault, None)})
    return Concerned(MappingProxyType(told_apart(browsing.everyone(vault))), cases)


class OthersSection(Section):
    """A list of what is due or to come, the earliest first, with the way there."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("What else to think of"))
        self._concerned = Concerned()
        self.list = QVBoxLayout()
        self.list.setSpacing(8)
        self.column.addLayout(self.list)

    def know(self, whom: Concerned) -> None:
        """Say whom the reminders shown next may be about."""
        self._concerned = whom

    def show_reminders(self, reminders: Sequence[Reminder]) -> None:
        """Show these."""
        clear(self.list)
        for one in reminders:
            self.list.addWidget(self._row(one))
        if not reminders:
            self.list.addWidget(Label(self.tr("Nothing at the moment."), "soft"))

    def _row(self, one: Reminder) -> QWidget:
        row, line = QWidget(), QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        said = self._line(one)
        line.addWidget(Label(breakable(said)), 1)
        go = Button(self._where(one), partial(self._go, one))
        go.setAccessibleDescription(said)
        line.addWidget(go)
        row.setLayout(line)
        return row

    def _line(self, one: Reminder) -> str:
        now = self.session.clock.now()
        if one.deadline is not None:
            said = journey_words(QLocale().name()[:2]).deadline(one.deadline, now)
            case = self._case(one)
            if case is None or len(self._concerned.cases) == 1:
                return said
            return self.tr("{case}: {what}").format(case=case.title, what=said)
        what = words.kind(one.kind)
        if one.kind == Kind.MEDICATION_LIST and len(self._concerned.people) > 1:
            name = self._concerned.people.get(int(one.about), "")
            what = self.tr("{case}: {what}").format(case=name, what=what) if name else what
        if one.when <= now:
            return self.tr("{what}: due now").format(what=what)
        when = wording.day(one.when.astimezone(now.tzinfo).date())
        return self.tr("{what}: on {day}").format(what=what, day=when)

    def _where(self, one: Reminder) -> str:
        if one.deadline is not None:
            return self.tr("To the step")
        return self.tr("To the backup") if one.kind == Kind.BACKUP else self.tr("To the medicines")

    def _go(self, one: Reminder) -> None:
        if one.kind == Kind.BACKUP:
            self.session.go(Place.SETTINGS, detail="backup")
            return
        case = self._case(one)
        whose = int(one.about) if one.deadline is None else None if case is None else case.person_id
        if self.session.person_id not in (None, whose) or one.deadline is None:
            self.session.choose_person(whose)
        if one.deadline is None:
            self.session.go(Place.CARE)
        else:
            step = _STEPS.get(one.kind)
            self.session.go(Place.SECOND_OPINION, None if case is None else case.id, step.value if step else "")

    def _case(self, one: Reminder) -> Case | None:
        number = "" if one.deadline is None else one.deadline.params.get("case", "")
        return self._concerned.cases.get(int(number)) if number else None
