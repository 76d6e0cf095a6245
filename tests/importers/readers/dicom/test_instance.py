"""The full reader: what the header scan declines is still kept, typed and told, or refused with a reason."""

import io
import zlib
from typing import Any

import pytest
from pydicom.sequence import Sequence
from pydicom.uid import UID, DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian

from importers.candidates import Candidate, Payload, Problem, Reason
from importers.readers import dicom
from importers.readers.dicom import inflate
from models.dates import PartialDate
from models.records import DocumentType
from tests.importers.readers.dicom.objects import (
    KEY_OBJECT_CLASS,
    PDF_CLASS,
    WAVEFORM_CLASS,
    code,
    content,
    measured,
    plain_object,
    report,
)
from tests.makers import ct_instance, dicom_bytes, pdf_bytes, zip_bytes

VALID = dicom_bytes(ct_instance(3))


def read(data: bytes, *, size: int | None = None) -> Candidate | Problem:
    size = len(data) if size is None else size
    return dicom.read(Payload("IM1", data, truncated=len(data) < size, size=size))


def candidate(data: bytes) -> Candidate:
    found = read(data)
    assert isinstance(found, Candidate)
    return found


def in_syntax(syntax: str, *, little: bool = True, **changes: Any) -> bytes:
    ds = ct_instance(3, **changes)
    ds.file_meta.TransferSyntaxUID = UID(syntax)
    buffer = io.BytesIO()
    ds.save_as(buffer, implicit_vr=False, little_endian=little, enforce_file_format=True)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "data",
    [in_syntax(ExplicitVRBigEndian, little=False), in_syntax(DeflatedExplicitVRLittleEndian)],
    ids=["big endian", "deflated"],
)
def test_other_encodings_say_the_same(data: bytes) -> None:
    plain, other = candidate(VALID), candidate(data)
    assert (other.written, other.series, other.title, other.flags) == (plain.written, plain.series, plain.title, ())
    assert other.instance is not None
    assert plain.instance is not None
    assert (other.instance.rows, other.instance.position) == (plain.instance.rows, plain.instance.position)


def test_a_bare_dataset_is_read_and_flagged() -> None:
    start = VALID.index(b"\x08\x00\x08\x00CS")
    found = candidate(VALID[start:])
    assert found.written == candidate(VALID).written
    assert found.flags == ("no_transfer_syntax", "no_preamble")


def test_a_file_without_its_preamble_is_read_and_flagged() -> None:
    found = candidate(VALID[132:])
    assert (found.written, found.series) == (candidate(VALID).written, candidate(VALID).series)
    assert found.flags == ("no_preamble",)


def test_a_bomb_is_not_inflated() -> None:
    engine = zlib.compressobj(9, wbits=-15)
    bomb = engine.compress(bytes(32 << 20)) + engine.flush()
    with pytest.raises(inflate.TooLargeError):
        inflate.inflate(bomb, 1 << 20)
    assert inflate.inflate(bomb, 64 << 20) == bytes(32 << 20)
    assert len(inflate.inflate(bomb, enough=1000)) == 1000
    assert inflate.inflate(bomb[: len(bomb) // 2], 64 << 20)


@pytest.mark.parametrize(
    ("element", "flag"),
    [
        ("StudyInstanceUID", "no_study_uid"),
        ("SeriesInstanceUID", "no_series_uid"),
    ],
)
def test_a_missing_uid_leaves_the_file_on_its_own(element: str, flag: str) -> None:
    value = str(ct_instance(3)[element].value).encode()
    for wrong in (b"../../etc/passwd", b""):
        found = candidate(VALID.replace(value, wrong.ljust(len(value), b"\0")))
        assert found.series is None
        assert found.flags == (flag,)
        assert found.type is DocumentType.IMAGE_SERIES


def test_names_in_a_guessed_character_set() -> None:
    assert candidate(VALID.replace(b"Muster", b"M\xfcster")).written.names == ("Müster^Anna",)


def test_a_damaged_sequence_behind_the_header_does_not_hide_it() -> None:
    ds = ct_instance(3, SOPClassUID=WAVEFORM_CLASS)
    data = dicom_bytes(ds)
    at = data.index(b"\xe0\x7f\x10\x00O")
    broken = b"\x40\x00\x60\x02SQ\0\0\xff\xff\xff\xff" + b"garbage and more garbage"
    found = candidate(data[:at] + broken)
    assert "partly_read" in found.flags
    assert found.written == candidate(VALID).written


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (zip_bytes({"a": b"b" * 300}), Reason.UNSUPPORTED),
        (bytes(128) + b"DICM", Reason.UNSUPPORTED),
        (bytes(128) + b"DICM" + b"\x02\x00\x00\x00UL\x04\x00" + bytes(4) + b"?" * 60, Reason.UNSUPPORTED),
        (b"", Reason.UNSUPPORTED),
    ],
    ids=["zip", "magic only", "magic and nonsense", "empty"],
)
def test_what_is_no_dicom_object_is_refused(data: bytes, reason: Reason) -> None:
    found = read(data)
    assert isinstance(found, Problem)
    assert found.reason in (reason, Reason.DAMAGED)


