"""The forms that an answer takes, and the one door through which a text becomes an answer of a form.

Answers are kept as text. ``kept`` gives the text as it is stored, "" where it does not have the form.
"""

import contextlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models.dates import PartialDate


class Answer(StrEnum):
    """What form an answer takes."""

    TEXT = "text"
    YES_NO = "yes_no"
    NUMBER = "number"
    DATE = "date"
    DAY = "day"
    MOMENT = "moment"
    LANGUAGE = "language"
    CHOICE = "choice"
    CHOICES = "choices"
    RECORDS = "records"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class Key:
    """One thing that can be answered; ``choices`` are the words of a choice, ``long`` asks for several lines."""

    form: Answer
    meaning: str
    choices: tuple[str, ...] = ()
    long: bool = False

    @property
    def allowed(self) -> str:
        """The allowed values, in words."""
        listed = ", ".join(self.choices)
        return {
            Answer.TEXT: "any text",
            Answer.YES_NO: "yes, no",
            Answer.NUMBER: "a number from 1 to 600",
            Answer.DATE: "a date such as 2026, 2026-03 or 2026-03-14",
            Answer.DAY: "a day such as 2026-03-14",
            Answer.MOMENT: "a day, a time and a time zone such as 2026-03-14 15:30 Europe/Berlin",
            Answer.LANGUAGE: "a language code such as en, de, fr, es",
            Answer.CHOICE: listed,
            Answer.CHOICES: f"one or more of {listed}, with commas",
            Answer.RECORDS: "numbers of records, with commas",
            Answer.ENTRY: "the number of an entry",
        }[self.form]


_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d?):(\d\d) +(\S+)")


def kept(key: Key, value: str) -> str:
    """``value`` as it is stored under a key; "" where it is none of the values allowed there."""
    plain = value.strip()
    words = plain.casefold().replace(" ", "")
    return {
        Answer.TEXT: lambda: plain,
        Answer.YES_NO: lambda: words if words in ("yes", "no") else "",
        Answer.NUMBER: lambda: _number(words),
        Answer.DATE: lambda: _date(plain),
        Answer.DAY: lambda: _day(plain),
        Answer.MOMENT: lambda: _moment(plain),
        Answer.LANGUAGE: lambda: words if _LANGUAGE.fullmatch(words) else "",
        Answer.CHOICE: lambda: words if words in key.choices else "",
        Answer.CHOICES: lambda: _several(words, key.choices),
        Answer.RECORDS: lambda: _records(words),
        Answer.ENTRY: lambda: "" if "," in words else _records(words),
    }[key.form]()


def moment_of(text: str) -> datetime | None:
    """The instant that a stored MOMENT means, in its own zone; None for any other text.

    A time that a clock change leaves out means the one an hour later, a time that comes twice the first.
    """
    found = _MOMENT.fullmatch(text.strip())
    if found is None:
        return None
    try:
        local = datetime.fromisoformat(f"{found[1]}T{int(found[2]):02d}:{found[3]}")
        return local.replace(tzinfo=ZoneInfo(found[4]))
    except (ValueError, ZoneInfoNotFoundError, OSError):
        return None


def numbers_of(text: str) -> tuple[int, ...]:
    """The numbers of a stored RECORDS answer."""
    return tuple(int(part) for part in text.split(",") if part.isascii() and part.isdigit())


def _number(words: str) -> str:
    return str(int(words)) if words.isascii() and words.isdigit() and 0 < int(words[:9]) <= 600 else ""


def _date(text: str) -> str:
    try:
        return str(PartialDate.parse(text))
    except ValueError:
        return ""


def _day(text: str) -> str:
    given = _date(text)
    return given if given.count("-") == 2 else ""


def _moment(text: str) -> str:
    """As it is told there: a time that a clock change leaves out is kept as the hour later that it means."""
    when = moment_of(text)
    if when is None:
        return ""
    with contextlib.suppress(OverflowError):  # at the edge of the calendar nobody changes clocks
        when = when.astimezone(UTC).astimezone(when.tzinfo)
    return f"{when.isoformat(' ', 'minutes')[:16]} {when.tzinfo}"


def _several(text: str, choices: tuple[str, ...]) -> str:
    given = [part for part in text.split(",") if part]
    return ",".join(choice for choice in choices if choice in given) if set(given) <= set(choices) else ""


def _records(text: str) -> str:
    parts = [part for part in text.split(",") if part]
    if not all(part.isascii() and part.isdigit() and len(part) <= 18 and int(part) for part in parts):
        return ""
    return ",".join(dict.fromkeys(str(int(part)) for part in parts))
