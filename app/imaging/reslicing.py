"""Cuts a stack of pictures in the other two directions: axial, coronal and sagittal views of one volume."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.imaging.geometry import Plane, along
from importers.pictured import Vector

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Cut(StrEnum):
    """The planes of the body."""

    AXIAL = "axial"
    CORONAL = "coronal"
    SAGITTAL = "sagittal"


_LOOKED_AT = {
    Cut.AXIAL: ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    Cut.CORONAL: ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0)),
    Cut.SAGITTAL: ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0)),
}
"""To the right and downward on the screen, as radiologists look: the person's left on the right, the head up."""


@dataclass(frozen=True, slots=True)
class Volume:
    """An even stack: ``values`` are pictures x rows x columns, ``first`` the plane of the first, ``step`` mm between.

    The pictures follow one another along ``first.normal``.
    """

    values: "NDArray[Any]"
    first: Plane
    step: float

    @property
    def axes(self) -> tuple[tuple[Vector, float], tuple[Vector, float], tuple[Vector, float]]:
        """Direction and mm a step of the pictures, the rows and the columns."""
        return (
            (self.first.normal, self.step),
            (self.first.down, self.first.spacing[0]),
            (self.first.across, self.first.spacing[1]),
        )


@dataclass(frozen=True, slots=True)
class View:
    """How a cut is taken from a volume: which of its axes go across, down and into the screen, and which are turned."""

    across: int
    down: int
    deep: int
    turned_across: bool
    turned_down: bool

    def count(self, volume: Volume) -> int:
        """How many cuts there are."""
        return int(volume.values.shape[self.deep])


def view(volume: Volume, cut: Cut) -> View:
    """The view nearest to a plane of the body; for an oblique stack it is as oblique as the stack is."""
    right, downward = _LOOKED_AT[cut]
    across = _nearest(volume, right, ())
    down = _nearest(volume, downward, (across,))
    deep = ({0, 1, 2} - {across, down}).pop()
    ways = [axis[0] for axis in volume.axes]
    return View(across, down, deep, _dot(ways[across], right) < 0, _dot(ways[down], downward) < 0)


def picture(volume: Volume, chosen: View, index: int) -> "tuple[NDArray[Any], Plane]":
    """Cut ``index`` (from 0): its values, rows x columns, each voxel once, and its plane with mm a pixel both ways."""
    import numpy as np

    values = np.take(volume.values, index, axis=chosen.deep)
    if chosen.across < chosen.down:
        values = values.T
    if chosen.turned_across:
        values = values[:, ::-1]
    if chosen.turned_down:
        values = values[::-1]
    return np.ascontiguousarray(values), _plane(volume, chosen, index)


def _plane(volume: Volume, chosen: View, index: int) -> Plane:
    axes, shape = volume.axes, volume.values.shape
    (across, width), (down, height), (deep, depth) = axes[chosen.across], axes[chosen.down], axes[chosen.deep]
    origin = along(volume.first.origin, (index * depth, deep))
    if chosen.turned_across:
        origin = along(origin, ((shape[chosen.across] - 1) * width, across))
        across = _against(across)
    if chosen.turned_down:
        origin = along(origin, ((shape[chosen.down] - 1) * height, down))
        down = _against(down)
    rows, columns = int(shape[chosen.down]), int(shape[chosen.across])
    return Plane(origin, across, down, (height, width), rows, columns, volume.first.frame_of_reference)


def _nearest(volume: Volume, way: Vector, taken: tuple[int, ...]) -> int:
    return max((axis for axis in range(3) if axis not in taken), key=lambda axis: abs(_dot(volume.axes[axis][0], way)))


def _dot(one: Vector, other: Vector) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def _against(way: Vector) -> Vector:
    return -way[0], -way[1], -way[2]
