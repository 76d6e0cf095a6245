"""From modality values to shades of grey (PS3.3, C.11.2 and C.11.6): window or table, then inversion."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from importers.pictured import Frame

if TYPE_CHECKING:
    from numpy.typing import NDArray

Window = tuple[float, float]
_ABSURD = 1e7
_COUNTED = 1 << 20
SPREAD = (1.0, 99.0)
"""The percentiles between which values are shown where the file has no window that makes sense."""

NARROW = 0.05
"""The part of all values that these must span; in less, as where single counts lie on an empty ground in nuclear
medicine, the ground is not counted."""


def shades(frame: Frame, window: Window | None = None) -> "NDArray[Any]":
    """The picture as bytes to be shown: rows x columns greys, or rows x columns x 3 colours.

    ``window`` (centre, width) overrules the file's; without one that makes sense, the 1st to 99th percentile of what
    is no padding is shown.
    """
    import numpy as np

    if frame.colour:
        return np.frombuffer(frame.pixels, "u1").reshape(frame.rows, frame.columns, 3)
    values = np.frombuffer(frame.pixels, "<" + frame.number).reshape(frame.rows, frame.columns)
    if window is None and frame.lut:
        grey = _through_table(values, frame)
    else:
        chosen = window or _files_window(values, frame)
        grey = _windowed(values, chosen or _spread(values, frame), frame.function if chosen else "LINEAR_EXACT")
    return 255 - grey if frame.inverted else grey


def overlaid(made: "NDArray[Any]", frame: Frame) -> "NDArray[Any]":
    """Shades with what the file draws over the picture, in white."""
    import numpy as np

    if not frame.overlay:
        return made
    drawn = np.unpackbits(np.frombuffer(frame.overlay, "u1"), count=frame.rows * frame.columns)
    where = drawn.reshape(frame.rows, frame.columns).astype(bool)
    return np.where(where if made.ndim < 3 else where[..., None], np.uint8(255), made)


def opening(frame: Frame) -> Window | None:
    """The window a grey picture is first shown with; None where a table of the file's own takes its place."""
    import numpy as np

    if frame.lut:
        return None
    values = np.frombuffer(frame.pixels, "<" + frame.number)
    return _files_window(values, frame) or _spread(values, frame)


def _files_window(values: "NDArray[Any]", frame: Frame) -> Window | None:
    """The first of the file's windows that shows anything of this picture."""
    low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 0.0)
    return sensible(frame.windows, low, high)


def sensible(windows: Iterable[Window], low: float, high: float) -> Window | None:
    """The first window that shows anything of a picture whose values are ``low`` to ``high``."""
    for centre, width in windows:
        possible = 0 < width < _ABSURD and abs(centre) < _ABSURD
        if possible and centre - width / 2 <= high and centre + width / 2 >= low:
            return centre, width
    return None


def _spread(values: "NDArray[Any]", frame: Frame) -> Window:
    """A window over nearly all values, padding and what is no number left out."""
    import numpy as np

    low, high = (int(values.min()), int(values.max())) if values.size and values.dtype.kind in "iu" else (0, _COUNTED)
    if high - low < _COUNTED:  # counting is quicker than sorting
        return spread(np.arange(low, high + 1), np.bincount((values - low).ravel()), frame.padding)
    found, counts = np.unique(values[np.isfinite(values)], return_counts=True)
    return spread(found, counts, frame.padding)


def spread(values: "NDArray[Any]", counts: "NDArray[Any]", padding: tuple[float, float] | None = None) -> Window:
    """The same from the values that occur, going up or down, and how often each does; some may not occur."""
    import numpy as np

    there = counts > 0
    if padding is not None:
        kept = there & ((values < padding[0]) | (values > padding[1]))
        there = kept if kept.any() else there
    found, often = values[there], counts[there]
    if not found.size:
        return 0.5, 1.0
    if found[0] > found[-1]:
        found, often = found[::-1], often[::-1]
    low, high = (_percentile(found, np.cumsum(often), part) for part in SPREAD)
    if high - low < (float(found[-1]) - float(found[0])) * NARROW and often[0] > often.sum() / 2:
        high = _percentile(found[1:], np.cumsum(often[1:]), SPREAD[1])
    if high <= low:
        low, high = float(found[0]), float(found[-1])
    return (low + high) / 2, max(high - low, 1e-6 * max(abs(low), 1.0))


def _percentile(values: "NDArray[Any]", ends: "NDArray[Any]", part: float) -> float:
    """The value below which ``part`` of 100 lie, between two neighbours in proportion; ``ends`` counts up to each."""
    import numpy as np

    place = (int(ends[-1]) - 1) * part / 100
    below, above = (float(values[np.searchsorted(ends, int(at), side="right")]) for at in (place, np.ceil(place)))
    return below + (above - below) * (place - int(place))


def _windowed(values: "NDArray[Any]", window: Window, function: str) -> "NDArray[Any]":
    """PS3.3, C.11.2.1.2 (LINEAR) and C.11.2.1.3 (SIGMOID, LINEAR_EXACT), to 0..255.

    LINEAR knows no width below 1; values that need one, fractions, are seen through LINEAR_EXACT.
    """
    import numpy as np

    centre, width = window
    real = np.nan_to_num(values.astype("f4"), nan=0.0, posinf=_ABSURD, neginf=-_ABSURD)
    if function == "SIGMOID":
        steps = np.clip(-4 * (real - centre) / width, -60, 60)
        return _bytes(1 / (1 + np.exp(steps)))
    if function == "LINEAR" and width > 1:
        part = (real - (centre - 0.5)) / (width - 1) + 0.5
    elif function == "LINEAR" and width == 1:
        part = (real > centre - 0.5).astype("f4")
    else:
        part = (real - centre) / width + 0.5
    return _bytes(part)


def _bytes(parts: "NDArray[Any]") -> "NDArray[Any]":
    """0..1 to 0..255."""
    import numpy as np

    made: NDArray[Any] = np.rint(np.clip(parts, 0, 1) * 255).astype("u1")
    return made


def _through_table(values: "NDArray[Any]", frame: Frame) -> "NDArray[Any]":
    """A VOI LUT: values before its first entry take the first, those after its last the last (C.11.2.1.1)."""
    import numpy as np

    table = np.frombuffer(frame.lut, "<u2").astype("f4")
    full = float((1 << frame.lut_bits) - 1)
    places = np.clip(values.astype("i8") - frame.lut_first, 0, len(table) - 1)
    return _bytes(table[places] / full)
