from datetime import timedelta
from functools import partial

import pytest

from models.errors import ErrorKind, UserError
from models.records import Question
from models.vault import Vault
from tests.fakes import FakeClock


def test_a_case_keeps_its_answers_and_their_times(vault: Vault) -> None:
    case = vault.cases.new(1, "Is the operation needed?")
    assert (case.person_id, case.title, case.answers) == (1, "Is the operation needed?", {})
    assert case.opened == vault.clock.now()
    vault.cases.answer(case.id, "reason", "surgery")
    assert isinstance(vault.clock, FakeClock)
    vault.clock.advance(days=1)
    vault.cases.answer(case.id, "reason", "rare diagnosis")
    vault.cases.answer(case.id, "urgent", "no")
    vault.cases.answer(case.id, "urgent", None)
    assert vault.cases.get(case.id).answers == {"reason": "rare diagnosis"}
    assert vault.cases.answered(case.id) == {"reason": vault.clock.now()}
    vault.cases.rename(case.id, "Another title")
    assert [each.title for each in vault.cases.list()] == ["Another title"]


def test_cases_of_one_person(vault: Vault) -> None:
    bert = vault.people.add("Bert")
    vault.cases.new(1, "A")
    vault.cases.new(bert.id, "B")
    assert [case.title for case in vault.cases.list(bert.id)] == ["B"]
    assert [case.title for case in vault.cases.list()] == ["A", "B"]


def test_questions_have_ranks_without_gaps(vault: Vault) -> None:
    case = vault.cases.new(1, "A").id
    first, second, third = (vault.cases.add_question(case, text) for text in ("one", "two", "three"))
    assert [each.rank for each in (first, second, third)] == [1, 2, 3]
    vault.cases.write_questions(case, [third, first, second])
    assert [(each.rank, each.text) for each in vault.cases.questions(case)] == [(1, "three"), (2, "one"), (3, "two")]
    vault.cases.remove_question(first.id)
    vault.cases.remove_question(first.id)
    assert [(each.rank, each.text) for each in vault.cases.questions(case)] == [(1, "three"), (2, "two")]
    assert vault.cases.add_question(case, "four").rank == 3


def test_there_is_no_such_case(vault: Vault) -> None:
    for attempt in (
        lambda: vault.cases.get(5),
        lambda: vault.cases.answer(5, "a", "b"),
        lambda: vault.cases.answered(5),
        lambda: vault.cases.questions(5),
        lambda: vault.cases.add_question(5, "x"),
        lambda: vault.cases.write_questions(5, []),
        lambda: vault.cases.rename(5, "x"),
        lambda: vault.packages.next_version(5),
    ):
        with pytest.raises(UserError) as caught:
            attempt()
        assert (caught.value.kind, caught.value.params) == (ErrorKind.NO_CASE, {"case": 5})
    with pytest.raises(UserError) as caught:
        vault.cases.new(9, "x")
    assert caught.value.kind is ErrorKind.NO_PERSON


def test_packages_count_their_versions_by_case(vault: Vault) -> None:
    one, two = vault.cases.new(1, "A").id, vault.cases.new(1, "B").id
    facts = {"files": 3, "bytes": 99, "record_ids": [4, 2], "manifest_sha256": "ab" * 32}
    made = vault.packages.add(one, "folder", **facts)  # type: ignore[arg-type]
    assert (made.version, made.record_ids, made.made) == (1, (4, 2), vault.clock.now())
    assert vault.packages.add(one, "zip", **facts).version == 2  # type: ignore[arg-type]
    assert vault.packages.next_version(one) == 3
    assert vault.packages.next_version(two) == 1
    assert [each.variant for each in vault.packages.list(one)] == ["folder", "zip"]
    assert vault.packages.list(two) == []
    assert vault.packages.list()[0] == made


