"""Everything the window's page of a second opinion shows of one person: their cases, and how far the one chosen is."""

from dataclasses import dataclass
from datetime import date, datetime

from app.services import browsing, journey, journey_changes
from app.services.journey import CaseState
from app.services.journey_words import StepWords, words
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
    """One case as it is shown. ``missing`` are the fields of letters for what the check finds missing."""

    state: CaseState
    steps: tuple[StepSeen, ...]
    deadlines: tuple[DeadlineSeen, ...]
    missing: tuple[dict[str, str], ...]

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


def desk(vault: Vault, person_id: int | None, case_id: int | None, language: str) -> JourneyDesk:
    """The desk of the person named, of the case named, or of the only person; their newest case unless one is named."""
    everyone = tuple(browsing.everyone(vault))
    named = person_id or next((one.person_id for one in vault.cases.list() if one.id == case_id), None)
    chosen = [one for one in everyone if named in (None, one.id)]
    if len(chosen) != 1:
        return JourneyDesk(everyone)
    cases = tuple(vault.cases.list(chosen[0].id))
    case = next((one for one in cases if one.id == case_id), cases[-1] if cases else None)
    return JourneyDesk(everyone, chosen[0], cases, None if case is None else shown(vault, case.id, language))


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
    )


def _step(state: StepState, language: str) -> StepSeen:
    said = words(language)
    reasons = tuple(said.reason(one) for one in state.why)
    return StepSeen(state.step, said.step(state.step), state.done, state.done_at, state.begun, state.reopened, reasons)


def _deadline(one: Deadline, now: datetime, language: str) -> DeadlineSeen:
    return DeadlineSeen(words(language).deadline(one, now), one.day, one.done, not one.done and overdue(one, now))
