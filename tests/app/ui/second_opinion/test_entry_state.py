"""Letters, things on their way and tasks: how they stand, in words."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.second_opinion.entry_card import lines_of, title_of
from app.ui.second_opinion.entry_state import entry_state
from app.ui.second_opinion.log_dialog import lines
from models.records import CaseEntry, CaseEvent
from models.second_opinion import EntryKind, Finding, Said, Severity, State

TODAY = date(2026, 3, 15)
NOW = datetime(2026, 3, 15, 12, tzinfo=UTC)
HIPAA = {"clinic": "Clinic X", "law": "hipaa"}


def entry(kind: EntryKind, fields: dict[str, str]) -> CaseEntry:
    return CaseEntry(1, 1, kind, fields, NOW, NOW)


@pytest.mark.parametrize(
    ("kind", "fields", "said"),
    [
        (EntryKind.REQUEST, HIPAA, "Not sent yet"),
        (EntryKind.REQUEST, {**HIPAA, "sent": "2026-03-01"}, "Sent, answer due by 31 Mar 2026"),
        (EntryKind.REQUEST, {**HIPAA, "sent": "2026-02-20", "extended": "2026-03-10"}, "until 21 Apr 2026"),
        (EntryKind.REQUEST, {**HIPAA, "sent": "2026-01-01"}, "43"),
        (EntryKind.REQUEST, {**HIPAA, "sent": "2026-01-01"}, "Ask again now."),
        (EntryKind.REQUEST, {**HIPAA, "sent": "2026-01-01", "refused": "old"}, "only in part"),
        (EntryKind.REQUEST, {**HIPAA, "sent": "2026-01-01", "received": "2026-02-01"}, "Received on 1 Feb 2026"),
        (EntryKind.PHYSICAL, {"thing": "slides"}, "Not asked for yet"),
        (EntryKind.PHYSICAL, {"thing": "slides", "requested": "2026-03-01", "sent": "2026-03-02"}, "On its way since"),
        (EntryKind.PHYSICAL, {"thing": "slides", "returned": "2026-03-04"}, "Back since 4 Mar 2026"),
        (EntryKind.TASK, {"what": "Call"}, "Open"),
        (EntryKind.TASK, {"what": "Call", "due": "2026-03-15"}, "Due on 15 Mar 2026"),
        (EntryKind.TASK, {"what": "Call", "due": "2026-03-12"}, "overdue"),
        (EntryKind.TASK, {"what": "Call", "due": "2026-03-12", "done": "2026-03-14"}, "Done on 14 Mar 2026"),
    ],
)
def test_an_entry_says_how_it_stands(qapp: QApplication, kind: EntryKind, fields: dict[str, str], said: str) -> None:
    state = entry_state(entry(kind, fields), TODAY)
    assert state is not None
    assert said in state.words


def test_a_doctor_has_no_state_and_a_card_tells_what_is_known(qapp: QApplication) -> None:
    doctor = entry(
        EntryKind.CANDIDATE,
        {"name": "Dr. Fresh", "capabilities": "diagnostics,treatment", "language": "de", "chosen": "yes"},
    )
    assert entry_state(doctor, TODAY) is None
    assert title_of(doctor) == "Dr. Fresh"
    lines = lines_of(doctor)
    assert lines[-1].endswith(": Deutsch")
    assert "; " in lines[0]
    assert len(lines) == 2


@pytest.mark.parametrize(
    ("subject", "value", "told"),
    [
        ("doctor.asked", "2026-03-14", "When did you ask your doctor: 14 Mar 2026"),
        ("reason.kinds", "rare", ": A rare or unusual diagnosis"),
        ("doctor.asked", None, "taken back"),
        ("reopened.visit", "yes", ": Yes"),
        ("request 3", '{"clinic":"Clinic X"}', ": Request for records: Clinic X"),
        ("request 3", '{"clinic":"X","rule":"pathology"}', ": For which point of the check: Pathology report"),
        ("cell 4", '{"text":"Wait","row":"1"}', ": What does it say: Wait"),
        ("task 5", None, "Task: taken back"),
        ("question 6", "How sure?", ": Question: How sure?"),
        ("tick.own_diary_of_sugar", "yes", ": Is it there, or done? My diary: Yes"),
    ],
)
def test_a_line_of_the_log_says_what_was_answered(
    qapp: QApplication, subject: str, value: str | None, told: str
) -> None:
    mine = Finding("own_diary_of_sugar", "My diary", "", Severity.REQUIRED, State.MISSING, Said("not_ticked", {}, ""))
    (line,) = lines([CaseEvent(NOW, subject, value)], [mine])
    assert told in line
