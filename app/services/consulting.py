"""A case on its way to a second opinion: its answers, its questions, and which steps are done."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.services.people import named
from models.errors import ErrorKind, UserError
from models.records import Case, Person, Question
from models.second_opinion import KEYS
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the journey: done, or the reason why not."""

    step: str
    done: bool
    reason: str


@dataclass(frozen=True, slots=True)
class CaseState:
    """A case as a whole."""

    case: Case
    person: Person
    questions: tuple[Question, ...]
    steps: tuple[Step, ...]


def begin(vault: Vault, person: str | None, title: str) -> Case:
    """Begin a case of a person."""
    plain = " ".join(title.split())
    if not plain:
        raise UserError(ErrorKind.BAD_VALUE, name="the title", value="An empty text")
    return vault.cases.new(named(vault, person).id, plain)


def cases(vault: Vault, person: str | None) -> list[tuple[Case, str]]:
    """All cases with their person's name, or one person's, oldest first."""
    names = {one.id: one.name for one in vault.people.list()}
    whose = None if person is None else named(vault, person).id
    return [(case, names[case.person_id]) for case in vault.cases.list(whose)]


def chosen(vault: Vault, case_id: int | None) -> Case:
    """The case named, or the vault's only one. UserError(NO_CASE, CASE_UNCLEAR)."""
    if case_id is not None:
        return vault.cases.get(case_id)
    everything = vault.cases.list()
    if not everything:
        raise UserError(ErrorKind.NO_CASE)
    if len(everything) > 1:
        raise UserError(ErrorKind.CASE_UNCLEAR)
    return everything[0]


def answer(vault: Vault, case_id: int | None, key: str, value: str | None) -> None:
    """Answer one thing, or take the answer back. UserError(BAD_VALUE) names the keys there are."""
    if key not in KEYS:
        raise UserError(ErrorKind.BAD_VALUE, name="KEY", value=key, choices=", ".join(sorted(KEYS)))
    vault.cases.answer(chosen(vault, case_id).id, key, value)


def questions(vault: Vault, case_id: int | None) -> Sequence[Question]:
    """A case's questions by rank."""
    return vault.cases.questions(chosen(vault, case_id).id)


def add_question(vault: Vault, case_id: int | None, text: str) -> Question:
    """Add a question at the end."""
    plain = " ".join(text.split())
    if not plain:
        raise UserError(ErrorKind.BAD_VALUE, name="a question", value="An empty text")
    return vault.cases.add_question(chosen(vault, case_id).id, plain)


def remove_question(vault: Vault, question_id: int) -> None:
    """Take a question off its list. UserError(BAD_VALUE) when there is none with this number."""
    there = (one.id for case in vault.cases.list() for one in vault.cases.questions(case.id))
    if question_id not in there:
        raise UserError(ErrorKind.BAD_VALUE, name="a question's number", value=question_id)
    vault.cases.remove_question(question_id)
