"""Types by LOINC code."""

from importers.readers.document.kinds import type_of_code
from models.records import DocumentType


def test_known_and_unknown_codes() -> None:
    assert type_of_code("18842-5", "Discharge  Summary") == (
        DocumentType.DISCHARGE_SUMMARY,
        ("heading:discharge summary",),
    )
    assert type_of_code("11504-8", "") == (DocumentType.OPERATIVE_NOTE, ("heading:11504-8",))
    assert type_of_code("1-1", "Something") == (DocumentType.UNKNOWN, ())
