from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.candidates import Kind
from importers.sniffing import HEAD, kind_of, media_type_of
from tests.makers import ct_instance, dicom_bytes, pdf_bytes, zip_bytes
from tests.recordings import ALAC, FILM, RECORDINGS
from tests.shared import needs_shared, shared

DICOM = dicom_bytes(ct_instance())
EXPLICIT = b"\x08\x00\x05\x00CS\x0a\x00ISO_IR 100\x08\x00\x16\x00UI\x1a\x001.2.840.10008.5.1.4.1.1.2\0"
IMPLICIT = b"\x08\x00\x05\x00\x0a\x00\x00\x00ISO_IR 100\x08\x00\x16\x00\x1a\x00\x00\x001.2.840.10008.5.1.4.1.1.2\0"
BIG_ENDIAN = b"\x00\x08\x00\x05CS\x00\x0aISO_IR 100"

CASES = [
    (DICOM, Kind.DICOM, "application/dicom"),
    (EXPLICIT, Kind.DICOM, "application/dicom"),
    (IMPLICIT, Kind.DICOM, "application/dicom"),
    (BIG_ENDIAN, Kind.DICOM, "application/dicom"),
    (pdf_bytes("x"), Kind.PDF, "application/pdf"),
    (b"junk before\n" + pdf_bytes("x"), Kind.PDF, "application/pdf"),
    (b"%\xe2\xe3\n1 0 obj\n<<>>\nendobj", Kind.PDF, "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", Kind.IMAGE, "image/png"),
    (b"\xff\xd8\xff\xe1", Kind.IMAGE, "image/jpeg"),
    (b"GIF89a", Kind.IMAGE, "image/gif"),
    (b"II*\0", Kind.IMAGE, "image/tiff"),
    (b"BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", Kind.IMAGE, "image/bmp"),
    (b"RIFF\0\0\0\0WEBPVP8 ", Kind.IMAGE, "image/webp"),
    (b"\0\0\0\x18ftypheic", Kind.IMAGE, "image/heic"),
    *((data, Kind.AUDIO, media_type) for data, media_type in RECORDINGS.values()),
    (ALAC, Kind.AUDIO, "audio/mp4"),
    (RECORDINGS["visit.mp3"][0][45:], Kind.OTHER, "application/octet-stream"),
    (b"ID3 is a tag for music files\n", Kind.TEXT, "text/plain"),
    (b"\xff\xfb\x90\x00 one frame's head alone" + bytes(600), Kind.OTHER, "application/octet-stream"),
    (b"OggS\0" + bytes(21) + b"\x01\x1e\x80theora", Kind.OTHER, "application/octet-stream"),
    (FILM[:16] + FILM[-1500:], Kind.OTHER, "application/octet-stream"),
    (zip_bytes({"a": b"b"}), Kind.ZIP, "application/zip"),
    (
        zip_bytes({"[Content_Types].xml": b"", "word/document.xml": b""}),
        Kind.DOCUMENT,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    (b"Hemoglobin 13.2 g/dL\n", Kind.TEXT, "text/plain"),
    (b"BMI 23 kg/m2", Kind.TEXT, "text/plain"),
    ("Blutdruck über 140\n".encode(), Kind.TEXT, "text/plain"),
    ("Blutdruck über 140\n".encode("latin-1"), Kind.TEXT, "text/plain"),
    ("Blutdruck über 140\n".encode("utf-16"), Kind.TEXT, "text/plain"),
    (b"[1] first reference\n", Kind.TEXT, "text/plain"),
    (b"<5 mg/dL", Kind.TEXT, "text/plain"),
    (b'{"resourceType": "Bundle"}', Kind.DOCUMENT, "application/json"),
    (b"[1, 2]", Kind.DOCUMENT, "application/json"),
    (b"<?xml version='1.0'?><a/>", Kind.DOCUMENT, "application/xml"),
    (b"\xef\xbb\xbf<ClinicalDocument/>", Kind.DOCUMENT, "application/xml"),
    (b"<!DOCTYPE html><html>", Kind.DOCUMENT, "text/html"),
    (b"From: a@b.c\r\nSubject: Befund\r\n folded\r\nMIME-Version: 1.0\r\n\r\nText", Kind.DOCUMENT, "message/rfc822"),
    (b"From: a\n" + b" folded: yes\nSubject: x\n" * 500, Kind.TEXT, "text/plain"),
    (b"From: Dr. Lung\nSubject: letter\nDear all", Kind.TEXT, "text/plain"),
    (b"MSH|^~\\&|LAB|Labor\rPID|", Kind.DOCUMENT, "application/hl7-v2"),
    (b"<svg xmlns='x'/>", Kind.OTHER, "image/svg+xml"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Kind.DOCUMENT, "application/x-ole-storage"),
    (b"\x78\x9f\x3e\x22" + bytes(30), Kind.DOCUMENT, "application/vnd.ms-tnef"),
    (b"{\\rtf1\\ansi hello}", Kind.DOCUMENT, "application/rtf"),
    (b"\x7fELF\x02", Kind.OTHER, "application/x-executable"),
    (b"text with a \0 in it", Kind.OTHER, "application/octet-stream"),
    (b"", Kind.OTHER, "application/octet-stream"),
]


@pytest.mark.parametrize(("data", "kind", "media_type"), CASES)
def test_kind_and_media_type(data: bytes, kind: Kind, media_type: str) -> None:
    assert kind_of(data[:HEAD]) is kind
    assert media_type_of(data[:HEAD]) == media_type


def test_image_of_a_disc_is_told_by_the_second_probe() -> None:
    assert kind_of(bytes(HEAD), b"CD001") is Kind.ISO
    assert media_type_of(bytes(HEAD), b"CD001") == "application/vnd.efi.iso"
    assert kind_of(bytes(HEAD)) is Kind.OTHER


@given(st.binary(max_size=600))
def test_any_bytes_have_a_kind_and_a_media_type(head: bytes) -> None:
    assert kind_of(head) in Kind
    assert "/" in media_type_of(head)


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Co", "Cn"]), min_size=1), st.integers(0, 3)
)
def test_text_is_text_also_when_cut_inside_a_letter(text: str, cut: int) -> None:
    data = ("Finding " + text + "äöü").encode()
    assert kind_of(data[: len(data) - cut]) is Kind.TEXT


def _kinds(*parts: str, ending: str = "") -> Counter[Kind]:
    return Counter(kind_of(_head(path)) for path in shared(*parts).rglob("*" + ending) if path.is_file())


def _head(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(HEAD)


@needs_shared
def test_kinds_of_the_samples() -> None:
    assert set(_kinds("documents", ending=".pdf")) == {Kind.PDF}
    assert set(_kinds("documents", ending=".xml")) == {Kind.DOCUMENT}
    assert set(_kinds("documents", "ocr_synthetic")) == {Kind.IMAGE, Kind.TEXT}
    dicom = _kinds("dicom", ending=".dcm")
    assert dicom[Kind.OTHER] <= 1  # one sample begins with a damaged tag
    assert set(dicom) <= {Kind.DICOM, Kind.OTHER}
