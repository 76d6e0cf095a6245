"""Where a case stands: twelve steps, each done or with the reasons why not. Any order; a step can be opened again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from models.second_opinion import early_steps, late_steps
from models.second_opinion.checked import Checked
from models.second_opinion.entries import STEP_OF
from models.second_opinion.given import Habit, JourneyInput, latest
from models.second_opinion.reasons import Param, Why, WhyCode, why
from models.second_opinion.steps import REOPENED, STEP_KEYS, StepId

__all__ = ["Habit", "JourneyInput", "Param", "StepState", "Why", "WhyCode", "next_open", "states"]


@dataclass(frozen=True, slots=True)
class StepState:
    """One step. ``why`` is () when it is done; ``done_at`` is the last event that its being done rests on.

    ``done_at`` is None for a step that is not done, and where no such event was written down. ``begun``: something of
    the step was answered or entered. ``reopened``: the person opened it again, whatever its conditions say.
    """

    step: StepId
    done: bool
    why: tuple[Why, ...]
    done_at: datetime | None
    begun: bool
    reopened: bool


def states(given: JourneyInput) -> tuple[StepState, ...]:
    """Every step, in the order of ``StepId``."""
    return tuple(_state(step, check(given), given) for step, check in _CHECKS.items())


def next_open(steps: Sequence[StepState]) -> StepId | None:
    """The one next thing to do: the first step that is not done, None when all are. Safety comes before everything."""
    return next((one.step for one in steps if not one.done), None)


_CHECKS: Mapping[StepId, Callable[[JourneyInput], Checked]] = {
    StepId.SAFETY: early_steps.safety,
    StepId.REASON: early_steps.reason,
    StepId.DOCTOR: early_steps.doctor,
    StepId.INSURANCE: early_steps.insurance,
    StepId.RECORDS: early_steps.records,
    StepId.SPECIALIST: early_steps.specialist,
    StepId.APPOINTMENT: late_steps.appointment,
    StepId.QUESTIONS: late_steps.questions,
    StepId.VISIT: late_steps.visit,
    StepId.COMPARE: late_steps.compare,
    StepId.DECIDE: late_steps.decide,
    StepId.HABIT: late_steps.habit,
}


def _state(step: StepId, checked: Checked, given: JourneyInput) -> StepState:
    reopened = given.yes(f"{REOPENED}{step}")
    reasons = ((why(WhyCode.REOPENED),) if reopened else ()) + checked.reasons
    done_at = latest((*checked.times, given.at(f"{REOPENED}{step}")))
    return StepState(
        step,
        not reasons,
        reasons,
        None if reasons or done_at is None else min(done_at, given.now),
        _begun(step, given),
        reopened,
    )


def _begun(step: StepId, given: JourneyInput) -> bool:
    kinds = [kind for kind, where in STEP_OF.items() if where is step]
    if any(given.text(key) for key in STEP_KEYS[step]) or any(given.of(kind) for kind in kinds):
        return True
    return (step is StepId.QUESTIONS and bool(given.questions)) or (step is StepId.HABIT and given.habit != Habit())
