"""Is the week's reminder due? Asked as often as one likes, it says NOW once a week, whatever the clock does.

A moment of the plan belongs to the ISO week of its day, and a week that was announced stays announced: a clock set
back, an hour that comes twice or a flight west ask nothing again. What was slept through is announced once, late, and
only for the latest week. After any announcement there is a day of rest, so that a late one and the next are not
neighbours.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from models.reminders.plan import Plan
from models.reminders.weeks import Week, Weeks, counts

REST: Final = timedelta(hours=24)
"""How long after an announcement there is none again."""

REMEMBERED: Final = 120
"""How many announced weeks are remembered: a clock set back by two years asks nothing twice."""


class State(StrEnum):
    """How the week stands at a moment."""

    OFF = "off"
    AHEAD = "ahead"
    PAUSED = "paused"
    DONE = "done"
    SNOOZED = "snoozed"
    QUIET = "quiet"
    NOW = "now"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class History:
    """What was: the weeks that counted, and those announced, in the order of the announcements.

    ``told`` is the moment of the last announcement, timezone-aware.
    """

    weeks: Weeks = field(default_factory=lambda: MappingProxyType({}))
    announced: tuple[Week, ...] = ()
    told: datetime | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """The answer. ``week`` is the one asked about; ``slot`` its moment, ``next`` when it is next announced, both on the
    wall here: the end of a snooze or of the quiet hours, or the next moment of the plan that will ask.

    NOW: announce it, then keep ``announced``. OPEN: announced and not done, worth a banner but no second message.
    ``late`` when the moment passed more than a day ago.
    """

    state: State
    week: Week
    slot: datetime
    next: datetime
    late: bool = False

    @property
    def waits(self) -> bool:
        """True when the week's ten minutes are there to be done: what a banner shows."""
        return self.state in (State.NOW, State.OPEN, State.QUIET)


def due(plan: Plan, history: History, now: datetime) -> Due:
    """How the week stands at ``now``, a timezone-aware moment in the zone where the person is."""
    here = now.replace(tzinfo=None)
    slot = plan.slot_before(here)
    state = _state(plan, history, now, slot)
    return Due(state, Week.of(slot), slot, _next(plan, history, now, state), late=here - slot > REST)


def announced(plan: Plan, history: History, now: datetime) -> tuple[Plan, History]:
    """Plan and history after the announcement made at ``now``."""
    week = Week.of(plan.slot_before(now.replace(tzinfo=None)))
    kept = (*(one for one in history.announced if one != week), week)
    return replace(plan, snoozed_until=None), replace(history, announced=kept[-REMEMBERED:], told=now)


def _next(plan: Plan, history: History, now: datetime, state: State) -> datetime:
    """The next moment that will ask, on the wall: not one in a week that counts or was announced already."""
    here = now.replace(tzinfo=None)
    slot = plan.slot_before(here)
    if state is State.QUIET:
        return plan.quiet.over(here)
    if state is State.SNOOZED and plan.snoozed is not None:
        return plan.quiet.over(plan.snoozed)
    if state is State.OPEN and not _was_announced(history, Week.of(slot)):
        return plan.quiet.over(_rested(history, now, here))
    slot = plan.slot_after(here)
    while counts(history.weeks, Week.of(slot)) or _was_announced(history, Week.of(slot)):
        slot = plan.slot_after(slot)
    return plan.quiet.over(_rested(history, now, slot))


def _rested(history: History, now: datetime, here: datetime) -> datetime:
    """The first moment on the wall, from ``here`` on, that is not too near to the last announcement."""
    if history.told is None:
        return here
    apart = now - history.told + (here - now.replace(tzinfo=None))
    return here + REST - apart if abs(apart) < REST else here


def _state(plan: Plan, history: History, now: datetime, slot: datetime) -> State:
    return _resting(plan, now, slot) or _asking(plan, history, now, Week.of(slot))


def _resting(plan: Plan, now: datetime, slot: datetime) -> State | None:
    if not plan.on:
        return State.OFF
    if plan.pauses(now.date()):
        return State.PAUSED
    return None if plan.wanted_on(slot.date()) else State.AHEAD


def _asking(plan: Plan, history: History, now: datetime, week: Week) -> State:
    if counts(history.weeks, week) or counts(history.weeks, Week.of(now)):
        return State.DONE
    if plan.snoozes(now):
        return State.SNOOZED
    if not plan.snooze_over(now) and _was_told(history, now, week):
        return State.OPEN
    return State.QUIET if plan.quiet.holds(now.time()) else State.NOW


def _was_told(history: History, now: datetime, week: Week) -> bool:
    return _was_announced(history, week) or (history.told is not None and abs(now - history.told) < REST)


def _was_announced(history: History, week: Week) -> bool:
    """Was it, by a clock that was right? One announced earlier than the week before it was by one that ran ahead."""
    either = (week, week.later(-1))
    return next((one for one in reversed(history.announced) if one in either), None) == week
