"""Where a picture lies on its ground."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.viewer.placing import LEAST, MOST, Fit, Placing

placings = st.builds(
    Placing,
    width=st.integers(1, 5000),
    height=st.integers(1, 5000),
    ground_width=st.floats(1, 3000),
    ground_height=st.floats(1, 3000),
    turns=st.integers(0, 3),
)


@given(placings)
def test_all_of_it_is_seen_at_first(placing: Placing) -> None:
    left, top, width, height = placing.rectangle
    if LEAST < placing.scale < MOST:
        assert left >= -0.01
        assert top >= -0.01
        assert width <= placing.ground_width + 0.01
        assert height <= placing.ground_height + 0.01


@given(placings, st.floats(0.2, 5), st.floats(-4000, 4000), st.floats(-4000, 4000))
def test_the_ground_is_never_left_empty(placing: Placing, factor: float, dx: float, dy: float) -> None:
    left, top, width, height = placing.zoomed(factor).moved(dx, dy).rectangle
    assert width <= placing.ground_width + 0.01 or (left <= 0.01 and left + width >= placing.ground_width - 0.01)
    assert height <= placing.ground_height + 0.01 or (top <= 0.01 and top + height >= placing.ground_height - 0.01)


@given(placings, st.floats(1, 4), st.floats(0, 1), st.floats(0, 1))
def test_the_point_under_the_pointer_stays(placing: Placing, factor: float, across: float, down: float) -> None:
    full = Placing(placing.width, placing.height, placing.width, placing.height, Fit.FREE, 1.0)
    x, y = across * full.ground_width, down * full.ground_height
    after = full.zoomed(factor, x, y)
    left, top, width, height = after.rectangle
    assert left + across * width == pytest.approx(x, abs=0.01)
    assert top + down * height == pytest.approx(y, abs=0.01)


@given(placings)
def test_four_turns_are_none(placing: Placing) -> None:
    assert placing.turned(4).turned_size == placing.turned_size
    assert placing.turned(1).turned_size == placing.turned_size[::-1]


def test_the_pixel_under_a_point_turns_with_the_picture() -> None:
    placing = Placing(100, 50, 200, 200, Fit.FREE, 1.0)
    assert placing.pixel(50, 75) == (0, 0)
    assert placing.pixel(149.5, 124.5) == (99, 49)
    assert placing.pixel(10, 10) is None
    turned = placing.turned(1)
    assert turned.pixel(124.5, 50.5) == (0, 0)
    assert turned.pixel(75.5, 149.5) == (99, 49)


def test_zoom_is_bounded_and_fit_forgets_it() -> None:
    placing = Placing(100, 100, 200, 200)
    assert placing.zoomed(1e9).scale == MOST
    assert placing.zoomed(1e-9).scale == LEAST
    assert placing.zoomed(3).fitted().scale == 2.0
    assert placing.at(1.0).scale == 1.0
