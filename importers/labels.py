"""Who a document says it is about and who made it: only where that is clearly labelled.

No label, no identity: a name somewhere in a text may be anybody's.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from importers.names import Likeness, compare_names
from importers.patterns import any_of, labelled_anywhere
from importers.signatures import provider_of
from models.records import Sex
from resources import table

_LOOK_AT = 4_000
_LETTERHEAD_LINES = 6
_LONGEST = 80
_PART = r"[^\W\d_](?:[^\W\d_]|['\N{RIGHT SINGLE QUOTATION MARK}.-])*"
_NAME = re.compile(rf"{_PART}(?:,? {_PART}){{1,5}}")
_STARRED = re.compile(rf"^[ \t]*({_PART}(?:,? {_PART}){{1,4}}),?[ ]+\*[ ]?\d", re.MULTILINE)
"""A line that begins with a name and, after a star, a birth date."""
_SMALL_WORDS = frozenset(
    (
        "von",
        "van",
        "der",
        "de",
        "den",
        "zu",
        "zum",
        "zur",
        "del",
        "di",
        "da",
        "la",
        "las",
        "los",
        "y",
        "e",
        "al",
        "el",
        "bin",
        "le",
    )
)
_ISSUERS = {"nhs": "NHS"}


@dataclass(frozen=True, slots=True)
class Written:
    """What the labels of a document say. ``several`` is set where they name people who cannot be the same."""

    names: tuple[str, ...] = ()
    sex: Sex | None = None
    patient_id: str = ""
    issuer: str = ""
    provider: str = ""
    facility: str = ""
    several: bool = False


def written_on(text: str) -> Written:
    """The labelled facts in the head of ``text``."""
    head = unicodedata.normalize("NFC", text[:_LOOK_AT]).replace("\r", "")
    form = "\n".join(line for line in head.split("\n") if ":" in line or "#" in line)
    number, issuer = _number(form)
    sex = _sex(form)
    keys = ("full", "plain") if sex or number or _birth_label().search(head) else ("full",)
    names = list(dict.fromkeys([*_full_names(form, keys), *_joined_name(form), *_before_birth(head)]))
    alike = [name for name in names if compare_names([name], names[:1]) is not Likeness.DIFFERENT]
    return Written(
        names=tuple(alike[:3]),
        sex=sex,
        patient_id=number,
        issuer=issuer,
        provider=provider_of(text, form, tuple(alike)),
        facility=_letterhead_line(head) or _facility(form),
        several=len(alike) < len(names),
    )


@cache
def _labelled(section: str, key: str) -> re.Pattern[str]:
    """A label at the start of a line or after a gap, its colon, and the rest of the line."""
    labels = any_of(table("labels.toml")[section][key])
    return re.compile(rf"(?:^|\n|\t| {{2,}}|[|;] ?)[ ]*({labels})[ ]?:[ \t]*([^\n\t|;]*)", re.IGNORECASE)


@cache
def _stops() -> re.Pattern[str]:
    return re.compile(
        rf"\s{{2,}}|[\d(*\[]|(?<!\w)(?:{any_of(table('labels.toml')['person']['stops'])})(?!\w)|\s\S+:", re.IGNORECASE
    )


def _full_names(head: str, keys: tuple[str, ...]) -> Iterator[str]:
    for key in keys:
        for found in _labelled("person", key).finditer(head):
            name = _as_name(found[2])
            if name:
                yield name


@cache
def _birth_label() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(table('dates.toml')['labels']['born'])})(?!\w)", re.IGNORECASE)


def _joined_name(head: str) -> Iterator[str]:
    """The name from two labels, "Nachname: Muster  Vorname: Anna"."""
    parts = [_first(labelled_anywhere("person", key), head) for key in ("family", "given")]
    if all(parts) and _as_name(f"{parts[0]}, {parts[1]}"):
        yield f"{parts[0]}, {parts[1]}"


def _first(pattern: re.Pattern[str], head: str) -> str:
    found = pattern.search(head)
    value = _cut(found[2]) if found else ""
    return value if re.fullmatch(rf"{_PART}(?: {_PART}){{0,3}}", value) and value[0].isupper() else ""


@cache
def _birth_after_name() -> re.Pattern[str]:
    person = table("labels.toml")["person"]
    return re.compile(
        rf"(?<!\w)(?i:{any_of(person['titles'])})\s+({_PART}(?:,? {_PART}){{1,4}})"
        rf"(?:\s+\((?i:née|nee|geb\.?|geborene|born) {_PART}\))?,?\s*\(?"
        rf"(?i:{any_of(person['born'])})(?![^\W\d])"
    )


def _before_birth(head: str) -> Iterator[str]:
    """Names as letters give them: "Frau Anna Muster, geb. 02.04.1961"."""
    for pattern in (_birth_after_name(), _STARRED):
        for found in pattern.finditer(head):
            name = _as_name(found[1])
            if name:
                yield name


def _cut(value: str) -> str:
    stop = _stops().search(value[:_LONGEST])
    return value[: stop.start() if stop else _LONGEST].strip(" ,.-")


def _as_name(value: str) -> str:
    """``value`` up to the next label if it looks like somebody's full name; otherwise ""."""
    name = _cut(value)
    if not _NAME.fullmatch(name) or _letterhead()[0].search(name):
        return ""
    words = name.replace(",", " ").split()
    capital = all(not word[0].islower() or word in _SMALL_WORDS for word in words)
    return name if capital and any(len(word) > 1 for word in words) else ""


def _sex(head: str) -> Sex | None:
    found = labelled_anywhere("sex", "labels").search(head)
    word = re.match(r"[^\W\d_]+", found[2]) if found else None
    if found is None or word is None:
        return None
    said, words = word[0].casefold(), table("labels.toml")["sex"]
    if said == "m" and found[1].casefold() == "sexo":
        return None  # mujer or masculino
    if said in words["female"]:
        return Sex.FEMALE
    return Sex.MALE if said in words["male"] else None


def _number(head: str) -> tuple[str, str]:
    for found in labelled_anywhere("person", "number").finditer(head):
        number = re.match(r"[A-Za-z0-9](?:[\w-]| (?=\d)){2,18}", found[2])
        if number and any(letter.isdigit() for letter in number[0]):
            return number[0].strip(), _ISSUERS.get(found[1].split()[0].casefold(), "")
    return "", ""


@cache
def _letterhead() -> tuple[re.Pattern[str], re.Pattern[str]]:
    facility = table("labels.toml")["facility"]
    return (
        re.compile(
            rf"(?<!\w)(?:{any_of(facility['words'])})(?!\w)|(?:klinik|klinikum|krankenhaus|spital|praxis)(?!\w)",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?<!\w)(?:{any_of(facility['not_words'])})(?!\w)|(?:bericht|brief|befund|protokoll)(?!\w)", re.IGNORECASE
        ),
    )


def _letterhead_line(head: str) -> str:
    for line in head.split("\n", _LETTERHEAD_LINES)[:_LETTERHEAD_LINES]:
        title = " ".join(line.split())
        if is_letterhead(title):
            return title
    return ""


def is_letterhead(line: str) -> bool:
    """Is this short line the name of a hospital, practice or laboratory?"""
    words, others = _letterhead()
    return len(line) <= _LONGEST and ":" not in line and bool(words.search(line)) and not others.search(line)


def _facility(form: str) -> str:
    for found in _labelled("facility", "labels").finditer(form):
        value = re.split(r"\s{2,}|\s\S+:", found[2][:_LONGEST])[0].strip(" ,.-")
        if len(value.split()) > 1 and value[0].isupper():
            return value
    return ""
