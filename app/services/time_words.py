"""Days, moments and what is due, in words of one language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import resources
from models.dates import PartialDate
from models.deadlines import Deadline
from models.second_opinion import fill

_IN_WEEKS = 21
"""From so many days on, weeks are counted."""


@dataclass(frozen=True)
class TimeWords:
    """The words of one language that ``resources/journey/time.toml`` has."""

    language: str

    def day(self, day: date | PartialDate | None) -> str:
        """A day, month or year as people read it, ``14 March 2026``; of a moment its own calendar's day."""
        if day is None:
            return self._say("undated")
        if not day.month:
            return str(day.year)
        month = self._words["months"][day.month - 1]
        return self._say("day" if day.day else "month", day=day.day or 0, month=month, year=day.year)

    def moment(self, moment: datetime) -> str:
        """A moment in its own zone, ``14 March 2026, 15:30 (Europe/Berlin)``."""
        return self._say("moment", day=self.day(moment), time=f"{moment:%H:%M}", zone=str(moment.tzinfo or ""))

    def when(self, when: date | datetime) -> str:
        """A day or a moment."""
        return self.moment(when) if isinstance(when, datetime) else self.day(when)

    def due(self, deadline: Deadline, now: datetime) -> str:
        """How far away it is, ``due in 3 days`` or ``2 days overdue``; ``now`` is timezone-aware."""
        if deadline.done:
            return self._say("done")
        if not isinstance(deadline.due, datetime):
            return self._days((deadline.due - now.date()).days)
        left = deadline.due - now
        if abs(left) < timedelta(days=1):
            return self._hours(left)
        return self._days((deadline.due.astimezone(now.tzinfo).date() - now.date()).days)

    def _days(self, days: int) -> str:
        near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(days)
        if near:
            return self._say(near)
        if abs(days) >= _IN_WEEKS:
            return self._say("in_weeks" if days > 0 else "weeks_overdue", weeks=abs(days) // 7)
        return self._say("in_days" if days > 0 else "days_overdue", days=abs(days))

    def _hours(self, left: timedelta) -> str:
        hours = abs(left) // timedelta(hours=1)
        if left < timedelta():
            return self._say("hours_overdue", hours=hours) if hours else self._say("just_overdue")
        return self._say("in_hours", hours=hours) if hours else self._say("within_hour")

    def _say(self, code: str, **params: int | str) -> str:
        return fill(self._words[code], params, str)

    @property
    def _words(self) -> Mapping[str, Any]:
        words: Mapping[str, Any] = resources.table("journey/time.toml")[self.language]
        return words
