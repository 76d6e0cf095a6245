"""Directions and places in the patient (PS3.3, C.7.6.2.1.1): x to the left, y to the back, z to the head, in mm."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from importers.pictured import Placement, Vector

_LETTERS = (("L", "R"), ("P", "A"), ("H", "F"))
_SLANTED = 0.3
"""How much of a direction another axis must have to be named too: about 17 degrees."""


def dot(one: Vector, other: Vector) -> float:
    """The inner product."""
    return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]


def cross(one: Vector, other: Vector) -> Vector:
    """The vector at right angles to both."""
    return (
        one[1] * other[2] - one[2] * other[1],
        one[2] * other[0] - one[0] * other[2],
        one[0] * other[1] - one[1] * other[0],
    )


def minus(one: Vector, other: Vector) -> Vector:
    """The way from ``other`` to ``one``."""
    return one[0] - other[0], one[1] - other[1], one[2] - other[2]


def along(start: Vector, *steps: tuple[float, Vector]) -> Vector:
    """``start`` moved by so many millimetres in each direction."""
    x, y, z = start
    for length, way in steps:
        x, y, z = x + length * way[0], y + length * way[1], z + length * way[2]
    return x, y, z


@dataclass(frozen=True, slots=True)
class Plane:
    """A picture in the patient: its upper left pixel's centre, its directions, and mm a pixel (rows, columns)."""

    origin: Vector
    across: Vector
    down: Vector
    spacing: tuple[float, float]
    rows: int
    columns: int
    frame_of_reference: str = ""

    @classmethod
    def of(cls, placement: Placement) -> "Plane | None":
        """The plane of a placement, None where it says too little."""
        origin, across, down, spacing = placement.origin, placement.across, placement.down, placement.spacing
        if origin is None or across is None or down is None or spacing is None:
            return None
        if placement.rows < 1 or placement.columns < 1:
            return None
        return cls(origin, across, down, spacing, placement.rows, placement.columns, placement.frame_of_reference)

    @property
    def normal(self) -> Vector:
        """At right angles to the picture, away from who looks at it."""
        return cross(self.across, self.down)

    @property
    def distance(self) -> float:
        """Where the plane lies along its normal, in mm."""
        return dot(self.normal, self.origin)

    def place(self, column: float, row: float) -> Vector:
        """The place in the patient of a point in pixels, whole numbers being centres of pixels."""
        return along(self.origin, (column * self.spacing[1], self.across), (row * self.spacing[0], self.down))

    def pixel(self, place: Vector) -> tuple[float, float]:
        """The point in pixels, (column, row), straight below or above a place in the patient."""
        way = minus(place, self.origin)
        return dot(way, self.across) / self.spacing[1], dot(way, self.down) / self.spacing[0]

    def corners(self) -> tuple[Vector, Vector, Vector, Vector]:
        """The outer corners, clockwise from the upper left."""
        right, bottom = self.columns - 0.5, self.rows - 0.5
        return self.place(-0.5, -0.5), self.place(right, -0.5), self.place(right, bottom), self.place(-0.5, bottom)


def letters(way: Vector) -> str:
    """A direction in the letters of its sides, the strongest first: L R, A P, H F (PS3.3, C.7.6.1.1.1)."""
    named = [
        (abs(part), pair[0] if part > 0 else pair[1]) for part, pair in zip(way, _LETTERS, strict=True) if part != 0
    ]
    strongest = sorted(named, key=lambda one: -one[0])
    return "".join(letter for rank, (size, letter) in enumerate(strongest) if rank == 0 or size > _SLANTED)


def opposite(named: str) -> str:
    """The letters of the other side."""
    return named.translate(str.maketrans("LRAPHF", "RLPAFH"))


@dataclass(frozen=True, slots=True)
class Sides:
    """The letters at the four edges of a picture, "" where the file does not say."""

    left: str
    top: str
    right: str
    bottom: str


@dataclass(frozen=True, slots=True)
class Turn:
    """How a picture is turned for the eye: mirrored left to right first, then turned clockwise in quarters."""

    quarters: int = 0
    mirrored: bool = False

    def turned(self, quarters: int) -> "Turn":
        """Turned further, clockwise as seen."""
        return Turn((self.quarters + quarters) % 4, self.mirrored)

    def flipped(self, *, upright: bool) -> "Turn":
        """Mirrored as seen: left to right, or where ``upright``, top to bottom."""
        quarters = (2 - self.quarters) if upright else -self.quarters
        return Turn(quarters % 4, not self.mirrored)


def sides(placement: Placement, turn: Turn = Turn()) -> Sides:
    """The letters at the edges of a picture as it is seen: they turn with it."""
    right, bottom = placement.letters
    if placement.across is not None and placement.down is not None:
        right, bottom = letters(placement.across), letters(placement.down)
    around = [opposite(bottom), right, bottom, opposite(right)]
    if turn.mirrored:
        around[1], around[3] = around[3], around[1]
    top, right, bottom, left = (around[(edge - turn.quarters) % 4] for edge in range(4))
    return Sides(left, top, right, bottom)


def crossing(on: Plane, other: Plane) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """Where another picture's plane cuts this one: the two ends in pixels of ``on`` (column, row).

    None where they are parallel, lie in different frames of reference, or do not meet inside both pictures.
    """
    if on.frame_of_reference != other.frame_of_reference or math.hypot(*cross(on.normal, other.normal)) < 1e-3:
        return None
    ends = _cut([*on.corners()], other)
    if ends is None:
        return None
    inside = _cut([*other.corners()], on)
    if inside is None:
        return None
    return _overlap(on, ends, inside)


def _cut(corners: Sequence[Vector], plane: Plane) -> tuple[Vector, Vector] | None:
    """Where the outline of a picture passes through a plane."""
    normal = plane.normal
    heights = [dot(minus(corner, plane.origin), normal) for corner in corners]
    found = []
    for index, corner in enumerate(corners):
        following = (index + 1) % len(corners)
        low, high = heights[index], heights[following]
        if (low < 0) != (high < 0):
            part = low / (low - high)
            found.append(along(corner, (part, minus(corners[following], corner))))
    return (found[0], found[1]) if len(found) == 2 else None


def _overlap(
    on: Plane, ends: tuple[Vector, Vector], inside: tuple[Vector, Vector]
) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """The common part of two stretches of one line."""
    way = minus(ends[1], ends[0])
    length = dot(way, way)
    if length < 1e-9:
        return None
    parts = sorted(dot(minus(place, ends[0]), way) / length for place in inside)
    first, last = max(parts[0], 0.0), min(parts[1], 1.0)
    if last <= first:
        return None
    return on.pixel(along(ends[0], (first, way))), on.pixel(along(ends[0], (last, way)))
