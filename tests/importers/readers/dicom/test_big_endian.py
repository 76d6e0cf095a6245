"""Sequences that a big endian file holds in little endian."""

from struct import pack

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.uid import ExplicitVRBigEndian

from importers.pictured import Frame
from importers.readers.dicom.big_endian import without_unknown_sequences
from importers.readers.dicom.pixels import frame
from tests.makers import ct_instance, dicom_bytes

UNDEFINED = 0xFFFFFFFF
INNER = pack("<HHI4s", 0x0008, 0x1155, 4, b"1.2\0")
"""One element in implicit little endian."""
UNKNOWN = (
    pack(">HH2sHI", 0x0008, 0x2112, b"UN", 0, UNDEFINED)
    + pack("<HHI", 0xFFFE, 0xE000, UNDEFINED)
    + INNER
    + pack("<HHI", 0xFFFE, 0xE00D, 0)
    + pack("<HHI", 0xFFFE, 0xE0DD, 0)
)


def ct_file() -> tuple[bytes, int]:
    """A big endian picture, and where in it an element 0008,2112 belongs."""
    ds = ct_instance(size=4, PixelRepresentation=0, RescaleIntercept=0)
    ds.PixelData = np.arange(16, dtype=">u2").tobytes()
    ds.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
    data = dicom_bytes(ds)
    return data, data.index(pack(">HH", 0x0010, 0x0010))


def test_the_picture_behind_one_is_read() -> None:
    data, place = ct_file()
    found = frame(data[:place] + UNKNOWN + data[place:], 0)
    assert isinstance(found, Frame)
    assert np.frombuffer(found.pixels, "<" + found.number).tolist() == list(range(16))


def test_all_are_left_out_and_nothing_else() -> None:
    before, after = pack(">HH2sH4s", 0x0008, 0x0060, b"CS", 4, b"CT  "), pack(">HH2sHH", 0x0028, 0x0010, b"US", 2, 4)
    pixels = pack(">HH2sHI4s", 0x7FE0, 0x0010, b"OW", 0, 4, b"\1\2\3\4")
    whole = b"head" + before + UNKNOWN + after + UNKNOWN + pixels
    assert without_unknown_sequences(whole, 4) == b"head" + before + after + pixels


@pytest.mark.parametrize("spoilt", [UNKNOWN[:-8], UNKNOWN[:12], UNKNOWN[:12] + bytes(40)])
def test_what_is_not_in_order_is_left_as_it_is(spoilt: bytes) -> None:
    assert without_unknown_sequences(spoilt, 0) == spoilt


@given(st.binary(max_size=60))
def test_any_bytes_are_answered(data: bytes) -> None:
    assert len(without_unknown_sequences(UNKNOWN[:24] + data, 0)) <= 24 + len(data)
