"""Where the words in the corners of a slice have room: beside the picture where there is ground, else over its edge."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

_LINES_WIDE = 5.0
"""How many times its height a line needs in width, at least, to stand beside the picture."""

_PART = 0.46
"""Part of the ground's width for words that stand over the picture: the letters stand between two such parts."""

_APART = 6.0


def room(area: QRectF, picture: QRectF, line: float) -> tuple[QRectF, bool]:
    """The left room of an area for words whose lines are ``line`` pixels high, and whether it is beside the picture."""
    beside = picture.left() - _APART - area.left()
    free = beside >= _LINES_WIDE * line
    width = beside if free else area.width() * _PART
    return QRectF(area.left(), area.top(), round(min(width, area.width() * _PART)), area.height()), free


def shortened(lines: tuple[str, ...], metrics: QFontMetricsF, width: float) -> str:
    """Each line cut where it ends, for words that may not take more of the picture."""
    return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)
