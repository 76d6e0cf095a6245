"""The blocks of the binder's own pages beside plain text: groups, rows, rules, pictures, lines of the contents."""

import io
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.export.lettering import ACCENT, CELL, SMALL, Style, Text, fitted, write
from app.export.sheets import Block

if TYPE_CHECKING:
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

GAP = 10.0
RULE = (0.82, 0.85, 0.89)


class Whole:
    """A block that is never split."""

    def height(self, width: float) -> float:
        """How high it is; nothing unless a block says more."""
        return 0.0 * width

    def split(self: Block, width: float, room: float) -> tuple[Block | None, Block | None]:
        """All of it, or nothing."""
        return (self, None) if self.height(width) <= room else (None, self)


@dataclass(frozen=True)
class Space(Whole):
    """Empty room; at the end of a page there is none, so that no page is begun for it."""

    points: float

    def split(self, width: float, room: float) -> tuple[Block | None, Block | None]:
        """All of it, or nothing that goes on."""
        return (self, None) if self.height(width) <= room else (None, None)

    def height(self, width: float) -> float:  # noqa: ARG002 - as every block
        """Its own."""
        return self.points

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """Nothing."""


@dataclass(frozen=True)
class Together:
    """Blocks that begin on one page, such as a heading and its first lines; only the last is split."""

    blocks: tuple[Block, ...]
    least: float = 40.0

    def height(self, width: float) -> float:
        """The sum of theirs."""
        return sum(block.height(width) for block in self.blocks)

    def split(self, width: float, room: float) -> tuple[Block | None, Block | None]:
        """Whole where it fits; else the last block is split, if some of it stands with the others."""
        if self.height(width) <= room:
            return self, None
        fixed = Together(self.blocks[:-1]).height(width)
        if fixed + self.least > room:
            return None, self
        head, rest = self.blocks[-1].split(width, room - fixed)
        if head is None:
            return None, self
        return Together((*self.blocks[:-1], head)), rest

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """One below the other."""
        for block in self.blocks:
            block.draw(canvas, x, top, width)
            top -= block.height(width)


@dataclass(frozen=True)
class Row:
    """Texts side by side with a fine line below. ``shares`` are the columns' parts of the width, with sum 1."""

    cells: tuple[Text, ...]
    shares: tuple[float, ...]
    ruled: bool = True
    pad: float = 3.0

    def _columns(self, width: float) -> list[tuple[float, float]]:
        """Left edge and width of each column."""
        lefts = [width * sum(self.shares[:index]) for index in range(len(self.shares))]
        return [(left, width * share - GAP) for left, share in zip(lefts, self.shares, strict=True)]

    def height(self, width: float) -> float:
        """That of the highest cell, with room around it."""
        columns = zip(self.cells, self._columns(width), strict=True)
        return max(cell.height(wide) for cell, (_, wide) in columns) + 2 * self.pad

    def split(self, width: float, room: float) -> tuple[Block | None, Block | None]:
        """A row moves on whole unless it is longer than a third of a page."""
        if self.height(width) <= room:
            return self, None
        if self.height(width) < 240 or room < 60:
            return None, self
        parts = [
            cell.split(wide, room - 2 * self.pad)
            for cell, (_, wide) in zip(self.cells, self._columns(width), strict=True)
        ]
        heads, rests = zip(*parts, strict=True)
        return self._of(heads, ruled=False), self._of(rests, ruled=self.ruled)

    def _of(self, cells: tuple[Text | None, ...], *, ruled: bool) -> "Row":
        return Row(tuple(cell or Text("", CELL) for cell in cells), self.shares, ruled, self.pad)

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """Cells from their top, the line below."""
        for cell, (left, wide) in zip(self.cells, self._columns(width), strict=True):
            cell.draw(canvas, x + left, top - self.pad, wide)
        if self.ruled:
            rule(canvas, x, top - self.height(width), width)


def rule(canvas: "Canvas", x: float, y: float, width: float) -> None:
    """A fine grey line."""
    canvas.setStrokeColorRGB(*RULE)
    canvas.setLineWidth(0.6)
    canvas.line(x, y, x + width, y)


