"""A name is read again with all its groups, whatever signs it is written in."""

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.uid import DeflatedExplicitVRLittleEndian

from app.export.written_names import patient_name
from tests.makers import ct_instance, dicom_bytes


def name_of(**changes: Any) -> str | None:
    return patient_name(io.BytesIO(dicom_bytes(ct_instance(1, **changes))))


@pytest.mark.parametrize(
    ("charset", "name"),
    [
        ("", "Muster^Anna"),
        ("ISO_IR 100", "Müller^Änne^^Dr."),
        ("ISO_IR 192", "Wang^XiaoDong=王^小東"),
        (["", "ISO 2022 IR 87"], "Yamada^Tarou=山田^太郎=やまだ^たろう"),
        (["", "ISO 2022 IR 149"], "Hong^Gildong=洪^吉洞=홍^길동"),
        ("ISO_IR 192", ""),
    ],
)
def test_every_group_as_written(charset: Any, name: str) -> None:
    assert name_of(SpecificCharacterSet=charset, PatientName=name) == name


def test_what_cannot_be_read_again_is_none() -> None:
    assert patient_name(io.BytesIO(b"no DICOM at all")) is None
    ds = ct_instance(1)
    del ds.PatientName
    assert patient_name(io.BytesIO(dicom_bytes(ds))) is None
    ds = ct_instance(1)
    ds.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    assert patient_name(io.BytesIO(dicom_bytes(ds))) is None


@given(st.binary(max_size=400))
def test_anything_is_a_name_or_none(noise: bytes) -> None:
    found = patient_name(io.BytesIO(bytes(128) + b"DICM" + noise))
    assert found is None or isinstance(found, str)
