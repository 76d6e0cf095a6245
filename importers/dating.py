"""The dates of a document, by rule: how they are written, what stands before them, and which comes first.

Day and month are never guessed. Where neither the document's other dates nor its language or place tells which of two
numbers is the month, only the year is taken and the date is called unclear.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from importers.patterns import any_of
from importers.spotting import Spotted, spot
from models.dates import PartialDate
from resources import table

ROLES = ("collected", "reported", "printed", "other")
FIRST_YEAR, LAST_YEAR = 1890, 2100

_HEAD, _TAIL, _TOP = 8_000, 2_000, 900
_FORM = 2_000
_BEFORE = 48
_GAP = (
    r"(?:[^\w\n*]|\n(?!\n)|\(\w[^()\n]{0,14}\)|\b(?:am|on|le|el|the|den|du|del|de|vom|of|at|is|was|date|datum|fecha|zeit|time|"
    r"tt|mm|jjjj|yyyy|dd)\b){0,12}$"
)
_SAYS_MONTH_FIRST = re.compile(r"\bmm[/-]dd[/-]yy", re.IGNORECASE)
_SAYS_DAY_FIRST = re.compile(
    r"\b(?:(?:dd|tt|jj)[./-]mm[./-][yja]|n[ée]e? le\b|naissance\b|nacimiento\b|nacid[oa] el\b|fecha\b|geb\.)",
    re.IGNORECASE,
)
_US_PLACE = re.compile(r"\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\(\d{3}\) ?\d{3}-\d{4}")
_EUROPEAN_PLACE = re.compile(r"\bNHS\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|[€£]|\bEUR\b")
_TO = re.compile(
    r"[\s:]*(?:[-\N{EN DASH}]|to|through|bis|au|al?|hasta|until)(?:\s+(?:zum|den|el|le|the))?[\s:]*", re.IGNORECASE
)

_ENDS = {"passing": "passing", "other": "collected"}
"""What the date after "to" is, by what the one before it is."""


class _Order(Enum):
    DAY_FIRST = auto()
    MONTH_FIRST = auto()
    OPEN = auto()


@dataclass(frozen=True, slots=True)
class Dates:
    """``documented`` are (role, date) pairs, best first; ``born`` the patient's birth date.

    ``unclear`` is set where a date could not be read to the day because day and month may stand either way.
    """

    documented: tuple[tuple[str, PartialDate], ...] = ()
    born: PartialDate | None = None
    unclear: bool = False


@dataclass(frozen=True, slots=True)
class _Seen:
    """One date as written and the role that its label gives, "" without one."""

    spotted: Spotted
    label: str


def find_dates(text: str, language: str = "") -> Dates:
    """The dates in ``text`` (its head and its tail are looked at); ``language`` as of ``language_of``."""
    looked_at = text if len(text) <= _HEAD + _TAIL else text[:_HEAD] + "\n\n" + text[-_TAIL:]
    looked_at = unicodedata.normalize("NFC", looked_at)
    seen = _labelled(looked_at)
    seen = [one for one in seen if one.label or not one.spotted.weak]
    order = _order([one.spotted for one in seen], language, looked_at)
    latest = max((int(one.spotted.year) for one in seen if len(one.spotted.year) == 4), default=None)
    born = next((date for one in seen if one.label == "born" and (date := _birth(one.spotted, order, latest))), None)
    unclear = order is _Order.OPEN and any(_undecided(one.spotted) for one in seen if one.label != "passing")
    return Dates(_documented(seen, order, born), born, unclear)


def _labelled(text: str) -> list[_Seen]:
    """All dates with their labels; the end of a time that is not the document's is not the document's either.

    The end of a stay in hospital is the day of discharge.
    """
    seen: list[_Seen] = []
    for one in spot(text):
        label = _label(text, one.start)
        if label in ("", "passing") and seen and _TO.fullmatch(text, seen[-1].spotted.end, one.start):
            label = _ENDS.get(seen[-1].label, label)
        seen.append(_Seen(one, label))
    return seen


def _documented(seen: list[_Seen], order: _Order, born: PartialDate | None) -> tuple[tuple[str, PartialDate], ...]:
    found: dict[tuple[str, PartialDate], None] = {}
    for one in seen:
        date = _date(one.spotted, order)
        if date is not None and date != born and one.label not in ("born", "passing"):
            found[_role(one), date] = None
    kept = [pair for pair in found if pair[0] in ROLES]
    elsewhere = {date for role, date in found if role == "elsewhere"}
    if not kept and len(elsewhere) == 1:
        kept = [("other", elsewhere.pop())]
    return tuple(sorted(kept, key=_rank))


def _role(one: _Seen) -> str:
    """The label's role; further down a text a sample or a visit may be one that is told of, as unlabelled dates are."""
    start = one.spotted.start
    if one.label and (start < _FORM or one.label != "collected"):
        return one.label
    return "other" if start < _TOP else "elsewhere"


