"""Until when the week's ten minutes can be put off, in words a person would use."""

from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final

from models.reminders.plan import LONGEST_SNOOZE, Plan

EVENING: Final = time(18, 0)
FEW_DAYS: Final = timedelta(days=3)
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


class Later(StrEnum):
    """When to ask again."""

    HOUR = "hour"
    EVENING = "evening"
    TOMORROW = "tomorrow"
    FEW_DAYS = "few_days"
    NEXT_WEEK = "next_week"


def choices(plan: Plan, now: datetime) -> dict[Later, datetime]:
    """The moments there are to choose from at ``now``, timezone-aware and local; all of them timezone-aware.

    NEXT_WEEK is the plan's next moment: this week is let go. A day comes at the plan's time of day. What would come
    no earlier than that moment is not offered, nor an evening that has begun.
    """
    here = now.replace(tzinfo=None)
    coming = plan.slot_before(here) + timedelta(weeks=1)
    found = {
        Later.HOUR: here + _HOUR,
        Later.EVENING: datetime.combine(here.date(), EVENING),
        Later.TOMORROW: datetime.combine(here.date() + _DAY, plan.at),
        Later.FEW_DAYS: datetime.combine(here.date() + FEW_DAYS, plan.at),
    }
    kept = {one: when for one, when in found.items() if here + _HOUR <= when < coming}
    latest = now + LONGEST_SNOOZE
    return {
        one: min(when.replace(tzinfo=now.tzinfo), latest) for one, when in {**kept, Later.NEXT_WEEK: coming}.items()
    }
