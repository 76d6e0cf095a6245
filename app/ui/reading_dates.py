"""Dates as people type them: 14.3.2026, 3/14/2026, 14 March 2026, Mar 2026, 2026. Knows no widget."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale

from models.dates import PartialDate

_PARTS = re.compile(r"\d+|[^\W\d_]+")
_ENGLISH = QLocale(QLocale.Language.English)
_SHORTEST_NAME = 3


def read(text: str, months: Mapping[str, int] | None = None, *, month_first: bool | None = None) -> PartialDate | None:
    """The date in a text, None for an empty one. ValueError when it is no date, or the year is not in four digits.

    ``months`` are names of months, folded, with their numbers, and ``month_first`` is how 3/4/2026 is meant; None
    takes both from the language in force. 14.3.2026 and 2026-03-14 mean the same everywhere.
    """
    if not text.strip():
        return None
    names = month_names() if months is None else months
    first = _month_first() if month_first is None else month_first
    parts = [_number(part, names) for part in _PARTS.findall(text)]
    named = [number for number, is_name in parts if is_name]
    numbers = [number for number, is_name in parts if not is_name]
    if len(named) > 1 or not 1 <= len(parts) <= 3:
        raise ValueError("not a date")
    return _named(named[0], numbers) if named else _numbered(numbers, month_first=first and "." not in text)


def month_names() -> dict[str, int]:
    """The names of months in the language in force and in English, folded, with their numbers."""
    found: dict[str, int] = {}
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    for locale in (_ENGLISH, QLocale()):
        for number in range(1, 13):
            for form in forms:
                for name in (locale.monthName(number, form), locale.standaloneMonthName(number, form)):
                    found[_folded(name)] = number
    return found


def _month_first() -> bool:
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern.find("M") < pattern.find("d")


def _number(part: str, names: Mapping[str, int]) -> tuple[int, bool]:
    if part.isdigit():
        return int(part), False
    folded = _folded(part)
    fitting = {names[name] for name in names if name == folded}
    if not fitting and len(folded) >= _SHORTEST_NAME:
        fitting = {number for name, number in names.items() if name.startswith(folded)}
    if len(fitting) != 1:
        raise ValueError("not the name of a month")
    return fitting.pop(), True


def _named(month: int, numbers: Sequence[int]) -> PartialDate:
    match numbers:
        case [year]:
            return _date(year, month, None)
        case [day, year] if year > day:
            return _date(year, month, day)
        case [year, day]:
            return _date(year, month, day)
    raise ValueError("not a date")


def _numbered(numbers: Sequence[int], *, month_first: bool) -> PartialDate:
    match numbers:
        case [year]:
            return _date(year, None, None)
        case [one, other]:
            return _date(max(one, other), min(one, other), None)
        case [year, month, day] if year > 31:
            return _date(year, month, day)
        case [one, other, year]:
            month, day = (one, other) if (month_first and one <= 12) or other > 12 else (other, one)
            return _date(year, month, day)
    raise ValueError("not a date")


def _date(year: int, month: int | None, day: int | None) -> PartialDate:
    if not 1800 <= year <= 2200:
        raise ValueError("a year has four digits")
    if 0 in (month, day):
        raise ValueError("not a date")
    return PartialDate(year, month, day)


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in plain if letter.isalpha())
