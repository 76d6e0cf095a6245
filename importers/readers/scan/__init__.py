"""The words in a picture of a page: found, put upright, read line by line, and set in reading order.

Needs the optional extra ``ocr``, and runs only in a limited child process of its own: the libraries are large, and what
they look at comes from strangers. The text is for search and suggestions; it may contain mistakes.
"""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from importers.pictured import Recognised
from importers.readers.scan.layout import Line, deskewed, in_reading_order, lies_down, quarter_turned

if TYPE_CHECKING:
    import numpy as np

    from importers.readers.scan.engine import Engine, Picture

SECONDS = 100.0
"""After which the rest of a page is left unread: a page holds some hundred lines, a hostile one as many as it likes."""

LONGEST_TEXT = 200_000
LEAST_SURE = 0.5
_SAMPLES = 6
_TELLING = (3.0, 25.0)
"""How many times as wide as high a line is that tells well which way up it is, and takes little time."""


def recognise(pixels: bytes, width: int, height: int, seconds: Callable[[], float] = time.monotonic) -> Recognised:
    """The words of a picture whose pixels are blue, green, red and one without meaning, in rows from the top."""
    from importers.readers.scan.engine import engine, prepared

    end = seconds() + SECONDS
    reader = engine()
    picture = prepared(pixels, width, height)
    boxes = reader.detect(picture)
    turned = 0
    if lies_down(boxes):
        boxes, picture = quarter_turned(boxes, picture.shape[1]), reader.quarter_turn(picture)
        turned = 90
    crops = reader.cut_out(picture, boxes)
    if _upside_down(reader, crops):
        crops = [reader.upside_down(crop) for crop in crops]
        boxes, turned = _turned_over(boxes, picture), turned + 180
    return _read(reader, crops, deskewed(boxes), lambda: seconds() > end, turned)


def _read(
    reader: "Engine", crops: "list[Picture]", boxes: "np.ndarray", late: Callable[[], bool], turned: int
) -> Recognised:
    lines, letters, sum_of_scores, cut = [], 0, 0.0, False
    for crop, box in zip(crops, boxes, strict=True):
        if late() or letters > LONGEST_TEXT:
            cut = True
            break
        words, score = reader.read(crop)
        if words and score >= LEAST_SURE:
            lines.append(Line(words, tuple(float(side) for side in (*box.min(axis=0), *box.max(axis=0)))))
            letters += len(words)
            sum_of_scores += score * len(words)
    return Recognised(in_reading_order(lines)[:LONGEST_TEXT], sum_of_scores / letters if letters else 0.0, turned, cut)


def _upside_down(reader: "Engine", crops: "list[Picture]") -> bool:
    """Whether some well-shaped lines read better the other way up."""
    least, most = _TELLING
    telling = [crop for crop in crops if least <= crop.shape[1] / crop.shape[0] <= most] or crops
    chosen = sorted(telling, key=lambda crop: -crop.shape[0] * crop.shape[1])[:_SAMPLES]
    upright = sum(_clearness(*reader.read(crop)) for crop in chosen)
    return sum(_clearness(*reader.read(reader.upside_down(crop))) for crop in chosen) > upright


def _clearness(words: str, score: float) -> float:
    """How much a line looks like writing: what is upside down gives odd signs between the letters."""
    return score * sum(sign.isalnum() and sign.isascii() for sign in words) / max(len(words), 1)


def _turned_over(boxes: "np.ndarray", picture: "Picture") -> "np.ndarray":
    height, width = picture.shape[:2]
    return (width, height) - boxes[:, [2, 3, 0, 1]]
