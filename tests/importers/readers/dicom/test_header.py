"""The fast header scan: it agrees with pydicom wherever it answers, and answers or declines whatever it meets."""

import io
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom import dcmread
from pydicom.uid import ExplicitVRBigEndian, ImplicitVRLittleEndian

from importers.candidates import Candidate
from importers.readers.dicom import tags
from importers.readers.dicom.describe import Header
from importers.readers.dicom.elements import walk
from importers.readers.dicom.header import HEAD, Need, scan
from models.dates import PartialDate
from models.records import Category, DocumentType, Sex
from tests.makers import ct_instance, dicom_bytes
from tests.shared import needs_shared, shared

VALID = dicom_bytes(ct_instance(3))


def answered(data: bytes) -> Candidate:
    found = scan(data[:HEAD], len(data))
    assert isinstance(found, Candidate)
    return found


def test_a_caret_in_a_description_is_a_space_in_the_title() -> None:
    dataset = ct_instance(3)
    dataset.StudyDescription = "Thorax^1 Routine"
    assert answered(dicom_bytes(dataset)).title == "CT Thorax 1 Routine: Axial 5 mm"


def test_a_ct_slice() -> None:
    found = answered(VALID)
    assert found.title == "CT chest: Axial 5 mm"
    assert (found.category, found.type) == (Category.IMAGING, DocumentType.IMAGE_SERIES)
    assert found.dates == (("collected", PartialDate(2026, 3, 14)),)
    assert (found.provider, found.facility) == ("Rita Referrer", "Clinic North")
    assert (found.written.names, found.written.born) == (("Muster^Anna",), PartialDate(1961, 4, 2))
    assert (found.written.sex, found.written.patient_id) == (Sex.FEMALE, "P-1")
    assert found.series is not None
    assert (found.series.modality, found.series.series_number, found.series.body_part) == ("CT", 1, "CHEST")
    assert found.instance is not None
    assert (found.instance.instance_number, found.instance.position, found.instance.rows) == (3, 15.0, 16)
    assert found.reasons == ("SOP Class CT Image (1.2.840.10008.5.1.4.1.1.2)",)
    assert found.flags == ()
    assert "computed tomography" in found.text


def test_implicit_elements_say_the_same() -> None:
    ds = ct_instance(3)
    ds.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    explicit, implicit = answered(VALID), answered(dicom_bytes(ds))
    assert implicit.series == explicit.series
    assert implicit.written == explicit.written
    assert implicit.text == explicit.text


def test_the_preamble_may_be_missing() -> None:
    assert answered(VALID[132:]).written == answered(VALID).written


def test_sequences_of_undefined_length_are_stepped_over() -> None:
    ds = ct_instance(3)
    inner = ct_instance(9).file_meta
    ds.add_new(0x00081140, "SQ", [inner, inner])
    ds[0x00081140].is_undefined_length = True
    for item in ds[0x00081140].value:
        item.is_undefined_length_sequence_item = True
    assert answered(dicom_bytes(ds)).written == answered(VALID).written


def test_the_position_follows_the_slice_normal() -> None:
    tilted = ct_instance(1, ImagePositionPatient=[0, -3, 4], ImageOrientationPatient=[1, 0, 0, 0, 0.8, -0.6])
    instance = answered(dicom_bytes(tilted)).instance
    assert instance is not None
    assert instance.position == pytest.approx(-3 * 0.6 + 4 * 0.8)
    flat = answered(dicom_bytes(ct_instance(1, ImageOrientationPatient=[1, 0, 0, 1, 0, 0]))).instance
    assert flat is not None
    assert flat.position is None


def test_pixels_that_are_not_all_there_are_flagged() -> None:
    assert answered(VALID[:-200]).flags == ("truncated",)


def test_a_head_that_ends_early_asks_for_more() -> None:
    assert scan(VALID[:700], len(VALID)) is Need.MORE_BYTES


