"""Finding dates as they are written: numbers, or the names of months in four languages. What they mean is not asked.

The patterns start with a digit, for which a text is searched quickly; what stands before it is looked at afterwards.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from importers.patterns import any_of
from resources import table

_YEAR = r"((?:18|19|20)\d\d)"
_ISO = re.compile(rf"{_YEAR}([-/.])(\d\d?)\2(\d\d?)(?!\d)(?![-/.]\d)")
_COMPACT = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d-])(?![.,]\d)")
_NUMERIC = re.compile(
    r"(\d\d?)([./-]) ?(\d\d?)\2 ?((?:18|19|20)\d\d|\d\d)(?![\d%])(?![./]\d)(?!-\d\d?(?![./\d]))(?!-\d{3})"
)
_YEAR_ALONE = re.compile(_YEAR + r"(?!\d)")
_INSIDE = frozenset("0123456789./-,")
_FROM = re.compile(r"(?<!\d)\d\d?[./]\d\d?[./](?:\d{2,4})?-$")
_LONGEST_FROM = 12
"""A date and a dash straight before another one: a stay, "11.01.-14.01.2026"."""
_BEFORE_YEAR = 28


@dataclass(frozen=True, slots=True)
class Spotted:
    """One date as written from ``start`` to ``end``; ``day`` is 0 where only month and year stand there.

    ``either`` is set where the two numbers may be day and month in either order; ``weak`` where it is a date only if
    something says so (two-digit years, eight digits, a month alone).
    """

    start: int
    end: int
    year: str
    month: int
    day: int
    either: bool = False
    weak: bool = False


def spot(text: str) -> list[Spotted]:
    """All dates in ``text`` in the order written; none overlaps another."""
    kept: list[Spotted] = []
    for one in sorted(_all(text), key=lambda one: (one.start, -one.end)):
        if _stands_alone(text, one.start) and (not kept or one.start >= kept[-1].end):
            kept.append(one)
    return kept


def _stands_alone(text: str, start: int) -> bool:
    """True unless what is written at ``start`` goes on with a number before it."""
    if start == 0 or text[start - 1] not in _INSIDE:
        return True
    return text[start - 1] == "-" and _FROM.search(text[max(0, start - _LONGEST_FROM) : start]) is not None


def _all(text: str) -> Iterator[Spotted]:
    for found in _ISO.finditer(text):
        yield Spotted(*found.span(), found[1], int(found[3]), int(found[4]))
    for found in _NUMERIC.finditer(text):
        short = len(found[4]) == 2
        yield Spotted(*found.span(), found[4], int(found[3]), int(found[1]), found[2] != ".", short)
    for found in _COMPACT.finditer(text):
        yield Spotted(*found.span(), found[1], int(found[2]), int(found[3]), weak=True)
    for found in _short_named().finditer(text):
        yield Spotted(*found.span(), found[3], _month(found[2]), int(found[1]), weak=True)
    for found in _YEAR_ALONE.finditer(text):
        named = _named(text, found.start(), found.end())
        if named is not None:
            yield named


def _named(text: str, year: int, end: int) -> Spotted | None:
    """The date whose year stands at ``year``, if a month's name stands before it."""
    start = max(0, year - _BEFORE_YEAR)
    found = _before_year().search(text[start:year].lower())
    if found is None:
        return None
    day = found["day"] or found["day_after"]
    month = _month(found["month"])
    return Spotted(start + found.start(), end, text[year:end], month, int(day or 0), weak=day is None)


@cache
def _before_year() -> re.Pattern[str]:
    return re.compile(
        rf"(?:\b(?P<day>\d\d?)(?:st|nd|rd|th|er|\.|º)?[ -]?(?:de |of )?)?\b(?P<month>{any_of(_months())})\b\.?,?[ -]?"
        rf"(?:del? |(?P<day_after>\d\d?)(?:st|nd|rd|th)?,? )?$",
    )


@cache
def _short_named() -> re.Pattern[str]:
    return re.compile(rf"(\d\d?)[ .-]({any_of(_months())})\.?[ .-](\d\d)(?!\d)", re.IGNORECASE)


@cache
def _months() -> dict[str, int]:
    return {name: int(month) for month, names in table("dates.toml")["months"].items() for name in names.split()}


def _month(name: str) -> int:
    """The month by a name as the patterns find it: with its accents, without, or with an e in place of a diaeresis."""
    return _plain_months()[_plain(name)]


@cache
def _plain_months() -> dict[str, int]:
    spelt = ((spelling, month) for name, month in _months().items() for spelling in (name, name.replace("ä", "ae")))
    return {_plain(spelling): month for spelling, month in spelt}


def _plain(name: str) -> str:
    """Letters without case and accents; the dotless i and the long s, which count as cases of i and s, are those."""
    apart = unicodedata.normalize("NFKD", name.casefold().replace("\N{LATIN SMALL LETTER DOTLESS I}", "i"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
