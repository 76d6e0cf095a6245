"""One picture out of a DICOM file: values as the modality means them, or the reason why not."""

from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence
from pydicom.uid import UID, DeflatedExplicitVRLittleEndian, JPEG2000Lossless, JPEGLSLossless, RLELossless

from importers.candidates import Problem, Reason
from importers.pictured import Frame
from importers.readers.dicom.pixels import frame
from tests.makers import ct_instance, dicom_bytes
from tests.shared import needs_shared, shared


def decoded(ds: Dataset, index: int = 0) -> Frame:
    found = frame(dicom_bytes(ds), index)
    assert isinstance(found, Frame), found
    return found


def values(found: Frame) -> Any:
    shape = (found.rows, found.columns, 3) if found.colour else (found.rows, found.columns)
    return np.frombuffer(found.pixels, "<" + found.number).reshape(shape)


def test_ct_values_are_hounsfield_units() -> None:
    ds = ct_instance(size=16)
    stored = np.frombuffer(ds.PixelData, "<i2").reshape(16, 16)
    found = decoded(ds)
    assert (values(found) == stored.astype(int) - 1024).all()
    assert (found.number, found.frames, found.inverted) == ("i4", 1, False)


def test_a_fractional_slope_gives_real_numbers() -> None:
    found = decoded(ct_instance(size=4, RescaleSlope="0.5", RescaleIntercept="0"))
    assert found.number == "f4"


def test_windows_and_padding_are_told_in_the_same_values() -> None:
    ds = ct_instance(size=4, WindowCenter=[40, 600], WindowWidth=[400, 1500], PixelPaddingValue=-2000)
    found = decoded(ds)
    assert found.windows == ((40.0, 400.0), (600.0, 1500.0))
    assert found.padding == (-3024.0, -3024.0)


def test_padding_without_a_value_is_none() -> None:
    ds = ct_instance(size=4, PixelPaddingValue=None, PixelPaddingRangeLimit=None)
    for name in ("PixelPaddingValue", "PixelPaddingRangeLimit"):
        ds[name].VR = "US"
    assert decoded(ds).padding is None


def test_monochrome1_is_said_to_be_inverted() -> None:
    assert decoded(ct_instance(size=4, PhotometricInterpretation="MONOCHROME1")).inverted


def test_a_voi_table_is_handed_on() -> None:
    table = Dataset()
    table.LUTDescriptor = [4, -1024, 12]
    table["LUTDescriptor"].VR = "SS"
    table.LUTData = np.array([0, 1, 2, 4095], "<u2").tobytes()
    table["LUTData"].VR = "OW"
    found = decoded(ct_instance(size=4, VOILUTSequence=Sequence([table])))
    assert (found.lut_first, found.lut_bits, len(found.lut)) == (-1024, 12, 8)


@pytest.mark.parametrize("syntax", [RLELossless, DeflatedExplicitVRLittleEndian])
def test_compressed_pixels_are_the_same(syntax: Any) -> None:
    plain, packed = ct_instance(size=16), ct_instance(size=16)
    if syntax == RLELossless:
        packed.compress(RLELossless)
    packed.file_meta.TransferSyntaxUID = syntax
    assert decoded(packed).pixels == decoded(plain).pixels


@pytest.mark.parametrize(("units", "unit"), [("GY", "Gy"), ("RELATIVE", "")])
def test_a_dose_is_told_in_gray_by_its_own_scaling(units: str, unit: str) -> None:
    plain = values(decoded(ct_instance(size=4, RescaleSlope=None, RescaleIntercept=None)))
    changes: dict[str, Any] = {
        "RescaleSlope": None,
        "RescaleIntercept": None,
        "DoseUnits": units,
        "DoseGridScaling": "0.001",
    }
    ds = ct_instance(size=4, **changes)
    found = frame(dicom_bytes(ds), 0)
    assert isinstance(found, Frame)
    assert np.allclose(values(found), plain * 0.001, atol=1e-6)
    assert found.unit == unit


