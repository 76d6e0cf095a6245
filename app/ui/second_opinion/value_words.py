"""What was answered, as a text to read."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from app.ui import wording
from app.ui.answers.fields import native
from app.ui.second_opinion.words import choice
from models.dates import PartialDate
from models.second_opinion.answers import Answer, Key, moment_of, numbers_of


def said(key: Key, name: str, value: str) -> str:
    """A stored value in words; ``name`` is its answer's key, or ``kind.field`` for an entry's field."""
    in_words: Mapping[Answer, Callable[[], str]] = {
        Answer.DATE: lambda: wording.partial(PartialDate.parse(value)),
        Answer.DAY: lambda: wording.partial(PartialDate.parse(value)),
        Answer.YES_NO: lambda: choice(name, value),
        Answer.CHOICE: lambda: choice(name, value),
        Answer.CHOICES: lambda: listed(choice(name, word) for word in value.split(",")),
        Answer.MOMENT: lambda: moment(value),
        Answer.LANGUAGE: lambda: native(value),
        Answer.RECORDS: lambda: wording.records(len(numbers_of(value))),
    }
    return in_words.get(key.form, lambda: value)()


def listed(things: Iterable[str]) -> str:
    """Several things after one another."""
    return QCoreApplication.translate("Journey", "; ", "between several things, each a few words").join(things)


def moment(value: str) -> str:
    """A stored moment in the zone it was written in: 14 Mar 2026, 15:30 (Europe/Berlin)."""
    when = moment_of(value)
    if when is None:
        return value
    words = QCoreApplication.translate("Journey", "{day}, {time} ({zone})", "a moment and its time zone")
    return words.format(day=wording.day(when.date()), time=f"{when:%H:%M}", zone=when.tzinfo)
