"""The safe answers, and the answer's own shape."""

import pytest

from importers.candidates import Match, Verdict
from importers.deciding import (
    HOLD,
    TARGET,
    AcceptAll,
    IdentityAnswer,
    IdentityQuestion,
    Likeness,
    Owner,
    belongs_to,
)
from models.dates import PartialDate
from models.records import Person, WrittenIdentity
from tests.fakes import ScriptedDecider

TARGETED, SECOND, THIRD = (Person(number, f"P{number}", None, None) for number in (1, 2, 3))
WRITTEN = WrittenIdentity(("Muster^Anna",))
NAMELESS = WrittenIdentity((), PartialDate(1961))


def question(
    target: Match,
    second: Match = Match.MISMATCH,
    third: Match = Match.MISMATCH,
    written: WrittenIdentity = WRITTEN,
) -> IdentityQuestion:
    others = tuple(Likeness(person, Verdict(match, "")) for person, match in ((SECOND, second), (THIRD, third)))
    return IdentityQuestion(written, Likeness(TARGETED, Verdict(target, "")), others)


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (question(Match.MATCH), TARGET),
        (question(Match.PROBABLE), TARGET),
        (question(Match.MATCH, Match.PROBABLE), TARGET),
        (question(Match.PROBABLE, Match.MATCH), belongs_to(SECOND)),
        (question(Match.PROBABLE, Match.PROBABLE), HOLD),
        (question(Match.MATCH, Match.MATCH), HOLD),
        (question(Match.UNKNOWN), HOLD),
        (question(Match.UNKNOWN, written=NAMELESS), TARGET),
        (question(Match.UNKNOWN, Match.MATCH), belongs_to(SECOND)),
        (question(Match.MISMATCH), HOLD),
        (question(Match.MISMATCH, Match.PROBABLE), belongs_to(SECOND)),
        (question(Match.MISMATCH, Match.PROBABLE, Match.MATCH), belongs_to(THIRD)),
        (question(Match.MISMATCH, Match.PROBABLE, Match.PROBABLE), HOLD),
        (question(Match.MISMATCH, Match.MATCH, Match.MATCH), HOLD),
        (question(Match.MISMATCH, Match.UNKNOWN), HOLD),
    ],
)
def test_safe_answers(asked: IdentityQuestion, answer: IdentityAnswer) -> None:
    assert AcceptAll().whose(asked) == answer


def test_nobody_there_to_give_a_password() -> None:
    assert AcceptAll().password("a.pdf", again=False) is None


def test_an_answer_names_a_person_only_where_it_means_one() -> None:
    with pytest.raises(ValueError, match="number"):
        IdentityAnswer(Owner.PERSON)
    with pytest.raises(ValueError, match="number"):
        IdentityAnswer(Owner.HOLD, 3)


def test_the_scripted_decider_keeps_to_its_script_and_then_to_safety() -> None:
    decider = ScriptedDecider([TARGET], ["secret"])
    assert [decider.whose(question(Match.MISMATCH)) for _ in range(2)] == [TARGET, HOLD]
    assert [decider.password("a.pdf", again) for again in (False, True)] == ["secret", None]
    assert len(decider.questions) == 2
    assert decider.asked_passwords == [("a.pdf", False), ("a.pdf", True)]
