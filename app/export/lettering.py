"""Text on a page: cleaned, broken into lines, drawn. Data is never parsed as markup, so it cannot become any.

Positions and lengths are PDF points; the origin is at the lower left.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from app.export import bidi, fonts
from app.export.fonts import Hand

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_KEPT = 512
_KEPT_CONTROLS = "\n\t"
_WIDE = re.compile("[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
_TOKENS = re.compile(r"\s+|\S+")
INK = (0.11, 0.14, 0.19)
SOFT = (0.34, 0.39, 0.46)
ACCENT = (0.06, 0.35, 0.46)
ALERT = (0.62, 0.16, 0.10)


def clean(text: str) -> str:
    """``text`` without characters that draw nothing or change what stands around them.

    Controls, NULs, bidirectional formatting (UAX #9, section 2), lone surrogates and private letters go; letters with
    accents are composed (NFC), so that one glyph draws them.
    """
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(_safe(char) for char in composed)


def _safe(char: str) -> str:
    if char.isascii() and char.isprintable():
        return char
    kind = unicodedata.category(char)
    if kind == "Cc":
        return char if char in _KEPT_CONTROLS else " "
    if kind in ("Zl", "Zp"):
        return "\n"
    return {"Cf": "", "Cs": fonts.MISSING, "Co": fonts.MISSING, "Zs": " "}.get(kind, char)


def one_line(text: str, most: int = 300) -> str:
    """``text`` cleaned, on one line, at most ``most`` characters; what is cut ends in an ellipsis."""
    flat = " ".join(clean(text[: 20 * most]).split())
    return flat if len(flat) <= most else flat[: most - 1].rstrip() + "…"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is written. ``literal`` keeps spaces as they are, for typed text and tables in it."""

    hand: Hand = Hand.BODY
    size: float = 10.5
    leading: float = 15.0
    ink: tuple[float, float, float] = INK
    literal: bool = False
    after: float = 5.0
    indent: float = 0.0


BODY = Style()
SMALL = Style(size=9, leading=12.5, ink=SOFT, after=3)
CELL = Style(size=9.5, leading=13, after=0)
CELL_HEAD = Style(hand=Hand.BOLD, size=8.5, leading=12, ink=SOFT, after=0)
STRONG = Style(hand=Hand.BOLD)
TITLE = Style(hand=Hand.BOLD, size=20, leading=26, ink=ACCENT, after=8)
HEADING = Style(hand=Hand.BOLD, size=13, leading=18, ink=ACCENT, after=5)
TYPED = Style(hand=Hand.MONO, size=8.6, leading=11.6, literal=True, after=0)


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it will be drawn, from left to right, with its width and side."""

    drawn: str
    read: str
    width: float
    from_right: bool


@lru_cache(maxsize=_KEPT)
def lines(text: str, style: Style, room: float, base: int | None = None) -> tuple[Line, ...]:
    """Break ``text`` (cleaned here) into lines at most ``room`` wide; words longer than a line are cut.

    Each paragraph reads from the side of its first letter, or as ``base`` says (0 from the left, 1 from the right).
    Kept for a while, because a block is measured before it is drawn, and pages are laid out until their numbers fit.
    """
    made: list[Line] = []
    for paragraph in clean(text).expandtabs(8).split("\n"):
        shaped = bidi.shape(paragraph)
        side = bidi.base_level(shaped) if base is None else base
        levels = bidi.levels(shaped, side)
        for start, end in _breaks(shaped, style, room):
            piece = shaped[start:end]
            drawn = bidi.reorder(piece, levels[start:end], side)
            made.append(Line(drawn, piece, fonts.width(piece, style.hand, style.size), bool(side)))
    return tuple(made)


def _breaks(text: str, style: Style, room: float) -> Iterator[tuple[int, int]]:
    """Start and end of each line of one paragraph; at least one."""
    start, end, used = 0, 0, 0.0
    for first, last, wide, space in _units(text, style, room):
        if used + wide <= room or end == start:
            end, used = last, used + wide
            continue
        yield start, start + len(text[start:end].rstrip())
        start, end, used = (last, last, 0.0) if space else (first, last, wide)
    yield start, end


def _units(text: str, style: Style, room: float) -> Iterator[tuple[int, int, float, bool]]:
    """The pieces between which a line may break: start, end, width, and whether a break swallows them.

    Words are pieces; the letters of Chinese, Japanese and Korean, and those of words longer than a line, each are one.
    """
    for token in _TOKENS.finditer(text):
        wide = fonts.width(token[0], style.hand, style.size)
        if not token[0].isspace() and (wide > room or _WIDE.search(token[0])):
            for at in range(token.start(), token.end()):
                yield at, at + 1, fonts.width(text[at], style.hand, style.size), False
        else:
            yield token.start(), token.end(), wide, token[0].isspace() and not style.literal


@dataclass(frozen=True)
class Text:
    """A paragraph or several, as a block that a page can hold or split.

    Each stands on the side where it begins to be read, or as ``base`` says (0 on the left, 1 on the right).
    """

    text: str
    style: Style = BODY
    made: tuple[Line, ...] | None = None
    base: int | None = None

    def laid(self, width: float) -> "Text":
        """The same text broken for ``width``."""
        if self.made is not None:
            return self
        return replace(self, made=lines(self.text, self.style, width - self.style.indent, self.base))

    def height(self, width: float) -> float:
        """How high it stands when ``width`` wide, the space after it included."""
        return len(self.laid(width).made or ()) * self.style.leading + self.style.after

    def split(self, width: float, room: float) -> tuple["Text | None", "Text | None"]:
        """What fits into ``room``, and the rest."""
        made = self.laid(width).made or ()
        count = int(room // self.style.leading)
        if count >= len(made):
            return self.laid(width), None
        if count < 1:
            return None, self
        head = replace(self, made=made[:count], style=replace(self.style, after=0))
        return head, replace(self, made=made[count:])

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """Draw with its upper left corner at ``x``, ``top``."""
        baseline = top - self.style.leading * 0.76
        for line in self.laid(width).made or ():
            right = x + width - line.width if line.from_right else x + self.style.indent
            write(canvas, line, self.style, right, baseline)
            baseline -= self.style.leading


def write(canvas: "Canvas", line: Line, style: Style, x: float, y: float) -> None:
    """Draw one broken line with its baseline at ``y``; a turned line keeps its reading order for search and copy."""
    pen = canvas.beginText(x, y)
    pen.setFillColorRGB(*style.ink)
    turned = line.drawn != line.read
    if turned:
        read = unicodedata.normalize("NFKC", line.read).encode("utf-16-be").hex()
        canvas.addLiteral(f"/Span <</ActualText <feff{read}>>> BDC")
    for font, letters in fonts.runs(line.drawn, style.hand):
        pen.setFont(font, style.size)
        pen.textOut(letters)
    canvas.drawText(pen)
    if turned:
        canvas.addLiteral("EMC")


def fitted(text: str, style: Style, room: float) -> Line:
    """``text`` as a single line from the left, cut with an ellipsis where it is wider than ``room``."""
    found = lines(one_line(text), style, room, 0)
    if len(found) <= 1:
        return found[0]
    shorter = found[0].read
    while shorter and fonts.width(shorter + "…", style.hand, style.size) > room:
        shorter = shorter[:-1]
    return lines(shorter.rstrip() + "…", style, room, 0)[0]
