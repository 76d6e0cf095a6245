"""What a presentation state says of one picture, in that picture's own pixels (PS3.3, A.33.1).

Whole numbers are the centres of pixels here, as everywhere in the viewer; a presentation state counts from corners.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.imaging.geometry import Turn
from app.imaging.lookup import Picture
from app.imaging.windowing import Window, sensible
from importers.pictured import Reference
from importers.presented import Align, Area, Contrast, Drawing, Figure, Presentation, Shutter, Spot, Units, Writing

_ROUND = 72
"""Sides of what is drawn for a circle."""

_BETWEEN = 8
"""Stretches that a curve is drawn in from one of its points to the next."""

_STRAIGHT = Turn()

Box = tuple[float, float, float, float]
"""Left, top, right and bottom: the edges, in pixels from the picture's upper left corner."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points, closed by its last point being the first; a single point is a mark of its own."""

    points: tuple[Spot, ...]
    filled: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A text between two corners, which may be one, at the point it belongs to, or both; ``joined`` by a line."""

    text: str
    corners: tuple[Spot, Spot] | None
    align: Align
    anchor: Spot | None
    joined: bool


@dataclass(frozen=True, slots=True)
class Look:
    """How one picture is to be seen. ``area`` is the part shown, None for all of it.

    ``uid`` names the presentation state; ``partly``: it holds more than is shown here.
    """

    name: str
    uid: str = ""
    turn: Turn = _STRAIGHT
    area: Box | None = None
    shutter: Shutter | None = None
    strokes: tuple[Stroke, ...] = ()
    labels: tuple[Label, ...] = ()
    contrast: Contrast | None = None
    line: tuple[float, float] | None = None
    inverted: bool | None = None
    partly: bool = False

    def negative(self, picture: Picture) -> bool:
        """Whether black and white are exchanged as against the file (PS3.3, C.11.6)."""
        return self.inverted is not None and not picture.colour and self.inverted is not picture.facts.inverted

    def window(self, picture: Picture) -> Window | None:
        """Its window on the picture's values; None where a table takes its place, or it has none."""
        if self.contrast is None or self.contrast.window is None or picture.colour:
            return None
        written = self.contrast.window
        exact = _carried(written, self.line, picture.facts.line)
        return sensible((exact, written), picture.low, picture.high) or exact

    def through(self, picture: Picture) -> Picture:
        """The picture with the function, or the table, that its values are seen through."""
        contrast = self.contrast
        if contrast is None or picture.colour:
            return picture
        if contrast.window is not None:
            return replace(picture, facts=replace(picture.facts, function=contrast.function))
        shift = 0.0 if self.line is None else (picture.facts.line or (1.0, 0.0))[1] - self.line[1]
        first = contrast.lut_first + round(shift)
        facts = replace(picture.facts, windows=(), lut=contrast.lut, lut_first=first, lut_bits=contrast.lut_bits)
        return replace(picture, facts=facts)


def _carried(window: Window, line: tuple[float, float] | None, own: tuple[float, float] | None) -> Window:
    """A window on values that the state makes of stored numbers, on those that the picture's file makes of them."""
    if line is None or not line[0]:
        return window
    slope, intercept = own or (1.0, 0.0)
    centre = (window[0] - line[1]) / line[0] * slope + intercept
    return centre, abs(window[1] / line[0] * slope)


def meant(images: Iterable[Reference], uid: str, frame: int) -> bool:
    """Whether a picture, ``frame`` from 0, is among those referred to."""
    return any(one.sop_instance_uid == uid and (not one.frames or frame + 1 in one.frames) for one in images)


