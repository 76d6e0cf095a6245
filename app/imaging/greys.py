"""The ordinary picture, whole numbers under a linear window, without numpy, which takes longer to load.

The same as ``windowing.shades``, one shade more or less where rounding differs.
"""

import sys
from array import array
from bisect import bisect_right
from collections import Counter
from itertools import accumulate
from math import ceil, floor
from typing import TYPE_CHECKING, Any, cast

from app.imaging.windowing import NARROW, SPREAD, Window, sensible
from importers.pictured import Frame

if TYPE_CHECKING:
    from PIL.Image import Image

_MODES = {"u1": "L", "i4": "I"}
_MOST_COUNTED = 1 << 20
_EXACT = 1 << 24  # Pillow's reals hold whole numbers no further


def image(frame: Frame, window: Window | None = None) -> "Image | None":
    """The picture with 8 bits a sample, or None where ``windowing`` has to make it."""
    from PIL import Image

    size = (frame.columns, frame.rows)
    if frame.colour:
        return Image.frombytes("RGB", size, frame.pixels)
    if frame.number not in _MODES or (frame.lut and window is None):
        return None
    mode = _MODES[frame.number]
    values = Image.frombytes(mode, size, frame.pixels, "raw", "I;32S" if mode == "I" else "L")
    low, high = cast(tuple[int, int], values.getextrema())
    if max(-low, high) > _EXACT:
        return None
    chosen = window or sensible(frame.windows, low, high)
    line = _line(chosen, frame.function) if chosen else _spread(frame)
    if line is None:
        return None
    scale, offset = line
    slope: Any = lambda value: value * scale + offset  # noqa: E731 - Pillow takes the line from a formula
    grey = values.convert("F").point(slope).convert("L")
    return grey.point([255 - shade for shade in range(256)]) if frame.inverted else grey


def _spread(frame: Frame) -> tuple[float, float] | None:
    """The line over nearly all values of a picture without a fitting window, padding left out.

    None for large pictures, and for single counts on an empty ground.
    """
    if not 0 < frame.rows * frame.columns <= _MOST_COUNTED:
        return None
    values = array("B" if frame.number == "u1" else "i", frame.pixels)
    if sys.byteorder == "big":
        values.byteswap()
    counts = Counter(values)
    first, last = frame.padding or (1.0, 0.0)
    shown = sorted(value for value in counts if not first <= value <= last) or sorted(counts)
    ends = list(accumulate(counts[value] for value in shown))
    low, high = (_percentile(shown, ends, part) for part in SPREAD)
    if high - low < (shown[-1] - shown[0]) * NARROW and counts[shown[0]] > ends[-1] / 2:
        return None
    if high <= low:
        low, high = shown[0], shown[-1]
    return _line(((low + high) / 2, max(high - low, 1e-6 * max(abs(low), 1.0))), "LINEAR_EXACT")


def _percentile(values: list[int], ends: list[int], part: float) -> float:
    """The value below which ``part`` of 100 lie, between two neighbours in proportion; ``ends`` counts up to each."""
    place = (ends[-1] - 1) * part / 100
    low, high = (values[bisect_right(ends, index)] for index in (floor(place), ceil(place)))
    return low + (high - low) * (place - floor(place))


def _line(window: Window, function: str) -> tuple[float, float] | None:
    """Scale and offset from values to 0..255 (PS3.3, C.11.2.1.2.1 and C.11.2.1.3.2); half is added to round."""
    centre, width = window
    if function == "LINEAR" and width > 1:
        centre, width = centre - 0.5, width - 1
    elif function != "LINEAR_EXACT" or width <= 0:
        return None
    return 255 / width, 255 * (0.5 - centre / width) + 0.5
