"""What is several entries and answers is one change, and is taken back as one."""

from collections.abc import Mapping

import pytest

from app.services import journey, journey_changes
from app.services.undoing import Change, History
from models.errors import ErrorKind, UserError
from models.second_opinion import EntryKind, StepId
from models.vault import Vault
from tests.fakes import FakeClock
from tests.models.second_opinion.story import NO_FLAGS


@pytest.fixture
def case(vault: Vault) -> int:
    """A case of Anna's."""
    return vault.cases.new(1, "Nodule").id


def seen(vault: Vault, case: int) -> object:
    """Answers, entries and questions as they stand."""
    entries = [(one.id, one.kind, one.fields) for one in vault.entries.list(case)]
    return vault.cases.get(case).answers, entries, [one.text for one in vault.cases.questions(case)]


def there_and_back(vault: Vault, case: int, change: Change) -> None:
    """Do it, take it back, do it again: nothing is lost on the way."""
    before, history = seen(vault, case), History()
    history.perform(vault, change)
    after = seen(vault, case)
    assert after != before
    history.undo(vault)
    assert seen(vault, case) == before
    history.redo(vault)
    assert seen(vault, case) == after


def answer(vault: Vault, case: int, answers: Mapping[str, str]) -> None:
    """Answer a few things."""
    for key, value in answers.items():
        vault.cases.answer(case, key, value)


def test_choosing_a_candidate_fills_the_specialist(vault: Vault, case: int) -> None:
    answer(
        vault, case, {"specialist.name": "Dr. Old", "specialist.phone": "1", "specialist.ties_accepted": "none near"}
    )
    old = vault.entries.add(case, EntryKind.CANDIDATE, {"name": "Dr. Old", "chosen": "yes"}).id
    new = vault.entries.add(
        case, EntryKind.CANDIDATE, {"name": "Dr. New", "email": "n@example.org", "language": "de"}
    ).id
    there_and_back(vault, case, journey_changes.candidate_chosen(new))
    assert vault.cases.get(case).answers == {
        "specialist.name": "Dr. New",
        "specialist.email": "n@example.org",
        "specialist.language": "de",
    }
    assert "chosen" not in vault.entries.get(old).fields
    assert vault.entries.get(new).fields["chosen"] == "yes"
    answer(vault, case, {"specialist.phone": "2"})
    journey_changes.candidate_chosen(new).do(vault)
    assert vault.cases.get(case).answers["specialist.phone"] == "2", "what is known of the same doctor stays"
    task = vault.entries.add(case, EntryKind.TASK, {"what": "Call"}).id
    for number, kind in ((task, ErrorKind.BAD_VALUE), (99, ErrorKind.NO_ENTRY)):
        with pytest.raises(UserError) as caught:
            journey_changes.candidate_chosen(number).do(vault)
        assert caught.value.kind is kind


def test_letters_for_what_is_missing(vault: Vault, case: int) -> None:
    [letter] = journey_changes.requests_from_findings(vault, case, "hipaa")
    assert "clinic" not in letter
    journey_changes.requests_made(case).do(vault)
    assert not vault.entries.list(case, EntryKind.REQUEST), "nobody is known to be written to"
    there_and_back(vault, case, journey_changes.requests_made(case, "hipaa", "Clinic North"))
    [made] = vault.entries.list(case, EntryKind.REQUEST)
    assert (made.fields["clinic"], made.fields["law"]) == ("Clinic North", "hipaa")
    assert journey_changes.requests_from_findings(vault, case) == ()


def test_a_comparison_is_begun_and_written_from_cell_to_cell(vault: Vault, case: int) -> None:
    answer(vault, case, {"first_opinion.doctor": "Dr. A", "first_opinion.date": "2026-01", "specialist.name": "Dr. B"})
    vault.entries.add(case, EntryKind.ROW, {"topic": "Risks"})
    there_and_back(vault, case, journey_changes.chart_begun(case))
    opinions = vault.entries.list(case, EntryKind.OPINION)
    assert [one.fields for one in opinions] == [{"doctor": "Dr. A", "date": "2026-01"}, {"doctor": "Dr. B"}]
    assert len(vault.entries.list(case, EntryKind.ROW)) == 4
    journey_changes.chart_begun(case).do(vault)
    assert len(vault.entries.list(case)) == 6
    write = journey_changes.cell_written
    there_and_back(vault, case, write(case, opinions[0].id, "diagnosis", {"text": "A nodule", "page": "2"}))
    there_and_back(vault, case, write(case, opinions[0].id, "Diagnosis", {"text": "A cyst", "page": None}))
    there_and_back(vault, case, write(case, opinions[1].id, "Scars", {"text": "none"}))
    cells = [one.fields for one in vault.entries.list(case, EntryKind.CELL)]
    assert [one["text"] for one in cells] == ["A cyst", "none"]
    assert "page" not in cells[0]
    before = seen(vault, case)
    with pytest.raises(UserError):
        write(case, opinions[1].id, "Pain", {"page": "many"}).do(vault)
    assert seen(vault, case) == before


def test_what_is_to_be_clarified_is_asked_once(vault: Vault, case: int) -> None:
    for fields in (
        {"topic": "diagnosis", "state": "clarify", "question": "How sure?"},
        {"topic": "risks", "state": "clarify", "question": "Which  risks?"},
        {"topic": "recovery", "state": "clarify"},
        {"topic": "treatment", "state": "agreed", "question": "Why?"},
    ):
        vault.entries.add(case, EntryKind.ROW, fields)
    vault.cases.add_question(case, "how sure?")
    there_and_back(vault, case, journey_changes.questions_asked(case))
    recovery = "Why do the opinions differ on this point: Recovery time?"
    assert [one.text for one in vault.cases.questions(case)] == ["how sure?", "Which risks?", recovery]
    assert "Warum" in journey_changes.open_questions(vault, case, "de")[-1]


def test_a_step_is_opened_again_and_closed(vault: Vault, case: int) -> None:
    there_and_back(vault, case, journey_changes.reopened(case, StepId.REASON))
    assert vault.cases.get(case).answers == {"reopened.reason": "yes"}
    there_and_back(vault, case, journey_changes.reopened(case, StepId.REASON, open_again=False))
    lines = len(vault.cases.events(case))
    journey_changes.reopened(case, StepId.REASON, open_again=False).do(vault)
    assert len(vault.cases.events(case)) == lines


def test_nothing_has_changed_since_the_safety_questions_were_answered(vault: Vault, case: int) -> None:
    assert isinstance(vault.clock, FakeClock)
    answer(vault, case, {**NO_FLAGS, "appointment.when": "2026-06-01 09:00 UTC"})
    assert journey.state(vault, case).urgency.ask_again
    vault.clock.advance(hours=1)
    journey_changes.safety_confirmed(case).do(vault)
    urgency = journey.state(vault, case).urgency
    assert (urgency.ask_again, urgency.asked) == (False, vault.clock.now())
    answer(vault, case, {"safety.growth": "yes", "safety.done": "called"})
    assert not journey.state(vault, case).urgency.urgent
    journey_changes.safety_confirmed(case).do(vault)
    assert journey.state(vault, case).urgency.urgent, "the sign is still there"
