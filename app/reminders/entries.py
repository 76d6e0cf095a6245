"""What the settings file keeps of one vault's reminders, and how it is written as JSON; damaged values are left out."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Any, TypeVar

from models.reminders.due import History
from models.reminders.plan import Plan, QuietHours
from models.reminders.weeks import Counted, How, Week

Moments = Mapping[str, datetime]
"""Moments by opaque key."""


def _none() -> Moments:
    return MappingProxyType({})


_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Entry:
    """One vault's reminders. ``waiting``: when each other thing is to be announced; ``told``: when it last was.

    ``opened`` is the day when the vault was last open.
    """

    plan: Plan = field(default_factory=Plan)
    history: History = field(default_factory=History)
    waiting: Moments = field(default_factory=_none)
    told: Moments = field(default_factory=_none)
    opened: date | None = None


def opaque(*words: str) -> str:
    """A digest that tells things apart and says nothing of them; the first word is a vault's number."""
    return hashlib.blake2b("\n".join(words).encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()


def entry_to(entry: Entry) -> dict[str, Any]:
    """An entry as JSON values."""
    history = entry.history
    return {
        "plan": _plan_to(entry.plan),
        "weeks": {str(week): [one.how.value, one.when.isoformat()] for week, one in sorted(history.weeks.items())},
        "announced": [str(week) for week in history.announced],
        "last": history.told and history.told.isoformat(),
        "waiting": {key: moment.isoformat() for key, moment in entry.waiting.items()},
        "told": {key: moment.isoformat() for key, moment in entry.told.items()},
        "opened": entry.opened and entry.opened.isoformat(),
    }


def entry_from(kept: Any) -> Entry:
    """An entry as far as its JSON values make sense; the rest is as if nothing had been kept."""
    of = _Kept(kept)
    weeks = {_or_none(Week.parse, week): _or_none(_counted, one) for week, one in of.table("weeks").items()}
    announced = (_or_none(Week.parse, week) for week in of.row("announced"))
    history = History(
        MappingProxyType({week: one for week, one in weeks.items() if week is not None and one is not None}),
        tuple(week for week in announced if week is not None),
        of.value("last", _moment),
    )
    return Entry(
        plan=_plan_from(_Kept(of.table("plan"))),
        history=history,
        waiting=_moments(of.table("waiting")),
        told=_moments(of.table("told")),
        opened=of.value("opened", date.fromisoformat),
    )


class _Kept:
    """A JSON object in which anything may be missing or of another type."""

    def __init__(self, kept: Any) -> None:
        self._kept: dict[str, Any] = kept if isinstance(kept, dict) else {}

    def table(self, name: str) -> dict[str, Any]:
        """An object in it."""
        value = self._kept.get(name)
        return value if isinstance(value, dict) else {}

    def row(self, name: str) -> list[Any]:
        """A list in it."""
        value = self._kept.get(name)
        return value if isinstance(value, list) else []

    def value(self, name: str, read: Callable[[Any], _Value]) -> _Value | None:
        """One value; None when it is missing or makes no sense."""
        return _or_none(read, self._kept.get(name))


def _plan_to(plan: Plan) -> dict[str, Any]:
    return {
        "on": plan.on,
        "weekday": plan.weekday,
        "at": plan.at.isoformat("minutes"),
        "start": plan.start and plan.start.isoformat(),
        "paused_from": plan.paused_from and plan.paused_from.isoformat(),
        "paused_until": plan.paused_until and plan.paused_until.isoformat(),
        "snoozed_until": plan.snoozed_until and plan.snoozed_until.isoformat(),
        "quiet": [plan.quiet.begin.isoformat("minutes"), plan.quiet.end.isoformat("minutes")],
    }


def _plan_from(of: _Kept) -> Plan:
    usual = Plan()
    on, weekday, at = of.value("on", _flag), of.value("weekday", _weekday), of.value("at", time.fromisoformat)
    quiet = [_or_none(time.fromisoformat, one) for one in of.row("quiet")]
    return Plan(
        on=usual.on if on is None else on,
        weekday=usual.weekday if weekday is None else weekday,
        at=usual.at if at is None else at.replace(tzinfo=None),
        start=of.value("start", _plan_day),
        paused_from=of.value("paused_from", _plan_day),
        paused_until=of.value("paused_until", _plan_day),
        snoozed_until=of.value("snoozed_until", _moment),
        quiet=_quiet(quiet),
    )


def _quiet(ends: list[time | None]) -> QuietHours:
    if len(ends) != 2 or ends[0] is None or ends[1] is None:
        return QuietHours()
    return QuietHours(ends[0].replace(tzinfo=None), ends[1].replace(tzinfo=None))


def _moments(kept: Mapping[str, Any]) -> Moments:
    read = {key: _or_none(_moment, value) for key, value in kept.items()}
    return MappingProxyType({key: moment for key, moment in read.items() if moment is not None})


def _counted(kept: Any) -> Counted:
    how, when = kept
    return Counted(How(how), _moment(when))


def _moment(text: Any) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.utcoffset() is None:
        raise ValueError("a moment needs its offset from UTC")
    return moment


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError("not yes or no")
    return value


def _plan_day(value: Any) -> date:
    day = date.fromisoformat(value)
    Plan(start=day)
    return day


def _weekday(value: Any) -> int:
    return Plan(weekday=value if isinstance(value, int) and not isinstance(value, bool) else -1).weekday


def _or_none(read: Callable[[Any], _Value], value: Any) -> _Value | None:
    try:
        return read(value)
    except (TypeError, ValueError, OverflowError):
        return None