def test_a_whole_file_that_ends_early_goes_to_the_full_reader() -> None:
    assert scan(VALID[:700], 700) is Need.FULL_READER


def big_endian() -> bytes:
    ds = ct_instance()
    ds.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
    buffer = io.BytesIO()
    ds.save_as(buffer, implicit_vr=False, little_endian=False, enforce_file_format=True)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04" + bytes(400),
        big_endian(),
        dicom_bytes(ct_instance(StudyInstanceUID="")),
        dicom_bytes(ct_instance(SOPClassUID="1.2.840.10008.5.1.4.1.1.88.11")),
        dicom_bytes(ct_instance(SOPClassUID="1.2.3.4")),
        dicom_bytes(ct_instance(SpecificCharacterSet="ISO_IR 192")).replace(b"Muster", b"M\xfcster"),
        VALID.replace(b"Muster", b"M\xfcster"),
        VALID.replace(b"\x10\x00\x10\x00PN", b"\x10\x00\x10\x00OB"),
    ],
    ids=["empty", "zip", "big endian", "no study", "report", "unknown", "not UTF-8", "undeclared", "other VR"],
)
def test_what_is_out_of_the_ordinary_is_declined(data: bytes) -> None:
    assert scan(data[:HEAD], len(data)) is Need.FULL_READER


@given(st.data())
def test_damage_is_answered_or_declined(data: st.DataObject) -> None:
    damaged = bytearray(VALID)
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(damaged)))
    assert isinstance(scan(bytes(damaged[:cut]), len(damaged)), Candidate | Need)


@given(st.binary(max_size=600), st.integers(0, 900))
def test_anything_behind_the_magic_is_answered_or_declined(rest: bytes, more: int) -> None:
    head = bytes(128) + b"DICM" + rest
    assert scan(head, len(head) + more) in (Need.MORE_BYTES, Need.FULL_READER)


def files() -> list[Path]:
    return sorted(path for path in shared("dicom").rglob("*") if path.is_file())


@needs_shared
def test_every_shared_file_agrees_with_pydicom_or_is_declined() -> None:
    answers = 0
    for path in files():
        data = path.read_bytes()
        if isinstance(scan(data[:HEAD], len(data)), Need):
            continue
        answers += 1
        header = Header(walk(data[:HEAD], len(data)), strict=True)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            theirs = dcmread(io.BytesIO(data), stop_before_pixels=True)
            differing = [tag for tag in tags.WANTED if ours_of(header, tag) != theirs_of(theirs, tag)]
        assert not differing, f"{path}: {[hex(tag) for tag in differing]}"
        assert header.elements.transfer_syntax == theirs.file_meta.TransferSyntaxUID
    assert answers >= 200


def ours_of(header: Header, tag: int) -> Any:
    readers = {b"UI": header.uid, b"US": header.short, b"IS": header.whole, b"DA": header.date, b"PN": header.names}
    if tags.WANTED[tag] in readers:
        return readers[tags.WANTED[tag]](tag)
    if tags.WANTED[tag] == b"DS":
        return tuple(float(part) for part in header.text(tag).split("\\") if part)
    return " ".join(header.text(tag).split())


def theirs_of(dataset: Any, tag: int) -> Any:
    value = dataset[tag].value if tag in dataset else None
    several = [] if value in (None, "") else list(value) if dataset[tag].VM > 1 else [value]
    match tags.WANTED[tag]:
        case b"US":
            return value
        case b"IS":
            return int(several[0]) if several else None
        case b"DA":
            digits = "".join(several).replace(".", "")
            return PartialDate(int(digits[:4]), int(digits[4:6]), int(digits[6:])) if digits else None
        case b"PN":
            groups = [" ".join(group.split()).rstrip("^ ") for name in several for group in name.components[:3]]
            return tuple(dict.fromkeys(group for group in groups if group))
        case b"DS":
            return tuple(float(part) for part in several)
        case _:
            return " ".join("\\".join(str(part) for part in several).split())
