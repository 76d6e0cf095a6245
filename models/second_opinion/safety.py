"""Safety first: is this a matter that cannot wait for a second opinion?

A sign that is answered with yes is urgent until the person wrote down, later than the yes, what they did about it.
The time frames are those of JOURNEY.md, step 0; they are told to the person and never decided for them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from models.second_opinion.entries import EntryKind
from models.second_opinion.given import JourneyInput, latest
from models.second_opinion.months import months_later
from models.second_opinion.steps import RED_FLAGS

SELF_CARE = "safety.self_care"
ACTION = "safety.done"
SIGNS = (*RED_FLAGS, SELF_CARE)
"""The keys that can be a red flag: the four questions, and not being able to care for oneself."""

LONG_WAIT = timedelta(days=14)
_BY_HAND = timedelta(hours=48)
_SPECIALIST = timedelta(days=28)


class TimeFrame(StrEnum):
    """How soon something has to happen, the shortest first."""

    EMERGENCY = "emergency"
    NOW = "now"
    WITHIN_48_HOURS = "within_48_hours"
    WITHIN_DAYS = "within_days"
    WITHIN_WEEKS = "within_weeks"
    ROUTINE = "routine"


@dataclass(frozen=True, slots=True)
class Frame:
    """One time frame with the sign it comes from and the moment by which; ``done`` when it is settled."""

    code: TimeFrame
    sign: str
    by: datetime
    done: bool


@dataclass(frozen=True, slots=True)
class Urgency:
    """How urgent a case is. ``flags`` are the keys of the signs there are, ``since`` when the first of them was said.

    ``urgent`` until ``action_recorded``: what was done was written down after the latest sign. ``ask_again``: the
    answers are too old for the appointment that is booked. ``timeframe`` is the shortest frame, None while unanswered.
    """

    urgent: bool
    flags: tuple[str, ...]
    since: datetime | None
    action_recorded: bool
    ask_again: bool
    asked: datetime | None
    timeframe: TimeFrame | None
    frames: tuple[Frame, ...]


def urgency(given: JourneyInput) -> Urgency:
    """How urgent it is, by what was answered last."""
    flags = signs(given)
    recorded = bool(flags) and action_recorded(given)
    found = tuple(frames(given))
    return Urgency(
        urgent=bool(flags) and not recorded,
        flags=flags,
        since=min((at for key in flags if (at := given.at(key)) is not None), default=None),
        action_recorded=recorded,
        ask_again=ask_again(given),
        asked=asked(given),
        timeframe=min((one.code for one in found), key=list(TimeFrame).index, default=None),
        frames=found,
    )


def signs(given: JourneyInput) -> tuple[str, ...]:
    """The keys of the signs that are there now."""
    found = [key for key in RED_FLAGS if given.yes(key)]
    return (*found, *((SELF_CARE,) if given.text(SELF_CARE) in ("with_support", "without_support") else ()))


def action_recorded(given: JourneyInput) -> bool:
    """True when what was done was written down after the latest sign that is there."""
    latest_sign = max((given.place(key) for key in signs(given)), default=-1)
    return bool(given.text(ACTION)) and given.place(ACTION) >= latest_sign


def asked(given: JourneyInput) -> datetime | None:
    """When the oldest answer to the four questions was given; None while one of them is open."""
    if not all(given.text(key) for key in RED_FLAGS):
        return None
    return min(given.at(key) or given.case.opened for key in RED_FLAGS)


def ask_again(given: JourneyInput) -> bool:
    """True when the appointment is more than two weeks after the answers, and it is time to answer once more.

    That is when the appointment is booked, and whenever two weeks have passed, as long as it is still to come.
    """
    answered, when = asked(given), given.moment("appointment.when")
    if answered is None or when is None or when <= given.now or when - answered <= LONG_WAIT:
        return False
    booked = given.place("appointment.when") > min(given.place(key) for key in RED_FLAGS)
    return booked or given.now - answered > LONG_WAIT


def frames(given: JourneyInput) -> Iterator[Frame]:
    """The time frames that follow from the answers; the ordinary one where there is no sign."""
    recorded = action_recorded(given)
    for key in signs(given):
        said = given.at(key) or given.case.opened
        code, length = _frame_of(key, given.text(key))
        done = _seen(given) if code is TimeFrame.WITHIN_WEEKS else recorded
        yield Frame(code, key, said + length, done)
    answered = asked(given)
    if answered is not None and not signs(given):
        yield _routine(given, answered)


def _frame_of(key: str, answer: str) -> tuple[TimeFrame, timedelta]:
    if key == SELF_CARE:
        return (TimeFrame.WITHIN_48_HOURS, _BY_HAND) if answer == "with_support" else (TimeFrame.EMERGENCY, timedelta())
    return {
        "safety.growth": (TimeFrame.WITHIN_WEEKS, _SPECIALIST),
        "safety.vessel": (TimeFrame.WITHIN_DAYS, _BY_HAND),
    }.get(key, (TimeFrame.NOW, timedelta()))


def _routine(given: JourneyInput, answered: datetime) -> Frame:
    """Two to four weeks for a referral, about a month for an academic centre."""
    chosen = [one.fields for one in given.of(EntryKind.CANDIDATE) if one.fields.get("chosen") == "yes"]
    done = given.moment("appointment.when") is not None or given.day("appointment.confirmed") is not None
    if any(fields.get("found") == "academic_centre" for fields in chosen):
        day = months_later(answered.astimezone(given.now.tzinfo).date(), 1)
        return Frame(TimeFrame.ROUTINE, "", given.starting(day), done)
    return Frame(TimeFrame.ROUTINE, "", answered + _SPECIALIST, done)


def _seen(given: JourneyInput) -> bool:
    held = given.day("visit.held")
    return held is not None and held <= given.today


def times(given: JourneyInput) -> tuple[datetime | None, ...]:
    """When the answers were given on which safety rests."""
    return (latest((given.at(*SIGNS), given.at(ACTION) if signs(given) else None)),)
