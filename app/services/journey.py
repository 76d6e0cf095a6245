"""How far a case has come: each step done, or the reasons why not; how urgent it is, and what is due."""

from dataclasses import dataclass

from app.services import checking, weeks_kept
from app.services.consulting import chosen
from app.services.leaving_out import left_out
from models.deadlines import Deadline
from models.records import Case, CaseEntry, CaseEvent, PackageMade, Person, Question
from models.reminders.weeks import GOAL, How, streak
from models.second_opinion.deadlines import deadlines
from models.second_opinion.journey import Habit, JourneyInput, StepState, next_open, states
from models.second_opinion.safety import Urgency, urgency
from models.second_opinion.steps import StepId
from models.vault import RecordFilter, Vault


@dataclass(frozen=True, slots=True)
class CaseState:
    """A case as a whole. ``next`` is the one next thing to do, None when every step is done.

    ``given`` is what all of it was judged by: ``comparison.chart`` and the other rules take it.
    """

    case: Case
    person: Person
    steps: tuple[StepState, ...]
    urgency: Urgency
    deadlines: tuple[Deadline, ...]
    next: StepId | None
    given: JourneyInput

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions for the specialist, by rank."""
        return self.given.questions

    @property
    def entries(self) -> tuple[CaseEntry, ...]:
        """Everything that was entered, the oldest first."""
        return self.given.entries

    @property
    def packages(self) -> tuple[PackageMade, ...]:
        """The packages made for it, the oldest first."""
        return self.given.packages

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(one.done for one in self.steps)

    def step(self, step: StepId) -> StepState:
        """One of the steps."""
        return next(one for one in self.steps if one.step is step)


def state(vault: Vault, case_id: int | None, *, habit: Habit | None = None) -> CaseState:
    """The state of the case named, or of the only one; ``habit`` is the vault's own unless given.

    Raises UserError NO_CASE, CASE_UNCLEAR.
    """
    case = chosen(vault, case_id)
    person = vault.people.get(case.person_id)
    given = gathered(vault, case, person, habit)
    steps = states(given)
    return CaseState(case, person, steps, urgency(given), deadlines(given), next_open(steps), given)


def gathered(vault: Vault, case: Case, person: Person, habit: Habit | None = None) -> JourneyInput:
    """Everything that the state of a case rests on."""
    records = vault.records.list(RecordFilter(person_id=person.id))
    return JourneyInput(
        case=case,
        now=vault.clock.now(),
        entries=tuple(vault.entries.list(case.id)),
        questions=tuple(vault.cases.questions(case.id)),
        events=tuple(vault.cases.events(case.id)),
        packages=tuple(vault.packages.list(case.id)),
        findings=checking.of(vault, person, case, left_out(vault, case.id)).findings,
        habit=habit_of(vault) if habit is None else habit,
        filed={record.id: record.provenance.added for record in records},
    )


def log(vault: Vault, case_id: int | None) -> tuple[CaseEvent, ...]:
    """What was answered and entered when, the oldest line first. Raises UserError NO_CASE, CASE_UNCLEAR."""
    return tuple(vault.cases.events(chosen(vault, case_id).id))


def habit_of(vault: Vault) -> Habit:
    """The vault's weekly habit, as last settled."""
    known, now = weeks_kept.weeks(vault), vault.clock.now()
    run, before = 0, None
    for week in sorted(known):
        run = run if before is not None and before.later() == week else 0
        before = week
        run += known[week].how is not How.PAUSED
        if run >= GOAL:
            return Habit(streak(known, now.date()).length, known[week].when.astimezone(now.tzinfo).date())
    return Habit(streak(known, now.date()).length)
