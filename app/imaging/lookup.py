"""The same picture through many windows, quickly: each pixel is a place in a table, and a window remakes the table.

What comes out is what ``windowing.shades`` makes of the decoded picture, bit for bit.
"""

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from app.imaging.windowing import Window, opening, sensible, shades, spread
from importers.pictured import Frame, Meaning, Plain

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_PLACES = 1 << 16
_EXACT_FLOATS = 1 << 22
"""Stored numbers beyond this are not told apart by reals with 24 bits."""


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture of ``rows`` x ``columns`` ready for windows.

    Where ``places`` is set, each pixel is a place in ``values``, the modality values that can occur, in order. Where it
    is None, ``values`` are the pixels themselves: colours (rows x columns x 3 bytes) or numbers that no table holds.
    ``facts`` is the Frame without its pixels.
    """

    rows: int
    columns: int
    places: "NDArray[Any] | None"
    values: "NDArray[Any]" = field(repr=False)
    facts: Frame = field(repr=False)

    @cached_property
    def window(self) -> Window | None:
        """The one to begin with: the file's that shows anything, else one over nearly all values.

        None for colours, and for a table of the file's own.
        """
        if self.colour or self.facts.lut:
            return None
        if self.places is None:
            return opening(self._frame(self.values))
        return self._named or self._spread()

    @property
    def colour(self) -> bool:
        """Whether there is nothing to window."""
        return self.facts.colour

    @property
    def whole(self) -> tuple[int, int]:
        """Rows and columns of the picture itself, of which every second may be all that is here."""
        return self.facts.whole or (self.rows, self.columns)

    @property
    def bytes(self) -> int:
        """What it takes in memory, tables that many pictures share left out."""
        return self.values.nbytes if self.places is None else self.places.nbytes

    @property
    def low(self) -> float:
        """The lowest value that is a number."""
        return self._ends[0]

    @property
    def high(self) -> float:
        """The highest value that is a number."""
        return self._ends[1]

    @cached_property
    def overlay(self) -> "NDArray[Any] | None":
        """Where something is drawn over the picture, rows x columns of True and False; None for nothing."""
        import numpy as np

        if not self.facts.overlay:
            return None
        bits = np.unpackbits(np.frombuffer(self.facts.overlay, "u1"), count=self.rows * self.columns)
        return bits.reshape(self.rows, self.columns).astype(bool)

    def value(self, column: int, row: int) -> float | tuple[int, int, int]:
        """What stands under a pixel: the modality value (HU for CT), or red, green and blue. IndexError outside."""
        if not (0 <= row < self.rows and 0 <= column < self.columns):
            raise IndexError(row, column)
        if self.colour:
            red, green, blue = (int(part) for part in self.values[row, column])
            return red, green, blue
        return float(self.values[row, column] if self.places is None else self.values[self.places[row, column]])

    def grid(self) -> "NDArray[Any]":
        """The modality values, rows x columns (x 3 for colours): for cuts through a volume and statistics."""
        found: NDArray[Any] = self.values if self.places is None else self.values[self.places]
        return found

    def shades(self, window: Window | None = None) -> "NDArray[Any]":
        """The picture as bytes to be shown, as ``windowing.shades``; its own window unless one is given."""
        if self.places is None:
            return shades(self._frame(self.values), window)
        return self.table(window).take(self.places, mode="clip")  # no place is outside; clip spares looking

    def painted(self, window: Window | None = None, *, inverted: bool = False) -> "NDArray[Any]":
        """The same as rows x columns of 32 bits, 0xffrrggbb: what a screen takes as it is. ``inverted``: a negative."""
        if self.places is None:
            return for_screen(self.shades(window), inverted=inverted)
        return for_screen(self.table(window), inverted=inverted).take(self.places, mode="clip")

    def table(self, window: Window | None = None) -> "NDArray[Any]":
        """The shade of every value that occurs; black for all others."""
        import numpy as np

        made: NDArray[Any] = np.zeros(len(self.values), "u1")
        low, high = self.span
        made[low : high + 1] = self.shaded(self.values[low : high + 1], window)
        return made

    def shaded(self, values: "NDArray[Any]", window: Window | None) -> "NDArray[Any]":
        """The shades of some modality values, one after the other."""
        facts = self.facts
        ours = window is None and not facts.lut and self._named is None
        function = "LINEAR_EXACT" if ours else facts.function  # as windowing does where the window is not the file's
        number, pixels = values.dtype.str.lstrip("<|"), values.tobytes()
        row = replace(facts, rows=1, columns=len(values), number=number, pixels=pixels, function=function)
        made: NDArray[Any] = shades(row, window or self.window)[0]
        return made

    def tile(self, index: int, across: int, rows: int = 0) -> "Picture":
        """Picture ``index``, ``rows`` high, of a mosaic with ``across`` pictures in a row; 0: with as many rows."""
        rows, columns = rows or self.rows // across, self.columns // across
        top, left = index // across * rows, index % across * columns
        part = (slice(top, top + rows), slice(left, left + columns))
        cut = replace(self, rows=rows, columns=columns, facts=replace(self.facts, overlay=b""))
        if self.places is None:
            return replace(cut, values=self.values[part])
        return replace(cut, places=self.places[part])

    def _frame(self, values: "NDArray[Any]") -> Frame:
        return replace(self.facts, rows=values.shape[0], columns=values.shape[1], pixels=values.tobytes())

    @cached_property
    def _named(self) -> Window | None:
        """The file's window that shows anything."""
        return sensible(self.facts.windows, *self._ends)

    @cached_property
    def _ends(self) -> tuple[float, float]:
        """The lowest and the highest value that is a number; values go up or down evenly where there are places."""
        import numpy as np

        found = self.values
        if self.places is not None:
            found = found[list(self.span)] if self.places.size else found[:0]
        finite = found[np.isfinite(found)]
        return (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)

    @cached_property
    def span(self) -> tuple[int, int]:
        """The first and the last place of the table that occurs."""
        if self.places is None or not self.places.size:
            return 0, -1
        return int(self.places.min()), int(self.places.max())

    def _spread(self) -> Window:
        """A window over nearly all values, from how often each occurs."""
        import numpy as np

        assert self.places is not None
        counts = np.bincount(self.places.ravel(), minlength=len(self.values))
        return spread(self.values, counts, self.facts.padding)


