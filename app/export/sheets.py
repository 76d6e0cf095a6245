"""Pages made of blocks: texts, rows, pictures and links flow down a sheet, of A4 unless said, and on to the next.

Lengths are PDF points. Pages are laid out first and drawn later, when the number of all of them is known.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from app.export.binder_merge import Drawing
from app.export.page_sizes import PageSize

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

A4 = PageSize.A4.upright
SIDE = 56.0
TOP = 54.0
BOTTOM = 58.0
WIDTH = A4[0] - 2 * SIDE
ROOM = A4[1] - TOP - BOTTOM


class Block(Protocol):
    """Something that stands on a page."""

    def height(self, width: float) -> float:
        """How high it is when ``width`` wide, the space after it included."""
        ...

    def split(self, width: float, room: float) -> "tuple[Block | None, Block | None]":
        """What fits into ``room``, and the rest; either may be None."""
        ...

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """Draw with the upper left corner at ``x``, ``top``."""
        ...


@dataclass
class Sheet:
    """One page: what stands on it and how far below the top, or a page of a document merged under it later.

    ``foot`` is written at its lower left, ``number`` at its lower right instead of its place among all sheets.
    """

    size: tuple[float, float] = A4
    blocks: list[tuple[float, Block]] = field(default_factory=list)
    foot: str = ""
    merged: Drawing | None = None
    number: str = ""

    @property
    def width(self) -> float:
        """How wide its blocks are."""
        return self.size[0] - 2 * SIDE


@dataclass(frozen=True, slots=True)
class About:
    """What a PDF says of itself. ``language`` is a code such as ``de``; ``program`` names the program and version."""

    title: str
    author: str
    language: str
    program: str


def flow(blocks: Iterable[Block], foot: str = "", size: tuple[float, float] = A4) -> list[Sheet]:
    """Lay blocks on as many sheets as they need, at least one. A block that fits nowhere begins a sheet of its own."""
    sheets = [Sheet(size, foot=foot)]
    width, high = sheets[0].width, size[1] - TOP - BOTTOM
    used = 0.0
    waiting: list[Block] = list(blocks)[::-1]
    while waiting:
        block = waiting.pop()
        head, rest = block.split(width, high - used)
        if head is None and not used:
            head, rest = block, None
        if head is not None:
            sheets[-1].blocks.append((used, head))
            used += head.height(width)
        if rest is not None:
            waiting.append(rest)
            sheets.append(Sheet(size, foot=foot))
            used = 0.0
    return sheets
