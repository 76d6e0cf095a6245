"""Which viewer a record gets, by its files alone."""

from datetime import UTC, datetime

import pytest

from app.services.browsing import Details, Row
from app.ui.viewer.choosing import View, choose
from models.records import NOBODY, DocumentType, InstanceFacts, Provenance, Record, Standing, StoredFile

PICTURED = InstanceFacts("1.2", "1.2.3", "1.2.840.10008.1.2.1", rows=4, columns=4)
CAME = Provenance("test", "a", 1, datetime(2026, 1, 1, tzinfo=UTC))


def details(media: str, kind: DocumentType, text: str = "", unread: str = "", *, pictured: bool = False) -> Details:
    record = Record(
        1, 1, None, kind, "title", Standing.ACTIVE, None, "", "", "", None, unread, False,
        (), (), (), "", NOBODY, None, CAME, 1, 9, "", None,
    )  # fmt: skip
    file = StoredFile(1, 1, "a", "a", media, 9, "0", PICTURED if pictured else None)
    return Details(Row(record, "Anna"), (file,), text)


@pytest.mark.parametrize(
    ("given", "view", "reason"),
    [
        (details("application/pdf", DocumentType.UNKNOWN, unread="damaged"), View.PDF, ""),
        (details("image/jpeg", DocumentType.PHOTO), View.PICTURES, ""),
        (details("audio/mp4", DocumentType.AUDIO), View.AUDIO, ""),
        (details("image/heic", DocumentType.PHOTO), View.PICTURES, ""),
        (details("image/avif", DocumentType.PHOTO), View.PICTURES, ""),
        (details("image/svg+xml", DocumentType.PHOTO), View.NONE, "unsupported"),
        (details("application/dicom", DocumentType.IMAGE_SERIES, "labels", pictured=True), View.SLICES, ""),
        (details("application/dicom", DocumentType.IMAGE_SERIES, "labels"), View.SLICES, "no_pixels"),
        (details("application/dicom", DocumentType.STRUCTURED_REPORT, "No fracture"), View.REPORT, ""),
        (details("application/dicom", DocumentType.KEY_OBJECTS, "KO"), View.REPORT, "key_objects"),
        (details("application/dicom", DocumentType.WAVEFORM, "labels"), View.WAVES, "waveform"),
        (details("application/dicom", DocumentType.RADIOTHERAPY, "labels"), View.NONE, "radiotherapy"),
        (details("text/plain", DocumentType.UNKNOWN, "words"), View.TEXT, ""),
        (details("text/plain", DocumentType.UNKNOWN, " "), View.NONE, "no_words"),
        (details("application/rtf", DocumentType.UNKNOWN, "words"), View.TEXT, ""),
        (details("application/rtf", DocumentType.UNKNOWN, unread="damaged"), View.NONE, "damaged"),
        (details("application/zip", DocumentType.UNKNOWN), View.NONE, "no_reader"),
        (details("application/zip", DocumentType.UNKNOWN, unread="too_large"), View.NONE, "too_large"),
    ],
)
def test_the_best_view(given: Details, view: View, reason: str) -> None:
    choice = choose(given)
    assert (choice.view, choice.reason) == (view, reason)
