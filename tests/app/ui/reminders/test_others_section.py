"""Each reminder says whom it is about and leads to where it is met."""

from datetime import date
from types import MappingProxyType

from PySide6.QtTest import QSignalSpy

from app.services.case_deadlines import SAFETY_AGAIN
from app.ui.places import Place, Target
from app.ui.reminders.others_section import _STEPS, OthersSection, concerned
from app.ui.session import Session
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from models.deadlines import Deadline
from models.reminders.messages import Kind, Reminder, of_deadline
from models.second_opinion.deadlines import DeadlineKind


def test_every_deadline_has_a_step() -> None:
    assert set(_STEPS) == {*DeadlineKind, SAFETY_AGAIN}


def test_to_the_backup_the_medicines_and_the_case(session: Session) -> None:
    vault, now = session._vault, session.clock.now()
    case, whose = vault.cases.list()[0], vault.people.list()[0]
    other = vault.people.list()[-1]
    deadline = Deadline("decision", date(2026, 3, 20), params=MappingProxyType({"case": str(case.id)}))
    section = OthersSection(session)
    section.know(concerned(vault))
    going = QSignalSpy(session.going)
    due = [Reminder(Kind.BACKUP, now), Reminder(Kind.MEDICATION_LIST, now, str(other.id)), of_deadline(deadline, now)]
    section.show_reminders(due)
    for button in section.findChildren(Button):
        button.click()
    went = [going.at(number)[0] for number in range(going.count())]
    assert went == [
        Target(Place.SETTINGS, None, "backup"),
        Target(Place.CARE),
        Target(Place.SECOND_OPINION, case.id, "decide"),
    ]
    assert session.person_id == whose.id
    said = " ".join(label.text() for label in section.findChildren(Label))
    assert f"{other.name}: " in said
    section.show_reminders([])
    section.deleteLater()
