"""Who a document says it is about and who made it: only where that is clearly labelled.

No label, no identity: a name somewhere in a text may be anybody's.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from importers.classifying import speaks_of_medicine
from importers.introduced import PART, above_birth, introduced
from importers.names import Likeness, compare_names, spellings
from importers.patterns import any_of, labelled_anywhere
from importers.signatures import provider_of
from models.records import Sex
from resources import table

_LOOK_AT = 4_000
_LETTERHEAD_LINES = 6
_LONGEST = 80
_LONGEST_SEX = 24
_CHOICES = re.compile(r"[^\W\d_]+(?![^\W\d_]|\. ?[^\W\d_])")
_NAME = re.compile(rf"{PART}(?:,? {PART}){{1,5}}")
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
_OF_HOUSES = frozenset(
    ("für", "und", "am", "an", "im", "in", "of", "and", "the", "for", "at", "et", "du", "des", "d", "l", "en", "por")
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
    names = _different([*_full_names(form, keys), *_joined_name(form), *_introduced(head)])
    names = names or list(_above_birth(head))[:1]
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
    return value if re.fullmatch(rf"{PART}(?: {PART}){{0,3}}", value) and value[0].isupper() else ""


def _different(names: Iterable[str]) -> list[str]:
    """``names`` without those that say the same in the same order: "Frau Anna Muster" after "Anna Muster"."""
    first: dict[tuple[tuple[str, ...], ...], str] = {}
    for name in names:
        first.setdefault(tuple(one.parts for one in spellings(name)), name)
    return list(first.values())


def _introduced(head: str) -> Iterator[str]:
    """Names as letters give them: "Frau Anna Muster, geb. 02.04.1961"."""
    for words in introduced(head):
        name = _as_name(words)
        if name and not _reader().search(name) and any(len(one.parts) > 1 for one in spellings(name)):
            yield name


def _above_birth(head: str) -> Iterator[str]:
    """A name in an address above a birth date; a line that speaks of medicine is a heading."""
    for words in above_birth(head):
        name = _as_name(words)
        if name and not any(pattern.search(name) for pattern in _letterhead()) and not speaks_of_medicine(name):
            yield name


@cache
def _reader() -> re.Pattern[str]:
    """Words for whom a letter is written to, and about whom: they are no part of a name."""
    return re.compile(rf"(?<!\w)(?:{any_of(table('labels.toml')['person']['readers'])})(?!\w)", re.IGNORECASE)


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
    """The sex said; None where a form offers both, or one letter may stand for either."""
    found = labelled_anywhere("sex", "labels").search(head)
    said = _CHOICES.findall(found[2].split("  ")[0][:_LONGEST_SEX].casefold()) if found else []
    if not said or (said[0] == "m" and found and found[1].casefold() == "sexo"):  # mujer or masculino
        return None
    words = table("labels.toml")["sex"]
    named = {sex for word in said[:2] for sex in Sex if word in words.get(sex.name.casefold(), ())}
    first = {sex for sex in named if said[0] in words[sex.name.casefold()]}
    return first.pop() if first and len(named) == 1 else None


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
        if len(value.split()) > 1 and _is_house(value):
            return value
    return ""


def _is_house(value: str) -> bool:
    """Could this be what a house is called? Below "Labor:" stand results too."""
    if _letterhead()[0].search(value):
        return value[0].isupper()
    words = [word for word in re.findall(r"[^\W_]+", value) if word not in _SMALL_WORDS and word not in _OF_HOUSES]
    return all(word[0].isupper() for word in words) and not any(letter.isdigit() for letter in value)
