"""Checklists: what a second-opinion office wants to see, as data a clinic may change in a copy of its own.

One rule says what is wanted, why, which check looks for it (``looks_for``, with its numbers in ``using``), how much
hangs on it, what to do next and who asks for it. The checks themselves are in ``completeness``.
"""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

import resources
from models.errors import ErrorKind, UserError


class Severity(StrEnum):
    """How much hangs on a rule: required must be met, recommended must not be missing, optional only informs."""

    REQUIRED = "required"
    RECOMMENDED = "recommended"
    OPTIONAL = "optional"


Setting = int | str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a checklist. ``remedy`` is a code in ``resources/wording/checks.toml``."""

    id: str
    what: str
    why: str
    looks_for: str
    severity: Severity
    remedy: str
    sources: tuple[str, ...] = ()
    using: Mapping[str, Setting] = field(default_factory=dict)

    def number(self, name: str) -> int:
        """A number the check needs. Raises UserError BAD_VALUE where the checklist does not give it."""
        value = self.using.get(name)
        if not isinstance(value, int):
            raise UserError(ErrorKind.BAD_VALUE, name=f"{self.id}.{name}", value=value)
        return value

    def word(self, name: str) -> str:
        """A word the check needs, "" where none is given."""
        value = self.using.get(name, "")
        return value if isinstance(value, str) else ""

    def words(self, name: str) -> tuple[str, ...]:
        """Several words the check needs."""
        value = self.using.get(name, ())
        return value if isinstance(value, tuple) else (str(value),)


@dataclass(frozen=True, slots=True)
class Checklist:
    """Rules in the order in which they are shown; no two have the same id."""

    name: str
    rules: tuple[Rule, ...]

    def __post_init__(self) -> None:
        if len({rule.id for rule in self.rules}) != len(self.rules):
            raise UserError(ErrorKind.BAD_VALUE, name="a checklist", value="Two rules with the same id")


def from_toml(text: str) -> Checklist:
    """The checklist written in ``text``. Raises UserError BAD_VALUE with the place that is wrong."""
    try:
        table = tomllib.loads(text)
        return Checklist(str(table["name"]), tuple(_rule(line) for line in table.get("rule", [])))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise UserError(ErrorKind.BAD_VALUE, name="a checklist", value=str(error)) from error


def to_toml(checklist: Checklist) -> str:
    """The checklist as TOML that ``from_toml`` reads back the same."""
    lines = [f"name = {_quoted(checklist.name)}"]
    for rule in checklist.rules:
        lines += ["", "[[rule]]"]
        lines += [f"{name} = {_quoted(str(getattr(rule, name)))}" for name in _TEXTS]
        lines.append(f"sources = {_value(rule.sources)}")
        if rule.using:
            lines += ["[rule.using]", *(f"{_quoted(name)} = {_value(value)}" for name, value in rule.using.items())]
    return "\n".join(lines) + "\n"


@cache
def default_checklist() -> Checklist:
    """The list that ships with the program."""
    return from_toml(resources.text("checklists/default.toml"))


_TEXTS = ("id", "what", "why", "looks_for", "severity", "remedy")


def _rule(line: object) -> Rule:
    if not isinstance(line, dict):
        raise TypeError("rule")
    texts = {name: _text(line, name) for name in _TEXTS if name != "severity"}
    using = line.get("using", {})
    if not isinstance(using, dict):
        raise ValueError(f"{texts['id']}: using")
    return Rule(
        **texts,
        severity=Severity(_text(line, "severity")),
        sources=_texts(line.get("sources", [])),
        using={str(name): _setting(value) for name, value in using.items()},
    )


def _text(line: dict[str, object], name: str) -> str:
    value = line.get(name)
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{line.get('id')}: {name}")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError(f"not a list of texts: {value!r}")
    return tuple(value)


def _setting(value: object) -> Setting:
    if isinstance(value, int | str) and not isinstance(value, bool):
        return value
    return _texts(value)


def _value(value: Setting) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(_quoted(one) for one in value)}]"
    return str(value) if isinstance(value, int) else _quoted(value)


def _quoted(text: str) -> str:
    """A TOML basic string: JSON's escapes are TOML's, but for the delete character and half of a pair."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
