"""Where lines lie and how they are read, without any model."""

from math import cos, radians, sin

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.readers.scan.layout import Line, deskewed, in_reading_order, lies_down, quarter_turned, skew


def box(left: float, top: float, width: float, height: float) -> list[tuple[float, float]]:
    right, bottom = left + width, top + height
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


PAGE = np.array([box(100, 100, 600, 30), box(100, 150, 200, 30), box(600, 150, 100, 30), box(100, 200, 40, 30)])


def askew(boxes: np.ndarray, degrees: float) -> np.ndarray:
    angle = radians(degrees)
    turn = np.array(((cos(angle), -sin(angle)), (sin(angle), cos(angle))))
    return np.asarray(boxes @ turn.T)


@given(st.floats(-30, 30))
def test_a_page_put_in_askew_is_straightened(degrees: float) -> None:
    turned = askew(PAGE, degrees)
    assert skew(turned) == pytest.approx(radians(degrees), abs=1e-6)
    assert skew(deskewed(turned)) == pytest.approx(0, abs=1e-6)
    assert deskewed(turned) == pytest.approx(PAGE, abs=1e-6)


def test_a_page_without_lines_is_level() -> None:
    empty = np.empty((0, 4, 2))
    assert skew(empty) == 0
    assert len(deskewed(empty)) == 0
    assert not lies_down(empty)


def test_a_page_on_its_side_is_noticed_and_its_boxes_turn_with_it() -> None:
    assert not lies_down(PAGE)
    side = quarter_turned(PAGE, 800)
    assert lies_down(side)
    assert side[0].tolist() == [[100, 100], [130, 100], [130, 700], [100, 700]]
    whole_turn = quarter_turned(quarter_turned(quarter_turned(side, 1000), 800), 1000)
    assert whole_turn == pytest.approx(PAGE)


def test_lines_are_read_from_the_top_and_rows_from_the_left_with_their_gaps() -> None:
    lines = [
        Line("13.2 g/dL", (300, 52, 400, 82)),
        Line("Hemoglobin", (10, 50, 200, 80)),
        Line("Blood count", (10, 10, 200, 40)),
        Line("near", (205, 12, 260, 42)),
        Line("end", (10, 100, 60, 130)),
    ]
    assert in_reading_order(lines) == "Blood count near\nHemoglobin  13.2 g/dL\nend"
    assert in_reading_order([]) == ""
