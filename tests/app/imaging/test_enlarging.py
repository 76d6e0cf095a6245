"""Values mixed before a window: exact at the pixels, between neighbours elsewhere, never where it means nothing."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.imaging.enlarging import enlarged, mixable
from app.imaging.lookup import Picture, of_frame
from tests.app.imaging.test_lookup import greys

WIDE = (128.0, 400.0)


def painted(made: Picture, rows: list[float], columns: list[float], window: tuple[float, float]) -> list[list[int]]:
    into = np.empty((len(rows), len(columns)), "u4")
    enlarged(made, np.array(rows), np.array(columns)).painted(window, inverted=False, into=into)
    return [[int(one) & 0xFF for one in row] for row in into]


@given(st.integers(0, 2**32 - 1), st.sampled_from([2, 256, 4096, 60_000]), st.floats(2, 5000), st.booleans())
def test_on_its_pixels_it_is_the_picture(seed: int, span: int, width: float, inverted: bool) -> None:
    values = np.random.default_rng(seed).integers(0, span, (7, 5)) - span // 2
    picture, window = of_frame(greys(values, "i4", inverted=inverted)), (0.0, width)
    into = np.empty((9, 5), "u4")
    rows = np.array([-3.0, *range(7), 99.0])
    enlarged(picture, rows, np.arange(5.0)).painted(window, inverted=inverted, into=into)
    expected = picture.painted(window, inverted=inverted)
    assert np.array_equal(into, expected[[0, *range(7), 6]])


def test_between_pixels_it_is_between_their_values() -> None:
    values = np.array([[0, 100], [200, 300]])
    made = of_frame(greys(values, "i4", function="LINEAR_EXACT"))
    whole = (150.0, 300.0)
    assert painted(made, [0, 0.5, 1], [0, 0.25, 1], whole) == [[0, 21, 85], [85, 106, 170], [170, 191, 255]]
    assert painted(made, [0, 0.5, 1], [0.25], (25.0, 1.0)) == [[128], [255], [255]]  # no grey edge is widened


def test_few_values_do_not_become_steps() -> None:
    made = of_frame(greys(np.array([[10, 11]]), "u1"))
    (row,) = painted(made, [0], list(np.linspace(0, 1, 256)), (10.5, 1.9))
    assert len(set(row)) > 100


@pytest.mark.parametrize("turned", [False, True])
def test_exchanged(turned: bool) -> None:
    made = enlarged(of_frame(greys(np.arange(6).reshape(2, 3), "i4")), np.arange(2.0), np.arange(3.0))
    shown = made.lying() if turned else made
    into = np.empty(shown.places.shape, "u4")
    shown.painted(WIDE, inverted=False, into=into)
    assert list(into.shape) == ([3, 2] if turned else [2, 3])
    assert into[-1, 0] == made.picture.painted(WIDE)[(0, 2) if turned else (1, 0)]


def test_what_cannot_be_mixed() -> None:
    plain = of_frame(greys(np.arange(12).reshape(3, 4), "i4"))
    assert mixable(plain)
    assert mixable(of_frame(greys(np.full((2, 2), 7), "i4")))
    assert not mixable(replace(plain, facts=replace(plain.facts, lut=b"\\0\\0")))
    assert not mixable(replace(plain, facts=replace(plain.facts, whole=(6, 8))))
    assert not mixable(replace(plain, values=np.array([0, 1, 2, 3, 4, 50, 60, 70, 80, 90, 95, 99])))
    assert not mixable(of_frame(greys(np.random.default_rng(1).random((3, 3)), "f4")))
