"""The package's wording is complete in each language, with the same places to fill."""

import re

import pytest

import resources
from app.export.inputs import HeldReason, PlaceNote
from app.export.package_words import words
from models.dates import PartialDate
from models.records import Category, DocumentType
from tests.app.export.stock import record

LANGUAGES = ("en", "de", "fr", "es")
_PLACES = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_says_the_same(language: str) -> None:
    english, other = (resources.table("wording/package.toml")[one] for one in ("en", language))
    assert english.keys() == other.keys()
    for key, sentence in english.items():
        assert set(_PLACES.findall(sentence)) == set(_PLACES.findall(other[key])), key
    assert len(other["months"].split()) == 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_and_reason_has_its_words(language: str) -> None:
    chosen = words(language)
    assert {chosen.kind(record(1, type=kind)) for kind in DocumentType}
    assert all(kind.value in chosen.types for kind in DocumentType)
    assert all(category.value in chosen.categories for category in Category)
    assert all(f"held_{reason.value}" in chosen.sentences for reason in HeldReason)
    assert all(f"note_{note.value}" in chosen.sentences for note in PlaceNote)


def test_dates_read_as_people_write_them() -> None:
    assert words("en").date(PartialDate(2026, 3, 14)) == "14 Mar 2026"
    assert words("de").date(PartialDate(2026, 3, 14)) == "14. März 2026"
    assert words("de").date(PartialDate(2026, 3)) == "März 2026"
    assert words("en").date(PartialDate(1990)) == "1990"
    assert words("es").date(None) == "Sin fecha"


def test_an_unknown_language_is_english() -> None:
    assert words("tlh").language == "en"
    assert words("de_AT").language == "de"
