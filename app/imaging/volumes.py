"""Putting the pictures of an even stack together to a volume, and saying why where that would mislead."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.imaging.geometry import Plane
from app.imaging.reslicing import Cut, Volume, picture, view
from app.imaging.stacks import Note, Oddity
from importers.candidates import Frame, Measure, Placement

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_BYTES = 512 << 20
"""Of one volume; whole numbers that fit take two bytes a voxel, all others four."""

FEWEST = 5
"""Pictures: fewer make a cut of so few lines that nothing can be recognised."""

_SMALL = (-(1 << 15), (1 << 15) - 1)


class Hindrance(StrEnum):
    """Why a stack cannot be cut in other directions; each has a sentence on the screen."""

    TOO_FEW = "too_few"
    GAP = "gap"
    UNEVEN = "uneven"
    TILTED = "tilted"
    REPEATED = "repeated"
    NO_PLACE = "no_place"
    MIXED = "mixed"
    NO_MEASURE = "no_measure"
    COLOUR = "colour"
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"


_BY_ODDITY = {
    Oddity.GAP: Hindrance.GAP,
    Oddity.UNEVEN: Hindrance.UNEVEN,
    Oddity.TILTED: Hindrance.TILTED,
    Oddity.REPEATED: Hindrance.REPEATED,
    Oddity.NO_PLACE: Hindrance.NO_PLACE,
    Oddity.MIXED: Hindrance.MIXED,
}


class CannotCutError(Exception):
    """Raised where a stack turns out not to make a volume; carries the Hindrance."""

    def __init__(self, hindrance: Hindrance) -> None:
        super().__init__(hindrance.value)
        self.hindrance = hindrance


def hindrance(
    placements: Sequence[Placement | None], notes: Iterable[Note] = (), step: float | None = None
) -> Hindrance | None:
    """Why a stack's pictures, in their order, cannot be cut otherwise; None where they can."""
    odd = next((_BY_ODDITY[note.oddity] for note in notes if note.oddity in _BY_ODDITY), None)
    if len(placements) < FEWEST:
        return Hindrance.TOO_FEW
    if any(one is None or Plane.of(one) is None for one in placements):
        return Hindrance.NO_PLACE
    if odd is not None:
        return odd
    if any(one is None or one.measure is not Measure.PATIENT for one in placements):
        return Hindrance.NO_MEASURE
    if step is None or step <= 0:
        return Hindrance.UNEVEN
    first = placements[0]
    assert first is not None
    return Hindrance.TOO_LARGE if _bytes(len(placements), first, 2) > MOST_BYTES else None


def build(first: Placement, step: float, count: int, grids: Iterable["NDArray[Any]"]) -> Volume:
    """The volume of ``count`` pictures of modality values, taken one at a time. Raises CannotCutError."""
    import numpy as np

    plane = Plane.of(first)
    if plane is None:
        raise CannotCutError(Hindrance.NO_PLACE)
    shape = (count, first.rows, first.columns)
    values: NDArray[Any] = np.zeros((0,), "<i2")
    for index, grid in enumerate(grids):
        if grid.ndim != 2 or grid.shape != shape[1:]:
            raise CannotCutError(Hindrance.COLOUR if grid.ndim == 3 else Hindrance.UNREADABLE)
        if not index:
            values = _room(shape, first, fits(grid))
        if values.dtype.kind == "i" and not fits(grid):
            _room_for(shape, first, 4)
            values = values.astype("<f4")
        values[index] = grid
    return Volume(values, plane, step)


def fits(grid: "NDArray[Any]") -> bool:
    """Whether two bytes hold every value."""
    return grid.dtype.kind in "iu" and bool(grid.size) and _SMALL[0] <= grid.min() and grid.max() <= _SMALL[1]


def _room(shape: tuple[int, int, int], first: Placement, small: bool) -> "NDArray[Any]":
    import numpy as np

    _room_for(shape, first, 2 if small else 4)
    return np.zeros(shape, "<i2" if small else "<f4")


def _room_for(shape: tuple[int, int, int], first: Placement, width: int) -> None:
    if _bytes(shape[0], first, width) > MOST_BYTES:
        raise CannotCutError(Hindrance.TOO_LARGE)


def _bytes(count: int, first: Placement, width: int) -> int:
    return count * first.rows * first.columns * width


@dataclass(frozen=True, slots=True)
class Cutting:
    """A volume as it is looked through in one direction; ``facts`` is a Frame of its pictures without pixels."""

    volume: Volume
    cut: Cut
    facts: Frame

    @property
    def count(self) -> int:
        """How many cuts there are."""
        return view(self.volume, self.cut).count(self.volume)

    def placement(self, index: int) -> Placement:
        """Where a cut lies, its pixels square."""
        chosen = view(self.volume, self.cut)
        _values, plane = picture(self.volume, chosen, index)
        rows, columns, edge = _square(plane)
        return Placement(
            rows=rows,
            columns=columns,
            origin=plane.origin,
            across=plane.across,
            down=plane.down,
            spacing=(edge, edge),
            measure=Measure.PATIENT,
            frame_of_reference=plane.frame_of_reference,
        )

    def frame(self, index: int) -> Frame:
        """The picture of a cut, with square pixels: between the pictures of the stack values go in a straight line."""
        import numpy as np

        values, plane = picture(self.volume, view(self.volume, self.cut), index)
        rows, columns, _edge = _square(plane)
        even = _stretched(_stretched(values, rows).T, columns).T
        whole = even.dtype.kind == "i"
        kept = np.ascontiguousarray(np.rint(even) if whole else even, "<i4" if whole else "<f4")
        number = "i4" if whole else "f4"
        return replace(self.facts, rows=rows, columns=columns, frames=1, number=number, pixels=kept.tobytes())


def _square(plane: Plane) -> tuple[int, int, float]:
    """Rows and columns of a cut with square pixels as small as its smaller side, and their edge in mm."""
    height, width = plane.spacing
    edge = min(height, width)
    rows = max(round((plane.rows - 1) * height / edge) + 1, 1)
    columns = max(round((plane.columns - 1) * width / edge) + 1, 1)
    return rows, columns, edge


def _stretched(values: "NDArray[Any]", rows: int) -> "NDArray[Any]":
    """The same with another number of rows, first and last staying where they are."""
    import numpy as np

    before = values.shape[0]
    if rows == before:
        return values
    places = np.linspace(0, before - 1, rows)
    low = np.minimum(places.astype("i8"), max(before - 2, 0))
    part = (places - low).astype("f4")[:, None]
    high = np.minimum(low + 1, before - 1)
    mixed = values[low] * (1 - part) + values[high] * part
    made: NDArray[Any] = np.rint(mixed).astype(values.dtype) if values.dtype.kind == "i" else mixed.astype("f4")
    return made
