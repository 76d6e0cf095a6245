"""Greys as DICOM PS3.3 C.11 defines them."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from app.imaging.windowing import opening, overlaid, shades
from importers.pictured import Frame


def grey(values: Any, number: str = "i4", **changes: Any) -> Frame:
    """A frame of one row."""
    row = np.array(values, "<" + number)
    return Frame(1, row.size, 1, False, number, row.tobytes(), **changes)


def test_the_standards_own_example_of_a_linear_window() -> None:
    frame = grey([-1000, 0, 1024, 2047, 2048, 3071, 4095, 9999], windows=((2048, 4096),))
    assert shades(frame)[0].tolist() == [0, 0, 64, 127, 128, 191, 255, 255]


def test_exact_and_sigmoid_windows() -> None:
    exact = grey([-1, 0, 50, 100, 101], windows=((50, 100),), function="LINEAR_EXACT")
    assert shades(exact)[0].tolist() == [0, 0, 128, 255, 255]
    sigmoid = grey([-10_000, 50, 10_000], windows=((50, 100),), function="SIGMOID")
    assert shades(sigmoid)[0].tolist() == [0, 128, 255]


def test_a_window_of_one_is_a_threshold() -> None:
    assert shades(grey([4, 5, 6], windows=((5, 1),)))[0].tolist() == [0, 255, 255]


def test_a_window_below_one_is_exact_as_fractions_need_it() -> None:
    shown = shades(grey([0.0, 0.1, 0.2, 0.3], "f4", windows=((0.15, 0.2),)))[0]
    assert shown.tolist() == [0, 64, 191, 255]


def test_inversion_comes_last() -> None:
    plain = grey([0, 50, 100], windows=((50, 100),), function="LINEAR_EXACT")
    turned = grey([0, 50, 100], windows=((50, 100),), function="LINEAR_EXACT", inverted=True)
    assert (shades(plain) + shades(turned) == 255).all()


@pytest.mark.parametrize("window", [(1e9, 10.0), (50.0, 0.0), (50.0, -4.0), (5000.0, 10.0), (50.0, 1e9)])
def test_an_absurd_window_is_not_believed(window: tuple[float, float]) -> None:
    shown = shades(grey(range(101), windows=(window,)))[0]
    assert shown[0] == 0
    assert shown[-1] == 255


def test_padding_does_not_take_part_in_the_automatic_window() -> None:
    shown = shades(grey([-2000] * 50 + list(range(101)), padding=(-2000, -2000)))[0]
    assert shown[50:].tolist() == shades(grey(range(101)))[0].tolist()


def test_an_empty_ground_with_single_counts_does_not_make_every_count_white() -> None:
    frame = grey([*[0] * 960, *[1] * 38, 100, 200])
    found = opening(frame)
    assert found is not None
    assert found[0] + found[1] / 2 > 50
    assert shades(frame)[0].tolist()[960] < 10


def test_a_chosen_window_overrules_table_and_file() -> None:
    frame = grey([0, 10], windows=((5, 10),), lut=np.zeros(4, "<u2").tobytes())
    assert shades(frame, (5, 10))[0].tolist() == shades(grey([0, 10], windows=((5, 10),)))[0].tolist()


def test_a_table_holds_at_its_ends() -> None:
    frame = grey([-5, 10, 11, 12, 99], lut=np.array([0, 2048, 4095], "<u2").tobytes(), lut_first=10, lut_bits=12)
    assert shades(frame)[0].tolist() == [0, 0, 128, 255, 255]


def test_colours_are_shown_as_they_are() -> None:
    frame = Frame(1, 2, 1, True, "u1", bytes(range(6)))
    assert shades(frame).tolist() == [[[0, 1, 2], [3, 4, 5]]]


@given(arrays("<f4", st.integers(1, 40), elements=st.floats(width=32)))
def test_any_real_values_make_a_picture(values: Any) -> None:
    shown = shades(Frame(1, values.size, 1, False, "f4", values.tobytes()))
    assert shown.shape == (1, values.size)
    assert shown.dtype == np.uint8


@given(
    st.lists(st.integers(-32768, 32767), min_size=2, max_size=40),
    st.floats(-3000, 3000),
    st.floats(1, 5000),
    st.sampled_from(["LINEAR", "LINEAR_EXACT", "SIGMOID"]),
)
def test_brighter_values_are_never_darker(values: list[int], centre: float, width: float, function: str) -> None:
    shown = shades(grey(sorted(values), function=function), (centre, width))[0].astype(int)
    assert (np.diff(shown) >= 0).all()


def test_what_the_file_draws_over_a_picture_is_white() -> None:
    plain, drawn = grey([0, 50, 100, 50]), grey([0, 50, 100, 50], overlay=bytes([0b10100000]))
    assert overlaid(shades(plain), plain)[0].tolist() == shades(plain)[0].tolist()
    assert overlaid(shades(drawn), drawn)[0].tolist() == [255, shades(plain)[0][1], 255, shades(plain)[0][3]]
    colours = Frame(1, 2, 1, True, "u1", bytes(range(6)), overlay=bytes([0b01000000]))
    assert overlaid(shades(colours), colours).tolist() == [[[0, 1, 2], [255, 255, 255]]]