def test_questions_leave_a_line_when_they_come_go_or_are_worded_anew(vault: Vault) -> None:
    case = vault.cases.new(1, "A").id
    first, second = vault.cases.add_question(case, "a"), vault.cases.add_question(case, "b")
    vault.cases.write_questions(case, [second, Question(first.id, case, 0, "c"), Question(0, case, 0, "d")])
    vault.cases.write_questions(case, vault.cases.questions(case)[::-1])
    vault.cases.remove_question(second.id)
    third = max(one.id for one in vault.cases.questions(case))
    assert [(one.subject, one.value) for one in vault.cases.events(case)] == [
        (f"question {first.id}", "a"),
        (f"question {second.id}", "b"),
        (f"question {first.id}", "c"),
        (f"question {third}", "d"),
        (f"question {second.id}", None),
    ]


def filled(vault: Vault) -> int:
    """A case with an answer, a question, an entry and a package; its number."""
    number = vault.cases.new(1, "Knee").id
    vault.cases.answer(number, "reason", "surgery")
    vault.cases.add_question(number, "Why?")
    vault.entries.add(number, "task", {"what": "Call"})
    vault.packages.add(number, "folder", files=1, bytes=2, record_ids=[3], manifest_sha256="ab" * 32)
    return number


def state(vault: Vault, case_id: int) -> tuple[object, ...]:
    """Everything that is known of a case."""
    cases = vault.cases
    return (
        *(cases.get(case_id), cases.answered(case_id), cases.questions(case_id), cases.events(case_id)),
        *(vault.entries.list(case_id), vault.packages.list(case_id)),
    )


def test_a_case_goes_to_the_bin_and_comes_back_as_it_was(vault: Vault) -> None:
    case, other = filled(vault), vault.cases.new(1, "Hip").id
    before = state(vault, case)
    vault.cases.bin(case)
    assert [each.id for each in vault.cases.list()] == [other]
    (waiting,) = vault.cases.binned()
    assert (waiting.case, waiting.since) == (before[0], vault.clock.now())
    assert vault.cases.binned(person_id=2) == []
    question = 1
    for attempt in (
        lambda: vault.cases.get(case),
        lambda: vault.cases.bin(case),
        lambda: vault.cases.answer(case, "a", "b"),
        lambda: vault.cases.remove_question(question),
        lambda: vault.entries.list(case),
        lambda: vault.packages.next_version(case),
    ):
        with pytest.raises(UserError) as caught:
            attempt()
        assert caught.value.kind is ErrorKind.NO_CASE
    for refused in (partial(vault.entries.get, 1), partial(vault.entries.write, 1, {"what": "Write"})):
        with pytest.raises(UserError) as caught:
            refused()
        assert caught.value.kind is ErrorKind.NO_ENTRY
    vault.entries.remove([1])
    late = vault.packages.add(case, "zip", files=1, bytes=2, record_ids=[3], manifest_sha256="cd" * 32)
    vault.cases.restore(case)
    *others, packages = state(vault, case)
    assert ([*others], packages) == (list(before[:-1]), [*vault.packages.list(case)[:1], late])
    with pytest.raises(UserError) as caught:
        vault.cases.restore(case)
    assert (caught.value.kind, caught.value.params) == (ErrorKind.NOT_IN_BIN, {"case": case})


def test_emptying_the_bin_deletes_the_cases_in_it(vault: Vault) -> None:
    assert isinstance(vault.clock, FakeClock)
    first, kept, late = filled(vault), filled(vault), filled(vault)
    vault.cases.bin(first)
    vault.clock.advance(days=30)
    vault.cases.bin(late)
    assert list(vault.cases.empty_bin(timedelta(days=30))) == [first]
    assert [binned.case.id for binned in vault.cases.binned()] == [late]
    assert list(vault.cases.empty_bin()) == [late]
    assert list(vault.cases.empty_bin()) == []
    with pytest.raises(UserError):
        vault.cases.restore(late)
    with vault._opened.database.reading() as connection:
        for table in ("answer", "question", "case_entry", "case_event", "package"):
            assert connection.exec_driver_sql(f"SELECT DISTINCT case_id FROM {table}").all() == [(kept,)]
    assert vault.check().clean
