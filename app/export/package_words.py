"""The words of the package's pages in the receiver's language, with English where a language is not at hand."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import resources
from models.dates import PartialDate
from models.records import Record

FALLBACK = "en"


@dataclass(frozen=True)
class Words:
    """One language. ``say`` fills a sentence; names of types and shelves come from ``documents.toml``."""

    language: str
    sentences: Mapping[str, str]
    types: Mapping[str, str]
    categories: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        """The sentence ``key`` with its places filled."""
        return self.sentences[key].format(**values)

    def known(self, prefix: str, code: str, otherwise: str) -> str:
        """The sentence for a code such as a reason, or that for ``otherwise``."""
        return self.sentences.get(f"{prefix}_{code}", self.sentences[f"{prefix}_{otherwise}"])

    def date(self, day: PartialDate | None) -> str:
        """A date as people read it, ``14 Mar 2026``; the words for "no date" without one."""
        if day is None:
            return self.sentences["undated"]
        if not day.month:
            return str(day.year)
        month = self.sentences["months"].split()[day.month - 1]
        return f"{self.say('day', day=day.day, month=month) if day.day else month} {day.year}"

    def kind(self, record: Record) -> str:
        """What sort of document a record is."""
        return self.types.get(record.type.value, self.types["unknown"])

    def shelf(self, record: Record) -> str:
        """The shelf a record stands on."""
        return self.categories[record.category.value if record.category else "none"]

    def images(self, count: int) -> str:
        """``1 image`` or ``40 images``."""
        return self.sentences["image_count_one"] if count == 1 else self.say("image_count", count=count)


@cache
def words(language: str) -> Words:
    """The words for a language code such as ``de`` or ``de-AT``; English for one that is not at hand."""
    sentences, names = resources.table("wording/package.toml"), resources.table("wording/documents.toml")
    code = language.lower().replace("_", "-").split("-")[0]
    code = code if code in sentences and code in names else FALLBACK
    return Words(code, sentences[code], names[code]["types"], names[code]["categories"])
