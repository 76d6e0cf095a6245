"""The shipped fonts, and which of them can draw which letter. Nothing is taken from the system."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from functools import cache, lru_cache
from itertools import groupby

import resources

_WORDS = 8192
MISSING = "\N{REPLACEMENT CHARACTER}"


class Hand(Enum):
    """A manner of writing: the fonts to try, in order."""

    BODY = ("AtkinsonHyperlegibleNext-Regular", "DejaVuSans", "DroidSansFallbackFull", "NanumSquareR")
    BOLD = ("AtkinsonHyperlegibleNext-Bold", "DejaVuSans-Bold", "DroidSansFallbackFull", "NanumSquareR")
    MONO = ("DejaVuSansMono", "DejaVuSans", "DroidSansFallbackFull", "NanumSquareR")


@dataclass(frozen=True, slots=True)
class Face:
    """One font made known to the PDF writer. ``widths`` are in thousandths of the size, by code point."""

    name: str
    widths: dict[int, float] = field(repr=False)
    default_width: float


@cache
def face(name: str) -> Face:
    """Load the shipped font ``name`` once and register it."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    font = TTFont(name, io.BytesIO(resources.data(f"fonts/{name}.ttf")))
    pdfmetrics.registerFont(font)
    drawable = {code: font.face.charWidths.get(code, font.face.defaultWidth) for code in font.face.charToGlyph}
    return Face(name, drawable, font.face.defaultWidth)


@cache
def _face_for(char: str, hand: Hand) -> str | None:
    """The first font of ``hand`` that can draw ``char``, None when none can."""
    return next((name for name in hand.value if ord(char) in face(name).widths), None)


def runs(text: str, hand: Hand) -> Iterator[tuple[str, str]]:
    """``text`` cut into pieces (font name, letters) that one font can draw; undrawable letters become U+FFFD.

    Every font has U+FFFD or is followed by one that has.
    """
    drawn = [(_face_for(char, hand), char) for char in text]
    whole = [(name, char) if name else (_face_for(MISSING, hand) or hand.value[0], MISSING) for name, char in drawn]
    for name, group in groupby(whole, key=lambda pair: pair[0]):
        yield name, "".join(char for _, char in group)


@cache
def _char_width(char: str, hand: Hand) -> float:
    name = _face_for(char, hand)
    found = face(name) if name else face(_face_for(MISSING, hand) or hand.value[0])
    return found.widths.get(ord(char if name else MISSING), found.default_width)


@lru_cache(maxsize=_WORDS)
def width(text: str, hand: Hand, size: float) -> float:
    """How wide ``text`` is in points when written at ``size``."""
    return sum(_char_width(char, hand) for char in text) * size / 1000
