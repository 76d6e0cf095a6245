"""Shades through a table equal those computed for every pixel."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.imaging.shading import Shader
from app.imaging.windowing import shades
from importers.pictured import Frame

windows = st.tuples(st.floats(-3000, 3000), st.floats(1, 5000))


def frame(values: np.ndarray, number: str, **changes: object) -> Frame:
    rows, columns = values.shape
    return Frame(rows, columns, 1, False, number, values.astype("<" + number).tobytes(), **changes)  # type: ignore[arg-type] # a test's shorthand


@given(windows, st.sampled_from(["u1", "i4"]), st.sampled_from(["LINEAR", "LINEAR_EXACT", "SIGMOID"]), st.booleans())
def test_whole_numbers_are_shaded_exactly(window: tuple[float, float], number: str, function: str, dark: bool) -> None:
    values = np.arange(256).reshape(16, 16) * (1 if number == "u1" else 17) - (0 if number == "u1" else 1024)
    made = frame(values, number, function=function, inverted=dark)
    assert np.array_equal(Shader.of(made).shades(window), shades(made, window))


@given(windows)
def test_reals_are_shaded_within_one_grey(window: tuple[float, float]) -> None:
    values = np.linspace(-1000.5, 2000.25, 400).reshape(20, 20)
    made = frame(values, "f4", function="LINEAR_EXACT")
    difference = Shader.of(made).shades(window).astype(int) - shades(made, window)
    assert np.abs(difference).max() <= 1


@pytest.mark.parametrize("values", [[[0, 1 << 20]], [[-(1 << 30), 1 << 30]]])
def test_a_wide_range_is_shaded_pixel_by_pixel(values: list[list[int]]) -> None:
    made = frame(np.array(values), "i4")
    assert np.array_equal(Shader.of(made).shades((0.0, 100.0)), shades(made, (0.0, 100.0)))


def test_what_is_no_number_is_left_to_the_full_way() -> None:
    made = frame(np.array([[np.nan, 1.0], [np.inf, 3.0]]), "f4")
    assert np.array_equal(Shader.of(made).shades(None), shades(made, None))


def test_one_value_a_table_of_the_file_and_colours() -> None:
    flat = frame(np.full((2, 2), 7), "i4", windows=((7.0, 2.0),))
    assert Shader.of(flat).window == (7.0, 2.0)
    assert np.array_equal(Shader.of(flat).shades(None), shades(flat, None))
    table = frame(np.arange(4).reshape(2, 2), "i4", lut=np.array([0, 9, 99, 255], "<u2").tobytes(), lut_bits=8)
    assert Shader.of(table).window is None
    assert np.array_equal(Shader.of(table).shades(None), [[0, 9], [99, 255]])
    coloured = Frame(1, 2, 1, True, "u1", b"abcdef")
    assert Shader.of(coloured).shades(None).tobytes() == b"abcdef"
