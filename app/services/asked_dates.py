"""Months, years, days and seasons in what is searched for: "ct april 2026", "letzten Frühling", "avril dernier".

English, German, French and Spanish are understood, whatever the language in force: letters come in other languages.
Seasons are those of the north.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from models.dates import PartialDate
from resources import table

_MOST_TOKENS = 7
"""Words of the longest date, as in "el 14 de abril de 2026"."""

_EDGES = '.,;:()"“”„«»?!'
_WITH_E = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
"""As German is typed on other keyboards."""

_YEARS = range(1900, 2101)


class Span(NamedTuple):
    """Days from ``first`` to ``last``, both included; None is open."""

    first: date | None
    last: date | None


class Asked(NamedTuple):
    """The words without the date, and the times it may mean."""

    words: str
    spans: tuple[Span, ...]


def asked(words: str, today: date) -> Asked | None:
    """What is searched for without its date; None where none is in it."""
    tokens = re.findall(r"[^\s'’]+", words)  # noqa: RUF001 - the apostrophe of printed French
    folded = [_folded(token) for token in tokens]
    for start, end in _stretches(len(tokens)):
        spans = _spans(folded[start:end], today)
        if spans:
            left = _without_joints(tokens[:start], folded[:start])
            return _bounded(left, spans, tokens[end:])
    return None


def _stretches(count: int) -> Iterator[tuple[int, int]]:
    """The longest first, from the left."""
    for length in range(min(count, _MOST_TOKENS), 0, -1):
        for start in range(count - length + 1):
            yield start, start + length


def _bounded(left: list[str], spans: tuple[Span, ...], right: Sequence[str]) -> Asked:
    """With "since" and "before" applied, which stand before the date."""
    turn = _folded(left[-1]) if left else ""
    since, before = turn in _words("turns", "since"), turn in _words("turns", "before")
    if since:
        spans = (Span(spans[0].first, None),)
    elif before and spans[0].first is not None:
        spans = (Span(None, spans[0].first - timedelta(days=1)),)
    kept = left[:-1] if since or before else left
    return Asked(" ".join((*kept, *right)), spans)


def _without_joints(tokens: Sequence[str], folded: Sequence[str]) -> list[str]:
    end = len(tokens)
    while end and folded[end - 1] in _words("joints", "any"):
        end -= 1
    return list(tokens[:end])


def _spans(folded: Sequence[str], today: date) -> tuple[Span, ...]:
    text = " ".join(word for word in folded if word not in _words("joints", "any"))
    if not text or folded[0] in _words("joints", "any") or folded[-1] in _words("joints", "any"):
        return ()
    for pattern, meaning in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            try:
                return meaning(found, today)
            except ValueError:
                return ()
    return ()


Meaning = Callable[[re.Match[str], date], tuple[Span, ...]]


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Meaning], ...]:
    month, season, gap = _any(_months()), _any(_seasons()), "[ ./-]+"
    day, year = r"(?P<day>\d\d?)(?:st|nd|rd|th|er|ter|\.)?", r"(?P<year>(?:19|20)\d\d)"
    span = _any([*_words("spans", "week"), *_words("spans", "month"), *_words("spans", "year")])
    last, this = (_any(_words("turns", turn)) for turn in ("last", "this"))
    named, whole = f"(?P<month>{month})", f"(?P<what>{month}|{season}|{span})"
    written: dict[str, Meaning] = {
        f"{day}{gap}{named}{gap}{year}": _named,
        f"{named}{gap}{day}{gap}{year}": _named,
        f"{named}{gap}{year}": _named,
        f"{year}{gap}{named}": _named,
        rf"{year}-(?P<month>\d\d?)(?:-(?P<day>\d\d?))?": _numbered,
        rf"(?P<month>\d\d?)[./-]{year}": _numbered,
        rf"{day}\.(?P<month>\d\d?)\.{year}": _numbered,
        rf"(?P<one>\d\d?)[/-](?P<other>\d\d?)[/-]{year}": _either_way,
        f"(?P<season>{season}){gap}{year}": _season_of,
        f"(?:{last}) {whole}|(?P<what2>{month}|{season}|{span}) (?:{last})": _last,
        f"(?:{this}) (?P<what>{span})": _this,
        f"(?P<near>{_any([*_words('spans', 'day'), *_words('spans', 'yesterday'), 'aujourd hui'])})": _near,
        year: _numbered,
    }
    return tuple((re.compile(pattern), meaning) for pattern, meaning in written.items())


def _named(found: re.Match[str], _today: date) -> tuple[Span, ...]:
    return (_of(int(found["year"]), _months()[found["month"]], found.groupdict().get("day")),)


def _numbered(found: re.Match[str], _today: date) -> tuple[Span, ...]:
    given = found.groupdict()
    return (_of(int(given["year"]), int(given["month"]) if given.get("month") else None, given.get("day")),)


def _either_way(found: re.Match[str], _today: date) -> tuple[Span, ...]:
    """3/4/2026 is a day of March or of April; nobody can tell which."""
    year, one, other = (int(found[name]) for name in ("year", "one", "other"))
    ways = {(month, day) for month, day in ((other, one), (one, other)) if month <= 12}
    return tuple(_of(year, month, str(day)) for month, day in sorted(ways))


def _season_of(found: re.Match[str], _today: date) -> tuple[Span, ...]:
    first, year = _seasons()[found["season"]], int(found["year"])
    return tuple(_three_months(begun, first) for begun in ((year, year - 1) if first == 12 else (year,)))


def _last(found: re.Match[str], today: date) -> tuple[Span, ...]:
    """The latest that is over."""
    what = found["what"] or found["what2"]
    if what in _words("spans", "week"):
        monday = today - timedelta(days=today.weekday() + 7)
        return (Span(monday, monday + timedelta(days=6)),)
    if what in _words("spans", "month"):
        before = today.replace(day=1) - timedelta(days=1)
        return (_of(before.year, before.month, None),)
    if what in _words("spans", "year"):
        return (_of(today.year - 1, None, None),)
    years = (today.year, today.year - 1, today.year - 2)
    seasons = what in _seasons()
    every = (_three_months(year, _seasons()[what]) if seasons else _of(year, _months()[what], None) for year in years)
    return (next(one for one in every if one.last is not None and one.last < today),)


def _this(found: re.Match[str], today: date) -> tuple[Span, ...]:
    if found["what"] in _words("spans", "week"):
        monday = today - timedelta(days=today.weekday())
        return (Span(monday, monday + timedelta(days=6)),)
    return (_of(today.year, today.month if found["what"] in _words("spans", "month") else None, None),)


def _near(found: re.Match[str], today: date) -> tuple[Span, ...]:
    day = today - timedelta(days=found["near"] in _words("spans", "yesterday"))
    return (Span(day, day),)


def _of(year: int, month: int | None, day: str | None) -> Span:
    when = PartialDate(year, month, int(day) if day else None)
    if year not in _YEARS:
        raise ValueError("no year of a record")
    return Span(when.first_day(), when.last_day())


def _three_months(year: int, first: int) -> Span:
    end = PartialDate(year + 1, 2) if first == 12 else PartialDate(year, first + 2)
    return Span(date(year, first, 1), end.last_day())


def _months() -> dict[str, int]:
    return _numbers("months")


def _seasons() -> dict[str, int]:
    return _numbers("seasons")


@cache
def _numbers(name: str) -> dict[str, int]:
    rows = table("dates.toml")
    given = rows["months"] if name == "months" else rows["asked"][name]
    spelt = {word: int(number) for number, words in given.items() for word in words.split()}
    return {_folded(form): number for word, number in spelt.items() for form in (word, word.translate(_WITH_E))}


@cache
def _words(name: str, row: str) -> frozenset[str]:
    return frozenset(map(_folded, table("dates.toml")["asked"][name][row].split()))


def _any(words: Sequence[str] | dict[str, int] | frozenset[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).strip(_EDGES)
