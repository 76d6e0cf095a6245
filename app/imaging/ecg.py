"""An ECG as it is printed: 25 mm a second, 10 mm a millivolt, twelve leads in three rows of four and a rhythm strip.

Everything is in millimetres from the upper left of the sheet, so that a window or a printer only has to scale it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from importers.pictured import Channel, Wave

if TYPE_CHECKING:
    from numpy.typing import NDArray

SPEED = 25.0
"""Millimetres a second."""

GAIN = 10.0
"""Millimetres a millivolt."""

SECONDS = 10.0
"""On one sheet."""

MOST_POINTS = 10_000
"""Of one line; a curve of more samples is drawn by the lowest and the highest of so many in a row."""

MOST_BREAKS = 4_000
"""In one curve; what comes after more of them is not drawn."""

MARGIN = 10.0
ROW = 35.0
_LAYOUT = (("I", "aVR", "V1", "V4"), ("II", "aVL", "V2", "V5"), ("III", "aVF", "V3", "V6"))
_RHYTHM = "II"
_PULSE = ((0.0, 0.0), (1.0, 0.0), (1.0, -1.0), (4.0, -1.0), (4.0, 0.0), (5.0, 0.0))
"""The calibration mark: millimetres across, millivolts down."""


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """One lead on the sheet. ``lines`` are points (x, y), n x 2 each; more than one where samples are missing.

    ``label`` is where its name's lower left belongs; ``begins`` the second of the recording it starts at.
    """

    name: str
    label: tuple[float, float]
    begins: float
    lines: tuple["NDArray[Any]", ...]


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A page of ECG paper; small squares are 1 mm, large ones 5 mm. ``unit`` is what ``gain`` mm stand for.

    ``pulse`` is the mark of 1 unit at the begin of the first row; ``seconds`` how long the whole recording is.
    """

    width: float
    height: float
    traces: tuple[Trace, ...]
    pulse: tuple[tuple[float, float], ...]
    speed: float
    gain: float
    unit: str
    seconds: float


def sheet(wave: Wave, start: float = 0.0, speed: float = SPEED, gain: float = GAIN) -> Sheet:
    """The ten seconds of a recording from ``start`` on.

    Twelve standard leads are laid out as usual; any other set has a row for each channel. A recording in another unit
    than mV is drawn so that the largest of its channels fills a row.
    """
    named = {channel.name: channel for channel in wave.channels}
    usual = all(name in named for row in _LAYOUT for name in row)
    unit = wave.channels[0].unit if len({channel.unit for channel in wave.channels}) == 1 else ""
    scale = gain if unit == "mV" else _fitting(wave.channels)
    drawn = _Pen(wave, speed, scale)
    traces = _usual(drawn, named, start) if usual else _listed(drawn, wave.channels, start)
    rows = len(_LAYOUT) + 1 if usual else len(wave.channels)
    pulse = tuple((MARGIN - 6 + x, _baseline(0) + y * scale) for x, y in _PULSE) if unit == "mV" else ()
    width = 2 * MARGIN + SECONDS * speed
    return Sheet(width, 2 * MARGIN + rows * ROW, tuple(traces), pulse, speed, scale, unit, drawn.seconds)


@dataclass(frozen=True, slots=True)
class _Pen:
    wave: Wave
    speed: float
    scale: float

    @property
    def seconds(self) -> float:
        """How long the recording is."""
        return len(self.wave.channels[0].samples) / 4 / self.wave.rate

    def trace(self, channel: Channel, place: tuple[float, int], begins: float, length: float) -> Trace:
        """A stretch of a channel, from x = ``place[0]`` on, in row ``place[1]``."""
        import numpy as np

        left, row = place
        first = max(round(begins * self.wave.rate), 0)
        values = np.frombuffer(channel.samples, "<f4")[first : max(round((begins + length) * self.wave.rate), 0)]
        points = np.empty((len(values), 2), "f4")
        points[:, 0] = left + np.arange(len(values)) * (self.speed / self.wave.rate)
        points[:, 1] = _baseline(row) - np.clip(values, -1e6, 1e6) * self.scale
        lines = tuple(_thinned(part) for part in _unbroken(points) if len(part) > 1)
        return Trace(channel.name, (left + 1, _baseline(row) - ROW / 2 + 6), begins, lines)


def _usual(pen: _Pen, named: dict[str, Channel], start: float) -> list[Trace]:
    """A quarter of the time for each column, one after another, and the rhythm strip through all of it.

    Of a recording that does not last as long, each column shows the begin.
    """
    part = SECONDS / 4
    follows = part if pen.seconds - start > SECONDS - part / 2 else 0.0
    traces = [
        pen.trace(named[name], (MARGIN + column * part * pen.speed, row), start + column * follows, part)
        for row, names in enumerate(_LAYOUT)
        for column, name in enumerate(names)
    ]
    return [*traces, pen.trace(named[_RHYTHM], (MARGIN, len(_LAYOUT)), start, SECONDS)]


def _listed(pen: _Pen, channels: Sequence[Channel], start: float) -> list[Trace]:
    return [pen.trace(channel, (MARGIN, row), start, SECONDS) for row, channel in enumerate(channels)]


def _baseline(row: int) -> float:
    """Where zero lies."""
    return MARGIN + (row + 0.5) * ROW


def _fitting(channels: Sequence[Channel]) -> float:
    """Millimetres a unit, so that the largest value stays in its row."""
    import numpy as np

    largest = 0.0
    for channel in channels:
        values = np.frombuffer(channel.samples, "<f4")
        finite = np.abs(values[np.isfinite(values)])
        largest = max(largest, float(finite.max(initial=0.0)))
    return ROW / 2 / largest if largest else 1.0


def _unbroken(points: "NDArray[Any]") -> list["NDArray[Any]"]:
    """The stretches without missing samples."""
    import numpy as np

    there = np.isfinite(points[:, 1])
    if there.all():
        return [points]
    edges = np.flatnonzero(np.diff(there.astype("i1"))) + 1
    parts = np.split(points, edges[:MOST_BREAKS])
    return [part for part in parts if len(part) and np.isfinite(part[[0, -1], 1]).all()]


def _thinned(line: "NDArray[Any]") -> "NDArray[Any]":
    """No more points than can be told apart on paper, no spike lost."""
    import numpy as np

    if len(line) <= MOST_POINTS:
        return line
    size = -(-2 * len(line) // MOST_POINTS)
    count = len(line) // size
    heights = line[: count * size, 1].reshape(count, size)
    ends = np.sort(np.stack([heights.argmin(1), heights.argmax(1)], axis=1), axis=1)
    chosen = (ends + np.arange(count)[:, None] * size).ravel()
    return np.concatenate([line[chosen], line[count * size :]])
