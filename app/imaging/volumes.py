"""Putting the pictures of an even stack together to a volume, and saying why where that would mislead."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.imaging.geometry import Plane
from app.imaging.lookup import MOST_PLACES, Picture
from app.imaging.reslicing import Cut, View, Volume, picture, view
from app.imaging.stacks import Note, Oddity
from importers.pictured import Measure, Placement

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
    """A volume as it is looked through in one direction; ``like`` is one of the pictures it was made of.

    ``low`` and ``step`` turn values into places of a table: the table is the same for all cuts.
    """

    volume: Volume
    cut: Cut
    view: View
    like: Picture
    low: float
    step: float
    table: "NDArray[Any]"

    @classmethod
    def of(cls, volume: Volume, cut: Cut, like: Picture) -> "Cutting":
        """Make a volume ready to be looked through."""
        import numpy as np

        values = volume.values
        low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 0.0)
        whole = values.dtype.kind == "i"
        step = 1.0 if whole else max((high - low) / (MOST_PLACES - 1), 1e-30)
        table = (np.arange(round((high - low) / step) + 1) * step + low).astype("<i4" if whole else "<f4")
        return cls(volume, cut, view(volume, cut), like, low, step, table)

    @property
    def count(self) -> int:
        """How many cuts there are."""
        return self.view.count(self.volume)

    def placement(self, index: int) -> Placement:
        """Where a cut lies."""
        _values, plane = picture(self.volume, self.view, index)
        return Placement(
            rows=plane.rows,
            columns=plane.columns,
            origin=plane.origin,
            across=plane.across,
            down=plane.down,
            spacing=plane.spacing,
            measure=Measure.PATIENT,
            frame_of_reference=plane.frame_of_reference,
        )

    def picture(self, index: int) -> Picture:
        """A cut, ready for windows; each voxel is a pixel, which need not be square."""
        import numpy as np

        values, _plane = picture(self.volume, self.view, index)
        if self.step == 1.0 and values.dtype.kind == "i":
            places = (values.astype("<i4") - int(self.low)).astype("<u2")
        else:
            places = np.rint((values - np.float32(self.low)) / np.float32(self.step)).astype("<u2")
        rows, columns = places.shape
        facts, window = replace(self.like.facts, rows=rows, columns=columns, frames=1, overlay=b""), self.like.window
        return Picture(rows, columns, places, self.table, replace(facts, windows=(window,)) if window else facts)