def test_plain_pixels_that_are_said_to_be_packed_are_taken_as_they_are() -> None:
    plain = dicom_bytes(ct_instance(size=16))
    named = plain.replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.5\0")
    assert named != plain
    assert frame(named, 0) == frame(plain, 0)


def test_colours_and_palettes_become_red_green_blue() -> None:
    rgb = ct_instance(
        size=2, SamplesPerPixel=3, PhotometricInterpretation="RGB", PlanarConfiguration=0, PixelRepresentation=0
    )
    rgb.BitsAllocated = rgb.BitsStored = 8
    rgb.HighBit = 7
    rgb.PixelData = bytes(range(12))
    assert decoded(rgb).pixels == bytes(range(12))


def test_each_frame_by_its_number() -> None:
    ds = ct_instance(size=4, NumberOfFrames=3)
    ds.PixelData = b"".join(np.full(16, number, "<i2").tobytes() for number in range(3))
    assert [int(values(decoded(ds, index)).max()) for index in range(3)] == [-1024, -1023, -1022]
    assert frame(dicom_bytes(ds), 3) == Problem(Reason.UNSUPPORTED, "no such frame", "application/dicom")


def test_a_number_of_frames_that_is_none_is_taken_by_its_digits() -> None:
    ds = ct_instance(size=4, NumberOfFrames=16)
    ds.PixelData *= 2
    for told, frames in ((b"2A", 2), (b"A2", 1)):
        found = frame(dicom_bytes(ds).replace(b"IS\x02\x0016", b"IS\x02\x00" + told), frames - 1)
        assert isinstance(found, Frame)
        assert found.frames == frames


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"Rows": 60_000, "Columns": 60_000}, Reason.TOO_LARGE),
        ({"NumberOfFrames": 2_000_000}, Reason.TOO_LARGE),
        ({"Rows": 0}, Reason.NO_PIXELS),
        ({"PixelData": b""}, Reason.NO_PIXELS),
        ({"PixelData": b"\0\0"}, Reason.DAMAGED),
        ({"BitsAllocated": 13}, Reason.DAMAGED),
    ],
)
def test_what_makes_no_picture_has_a_reason(changes: dict[str, Any], reason: Reason) -> None:
    found = frame(dicom_bytes(ct_instance(size=4, **changes)), 0)
    assert isinstance(found, Problem)
    assert found.reason is reason


@pytest.mark.parametrize("syntax", [JPEGLSLossless, JPEG2000Lossless])
def test_rubbish_in_a_compressed_frame_is_answered(syntax: Any) -> None:
    ds = ct_instance(size=4)
    ds.PixelData = encapsulate([b"rubbish!"])
    ds.file_meta.TransferSyntaxUID = syntax
    assert isinstance(frame(dicom_bytes(ds), 0), Problem)


def test_a_film_is_said_to_be_one() -> None:
    plain = dicom_bytes(ct_instance(size=4))
    for name in (b"1.2.840.10008.1.2.4.100", b"1.2.840.10008.1.2.4.106.1"):
        ds = ct_instance(size=4)
        ds.PixelData = encapsulate([b"\0\0\1\xba"])
        ds["PixelData"].is_undefined_length = True
        ds["PixelData"].VR = "OB"
        ds.file_meta.TransferSyntaxUID = UID(name.decode())
        found = frame(dicom_bytes(ds), 0)
        assert isinstance(found, Problem)
        assert found.reason is Reason.FILM
    assert isinstance(frame(plain, 0), Frame)


def test_what_is_no_dicom_is_answered() -> None:
    for data in (b"", b"x" * 200, dicom_bytes(ct_instance())[:400]):
        assert isinstance(frame(data, 0), Problem)


@needs_shared
def test_one_picture_in_several_syntaxes_is_one_picture() -> None:
    folder = shared("dicom", "nema-wg04")
    files = [path for path in folder.rglob("*") if path.is_file() and path.name.startswith("CT1_")]
    found = {path.name: frame(path.read_bytes(), 0) for path in files}
    lossless = [one.pixels for name, one in found.items() if isinstance(one, Frame) and name.endswith(("RLE", "J2KR"))]
    assert len(lossless) >= 2
    assert len(set(lossless)) == 1
