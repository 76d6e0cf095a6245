"""The safe answers, and the answer's own shape."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from importers.candidates import MOST_PASSWORDS, Match, Verdict
from importers.deciding import (
    HOLD,
    NO_MORE,
    TARGET,
    AcceptAll,
    IdentityAnswer,
    IdentityQuestion,
    Likeness,
    NoMore,
    Owner,
    PasswordBook,
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


class Asked:
    """Somebody with a slip of paper for each file, who may also have had enough."""

    def __init__(self, *answers: str | NoMore | None) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, bool]] = []

    def __call__(self, path: str, again: bool) -> str | NoMore | None:
        self.asked.append((path, again))
        return self.answers.pop(0)


def opened(book: PasswordBook, path: str, secret: str) -> bool:
    """Ask as an import does, until the password is right or there is none."""
    for turn in range(MOST_PASSWORDS):
        given = book.password(path, turn > 0)
        if given is None:
            return False
        if given == secret:
            return True
    raise AssertionError("the book has no end")


def test_one_password_serves_many_files() -> None:
    person = Asked("sesame")
    book = PasswordBook(person)
    assert all(opened(book, f"{number}.pdf", "sesame") for number in range(20))
    assert person.asked == [("0.pdf", False)]


def test_what_was_given_before_is_tried_before_anybody_is_asked_again() -> None:
    person = Asked("one", "two", "three")
    book = PasswordBook(person)
    assert [opened(book, path, path) for path in ("one", "two", "one", "two", "three")] == [True] * 5
    assert person.asked == [("one", False), ("two", False), ("three", False)]


def test_a_slip_of_the_finger_is_asked_about_once_more_and_not_tried_elsewhere() -> None:
    person = Asked("sesma", "sesame", "x", "y")
    book = PasswordBook(person)
    assert opened(book, "a.pdf", "sesame")
    assert person.asked == [("a.pdf", False), ("a.pdf", True)]
    assert [book.password("b.pdf", again) for again in (False, True, True, True)] == ["sesame", "x", "y", None]
    assert person.asked[2:] == [("b.pdf", False), ("b.pdf", True)]
    assert book.password("c.pdf", again=False) == "sesame"


def test_a_password_good_elsewhere_stays_good_when_it_is_typed_for_another_file() -> None:
    person = Asked("sesame", *(f"{number}" for number in range(PasswordBook.TRIED)), "sesame", None)
    book = PasswordBook(person)
    assert opened(book, "a", "sesame")
    assert all(opened(book, f"{number}", f"{number}") for number in range(PasswordBook.TRIED))
    assert not opened(book, "b", "nothing")
    assert book._given[0] == "sesame"


def test_no_more_is_no_more() -> None:
    person = Asked("sesame", NO_MORE)
    book = PasswordBook(person)
    assert [opened(book, path, path) for path in ("sesame", "other", "third", "sesame")] == [True, False, False, True]
    assert len(person.asked) == 2


def test_none_keeps_one_file_unread() -> None:
    person = Asked(None, None)
    book = PasswordBook(person)
    assert [book.password(path, again=False) for path in ("a", "a")] == [None, None]
    assert person.asked == [("a", False), ("a", False)]


def test_two_threads_do_not_ask_twice_for_what_one_was_told() -> None:
    person = Asked("sesame")
    book = PasswordBook(person)
    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(lambda path: opened(book, path, "sesame"), "abcdefgh"))
    assert len(person.asked) == 1
