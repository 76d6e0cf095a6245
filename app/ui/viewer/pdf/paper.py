"""Where the pages of a document lie under one another, for any zoom. Plain numbers, no Qt."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import accumulate

LEAST, MOST = 0.1, 8.0
"""Zoom that is allowed, as parts of the true size."""

POINTS_AN_INCH = 72.0
SCREEN_DPI = 96.0
MARGIN, GAP = 12.0, 12.0

Sizes = tuple[tuple[float, float], ...]


class Fit(StrEnum):
    """What decides the zoom."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Paper:
    """Pages of ``sizes`` in points on a ground of ``width`` x ``height`` pixels; ``zoom`` counts where ``fit`` is FREE.

    ``turns`` are quarter turns to the right of every page.
    """

    sizes: Sizes
    width: float = 1.0
    height: float = 1.0
    fit: Fit = Fit.WIDTH
    zoom: float = 1.0
    turns: int = 0
    _tops: tuple[float, ...] = field(default=(), compare=False, repr=False)
    _scale: float = field(default=1.0, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_scale", self._computed_scale())
        heights = [self.size(number)[1] + GAP for number in range(len(self.sizes))]
        object.__setattr__(self, "_tops", tuple(accumulate(heights, initial=MARGIN)))

    @property
    def scale(self) -> float:
        """Pixels for a point."""
        return self._scale

    @property
    def percent(self) -> int:
        """The zoom as people know it: 100 is the size on paper."""
        return round(self._scale * POINTS_AN_INCH / SCREEN_DPI * 100)

    @property
    def full(self) -> tuple[float, float]:
        """Width and height of all of it."""
        widest = max((self.size(number)[0] for number in range(len(self.sizes))), default=0.0)
        return widest + 2 * MARGIN, self._tops[-1] - GAP + MARGIN

    def size(self, number: int) -> tuple[float, float]:
        """Width and height of a page in pixels, as it lies."""
        width, height = self._turned(number)
        return width * self._scale, height * self._scale

    def top(self, number: int) -> float:
        """Where a page begins, from the top of all of it."""
        return self._tops[number]

    def place(self, number: int) -> tuple[float, float, float, float]:
        """Left, top, width and height of a page, in the middle of the ground or of the widest page."""
        width, height = self.size(number)
        return (max(self.full[0], self.width) - width) / 2, self._tops[number], width, height

    def seen(self, top: float, height: float) -> range:
        """The pages of which something lies between ``top`` and ``top + height``."""
        last = len(self.sizes) - 1
        first = min(max(bisect_right(self._tops, top + GAP) - 1, 0), last)
        end = min(max(bisect_right(self._tops, top + height) - 1, first), last)
        return range(first, end + 1)

    def most_seen(self, top: float, height: float) -> int:
        """The page one looks at: the one that takes most of what is seen."""

        def part(number: int) -> float:
            start = self._tops[number]
            return min(start + self.size(number)[1], top + height) - max(start, top)

        return max(self.seen(top, height), key=part)

    def on_ground(self, width: float, height: float) -> "Paper":
        """The same on a ground of another size."""
        return replace(self, width=max(width, 1.0), height=max(height, 1.0))

    def zoomed(self, factor: float) -> "Paper":
        """Larger or smaller by ``factor``."""
        zoom = self._scale * POINTS_AN_INCH / SCREEN_DPI * factor
        return replace(self, fit=Fit.FREE, zoom=min(max(zoom, LEAST), MOST))

    def fitted(self, fit: Fit) -> "Paper":
        """Always as wide, or as large, as the ground."""
        return replace(self, fit=fit)

    def turned(self, quarters: int) -> "Paper":
        """Every page turned to the right."""
        return replace(self, turns=(self.turns + quarters) % 4)

    def _turned(self, number: int) -> tuple[float, float]:
        width, height = self.sizes[number]
        return (height, width) if self.turns % 2 else (width, height)

    def _computed_scale(self) -> float:
        """Of the usual page where it is to fit: a single huge one must not make the others tiny."""
        if self.fit is Fit.FREE or not self.sizes:
            return self.zoom * SCREEN_DPI / POINTS_AN_INCH
        width, height = usual([self._turned(number) for number in range(min(len(self.sizes), 500))])
        room = max(self.width - 2 * MARGIN, 1.0)
        scale = room / width
        if self.fit is Fit.PAGE:
            scale = min(scale, max(self.height - 2 * MARGIN, 1.0) / height)
        unit = SCREEN_DPI / POINTS_AN_INCH
        return min(max(scale, LEAST * unit), MOST * unit)


def usual(sizes: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The middle one of the pages by width."""
    return sorted(sizes)[len(sizes) // 2]


def turned_box(box: tuple[float, float, float, float], turns: int) -> tuple[float, float, float, float]:
    """A box in parts of a page, on the page turned to the right."""
    left, top, right, bottom = box
    for _ in range(turns % 4):
        left, top, right, bottom = 1 - bottom, left, 1 - top, right
    return left, top, right, bottom
