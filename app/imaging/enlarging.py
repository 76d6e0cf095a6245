"""A picture larger than it is, its values mixed before a window makes greys of them.

That keeps edges where they are whatever the window, and leaves only a table to be remade for another one.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app.imaging.lookup import Picture, for_screen
from app.imaging.windowing import Window

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LEVELS = 4096
"""How many values there are at least between the lowest and the highest, so that few greys do not show as steps."""

_EVEN = 1e-3
"""How far the steps between values may lie apart, as part of a step."""


@dataclass(frozen=True, eq=False)
class Enlarged:
    """``places`` (rows x columns) lead into ``values``, modality values that ``picture`` has, and ones between them."""

    picture: Picture
    places: "NDArray[Any]"
    values: "NDArray[Any]"

    def painted(self, window: Window | None, *, inverted: bool, into: "NDArray[Any]") -> None:
        """Fill ``into`` (rows x columns of 32 bits) with 0xffrrggbb, as ``Picture.painted`` makes them."""
        table = for_screen(self.picture.shaded(self.values, window), inverted=inverted)
        table.take(self.places, mode="clip", out=into)

    def lying(self) -> "Enlarged":
        """With rows and columns exchanged, as after a quarter turn and a mirror."""
        import numpy as np

        return replace(self, places=np.ascontiguousarray(self.places.T))


def mixable(picture: Picture) -> bool:
    """Whether what lies between two values means something: not between colours, nor through a table of the file's."""
    import numpy as np

    if picture.places is None or not picture.places.size or picture.facts.lut:
        return False
    if picture.whole != (picture.rows, picture.columns):
        return False
    low, high = picture.span
    steps = np.diff(picture.values[low : high + 1].astype("f8"))
    return not steps.size or bool(np.ptp(steps) <= _EVEN * abs(steps[0]) and steps[0] != 0)


def enlarged(picture: Picture, rows: "NDArray[Any]", columns: "NDArray[Any]") -> Enlarged:
    """A ``mixable`` picture seen at these ``rows`` and ``columns``, in its pixels with whole numbers as their centres.

    What lies outside is as the nearest pixel (bilinear, edges repeated).
    """
    import numpy as np

    assert picture.places is not None
    low, high = picture.span
    parts = max(_LEVELS // (high - low + 1), 1)
    values = np.interp(np.arange((high - low) * parts + 1) / parts, np.arange(high - low + 1), _values(picture))
    down, across = _mixing(rows, picture.rows), _mixing(columns, picture.columns)
    first, last = int(down[0].min()), int(down[1].max())
    stored = picture.places[first : last + 1].astype("f4") - low
    upper, lower, weight = down[0] - first, down[1] - first, down[2][:, None]
    wide = _mixed(stored.take(across[0], 1), stored.take(across[1], 1), across[2])
    tall = _mixed(wide.take(upper, 0), wide.take(lower, 0), weight)
    return Enlarged(picture, np.rint(tall * np.float32(parts)).astype(np.intp), values.astype("f4"))


def _values(picture: Picture) -> "NDArray[Any]":
    low, high = picture.span
    made: NDArray[Any] = picture.values[low : high + 1]
    return made


def _mixing(places: "NDArray[Any]", count: int) -> "tuple[NDArray[Any], NDArray[Any], NDArray[Any]]":
    """The two neighbours of each place, and how much of the second there is in it."""
    import numpy as np

    inside = np.clip(places, 0, count - 1)
    before = inside.astype(np.intp)
    return before, np.minimum(before + 1, count - 1), (inside - before).astype("f4")


def _mixed(one: "NDArray[Any]", other: "NDArray[Any]", weight: "NDArray[Any]") -> "NDArray[Any]":
    """In place: these are the largest arrays there are."""
    other -= one
    other *= weight
    other += one
    return other
