"""Lists of a person's or a clinic's own: what such a list may hold, and how one is changed point by point.

A list may come as a file from anybody, so ``checked`` takes nothing for granted. What is not as it should be is
UserError BAD_LIST with ``place``, the point and the part of it.
"""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace

import resources
from models.errors import ErrorKind, UserError
from models.records import DocumentType
from models.second_opinion.checklist import Checklist, Rule, Setting, Severity, from_toml, to_toml
from models.second_opinion.completeness import CHECKS
from models.second_opinion.document_checks import APPLIES
from models.second_opinion.steps import WANTED

LARGEST = 60_000
"""Characters of a whole list as TOML."""
MOST_RULES = 100
LONGEST_NAME = 80
LONGEST_WHAT = 200
LONGEST_WHY = 500
_MOST_SOURCES = 10
_LARGEST_NUMBER = 600

_MOST_DOTS = 200
"""In a line: the time that a TOML key takes to be read grows with the square of its dots."""

RULE_ID = re.compile(r"[a-z][a-z0-9_]{0,47}")
OWN = "own_"
"""Before the id of a point that a person added."""
OWN_CHECK, OWN_REMEDY = "ticked", "tick_off"
OWN_WHY = "A point of your own list."

_UNSEEN = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Marks that turn the direction of writing: with them a text can show something else than it says."""


def checked(text: str) -> Checklist:
    """The list that ``text`` is the TOML of. Raises UserError BAD_LIST."""
    if len(text) > LARGEST:
        raise _bad("size")
    if any(line.count(".") > _MOST_DOTS for line in text.splitlines()):
        raise _bad("structure")
    try:
        return sound(from_toml(text))
    except RecursionError:
        raise _bad("structure") from None
    except UserError as error:
        if error.kind is ErrorKind.BAD_LIST:
            raise
        raise _bad(_tidy(str(error.params.get("value", "")))[:LONGEST_WHAT]) from None


def sound(checklist: Checklist) -> Checklist:
    """``checklist`` with its texts tidied, once everything in it is as it should be. Raises UserError BAD_LIST."""
    if not 0 < len(checklist.rules) <= MOST_RULES:
        raise _bad("number of points")
    name = _text(checklist.name, LONGEST_NAME, "name")
    made = Checklist(name, tuple(_rule(rule, number) for number, rule in enumerate(checklist.rules, 1)))
    if len(to_toml(made)) > LARGEST:
        raise _bad("size")
    return made


def with_point(checklist: Checklist, what: str, severity: Severity = Severity.REQUIRED) -> Checklist:
    """The list with a free point at its end, for the person to tick off. Raises UserError BAD_LIST."""
    point = Rule(_own_id(checklist, what), what, OWN_WHY, OWN_CHECK, severity, OWN_REMEDY)
    return sound(replace(checklist, rules=(*checklist.rules, point)))


def with_rule(checklist: Checklist, rule: Rule) -> Checklist:
    """The list with a rule of another one at its end; as it is where it has one of this id."""
    if any(one.id == rule.id for one in checklist.rules):
        return checklist
    return sound(replace(checklist, rules=(*checklist.rules, rule)))


def without(checklist: Checklist, rule_id: str) -> Checklist:
    """The list without a rule. Raises UserError BAD_VALUE for none of its ids, BAD_LIST for the last one."""
    _known(checklist, rule_id)
    return sound(replace(checklist, rules=tuple(one for one in checklist.rules if one.id != rule_id)))


def with_severity(checklist: Checklist, rule_id: str, severity: Severity) -> Checklist:
    """The list with so much hanging on a rule. Raises UserError BAD_VALUE for none of its ids."""
    _known(checklist, rule_id)
    changed = (replace(one, severity=severity) if one.id == rule_id else one for one in checklist.rules)
    return replace(checklist, rules=tuple(changed))


def _known(checklist: Checklist, rule_id: str) -> None:
    ids = [one.id for one in checklist.rules]
    if rule_id not in ids:
        raise UserError(ErrorKind.BAD_VALUE, name="a point of the list", value=rule_id, choices=", ".join(ids))


def _own_id(checklist: Checklist, what: str) -> str:
    """An id from the point's words, so that another list's point of the same words is the same point."""
    plain = unicodedata.normalize("NFKD", what).encode("ascii", "ignore").decode().casefold()
    words = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:36].strip("_")
    words = words or hashlib.sha256(what.encode("utf-8", "replace")).hexdigest()[:12]
    taken = {one.id for one in checklist.rules}
    names = (f"{OWN}{words}", *(f"{OWN}{words}_{number}" for number in range(2, MOST_RULES + 2)))
    return next(name for name in names if name not in taken)


def _rule(rule: Rule, number: int) -> Rule:
    if not RULE_ID.fullmatch(rule.id):
        raise _bad(f"point {number}: id")
    if rule.looks_for not in CHECKS:
        raise _bad(f"{rule.id}: looks_for")
    if rule.remedy not in remedies():
        raise _bad(f"{rule.id}: remedy")
    if len(rule.sources) > _MOST_SOURCES:
        raise _bad(f"{rule.id}: sources")
    _settings(rule)
    return replace(
        rule,
        what=_text(rule.what, LONGEST_WHAT, f"{rule.id}: what"),
        why=_text(rule.why, LONGEST_WHY, f"{rule.id}: why"),
        sources=tuple(_text(one, LONGEST_WHAT, f"{rule.id}: sources") for one in rule.sources),
    )


def remedies() -> frozenset[str]:
    """The remedies that a list may name: those whose sentence needs nothing but the rule."""
    sentences = resources.table("wording/checks.toml")["remedies"]
    return frozenset(code for code, text in sentences.items() if "{" not in text.replace("{rule}", ""))


def _settings(rule: Rule) -> None:
    allowed = SETTINGS[rule.looks_for]
    for name, value in rule.using.items():
        if name not in allowed or not _FITS[name](value):
            raise _bad(f"{rule.id}: using.{_tidy(name)[:LONGEST_NAME]}")
    lacking = next((name for name in allowed if name in _NEEDED and name not in rule.using), None)
    if lacking is not None:
        raise _bad(f"{rule.id}: using.{lacking}")


def _number(value: Setting) -> bool:
    return isinstance(value, int) and 0 < value <= _LARGEST_NUMBER


def _types(value: Setting) -> bool:
    return isinstance(value, tuple) and bool(value) and set(value) <= {kind.value for kind in DocumentType}


_FITS: Mapping[str, Callable[[Setting], bool]] = {
    "days": _number,
    "dates": _number,
    "count": _number,
    "months": _number,
    "types": _types,
    "only_if": lambda value: value in APPLIES,
    "when_wanted": lambda value: value in WANTED,
    "entry": lambda value: value in ("treatment_plan", "treatments"),
}
_NEEDED = frozenset(("days", "count", "months", "types", "when_wanted", "entry"))

_DOCUMENTS = ("types", "only_if")
_DATED = ("types", "only_if", "dates")
SETTINGS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(CHECKS, ()),
    "imaging_pairs": ("days",),
    "documents": _DOCUMENTS,
    "documents_in_window": _DATED,
    "pathology": _DOCUMENTS,
    "notes_of_doctor": _DATED,
    "plan_or_entry": (*_DOCUMENTS, "entry"),
    "wanted": (*_DOCUMENTS, "when_wanted"),
    "medications": ("days",),
    "questions": ("count",),
    "time_span": ("months",),
}
"""What a rule may set for its check; a test holds it against what the checks look at."""


def _text(text: str, longest: int, place: str) -> str:
    tidy = _tidy(text)
    if not tidy or len(tidy) > longest or any(unicodedata.category(sign) in ("Cc", "Cs", "Co", "Cn") for sign in tidy):
        raise _bad(place)
    if not _UNSEEN.isdisjoint(tidy):
        raise _bad(place)
    return tidy


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _bad(place: str) -> UserError:
    return UserError(ErrorKind.BAD_LIST, place=place)
