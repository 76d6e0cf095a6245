"""The words of the papers in one language, and answers as people read them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

import resources
from app.export import package_words
from models.dates import PartialDate
from models.second_opinion.answers import Answer, Key, moment_of, numbers_of

SENTENCES = "journey/letters.toml"
FALLBACK = "en"


def code_of(language: str) -> str:
    """The language of the papers nearest to a code such as ``de-AT``; English where there is none."""
    code = language.lower().replace("_", "-").split("-")[0]
    return code if code in resources.table(SENTENCES) else FALLBACK


class Label(Protocol):
    """What a key or field asks; ``title`` is what the rule is called that the key is of."""

    def __call__(self, name: str, title: str = "", /) -> str:
        """In words."""


@dataclass(frozen=True)
class Terms:
    """One language. ``label`` names what a key or field asks (``tell.goals``, ``request.clinic``), ``choice`` gives the
    words for one choice of it, ``kind`` those for a kind of entry.
    """

    language: str
    label: Label
    choice: Callable[[str, str], str]
    kind: Callable[[str], str]

    def say(self, key: str, **values: object) -> str:
        """The sentence ``key`` with its places filled."""
        sentence: str = resources.table(SENTENCES)[self.language][key]
        return sentence.format(**values)

    def day(self, when: date) -> str:
        """A calendar day in words."""
        return self.date(PartialDate.of(when))

    def date(self, when: PartialDate) -> str:
        """A date in words, as far as it is known."""
        return package_words.words(self.language).date(when)

    def written_date(self, text: str) -> str:
        """A stored date in words; any other text as it stands."""
        try:
            return self.date(PartialDate.parse(text)) if text else ""
        except ValueError:
            return text

    def moment(self, text: str) -> str:
        """A stored moment in words: day, time of day and time zone; any other text as it stands."""
        when = moment_of(text)
        if when is None:
            return text
        zone = str(when.tzinfo).replace("_", " ")
        return self.say("moment", date=self.day(when.date()), time=f"{when:%H:%M}", zone=zone)

    def at(self, when: datetime) -> str:
        """A moment of the log: day and time."""
        return f"{self.day(when.date())}, {when:%H:%M}"

    def value(self, name: str, key: Key, text: str, records: Callable[[int], str]) -> str:
        """A stored answer to ``key``, called ``name``, as people read it; text without the form stays as it is."""
        made: Mapping[Answer, Callable[[], str]] = {
            Answer.DATE: lambda: self.written_date(text),
            Answer.DAY: lambda: self.written_date(text),
            Answer.MOMENT: lambda: self.moment(text),
            Answer.YES_NO: lambda: self.say(text) if text in ("yes", "no") else text,
            Answer.CHOICE: lambda: self.choices(name, text),
            Answer.CHOICES: lambda: self.choices(name, text),
            Answer.RECORDS: lambda: "; ".join(map(records, numbers_of(text))),
        }
        return made.get(key.form, lambda: text)()

    def choices(self, name: str, text: str) -> str:
        """The words for each choice."""
        return "; ".join(self.choice(name, one) for one in text.split(",") if one)
