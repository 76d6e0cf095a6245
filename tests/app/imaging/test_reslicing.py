"""Axial, coronal and sagittal cuts of one volume."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.imaging.geometry import Plane, letters
from app.imaging.reslicing import Cut, Volume, picture, view

LETTERS = {Cut.AXIAL: ("L", "P"), Cut.CORONAL: ("L", "F"), Cut.SAGITTAL: ("P", "F")}
WAYS = [
    ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),  # axial
    ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0)),  # coronal
    ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0)),  # sagittal
    ((-1.0, 0.0, 0.0), (0.0, -1.0, 0.0)),  # lying on the face
]


def volume(ways: int) -> Volume:
    """4 pictures of 5 rows x 6 columns, each value telling where it is."""
    across, down = WAYS[ways]
    first = Plane((10.0, 20.0, 30.0), across, down, (0.5, 0.25), 5, 6, "1.2")
    return Volume(np.arange(4 * 5 * 6).reshape(4, 5, 6), first, 2.0)


@pytest.mark.parametrize("ways", range(len(WAYS)))
@pytest.mark.parametrize("cut", Cut)
def test_a_cut_is_seen_as_radiologists_look(ways: int, cut: Cut) -> None:
    whole = volume(ways)
    _values, plane = picture(whole, view(whole, cut), 0)
    assert (letters(plane.across), letters(plane.down)) == LETTERS[cut]


@given(ways=st.integers(0, 3), cut=st.sampled_from(Cut), data=st.data())
def test_every_value_lies_where_its_plane_says(ways: int, cut: Cut, data: st.DataObject) -> None:
    """The value at a pixel of a cut is the voxel of the volume at the same place in the patient."""
    whole = volume(ways)
    chosen = view(whole, cut)
    index = data.draw(st.integers(0, chosen.count(whole) - 1))
    values, plane = picture(whole, chosen, index)
    assert values.shape == (plane.rows, plane.columns)
    row, column = data.draw(st.integers(0, plane.rows - 1)), data.draw(st.integers(0, plane.columns - 1))
    place = plane.place(column, row)
    number = round(
        sum(a * (b - c) for a, b, c in zip(whole.first.normal, place, whole.first.origin, strict=True)) / whole.step
    )
    left, top = (round(part) for part in whole.first.pixel(place))
    assert values[row, column] == whole.values[number, top, left]


@pytest.mark.parametrize("cut", Cut)
def test_all_cuts_together_are_the_volume(cut: Cut) -> None:
    whole = volume(0)
    chosen = view(whole, cut)
    found = [picture(whole, chosen, index)[0] for index in range(chosen.count(whole))]
    assert sorted(np.concatenate([one.ravel() for one in found])) == list(range(120))
