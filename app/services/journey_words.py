"""The words of the journey to a second opinion, in the person's language; for the window, the command line and papers.

They stand in ``resources/journey``; ``resources/journey/SOURCES.md`` says what the facts among them rest on.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol

import resources
from models.dates import PartialDate
from models.second_opinion import EntryKind, StepId, default_checklist, fill
from models.second_opinion.case import WAIVE
from models.second_opinion.steps import REOPENED

FALLBACK = "en"
LANGUAGES = ("en", "de")


class Coded(Protocol):
    """A code with what fills its sentence."""

    @property
    def code(self) -> str:
        """The code of a sentence."""

    @property
    def params(self) -> Mapping[str, object]:
        """What fills the sentence, by name."""


@dataclass(frozen=True, slots=True)
class StepWords:
    """A step: what it is called, what to do, why it matters, and when it is done."""

    title: str
    what: str
    why: str
    done_when: str


@dataclass(frozen=True, slots=True)
class FieldWords:
    """What is asked, and a hint of what to write there."""

    label: str
    hint: str


@dataclass(frozen=True, slots=True)
class EntryWords:
    """One of a kind, several of it, how one is added, and its fields by name."""

    name: str
    plural: str
    add: str
    fields: Mapping[str, FieldWords]


@dataclass(frozen=True)
class JourneyWords:
    """One language. Every method raises KeyError for a code without words; a test holds all codes against them."""

    language: str

    def step(self, step: StepId | str) -> StepWords:
        """The words of a step."""
        return StepWords(**self._part("steps")[str(step)])

    def field(self, key: str) -> FieldWords:
        """The words of an answer's key; ``waive.…`` and ``reopened.…`` speak of their rule or step."""
        start, _, name = key.partition(".")
        if f"{start}." == REOPENED:
            return self._other(start, title=self.step(name).title)
        if f"{start}." == WAIVE:
            return self._other(start, title=self.rule(name))
        return FieldWords(*self._part("fields")["fields"][key])

    def entry(self, kind: EntryKind | str) -> EntryWords:
        """The words of an entry and its fields."""
        words = self._part("entries")[str(kind)]
        fields = {name: FieldWords(*said) for name, said in words["fields"].items()}
        return EntryWords(words["name"], words["plural"], words["add"], fields)

    def choice(self, key: str, word: str) -> str:
        """What a choice is called; ``key`` is an answer's, or ``request.law`` for an entry's field."""
        choices = self._part("choices")
        return str(choices[key if key in choices else "yes_no"][word])

    def topic(self, topic: str) -> str:
        """What a point to compare is called; one that the person named keeps its name."""
        return str(self._part("choices")["rows"].get(topic.strip().casefold(), topic))

    def rule(self, rule: str) -> str:
        """What a rule of the checklist is called; a code of nobody's knowledge stands for itself."""
        titles = resources.table("wording/findings.toml")[self.language]["titles"]
        return str(titles.get(rule) or {one.id: one.what for one in default_checklist().rules}.get(rule, rule))

    def _other(self, name: str, **values: str) -> FieldWords:
        label, hint = self._part("fields")["others"][name]
        return FieldWords(fill(label, values, _plain), hint)

    def _part(self, name: str) -> dict[str, Any]:
        part: dict[str, Any] = resources.table(f"journey/{name}.toml")[self.language]
        return part


def _plain(day: PartialDate | None) -> str:
    return "" if day is None else str(day)


@cache
def words(language: str) -> JourneyWords:
    """The words for a language code such as ``de`` or ``de-AT``; English for one that is not at hand."""
    code = language.lower().replace("_", "-").split("-")[0]
    return JourneyWords(code if code in LANGUAGES else FALLBACK)
