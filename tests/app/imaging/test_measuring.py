"""Lengths, angles and the scale bar."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.imaging.measuring import Length, Worth, angle, length, scale_bar
from importers.pictured import Measure, Region
from tests.app.imaging.places import AXIAL, NOWHERE

SCAN = replace(NOWHERE, regions=(Region(0, 0, 3, 5, 0.2, 0.4),), measure=Measure.REGIONS)
points = st.tuples(st.floats(-50, 50), st.floats(-50, 50))


def test_millimetres_by_the_spacing_of_rows_and_columns() -> None:
    assert length(AXIAL, (0, 0), (4, 0)) == Length(1.0, Worth.PATIENT)
    assert length(AXIAL, (0, 0), (0, 4)) == Length(2.0, Worth.PATIENT)


def test_what_a_length_is_worth_is_said() -> None:
    detector = replace(AXIAL, measure=Measure.DETECTOR)
    assert length(detector, (0, 0), (4, 0)).worth is Worth.DETECTOR
    assert length(NOWHERE, (0, 0), (3, 4)) == Length(5.0, Worth.PIXELS)


def test_ultrasound_is_measured_inside_one_region_only() -> None:
    inside = length(SCAN, (0, 0), (3, 0))
    assert inside.value == pytest.approx(0.6)
    assert inside.worth is Worth.CALIBRATED
    assert length(SCAN, (0, 0), (7, 0)).worth is Worth.PIXELS


def test_angles() -> None:
    assert angle(NOWHERE, (1, 0), (0, 0), (0, 1)) == pytest.approx(90)
    assert angle(AXIAL, (2, 0), (0, 0), (2, 1)) == pytest.approx(45)  # 0.5 mm across, 0.5 mm down
    assert angle(NOWHERE, (-1, 0), (0, 0), (1, 0)) == pytest.approx(180)
    assert angle(NOWHERE, (0, 0), (0, 0), (0, 1)) is None


def test_arms_too_short_to_be_multiplied_have_an_angle() -> None:
    assert angle(NOWHERE, (1e-200, 0), (0, 0), (0, 1e-200)) == pytest.approx(90)
    assert angle(NOWHERE, (5e-324, 5e-324), (0, 0), (0, 1)) == pytest.approx(45)


@given(one=points, corner=points, other=points)
def test_an_angle_is_between_0_and_180_from_both_sides(
    one: tuple[float, float], corner: tuple[float, float], other: tuple[float, float]
) -> None:
    found = angle(NOWHERE, one, corner, other)
    if found is not None:
        assert 0 <= found <= 180
        assert angle(NOWHERE, other, corner, one) == pytest.approx(found, abs=1e-4)


@given(pixels=st.floats(1, 5000))
def test_the_bar_is_round_and_fits(pixels: float) -> None:
    bar = scale_bar(AXIAL, pixels)
    assert bar is not None
    millimetres, wide = bar
    assert pixels / 2.6 <= wide <= pixels * 1.0001
    assert f"{millimetres:e}"[0] in "125"


def test_without_a_scale_there_is_no_bar() -> None:
    assert scale_bar(NOWHERE, 100) is None
