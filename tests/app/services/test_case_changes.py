"""Changes of a case and the way back from each."""

from dataclasses import replace

import pytest

from app.services import case_changes, editing, record_lists
from app.services.leaving_out import left_out
from app.services.undoing import Change, ChangeKind, History
from models.errors import ErrorKind, UserError
from models.second_opinion import EntryKind, default_checklist
from models.vault import Vault


@pytest.fixture
def case(vault: Vault) -> int:
    """A case of Anna's with three questions."""
    number = vault.cases.new(1, "Knee").id
    for text in ("How sure?", "What else?", "And if nothing is done?"):
        vault.cases.add_question(number, text)
    return number


def asked(vault: Vault, case: int) -> list[tuple[int, str]]:
    return [(one.id, one.text) for one in vault.cases.questions(case)]


def test_an_answer_is_given_taken_back_and_given_again(vault: Vault, case: int) -> None:
    history = History()
    history.perform(vault, case_changes.answered(case, "history.cancer", "no"))
    history.perform(vault, case_changes.answered(case, "history.cancer", "Yes"))
    assert vault.cases.get(case).answers == {"history.cancer": "yes"}
    history.undo(vault)
    assert vault.cases.get(case).answers == {"history.cancer": "no"}
    history.undo(vault)
    assert vault.cases.get(case).answers == {}
    history.redo(vault)
    assert vault.cases.get(case).answers == {"history.cancer": "no"}


def test_an_answer_that_is_none_is_refused_and_not_remembered(vault: Vault, case: int) -> None:
    history = History()
    with pytest.raises(UserError) as caught:
        history.perform(vault, case_changes.answered(case, "first_opinion.date", "last week"))
    assert caught.value.kind is ErrorKind.BAD_VALUE
    assert history.last is None


def test_a_title_is_changed_and_back(vault: Vault, case: int) -> None:
    history = History()
    history.perform(vault, case_changes.retitled(case, "  Left   knee "))
    assert vault.cases.get(case).title == "Left knee"
    history.undo(vault)
    assert vault.cases.get(case).title == "Knee"
    with pytest.raises(UserError):
        history.perform(vault, case_changes.retitled(case, "  "))


@pytest.mark.parametrize(
    "change",
    [
        lambda case, _ids: case_changes.question_added(case, "One more?"),
        lambda case, ids: case_changes.question_removed(case, ids[1]),
        lambda case, ids: case_changes.question_reworded(case, ids[0], "How sure is it?"),
        lambda case, ids: case_changes.questions_ordered(case, [ids[2], ids[0]]),
    ],
)
def test_questions_come_back_with_their_numbers_and_places(vault: Vault, case: int, change: object) -> None:
    assert callable(change)
    history, before = History(), asked(vault, case)
    made = change(case, [number for number, _text in before])
    assert isinstance(made, Change)
    history.perform(vault, made)
    after = asked(vault, case)
    assert after != before
    history.undo(vault)
    assert asked(vault, case) == before
    history.redo(vault)
    assert asked(vault, case) == after
    assert [one.rank for one in vault.cases.questions(case)] == list(range(1, len(after) + 1))


def test_questions_of_other_cases_stay(vault: Vault, case: int) -> None:
    other = vault.cases.new(1, "Lung").id
    vault.cases.add_question(other, "Why?")
    case_changes.question_removed(case, 1).do(vault)
    assert [text for _number, text in asked(vault, other)] == ["Why?"]


def test_records_are_left_out_and_taken_in(vault: Vault, case: int) -> None:
    history = History()
    history.perform(vault, case_changes.ticked(case, (4, 5, 6, 9), out=True))
    assert left_out(vault, case) == {4, 5, 6, 9}
    history.perform(vault, case_changes.ticked(case, (5,), out=False))
    assert left_out(vault, case) == {4, 6, 9}
    history.undo(vault)
    assert left_out(vault, case) == {4, 5, 6, 9}
    history.undo(vault)
    assert left_out(vault, case) == frozenset()


