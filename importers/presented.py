"""How a hospital's program left images (PS3.3, A.33.1), as the limited child tells it: plain values."""

from dataclasses import dataclass, field
from enum import StrEnum

from importers.pictured import Reference

PRESENTED = frozenset(f"1.2.840.10008.5.1.4.1.1.11.{number}" for number in (1, 2, 3, 5))
"""The classes whose figures, texts, shutters and windows are shown: softcopy presentation states (PS3.4, N.5)."""

Spot = tuple[float, float]
"""Column and row, or a part of the displayed area's width and height, as ``Units`` say (PS3.3, C.10.5.1.1)."""


class Units(StrEnum):
    """PIXEL: 0, 0 is the upper left corner of the picture's first pixel. DISPLAY: 0 to 1 over the displayed area."""

    PIXEL = "PIXEL"
    DISPLAY = "DISPLAY"


class Figure(StrEnum):
    """What the points of a drawing mean (PS3.3, C.10.5.1.2)."""

    POINT = "POINT"
    POLYLINE = "POLYLINE"
    INTERPOLATED = "INTERPOLATED"
    CIRCLE = "CIRCLE"
    ELLIPSE = "ELLIPSE"


class Align(StrEnum):
    """Where in its box a text stands."""

    LEFT = "LEFT"
    RIGHT = "RIGHT"
    CENTER = "CENTER"


@dataclass(frozen=True, slots=True)
class Drawing:
    """One figure. A circle is its middle and a point on it, an ellipse the ends of its long axis, then of its short."""

    figure: Figure
    units: Units
    points: tuple[Spot, ...]
    filled: bool = False


@dataclass(frozen=True, slots=True)
class Writing:
    """A text in a ``box`` (upper left and lower right corner as displayed), at an ``anchor``, or both.

    ``joined``: a line leads from the text to the anchor.
    """

    text: str
    units: Units = Units.PIXEL
    box: tuple[Spot, Spot] | None = None
    align: Align = Align.LEFT
    anchor: Spot | None = None
    anchor_units: Units = Units.PIXEL
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Layer:
    """Drawings and texts over the same ``images``; none named means all that the state is for."""

    images: tuple[Reference, ...] = ()
    drawings: tuple[Drawing, ...] = ()
    writings: tuple[Writing, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """The part of ``images`` to be shown: its corner pixels, column and row from 1, which may lie outside (C.10.4)."""

    images: tuple[Reference, ...]
    first: tuple[int, int]
    last: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Contrast:
    """Through which window, or table of 16-bit numbers, ``images`` are seen; the table as in a ``Frame``."""

    images: tuple[Reference, ...]
    window: tuple[float, float] | None = None
    function: str = "LINEAR"
    lut: bytes = field(default=b"", repr=False)
    lut_first: int = 0
    lut_bits: int = 16


@dataclass(frozen=True, slots=True)
class Shutter:
    """What is seen through: the common part of the shapes there are (C.7.6.11). ``grey`` is 0 to 1, black to white.

    ``rectangle``: the first and last column and row that are seen: left, top, right, bottom; ``circle``: column, row
    and radius; ``polygon``: its corners. Pixels are counted from 1.
    """

    rectangle: tuple[int, int, int, int] | None = None
    circle: tuple[int, int, int] | None = None
    polygon: tuple[tuple[int, int], ...] = ()
    grey: float = 0.0


@dataclass(frozen=True, slots=True)
class Presentation:
    """One presentation state: for which ``images``, and how they are shown. ``uid`` is its own SOP Instance UID.

    ``made`` is when, as digits from the year to the second.
    ``line`` is the slope and intercept its windows count on, None where it gives a table of its own. ``inverted``: the
    lowest value is white; None where it leaves that to the picture. ``quarters`` to the right after ``mirrored``.
    ``partly``: there is more to it than is told here.
    """

    images: tuple[Reference, ...]
    uid: str = ""
    label: str = ""
    description: str = ""
    creator: str = ""
    made: str = ""
    line: tuple[float, float] | None = (1.0, 0.0)
    contrasts: tuple[Contrast, ...] = ()
    inverted: bool | None = None
    quarters: int = 0
    mirrored: bool = False
    areas: tuple[Area, ...] = ()
    shutter: Shutter | None = None
    layers: tuple[Layer, ...] = ()
    partly: bool = False
