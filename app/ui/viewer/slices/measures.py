"""Lengths and angles that a person drew, by picture. Plain values, no Qt."""

import math
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.imaging.measuring import Point


class Kind(StrEnum):
    """What is measured."""

    LENGTH = "length"
    ANGLE = "angle"


POINTS = {Kind.LENGTH: 2, Kind.ANGLE: 3}
"""How many points each has; the middle one of an angle is its corner."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """Points in pixels of the picture, (column, row), whole numbers being centres."""

    kind: Kind
    points: tuple[Point, ...]

    @property
    def whole(self) -> bool:
        """Whether all of its points were set."""
        return len(self.points) == POINTS[self.kind]

    def moved(self, which: int, to: Point) -> "Measurement":
        """With one point elsewhere."""
        return replace(self, points=(*self.points[:which], to, *self.points[which + 1 :]))


@dataclass(slots=True)
class Sheet:
    """Everything measured in one viewport, by the pictures' numbers in the vault's order."""

    kept: dict[int, list[Measurement]] = field(default_factory=dict)

    def of(self, picture: int) -> tuple[Measurement, ...]:
        """What was measured on a picture."""
        return tuple(self.kept.get(picture, ()))

    def add(self, picture: int, measurement: Measurement) -> int:
        """Keep one more; its place among those of the picture."""
        found = self.kept.setdefault(picture, [])
        found.append(measurement)
        return len(found) - 1

    def put(self, picture: int, place: int, measurement: Measurement) -> None:
        """Keep one in the place of another."""
        self.kept[picture][place] = measurement

    def remove(self, picture: int, place: int) -> None:
        """Forget one."""
        del self.kept[picture][place]

    def renumber(self, before: tuple[int, ...]) -> None:
        """Follow pictures whose numbers are others now; what was drawn on a mosaic's whole is let go."""
        parts = {old: [now for now, other in enumerate(before) if other == old] for old in self.kept}
        self.kept = {parts[old][0]: kept for old, kept in self.kept.items() if len(parts[old]) == 1}


def nearest(points: tuple[Point, ...], to: Point, within: float) -> int | None:
    """The point nearest to another, none farther than ``within``."""
    found = [(math.dist(point, to), number) for number, point in enumerate(points)]
    best = min(found, default=None)
    return None if best is None or best[0] > within else best[1]


def begun(kind: Kind, middle: Point, reach: float) -> Measurement:
    """One laid into the middle of a picture, for those who measure by keys."""
    column, row = middle
    points = ((column - reach, row), (column + reach, row))
    if kind is Kind.ANGLE:
        points = ((column - reach, row), (column, row))
        return Measurement(kind, (*points, (column, row - reach)))
    return Measurement(kind, points)
