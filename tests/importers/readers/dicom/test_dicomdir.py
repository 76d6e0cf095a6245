"""A disc's index: flat, without circles, never above the disc."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.candidates import DiscIndex, Problem, Reason
from importers.readers.dicom.dicomdir import read_disc_index, safe_path
from tests.importers.readers.dicom.objects import disc_index
from tests.makers import ct_instance, dicom_bytes
from tests.shared import needs_shared, shared


def patient(name: str) -> tuple[str, dict[str, Any]]:
    return "PATIENT", {"PatientName": name, "PatientID": name[:1], "PatientBirthDate": "19610402"}


def image(*parts: str, number: int = 1) -> tuple[str, dict[str, Any]]:
    return "IMAGE", {
        "ReferencedFileID": list(parts),
        "ReferencedSOPClassUIDInFile": "1.2.840.10008.5.1.4.1.1.2",
        "ReferencedSOPInstanceUIDInFile": f"1.2.3.{number}",
        "ReferencedTransferSyntaxUIDInFile": "1.2.840.10008.1.2.1",
    }


def index(data: bytes) -> DiscIndex:
    found = read_disc_index(data)
    assert isinstance(found, DiscIndex)
    return found


def test_files_with_their_patients() -> None:
    found = index(disc_index([patient("A^A"), image("D", "I1"), patient("B^B"), image("D", "I2", number=2)]))
    assert [(one.path, one.sop_instance_uid, one.patient) for one in found.files] == [
        ("D/I1", "1.2.3.1", 0),
        ("D/I2", "1.2.3.2", 1),
    ]
    assert [one.names for one in found.patients] == [("A^A",), ("B^B",)]


def test_records_in_a_circle_are_visited_once() -> None:
    records = [patient("A^A"), image("I1"), image("I2", number=2)]
    found = index(disc_index(records, following={0: 1, 1: 2, 2: 0}))
    assert len(found.files) == 2


@pytest.mark.parametrize(
    "parts", [("..", "..", "ETC", "PASSWD"), ("C:", "X"), ("A/B",), (".",), ("A", "")], ids=lambda parts: parts[0]
)
def test_no_path_leads_above_the_disc(parts: tuple[str, ...]) -> None:
    assert safe_path(list(parts)) is None


def test_a_refused_path_is_counted() -> None:
    found = index(disc_index([image("..", "X"), image("OK")]))
    assert (len(found.files), found.refused) == (1, 1)


def test_a_version_number_is_no_part_of_the_name() -> None:
    assert safe_path(["DICOM", "IM1;1"]) == "DICOM/IM1"


@given(st.lists(st.text(max_size=8), max_size=6))
def test_a_safe_path_stays_below(parts: list[str]) -> None:
    path = safe_path(parts)
    if path is not None:
        assert not path.startswith("/")
        assert all(part.strip(".") for part in path.split("/"))


@pytest.mark.parametrize("data", [b"", b"nonsense", dicom_bytes(ct_instance())])
def test_what_is_no_index_is_a_problem(data: bytes) -> None:
    found = read_disc_index(data)
    assert isinstance(found, Problem)
    assert found.reason is Reason.DAMAGED


@needs_shared
@pytest.mark.parametrize(
    "name",
    [
        "DICOMDIR",
        "DICOMDIR-bigEnd",
        "DICOMDIR-implicit",
        "DICOMDIR-nooffset",
        "DICOMDIR-nopatient",
        "DICOMDIR-reordered",
        "TINY_ALPHA/DICOMDIR",
    ],
)
def test_damaged_indexes_still_list_every_file(name: str) -> None:
    path = shared("dicom", "cd-ge-philips-dicomdirtests", name)
    found = index(path.read_bytes())
    assert len(found.files) >= 31
    assert all((path.parent / one.path).is_file() for one in found.files)


@needs_shared
def test_hostile_indexes_are_answered() -> None:
    for path in sorted(shared("bad-input", "dicomdir").rglob("DICOMDIR")):
        found = index(path.read_bytes())
        assert len(found.files) + found.refused >= 2
