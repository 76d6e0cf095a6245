"""The log of a case, line by line: of an entry what became different, of a cell whose it is and on what."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from models.records import CaseEvent
from models.second_opinion.case import LINK, TICK, WAIVE
from models.second_opinion.comparison import topic_of
from models.second_opinion.entries import EntryKind

QUESTION = "question"


def _none() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Logged:
    """One line. ``kind`` is that of an entry, "question", or "" for the answer called ``subject``.

    ``text`` is an answer or a question, "" where it was taken back; then ``before`` is what it was. ``fields`` are an
    entry's as they stood then, those before where it was taken out; ``changed`` are those that became different, ""
    for one that is gone. ``about``: of a cell the doctor and the topic, "" for what is not known.
    """

    at: datetime
    subject: str
    gone: bool
    kind: str = ""
    text: str = ""
    before: str = ""
    fields: Mapping[str, str] = field(default_factory=_none)
    changed: Mapping[str, str] = field(default_factory=_none)
    about: tuple[str, str] = ("", "")


def logged(events: Iterable[CaseEvent]) -> tuple[Logged, ...]:
    """The lines of a log, in the order in which they were written, the oldest first."""
    last: dict[str, str] = {}
    made = []
    for event in events:
        made.append(_line(event, last))
        if event.value is not None:
            last[event.subject] = event.value
    return tuple(made)


def rule_of(subject: str) -> str:
    """The rule that an answer's key is of, "" for a key of no rule."""
    start, _, rule = subject.partition(".")
    return rule if f"{start}." in (WAIVE, TICK, LINK) else ""


def _line(event: CaseEvent, last: Mapping[str, str]) -> Logged:
    kind, _, number = event.subject.partition(" ")
    gone, before = event.value is None, last.get(event.subject, "")
    if not number.isdigit():
        return Logged(event.at, event.subject, gone, "", event.value or "", before)
    if kind not in tuple(EntryKind):
        return Logged(event.at, event.subject, gone, kind, event.value or "", before)
    had, now = _fields(before), _fields(event.value or "")
    changed = {name: now.get(name, "") for name in (*now, *had) if now.get(name, "") != had.get(name, "")}
    fields = had if gone else now
    about = _about(fields, last) if kind == EntryKind.CELL else ("", "")
    return Logged(event.at, event.subject, gone, kind, "", "", fields, {} if gone else changed, about)


def _about(fields: Mapping[str, str], last: Mapping[str, str]) -> tuple[str, str]:
    opinion = _fields(last.get(f"{EntryKind.OPINION} {fields.get('opinion')}", ""))
    row = _fields(last.get(f"{EntryKind.ROW} {fields.get('row')}", ""))
    return opinion.get("doctor", ""), topic_of(row)


def _fields(text: str) -> dict[str, str]:
    """The fields of an entry as the log keeps them; {} for what is none."""
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {}
    return {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else {}
