"""Slices stand in the order of the body, whatever their files are called."""

import random

from hypothesis import given
from hypothesis import strategies as st

from app.imaging.order import middle, slices
from models.records import InstanceFacts, StoredFile


def stored(
    number: int, position: float | None, *, path: str = "", instance: int | None = None, frames: int = 1
) -> StoredFile:
    facts = InstanceFacts("1.2", f"1.2.{number}", "1.2.840.10008.1.2.1", instance, position, 4, 4, frames)
    return StoredFile(number, 1, path, path, "application/dicom", 9, "0" * 64, facts)


@given(st.lists(st.floats(-1000, 1000), min_size=1, max_size=30, unique=True))
def test_by_position_whatever_the_names(positions: list[float]) -> None:
    files = [stored(number, position, path=f"IM{-number}") for number, position in enumerate(positions)]
    random.Random(1).shuffle(files)
    found = [one.file.instance.position for one in slices(files) if one.file.instance]
    assert found == sorted(positions)


def test_by_number_without_geometry_and_ten_after_nine() -> None:
    files = [stored(number, None, instance=number) for number in (10, 9, 1)]
    assert [one.file.id for one in slices(files)] == [1, 9, 10]


def test_files_without_place_stand_behind() -> None:
    files = [stored(1, None), stored(2, 5.0), stored(3, None, instance=1)]
    assert [one.file.id for one in slices(files)] == [2, 3, 1]


def test_every_frame_is_a_picture_and_other_files_are_none() -> None:
    other = StoredFile(9, 1, "a", "a", "application/pdf", 9, "0" * 64, None)
    ordered = slices([other, stored(1, 0.0, frames=3)])
    assert [(one.file.id, one.frame) for one in ordered] == [(1, 0), (1, 1), (1, 2)]
    assert middle(ordered) == 1
    assert slices([other]) == ()
