"""Where the lines of a page lie, and in which order they are read. Boxes are corners: the upper left first, clockwise.

A page that was put in askew by one degree loses the end of a table's row by half a line: lines are straightened before
they are put together.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

_UPRIGHT = 1.5
"""A line that is so many times higher than wide stands on its end."""

_SAME_LINE = 0.5
"""Lines whose middles are nearer than this part of their height are one."""

_GAP = 1.0
"""A blank as wide as this part of a line's height parts columns."""

_APART = "  "


@dataclass(frozen=True, slots=True)
class Line:
    """Words that were found in one piece, and where: left, top, right, bottom."""

    words: str
    place: tuple[float, ...]

    @property
    def middle(self) -> float:
        """Halfway between top and bottom."""
        return (self.place[1] + self.place[3]) / 2

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.place[3] - self.place[1]


def lies_down(boxes: "np.ndarray") -> bool:
    """Whether most of the writing stands on its end: the page lies on its side."""
    lying = standing = 0.0
    for width, height in _sizes(boxes):
        if height >= _UPRIGHT * width:
            standing += height
        elif width >= _UPRIGHT * height:
            lying += width
    return standing > lying


def quarter_turned(boxes: "np.ndarray", height: int) -> "np.ndarray":
    """Boxes after a quarter turn to the left; ``height`` is what was the picture's width."""
    import numpy as np

    turned = np.stack((boxes[:, :, 1], height - boxes[:, :, 0]), axis=2)
    return turned[:, [1, 2, 3, 0]]


def deskewed(boxes: "np.ndarray") -> "np.ndarray":
    """Boxes turned so that most of the writing is level."""
    import numpy as np

    angle = skew(boxes)
    cosine, sine = np.cos(-angle), np.sin(-angle)
    turn = np.array(((cosine, -sine), (sine, cosine)))
    return boxes @ turn.T


def skew(boxes: "np.ndarray") -> float:
    """By how much the writing falls to the right, in radians: the median of the lines, long ones counting for more."""
    found = sorted(
        (atan2(box[1][1] - box[0][1], box[1][0] - box[0][0]), width)
        for box, (width, height) in zip(boxes, _sizes(boxes), strict=True)
        if width >= 2 * height
    )
    half, passed = sum(width for _, width in found) / 2, 0.0
    for angle, width in found:
        passed += width
        if passed >= half:
            return angle
    return 0.0


def in_reading_order(lines: Sequence[Line]) -> str:
    """The text of a page: what stands beside each other on one line, with wide gaps kept as two blanks."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: one.middle):
        row = rows[-1] if rows else []
        if row and _beside(row[-1], line):
            row.append(line)
        else:
            rows.append([line])
    return "\n".join(_joined(sorted(row, key=lambda one: one.place[0])) for row in rows)


def _beside(one: Line, other: Line) -> bool:
    return abs(one.middle - other.middle) < _SAME_LINE * min(one.height, other.height)


def _joined(row: Sequence[Line]) -> str:
    words = row[0].words
    for left, right in pairwise(row):
        wide = right.place[0] - left.place[2] > _GAP * min(left.height, right.height)
        words += (_APART if wide else " ") + right.words
    return words


def _sizes(boxes: "np.ndarray") -> list[tuple[float, float]]:
    import numpy as np

    across = np.linalg.norm(boxes[:, 1] - boxes[:, 0], axis=1)
    down = np.linalg.norm(boxes[:, 3] - boxes[:, 0], axis=1)
    return [(float(width), float(height)) for width, height in zip(across, down, strict=True)]
