"""Stacks of a Series: order, kinds, and what is odd."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.imaging.stacks import Note, Oddity, stacks
from tests.app.imaging.places import AXIAL, NOWHERE, at


def test_pictures_are_ordered_from_the_feet_up_whatever_their_numbers() -> None:
    (stack,) = stacks([at(30, number=1), at(10, number=2), at(20, number=3)])
    assert stack.members == (1, 2, 0)
    assert stack.step == pytest.approx(10)
    assert stack.even
    assert stack.notes == ()


def test_a_gap_is_found_at_its_place() -> None:
    (stack,) = stacks([at(z) for z in (0, 2, 4, 10, 12, 14)])
    assert stack.notes == (Note(Oddity.GAP, 6, 2),)
    assert not stack.even


def test_a_scan_that_goes_on_in_thicker_slices_is_one_stack_without_a_gap() -> None:
    base = [replace(at(z, part=("AXIAL\\ADD", "", "", "")), thickness=4.0) for z in (0, 4, 8, 12, 16)]
    rest = [replace(at(z, part=("AXIAL", "", "", "")), thickness=7.0) for z in (17, 24, 31, 38, 45)]
    (stack,) = stacks([*rest, *base])
    assert stack.members == (5, 6, 7, 8, 9, 0, 1, 2, 3, 4)
    assert [note.oddity for note in stack.notes] == [Oddity.UNEVEN]
    (stack,) = stacks([*rest[:2], *rest[4:], *base])
    assert Note(Oddity.GAP, 21, 6) in stack.notes


def test_two_kinds_of_image_that_lie_among_one_another_stay_apart() -> None:
    whole = [at(z, part=(kind, "", "", "")) for kind in ("WATER", "FAT") for z in (0, 4, 8)]
    assert [stack.members for stack in stacks(whole)] == [(0, 1, 2), (3, 4, 5)]


def test_uneven_steps_are_said() -> None:
    (stack,) = stacks([at(z) for z in (0, 2, 4, 6.6, 8.6)])
    assert [note.oddity for note in stack.notes] == [Oddity.UNEVEN]


def test_a_tilted_gantry_is_said_in_degrees() -> None:
    (stack,) = stacks([at(z * 10, y=z * 2) for z in range(5)])
    (note,) = stack.notes
    assert note.oddity is Oddity.TILTED
    assert note.value == pytest.approx(11.31, abs=0.01)
    assert stack.step == pytest.approx(10)
    assert not stack.even


def test_echoes_and_orientations_are_stacks_of_their_own() -> None:
    echoes = [at(z, part=("M", echo, "", "")) for z in (0, 5, 10) for echo in ("10", "90")]
    assert [stack.members for stack in stacks(echoes)] == [(0, 2, 4), (1, 3, 5)]
    coronal = [replace(AXIAL, down=(0.0, 0.0, -1.0), origin=(0.0, float(y), 0.0)) for y in range(4)]
    assert [len(stack.members) for stack in stacks([*coronal, at(0), at(1)])] == [4, 2]


def test_repetitions_of_all_places_follow_one_another_in_time() -> None:
    film = [at(z, number=number) for number, z in enumerate((0, 5, 10, 0, 5, 10))]
    assert [stack.members for stack in stacks(film)] == [(0, 1, 2), (3, 4, 5)]


def test_a_place_taken_twice_is_said() -> None:
    (stack,) = stacks([at(0), at(5), at(5), at(10)])
    assert Note(Oddity.REPEATED, 1) in stack.notes


def test_single_views_in_all_directions_are_put_together() -> None:
    ways = [(1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.6, 0.8, 0.0)]
    star = [replace(at(0, number=9 - place), across=way, down=(0.0, 0.0, -1.0)) for place, way in enumerate(ways)]
    (stack,) = stacks(star)
    assert stack.members == (2, 1, 0)
    assert stack.notes == (Note(Oddity.MIXED),)


def test_pictures_without_a_place_keep_their_numbers_order() -> None:
    (stack,) = stacks([replace(NOWHERE, time=(0, 0, 0, number)) for number in (3.0, 1.0, 2.0)])
    assert stack.members == (1, 2, 0)
    assert stack.step is None
    assert stack.notes == ()


heights = st.lists(st.floats(-1000, 1000), max_size=12)


@given(zs=heights, nowhere=st.integers(0, 3), seed=st.integers())
def test_every_picture_is_in_exactly_one_stack(zs: list[float], nowhere: int, seed: int) -> None:
    everything = [*(at(z) for z in zs), *([NOWHERE] * nowhere)]
    random.Random(seed).shuffle(everything)
    members = [index for stack in stacks(everything) for index in stack.members]
    assert sorted(members) == list(range(len(everything)))


@given(count=st.integers(3, 20), step=st.floats(0.5, 20), seed=st.integers())
def test_the_order_of_files_does_not_matter(count: int, step: float, seed: int) -> None:
    pictures = [at(step * place) for place in range(count)]
    order = list(range(count))
    random.Random(seed).shuffle(order)
    (stack,) = stacks([pictures[place] for place in order])
    assert [order[index] for index in stack.members] == list(range(count))
    assert stack.even
