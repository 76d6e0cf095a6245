"""Volumes: built from even stacks only, bounded, and cut with square pixels that lie where they say."""

from collections.abc import Iterator

import numpy as np
import pytest

from app.imaging import volumes
from app.imaging.geometry import Plane
from app.imaging.lookup import of_frame
from app.imaging.reslicing import Cut
from app.imaging.stacks import stacks
from app.imaging.volumes import CannotCutError, Cutting, Hindrance, build, hindrance
from importers.pictured import Frame, Measure, Placement
from tests.app.imaging.places import AXIAL, NOWHERE, at

LIKE = of_frame(Frame(6, 8, 1, False, "i4", bytes(6 * 8 * 4), windows=((40.0, 400.0),)))


def reason(placements: list[Placement]) -> Hindrance | None:
    """What the largest stack of these pictures is told."""
    stack = stacks(placements)[0]
    return hindrance([placements[one] for one in stack.members], stack.notes, stack.step)


def series(count: int = 10, step: float = 2.0) -> list[Placement]:
    return [at(step * number, number=number) for number in range(count)]


def test_an_even_stack_can_be_cut() -> None:
    assert reason(series()) is None


@pytest.mark.parametrize(
    ("placements", "told"),
    [
        (series(4), Hindrance.TOO_FEW),
        ([one for one in series(12) if one.origin != (0.0, 0.0, 8.0)], Hindrance.GAP),
        ([at(z) for z in (0, 2, 4, 6.5, 8, 10, 12)], Hindrance.UNEVEN),
        ([at(2.0 * number, y=0.5 * number) for number in range(9)], Hindrance.TILTED),
        ([NOWHERE] * 9, Hindrance.NO_PLACE),
        ([at(2.0 * number, measure=Measure.DETECTOR) for number in range(9)], Hindrance.NO_MEASURE),
    ],
)
def test_others_say_why_not(placements: list[Placement], told: Hindrance) -> None:
    assert reason(placements) is told


def test_what_is_too_large_is_refused_before_and_while_building(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(volumes, "MOST_BYTES", 10 * 6 * 8 * 2)
    assert reason(series(10)) is None
    assert reason(series(11)) is Hindrance.TOO_LARGE
    with pytest.raises(CannotCutError) as refused:
        build(AXIAL, 2.0, 10, (np.full((6, 8), 1.5, "f4") for _ in range(10)))
    assert refused.value.hindrance is Hindrance.TOO_LARGE


def test_values_that_need_more_room_get_it() -> None:
    grids = [np.full((6, 8), value, "<i4") for value in (1, 2, 70_000, 4, 5)]
    volume = build(AXIAL, 2.0, 5, iter(grids))
    assert volume.values.dtype == np.dtype("<f4")
    assert volume.values[:, 0, 0].tolist() == [1, 2, 70_000, 4, 5]


@pytest.mark.parametrize(
    ("grid", "told"), [(np.zeros((6, 8, 3), "u1"), Hindrance.COLOUR), (np.zeros((5, 8), "i4"), Hindrance.UNREADABLE)]
)
def test_what_does_not_belong_together_is_refused(
    grid: "np.ndarray[tuple[int, ...], np.dtype[np.int32]]", told: Hindrance
) -> None:
    with pytest.raises(CannotCutError) as refused:
        build(AXIAL, 2.0, 5, iter([grid]))
    assert refused.value.hindrance is told


def slope() -> Iterator["np.ndarray[tuple[int, ...], np.dtype[np.int32]]"]:
    """Ten pictures whose values tell of their height: 10 a mm."""
    for number in range(10):
        yield np.full((6, 8), 20 * number, "<i4")


@pytest.mark.parametrize("part", [1.0, 0.37])
def test_a_cut_shows_true_heights(part: float) -> None:
    grids = (grid if part == 1.0 else (grid * part).astype("f4") for grid in slope())
    cutting = Cutting.of(build(AXIAL, 2.0, 10, grids), Cut.CORONAL, LIKE)
    placement, cut = cutting.placement(3), cutting.picture(3)
    assert (cut.rows, cut.columns) == (placement.rows, placement.columns) == (10, 8)
    assert placement.spacing == (2.0, 0.25)
    plane = Plane.of(placement)
    assert plane is not None
    for row in range(10):
        assert cut.value(2, row) == pytest.approx(10 * part * plane.place(2, row)[2], abs=0.01)
    assert cut.window == (40.0, 400.0)


def test_every_cut_lies_beside_the_last() -> None:
    cutting = Cutting.of(build(AXIAL, 2.0, 10, slope()), Cut.SAGITTAL, LIKE)
    assert cutting.count == 8
    origins = [cutting.placement(index).origin for index in range(cutting.count)]
    assert [origin and origin[0] for origin in origins] == [0.25 * index for index in range(8)]
