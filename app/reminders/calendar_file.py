"""A calendar file (RFC 5545) of the weekly habit, appointments and deadlines, to be taken into any calendar program.

The habit is written in local time without a zone ("floating", 3.3.5 form 1): Sunday at six is six wherever the person
is that Sunday, and no table of zones has to be carried along. An appointment happens at one moment and is written in
UTC (form 2). What is due on a day is an event of that day. Each event keeps its UID, and its SEQUENCE grows from file
to file, so that a newer one replaces it (3.8.7.4).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from icalendar import Alarm, Event

PRODUCT: Final = "-//Carebinder//Carebinder//EN"
_BEGINNING: Final = datetime(2020, 1, 1, tzinfo=UTC)
"""What SEQUENCE counts the seconds from: it must fit into 31 bits (3.3.8)."""

_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Entry:
    """One event. ``begin`` is a day, a moment with a zone, or one on the wall without; ``weekly`` repeats it for good.

    ``alarms`` are set apart from its beginning: negative before, positive after (a day begins at midnight).
    ``lasts`` is None for a day. ``key`` tells it from every other and says nothing of its content.
    """

    key: str
    title: str
    begin: date | datetime
    lasts: timedelta | None = None
    weekly: bool = False
    alarms: Sequence[timedelta] = (timedelta(),)
    busy: bool = False


def calendar(entries: Iterable[Entry], now: datetime, name: str) -> bytes:
    """The file; ``now`` is timezone-aware and stands on each event as the time of writing."""
    from icalendar import Calendar

    file = Calendar.new(prodid=PRODUCT, name=name, version="2.0")
    file.pop("UID", None)  # a calendar program takes the events, and needs no number for the file they came in
    for entry in entries:
        file.add_component(_event(entry, now))
    return bytes(file.to_ical())


def _event(entry: Entry, now: datetime) -> "Event":
    from icalendar import CLASS, TRANSP, Event

    begin, title = _written(entry.begin), _line(entry.title)
    event = Event.new(
        uid=_uid(entry.key),
        stamp=now.astimezone(UTC),
        sequence=max(round((now - _BEGINNING).total_seconds()), 0),
        start=begin,
        end=begin + (timedelta(days=1) if entry.lasts is None else entry.lasts),
        summary=title,
        classification=CLASS.PRIVATE,
        transparency=TRANSP.OPAQUE if entry.busy else TRANSP.TRANSPARENT,
    )
    if entry.weekly:
        event.add("rrule", {"freq": "weekly", "byday": _DAYS[begin.weekday()]})
    for alarm in entry.alarms:
        event.add_component(_alarm(title, alarm))
    return event


def _line(title: str) -> str:
    """One line of text, without the control characters that 3.1 forbids."""
    return "".join(sign for sign in " ".join(title.split()) if sign.isprintable())


def _uid(key: str) -> str:
    return f"{key}@carebinder.org"


def _written(begin: date | datetime) -> date | datetime:
    if isinstance(begin, datetime) and begin.tzinfo is not None:
        return begin.astimezone(UTC)
    return begin


def _alarm(title: str, apart: timedelta) -> "Alarm":
    """An alarm that shows words (3.6.6: such a one has action, trigger and description)."""
    from icalendar import Alarm

    alarm = Alarm.new(description=title)
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", apart)
    return alarm
