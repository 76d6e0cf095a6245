"""The quick way to a picture shows what the thorough one shows."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.imaging.greys import image
from app.imaging.windowing import sensible, shades
from importers.pictured import Frame

WINDOWS = st.tuples(st.floats(-5000, 5000), st.floats(0.5, 8000))


def grey(values: list[int], number: str, **changes: Any) -> Frame:
    row = np.array(values, "<" + number)
    return Frame(1, row.size, 1, False, number, row.tobytes(), **changes)


KINDS = st.sampled_from([("u1", 0, 255), ("i4", -40_000, 70_000), ("i4", -(2**24), 2**24)])
CHANGES = st.fixed_dictionaries(
    {
        "windows": st.lists(WINDOWS, max_size=2).map(tuple),
        "function": st.sampled_from(["LINEAR", "LINEAR_EXACT", "SIGMOID"]),
        "inverted": st.booleans(),
        "padding": st.none() | st.tuples(st.integers(-60_000, 0), st.integers(0, 20_000)),
    }
)


@given(KINDS, CHANGES, st.none() | WINDOWS, st.data())
def test_it_shows_what_the_thorough_one_shows(
    kind: tuple[str, int, int], changes: dict[str, Any], window: tuple[float, float] | None, data: st.DataObject
) -> None:
    number, low, high = kind
    values = data.draw(st.lists(st.integers(low, high), min_size=1, max_size=30))
    frame = grey(values, number, **changes)
    made = image(frame, window)
    if made is None:
        windows = [*changes["windows"], window or (0.0, 2.0)]
        spread = window is None and sensible(changes["windows"], min(values), max(values)) is None
        assert changes["function"] == "SIGMOID" or spread or any(width <= 1 for _, width in windows)
        return
    assert made.size == (len(values), 1)
    assert np.abs(np.asarray(made).astype(int) - shades(frame, window).astype(int)).max() <= 1


def test_an_ordinary_window_needs_no_other_way() -> None:
    made = image(grey([-1000, 40, 1000], "i4", windows=((40.0, 400.0),)))
    assert made is not None
    assert np.asarray(made)[0].tolist() == [0, 128, 255]


def test_colours_stay_as_they_are() -> None:
    made = image(Frame(1, 2, 1, True, "u1", bytes(range(6))))
    assert made is not None
    assert made.tobytes() == bytes(range(6))


@pytest.mark.parametrize(
    "frame",
    [
        Frame(1025, 1024, 1, False, "u1", bytes(1025 * 1024)),
        grey([2**24 + 1], "i4"),
        grey([1, 2], "i4", windows=((1.0, 10.0),), lut=b"\0\0"),
        grey([1, 2], "f4", windows=((1.0, 10.0),)),
        grey([1, 2], "i4", windows=((1.0, 1.0),)),
        grey([*[0] * 960, *[1] * 38, 100, 200], "i4"),
    ],
)
def test_everything_else_is_left_to_the_thorough_one(frame: Frame) -> None:
    assert image(frame) is None
