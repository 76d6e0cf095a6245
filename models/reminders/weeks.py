"""Calendar weeks (ISO 8601: Monday to Sunday), what made each count, and the run of weeks without a gap."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

GOAL: Final = 4
"""Weeks in a row that make the habit (JOURNEY: keep it up)."""

_WRITTEN = re.compile(r"(\d{4})-W(\d{2})")
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """One ISO week: its year, which differs from the calendar's around New Year, and its number from 1."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Week":
        """The week of a day; a moment counts by the day written in it."""
        return cls(*day.isocalendar()[:2])

    @classmethod
    def parse(cls, text: str) -> "Week":
        """Read ``2026-W12``; ValueError for anything else, and for a week that the year does not have."""
        found = _WRITTEN.fullmatch(text)
        if found is None:
            raise ValueError("not a week in the form 2026-W12")
        week = cls(int(found[1]), int(found[2]))
        week.monday()
        return week

    def monday(self) -> date:
        """Its first day."""
        return date.fromisocalendar(self.year, self.number, 1)

    def later(self, weeks: int = 1) -> "Week":
        """The week so many weeks later; earlier for a negative number."""
        return Week.of(self.monday() + weeks * _WEEK)

    def __str__(self) -> str:
        return f"{self.year:04d}-W{self.number:02d}"


class How(StrEnum):
    """What a week counted for. A paused week neither counts nor breaks a run."""

    FILED = "filed"
    NOTHING_NEW = "nothing_new"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Counted:
    """How a week counted, and the moment when it first did."""

    how: How
    when: datetime


Weeks = Mapping[Week, Counted]
"""The weeks that stand out; one that is not here was missed, or is still to come."""


class StreakState(StrEnum):
    """How the run of weeks stands: a code for a sentence."""

    NONE_YET = "none_yet"
    GOING = "going"
    RESTARTED = "restarted"
    REACHED = "reached"


@dataclass(frozen=True, slots=True)
class Streak:
    """The run of weeks up to now. ``length`` in weeks, ``best`` the longest ever, ``this_week`` whether it counts yet.

    ``state`` RESTARTED: there were weeks before the last missed one, and the new run has not reached ``goal``.
    REACHED: the run now is ``goal`` weeks or longer. ``reached`` says whether any run ever was, ``reached_on`` since
    when.
    """

    state: StreakState
    length: int
    best: int
    this_week: bool
    goal: int = GOAL
    reached_on: datetime | None = None

    @property
    def reached(self) -> bool:
        """True when so many weeks in a row were kept once: the step of the journey is done."""
        return self.best >= self.goal


def counts(weeks: Weeks, week: Week) -> bool:
    """True when something was filed in a week, or "nothing new" was confirmed."""
    return week in weeks and weeks[week].how is not How.PAUSED


def streak(weeks: Weeks, today: date) -> Streak:
    """The run that ends with this week, or with the last one while this one is not over. Later weeks do not exist."""
    now = Week.of(today)
    runs = {week: length for week, length in _runs(weeks) if week <= now and counts(weeks, week)}
    this_week = counts(weeks, now)
    length = _run_back(weeks, now if this_week else now.later(-1))
    earlier = len(runs) > length
    if length >= GOAL:
        state = StreakState.REACHED
    elif earlier:
        state = StreakState.RESTARTED
    else:
        state = StreakState.GOING if length else StreakState.NONE_YET
    reached_on = next((weeks[week].when for week, run in runs.items() if run >= GOAL), None)
    return Streak(state, length, max(runs.values(), default=0), this_week, reached_on=reached_on)


class Shown(StrEnum):
    """One square of the picture of weeks."""

    FILED = "filed"
    NOTHING_NEW = "nothing_new"
    PAUSED = "paused"
    MISSED = "missed"
    OPEN = "open"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class WeekShown:
    """One week of the picture; OPEN is the running week, BEFORE one before the records began."""

    week: Week
    shown: Shown


def picture(weeks: Weeks, today: date, first: date, length: int = 12) -> tuple[WeekShown, ...]:
    """The last ``length`` weeks, the running one at the end; ``first`` is the day when the records were begun."""
    now, begun = Week.of(today), Week.of(first)
    return tuple(WeekShown(week, _shown(weeks, week, now, begun)) for week in map(now.later, range(1 - length, 1)))


def _shown(weeks: Weeks, week: Week, now: Week, begun: Week) -> Shown:
    if week in weeks:
        return Shown(weeks[week].how.value)
    if week == now:
        return Shown.OPEN
    return Shown.BEFORE if week < begun else Shown.MISSED


def _runs(weeks: Weeks) -> Iterator[tuple[Week, int]]:
    """Every week that is there, the earliest first, and how many count up to it without a gap."""
    length, awaited = 0, None
    for week in sorted(weeks):
        length = (length if week.monday() == awaited else 0) + counts(weeks, week)
        awaited = week.monday() + _WEEK
        yield week, length


def _run_back(weeks: Weeks, last: Week) -> int:
    """How many weeks count without a gap, ``last`` being the latest of them; paused ones are stepped over."""
    length, monday = 0, last.monday()
    while (week := Week.of(monday)) in weeks:
        length += weeks[week].how is not How.PAUSED
        monday -= _WEEK
    return length
