"""The same picture through many windows, quickly: the window makes a table, and the table makes the greys."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app.imaging.windowing import Window, opening, shades
from importers.pictured import Frame

if TYPE_CHECKING:
    from numpy.typing import NDArray

_STEPS = 1 << 16
_FINE_ENOUGH = 1_024
"""Steps of the table that a window must span at least; a narrower one is computed for every pixel."""


@dataclass(frozen=True, slots=True, eq=False)
class Shader:
    """A picture made ready for windows. ``places`` point into a table that covers ``low`` to ``high``."""

    frame: Frame
    window: Window | None
    low: float
    high: float
    places: "NDArray[Any] | None"
    steps: int

    @classmethod
    def of(cls, frame: Frame) -> "Shader":
        """Make a picture ready; ``window`` is the one it is first shown with, None for its own table or for colours."""
        import numpy as np

        if frame.colour:
            return cls(frame, None, 0.0, 255.0, None, 0)
        values = np.frombuffer(frame.pixels, "<" + frame.number).reshape(frame.rows, frame.columns)
        window = opening(frame)
        finite = values if frame.number != "f4" else values[np.isfinite(values)]
        low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
        whole = frame.number != "f4"
        if whole and high - low < _STEPS:
            places = values if frame.number == "u1" else (values - int(low)).astype("u2")
            low = 0.0 if frame.number == "u1" else low
            return cls(frame, window, low, high, places, int(high - low) + 1)
        if whole or finite.size != values.size or high <= low:
            return cls(frame, window, low, high, None, 0)
        spread = (values - np.float32(low)) * np.float32((_STEPS - 1) / (high - low))
        return cls(frame, window, low, high, np.rint(spread).astype("u2"), _STEPS)

    def shades(self, window: Window | None) -> "NDArray[Any]":
        """As ``windowing.shades``."""
        import numpy as np

        if self.places is None or not self._fine(window):
            return shades(self.frame, window)
        number = "<i4" if self.frame.number != "f4" else "<f4"
        covered = np.linspace(self.low, self.high, self.steps).astype(number)
        row = replace(self.frame, rows=1, columns=self.steps, number=number[1:], pixels=covered.tobytes())
        made: NDArray[Any] = np.take(shades(row, window)[0], self.places)
        return made

    @property
    def span(self) -> float:
        """Between the lowest and the highest value."""
        return self.high - self.low

    @property
    def bytes(self) -> int:
        """What it takes in memory."""
        return len(self.frame.pixels) + (0 if self.places is None else self.places.nbytes)

    def _fine(self, window: Window | None) -> bool:
        if self.frame.number != "f4":
            return True
        return window is not None and window[1] / max(self.span, 1e-30) * self.steps >= _FINE_ENOUGH
