"""Tables of shades, values and colours, in either order of bytes."""

from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRBigEndian

from app.imaging.lookup import of_frame
from importers.candidates import Problem
from importers.pictured import Frame
from importers.readers.dicom import tables
from importers.readers.dicom.pixels import frame
from tests.importers.readers.dicom import varieties
from tests.makers import ct_instance, dicom_bytes

SQUARES = np.arange(16, dtype="u2") ** 2


def item(entries: Any, first: int = 0, bits: int = 12, *, kind: str = "OW", order: str = "<") -> Dataset:
    """A table in a sequence of its own."""
    made = Dataset()
    made.LUTDescriptor = [len(entries) % 65536, first, bits]
    made["LUTDescriptor"].VR = "SS" if first < 0 else "US"
    made.LUTData = entries.astype(f"{order}u2").tobytes() if kind == "OW" else [int(one) for one in entries]
    made["LUTData"].VR = kind
    return made


def picture(table: Dataset, *, big: bool = False) -> Frame | Problem:
    """A picture of the numbers 0 to 15 seen through it."""
    ds = ct_instance(size=4, PixelRepresentation=0, ModalityLUTSequence=Sequence([table]))
    ds.PixelData = np.arange(16).astype(">u2" if big else "<u2").tobytes()
    ds.ModalityLUTSequence[0].ModalityLUTType = "US"
    for keyword in ("RescaleSlope", "RescaleIntercept"):
        ds.pop(keyword)
    if big:
        ds.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
    return frame(dicom_bytes(ds), 0)


def values(found: Frame | Problem) -> list[int]:
    assert isinstance(found, Frame), found
    return [int(one) for one in of_frame(found).grid().ravel()]


@pytest.mark.parametrize("kind", ["OW", "US"])
@pytest.mark.parametrize("big", [False, True])
def test_values_through_a_table_of_twelve_bits(kind: str, big: bool) -> None:
    table = item(SQUARES, kind=kind, order=">" if big else "<")
    assert values(picture(table, big=big)) == SQUARES.tolist()


def test_before_and_behind_a_table_its_ends_stand() -> None:
    assert values(picture(item(SQUARES[:4], first=2))) == [0, 0, 0, 1, 4, *[9] * 11]


def test_two_entries_in_sixteen_bits() -> None:
    packed = item(SQUARES, bits=8)
    packed.LUTData = SQUARES.astype("u1").tobytes()
    assert values(picture(packed)) == SQUARES.tolist()


def test_a_first_number_below_zero_that_was_written_without_its_sign() -> None:
    ds = ct_instance(size=4)
    assert tables.read(item(SQUARES, first=65536 - 8), ds).first == -8
    ds.PixelRepresentation = 0
    assert tables.read(item(SQUARES, first=65536 - 8), ds).first == 65528


@pytest.mark.parametrize("changes", [{"LUTData": b"\0\0"}, {"LUTDescriptor": [4, 0]}, {"LUTDescriptor": [16, 0, 40]}])
def test_a_table_that_makes_no_sense_is_damage(changes: dict[str, Any]) -> None:
    spoilt = item(SQUARES)
    for keyword, value in changes.items():
        setattr(spoilt, keyword, value)
    assert isinstance(picture(spoilt), Problem)


def test_a_table_of_empty_elements_is_none() -> None:
    empty = Dataset()
    empty.LUTDescriptor, empty.LUTExplanation, empty.LUTData = None, None, None
    empty["LUTDescriptor"].VR = empty["LUTData"].VR = "US"
    assert values(picture(empty)) == list(range(16))


def test_a_palette_in_big_endian_has_the_same_colours() -> None:
    little = varieties.palette(8, 8, 256, 0, 16, frames=2)
    big = varieties.palette(8, 8, 256, 0, 16, frames=2)
    for colour in ("Red", "Green", "Blue"):
        name = f"{colour}PaletteColorLookupTableData"
        setattr(big, name, np.frombuffer(big[name].value, "<u2").astype(">u2").tobytes())
    big.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
    opened = [[values(frame(dicom_bytes(ds), index)) for index in (0, 1, 0)] for ds in (little, big)]
    assert opened[0] == opened[1]
