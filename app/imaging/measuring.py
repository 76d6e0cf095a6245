"""Lengths and angles on a picture, with what they are worth (PS3.3, 10.7.1.3 and C.8.5.5)."""

import math
from dataclasses import dataclass
from enum import StrEnum

from importers.pictured import Measure, Placement, Region

Point = tuple[float, float]
"""A point in pixels, (column, row), whole numbers being centres of pixels."""


class Worth(StrEnum):
    """How far a length can be trusted; each has a sentence on the screen."""

    PATIENT = "patient"
    CALIBRATED = "calibrated"
    DETECTOR = "detector"
    PIXELS = "pixels"


@dataclass(frozen=True, slots=True)
class Length:
    """A distance: in millimetres, or where nothing says how large a pixel is, in pixels (``Worth.PIXELS``)."""

    value: float
    worth: Worth


_WORTHS = {Measure.PATIENT: Worth.PATIENT, Measure.CALIBRATED: Worth.CALIBRATED, Measure.DETECTOR: Worth.DETECTOR}


def length(placement: Placement, start: Point, end: Point) -> Length:
    """How far apart two points are. On ultrasound both must lie in one calibrated region."""
    scale, worth = _scale(placement, start, end)
    return Length(math.hypot((end[0] - start[0]) * scale[0], (end[1] - start[1]) * scale[1]), worth)


def angle(placement: Placement, first: Point, corner: Point, last: Point) -> float | None:
    """The angle at ``corner`` in degrees, 0 to 180; None where an arm has no length.

    Pixels that are not square are taken as such where the file tells their size.
    """
    scale, _worth = _scale(placement, first, last)
    arms = [_arm(corner, point, scale) for point in (first, last)]
    if not all(map(any, arms)):
        return None
    (a, b), (c, d) = arms
    return math.degrees(math.atan2(abs(a * d - b * c), a * c + b * d))


def _arm(corner: Point, end: Point, scale: Point) -> Point:
    """The way from a corner, its longer side 1: products of very short arms would vanish. (0, 0) for no way."""
    across, down = (end[0] - corner[0]) * scale[0], (end[1] - corner[1]) * scale[1]
    longer = max(abs(across), abs(down)) or 1.0
    return across / longer, down / longer


def scale_bar(placement: Placement, pixels: float) -> tuple[float, float] | None:
    """A bar at most ``pixels`` long: (millimetres, pixels), of 1, 2 or 5 times a power of ten; None without a scale."""
    scale, worth = _scale(placement, (0, 0), (0, 0))
    if worth is Worth.PIXELS or pixels <= 0:
        return None
    most = pixels * scale[0]
    power = 10.0 ** math.floor(math.log10(most))
    millimetres = max(step * power for step in (1, 2, 5) if step * power <= most)
    return millimetres, millimetres / scale[0]


def _scale(placement: Placement, *points: Point) -> tuple[tuple[float, float], Worth]:
    """Millimetres a pixel, (across, down), at these points."""
    if placement.spacing is not None and placement.measure in _WORTHS:
        return (placement.spacing[1], placement.spacing[0]), _WORTHS[placement.measure]
    for region in placement.regions:
        if all(_inside(region, point) for point in points):
            return (region.dx, region.dy), Worth.CALIBRATED
    return (1.0, 1.0), Worth.PIXELS


def _inside(region: Region, point: Point) -> bool:
    return region.left <= point[0] <= region.right and region.top <= point[1] <= region.bottom
