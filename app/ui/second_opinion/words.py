"""The words of the journey as the window needs them: what a field asks, in the language in force."""

from PySide6.QtCore import QLocale

from app.services import journey_words
from app.services.journey_words import JourneyWords
from app.ui.answers.asked import Asked, plain_choice
from models.second_opinion import KEYS, EntryKind
from models.second_opinion.answers import Key
from models.second_opinion.entries import FIELDS


def language() -> str:
    """The code of the window's language, such as ``de``."""
    return QLocale().name()[:2]


def words() -> JourneyWords:
    """The words of the journey in the window's language."""
    return journey_words.words(language())


def asked(key: str) -> Asked:
    """What an answer's field asks."""
    said = words().field(key)
    return _asked(key, said.label, said.hint, KEYS[key])


def asked_of(kind: EntryKind, name: str) -> Asked:
    """What a field of an entry asks; its key is the field's name."""
    said = words().entry(kind).fields[name]
    return Asked(name, said.label, said.hint, FIELDS[kind][name].long, lambda word: choice(f"{kind}.{name}", word))


def choice(key: str, word: str) -> str:
    """What is chosen under a key; "" is that nothing is."""
    return words().choice(key, word) if word else plain_choice("")


def _asked(key: str, label: str, hint: str, known: Key) -> Asked:
    return Asked(key, label, hint, known.long, lambda word: choice(key, word))
