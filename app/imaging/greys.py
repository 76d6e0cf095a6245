"""The ordinary picture, whole numbers under a linear window, without numpy, which takes longer to load.

The same as ``windowing.shades``, one shade more or less where rounding differs.
"""

from typing import TYPE_CHECKING, Any, cast

from app.imaging.windowing import Window, sensible
from importers.candidates import Frame

if TYPE_CHECKING:
    from PIL.Image import Image

_MODES = {"u1": "L", "i4": "I"}


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
    chosen = window or sensible(frame.windows, low, high)
    line = _line(chosen, frame.function) if chosen else None
    if line is None:
        return None
    scale, offset = line
    slope: Any = lambda value: value * scale + offset  # noqa: E731 - Pillow takes the line from a formula
    grey = values.convert("F").point(slope).convert("L")
    return grey.point([255 - shade for shade in range(256)]) if frame.inverted else grey


def _line(window: Window, function: str) -> tuple[float, float] | None:
    """Scale and offset from values to 0..255 (PS3.3, C.11.2.1.2.1 and C.11.2.1.3.2); half is added to round."""
    centre, width = window
    if function == "LINEAR" and width > 1:
        centre, width = centre - 0.5, width - 1
    elif function != "LINEAR_EXACT" or width <= 0:
        return None
    return 255 / width, 255 * (0.5 - centre / width) + 0.5
