"""What is this document? Weighted phrases from one table, and the answer shows which ones spoke for it.

The evidence, strongest first: words in the title, section headings, the structure of the lines, words anywhere, the
file's name. "Unknown" is an answer: without enough evidence or a clear lead nothing is decided.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from importers.structure import Structure, structure_of
from models.records import Category, DocumentType
from resources import table

_LOOK_AT = 12_000
_TITLE = 400
_SHOWN = 6
_TELLING = 4
_SURE = 4
_TOKEN = re.compile(r"[^\W_]+|[:\n]")
_ACCENTS = re.compile("[\N{COMBINING GRAVE ACCENT}-\N{COMBINING LATIN SMALL LETTER X}]+")

CATEGORY_OF = {
    DocumentType.IMAGING_REPORT: Category.IMAGING,
    DocumentType.LAB_RESULT: Category.LABS,
    DocumentType.PATHOLOGY_REPORT: Category.LABS,
    DocumentType.BIOMARKER_REPORT: Category.LABS,
    DocumentType.MEDICATION_LIST: Category.PRESCRIPTIONS,
    DocumentType.PRESCRIPTION: Category.PRESCRIPTIONS,
    DocumentType.CLINICAL_NOTE: Category.NOTES,
    DocumentType.TREATMENT_PLAN: Category.NOTES,
    DocumentType.TREATMENT_HISTORY: Category.NOTES,
    DocumentType.OPERATIVE_NOTE: Category.NOTES,
    DocumentType.DISCHARGE_SUMMARY: Category.NOTES,
    DocumentType.REFERRAL_LETTER: Category.NOTES,
    DocumentType.AUDIO: Category.NOTES,
}
"""The shelf of each type of document; insurance, invoices, identification and directives stand on none of the four."""

_CATEGORIES = frozenset(category.value for category in Category)

_USUAL = {Category.IMAGING: DocumentType.IMAGING_REPORT, Category.NOTES: DocumentType.CLINICAL_NOTE}
"""The type of a shelf whose documents are one kind of thing, when no narrower one leads."""


@dataclass(frozen=True, slots=True)
class Classified:
    """The answer; ``reasons`` quote the table's phrases as ``where:phrase``, or the structure seen, strongest first."""

    category: Category | None = None
    type: DocumentType = DocumentType.UNKNOWN
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Phrase:
    kind: str
    where: str
    words: str
    weight: float
    head: float


@dataclass(slots=True)
class _Tally:
    """Scores by kind (a type or a category) and why."""

    scores: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    reasons: dict[str, list[tuple[float, str]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, kind: str, weight: float, reason: str) -> None:
        self.scores[kind] += weight
        self.reasons[kind].append((weight, reason))


def classify(text: str, name: str = "") -> Classified:
    """What a document with this ``text`` and file ``name`` is. Pure; looks at the first 12,000 characters."""
    tally = _Tally()
    _weigh_phrases(_Words(text[:_LOOK_AT]), tally)
    _weigh_structure(structure_of(text[:_LOOK_AT]), tally)
    _weigh_name(name, tally)
    return _decide(tally)


class _Words:
    """A text as words with single blanks between them, so that a phrase is found by looking for a string."""

    def __init__(self, text: str) -> None:
        tokens = _TOKEN.findall(plain(text))
        self.vocabulary = set(tokens)
        self.lines = " \n " + " ".join(tokens) + " \n "
        self.flat = self.lines.replace("\n ", "")
        self.bare = self.flat.replace(": ", "")
        opening = _TOKEN.findall(plain(text[:_TITLE]))
        self.opening = frozenset(token for token in opening if token not in ":\n")
        self.starts = ("\n " + " ".join(token for token in opening if token != ":") + " ").replace("\n \n", "\n")
        self.title = " " + " ".join(token for token in opening if token not in ":\n") + " "

    def has(self, phrase: _Phrase) -> float:
        """The weight of ``phrase`` in this text, 0 when it is not there."""
        words = f" {phrase.words} "
        if phrase.where == "title":
            return phrase.weight if words in self.title else 0
        if phrase.where == "start":
            return phrase.weight if f"\n{words}" in self.starts else 0
        if phrase.where == "heading":
            heading = f"{words}: " in self.flat or f"\n{words}\n" in self.lines
            return phrase.weight if heading else 0
        if words not in self.bare:
            return 0
        return phrase.weight + (phrase.head if words in self.title else 0)


def plain(text: str) -> str:
    """``text`` in lower case without accents."""
    if text.isascii():
        return text.lower()
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))


