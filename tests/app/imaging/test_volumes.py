"""Volumes: built from even stacks only, bounded, and cut with square pixels that lie where they say."""

from collections.abc import Iterator

import numpy as np
import pytest

from app.imaging import volumes
from app.imaging.geometry import Plane
from app.imaging.reslicing import Cut
from app.imaging.stacks import stacks
from app.imaging.volumes import CannotCutError, Cutting, Hindrance, build, hindrance
from importers.candidates import Frame, Measure, Placement
from tests.app.imaging.places import AXIAL, NOWHERE, at

FACTS = Frame(6, 8, 1, False, "i4", b"", windows=((40.0, 400.0),))


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


def test_a_cut_has_square_pixels_and_true_heights() -> None:
    cutting = Cutting(build(AXIAL, 2.0, 10, slope()), Cut.CORONAL, FACTS)
    placement, frame = cutting.placement(3), cutting.frame(3)
    assert placement.spacing == (0.25, 0.25)
    assert (frame.rows, frame.columns) == (placement.rows, placement.columns) == (73, 8)
    plane = Plane.of(placement)
    assert plane is not None
    values = np.frombuffer(frame.pixels, "<i4").reshape(frame.rows, frame.columns)
    for row in (0, 20, 41, 72):
        assert values[row, 2] == pytest.approx(10 * plane.place(2, row)[2], abs=1)
    assert frame.windows == FACTS.windows


def test_every_cut_lies_beside_the_last() -> None:
    cutting = Cutting(build(AXIAL, 2.0, 10, slope()), Cut.SAGITTAL, FACTS)
    assert cutting.count == 8
    origins = [cutting.placement(index).origin for index in range(cutting.count)]
    assert [origin and origin[0] for origin in origins] == [0.25 * index for index in range(8)]
