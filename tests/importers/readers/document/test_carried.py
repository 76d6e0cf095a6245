"""What clinical documents and FHIR carry, and names for what has none."""

import base64
import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.readers.document.carried import Carrier, carried, named
from tests.makers import pdf_bytes

REPORT = pdf_bytes("CT thorax")
PACKED = base64.b64encode(REPORT).decode()


def names(data: bytes) -> list[str]:
    return [one.name for one in carried(data).pieces]


def cover(text: str) -> bytes:
    return (
        '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><title>Scanned letter</title><component>'
        f"<nonXMLBody>{text}</nonXMLBody></component></ClinicalDocument>"
    ).encode()


def test_a_clinical_document_that_is_a_cover() -> None:
    found = carried(cover(f'<text mediaType="application/pdf" representation="B64">{PACKED}</text>'))
    assert [(one.name, one.data, one.belongs) for one in found.pieces] == [("Scanned letter.pdf", REPORT, False)]
    assert found.names_patient


@pytest.mark.parametrize("text", ["<text>words</text>", '<text representation="B64">!</text>', "<other/>"])
def test_a_clinical_document_of_words_carries_nothing(text: str) -> None:
    assert names(cover(text)) == []


@pytest.mark.parametrize(
    ("resource", "expected"),
    [
        ({"resourceType": "Binary", "contentType": "application/pdf", "data": PACKED}, ["Binary.pdf"]),
        (
            {
                "resourceType": "DocumentReference",
                "description": "CT report",
                "content": [{"attachment": {"data": PACKED}}, {"attachment": {"title": "copy.pdf", "data": PACKED}}],
            },
            ["CT report.pdf", "copy.pdf"],
        ),
        (
            {"resourceType": "DiagnosticReport", "code": {"text": "CT"}, "presentedForm": [{"data": PACKED}]},
            ["CT.pdf"],
        ),
        ({"resourceType": "Media", "content": {"data": PACKED}}, ["Media.pdf"]),
        ({"resourceType": "DocumentReference", "content": [{"attachment": {"url": "http://x"}}]}, []),
        (
            {
                "resourceType": "DiagnosticReport",
                "presentedForm": [{"contentType": "text/html", "data": base64.b64encode(b"<html>x").decode()}],
            },
            [],
        ),
        ({"resourceType": "Patient", "photo": [{"data": PACKED}]}, []),
    ],
)
def test_documents_in_fhir(resource: dict[str, Any], expected: list[str]) -> None:
    bundle = {"resourceType": "Bundle", "entry": [{"resource": resource}]}
    assert names(json.dumps(resource).encode()) == expected
    assert names(json.dumps(bundle).encode()) == expected


def test_fhir_as_xml() -> None:
    data = f'<?xml version="1.0"?><Binary xmlns="http://hl7.org/fhir"><data value="{PACKED}"/></Binary>'
    assert names(data.encode()) == ["Binary.pdf"]


def test_names_are_one_line_with_an_ending() -> None:
    assert named("two\nlines.pdf", b"%PDF-1.7") == "two lines.pdf"
    assert named("", b"%PDF-1.7") == "attachment.pdf"
    assert named("v. 2", b"unknown \0") == "v. 2"
    assert len(named("x" * 900, b"")) == 100


@given(st.binary(max_size=200))
def test_anything_else_carries_nothing_or_is_refused(data: bytes) -> None:
    for head in (b"", b"From: a\nMIME-Version: 1.0\nTo: b\nContent-Type: ", b'{"resourceType": "Bin', b"<?xml"):
        with suppress(AttributeError, IndexError, LookupError, TypeError, ValueError):
            assert isinstance(carried(head + data), Carrier)
