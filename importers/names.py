"""People's names as comparable parts: accents, case, titles and the order of parts do not count.

A name may come as DICOM writes it (PS3.5 section 6.2.1.2: up to three component groups split by ``=``, the components
family, given, middle, prefix, suffix split by ``^``), as "Family, Given", or as it is spoken. Names are not
transliterated: two spellings in different scripts say nothing about one another.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache

from resources import table

_PN_LIMIT = 64
_MIN_PREFIX = 3
_MIN_UMLAUT = 4
_DEGREE = re.compile(r"\b(?:ph\.\s?d|m\.d)\b\.?", re.IGNORECASE)
_SPLIT = re.compile(r"[\W_]+")


class Likeness(IntEnum):
    """How alike two names are, least first. WEAK: they share too little to name one person."""

    DIFFERENT = 0
    NO_EVIDENCE = 1
    WEAK = 2
    INITIALS = 3
    PART = 4
    FULL = 5


@dataclass(frozen=True, slots=True)
class Name:
    """One spelling: its comparable parts in written order; ``given`` are those that are likely given names.

    ``cut`` is set where the last part may have been cut off by DICOM's limit of 64 characters for a group,
    ``placeholder`` where no part is more than a word such as "Anonymous".
    """

    parts: tuple[str, ...]
    given: frozenset[str]
    cut: bool
    placeholder: bool
    script: str


@lru_cache(maxsize=512)
def spellings(written: str) -> tuple[Name, ...]:
    """The names that a string holds: one for each component group with a letter in it."""
    found = (_read(group) for group in written.split("="))
    return tuple(name for name in found if name is not None)


def compare_names(written: Sequence[str], known: Sequence[str]) -> Likeness:
    """The best likeness between any spelling written on a record and any of the names of a known person.

    NO_EVIDENCE when nobody is named on the record or the scripts cannot be compared.
    """
    pairs = [_compare(left, right) for left in _all(written) for right in _all(known)]
    told = [pair for pair in pairs if pair is not Likeness.NO_EVIDENCE]
    return max(told, default=Likeness.NO_EVIDENCE)


def spoken(written: str) -> tuple[str, ...]:
    """A name as it is said, one for each way of writing it: ``Doe^John^^Dr.`` is "Dr. John Doe".

    In the second and third component group of DICOM (ideographic and phonetic) the family name comes first.
    """
    said = []
    for place, group in enumerate(written.split("=")):
        family, given, middle, prefix, suffix = (*group.split("^"), "", "", "", "", "")[:5]
        order = (prefix, given, middle, family, suffix) if place == 0 else (family, given, middle)
        said.append(" ".join(" ".join(order).split()))
    return tuple(dict.fromkeys(filter(None, said)))


def names_somebody(written: Sequence[str]) -> bool:
    """True when a name is written that is not a placeholder such as "Anonymous"."""
    return not all(name.placeholder for name in _all(written))


def share_given(one: Sequence[str], other: Sequence[str]) -> bool:
    """True when some spelling of each has a given name in common: a hint that only the surname changed."""
    left = {part for name in _all(one) for part in name.given}
    return any(left & name.given for name in _all(other))


def fold(text: str) -> str:
    """``text`` without case, accents and letter variants (ß is ss, ø is o, ł is l)."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_letters()))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@cache
def _letters() -> dict[int, str]:
    return str.maketrans(table("names.toml")["letters"])


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(table("names.toml")[kind].split())


def _all(written: Sequence[str]) -> list[Name]:
    return [name for one in written for name in spellings(one)]


def _read(group: str) -> Name | None:
    if "^" in group:
        family, _, rest = group.partition("^")
        given = " ".join(rest.split("^")[:2])
    else:
        family, comma, given = group.partition(",")
        if not comma:
            family, given = "", group
    parts = _parts(f"{family} {given}")
    nobody = _words("placeholders")
    if not parts:
        return None
    placeholder = all(part in nobody or not part.strip("x0123456789") for part in parts)
    likely = _parts(given) if family else _parts(given)[:-1]
    script = unicodedata.name(parts[0][0], "").partition(" ")[0]
    given_names = frozenset(part for part in likely if len(part) > 1)
    return Name(parts, given_names, len(group) >= _PN_LIMIT, placeholder, script)


def _parts(text: str) -> tuple[str, ...]:
    titles, particles = _words("titles"), _words("particles")
    words = [word for word in _SPLIT.split(fold(_DEGREE.sub(" ", text))) if word and word not in titles]
    solid = [word for word in words if word not in particles]
    return tuple(_plain_umlauts(word) for word in solid or words)


def _plain_umlauts(word: str) -> str:
    """``mueller`` and ``müller`` (folded: ``muller``) become one; short words such as ``sue`` are left alone."""
    return re.sub(r"(?<=[aou])e", "", word) if len(word) >= _MIN_UMLAUT else word


def _compare(one: Name, other: Name) -> Likeness:
    if one.script != other.script or (one.placeholder and set(one.parts) != set(other.parts)):
        return Likeness.NO_EVIDENCE
    left, right = list(one.parts), list(other.parts)
    whole = _take(left, right, str.__eq__)
    if left and "".join(left) == "".join(right):
        whole += 1
        left, right = [], []
    hinted = _take(left, right, _initial)
    if one.cut:
        hinted += _take(left, right, _begins)
    if other.cut:
        hinted += _take(right, left, _begins)
    return _likeness(whole, hinted, left, right)


def _likeness(whole: int, hinted: int, left: list[str], right: list[str]) -> Likeness:
    if left and right:
        return Likeness.DIFFERENT
    if not whole or ((left or right) and whole + hinted < 2):
        return Likeness.WEAK
    if hinted:
        return Likeness.INITIALS
    return Likeness.PART if left or right else Likeness.FULL


def _take(left: list[str], right: list[str], alike: Callable[[str, str], bool]) -> int:
    """Remove the parts of ``left`` and ``right`` that are alike, one for one; how many pairs were removed."""
    taken = 0
    for part in tuple(left):
        partner = next((other for other in right if alike(part, other)), None)
        if partner is not None:
            left.remove(part)
            right.remove(partner)
            taken += 1
    return taken


def _initial(one: str, other: str) -> bool:
    return one[0] == other[0] and 1 in (len(one), len(other))


def _begins(one: str, other: str) -> bool:
    return len(one) >= _MIN_PREFIX and other.startswith(one)
