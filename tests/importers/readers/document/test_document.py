"""Documents of all forms, as the import reads them."""

import pytest

from importers import registry
from importers.candidates import Candidate, Kind, Payload, Problem, Reason
from importers.readers import document
from models.records import Category, DocumentType
from tests.makers import zip_bytes

LETTER = (
    b"{\\rtf1\\ansi Arztbrief\\par Patientin: Anna Muster, geb. 02.04.1961\\par Datum: 12.03.2026\\par Diagnosen:\\par}"
)


def read(data: bytes, *, truncated: bool = False) -> Candidate | Problem:
    return document.read(Payload("letter.bin", data, truncated=truncated, size=len(data)))


def test_facts_are_found_in_the_words() -> None:
    found = read(LETTER)
    assert isinstance(found, Candidate)
    assert (found.kind, found.category, found.type) == (Kind.DOCUMENT, Category.NOTES, DocumentType.CLINICAL_NOTE)
    assert (found.title, found.written.names, str(found.dates[0][1])) == ("Arztbrief", ("Anna Muster",), "2026-03-12")
    assert found.media_type == "application/rtf"


def test_what_the_form_says_goes_before_the_words() -> None:
    report = b'{"resourceType": "MedicationRequest", "authoredOn": "2026-03-14", "note": "Laborbefund \\ud800"}'
    found = read(report)
    assert isinstance(found, Candidate)
    assert (found.category, found.type) == (Category.PRESCRIPTIONS, DocumentType.PRESCRIPTION)
    assert found.text.encode()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<svg/>", Reason.NO_READER),
        (b'{"a": 1}', Reason.NO_READER),
        (b'{"a": ', Reason.DAMAGED),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", Reason.DAMAGED),
        (b"<gpx><ele>1</ele></gpx>", Reason.NO_READER),
    ],
)
def test_what_is_not_read(data: bytes, reason: Reason) -> None:
    found = read(data)
    assert isinstance(found, Problem)
    assert found.reason is reason


def test_half_an_office_file_is_not_read_but_half_a_page_is() -> None:
    office = zip_bytes({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"})
    cut = read(office, truncated=True)
    assert isinstance(cut, Problem)
    assert cut.reason is Reason.TOO_LARGE
    careless = read(b"<!-- a page --><p>first<html><body>second")
    assert isinstance(careless, Candidate)
    assert careless.text.endswith("second")
    half = read(b"<html><p>word", truncated=True)
    assert isinstance(half, Candidate)
    assert half.flags == ("text_capped",)


@pytest.mark.parametrize(
    "head", [LETTER, b"<?xml version='1.0'?><a/>", b"<html>", b'{"a": 1}', b"MSH|^~\\&|LAB|", b"\x0bMSH|^~\\&|LAB|"]
)
def test_the_registry_knows_them(head: bytes) -> None:
    reader = registry.best(head)
    assert reader is not None
    assert reader.kind is Kind.DOCUMENT
