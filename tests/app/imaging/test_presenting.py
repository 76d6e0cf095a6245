"""What a presentation state says of one picture, in that picture's own pixels."""

import math
from dataclasses import replace

import numpy as np
import pytest

from app.imaging.geometry import Turn
from app.imaging.lookup import of_frame
from app.imaging.presenting import Look, look
from importers.pictured import Frame, Reference
from importers.presented import Area, Contrast, Drawing, Figure, Layer, Presentation, Units, Writing

SIZE = (20, 10)
STATE = Presentation((Reference("1.2.3"), Reference("1.2.4", (2,))), label="LABEL")


def seen(state: Presentation, uid: str = "1.2.3", frame: int = 0) -> Look:
    found = look(state, uid, frame, SIZE)
    assert found is not None
    return found


def drawn(*drawings: Drawing, **changes: object) -> Look:
    return seen(replace(STATE, layers=(Layer((), drawings),), **changes))  # type: ignore[arg-type] # a test's shorthand


def test_a_state_speaks_of_the_pictures_it_names() -> None:
    assert look(STATE, "1.2.5", 0, SIZE) is None
    assert look(STATE, "1.2.4", 0, SIZE) is None
    assert seen(STATE, "1.2.4", 1).name == "LABEL"
    layers = (
        Layer((Reference("1.2.4"),), (), (Writing("other", anchor=(1, 1)),)),
        Layer((), (), (Writing("all", anchor=(1, 1)),)),
    )
    assert [one.text for one in seen(replace(STATE, layers=layers)).labels] == ["all"]


def test_pixels_count_from_corners_and_the_display_from_the_area_as_it_is_turned() -> None:
    (stroke,) = drawn(Drawing(Figure.POINT, Units.PIXEL, ((0.5, 1.5),))).strokes
    assert stroke.points == ((0.0, 1.0),)
    corner = Drawing(Figure.POINT, Units.DISPLAY, ((0.0, 0.0),))
    area = Area((), (3, 5), (8, 14))
    for turn, place in (
        (Turn(), (1.5, 3.5)),
        (Turn(1), (1.5, 13.5)),
        (Turn(2), (7.5, 13.5)),
        (Turn(3), (7.5, 3.5)),
        (Turn(0, True), (7.5, 3.5)),
        (Turn(1, True), (7.5, 13.5)),
    ):
        found = drawn(corner, quarters=turn.quarters, mirrored=turn.mirrored, areas=(area,))
        assert found.strokes[0].points == (place,), turn
        assert found.area == (2, 4, 8, 14)
    assert drawn(corner).strokes[0].points == ((-0.5, -0.5),)


def test_circles_ellipses_and_curves_become_lines_through_their_points() -> None:
    circle = Drawing(Figure.CIRCLE, Units.PIXEL, ((5, 5), (5, 8)), filled=True)
    ellipse = Drawing(Figure.ELLIPSE, Units.PIXEL, ((0, 5), (10, 5), (5, 3), (5, 7)))
    knots = ((0.0, 0.0), (4.0, 4.0), (8.0, 0.0))
    curve = Drawing(Figure.INTERPOLATED, Units.PIXEL, knots)
    round_, oval, line = drawn(circle, ellipse, curve).strokes
    assert round_.filled
    assert {round(math.dist(point, (4.5, 4.5)), 6) for point in round_.points} == {3.0}
    assert max(x for x, _y in oval.points) == pytest.approx(9.5)
    assert max(y for _x, y in oval.points) == pytest.approx(6.5)
    for x, y in knots:
        assert any(math.dist(point, (x - 0.5, y - 0.5)) < 1e-9 for point in line.points)


def picture(slope: float = 1.0, intercept: float = 0.0, *, inverted: bool = False) -> Frame:
    stored = np.arange(2000, dtype="<i4") * int(slope) + int(intercept)
    line = None if (slope, intercept) == (1.0, 0.0) else (slope, intercept)
    return Frame(20, 100, 1, False, "i4", stored.tobytes(), inverted=inverted, line=line)


def test_a_window_counts_on_what_the_state_makes_of_stored_numbers() -> None:
    made = of_frame(picture(1, -1024))
    state = replace(STATE, contrasts=(Contrast((), (40.0, 400.0)),), line=(1.0, -1024.0))
    assert seen(state).window(made) == (40, 400)
    raw = replace(state, contrasts=(Contrast((), (1064.0, 400.0)),), line=(1.0, 0.0))
    assert seen(raw).window(made) == (40, 400)
    steep = replace(state, contrasts=(Contrast((), (80.0, 800.0)),), line=(2.0, -2048.0))
    assert seen(steep).window(made) == (40, 400)
    assert seen(replace(raw, contrasts=(Contrast((), (-500.0, 400.0)),))).window(made) == (-500, 400)  # forgotten line
    assert seen(STATE).window(made) is None


def test_black_is_white_only_where_the_state_says_otherwise_than_the_file() -> None:
    for file, state, negative in ((True, True, False), (True, False, True), (False, True, True), (False, None, False)):
        assert seen(replace(STATE, inverted=state)).negative(of_frame(picture(inverted=file))) is negative


def test_a_table_takes_the_place_of_a_window() -> None:
    lut = np.linspace(0, 4095, 2000).astype("<u2").tobytes()
    table = Contrast((), None, lut=lut, lut_first=0, lut_bits=12)
    made, found = of_frame(picture(1, -1024)), seen(replace(STATE, contrasts=(table,), line=(1.0, 0.0)))
    shades = found.through(made).shades(found.window(made))
    assert (shades.ravel()[0], shades.ravel()[-1]) == (0, 255)
    assert abs(int(shades.ravel()[1000]) - 128) <= 1
