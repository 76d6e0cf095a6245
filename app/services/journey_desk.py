"""Everything the window's page of a second opinion shows of one person: their cases, and how far the one chosen is."""

from dataclasses import dataclass
from datetime import date, datetime

from app.services import browsing
from app.services.journey_words import StepWords, words
from models.records import Case, CaseEntry, PackageMade, Person, Question
from models.second_opinion import EntryKind, StepId
from models.second_opinion.steps import RED_FLAGS, STEP_KEYS
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
class Urgency:
    """Whether a warning sign was answered with yes, and whether it is written down what was done about it."""

    urgent: bool
    action_recorded: bool


@dataclass(frozen=True, slots=True)
class DeadlineSeen:
    """Something due, in words. ``left`` is the number of days until then, below 0 when it is overdue."""

    words: str
    day: date
    left: int
    done: bool


@dataclass(frozen=True, slots=True)
class JourneyDesk:
    """``person`` is None while it is not clear whose case it is, ``case`` None while that person has none."""

    everyone: tuple[Person, ...]
    person: Person | None = None
    cases: tuple[Case, ...] = ()
    case: Case | None = None
    today: date = date.min
    steps: tuple[StepSeen, ...] = ()
    next: StepId | None = None
    urgency: Urgency | None = None
    deadlines: tuple[DeadlineSeen, ...] = ()
    entries: tuple[CaseEntry, ...] = ()
    questions: tuple[Question, ...] = ()
    packages: tuple[PackageMade, ...] = ()

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(one.done for one in self.steps)

    def of(self, kind: EntryKind) -> tuple[CaseEntry, ...]:
        """The entries of one kind, oldest first."""
        return tuple(one for one in self.entries if one.kind == kind)

    def step(self, step: StepId) -> StepSeen:
        """One of the steps."""
        return next(one for one in self.steps if one.step is step)


def desk(vault: Vault, person_id: int | None, case_id: int | None, language: str) -> JourneyDesk:
    """The desk of the person named, of the case named, or of the only person; of their cases the newest unless named."""
    everyone = tuple(browsing.everyone(vault))
    named = person_id or next((one.person_id for one in vault.cases.list() if one.id == case_id), None)
    chosen = [one for one in everyone if named in (None, one.id)]
    if len(chosen) != 1:
        return JourneyDesk(everyone)
    cases = tuple(vault.cases.list(chosen[0].id))
    case = next((one for one in cases if one.id == case_id), cases[-1] if cases else None)
    if case is None:
        return JourneyDesk(everyone, chosen[0])
    steps = tuple(_step(step, case, language) for step in StepId)
    return JourneyDesk(
        everyone,
        chosen[0],
        cases,
        case,
        vault.clock.now().date(),
        steps,
        next((one.step for one in steps if not one.done), None),
        _urgency(case),
        (),
        tuple(vault.entries.list(case.id)),
        tuple(vault.cases.questions(case.id)),
        tuple(reversed(vault.packages.list(case.id))),
    )


def _step(step: StepId, case: Case, language: str) -> StepSeen:
    begun = any(key in case.answers for key in STEP_KEYS[step])
    return StepSeen(step, words(language).step(step), False, None, begun, False, ())


def _urgency(case: Case) -> Urgency:
    urgent = any(case.answers.get(key) == "yes" for key in RED_FLAGS)
    return Urgency(urgent, bool(case.answers.get("safety.done")))
