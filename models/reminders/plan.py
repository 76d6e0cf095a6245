"""The weekly plan: which day, what time, from when on, when not. Times are those on the wall where the person is."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

SUNDAY: Final = 6
EVENING: Final = time(18, 0)
LONGEST_SNOOZE: Final = timedelta(days=7)
"""A snooze that lasts longer was set by a clock gone wrong, and is over."""

LATEST: Final = date(9000, 1, 1)
"""No plan begins or goes on later: some room is left before the end of the calendar."""

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From ``begin`` until ``end`` nothing is announced; past midnight when ``end`` is the earlier. Equal: never."""

    begin: time = time(22, 0)
    end: time = time(7, 0)

    def holds(self, at: time) -> bool:
        """True when ``at`` lies within."""
        if self.begin <= self.end:
            return self.begin <= at < self.end
        return at >= self.begin or at < self.end

    def over(self, here: datetime) -> datetime:
        """The first moment on the wall, from ``here`` on, that is not quiet."""
        if not self.holds(here.time()):
            return here
        end = datetime.combine(here.date(), self.end)
        return end if end > here else end + _DAY


@dataclass(frozen=True, slots=True)
class Plan:
    """When the weekly reminder comes. ``weekday`` from 0, Monday; ``at`` and all days are local, wherever that is.

    Nothing comes before the day ``start``, nor from ``paused_from`` up to but without ``paused_until``.
    ``snoozed_until`` is timezone-aware, and means the time on its wall, as all others do. Raises ValueError for a
    weekday or time that there is not, and for a day after ``LATEST``.
    """

    on: bool = True
    weekday: int = SUNDAY
    at: time = EVENING
    start: date | None = None
    paused_from: date | None = None
    paused_until: date | None = None
    snoozed_until: datetime | None = None
    quiet: QuietHours = QuietHours()

    def __post_init__(self) -> None:
        if not 0 <= self.weekday <= SUNDAY:
            raise ValueError("a weekday is 0 to 6")
        if self.at.tzinfo is not None:
            raise ValueError("the time is the local one, wherever that is")
        if any(day is not None and day > LATEST for day in (self.start, self.paused_from, self.paused_until)):
            raise ValueError("a day so far off is none of a plan")
        if self.snoozed_until is not None and self.snoozed_until.utcoffset() is None:
            raise ValueError("a moment needs its offset from UTC")

    def slot_before(self, here: datetime) -> datetime:
        """The latest moment of the plan, on the wall, that is not after ``here`` (without a zone)."""
        day = here.date() - timedelta(days=(here.weekday() - self.weekday) % 7)
        slot = datetime.combine(day, self.at)
        return slot if slot <= here else slot - _WEEK

    def slot_after(self, here: datetime) -> datetime:
        """The next moment of the plan, on the wall, after ``here``, past start and pause."""
        slot = self.slot_before(here) + _WEEK
        while (day := self._resting_until(slot.date())) is not None:
            slot = self.slot_before(datetime.combine(day, self.at))
            slot += _WEEK if slot.date() < day else timedelta()
        return slot

    def wanted_on(self, day: date) -> bool:
        """True when a moment of the plan on this day is to be announced."""
        return (self.start is None or day >= self.start) and not self.pauses(day)

    def _resting_until(self, day: date) -> date | None:
        """The first day on which something may be announced again; None where it may be on ``day``."""
        if self.pauses(day):
            return self.paused_until
        return self.start if self.start is not None and day < self.start else None

    def pauses(self, day: date) -> bool:
        """True when the plan rests on this day."""
        if self.paused_until is None or day >= self.paused_until:
            return False
        return self.paused_from is None or day >= self.paused_from

    def snoozes(self, now: datetime) -> bool:
        """True while "ask again later" holds."""
        here, until = now.replace(tzinfo=None), self.snoozed
        return until is not None and here < until <= here + LONGEST_SNOOZE

    @property
    def snoozed(self) -> datetime | None:
        """Until when "ask again later" was said, on the wall: six o'clock is six, also when clocks change before."""
        return None if self.snoozed_until is None else self.snoozed_until.replace(tzinfo=None)

    def snooze_over(self, now: datetime) -> bool:
        """True when "ask again later" was said and that time has come."""
        return self.snoozed_until is not None and not self.snoozes(now)
