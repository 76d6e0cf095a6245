"""Blocks of the papers beside those of the binder: lines to write on, boxes to tick, chapters, tables, signatures."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.export.blocks import RULE, Row, Whole, rule
from app.export.lettering import ACCENT, BODY, CELL, CELL_HEAD, HEADING, INK, SMALL, Text, fitted, one_line, write
from app.export.sheets import Block

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

GAP = 24.0
"""Between two lines to write on, in points: 8.5 mm, for a hand in a hurry."""

LOW_GAP = 18.0
"""The same on a lower sheet than A4, where everything is to stand on one."""

_BOX = 9.0
_INSET = 18.0
_HANG = 13.0
_POINT = replace(BODY, after=1.5)
_LABEL = (0.28, 0.72)


@dataclass(frozen=True)
class Lines:
    """Empty lines to write on."""

    count: int
    gap: float = GAP

    def height(self, width: float) -> float:  # noqa: ARG002 - as every block
        """All of them."""
        return self.count * self.gap

    def split(self, width: float, room: float) -> tuple[Block | None, Block | None]:
        """As many as fit, if that is two at least."""
        if self.height(width) <= room:
            return self, None
        fits = int(room // self.gap)
        if fits < 2 or self.count - fits < 2:
            return None, self
        return replace(self, count=fits), replace(self, count=self.count - fits)

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """Each line at the foot of its room."""
        for number in range(1, self.count + 1):
            rule(canvas, x, top - number * self.gap + 4, width)


@dataclass(frozen=True)
class RestOfPage:
    """A heading and lines down to the foot of the page; on a page of its own where fewer than ``least`` fit."""

    title: str
    least: int = 5
    gap: float = GAP

    def _heading(self) -> Text:
        return Text(self.title, HEADING)

    def height(self, width: float) -> float:
        """With the fewest lines."""
        return self._heading().height(width) + self.least * self.gap

    def split(self, width: float, room: float) -> tuple[Block | None, Block | None]:
        """As many lines as there is room for."""
        if self.height(width) > room:
            return None, self
        return replace(self, least=int((room - self._heading().height(width)) // self.gap)), None

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """Heading, then lines."""
        heading = self._heading()
        heading.draw(canvas, x, top, width)
        Lines(self.least, self.gap).draw(canvas, x, top - heading.height(width), width)


def _box(canvas: "Canvas", x: float, top: float, *, ticked: bool) -> None:
    """A square to tick, its upper left corner at ``x``, ``top``."""
    canvas.setStrokeColorRGB(*INK)
    canvas.setLineWidth(0.9)
    canvas.rect(x, top - _BOX, _BOX, _BOX, stroke=1, fill=0)
    if ticked:
        canvas.setLineWidth(1.4)
        canvas.lines([(x + 2, top - 5, x + 4, top - 7.4), (x + 4, top - 7.4, x + 7.8, top - 1.6)])


@dataclass(frozen=True)
class Tick(Whole):
    """A box to tick and what it stands for."""

    text: str
    ticked: bool = False

    def _words(self) -> Text:
        return Text(self.text)

    def height(self, width: float) -> float:
        """That of the words."""
        return self._words().height(width - _INSET)

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """Box on the left, words beside it."""
        _box(canvas, x, top - 3, ticked=self.ticked)
        self._words().draw(canvas, x + _INSET, top, width - _INSET)


@dataclass(frozen=True)
class Bullet(Whole):
    """A point of a list: its lines stand under one another, on the side where they begin to be read."""

    text: str

    def _words(self) -> Text:
        return Text(self.text, _POINT)

    def height(self, width: float) -> float:
        """That of the words."""
        return self._words().height(width - _HANG)

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """The dot before the first line."""
        words = self._words().laid(width - _HANG)
        right = bool(words.made and words.made[0].from_right)
        canvas.setFillColorRGB(*INK)
        canvas.circle(x + width - 4 if right else x + 4, top - 8, 1.6, stroke=0, fill=1)
        words.draw(canvas, x if right else x + _HANG, top, width - _HANG)


@dataclass(frozen=True)
class Ticks(Whole):
    """Several boxes side by side on one line, each with a word or two, and whether it is ticked."""

    choices: tuple[tuple[str, bool], ...]

    def height(self, width: float) -> float:  # noqa: ARG002 - as every block
        """One line."""
        return CELL.leading + 4

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """From the left, with even room."""
        step = width / len(self.choices)
        for number, (text, ticked) in enumerate(self.choices):
            _box(canvas, x + number * step, top - 2, ticked=ticked)
            write(canvas, fitted(text, CELL, step - 24), CELL, x + number * step + 14, top - 10)


@dataclass(frozen=True)
class Field(Whole):
    """A label with its value on one line, or with a line to write on where there is none yet."""

    label: str
    value: str = ""

    def _row(self) -> Row:
        return Row((Text(self.label, CELL_HEAD), Text(one_line(self.value), CELL, base=0)), _LABEL, ruled=False, pad=2)

    def height(self, width: float) -> float:
        """More where it is to be written."""
        return max(self._row().height(width), 0.0 if self.value else GAP)

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """Label on the left, value or line on the right."""
        low = 0.0 if self.value else self.height(width) - self._row().height(width)
        self._row().draw(canvas, x, top - low, width)
        if not self.value:
            left = x + width * _LABEL[0]
            rule(canvas, left, top - self.height(width) + 3, width * _LABEL[1])


@dataclass(frozen=True)
class Signature(Whole):
    """Room to sign: two lines with what belongs on them."""

    captions: tuple[str, str]

    def height(self, width: float) -> float:  # noqa: ARG002 - as every block
        """Room for a hand."""
        return 62.0

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """Place and date on the left, the name on the right."""
        for at, share, caption in ((0.0, 0.4, self.captions[0]), (0.46, 0.54, self.captions[1])):
            rule(canvas, x + at * width, top - 44, share * width)
            write(canvas, fitted(caption, SMALL, share * width), SMALL, x + at * width, top - 56)


@dataclass(frozen=True)
class Chapter(Whole):
    """A place that bookmarks and the contents lead to; draws nothing itself."""

    title: str
    key: str
    level: int = 0

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:  # noqa: ARG002 - as every block
        """Mark the place."""
        canvas.bookmarkPage(self.key, fit="XYZ", left=0, top=top + 10, zoom=0)
        canvas.addOutlineEntry(one_line(self.title), self.key, level=self.level, closed=False)


@dataclass(frozen=True)
class Table:
    """Rows under a head that stands again on each page; fine lines between the columns where ``columns`` says so."""

    head: Row
    rows: tuple[Row, ...]
    columns: bool = False
    known: dict[float, tuple[float, ...]] = field(default_factory=dict, compare=False, repr=False)
    """The rows' heights by width: a log of thousands of lines is measured once, not once for each page."""

    def _heights(self, width: float) -> tuple[float, ...]:
        if width not in self.known:
            self.known[width] = tuple(row.height(width) for row in self.rows)
        return self.known[width]

    def height(self, width: float) -> float:
        """Head and rows."""
        return self.head.height(width) + sum(self._heights(width))

    def split(self, width: float, room: float) -> tuple[Block | None, Block | None]:
        """As many rows as fit, the rest with the head again."""
        heights, used, count = self._heights(width), self.head.height(width), 0
        while count < len(self.rows) and used + heights[count] <= room:
            used, count = used + heights[count], count + 1
        if count == len(self.rows):
            return self, None
        begun, rest = self.rows[count].split(width, room - used)
        fit = (*self.rows[:count], *([begun] if isinstance(begun, Row) else ()))
        if not fit or not isinstance(rest, Row):
            return None, self
        left = {width: (rest.height(width), *heights[count + 1 :])}
        return replace(self, rows=fit, known={}), replace(self, rows=(rest, *self.rows[count + 1 :]), known=left)

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """One below the other."""
        self._upright(canvas, x, top, width)
        below = top
        for row in (self.head, *self.rows):
            row.draw(canvas, x, below, width)
            below -= row.height(width)
        canvas.setStrokeColorRGB(*ACCENT)
        canvas.setLineWidth(1.1)
        canvas.line(x, top - self.head.height(width), x + width, top - self.head.height(width))

    def _upright(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        if not self.columns:
            return
        canvas.setStrokeColorRGB(*RULE)
        canvas.setLineWidth(0.6)
        for index in range(1, len(self.head.shares)):
            at = x + width * sum(self.head.shares[:index]) - 5
            canvas.line(at, top, at, top - self.height(width))


def table(head: Sequence[str], rows: Sequence[Sequence[str]], shares: tuple[float, ...]) -> Table:
    """A table of plain texts; ``shares`` are the columns' parts of the width, with sum 1."""
    made = tuple(Row(tuple(Text(cell, CELL) for cell in row), shares) for row in rows)
    top = Row(tuple(Text(one_line(cell, 120), CELL_HEAD) for cell in head), shares, ruled=False)
    return Table(top, made)