def test_a_beginning_that_does_not_tell_asks_for_more() -> None:
    data = report(content("TEXT", "Findings", TextValue="Long. " * 2000))
    found = read(data[:4000], size=len(data))
    assert isinstance(found, Problem)
    assert found.reason is Reason.TRUNCATED


def test_an_images_header_is_enough_of_it() -> None:
    data = in_syntax(ExplicitVRBigEndian, little=False)
    assert isinstance(read(data[:-300], size=len(data)), Candidate)


def test_a_structured_report_is_read_line_by_line() -> None:
    inner = content("CONTAINER", "Lungs", ContentSequence=Sequence([measured("Diameter", "12", "mm")]))
    found = candidate(
        report(
            content("TEXT", "Findings", TextValue="A nodule.\r\nNo effusion."),
            content("CODE", "Impression", ConceptCodeSequence=code("Benign")),
            content("PNAME", "Observer", PersonName="Reader^Ruth"),
            inner,
        )
    )
    assert found.type is DocumentType.STRUCTURED_REPORT
    assert found.title == "Radiology Report: CT chest"
    assert found.dates == (("collected", PartialDate(2026, 3, 14)), ("reported", PartialDate(2026, 3, 16)))
    for line in (
        "Findings: A nodule.",
        "No effusion.",
        "Impression: Benign",
        "Observer: Ruth Reader",
        "Diameter: 12 mm",
    ):
        assert line in found.text


def test_key_objects_tell_how_many_they_point_to() -> None:
    found = candidate(report(content("IMAGE", ""), content("IMAGE", ""), sop_class=KEY_OBJECT_CLASS))
    assert found.type is DocumentType.KEY_OBJECTS
    assert "2 images" in found.text


def test_a_pdf_inside_is_read() -> None:
    ds = plain_object(PDF_CLASS, "DOC", DocumentTitle="CT report", MIMETypeOfEncapsulatedDocument="application/pdf")
    ds.EncapsulatedDocument = pdf_bytes("Impression: no change", "")
    found = candidate(dicom_bytes(ds))
    assert (found.type, found.title) == (DocumentType.IMAGING_REPORT, "CT report")
    assert (found.pages, found.pages_without_text) == (2, 1)
    assert "Impression: no change" in found.text


def test_a_broken_pdf_inside_is_kept_and_flagged() -> None:
    ds = plain_object(PDF_CLASS, "DOC", EncapsulatedDocument=b"%PDF-1.7 broken ")
    assert candidate(dicom_bytes(ds)).flags == ("document_unreadable",)


def test_other_objects_are_found_by_their_labels() -> None:
    found = candidate(dicom_bytes(plain_object("1.2.840.10008.5.1.4.1.1.481.5", "RTPLAN", RTPlanLabel="Boost left")))
    assert found.type is DocumentType.RADIOTHERAPY
    assert "Boost left" in found.text


def test_a_discs_index_is_not_an_image() -> None:
    found = read(dicom_bytes(plain_object("1.2.840.10008.1.3.10", "")))
    assert isinstance(found, Problem)
    assert found.reason is Reason.DISC_INDEX


@pytest.mark.parametrize(
    ("head", "sure"),
    [
        (VALID[:200], True),
        (VALID[132:300], True),
        (VALID[VALID.index(b"\x08\x00\x08\x00CS") :][:200], True),
        (b"%PDF-1.7", False),
        (b"\x08\x00not dicom", False),
        (b"", False),
    ],
)
def test_score(head: bytes, sure: bool) -> None:
    assert bool(dicom.score(head)) is sure
