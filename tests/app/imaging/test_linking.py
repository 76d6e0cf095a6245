"""Two series scrolled together: by millimetres, by a difference the person set, or by number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.imaging.geometry import Plane
from app.imaging.linking import Apart, Link, Track, link
from tests.app.imaging.places import NOWHERE, at


def track(*heights: float, frame: str = "1.2.3") -> Track:
    return Track(tuple(Plane.of(at(height, frame_of_reference=frame)) for height in heights))


def tied(one: Track, other: Track, places: tuple[int, int] | None = None) -> Link:
    made = link(one, other, places)
    assert isinstance(made, Link)
    return made


def test_one_frame_of_reference_goes_by_millimetres() -> None:
    thin, thick = track(*range(20)), track(0, 5, 10, 15)
    made = tied(thin, thick)
    assert made.aligned
    assert [made.there(number) for number in (0, 3, 9, 19)] == [0, 1, 2, 3]
    assert [made.back(number) for number in range(4)] == [0, 5, 10, 15]


def test_different_studies_keep_the_difference_they_were_linked_with() -> None:
    one, other = track(0, 2, 4, 6, 8, frame="a"), track(100, 104, 108, 112, frame="b")
    assert not tied(one, other).aligned
    made = tied(one, other, (1, 2))
    assert made.aligned
    assert [made.there(number) for number in range(5)] == [1, 2, 2, 3, 3]
    assert made.back(3) == 3


def test_a_stack_looked_at_from_the_other_side_goes_the_other_way() -> None:
    one = track(0, 2, 4)
    other = Track(tuple(Plane.of(at(height, across=(-1.0, 0.0, 0.0))) for height in (4, 2, 0)))
    made = tied(one, other)
    assert [made.there(number) for number in range(3)] == [2, 1, 0]
    assert [made.back(number) for number in range(3)] == [2, 1, 0]


def test_different_directions_are_not_tied() -> None:
    upright = Track(tuple(Plane.of(at(0, y=y, down=(0.0, 0.0, -1.0))) for y in range(4)))
    assert link(track(0, 1, 2), upright) is Apart.DIRECTION
    assert link(track(0, 1, 2), track(5)) is Apart.SINGLE


def test_without_places_numbers_count() -> None:
    nowhere = Track((Plane.of(NOWHERE),) * 6)
    made = tied(nowhere, track(0, 1, 2, 3), (3, 1))
    assert [made.there(number) for number in range(6)] == [0, 0, 0, 1, 2, 3]
    assert not made.by_place
    assert tied(track(0, 1), track(0, 1)).by_place


@given(st.lists(st.floats(-500, 500), min_size=2, max_size=30, unique=True), st.integers(0, 29), st.integers(0, 29))
def test_what_was_aligned_stays_aligned(heights: list[float], first: int, second: int) -> None:
    one, other = track(*sorted(heights), frame="a"), track(*sorted(heights), frame="b")
    made = link(one, other, (first % len(heights), second % len(heights)))
    if isinstance(made, Link):
        assert made.other[made.there(first % len(heights))] == pytest.approx(
            made.other[second % len(heights)], abs=1e-6
        )
