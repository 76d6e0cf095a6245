"""Records, answers and inputs for the completeness check, with defaults that meet every rule."""

from datetime import UTC, date, datetime
from typing import Any

from models.dates import PartialDate
from models.records import (
    NOBODY,
    Allergy,
    DocumentType,
    Medication,
    Person,
    Provenance,
    Question,
    Record,
    SeriesFacts,
    Sex,
    Standing,
)
from models.second_opinion import CaseAnswers, CheckInput, Finding, check, default_checklist

TODAY = date(2026, 3, 15)
NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
ANNA = Person(1, "Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE)


def record(number: int, kind: DocumentType, day: str | None = "2026-02-20", **changes: Any) -> Record:
    """One record; every one has bytes of its own."""
    values: dict[str, Any] = {
        "id": number,
        "person_id": 1,
        "category": None,
        "type": kind,
        "title": f"Document {number}",
        "standing": Standing.ACTIVE,
        "date": PartialDate.parse(day) if day else None,
        "provider": "",
        "facility": "Clinic North",
        "language": "en",
        "pages": 1,
        "unread": "",
        "scanned": False,
        "reasons": (),
        "flags": (),
        "tags": (),
        "note": "",
        "written": NOBODY,
        "series": None,
        "provenance": Provenance("usb", f"{number}.pdf", 1, NOW),
        "files": 1,
        "bytes": 100,
        "sha256": f"{number:064x}",
        "binned": None,
    }
    return Record(**{**values, **changes})


def series(number: int, day: str | None, modality: str = "CT", study: str = "", body: str = "CHEST") -> Record:
    """One image series; ``study`` joins several."""
    when = PartialDate.parse(day) if day else None
    facts = SeriesFacts(study or f"1.2.{number}", f"1.3.{number}", modality, when, body_part=body)
    title = f"{modality} {body.title()}"
    return record(number, DocumentType.IMAGE_SERIES, day, series=facts, title=title, language="")


def report(number: int, day: str | None, title: str = "CT chest report") -> Record:
    """One imaging report."""
    return record(number, DocumentType.IMAGING_REPORT, day, title=title)


WHOLE = (
    series(1, "2026-02-01"),
    report(2, "2026-02-02"),
    series(3, "2025-08-01"),
    report(4, "2025-08-01"),
    record(5, DocumentType.LAB_RESULT, "2025-03-01"),
    record(6, DocumentType.LAB_RESULT, "2026-01-05"),
    record(7, DocumentType.CLINICAL_NOTE, "2024-09-01", provider="Dr. Rita Referrer"),
    record(8, DocumentType.CLINICAL_NOTE, "2026-02-20", provider="Dr. Rita Referrer"),
    record(9, DocumentType.TREATMENT_PLAN),
    record(10, DocumentType.TREATMENT_HISTORY),
    record(11, DocumentType.PATHOLOGY_REPORT, "2024-06-01"),
    record(12, DocumentType.BIOMARKER_REPORT),
)

ANSWERS = {
    "first_opinion.doctor": "Dr. Rita Referrer",
    "first_opinion.address": "1 Lane, Town",
    "first_opinion.phone": "+1 555 0100",
    "history.cancer": "yes",
    "history.biopsied": "yes",
    "history.operated": "no",
    "history.hospitalised": "no",
    "history.treated": "yes",
    "pathology.slides": "sent",
    "specialist.language": "en",
}

MEDICINE = Medication(1, 1, "Letrozole", "2.5 mg", "once a day", "", PartialDate(2025), None, NOW)
NO_ALLERGY = Allergy(1, 1, "none", "", NOW)
QUESTIONS = tuple(Question(number, 1, number, f"Question {number}?") for number in range(1, 6))


def given(records: tuple[Record, ...] = WHOLE, answers: dict[str, str] | None = None, **changes: Any) -> CheckInput:
    """A check's input that meets every rule, but for the changes. ``answers`` are laid over the default ones."""
    values: dict[str, Any] = {
        "person": ANNA,
        "answers": CaseAnswers.of({**ANSWERS, **(answers or {})}),
        "records": records,
        "today": TODAY,
        "questions": QUESTIONS,
        "medications": (MEDICINE,),
        "allergies": (NO_ALLERGY,),
    }
    return CheckInput(**{**values, **changes})


def finding(rule: str, given_input: CheckInput) -> Finding:
    """What the default list finds for one rule."""
    [found] = [one for one in check(default_checklist(), given_input) if one.rule == rule]
    return found


def without(*kinds: DocumentType) -> tuple[Record, ...]:
    """All records but those of some types."""
    return tuple(one for one in WHOLE if one.type not in kinds)


def texts(found: Finding) -> list[str]:
    """A finding's details as sentences."""
    return [detail.text for detail in found.details]
