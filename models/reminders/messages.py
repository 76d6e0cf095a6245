"""All that a person is reminded of, as one kind of value; what of it is due; and many as one message."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final

from models.deadlines import Deadline

MORNING: Final = time(9, 0)
"""When something that is due on a day, at no given time, is announced."""

AGAIN: Final = timedelta(days=7)
"""How long after an announcement the same thing is announced again while it is still open."""

CLOCK_SET_BACK: Final = timedelta(days=1)
"""An announcement so far in the future was still made: the clock was set back. One further off was never."""

_IDENTIFYING: Final = ("case", "entry", "frame", "sign")


class Kind(StrEnum):
    """What a reminder is about, besides the deadlines of a case, which bring their own codes."""

    HABIT = "habit"
    BACKUP = "backup"
    MEDICATION_LIST = "medication_list"


LEADS: Final[Mapping[str, timedelta]] = {"appointment": timedelta(days=1)}
"""How long before its time a deadline is announced; the others at their time."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to be reminded of from the moment ``when`` (timezone-aware). ``kind`` is a code.

    ``about`` tells which one of its kind, and never leaves the vault; ``deadline`` is the one it was made from.
    """

    kind: str
    when: datetime
    about: str = ""
    deadline: Deadline | None = None

    @property
    def key(self) -> str:
        """Tells it from every other; moved to another time it is another reminder, in another zone the same."""
        due = self.when if self.deadline is None else self.deadline.due
        when = f"{due.timestamp():.0f}" if isinstance(due, datetime) else due.isoformat()
        return f"{self.kind}\n{self.about}\n{when}"


@dataclass(frozen=True, slots=True)
class Message:
    """What is announced at once: one thing, or several in one. ``kinds`` in the order of the reminders."""

    kinds: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many things it stands for."""
        return len(self.kinds)


def of_deadline(deadline: Deadline, now: datetime) -> Reminder:
    """The reminder of a deadline: at its time, on its day in the morning of ``now``'s zone, or before (``LEADS``)."""
    due = deadline.due
    when = due if isinstance(due, datetime) else datetime.combine(due, MORNING, tzinfo=now.tzinfo)
    return Reminder(deadline.kind, when - LEADS.get(deadline.kind, timedelta()), identity(deadline), deadline)


def identity(deadline: Deadline) -> str:
    """Which one of its kind it is, whatever else is changed of it."""
    return " ".join(f"{name}={deadline.params[name]}" for name in _IDENTIFYING if name in deadline.params)


def to_announce(reminders: Iterable[Reminder], told: Mapping[str, datetime], now: datetime) -> list[Reminder]:
    """Those whose time has come and that were not announced lately, the oldest first; ``told`` by key.

    An announcement far in the future was made by a clock gone wrong, and does not count.
    """
    return sorted(
        (one for one in reminders if one.when <= now and not lately(told.get(one.key), now)),
        key=lambda one: (one.when, one.kind, one.about),
    )


def lately(told: datetime | None, now: datetime) -> bool:
    """True when something announced at ``told`` is not to be announced again yet."""
    return told is not None and -CLOCK_SET_BACK < now - told < AGAIN


def merged(reminders: Iterable[Reminder]) -> Message | None:
    """Many as one message; None for none."""
    kinds = tuple(one.kind for one in reminders)
    return Message(kinds) if kinds else None
