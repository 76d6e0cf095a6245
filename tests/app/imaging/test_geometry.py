"""Directions, letters and lines where planes cross."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.imaging.geometry import Plane, Sides, Turn, crossing, dot, letters, opposite, sides
from importers.pictured import Placement
from tests.app.imaging.places import AXIAL, NOWHERE, at

CORONAL = replace(AXIAL, across=(1.0, 0.0, 0.0), down=(0.0, 0.0, -1.0), origin=(0.0, 1.0, 2.0))
turns = st.builds(Turn, st.integers(0, 3), st.booleans())


def plane(placement: Placement) -> Plane:
    made = Plane.of(placement)
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("way", "named"),
    [
        ((1, 0, 0), "L"),
        ((-1, 0, 0), "R"),
        ((0, 1, 0), "P"),
        ((0, -1, 0), "A"),
        ((0, 0, 1), "H"),
        ((0, 0, -1), "F"),
        ((0.8, -0.6, 0.0), "LA"),
        ((0.1, 0.2, 0.97), "H"),
        ((0.6, 0.6, 0.53), "LPH"),
    ],
)
def test_directions_in_letters(way: tuple[float, float, float], named: str) -> None:
    assert letters(way) == named
    assert letters((-way[0], -way[1], -way[2])) == opposite(named)


def test_an_axial_picture_is_seen_from_the_feet() -> None:
    assert sides(AXIAL) == Sides(left="R", top="A", right="L", bottom="P")
    assert sides(CORONAL) == Sides(left="R", top="H", right="L", bottom="F")


def test_letters_turn_with_the_picture() -> None:
    assert sides(AXIAL, Turn(1)) == Sides(left="P", top="R", right="A", bottom="L")
    assert sides(AXIAL, Turn(mirrored=True)) == Sides(left="L", top="A", right="R", bottom="P")
    assert sides(AXIAL, Turn().flipped(upright=True)) == Sides(left="R", top="P", right="L", bottom="A")


def test_written_letters_serve_where_there_is_no_geometry() -> None:
    assert sides(replace(NOWHERE, letters=("L", "F"))) == Sides("R", "H", "L", "F")
    assert sides(NOWHERE) == Sides("", "", "", "")


@given(turn=turns)
def test_four_turns_and_two_flips_change_nothing(turn: Turn) -> None:
    assert turn.turned(1).turned(1).turned(1).turned(1) == turn
    for upright in (False, True):
        assert turn.flipped(upright=upright).flipped(upright=upright) == turn


@given(turn=turns)
def test_a_flip_exchanges_the_two_sides_it_is_seen_to_exchange(turn: Turn) -> None:
    before, after = sides(AXIAL, turn), sides(AXIAL, turn.flipped(upright=False))
    assert (after.left, after.right, after.top, after.bottom) == (before.right, before.left, before.top, before.bottom)
    after = sides(AXIAL, turn.flipped(upright=True))
    assert (after.top, after.bottom, after.left, after.right) == (before.bottom, before.top, before.left, before.right)


coordinates = st.floats(-500, 500)


@given(column=coordinates, row=coordinates, angle=st.floats(0, math.tau))
def test_a_point_comes_back_from_the_patient(column: float, row: float, angle: float) -> None:
    across, down = (math.cos(angle), math.sin(angle), 0.0), (-math.sin(angle), math.cos(angle), 0.0)
    turned = plane(replace(AXIAL, across=across, down=down, origin=(3.0, -7.0, 11.0)))
    place = turned.place(column, row)
    assert turned.pixel(place) == pytest.approx((column, row), abs=1e-6)
    assert dot(turned.normal, place) == pytest.approx(turned.distance)


def test_a_coronal_picture_crosses_an_axial_one_in_a_row() -> None:
    found = crossing(plane(AXIAL), plane(CORONAL))
    assert found is not None
    (first, row), (last, same) = sorted(found)
    assert [row, same] == pytest.approx([2.0, 2.0])  # 1 mm to the back, 0.5 mm a row
    assert [first, last] == pytest.approx([-0.5, 7.5])


def test_what_does_not_meet_has_no_line() -> None:
    axial = plane(AXIAL)
    assert crossing(axial, plane(at(5.0))) is None
    assert crossing(axial, plane(replace(CORONAL, frame_of_reference="9"))) is None
    assert crossing(axial, plane(replace(CORONAL, origin=(0.0, 1.0, -20.0)))) is None
    assert crossing(axial, plane(replace(CORONAL, origin=(100.0, 1.0, 2.0)))) is None


def test_too_little_is_no_plane() -> None:
    assert Plane.of(NOWHERE) is None
    assert Plane.of(replace(AXIAL, spacing=None)) is None
