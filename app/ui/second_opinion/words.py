"""The words of the journey as the window needs them: what a field asks, in the language in force."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from app.services import journey_words
from app.services.findings_told import title_of
from app.services.journey_words import JourneyWords
from app.ui.answers.asked import Asked, plain_choice
from models.second_opinion import KEYS, EntryKind, Finding
from models.second_opinion.entries import FIELDS


def language() -> str:
    """The code of the window's language, such as ``de``."""
    return QLocale().name()[:2]


def words() -> JourneyWords:
    """The words of the journey in the window's language."""
    return journey_words.words(language())


def asked(key: str) -> Asked:
    """What an answer's field asks."""
    said, known = words().field(key), KEYS[key]
    none = QCoreApplication.translate("NumberField", "As usual") if key == "package.months" else ""
    return Asked(key, said.label, said.hint, known.long, lambda word: choice(key, word), none)


def asked_of(kind: EntryKind, name: str) -> Asked:
    """What a field of an entry asks; its key is the field's name."""
    said = words().entry(kind).fields[name]
    return Asked(name, said.label, said.hint, FIELDS[kind][name].long, lambda word: choice(f"{kind}.{name}", word))


def rule_title(rule: str, findings: Iterable[Finding]) -> str:
    """What a rule of the checklist is called; one of the person's own by the words that they gave it."""
    found = next((one for one in findings if one.rule == rule), None)
    return words().rule(rule) if found is None else title_of(rule, found.title, language())


def choice(key: str, word: str) -> str:
    """What is chosen under a key; "" is that nothing is."""
    return words().choice(key, word) if word else plain_choice("")
