"""Single resources in a line."""

from importers.readers.document.resources import day, line, name_of, said


def test_what_concepts_say() -> None:
    assert said({"coding": [{"code": "1"}, {"display": "Asthma"}]}) == "Asthma"
    assert said([{"text": ""}, "b"]) == "b"
    assert said(7) == said(None) == ""


def test_lines() -> None:
    value = {"value": 11.4, "unit": "g/dL"}
    one = {"resourceType": "Observation", "code": {"text": "Hb"}, "valueQuantity": value, "issued": "2026-03-14T08:00"}
    limits = {"referenceRange": [{"text": "12 - 16"}], "interpretation": [{"text": "Low"}]}
    assert line({**one, **limits}) == "Hb  11.4 g/dL [12 - 16] Low  2026-03-14"
    drug = {"resourceType": "MedicationRequest", "medicationCodeableConcept": {"text": "Ramipril"}}
    assert line({**drug, "dosageInstruction": [{"text": "1-0-0"}]}) == "Ramipril  1-0-0"
    pressure = {"code": {"text": "systolic"}, "valueQuantity": {"value": 120, "unit": "mmHg"}}
    assert line({"resourceType": "Observation", "component": [pressure]}) == "Observation  systolic 120 mmHg"
    assert line({"resourceType": "Provenance"}) == ""


def test_names_and_days() -> None:
    assert name_of({"name": [{"text": "A B"}]}) == "A B"
    assert name_of({}) == ""
    assert list(day({"period": {"start": "2026-01-01", "end": "2026-01-09"}})) == [("other", "2026-01-09")]
