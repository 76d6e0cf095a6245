"""Every kind of small picture: its numbers come back, however it is packed, and others see the same."""

from pathlib import Path

import numpy as np
import pytest

from app.imaging.lookup import of_frame
from importers.candidates import Problem, Reason
from importers.pictured import Frame
from importers.readers.dicom.pixels import frame
from tests.importers.readers.dicom import varieties
from tests.importers.readers.dicom.references import TOOLS, Array, agrees_with_dcmtk, agrees_with_pydicom
from tests.importers.readers.dicom.varieties import COLOURS, GREYS, NEAR, PALETTES, SAME, made, repacked
from tests.makers import dicom_bytes

KINDS = (*GREYS, *COLOURS, *PALETTES)
FRAMES = 2

NOT_PYDICOM = {kind for kind in KINDS if "high" in kind or "middle" in kind} | {"YBR_PARTIAL_422", "HSV"}
"""pydicom takes no notice of High Bit, and hands old colours on as they are. It declines brightness and colour of more
than eight bits, which needs no mention."""

NOT_DCMTK = {("RLE", "1 of 1")}
NOT_DCMTK |= {("big endian", kind) for kind in GREYS if GREYS[kind][0] == 32}
NOT_DCMTK |= {
    (tool, kind) for kind in COLOURS if "by plane" in kind for tool in SAME if tool.startswith("JPEG lossless")
}
"""Where dcmtk's repacked file is another picture: it turns 16 bits at a time, so that the halves of 32 come in the
wrong order; and it takes the planes of several frames for each other's."""

SOME = ("12 of 16", "16 of 16, signed", "12 of 16, high, signed", "YBR_FULL 12 of 16, by plane", "palette 12 to 16")
SOME_TOOLS = ("big endian", "RLE", "JPEG lossless", "JPEG-LS")
LOSSY = ("8 of 8", "12 of 16", "12 of 16, signed", "RGB 8 of 8, by pixel", "RGB 12 of 16, by pixel")
"""Fractions that come of spreading few bits over many are rounded by dcmtk, so that odd depths cannot be compared."""

needs_dcmtk = pytest.mark.skipif(len(TOOLS) < 3, reason="dcmtk is not installed")


def seen(path: Path, index: int = FRAMES - 1) -> Frame:
    found = frame(path.read_bytes(), index)
    assert isinstance(found, Frame), (path, found)
    return found


def written(folder: Path, kind: str) -> Path:
    path = folder / "made.dcm"
    path.write_bytes(dicom_bytes(made(kind, FRAMES)))
    return path


def rounding(kind: str) -> int:
    """dcmtk rounds each product on the way from other colours to red, green and blue."""
    return 2 if kind in COLOURS and not kind.startswith("RGB") else 1


@pytest.mark.parametrize("kind", GREYS)
def test_the_numbers_come_back(kind: str) -> None:
    _allocated, bits, _high, signed = GREYS[kind]
    for index, expected in enumerate(varieties.numbers(bits, signed, FRAMES)):
        found = frame(dicom_bytes(made(kind, FRAMES)), index)
        assert isinstance(found, Frame)
        values = of_frame(found).grid()
        assert np.array_equal(values, expected.astype(values.dtype))  # 32 bits are held as reals


def test_pydicom_sees_the_same(tmp_path: Path) -> None:
    compared = 0
    for kind in set(KINDS) - NOT_PYDICOM:
        path = written(tmp_path, kind)
        verdict = agrees_with_pydicom(path, FRAMES - 1, seen(path))
        assert verdict is not False, kind
        compared += verdict is True
    assert compared >= 26


def test_deep_colours_are_those_of_eight_bits() -> None:
    deep, plain = (varieties.coloured("YBR_FULL", *bits, 0) for bits in ((16, 16), (8, 8)))
    plain.PixelData = (np.frombuffer(deep.PixelData, "<u2") >> 8).astype("u1").tobytes()
    one, other = (_colours(frame(dicom_bytes(ds), 0)) for ds in (deep, plain))
    assert np.abs(one - other).max() <= 2


def test_hues_and_the_range_of_television() -> None:
    hue = varieties.coloured("HSV", 8, 8, 0)
    hue.Rows, hue.Columns, hue.PixelData = 1, 4, bytes([0, 255, 255, 85, 255, 255, 170, 255, 255, 7, 0, 9, 0, 0][:12])
    assert _colours(frame(dicom_bytes(hue), 0)).tolist() == [[[255, 0, 0], [0, 255, 0], [0, 0, 255], [9, 9, 9]]]
    ends = varieties.coloured("YBR_PARTIAL_422", 8, 8, 0)
    ends.Rows, ends.Columns, ends.PixelData = 1, 2, bytes([16, 235, 128, 128])
    assert _colours(frame(dicom_bytes(ends), 0)).tolist() == [[[0, 0, 0], [255, 255, 255]]]


def test_colours_of_four_samples_are_refused() -> None:
    ds = varieties.coloured("RGB", 8, 8, 0)
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 4, "CMYK"
    assert frame(dicom_bytes(ds), 0) == Problem(Reason.UNSUPPORTED, "colours", "application/dicom")


def _colours(found: Frame | Problem) -> Array:
    assert isinstance(found, Frame)
    return of_frame(found).grid().astype(int)


@needs_dcmtk
def test_some_are_what_dcmtk_sees_and_stay_so_however_packed(tmp_path: Path) -> None:
    for kind in SOME:
        _stays(tmp_path, kind, SOME_TOOLS)
    assert _near(tmp_path, "12 of 16", ("JPEG extended", "JPEG full progression")) == 2


@needs_dcmtk
@pytest.mark.long
def test_all_are_what_dcmtk_sees_and_stay_so_however_packed(tmp_path: Path) -> None:
    assert sum(_stays(tmp_path, kind, tuple(SAME)) for kind in KINDS) > 0.8 * len(KINDS) * len(SAME)
    assert sum(_near(tmp_path, kind, tuple(NEAR)) for kind in LOSSY) > 20


def _stays(folder: Path, kind: str, tools: tuple[str, ...]) -> int:
    """How many tools packed a picture otherwise; ours is then the same."""
    path = written(folder, kind)
    plain = seen(path)
    assert agrees_with_dcmtk(path, FRAMES - 1, plain, rounding(kind)) is not False, kind
    done = 0
    for tool in tools:
        packed = None if (tool, kind) in NOT_DCMTK else repacked(path, SAME[tool])
        if packed is not None:
            ours, theirs = (of_frame(one).grid().astype("f8") for one in (plain, seen(packed)))
            assert np.abs(ours - theirs).max() <= (rounding(kind) if plain.colour else 0), (kind, tool)
            done += 1
    return done


def _near(folder: Path, kind: str, tools: tuple[str, ...]) -> int:
    """How many tools packed a picture with loss; dcmtk and we see the same in it."""
    done = 0
    for tool in tools:
        packed = repacked(written(folder, kind), NEAR[tool])
        if packed is not None:
            assert agrees_with_dcmtk(packed, FRAMES - 1, seen(packed), 2) is not False, (kind, tool)
            done += 1
    return done
