"""The words of the journey to a second opinion, in the person's language; for the window, the command line and papers.

They stand in ``resources/journey``; ``resources/journey/SOURCES.md`` says what the facts among them rest on.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Protocol

import resources
from app.services.time_words import TimeWords
from models.deadlines import Deadline
from models.second_opinion import EntryKind, StepId, default_checklist, fill
from models.second_opinion.case import LINK, TICK, WAIVE
from models.second_opinion.comparison import TieBreak
from models.second_opinion.own_lists import OWN
from models.second_opinion.reasons import WhyCode
from models.second_opinion.requests import Stage
from models.second_opinion.specialist import KINDS
from models.second_opinion.steps import REOPENED

FALLBACK = "en"
LANGUAGES = ("en", "de")
_FEW = 4
"""So many titles are told in one sentence."""


class Coded(Protocol):
    """A code with what fills its sentence, such as ``models.second_opinion.journey.Why``."""

    @property
    def code(self) -> str:
        """The code of a sentence."""

    @property
    def params(self) -> Mapping[str, int | str | date | datetime]:
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


@dataclass(frozen=True, slots=True)
class Theme:
    """Questions of the bank that belong together."""

    id: str
    title: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """Something by its code, its name, and a sentence on it."""

    code: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Fact:
    """Something worth knowing, and who says so."""

    id: str
    text: str
    source: str


@dataclass(frozen=True)
class JourneyWords:
    """One language. Every method raises KeyError for a code without words; a test holds all codes against them."""

    language: str

    @property
    def time(self) -> TimeWords:
        """Days, moments and what is due."""
        return TimeWords(self.language)

    def step(self, step: StepId | str) -> StepWords:
        """The words of a step."""
        return StepWords(**self._part("steps")[str(step)])

    def field(self, key: str, title: str = "") -> FieldWords:
        """The words of an answer's key; ``waive.…`` and others of a rule, and ``reopened.…``, name what they are of.

        ``title`` is what the rule is called, where it is one of a list of the person's own.
        """
        start, _, name = key.partition(".")
        if f"{start}." == REOPENED:
            return self._other(start, self.step(name).title)
        if f"{start}." in (WAIVE, TICK, LINK):
            return self._other(start, title or self.rule(name))
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

    def stage(self, stage: Stage | str) -> str:
        """How a request to a clinic stands."""
        return str(self._part("choices")["stage"][str(stage)])

    def topic(self, topic: str) -> str:
        """What a point to compare is called; one that the person named keeps its name."""
        return str(self._part("choices")["rows"].get(topic.strip().casefold(), topic))

    def rule(self, rule: str) -> str:
        """What a rule of the checklist is called; one of a list of the person's own by what its id says."""
        return _rules(self.language).get(rule) or rule.removeprefix(OWN).replace("_", " ")

    def reason(self, why: Coded) -> str:
        """Why a step is not done."""
        params = dict(why.params)
        if why.code == WhyCode.ROWS_OPEN:
            params["topics"] = params.pop("what")
        return self._fill(self._part("reasons")["reasons"][str(why.code)], params)

    def tie(self, code: str) -> str:
        """What ties a doctor to the first one."""
        return str(self._part("specialists")["ties"][code])

    def deadline(self, deadline: Deadline, now: datetime) -> str:
        """What is due, and how far away it is: ``The slides should be back: due in 3 days``."""
        return f"{self.due_what(deadline)}: {self.time.due(deadline, now)}"

    def due_what(self, deadline: Deadline) -> str:
        """What is due, without when."""
        sentences, params = self._part("deadlines")["deadlines"], deadline.params
        code = f"{deadline.kind}_{params['frame']}" if "frame" in params else str(deadline.kind)
        unnamed = any(not value and f"{{{name}}}" in sentences[code] for name, value in params.items())
        return self._fill(sentences[f"{code}_plain" if unnamed else code], params)

    def safety(self, code: str) -> str:
        """A sentence of the urgent page."""
        return str(self._part("safety")["page"][code])

    def flag(self, key: str) -> str:
        """A warning sign in a few words, by its question's key."""
        return str(self._part("safety")["flags"][key])

    def timeframe(self, code: str) -> str:
        """How soon a doctor must be seen."""
        return str(self._part("safety")["timeframes"][code])

    def bank(self) -> tuple[Theme, ...]:
        """Questions to choose from, by theme."""
        themes = self._part("bank")["themes"]
        return tuple(Theme(one["id"], one["title"], tuple(one["questions"])) for one in themes)

    def doctors_for(self, situation: str) -> tuple[Explained, ...]:
        """The kinds of doctor that are usually asked in a situation, and why; () while it is not answered."""
        kinds = self._part("specialists")["kinds"]
        return tuple(Explained(kind, *kinds[kind]) for kind in KINDS.get(situation, ()))

    def places(self) -> tuple[Explained, ...]:
        """Where people look for a doctor; the codes are those of a candidate's ``found``."""
        return tuple(Explained(code, *said) for code, said in self._part("specialists")["places"].items())

    def capabilities(self) -> tuple[Explained, ...]:
        """What to ask about a doctor; the codes are those of a candidate's ``capabilities``."""
        return tuple(Explained(code, *said) for code, said in self._part("specialists")["capabilities"].items())

    def choosing(self, code: str) -> str:
        """A sentence on finding a doctor."""
        return str(self._part("specialists")["advice"][code])

    def phrases(self, step: StepId | str) -> tuple[str, ...]:
        """What one can say at a step, in quotation marks; () where nothing is said."""
        return tuple(self._part("phrases").get(str(step), ()))

    def advice(self, code: str, **params: date | str) -> str:
        """A sentence on what people do when opinions differ, and the like."""
        return self._fill(self._part("advice")[code], params)

    def tie_break(self, code: TieBreak) -> str:
        """What may be said of a third opinion, "" where nothing is to be said."""
        return {
            TieBreak.NOT_NOW: "",
            TieBreak.THIRD_OPINION: f"{self.advice('third')} {self.advice('third_time')}",
            TieBreak.NO_TIME: self.advice("no_third_time"),
        }[code]

    def facts(self) -> tuple[Fact, ...]:
        """What is worth knowing once."""
        sources = resources.table("journey/facts.toml")["sources"]
        return tuple(Fact(one["id"], one["text"], sources[one["source"]]) for one in self._part("facts")["facts"])

    def _fill(self, sentence: str, params: Mapping[str, int | str | date | datetime]) -> str:
        """Fill in, codes as words; ``{label}`` is what the key among the params is called."""
        said = {name: self._said(name, value, params) for name, value in params.items()}
        if "key" in params:
            said["label"] = self.field(str(params["key"])).label
        return fill(sentence, said, str)

    def _said(self, name: str, value: object, params: Mapping[str, object]) -> int | str:
        if isinstance(value, date):
            return self.time.when(value)
        if isinstance(value, int):
            return value
        codes = [code.strip() for code in str(value).split(",")]
        if name == "rules":
            return self._titles(codes, str(params["what"]).split("; "))
        if name == "topics":
            return ", ".join(map(self.topic, codes))
        word: Callable[[str], str] | None = {"flags": self.flag, "ties": self.tie}.get(name)
        return str(value) if word is None else "; ".join(map(word, codes))

    def _titles(self, rules: Sequence[str], given: Sequence[str]) -> str:
        """What rules are called; those of a list of one's own keep the titles that they were given there."""
        if len(given) != len(rules):
            return self._few(given)
        ours = {one.id: one.what for one in default_checklist().rules}
        pairs = zip(rules, given, strict=True)
        return self._few([self.rule(rule) if ours.get(rule) == title else title for rule, title in pairs])

    def _few(self, titles: Sequence[str]) -> str:
        """The first titles, and how many more there are."""
        more = len(titles) - _FEW
        rest = (fill(self._part("time")["more"], {"count": more}, str),) if more > 1 else ()
        return "; ".join((*titles[: _FEW if rest else None], *rest))

    def _other(self, name: str, title: str) -> FieldWords:
        label, hint = self._part("fields")["others"][name]
        return FieldWords(fill(label, {"title": title}, str), hint)

    def _part(self, name: str) -> dict[str, Any]:
        part: dict[str, Any] = resources.table(f"journey/{name}.toml")[self.language]
        return part


@cache
def _rules(language: str) -> Mapping[str, str]:
    titles: Mapping[str, str] = resources.table("wording/findings.toml")[language]["titles"]
    return {one.id: one.what for one in default_checklist().rules} | dict(titles)


def at_hand(language: str) -> bool:
    """True for a language code such as ``de`` or ``de-AT`` that there are words for."""
    return _code(language) in LANGUAGES


def _code(language: str) -> str:
    return language.lower().replace("_", "-").split("-")[0]


@cache
def words(language: str) -> JourneyWords:
    """The words for a language code such as ``de`` or ``de-AT``; English for one that is not at hand."""
    return JourneyWords(_code(language) if at_hand(language) else FALLBACK)
