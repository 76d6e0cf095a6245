"""Where a picture lies on its ground: zoom, turns and shift as plain numbers."""

from dataclasses import dataclass, replace
from enum import StrEnum

LEAST, MOST = 0.02, 32.0
"""Zoom that is allowed, in pixels of the screen for each of the picture."""

STEP = 1.25
"""What one press of a zoom button multiplies by."""


class Fit(StrEnum):
    """What decides the zoom."""

    WHOLE = "whole"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Placing:
    """A picture of ``width`` x ``height`` on a ground of ``ground_width`` x ``ground_height``, in the same pixels.

    ``zoom`` counts where ``fit`` is FREE. ``turns`` are quarter turns to the right. ``dx``, ``dy`` shift its middle
    from the middle of the ground. ``mirrored``: left and right are exchanged, before it is turned.
    """

    width: int = 1
    height: int = 1
    ground_width: float = 1.0
    ground_height: float = 1.0
    fit: Fit = Fit.WHOLE
    zoom: float = 1.0
    turns: int = 0
    mirrored: bool = False
    dx: float = 0.0
    dy: float = 0.0

    @property
    def scale(self) -> float:
        """The zoom in force."""
        if self.fit is Fit.FREE:
            return self.zoom
        width, height = self.turned_size
        whole = min(self.ground_width / width, self.ground_height / height)
        return min(max(whole, LEAST), MOST)

    @property
    def turned_size(self) -> tuple[int, int]:
        """Width and height as the picture lies."""
        return (self.height, self.width) if self.turns % 2 else (self.width, self.height)

    @property
    def rectangle(self) -> tuple[float, float, float, float]:
        """Left, top, width and height of the picture on the ground."""
        scale = self.scale
        width, height = (side * scale for side in self.turned_size)
        left = (self.ground_width - width) / 2 + self.dx
        top = (self.ground_height - height) / 2 + self.dy
        return left, top, width, height

    def showing(self, part: tuple[float, float, float, float]) -> "Placing":
        """With a part, its left, top, right and bottom as parts of the picture, as large as the ground allows."""
        left, top, right, bottom = part
        if left <= 0 and top <= 0 and right >= 1 and bottom >= 1:
            return self.fitted()
        width, height = max((right - left) * self.width, 1.0), max((bottom - top) * self.height, 1.0)
        width, height = (height, width) if self.turns % 2 else (width, height)
        zoom = min(max(min(self.ground_width / width, self.ground_height / height), LEAST), MOST)
        made = replace(self, fit=Fit.FREE, zoom=zoom, dx=0.0, dy=0.0)
        x, y = made.ground((left + right) / 2, (top + bottom) / 2)
        return replace(made, dx=self.ground_width / 2 - x, dy=self.ground_height / 2 - y).held()

    def on_ground(self, width: float, height: float) -> "Placing":
        """The same on a ground of another size."""
        return replace(self, ground_width=max(width, 1.0), ground_height=max(height, 1.0)).held()

    def fitted(self) -> "Placing":
        """All of it to be seen."""
        return replace(self, fit=Fit.WHOLE, dx=0.0, dy=0.0)

    def zoomed(self, factor: float, x: float | None = None, y: float | None = None) -> "Placing":
        """Larger or smaller by ``factor``; the point at ``x``, ``y`` of the ground stays where it is."""
        old = self.scale
        new = min(max(old * factor, LEAST), MOST)
        by = new / old
        from_x = (self.ground_width / 2 if x is None else x) - self.ground_width / 2
        from_y = (self.ground_height / 2 if y is None else y) - self.ground_height / 2
        dx, dy = from_x - (from_x - self.dx) * by, from_y - (from_y - self.dy) * by
        return replace(self, fit=Fit.FREE, zoom=new, dx=dx, dy=dy).held()

    def at(self, zoom: float) -> "Placing":
        """At a zoom of its own."""
        return self.zoomed(zoom / self.scale)

    def turned(self, quarters: int) -> "Placing":
        """Turned to the right by so many quarters, in the middle of the ground."""
        return replace(self, turns=(self.turns + quarters) % 4, dx=0.0, dy=0.0)

    def flipped(self, *, upright: bool) -> "Placing":
        """Left and right exchanged as seen, or where ``upright``, top and bottom."""
        quarters = (2 - self.turns) if upright else -self.turns
        return replace(self, turns=quarters % 4, mirrored=not self.mirrored, dx=0.0, dy=0.0)

    def straight(self) -> "Placing":
        """Neither turned nor mirrored, all of it to be seen."""
        return replace(self, turns=0, mirrored=False).fitted()

    def moved(self, dx: float, dy: float) -> "Placing":
        """Shifted, but never so that the ground is empty."""
        return replace(self, dx=self.dx + dx, dy=self.dy + dy).held()

    def held(self) -> "Placing":
        """Shifted back as far as needed: in the middle where it is smaller than the ground, else without a margin."""
        width, height = (side * self.scale for side in self.turned_size)
        room_x, room_y = max(width - self.ground_width, 0) / 2, max(height - self.ground_height, 0) / 2
        return replace(self, dx=min(max(self.dx, -room_x), room_x), dy=min(max(self.dy, -room_y), room_y))

    def part(self, x: float, y: float) -> tuple[float, float]:
        """Which part of the picture's width and height, 0 to 1 inside, lies under a point of the ground."""
        left, top, width, height = self.rectangle
        across, down = (x - left) / width, (y - top) / height
        for _ in range(self.turns % 4):
            across, down = down, 1 - across
        return (1 - across if self.mirrored else across), down

    def ground(self, across: float, down: float) -> tuple[float, float]:
        """The point of the ground on which a part of the picture's width and height lies."""
        across = 1 - across if self.mirrored else across
        for _ in range(self.turns % 4):
            across, down = 1 - down, across
        left, top, width, height = self.rectangle
        return left + across * width, top + down * height

    def pixel(self, x: float, y: float) -> tuple[int, int] | None:
        """Column and row of the picture under a point of the ground; None outside."""
        across, down = self.part(x, y)
        if not (0 <= across < 1 and 0 <= down < 1):
            return None
        return int(across * self.width), int(down * self.height)
