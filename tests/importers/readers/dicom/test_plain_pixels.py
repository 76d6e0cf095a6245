"""Plain pictures read without pydicom are the pictures pydicom reads."""

from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

from importers.pictured import Frame
from importers.readers.dicom.pixels import decoded
from importers.readers.dicom.plain_pixels import _WANTED, frame
from tests.makers import ct_instance, dicom_bytes
from tests.shared import SHARED, needs_shared

DECIMALS = st.sampled_from(["1", "0", "-1", "2", "0.5", "1e-3", "-1024", "1e9", "40.25", "1000000000000"])
OPTIONAL = st.fixed_dictionaries(
    {},
    optional={
        "RescaleSlope": DECIMALS,
        "RescaleIntercept": DECIMALS,
        "WindowCenter": st.lists(DECIMALS, max_size=20),
        "WindowWidth": st.lists(DECIMALS, max_size=20),
        "VOILUTFunction": st.sampled_from(["LINEAR", "SIGMOID", "LINEAR_EXACT", "OTHER", ""]),
        "PresentationLUTShape": st.sampled_from(["IDENTITY", "INVERSE", ""]),
        "PixelPaddingValue": st.integers(0, 2**15 - 1),
        "PixelPaddingRangeLimit": st.integers(0, 2**15 - 1),
    },
)


@st.composite
def pictures(draw: st.DrawFn) -> tuple[bytes, int]:
    """A small file with plain pixels, and which of its pictures is wanted."""
    rows, columns, frames = (draw(st.integers(1, 5)) for _ in range(3))
    allocated = draw(st.sampled_from([8, 16]))
    pixels = draw(st.binary(min_size=(count := rows * columns * frames * allocated // 8), max_size=count))
    ds = ct_instance(
        size=1,
        Rows=rows,
        Columns=columns,
        NumberOfFrames=frames,
        BitsAllocated=allocated,
        BitsStored=draw(st.integers(1, allocated)),
        PixelRepresentation=draw(st.integers(0, 1)),
        PhotometricInterpretation=draw(st.sampled_from(["MONOCHROME1", "MONOCHROME2"])),
        PixelData=pixels + bytes(count % 2),
    )
    ds.HighBit = ds.BitsStored - 1
    for keyword in ("RescaleSlope", "RescaleIntercept"):
        delattr(ds, keyword)
    for keyword, value in draw(OPTIONAL).items():
        setattr(ds, keyword, value)
    ds.file_meta.TransferSyntaxUID = draw(st.sampled_from([ExplicitVRLittleEndian, ImplicitVRLittleEndian]))
    return dicom_bytes(ds), draw(st.integers(0, frames))


@given(pictures())
def test_every_picture_is_the_one_pydicom_gives(made: tuple[bytes, int]) -> None:
    found = frame(*made)
    assume(found is not None)
    assert found == decoded(*made)


@given(pictures(), st.data())
def test_a_file_with_a_changed_byte_gives_no_other_picture_than_pydicom(
    made: tuple[bytes, int], data: st.DataObject
) -> None:
    changed = bytearray(made[0])
    changed[data.draw(st.integers(132, len(changed) - 1))] = data.draw(st.integers(0, 255))
    found = frame(bytes(changed), made[1])
    assume(found is not None)
    assert found == decoded(bytes(changed), made[1])


def plain(**changes: Any) -> Frame | None:
    return frame(dicom_bytes(ct_instance(size=4, **changes)), 0)


def test_an_ordinary_ct_needs_no_pydicom() -> None:
    found = plain()
    assert found is not None
    stored = np.frombuffer(ct_instance(size=4).PixelData, "<i2").astype("i4")
    assert (np.frombuffer(found.pixels, "<i4") == stored - 1024).all()


@pytest.mark.parametrize(
    "changes",
    [
        {"VOILUTSequence": Sequence([Dataset()])},
        {"SharedFunctionalGroupsSequence": Sequence([Dataset()])},
        {"SamplesPerPixel": 3},
        {"PhotometricInterpretation": "PALETTE COLOR"},
        {"RescaleSlope": ["1", "2"]},
        {"BitsAllocated": 32},
        {"BitsStored": 17},
        {"Rows": 5},
        {"Rows": 0},
        {"DataSetTrailingPadding": b"\0\0"},
    ],
)
def test_what_is_unusual_is_left_to_pydicom(changes: dict[str, Any]) -> None:
    assert plain(**changes) is None


def test_large_pictures_are_left_to_pydicom() -> None:
    assert frame(dicom_bytes(ct_instance(size=1025)), 0) is None


def test_a_file_cut_anywhere_gives_no_picture() -> None:
    whole = dicom_bytes(ct_instance(size=2))
    assert frame(whole, 0) is not None
    assert not any(frame(whole[:end], 0) for end in range(len(whole)))


def test_wanted_elements_ascend_as_the_walker_needs_it() -> None:
    assert list(_WANTED) == sorted(_WANTED)


@needs_shared
def test_real_files_give_the_pictures_pydicom_gives() -> None:
    assert SHARED is not None
    read = 0
    for path in sorted((SHARED / "dicom").rglob("*")):
        data = path.read_bytes() if path.is_file() else b""
        found = frame(data, 0)
        if found is not None:
            read += 1
            assert found == decoded(data, 0), path
    assert read > 30