def look(state: Presentation, uid: str, frame: int, size: tuple[int, int]) -> Look | None:
    """What a state says of a picture of ``size`` (rows, columns); None where it is for others."""
    if not meant(state.images, uid, frame):
        return None

    def mine(images: Sequence[Reference]) -> bool:
        return not images or meant(images, uid, frame)

    turn = Turn(state.quarters, state.mirrored)
    area = next((_box(one) for one in state.areas if mine(one.images)), None)
    where = _Where(area or (0.0, 0.0, float(size[1]), float(size[0])), turn)
    layers = [one for one in state.layers if mine(one.images)]
    return Look(
        state.description or state.label,
        state.uid,
        turn,
        area,
        state.shutter,
        tuple(_stroke(one, where) for layer in layers for one in layer.drawings),
        tuple(_label(one, where) for layer in layers for one in layer.writings),
        next((one for one in state.contrasts if mine(one.images)), None),
        state.line,
        state.inverted,
        state.partly,
    )


def _box(area: Area) -> Box | None:
    (left, right), (top, bottom) = (sorted(ends) for ends in zip(area.first, area.last, strict=True))
    return left - 1.0, top - 1.0, float(right), float(bottom)


@dataclass(frozen=True, slots=True)
class _Where:
    """Turns points as they are written into the picture's pixels."""

    area: Box
    turn: Turn

    def spot(self, at: Spot, units: Units) -> Spot:
        if units is Units.PIXEL:
            return at[0] - 0.5, at[1] - 0.5
        across, down = at
        for _ in range(self.turn.quarters % 4):
            across, down = down, 1 - across
        across = 1 - across if self.turn.mirrored else across
        left, top, right, bottom = self.area
        return left + across * (right - left) - 0.5, top + down * (bottom - top) - 0.5


def _stroke(drawing: Drawing, where: _Where) -> Stroke:
    points = [where.spot(one, drawing.units) for one in drawing.points]
    match drawing.figure:
        case Figure.CIRCLE:
            reach = math.dist(points[0], points[1])
            points = _around(points[0], (reach, 0.0), (0.0, reach))
        case Figure.ELLIPSE:
            (left, right, top, bottom) = points[:4]
            middle = ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2)
            points = _around(middle, _half(left, right), _half(top, bottom))
        case Figure.INTERPOLATED:
            points = _curve(points)
        case Figure.POINT:
            points = points[:1]
    return Stroke(tuple(points), drawing.filled and len(points) > 2)


def _half(start: Spot, end: Spot) -> Spot:
    return (end[0] - start[0]) / 2, (end[1] - start[1]) / 2


def _around(middle: Spot, one: Spot, other: Spot) -> list[Spot]:
    turns = [2 * math.pi * part / _ROUND for part in range(_ROUND)]
    points = [
        (
            middle[0] + math.cos(turn) * one[0] + math.sin(turn) * other[0],
            middle[1] + math.cos(turn) * one[1] + math.sin(turn) * other[1],
        )
        for turn in turns
    ]
    return [*points, points[0]]


def _curve(points: list[Spot]) -> list[Spot]:
    """A smooth line through all points (Catmull and Rom), closed where the last is the first."""
    closed = len(points) > 2 and points[0] == points[-1]
    before, after = (points[-2], points[1]) if closed else (points[0], points[-1])
    knots = [before, *points, after]
    made = [points[0]]
    for place, (start, end) in enumerate(pairwise(points), 1):
        last, following = knots[place - 1], knots[place + 2]
        for step in range(1, _BETWEEN + 1):
            part = step / _BETWEEN
            made.append(
                (
                    _eased(last[0], start[0], end[0], following[0], part),
                    _eased(last[1], start[1], end[1], following[1], part),
                )
            )
    return made


def _eased(last: float, start: float, end: float, following: float, part: float) -> float:
    even = 2 * last - 5 * start + 4 * end - following
    odd = 3 * (start - end) + following - last
    return 0.5 * (2 * start + (end - last) * part + even * part**2 + odd * part**3)


def _label(writing: Writing, where: _Where) -> Label:
    corners = writing.box and (where.spot(writing.box[0], writing.units), where.spot(writing.box[1], writing.units))
    anchor = writing.anchor and where.spot(writing.anchor, writing.anchor_units)
    return Label(writing.text, corners, writing.align, anchor, writing.joined and anchor is not None)
