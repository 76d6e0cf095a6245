"""FHIR in its forms."""

import base64
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.readers.document.fhir import read
from importers.readers.document.reading import Document, UnreadableError
from models.records import DocumentType, Sex

PATIENT: dict[str, Any] = {
    "resourceType": "Patient",
    "name": [{"use": "nickname", "text": "Anni"}, {"use": "official", "family": "Muster", "given": ["Anna"]}],
    "birthDate": "1961-04-02",
    "gender": "female",
    "identifier": [{"value": "4711"}],
}
REPORT: dict[str, Any] = {
    "resourceType": "DiagnosticReport",
    "category": [{"coding": [{"code": "RAD"}]}],
    "code": {"text": "CT chest"},
    "effectiveDateTime": "2026-03-14T10:00:00+01:00",
    "performer": [{"display": "Dr. Karin Lindner"}],
    "conclusion": "A nodule",
    "presentedForm": [{"contentType": "text/plain", "data": base64.b64encode("Kein Erguß".encode()).decode()}],
}


def told(*resources: dict[str, Any]) -> Document:
    entries = [{"resource": one} for one in resources]
    return read(json.dumps({"resourceType": "Bundle", "entry": entries}).encode())


def test_a_report_with_its_patient() -> None:
    found = told(PATIENT, REPORT)
    assert (found.title, found.type, found.provider) == ("CT chest", DocumentType.IMAGING_REPORT, "Dr. Karin Lindner")
    assert [f"{role} {date}" for role, date in found.dates] == ["collected 2026-03-14"]
    assert (found.written.names, str(found.written.born)) == (("Anna Muster",), "1961-04-02")
    assert (found.written.sex, found.written.patient_id) == (Sex.FEMALE, "4711")
    assert "CT chest  A nodule" in found.text
    assert "Kein Erguß" in found.text


def test_a_composition_is_what_its_code_says() -> None:
    section = {"title": "Problems", "text": {"div": "<div><p>Asthma</p></div>"}}
    code = {"coding": [{"code": "60591-5", "display": "Patient summary"}]}
    found = told(
        {"resourceType": "Composition", "title": "Summary", "type": code, "date": "2026-03", "section": [section]}
    )
    assert (found.type, found.reasons) == (DocumentType.CLINICAL_NOTE, ("heading:patient summary",))
    assert "Problems\nAsthma" in found.text


def test_many_of_one_a_line_have_the_latest_day() -> None:
    lines = [PATIENT, *({"resourceType": "Observation", "effectiveDateTime": f"2026-03-0{day}"} for day in (2, 7, 4))]
    found = read("\n".join(map(json.dumps, lines)).encode())
    assert (found.title, found.type) == ("Health record", DocumentType.CLINICAL_NOTE)
    assert [str(date) for _, date in found.dates] == ["2026-03-07"]


def test_two_patients_are_said_to_be_two() -> None:
    assert told(PATIENT, {"resourceType": "Patient", "name": [{"text": "Berta"}]}).flags == ("several_names",)


@pytest.mark.parametrize(
    ("data", "unknown"),
    [(b"{", False), (b'{"a": NaN}', False), (b"[" * 100_000, False), (b'{"a": 1}', True), (b"[1]", True)],
)
def test_what_is_no_fhir(data: bytes, unknown: bool) -> None:
    with pytest.raises(UnreadableError) as caught:
        read(data)
    assert caught.value.unknown is unknown


@given(
    st.recursive(
        st.none() | st.text() | st.integers(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "resourceType",
                        "name",
                        "text",
                        "code",
                        "coding",
                        "section",
                        "content",
                        "component",
                        "dosage",
                        "div",
                        "given",
                    ]
                ),
                inner,
            )
        ),
        max_leaves=12,
    )
)
def test_any_values_in_a_resource_are_borne(value: Any) -> None:
    told({"resourceType": "DiagnosticReport", "code": value, "component": value, "content": value, "section": value})
    told({"resourceType": "Patient", "name": value, "identifier": value})