def _every_phrase() -> Iterator[tuple[_Phrase, bool]]:
    """The phrases of the table, and whether each is the end of a word; one that two languages share comes once."""
    seen = set()
    for rule in table("classification.toml")["rule"]:
        for phrase in rule["phrases"]:
            words = " ".join(_TOKEN.findall(plain(phrase)))
            made = _Phrase(rule["kind"], rule["where"], words, rule["weight"], rule.get("head", 0))
            key = (made.kind, made.where, phrase.startswith("-"), words)
            if key not in seen:
                seen.add(key)
                yield made, phrase.startswith("-")


@cache
def _phrases() -> dict[str, list[_Phrase]]:
    """All phrases by their longest word, which is the rarest: most of them need no closer look."""
    found: dict[str, list[_Phrase]] = defaultdict(list)
    for phrase, is_ending in _every_phrase():
        if not is_ending:
            found[max(phrase.words.split(), key=len)].append(phrase)
    return found


@cache
def _endings() -> tuple[_Phrase, ...]:
    return tuple(phrase for phrase, is_ending in _every_phrase() if is_ending)


def speaks_of_medicine(line: str) -> bool:
    """Is a word of this line one by which documents are told apart? Then it is no name."""
    return not _vocabulary().isdisjoint(_TOKEN.findall(plain(line)))


def names_a_document(line: str) -> bool:
    """Does this line hold words that stand in the title of some kind of document?"""
    words, phrases = _Words(line), _phrases()
    return any(
        phrase.where in ("title", "start") and phrase.weight >= _SURE and words.has(phrase)
        for word in words.vocabulary & phrases.keys()
        for phrase in phrases[word]
    )


@cache
def _vocabulary() -> frozenset[str]:
    long = (word for phrase, _ in _every_phrase() for word in phrase.words.split() if len(word) >= _TELLING)
    return frozenset(long)


def _weigh_phrases(words: _Words, tally: _Tally) -> None:
    phrases = _phrases()
    for word in words.vocabulary & phrases.keys():
        for phrase in phrases[word]:
            weight = words.has(phrase)
            if weight:
                place = "title" if phrase.where == "start" else phrase.where
                tally.add(phrase.kind, weight, f"{place}:{phrase.words}")
    for phrase in _endings():
        if any(word.endswith(phrase.words) and word != phrase.words for word in words.opening):
            tally.add(phrase.kind, phrase.weight, f"{phrase.where}:{phrase.words}")


def _weigh_name(name: str, tally: _Tally) -> None:
    share = table("classification.toml")["decision"]["name_share"]
    words = _Words(name)
    phrases = _phrases()
    for word in words.vocabulary & phrases.keys():
        for phrase in phrases[word]:
            if phrase.where == "title" and words.has(phrase):
                tally.add(phrase.kind, phrase.weight * share, f"name:{phrase.words}")


def _weigh_structure(structure: Structure, tally: _Tally) -> None:
    for kind, count, weight in structure.evidence():
        tally.add(kind, weight, f"structure:{kind}:{count}")


def _shelf(kind: str) -> str:
    """The group in which ``kind`` competes: its category, or itself where it belongs to none."""
    if kind in _CATEGORIES:
        return kind
    return CATEGORY_OF.get(DocumentType(kind), kind)


def _decide(tally: _Tally) -> Classified:
    need = table("classification.toml")["decision"]
    shelves: dict[str, float] = defaultdict(float)
    for kind, score in tally.scores.items():
        shelves[_shelf(kind)] += score
    best, score, second = _lead(shelves)
    if score < need["fewest"] or score - second < need["lead"] or score < need["ratio"] * second:
        return Classified()
    category = Category(best) if best in _CATEGORIES else None
    return Classified(category, _type_on(best, category, tally), _reasons_for(best, tally))


def _type_on(shelf: str, category: Category | None, tally: _Tally) -> DocumentType:
    if category is None:
        return DocumentType(shelf)
    need = table("classification.toml")["decision"]
    types = {kind: score for kind, score in tally.scores.items() if _shelf(kind) == shelf and kind not in _CATEGORIES}
    best, score, second = _lead(types)
    if score >= need["type_fewest"] and score - second >= need["type_lead"]:
        return DocumentType(best)
    return _USUAL.get(category, DocumentType.UNKNOWN)


def _lead(scores: dict[str, float]) -> tuple[str, float, float]:
    ranked = sorted(scores.items(), key=lambda pair: -pair[1])[:2]
    (best, score), (_, second) = (*ranked, ("", 0.0), ("", 0.0))[:2]
    return best, score, second


def _reasons_for(shelf: str, tally: _Tally) -> tuple[str, ...]:
    every = [pair for kind, pairs in tally.reasons.items() if _shelf(kind) == shelf for pair in pairs]
    ranked = sorted(every, key=lambda pair: (-pair[0], pair[1]))
    return tuple(dict.fromkeys(reason for _, reason in ranked))[:_SHOWN]