@dataclass(frozen=True)
class Picture(Whole):
    """A picture with texts beside it. ``data`` is a PNG or JPEG made by this program; ``edge`` its largest side."""

    data: bytes | None = field(repr=False)
    beside: tuple[Text, ...]
    edge: float = 150.0

    def height(self, width: float) -> float:
        """The higher of picture and texts."""
        texts = sum(text.height(width - self.edge - 16) for text in self.beside)
        return max(self.edge, texts) + 12

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """The picture on the left, on black as images are read."""
        if self.data:
            canvas.setFillColorRGB(0, 0, 0)
            canvas.rect(x, top - self.edge, self.edge, self.edge, stroke=0, fill=1)
            place(canvas, picture(self.data), (x, top - self.edge, self.edge, self.edge))
        else:
            canvas.setStrokeColorRGB(*RULE)
            canvas.rect(x, top - self.edge, self.edge, self.edge, stroke=1, fill=0)
        for text in self.beside:
            text.draw(canvas, x + self.edge + 16, top, width - self.edge - 16)
            top -= text.height(width - self.edge - 16)


@dataclass(frozen=True)
class FullPicture(Whole):
    """A picture as large as what is left of its page, if that is at least half a page."""

    data: bytes = field(repr=False)
    high: float = 640.0

    def split(self, width: float, room: float) -> tuple[Block | None, Block | None]:  # noqa: ARG002 - as every block
        """A little smaller where that keeps it on the page."""
        if room < min(self.high, 360):
            return None, self
        return replace(self, high=min(self.high, room)), None

    def height(self, width: float) -> float:  # noqa: ARG002 - as every block
        """Its own."""
        return self.high

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """Centred in its room."""
        place(canvas, picture(self.data), (x, top - self.high, width, self.high))


def picture(data: bytes) -> "ImageReader":
    """A PNG or JPEG ready to be placed."""
    from reportlab.lib.utils import ImageReader

    return ImageReader(io.BytesIO(data))


def place(canvas: "Canvas", image: "ImageReader", box: tuple[float, float, float, float]) -> None:
    """Draw an image centred in a box (left, bottom, width, height), its sides in proportion."""
    left, bottom, width, height = box
    wide, high = image.getSize()
    scale = min(width / wide, height / high)
    at = left + (width - wide * scale) / 2, bottom + (height - high * scale) / 2
    canvas.drawImage(image, *at, width=wide * scale, height=high * scale)


@dataclass(frozen=True)
class ContentsLine(Whole):
    """One line of the contents: number, title, date and page; the binder makes it a link to the part ``key``."""

    number: str
    title: str
    date: str
    page: str
    key: str
    style: Style = CELL

    def height(self, width: float) -> float:  # noqa: ARG002 - as every block
        """One line."""
        return self.style.leading + 5

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """Title on the left, date and page on the right."""
        baseline = top - self.style.leading * 0.76
        page = fitted(self.page, self.style, 40)
        write(canvas, page, self.style, x + width - page.width, baseline)
        write(canvas, fitted(self.date, SMALL, 90), SMALL, x + width - 125, baseline)
        write(canvas, fitted(self.number, SMALL, 24), SMALL, x, baseline)
        write(canvas, fitted(self.title, self.style, width - 162), self.style, x + 26, baseline)


@dataclass(frozen=True)
class Moment(Whole):
    """One line of the timeline: date, dot, what happened. ``first`` and ``last`` end the line that joins the dots."""

    date: str
    what: str
    first: bool = False
    last: bool = False
    style: Style = CELL

    def height(self, width: float) -> float:  # noqa: ARG002 - as every block
        """One line."""
        return 15.5

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """Date on the left of the line, the event on its right."""
        middle, dot = top - self.height(width) / 2, x + 86
        canvas.setStrokeColorRGB(*RULE)
        canvas.setLineWidth(1.2)
        above, below = middle if self.first else top, middle if self.last else top - self.height(width)
        canvas.line(dot, above, dot, below)
        canvas.setFillColorRGB(*ACCENT)
        canvas.circle(dot, middle, 2.6, stroke=0, fill=1)
        date = fitted(self.date, SMALL, 74)
        write(canvas, date, SMALL, dot - 12 - date.width, middle - 3.2)
        write(canvas, fitted(self.what, self.style, width - 100), self.style, dot + 12, middle - 3.2)
