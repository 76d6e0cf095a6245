"""Everything the window's page of a second opinion shows of one person: their cases, and how far the one chosen is."""

from dataclasses import dataclass
from datetime import date, datetime

from app.services import journey, journey_changes
from app.services.case_choice import choice
from app.services.journey import CaseState
from app.services.journey_words import StepWords, words
from app.services.references import pictured
from models.deadlines import Deadline
from models.records import Case, CaseEntry, Person
from models.second_opinion import EntryKind, StepId
from models.second_opinion.deadlines import overdue
from models.second_opinion.journey import StepState
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class StepSeen:
    """One step in words. ``reasons`` say why it is not done, () when it is."""

    step: StepId
    words: StepWords
    done: bool
    done_at: datetime | None
    begun: bool
    reopened: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeadlineSeen:
    """Something due: in words, its day, and whether it is done or overdue."""

    words: str
    day: date
    done: bool
    overdue: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """One case as it is shown. ``missing`` are the fields of letters for what the check finds missing.

    ``pictured`` are the records with pictures on which what the opinions say rests: their pages are slices.
    """

    state: CaseState
    steps: tuple[StepSeen, ...]
    deadlines: tuple[DeadlineSeen, ...]
    missing: tuple[dict[str, str], ...]
    pictured: frozenset[int] = frozenset()

    @property
    def case(self) -> Case:
        """The case."""
        return self.state.case

    @property
    def today(self) -> date:
        """The day on which it is looked at."""
        return self.state.given.today

    def of(self, kind: EntryKind) -> tuple[CaseEntry, ...]:
        """The entries of one kind, oldest first."""
        return self.state.given.of(kind)

    def step(self, step: StepId) -> StepSeen:
        """One of the steps."""
        return next(one for one in self.steps if one.step is step)


@dataclass(frozen=True, slots=True)
class JourneyDesk:
    """``person`` is None while it is not clear whose case it is, ``shown`` None while that person has no case."""

    everyone: tuple[Person, ...]
    person: Person | None = None
    cases: tuple[Case, ...] = ()
    shown: Shown | None = None

    @property
    def case(self) -> Case | None:
        """The case that is shown."""
        return None if self.shown is None else self.shown.case


def desk(vault: Vault, person_id: int | None, case_id: int | None, language: str) -> JourneyDesk:
    """The desk of the case that ``case_choice`` chooses."""
    everyone, person, cases, case = choice(vault, person_id, case_id)
    return JourneyDesk(everyone, person, cases, None if case is None else shown(vault, case.id, language))


def newest(vault: Vault, person_id: int | None, language: str) -> Shown | None:
    """The newest case of a person, or of everybody, in words; None where there is none."""
    numbers = [one.id for one in vault.cases.list(person_id)]
    return shown(vault, max(numbers), language) if numbers else None


def shown(vault: Vault, case_id: int, language: str) -> Shown:
    """One case in words. UserError(NO_CASE)."""
    state = journey.state(vault, case_id)
    given = state.given
    return Shown(
        state,
        tuple(_step(one, language) for one in state.steps),
        tuple(_deadline(one, given.now, language) for one in state.deadlines),
        journey_changes.requests_from_findings(vault, state.case.id),
        pictured(vault, given.of(EntryKind.CELL)),
    )


def _step(state: StepState, language: str) -> StepSeen:
    said = words(language)
    reasons = tuple(said.reason(one) for one in state.why)
    return StepSeen(state.step, said.step(state.step), state.done, state.done_at, state.begun, state.reopened, reasons)


def _deadline(one: Deadline, now: datetime, language: str) -> DeadlineSeen:
    return DeadlineSeen(words(language).deadline(one, now), one.day, one.done, not one.done and overdue(one, now))
