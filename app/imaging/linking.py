"""Two series scrolled together by their position along the body.

In one frame of reference millimetres agree by themselves; in two, or without any, the person lines them up once and
the difference is kept (PS3.3, C.7.4.1: coordinates of different frames of reference have nothing in common).
"""

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.imaging.geometry import Plane, dot

_PARALLEL = math.cos(math.radians(15))


class Apart(StrEnum):
    """Why two series cannot be scrolled together."""

    SINGLE = "single"
    DIRECTION = "direction"


@dataclass(frozen=True, slots=True)
class Track:
    """Where the pictures of a stack lie, in the order they are scrolled through; None where it is not known."""

    planes: tuple[Plane | None, ...]

    @property
    def heights(self) -> tuple[float, ...] | None:
        """The place of each along the first one's normal in mm, None where it is not known of all, or all are one."""
        planes = [plane for plane in self.planes if plane is not None]
        if not planes or len(planes) < len(self.planes):
            return None
        normal = planes[0].normal
        found = tuple(dot(normal, plane.origin) for plane in planes)
        return found if max(found) - min(found) > 0.01 else None

    @property
    def frame_of_reference(self) -> str:
        """The one of the first, "" where there is none."""
        first = self.planes[0] if self.planes else None
        return "" if first is None else first.frame_of_reference


@dataclass(frozen=True, slots=True)
class Link:
    """Picture ``number`` of one track belongs to the other's nearest to ``sense`` x height + ``offset``, and back.

    Heights are millimetres, or where a track has none (``by_place`` is False), the numbers of the pictures themselves.
    """

    one: tuple[float, ...]
    other: tuple[float, ...]
    sense: int
    offset: float
    aligned: bool
    by_place: bool = True

    def there(self, number: int) -> int:
        """The other's picture that belongs to picture ``number`` of the one."""
        return _nearest(self.other, self.sense * self.one[number] + self.offset)

    def back(self, number: int) -> int:
        """The one's picture that belongs to picture ``number`` of the other."""
        return _nearest(self.one, self.sense * (self.other[number] - self.offset))


def link(one: Track, other: Track, at: tuple[int, int] | None = None) -> Link | Apart:
    """Tie two tracks. ``at`` are the pictures of both that show the same place, as the person says.

    Without ``at`` only a common frame of reference says so; else the middles are laid beside each other. ``aligned``
    tells whether the places are known to be the same.
    """
    if min(len(one.planes), len(other.planes)) < 2:
        return Apart.SINGLE
    first, second = one.heights, other.heights
    if first is None or second is None:
        return _by_number(len(one.planes), len(other.planes), at)
    lead, follow = one.planes[0], other.planes[0]
    assert lead is not None
    assert follow is not None
    facing = dot(lead.normal, follow.normal)
    if abs(facing) < _PARALLEL:
        return Apart.DIRECTION
    sense = 1 if facing > 0 else -1
    if at is None and one.frame_of_reference and one.frame_of_reference == other.frame_of_reference:
        return Link(first, second, sense, 0.0, aligned=True)
    chosen = at or (len(first) // 2, len(second) // 2)
    return Link(first, second, sense, second[chosen[1]] - sense * first[chosen[0]], aligned=at is not None)


def _by_number(one: int, other: int, at: tuple[int, int] | None) -> Link:
    first, second = at or (one // 2, other // 2)
    numbers = tuple(map(float, range(one))), tuple(map(float, range(other)))
    return Link(*numbers, 1, float(second - first), aligned=at is not None, by_place=False)


def _nearest(heights: Sequence[float], wanted: float) -> int:
    if heights[0] > heights[-1]:
        return len(heights) - 1 - _nearest(heights[::-1], wanted)
    after = bisect_left(heights, wanted)
    around = [place for place in (after - 1, after) if 0 <= place < len(heights)]
    return min(around, key=lambda place: abs(heights[place] - wanted))