def _rank(pair: tuple[str, PartialDate]) -> tuple[bool, int, int]:
    """Dates known to the day first, then by role; of unlabelled ones the latest, for letters tell of the past."""
    role, date = pair
    return date.day is None, ROLES.index(role), -date.first_day().toordinal() if role == "other" else 0


@cache
def _labels() -> re.Pattern[str]:
    roles = table("dates.toml")["labels"]
    every = "|".join(f"(?P<{role}>{any_of(labels)})" for role, labels in roles.items())
    return re.compile(rf"(?<![^\W_])(?:{every})(?!\w){_GAP}")


def _label(text: str, start: int) -> str:
    """The role that the words just before ``start`` give; German writes a birth date as ``*02.04.1961`` too."""
    before = text[max(0, start - _BEFORE) : start]
    if before.rstrip(" ").endswith("*"):
        return "born"
    found = _labels().search(before.lower())
    return (found.lastgroup or "") if found else ""


def _undecided(one: Spotted) -> bool:
    return one.either and one.day != one.month and max(one.day, one.month) <= 12


def _order(seen: list[Spotted], language: str, text: str) -> _Order:
    """Which of two numbers is the day, for the whole document; OPEN when nothing tells or its dates contradict."""
    if not any(one.either for one in seen):
        return _Order.OPEN
    place = text[:_FORM]
    for tells_day_first, tells_month_first in (
        (any(one.either and one.day > 12 for one in seen), any(one.either and one.month > 12 for one in seen)),
        (_SAYS_DAY_FIRST.search(place), _SAYS_MONTH_FIRST.search(place)),
        (language in ("de", "fr", "es"), False),
        (_EUROPEAN_PLACE.search(place), _US_PLACE.search(place)),
    ):
        if tells_day_first and tells_month_first:
            return _Order.OPEN
        if tells_day_first or tells_month_first:
            return _Order.DAY_FIRST if tells_day_first else _Order.MONTH_FIRST
    return _Order.OPEN


def _date(one: Spotted, order: _Order) -> PartialDate | None:
    """The date meant, or None where there is no such day or year. Two-digit years are of this century."""
    short = len(one.year) == 2
    return _on_day(one, order, int(one.year) + (2000 if short else 0), known=not short)


def _birth(one: Spotted, order: _Order, latest: int | None) -> PartialDate | None:
    """As ``_date``, but a birth lies before ``latest``, the last full year that the document names, or in the 1900s."""
    if len(one.year) == 4:
        return _date(one, order)
    year = int(one.year) + 2000
    return _on_day(one, order, year if latest and year <= latest else year - 100, known=True)


def _on_day(one: Spotted, order: _Order, year: int, *, known: bool) -> PartialDate | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    month, day = one.month, one.day
    if one.either and (month > 12 or (order is _Order.MONTH_FIRST and day <= 12)):
        month, day = day, month
    elif _undecided(one) and order is _Order.OPEN:
        return PartialDate(year) if known else None
    try:
        return PartialDate(year, month, day or None)
    except ValueError:
        return None
