"""Where pictures lie, as their headers say it."""

from typing import Any

import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from importers.candidates import Problem
from importers.pictured import Measure, Placement, Survey
from importers.readers.dicom import surveying
from importers.readers.dicom.placement import placements
from tests.makers import ct_instance, dicom_bytes
from tests.shared import needs_shared, shared


def placed(**changes: Any) -> tuple[Placement, ...]:
    found = placements(dicom_bytes(ct_instance(size=4, **changes)))
    assert not isinstance(found, Problem), found
    return found


def test_a_plain_slice() -> None:
    (found,) = placed(
        ImagePositionPatient=[1, 2, 3],
        ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
        PixelSpacing=[0.5, 0.25],
        SliceThickness=5,
    )
    assert (found.origin, found.across, found.down) == ((1, 2, 3), (1, 0, 0), (0, 1, 0))
    assert (found.spacing, found.measure, found.thickness) == ((0.5, 0.25), Measure.PATIENT, 5)
    assert (found.rows, found.columns) == (4, 4)


@pytest.mark.parametrize(
    "changes",
    [
        {"ImageOrientationPatient": [2, 0, 0, 0, 1, 0]},
        {"ImageOrientationPatient": [1, 0, 0, 1, 0, 0]},
        {"ImageOrientationPatient": [1, 0, 0, 0, 1]},
        {"ImagePositionPatient": None},
    ],
)
def test_geometry_that_makes_no_sense_is_none(changes: dict[str, Any]) -> None:
    (found,) = placed(**changes)
    assert found.origin is None
    assert found.across is None


def test_a_detectors_spacing_is_not_the_patients() -> None:
    flat = {"ImageOrientationPatient": None, "ImagePositionPatient": None}
    (found,) = placed(**flat, PixelSpacing=None, ImagerPixelSpacing=[0.2, 0.2])
    assert (found.spacing, found.measure) == ((0.2, 0.2), Measure.DETECTOR)
    (found,) = placed(**flat, PixelSpacing=[0.2, 0.2], ImagerPixelSpacing=[0.2, 0.2])
    assert found.measure is Measure.DETECTOR
    (found,) = placed(**flat, PixelSpacing=[0.15, 0.15], ImagerPixelSpacing=[0.2, 0.2])
    assert found.measure is Measure.CALIBRATED
    (found,) = placed(**flat, PixelSpacing=[0, 0])
    assert (found.spacing, found.measure) == (None, Measure.NONE)


@pytest.mark.parametrize(
    ("written", "spacing", "higher"),
    [(["4", "3"], None, 4 / 3), (["1", "900"], None, 1), (None, None, 1), (["4", "3"], [0.5, 0.25], 2)],
)
def test_pixels_have_the_shape_that_is_written_where_nothing_tells_their_size(
    written: Any, spacing: Any, higher: float
) -> None:
    ds = ct_instance(PixelAspectRatio=written, PixelSpacing=spacing)
    data = dicom_bytes(ds)
    told = surveying.survey(data, len(data))
    assert isinstance(told, Survey)
    assert told.placements[0].higher == pytest.approx(higher)
    assert placements(dicom_bytes(ds)) == told.placements


def test_ultrasound_regions_are_in_millimetres() -> None:
    region = Dataset()
    region.RegionSpatialFormat, region.RegionDataType = 1, 1
    region.PhysicalUnitsXDirection = region.PhysicalUnitsYDirection = 3
    region.PhysicalDeltaX, region.PhysicalDeltaY = 0.02, -0.03
    region.RegionLocationMinX0, region.RegionLocationMinY0 = 1, 2
    region.RegionLocationMaxX1, region.RegionLocationMaxY1 = 30, 40
    doppler = Dataset()
    doppler.RegionSpatialFormat = 3
    (found,) = placed(PixelSpacing=None, SequenceOfUltrasoundRegions=Sequence([doppler, region]))
    assert found.measure is Measure.REGIONS
    (told,) = found.regions
    assert (told.left, told.top, told.right, told.bottom) == (1, 2, 30, 40)
    assert [told.dx, told.dy] == pytest.approx([0.2, 0.3])


def test_each_frame_of_an_enhanced_file_has_its_own_place() -> None:
    def group(z: float) -> Dataset:
        position, made = Dataset(), Dataset()
        position.ImagePositionPatient = [0, 0, z]
        made.PlanePositionSequence = Sequence([position])
        return made

    orientation, measures, shared_groups = Dataset(), Dataset(), Dataset()
    orientation.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    measures.PixelSpacing = [2, 2]
    shared_groups.PlaneOrientationSequence = Sequence([orientation])
    shared_groups.PixelMeasuresSequence = Sequence([measures])
    found = placed(
        ImagePositionPatient=None,
        ImageOrientationPatient=None,
        PixelSpacing=None,
        NumberOfFrames=2,
        PerFrameFunctionalGroupsSequence=Sequence([group(1), group(4)]),
        SharedFunctionalGroupsSequence=Sequence([shared_groups]),
    )
    assert [one.origin for one in found] == [(0, 0, 1), (0, 0, 4)]
    assert {one.spacing for one in found} == {(2, 2)}
    assert {one.measure for one in found} == {Measure.PATIENT}


def test_written_letters_and_mosaics() -> None:
    (found,) = placed(PatientOrientation=["L", "F"], ImageType=["ORIGINAL", "PRIMARY", "M", "MOSAIC"])
    assert found.letters == ("L", "F")
    assert found.mosaic
    (found,) = placed(PatientOrientation=["Q", "Z"])
    assert found.letters == ("", "")


def test_what_is_no_dicom_is_answered() -> None:
    for data in (b"", b"x" * 200, dicom_bytes(ct_instance())[:300]):
        assert isinstance(placements(data), Problem | tuple)


@needs_shared
def test_every_sample_is_answered() -> None:
    for path in sorted(shared("dicom").rglob("*.dcm")):
        found = placements(path.read_bytes())
        assert isinstance(found, Problem) or all(isinstance(one, Placement) for one in found)


@pytest.mark.parametrize(
    ("across", "offsets", "heights"),
    [
        ([1, 0, 0, 0, 1, 0], [0, 5, 10], [20, 25, 30]),
        ([1, 0, 0, 0, -1, 0], [0, 5, 10], [20, 15, 10]),
        ([1, 0, 0, 0, -1, 0], [20, 25, 30], [20, 25, 30]),
        ([1, 0, 0, 0, 1, 0], [0, 5], [20, 20, 20]),
    ],
)
def test_the_planes_of_a_dose_lie_where_their_offsets_say(
    across: list[int], offsets: list[int], heights: list[int]
) -> None:
    dose = ct_instance(1, NumberOfFrames=3, ImagePositionPatient=[1, 2, 20], ImageOrientationPatient=across)
    dose.PixelData = dose.PixelData * 3
    dose.GridFrameOffsetVector = offsets
    data = dicom_bytes(dose)
    told = surveying.survey(data, len(data))
    assert isinstance(told, Survey)
    assert [one.origin for one in told.placements] == [(1, 2, height) for height in heights]
