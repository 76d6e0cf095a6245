"""How far a case has come: each step done, or the reason why not."""

from dataclasses import dataclass

from app.services import checking
from app.services.consulting import chosen
from models.records import Case, Person, Question
from models.second_opinion import KEYS
from models.vault import Vault
from resources import table

ASKED = ("reason.diagnosis", "first_opinion.doctor")
ENOUGH_QUESTIONS = 5


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the journey; ``reason`` says why it is not done, "" when it is."""

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


def state(vault: Vault, case_id: int | None) -> CaseState:
    """The state of the case named, or of the only one. UserError(NO_CASE, CASE_UNCLEAR)."""
    case = chosen(vault, case_id)
    person = vault.people.get(case.person_id)
    questions = tuple(vault.cases.questions(case.id))
    open_keys = [KEYS[key].meaning for key in ASKED if not case.answers.get(key)]
    blocking = [one.title for one in checking.of(vault, person, case).findings if one.blocks]
    steps = (
        _step("facts", not open_keys, what="; ".join(open_keys)),
        _step("questions", len(questions) >= ENOUGH_QUESTIONS, count=len(questions), wanted=ENOUGH_QUESTIONS),
        _step("records", not blocking, what="; ".join(blocking)),
        _step("package", bool(vault.packages.list(case.id))),
    )
    return CaseState(case, person, questions, steps)


def _step(step: str, done: bool, **params: object) -> Step:
    sentence: str = table("wording/reasons.toml")["steps"][step]
    return Step(step, done, "" if done else sentence.format(**params))
