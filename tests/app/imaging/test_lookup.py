"""A picture through a table is, bit for bit, what windowing makes of the decoded one."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.imaging.lookup import of_frame, of_plain
from app.imaging.windowing import opening, shades
from importers.candidates import Problem
from importers.pictured import Frame, Meaning, Plain, Survey
from importers.readers.dicom.pixels import frame
from importers.readers.dicom.surveying import survey
from tests.makers import ct_instance, dicom_bytes
from tests.shared import needs_shared, shared

windows = st.tuples(st.floats(-3000, 3000), st.floats(0.5, 5000))
functions = st.sampled_from(["LINEAR", "LINEAR_EXACT", "SIGMOID"])


def greys(values: "np.ndarray[Any, Any]", number: str, **changes: Any) -> Frame:
    rows, columns = values.shape
    return Frame(rows, columns, 1, False, number, values.astype("<" + number).tobytes(), **changes)


@given(windows, functions, st.booleans(), st.integers(0, 2**32 - 1), st.sampled_from([255, 4095, 60_000]))
def test_whole_numbers(window: tuple[float, float], function: str, dark: bool, seed: int, span: int) -> None:
    number = "u1" if span == 255 else "i4"
    values = np.random.default_rng(seed).integers(0, span, (12, 9)) - (0 if number == "u1" else 1024)
    made = greys(values, number, function=function, inverted=dark)
    picture = of_frame(made)
    assert picture.places is not None
    assert np.array_equal(picture.shades(window), shades(made, window))
    assert np.array_equal(picture.shades(), shades(made))
    assert picture.window == opening(made)
    assert np.array_equal(picture.grid(), values)
    assert (picture.low, picture.high) == (values.min(), values.max())
    assert picture.value(3, 5) == values[5, 3]


@given(windows, functions, st.floats(-4, 4).filter(lambda slope: abs(slope) > 1e-3), st.floats(-2000, 2000))
def test_numbers_on_a_line(window: tuple[float, float], function: str, slope: float, intercept: float) -> None:
    stored = np.arange(-300, 300).reshape(30, 20)
    made = greys(stored * slope + intercept, "f4", function=function, line=(slope, intercept))
    picture = of_frame(made)
    assert np.array_equal(picture.shades(window), shades(made, window))
    assert np.array_equal(picture.shades(), shades(made))
    assert np.array_equal(picture.grid(), np.frombuffer(made.pixels, "<f4").reshape(30, 20))


@pytest.mark.parametrize(
    "made",
    [
        greys(np.array([[0, 1 << 20]]), "i4"),
        greys(np.array([[0.25, 3.5], [np.nan, np.inf]]), "f4"),
        greys(np.array([[0.25, 3.5]]), "f4", line=(1.0, 0.0)),
        greys(np.array([[1e9, 1e9 + 64]]), "f4", line=(1.0, 0.0)),
        Frame(1, 2, 1, True, "u1", bytes(range(6))),
    ],
)
def test_what_no_table_holds_is_shaded_pixel_by_pixel(made: Frame) -> None:
    picture = of_frame(made)
    assert picture.places is None
    assert np.array_equal(picture.shades((1.0, 4.0)), shades(made, (1.0, 4.0)))
    assert picture.bytes == len(made.pixels)


@pytest.mark.parametrize("inverted", [False, True])
def test_painted_it_is_the_same_as_a_screen_takes_it(inverted: bool) -> None:
    grey, colour = greys(np.arange(6).reshape(2, 3), "i4"), Frame(1, 2, 1, True, "u1", bytes([1, 2, 3, 250, 0, 7]))
    for made, window in ((grey, (3.0, 4.0)), (greys(np.array([[0.5, 2.25]]), "f4"), (1.0, 3.0)), (colour, None)):
        seen = shades(made, window).astype(int)
        seen = 255 - seen if inverted else seen
        red, green, blue = (seen[..., part] for part in range(3)) if seen.ndim > 2 else (seen, seen, seen)
        assert np.array_equal(
            of_frame(made).painted(window, inverted=inverted), 0xFF000000 + (red << 16) + (green << 8) + blue
        )


def test_a_table_of_the_files_own() -> None:
    made = greys(np.arange(-2, 6).reshape(2, 4), "i4", lut=np.array([0, 10, 200, 255], "<u2").tobytes(), lut_bits=8)
    picture = of_frame(made)
    assert picture.window is None
    assert np.array_equal(picture.shades(), shades(made))


def test_colours_and_what_lies_outside() -> None:
    picture = of_frame(Frame(1, 2, 1, True, "u1", bytes(range(6))))
    assert picture.value(1, 0) == (3, 4, 5)
    assert picture.window is None
    for place in ((2, 0), (0, 1), (-1, 0)):
        with pytest.raises(IndexError):
            picture.value(*place)


def test_what_is_drawn_over_it() -> None:
    drawn = np.zeros((3, 5), bool)
    drawn[1, 2:4] = True
    picture = of_frame(greys(np.zeros((3, 5), int), "i4", overlay=np.packbits(drawn).tobytes()))
    assert picture.overlay is not None
    assert np.array_equal(picture.overlay, drawn)
    assert of_frame(greys(np.zeros((3, 5), int), "i4")).overlay is None


def test_a_tile_of_a_mosaic() -> None:
    values = np.arange(36).reshape(6, 6)
    tile = of_frame(greys(values, "i4")).tile(3, 2)
    assert np.array_equal(tile.grid(), values[3:, 3:])
    assert np.array_equal(tile.shades((20, 40)), shades(greys(values, "i4"), (20, 40))[3:, 3:])
    assert np.array_equal(of_frame(greys(values, "i4")).tile(4, 3, 3).grid(), values[3:, 2:4])


@given(windows, st.booleans(), st.integers(1, 16), st.sampled_from([8, 16]), st.floats(-3, 3), st.integers(-99, 99))
def test_plain_pixels_equal_the_decoded_ones(
    window: tuple[float, float], signed: bool, bits: int, allocated: int, slope: float, intercept: int
) -> None:
    bits = min(bits, allocated)
    stored = np.random.default_rng(bits).integers(0, 1 << allocated, (4, 4)).astype(f"<u{allocated // 8}")
    ds = ct_instance(size=4, BitsAllocated=allocated, BitsStored=bits, HighBit=bits - 1, PixelData=stored.tobytes())
    ds.PixelRepresentation = int(signed)
    ds.RescaleSlope, ds.RescaleIntercept = f"{slope:.3f}", str(intercept)
    ds["PixelData"].VR = "OW" if allocated == 16 else "OB"
    data = dicom_bytes(ds)
    told, decoded = survey(data, len(data)), frame(data, 0)
    assert isinstance(told, Survey)
    assert told.plain is not None
    assert isinstance(decoded, Frame)
    picture = of_plain(told.plain, 0, np.frombuffer(data[told.plain.offset :][: stored.nbytes], "u1"))
    assert np.array_equal(picture.grid(), of_frame(decoded).grid())
    assert np.array_equal(picture.shades(window), shades(decoded, window))
    assert np.array_equal(picture.shades(), shades(decoded))
    assert picture.facts.padding == decoded.padding


def test_each_picture_has_its_own_meaning() -> None:
    plain = Plain(0, 1, 2, 2, 16, 16, False, False, None, (Meaning(), Meaning(2.0, 1.0, ((5.0, 9.0),))))
    stored = np.array([3, 4], "<u2").view("u1")
    assert of_plain(plain, 0, stored).grid().tolist() == [[3, 4]]
    assert of_plain(plain, 1, stored).grid().tolist() == [[7, 9]]
    assert of_plain(plain, 1, stored).window == (5.0, 9.0)


@needs_shared
def test_all_shared_plain_pictures_equal_the_decoded_ones() -> None:
    seen = 0
    for path in sorted(shared("dicom").rglob("*")):
        data = path.read_bytes() if path.is_file() else b""
        told = survey(data, len(data)) if data else None
        if not isinstance(told, Survey) or told.plain is None:
            continue
        plain, index = told.plain, told.plain.frames - 1
        length = plain.rows * plain.columns * plain.allocated // 8
        stored = np.frombuffer(data[plain.offset + index * length :][:length], "u1")
        decoded = frame(data, index)
        assert not isinstance(decoded, Problem), path
        picture = of_plain(plain, index, stored)
        assert np.array_equal(picture.grid(), of_frame(decoded).grid()), path
        assert np.array_equal(picture.shades(), shades(decoded)), path
        seen += 1
    assert seen >= 90
