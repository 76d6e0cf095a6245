"""A weekly plan as typed: ``sunday 18:00``, ``off``, ``on``; and a pause until a day."""

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING, Final

from models.errors import ErrorKind, UserError

if TYPE_CHECKING:
    from models.reminders.plan import Plan

DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def planned(plan: "Plan", text: str) -> "Plan":
    """The plan as it is to be; UserError(BAD_VALUE) for what is none. A day may be cut short: ``sun 18:00``."""
    words = text.casefold().split()
    if words in (["on"], ["off"]):
        return replace(plan, on=words == ["on"])
    days = [number for number, day in enumerate(DAYS) if words and len(words[0]) > 1 and day.startswith(words[0])]
    try:
        if len(words) != 2 or len(days) != 1:
            raise ValueError("a day and a time")
        return replace(
            plan,
            on=True,
            weekday=days[0],
            at=time.fromisoformat(words[1]).replace(second=0, microsecond=0, tzinfo=None),
        )
    except ValueError:
        choices = "a day and a time such as sunday 18:00; off; on"
        raise UserError(ErrorKind.BAD_VALUE, name="--plan", value=text, choices=choices) from None


def pause_until(text: str) -> date | None:
    """The day on which the reminders go on; None for ``off``, which ends the pause. UserError(BAD_VALUE)."""
    if text.casefold().strip() == "off":
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        choices = "a day such as 2026-08-31; off"
        raise UserError(ErrorKind.BAD_VALUE, name="--pause", value=text, choices=choices) from None
