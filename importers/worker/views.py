"""Looking into one file through a limited child: its picture, its elements.

The child's words are strangers' words: everything is checked before it is believed.
"""

from collections.abc import Callable
from typing import Any, BinaryIO, TypeVar

from importers.candidates import Problem, Reason
from importers.pictured import Frame, TagLine
from importers.worker.checking import listed, pair, whole
from importers.worker.limits import VIEWS
from importers.worker.reader import LimitedReader
from importers.worker.wire import WireError, decode_reading

_LARGEST_SIDE = 65_535
_SIZES = {"u1": 1, "i4": 4, "f4": 4}
_FUNCTIONS = ("LINEAR", "LINEAR_EXACT", "SIGMOID")
_UNITS = ("", "Gy")
_MOST_WINDOWS = 16
_MOST_LINES = 5_000
_LONGEST = 2_048

T = TypeVar("T")
Shown = tuple[dict[str, Any], bytes]


class Viewer:
    """Looks into files through a ``LimitedReader``. A Problem says why there is nothing to see; OSError passes."""

    def __init__(self, reader: LimitedReader) -> None:
        self._reader = reader

    def frame(self, stream: BinaryIO, size: int, index: int) -> Frame | Problem:
        """Picture ``index``, counted from 0, of a DICOM file of ``size`` bytes."""
        return self._look("frame", stream, size, frame_in, index)

    def tags(self, stream: BinaryIO, size: int) -> tuple[TagLine, ...] | Problem:
        """The elements of a DICOM file."""
        return self._look("tags", stream, size, tags_in)

    def _look(
        self, what: str, stream: BinaryIO, size: int, believe: Callable[[Shown], T], index: int = 0
    ) -> T | Problem:
        request = {"call": "view", "what": what, "index": index}
        shown = self._reader.view(request, stream, size, VIEWS[what])
        if isinstance(shown, Problem):
            return shown
        try:
            return problem_in(shown) if "answer" in shown[0] else believe(shown)
        except WireError:
            return Problem(Reason.READER_CRASHED, "nonsense")


def problem_in(shown: Shown) -> Problem:
    """The child's reason why there is nothing. WireError for anything else."""
    answer = decode_reading(shown[0]["answer"])
    if not isinstance(answer, Problem):
        raise WireError("no reason")
    return answer


def frame_in(shown: Shown) -> Frame:
    """A picture whose sizes agree with its bytes. WireError for anything else."""
    facts, length = shown[0].get("frame"), whole(shown[0].get("lut_length"), len(shown[1]))
    drawn = whole(shown[0].get("overlay_length", 0), len(shown[1]) - length)
    if not isinstance(facts, dict):
        raise WireError("no picture")
    number, colour = facts.get("number"), facts.get("colour") is True
    if number not in _SIZES or (colour and number != "u1") or facts.get("function") not in _FUNCTIONS:
        raise WireError("no picture")
    rows, columns = (whole(facts.get(side), _LARGEST_SIDE, 1) for side in ("rows", "columns"))
    end = len(shown[1]) - drawn
    pixels = shown[1][: end - length]
    if (
        drawn not in (0, (rows * columns + 7) // 8)
        or len(pixels) != rows * columns * (3 if colour else 1) * _SIZES[number]
        or length % 2
    ):
        raise WireError("a picture of another size")
    return Frame(
        rows,
        columns,
        whole(facts.get("frames"), 1 << 31, 1),
        colour,
        number,
        pixels,
        inverted=facts.get("inverted") is True,
        windows=_windows(facts.get("windows")),
        function=facts["function"],
        padding=None if facts.get("padding") is None else pair(facts["padding"]),
        lut=shown[1][end - length : end],
        lut_first=whole(facts.get("lut_first"), 1 << 31, -(1 << 31)),
        lut_bits=whole(facts.get("lut_bits"), 16, 1) if length else 16,
        line=None if facts.get("line") is None else pair(facts["line"]),
        overlay=shown[1][end:],
        partial=facts.get("partial") is True,
        whole=_whole(facts.get("whole"), rows, columns),
        unit=_unit(facts.get("unit", "")),
    )


def _unit(value: object) -> str:
    if value not in _UNITS:
        raise WireError("no unit")
    return str(value)


def _whole(value: object, rows: int, columns: int) -> tuple[int, int] | None:
    """The size of a picture of which every second row and column is there."""
    if value is None:
        return None
    high, wide = (whole(side, _LARGEST_SIDE, 1) for side in listed(value, 2, 2))
    if ((high + 1) // 2, (wide + 1) // 2) != (rows, columns):
        raise WireError("half of a picture of another size")
    return high, wide


def tags_in(shown: Shown) -> tuple[TagLine, ...]:
    """Lines of text. WireError for anything else."""
    lines = shown[0].get("tags")
    if not isinstance(lines, list) or len(lines) > _MOST_LINES:
        raise WireError("no list of elements")
    return tuple([_line(line) for line in lines])


def _line(value: object) -> TagLine:
    if not isinstance(value, list) or len(value) != 5:
        raise WireError("no element")
    *words, depth = value
    if not all(isinstance(word, str) and len(word) <= _LONGEST for word in words):
        raise WireError("no text of the right length")
    tag, kind, name, text = words
    return TagLine(tag, kind, name, text, whole(depth, 64))


def _windows(value: object) -> tuple[tuple[float, float], ...]:
    if not isinstance(value, list) or len(value) > _MOST_WINDOWS:
        raise WireError("no windows")
    return tuple([pair(one) for one in value])
