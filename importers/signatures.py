"""Who made a document: a label says so, the signature, or the name of a doctor above; else who asked for it.

Only names with a doctor's title before them or a degree after them count without a label.
"""

import re
from collections.abc import Iterator
from functools import cache

from importers.names import Likeness, compare_names
from importers.patterns import any_of, labelled_anywhere
from resources import table

_LONGEST = 80
_HEAD, _TAIL = 4_000, 2_500
_LETTERHEAD_LINES = 5
_SIGNATURE_LINES = 5
_LAST_LINES = 3
_PART = r"[^\W\d_](?:[^\W\d_]|['\N{RIGHT SINGLE QUOTATION MARK}.-])*"


def provider_of(text: str, form: str, persons: tuple[str, ...] = ()) -> str:
    """The person who made the document ``text``, "" when it does not tell.

    ``form`` are its lines with labels; ``persons`` are the patient's names, for a patient may be a doctor.
    """
    pieces = (
        labelled(form, "makers"),
        *_signatures(text[-_TAIL:]),
        *_named(text[:_HEAD].strip().split("\n", _LETTERHEAD_LINES)[:_LETTERHEAD_LINES]),
        labelled(form, "askers"),
    )
    return next((one for one in pieces if one and not _is_one_of(one, persons)), "")


def labelled(form: str, key: str) -> str:
    """The first name after a label of this ``key`` in the table of providers."""
    labels = re.compile(any_of(table("labels.toml")["provider"][key]), re.IGNORECASE)
    for found in labelled_anywhere("provider", "makers", "askers").finditer(form):
        if not labels.fullmatch(found[1]):
            continue
        value = re.split(r"\s{2,}|\s\S+:|[\d(\[]| / ", found[2][:_LONGEST])[0].strip(" ,.-")
        if len(value.split()) > 1 and value[0].isupper():
            return value
    return ""


def _is_one_of(name: str, persons: tuple[str, ...]) -> bool:
    return any(compare_names([name], [person]) is Likeness.FULL for person in persons)


def _signatures(tail: str) -> Iterator[str]:
    """Doctors' names after a closing formula, last one first; without one in the last lines."""
    lines = [line.strip() for line in tail.split("\n") if line.strip()]
    closings = [number for number, line in enumerate(lines) if _closing().match(line)]
    for number in reversed(closings):
        yield from _named(lines[number + 1 : number + 1 + _SIGNATURE_LINES])
    if not closings and len(lines) > _LETTERHEAD_LINES + _LAST_LINES:
        yield from _named(lines[-_LAST_LINES:])


def _named(lines: list[str]) -> Iterator[str]:
    for line in lines:
        found = _doctor().match(line.strip())
        if found:
            yield " ".join(found[0].split()).strip(" ,-")


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(table('labels.toml')['provider']['closings'])})\W*$", re.IGNORECASE)


@cache
def _doctor() -> re.Pattern[str]:
    """A line that begins with a doctor's name: "OA Dr. med. Karin Lindner", "Samuel Whitfield, MD"."""
    words = table("labels.toml")["provider"]
    titles = (
        rf"(?i:(?:(?:{any_of(words['posts'])})\s+)?(?:{any_of(words['titles'])})(?:\s*(?:{any_of(words['between'])}))*)"
    )
    further = rf"(?!(?i:{any_of([*words['titles'], *words['posts'], *words['jobs']])})(?!\w)){_PART}"
    name = rf"{_PART}(?:[ ]{further}){{0,3}}"
    letters = rf"(?i:{any_of(words['letters'])})"
    return re.compile(rf"{titles}(?!\w)\.?[ ]+{_name(name)}|{_name(name)},[ ]+{letters}(?!\w)")


def _name(pattern: str) -> str:
    """``pattern`` where it begins with a capital letter."""
    return rf"(?=[^\W\d_a-z]){pattern}"
