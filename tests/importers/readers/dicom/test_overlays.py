"""Drawings over a picture: beside the pixels, in bits of theirs, for some frames, reaching over the edge."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRBigEndian

from app.imaging.lookup import of_frame
from importers.pictured import Frame
from importers.readers.dicom.pixels import frame
from tests.importers.readers.dicom import varieties
from tests.importers.readers.dicom.references import TOOLS, Array, by_dcmtk
from tests.makers import dicom_bytes

SIZE = (varieties.ROWS, varieties.COLUMNS)


def drawing(*, top: int = 4) -> Array:
    """A box and a line."""
    made = np.zeros(SIZE, bool)
    made[top : top + 5, 3:15] = made[:, 20] = True
    return made


def overlaid(plane: Array, frames: int = 1, **changes: int | list[int]) -> Dataset:
    """A picture with a plane beside its pixels."""
    ds = varieties.grey(16, 12, 11, 0, frames)
    elements: dict[int, tuple[str, Any]] = {
        0x60000010: ("US", plane.shape[-2]),
        0x60000011: ("US", plane.shape[-1]),
        0x60000040: ("CS", "G"),
        0x60000050: ("SS", changes.get("origin", [1, 1])),
        0x60000100: ("US", 1),
        0x60000102: ("US", 0),
        0x60003000: ("OW", _even(np.packbits(plane.ravel(), bitorder="little").tobytes())),
    }
    if plane.ndim > 2:
        elements |= {0x60000015: ("IS", len(plane)), 0x60000051: ("US", changes.get("from_frame", 1))}
    for tag, (kind, value) in sorted(elements.items()):
        ds.add_new(tag, kind, value)
    return ds


def embedded(plane: Array, bit: int = 15) -> Dataset:
    """A picture with the same in a bit of each pixel."""
    ds = overlaid(plane)
    del ds[0x60003000]
    ds[0x60000100].value, ds[0x60000102].value = 16, bit
    words = np.frombuffer(ds.PixelData, "<u2").reshape(SIZE) | plane.astype("<u2") << bit
    ds.PixelData = words.tobytes()
    return ds


def _even(data: bytes) -> bytes:
    return data + bytes(len(data) % 2)


def drawn(ds: Dataset, index: int = 0) -> Array:
    """Where something is drawn; nowhere for nothing."""
    found = frame(dicom_bytes(ds), index)
    assert isinstance(found, Frame), found
    overlay = of_frame(found).overlay
    return np.zeros(SIZE, bool) if overlay is None else overlay


def test_a_plane_beside_the_pixels() -> None:
    assert np.array_equal(drawn(overlaid(drawing())), drawing())


def test_a_plane_in_a_bit_of_the_pixels_which_is_none_of_the_picture() -> None:
    found = frame(dicom_bytes(embedded(drawing())), 0)
    assert isinstance(found, Frame)
    assert np.array_equal(drawn(embedded(drawing())), drawing())
    assert of_frame(found).grid().max() < 1 << 12
    assert not drawn(embedded(drawing(), bit=5)).any()


def test_two_planes_are_laid_over_each_other() -> None:
    ds = overlaid(drawing())
    for element in [ds[tag] for tag in list(ds.keys()) if tag.group == 0x6000]:
        ds.add_new(element.tag + 0x20000, element.VR, element.value)
    ds[0x60023000].value = _even(np.packbits(drawing(top=11).ravel(), bitorder="little").tobytes())
    assert np.array_equal(drawn(ds), drawing() | drawing(top=11))


def test_a_plane_whose_corner_lies_outside() -> None:
    found = drawn(overlaid(drawing(), origin=[-1, 3]))
    expected = np.zeros(SIZE, bool)
    expected[:-2, 2:] = drawing()[2:, :-2]
    assert np.array_equal(found, expected)


def test_planes_for_frames_from_the_second_on() -> None:
    ds = overlaid(np.stack([drawing(), drawing(top=9)]), frames=3, from_frame=2)
    assert not drawn(ds, 0).any()
    assert np.array_equal(drawn(ds, 1), drawing())
    assert np.array_equal(drawn(ds, 2), drawing(top=9))


def test_planes_in_big_endian_words() -> None:
    ds = overlaid(drawing())
    ds.PixelData = np.frombuffer(ds.PixelData, "<u2").astype(">u2").tobytes()
    ds[0x60003000].value = np.frombuffer(ds[0x60003000].value, "<u2").astype(">u2").tobytes()
    ds.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
    assert np.array_equal(drawn(ds), drawing())


@pytest.mark.parametrize("changes", [{0x60000010: 0}, {0x60003000: b"\0\0"}, {0x60000010: 60000, 0x60000011: 60000}])
def test_a_plane_that_makes_no_sense_is_left_out(changes: dict[int, Any]) -> None:
    ds = overlaid(drawing())
    for tag, value in changes.items():
        ds[tag].value = value
    assert not drawn(ds).any()


@pytest.mark.skipif(len(TOOLS) < 3, reason="dcmtk is not installed")
def test_dcmtk_draws_the_same(tmp_path: Path) -> None:
    path = tmp_path / "drawn.dcm"
    for ds in (overlaid(drawing()), embedded(drawing()), overlaid(drawing(), origin=[-1, 3])):
        path.write_bytes(dicom_bytes(ds))
        with_it, without = by_dcmtk(path, 0, (0.0, 1e6), "+O", "1"), by_dcmtk(path, 0, (0.0, 1e6))
        assert with_it is not None
        assert without is not None
        assert np.array_equal(with_it != without, drawn(ds))
