"""Pixels packed in their makers' own ways: what was packed comes back, and damage is answered."""

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset
from pydicom.uid import UID

from importers.candidates import Candidate, Payload, Problem, Reason
from importers.pictured import Frame
from importers.readers.dicom.instance import examine
from importers.readers.dicom.pixels import frame
from importers.readers.dicom.private_packing import GE, PHILIPS, numbers
from tests.importers.readers.dicom.varieties import Array
from tests.makers import ct_instance, dicom_bytes

SIZE = 16


def packed(values: list[int]) -> bytes:
    """Differences of one byte where they fit, and three or more equal bytes told once."""
    told, last = bytearray(), 0
    for value in values:
        step = (value - last + 0x8000) % 0x10000 - 0x8000
        short = -128 <= step < 128 and step != 0x5A
        told += (step & 0xFF).to_bytes(1, "little") if short else b"\x5a" + value.to_bytes(2, "little")
        last = value
    return _runs(bytes(told))


def _runs(told: bytes) -> bytes:
    made, place = bytearray(), 0
    while place < len(told):
        count = 1
        while count < 256 and told[place : place + 1] == told[place + count : place + count + 1]:
            count += 1
        if count > 2 or told[place] == 0xA5:
            made += bytes([0xA5, count - 1, told[place]])
            place += count
        else:
            made.append(told[place])
            place += 1
    return bytes(made)


@given(st.lists(st.one_of(st.integers(0, 65535), st.integers(0, 40)), min_size=1, max_size=400))
def test_what_was_packed_comes_back(values: list[int]) -> None:
    assert numbers(packed(values), len(values)).tolist() == values


def test_the_numbers_of_a_stream_told_in_words() -> None:
    assert numbers(b"\x05\xff\x5a\x00\x10\xa5\x02\x01\x80", 7).tolist() == [5, 4, 4096, 4097, 4098, 4099, 3971]


def test_a_flood_of_repetitions_is_cut_and_too_few_are_damage() -> None:
    assert len(numbers(b"\xa5\xff\x00" * 1000, 10)) == 10
    with pytest.raises(ValueError, match="break off"):
        numbers(b"\xa5\x03\x01", 10)


def philips(data: bytes, *, private: bool, kind: str = "PMSCT_RLE1") -> Dataset:
    ds = ct_instance(size=SIZE, PixelRepresentation=0)
    block = ds.private_block(0x07A1, "ELSCINT1", create=True)
    if private:
        del ds.PixelData
        block.add_new(0x0A, "OB", data + bytes(len(data) % 2))
    else:
        ds.PixelData = data + bytes(len(data) % 2)
    block.add_new(0x11, "CS", kind)
    return ds


def named(ds: Dataset, syntax: str) -> bytes:
    """The file of a dataset in a syntax of its maker's own."""
    ds.file_meta.TransferSyntaxUID, made = UID(syntax), io.BytesIO()
    ds.save_as(made, implicit_vr=syntax == GE, little_endian=True, enforce_file_format=True)
    return made.getvalue()


def shown(data: bytes) -> Array:
    found = frame(data, 0)
    assert isinstance(found, Frame), found
    return np.frombuffer(found.pixels, "<i4")


@pytest.mark.parametrize("private", [True, False])
def test_a_picture_by_elscint_is_seen_and_is_not_called_cut_short(private: bool) -> None:
    stored = np.arange(SIZE * SIZE) * 7 % 1900
    data = dicom_bytes(philips(packed(stored.tolist()), private=private))
    assert (shown(data) == stored - 1024).all()
    found = examine(Payload(name="a", data=data, size=len(data)))
    assert isinstance(found, Candidate)
    assert "truncated" not in found.flags
    begun = examine(Payload(name="a", data=data[:1000], size=len(data), truncated=True))
    assert isinstance(begun, Problem)
    assert begun.reason is Reason.TRUNCATED


def test_its_pixels_may_be_plain_whatever_the_file_says() -> None:
    stored = np.arange(SIZE * SIZE).astype("<u2")
    plain = dicom_bytes(philips(stored.tobytes(), private=False))
    assert (shown(plain) == stored.astype(int) - 1024).all()
    assert (shown(named(philips(stored.tobytes(), private=False), PHILIPS)) == stored.astype(int) - 1024).all()


def test_half_of_one_is_damaged() -> None:
    found = frame(dicom_bytes(philips(packed(list(range(20))), private=True)), 0)
    assert found == Problem(Reason.DAMAGED, "ValueError", "application/dicom")


def test_general_electric_puts_the_high_byte_first() -> None:
    ds = ct_instance(size=SIZE)
    stored = np.frombuffer(ds.PixelData, "<i2").astype(int)
    ds.PixelData = np.frombuffer(ds.PixelData, "<i2").astype(">i2").tobytes()
    assert (shown(named(ds, GE)) == stored - 1024).all()