def for_screen(shades: "NDArray[Any]", *, inverted: bool) -> "NDArray[Any]":
    """Greys, or colours in a last dimension of three, as 0xffrrggbb."""
    import numpy as np

    shown = (255 - shades if inverted else shades).astype("u4")
    if shades.ndim < 3:
        return shown * np.uint32(0x010101) | np.uint32(0xFF000000)
    made: NDArray[Any] = shown[..., 0] << 16 | shown[..., 1] << 8 | shown[..., 2] | np.uint32(0xFF000000)
    return made


def of_frame(frame: Frame) -> Picture:
    """A decoded picture made ready."""
    import numpy as np

    facts = replace(frame, pixels=b"")
    if frame.colour:
        colours = np.frombuffer(frame.pixels, "u1").reshape(frame.rows, frame.columns, 3)
        return Picture(frame.rows, frame.columns, None, colours, facts)
    stored = np.frombuffer(frame.pixels, "<" + frame.number).reshape(frame.rows, frame.columns)
    places, values = _tabled(stored, frame)
    return Picture(frame.rows, frame.columns, places, values, facts)


def _tabled(stored: "NDArray[Any]", frame: Frame) -> "tuple[NDArray[Any] | None, NDArray[Any]]":
    """Places and values; no places where the values are too many to be told apart by 16 bits."""
    import numpy as np

    if frame.number == "u1":
        return stored, np.arange(256, dtype="u1")
    if frame.number == "f4":
        return _lined(stored, frame.line) if frame.line is not None else (None, stored)
    if not stored.size:
        return None, stored
    low, high = int(stored.min()), int(stored.max())
    if high - low >= MOST_PLACES:
        return None, stored
    return (stored - low).astype("u2"), np.arange(low, high + 1, dtype="<i4")


def _lined(stored: "NDArray[Any]", line: tuple[float, float]) -> "tuple[NDArray[Any] | None, NDArray[Any]]":
    """The whole numbers that lie behind values on a line, where all can be found again exactly."""
    import numpy as np

    slope, intercept = line
    if not slope or not stored.size or not np.isfinite(stored).all():
        return None, stored
    numbers = np.rint((stored.astype("f8") - intercept) / slope)
    low, high = float(numbers.min()), float(numbers.max())
    if high - low >= MOST_PLACES or max(-low, high) > _EXACT_FLOATS:
        return None, stored
    places = (numbers - low).astype("u2")
    values = (np.arange(int(low), int(high) + 1) * slope + intercept).astype("<f4")
    return (places, values) if np.array_equal(values[places], stored) else (None, stored)


def of_plain(plain: Plain, index: int, stored: "NDArray[Any]", shared: "NDArray[Any] | None" = None) -> Picture:
    """Picture ``index`` of plain pixels, from its stored bytes; ``shared`` are the ``plain_values``, if known."""

    meaning = meaning_of(plain, index)
    raw = stored.view("u1" if plain.allocated == 8 else "<u2").reshape(plain.rows, plain.columns)
    mask, sign = (1 << plain.bits) - 1, 1 << (plain.bits - 1) if plain.signed else 0
    places = raw if plain.bits == plain.allocated else raw & raw.dtype.type(mask)
    places = places ^ raw.dtype.type(sign) if sign else places
    values = plain_values(plain, meaning) if shared is None else shared
    number = values.dtype.str.lstrip("<|")
    facts = Frame(
        plain.rows,
        plain.columns,
        plain.frames,
        False,
        number,
        b"",
        inverted=plain.inverted,
        windows=meaning.windows,
        function=meaning.function,
        padding=_padding(plain, meaning),
        line=None if _unchanged(meaning) else (meaning.slope, meaning.intercept),
    )
    return Picture(plain.rows, plain.columns, places, values, facts)


def meaning_of(plain: Plain, index: int) -> Meaning:
    """What the stored numbers of picture ``index`` mean."""
    return plain.meanings[index if len(plain.meanings) > 1 else 0]


def plain_values(plain: Plain, meaning: Meaning) -> "NDArray[Any]":
    """The modality value of every number that can be stored, the lowest first."""
    import numpy as np

    numbers = np.arange(1 << plain.bits) - (1 << (plain.bits - 1) if plain.signed else 0)
    if _unchanged(meaning):
        return numbers.astype("u1" if plain.allocated == 8 and not plain.signed else "<i4")
    made = numbers * meaning.slope + meaning.intercept
    exact = meaning.slope.is_integer() and meaning.intercept.is_integer()
    return made.astype("<i4" if exact and np.abs(made).max() < 2**31 else "<f4")


def _unchanged(meaning: Meaning) -> bool:
    return (meaning.slope, meaning.intercept) == (1.0, 0.0)


def _padding(plain: Plain, meaning: Meaning) -> tuple[float, float] | None:
    if plain.padding is None:
        return None
    ends = [end * meaning.slope + meaning.intercept for end in plain.padding]
    return min(ends), max(ends)
