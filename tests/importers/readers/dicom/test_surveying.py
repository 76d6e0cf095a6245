"""What heads say of pictures: the same as the whole files."""

from typing import Any

import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from importers.candidates import Problem
from importers.pictured import Meaning, Survey
from importers.readers.dicom.placement import placements
from importers.readers.dicom.surveying import survey
from tests.makers import ct_instance, dicom_bytes
from tests.shared import needs_shared, shared

STEPS = (16 << 10, 256 << 10, 16 << 20, 1 << 40)


def surveyed(data: bytes) -> Survey | Problem | None:
    """As the parent asks: more of the file only when it is needed."""
    return next((told for length in STEPS if (told := survey(data[:length], len(data))) is not None), None)


@needs_shared
def test_heads_tell_the_same_as_whole_files() -> None:
    counted = 0
    for path in sorted(shared("dicom").rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            told, whole = surveyed(data), placements(data)
            if isinstance(told, Survey) and told.across == 1:
                assert told.placements == whole, path
            elif isinstance(told, Problem):
                assert told == whole, path
            counted += 1
    assert counted > 300


def test_a_plain_slice_is_surveyed_from_its_head() -> None:
    data = dicom_bytes(ct_instance(size=64))
    told = survey(data[:4096], len(data))
    assert isinstance(told, Survey)
    assert told.placements == placements(data)
    assert told.plain is not None
    assert data[told.plain.offset :] == ct_instance(size=64).PixelData
    assert survey(data[:400], len(data)) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"HighBit": 15},
        {"SamplesPerPixel": 3},
        {"PixelData": b"\0\0"},
        {"PhotometricInterpretation": "PALETTE COLOR"},
        {"BitsAllocated": 12},
    ],
)
def test_pixels_that_are_not_plain_are_left_to_a_decoder(changes: dict[str, Any]) -> None:
    data = dicom_bytes(ct_instance(size=4, BitsStored=12, **changes))
    told = survey(data, len(data))
    assert isinstance(told, Survey)
    assert told.plain is None


def test_a_drawing_is_left_to_a_decoder() -> None:
    ds = ct_instance(size=4)
    ds.add_new(0x60000010, "US", 4)
    data = dicom_bytes(ds)
    told = survey(data, len(data))
    assert isinstance(told, Survey)
    assert told.plain is None


def test_functional_groups_give_each_picture_its_own_meaning() -> None:
    told = survey(data := dicom_bytes(enhanced()), len(data))
    assert isinstance(told, Survey)
    assert told.plain is not None
    assert told.plain.meanings == (Meaning(1.0, -10.0, ((40.0, 400.0),)), Meaning(2.0, -10.0, ((40.0, 400.0),)))
    assert [one.origin for one in told.placements] == [(0, 0, 0), (0, 0, 5)]


def enhanced() -> Dataset:
    """Two pictures whose slopes and positions differ."""
    ds = ct_instance(size=4, NumberOfFrames=2)
    ds.PixelData = ds.PixelData * 2
    own = []
    for frame in range(2):
        transformation, plane, group = Dataset(), Dataset(), Dataset()
        transformation.RescaleSlope, transformation.RescaleIntercept = frame + 1, -10
        plane.ImagePositionPatient = [0, 0, 5 * frame]
        group.PixelValueTransformationSequence = Sequence([transformation])
        group.PlanePositionSequence = Sequence([plane])
        own.append(group)
    voi, shared_group = Dataset(), Dataset()
    voi.WindowCenter, voi.WindowWidth = 40, 400
    shared_group.FrameVOILUTSequence = Sequence([voi])
    ds.PerFrameFunctionalGroupsSequence = Sequence(own)
    ds.SharedFunctionalGroupsSequence = Sequence([shared_group])
    return ds


@needs_shared
def test_mosaics_are_told_slice_by_slice() -> None:
    for path in sorted(shared("dicom", "orientation-siemens").glob("MR*")):
        data = path.read_bytes()
        told = surveyed(data)
        assert isinstance(told, Survey)
        assert (told.across, len(told.placements)) == (6, 35)
        first, second = (one.origin for one in told.placements[:2])
        assert first is not None
        assert second is not None
        assert sum((b - a) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5 == pytest.approx(3.6)


def test_no_number_of_slices_leaves_a_mosaic_whole() -> None:
    data = dicom_bytes(ct_instance(size=8, ImageType=["ORIGINAL", "PRIMARY", "M", "MOSAIC"]))
    told = survey(data, len(data))
    assert isinstance(told, Survey)
    assert told.across == 1
    assert told.placements[0].mosaic


def sheet(slices: int, *, places: bool = True) -> bytes:
    """A sheet by United Imaging, three pictures of 4 x 4 in a row, and where each of its slices lies."""
    ds = ct_instance(size=4, Columns=12, Rows=4 * -(-slices // 3), ImageType=["ORIGINAL", "PRIMARY", "M", "VFRAME"])
    ds.PixelData = bytes(2 * ds.Rows * ds.Columns)
    del ds.ImagePositionPatient
    block, items = ds.private_block(0x0065, "Image Private Header", create=True), []
    for place in range(slices):
        items.append(Dataset())
        items[-1].ImagePositionPatient = [1, 2, 4.2 * place]
    block.add_new(0x50, "DS", slices)
    block.add_new(0x51, "SQ", items if places else [])
    return dicom_bytes(ds)


def test_sheets_that_are_not_square_are_told_slice_by_slice() -> None:
    told = survey(data := sheet(6), len(data))
    assert isinstance(told, Survey)
    assert (told.across, [one.rows for one in told.placements]) == (3, [4] * 6)
    assert told.placements[5].origin == (1, 2, 21)
    assert not told.placements[0].mosaic
    unplaced = survey(data := sheet(6, places=False), len(data))
    assert isinstance(unplaced, Survey)
    assert [one.origin for one in unplaced.placements] == [None] * 6
