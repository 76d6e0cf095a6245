"""Inputs of a package as plain values: a case, medicines, findings, records, and their documents."""

import io
from datetime import UTC, datetime
from typing import Any

import numpy as np
from PIL import Image

from app.export.inputs import (
    BinderDocument,
    FindingLine,
    HeldBack,
    HeldReason,
    KeyPicture,
    PackageEntry,
    PackageInputs,
    PlacedFile,
    Variant,
)
from models.dates import PartialDate
from models.records import Allergy, DocumentType, Medication, SeriesFacts, StoredFile
from tests.app.export.stock import ANNA, WHEN, record

CONFIRMED = datetime(2026, 3, 10, tzinfo=UTC)
ANSWERS = {
    "reason.diagnosis": "A nodule in the left lung.",
    "first_opinion.doctor": "Dr Rita Referrer",
    "specialist.name": "Prof. Keller",
    "tell.goals": "To keep hiking.",
}


def inputs(*entries: PackageEntry, **changes: Any) -> PackageInputs:
    """A package about Anna; ``changes`` set fields by name."""
    fields: dict[str, Any] = {
        "person": ANNA,
        "case_title": "Should it be taken out?",
        "answers": ANSWERS,
        "questions": tuple(f"Question number {number}?" for number in range(1, 7)),
        "medications": (
            Medication(1, 1, "Metformin", "500 mg", "twice a day", "diabetes", PartialDate(2019), None, CONFIRMED),
        ),
        "allergies": (Allergy(1, 1, "Penicillin", "rash", CONFIRMED),),
        "findings": (
            FindingLine("prior", "Prior imaging", "missing", "There is no earlier study.", blocks=True),
            FindingLine("lab", "Laboratory results", "met", ""),
        ),
        "held_back": (HeldBack(HeldReason.NOT_CONFIRMED, (7, 8)),),
        "entries": entries,
        "made": WHEN,
        "version": 2,
        "variant": Variant.FOLDER,
        "program": "Carebinder 0.1.0",
        "supersedes": 1,
    }
    return PackageInputs(**(fields | changes))


def paper(
    number: int, content: bytes, media_type: str = "application/pdf", error: str | None = None, **changes: Any
) -> tuple[PackageEntry, BinderDocument]:
    """One record of one document, as entry and as what the binder reads."""
    kept = record(number, **changes)
    path = f"DOCS/DOC{number:05d}.PDF"
    file = StoredFile(number, number, "letter.pdf", "letter.pdf", media_type, len(content), "0" * 64, None)
    return PackageEntry(kept, (PlacedFile(file, path),)), BinderDocument(kept, media_type, path, lambda: content, error)


def series(number: int, *, picture: bytes | None = None, **changes: Any) -> PackageEntry:
    """One imaging Series of two files."""
    facts = SeriesFacts("1.2", f"1.2.{number}", "CT", study_description="CT chest", series_number=number)
    fields: dict[str, Any] = {"type": DocumentType.IMAGE_SERIES, "series": facts, "files": 2}
    kept = record(number, **(fields | changes))
    placed = tuple(
        PlacedFile(
            StoredFile(100 * number + one, number, "IM", "IM", "application/dicom", 9, "0" * 64, None),
            f"DICOM/PT000000/ST000000/SE00000{number}/IM00000{one}",
            importable=True,
        )
        for one in range(2)
    )
    shown = KeyPicture(picture, (1, 2)) if picture else KeyPicture(None, why="unsupported")
    return PackageEntry(kept, placed, (shown,))


def picture(size: int = 16) -> bytes:
    """A small grey PNG."""
    buffer = io.BytesIO()
    Image.fromarray(np.arange(size * size, dtype="u1").reshape(size, size)).save(buffer, "PNG")
    return buffer.getvalue()