def test_an_entry_is_made_changed_and_taken_out_and_each_can_be_taken_back(vault: Vault, case: int) -> None:
    history = History()
    history.perform(vault, case_changes.entered(case, EntryKind.REQUEST, {"clinic": " St. Anna ", "law": "gdpr"}))
    made = vault.entries.list(case)[0]
    assert made.fields == {"clinic": "St. Anna", "law": "gdpr"}
    history.perform(vault, case_changes.entry_changed(made.id, {"sent": "2026-11-01", "law": None}))
    assert vault.entries.get(made.id).fields == {"clinic": "St. Anna", "sent": "2026-11-01"}
    history.perform(vault, case_changes.entries_removed([made.id]))
    assert not vault.entries.list(case)
    for _ in range(2):
        history.undo(vault)
    assert vault.entries.get(made.id).fields == made.fields
    history.undo(vault)
    assert not vault.entries.list(case)
    for _ in range(3):
        history.redo(vault)
    history.undo(vault)
    assert vault.entries.get(made.id).fields == {"clinic": "St. Anna", "sent": "2026-11-01"}


def test_what_does_not_fit_is_refused_and_nothing_is_changed(vault: Vault, case: int) -> None:
    made = vault.entries.add(case, EntryKind.TASK, {"what": "Call"})
    for change in (
        case_changes.entered(case, EntryKind.TASK, {"who": "me"}),
        case_changes.entry_changed(made.id, {"what": ""}),
        case_changes.together(
            [case_changes.entry_changed(made.id, {"who": "me"}), case_changes.answered(case, "history.cancer", "?")]
        ),
    ):
        with pytest.raises(UserError) as caught:
            History().perform(vault, change)
        assert caught.value.kind is ErrorKind.BAD_VALUE
        assert [one.fields for one in vault.entries.list(case)] == [{"what": "Call"}]


def test_several_changes_are_one(vault: Vault, case: int) -> None:
    history = History()
    both = [case_changes.answered(case, "history.cancer", "no"), case_changes.question_added(case, "Why?")]
    history.perform(vault, case_changes.together(both))
    assert len(asked(vault, case)) == 4
    history.undo(vault)
    assert len(asked(vault, case)) == 3
    assert not vault.cases.get(case).answers
    history.redo(vault)
    assert len(asked(vault, case)) == 4


def test_a_case_is_begun_taken_back_and_begun_again(vault: Vault) -> None:
    history = History()
    history.perform(vault, case_changes.begun(1, " The  knee "))
    (case,) = vault.cases.list()
    assert case.title == "The knee"
    history.perform(vault, case_changes.answered(case.id, "history.cancer", "no"))
    for _ in range(2):
        history.undo(vault)
    assert vault.cases.list() == []
    history.redo(vault)
    history.redo(vault)
    assert vault.cases.get(case.id).answers == {"history.cancer": "no"}
    with pytest.raises(UserError):
        history.perform(vault, case_changes.begun(1, " "))


def test_a_case_goes_to_the_bin_and_out_of_it(vault: Vault, case: int) -> None:
    history = History()
    history.perform(vault, case_changes.ticked(case, [4], out=True))
    history.perform(vault, case_changes.binned(case))
    assert vault.cases.list() == []
    history.undo(vault)
    assert (len(asked(vault, case)), left_out(vault, case)) == (3, frozenset({4}))
    history.redo(vault)
    history.perform(vault, case_changes.restored(case))
    history.undo(vault)
    assert [one.case.id for one in vault.cases.binned()] == [case]
    assert editing.in_bin(vault) == editing.InBin(0, 1)
    assert editing.empty_bin(vault) == editing.InBin(0, 1)
    assert left_out(vault, case) == frozenset()
    with pytest.raises(UserError):
        history.undo(vault)
    assert history.last is not None
    assert history.last.kind is ChangeKind.CASE


def test_a_list_of_records_that_a_case_in_the_bin_uses_stays(vault: Vault, case: int) -> None:
    own = replace(default_checklist(), name="Clinic North")
    record_lists.saved(own).do(vault)
    record_lists.used(case, "Clinic North").do(vault)
    vault.cases.bin(case)
    with pytest.raises(UserError) as caught:
        record_lists.removed("Clinic North").do(vault)
    assert caught.value.kind is ErrorKind.LIST_IN_USE
    record_lists.renamed("Clinic North", "Clinic South").do(vault)
    vault.cases.restore(case)
    assert record_lists.of_case(vault, case).name == "Clinic South"
