"""Words and lines over a slice that can be read on any grey: light, with a dark edge, and drawn once for each text."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

LIGHT, SHADE, LINE, CHOSEN = "#f2f2f2", "#000000", "#ffd24a", "#7fd6ff"
_GROUND = 170
"""How dense the ground behind words is, 255 where nothing is seen through it; letters at the sides have none."""

_KEPT = 64


LEFT, RIGHT, MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
TOP, BOTTOM, HALF = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignVCenter
WRAP = Qt.TextFlag.TextWordWrap.value
_AROUND = tuple((dx, dy) for dx in range(-2, 3) for dy in range(-2, 3) if 0 < dx * dx + dy * dy < 6)
_NEXT = tuple((dx, dy) for dx, dy in _AROUND if dx * dx + dy * dy < 2)
"""The edge of letters without and with a ground behind them."""


@dataclass(frozen=True, slots=True)
class Where:
    """A side, a corner or the middle of an area."""

    across: Qt.AlignmentFlag = LEFT
    down: Qt.AlignmentFlag = TOP


class Words:
    """Draws texts, and keeps the last ones as pictures: most stay the same from one slice to the next."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, int, Qt.AlignmentFlag, str, bool], QPixmap] = {}

    def forget(self) -> None:
        """Letters are other ones now."""
        self._drawn.clear()

    def write(
        self, painter: QPainter, area: QRectF, text: str, where: Where, colour: str = LIGHT, *, bold: bool = False
    ) -> QRectF:
        """Write a text into a side or corner of an area; where it stands now is returned."""
        room = round(area.width())
        if not text or room < 1:
            return QRectF()
        key = (text, room, where.across, colour, bold)
        made = self._drawn.get(key)
        if made is None:
            if len(self._drawn) >= _KEPT:
                self._drawn.clear()
            made = self._drawn[key] = _outlined(painter, text, room, (where.across, colour, bold))
        size = made.deviceIndependentSize()
        left, top = area.left() - 2, area.top() - 2
        if where.across is not LEFT:
            spare = area.width() + 4 - size.width()
            left += spare if where.across is RIGHT else spare / 2
        if where.down is not TOP:
            spare = area.height() + 4 - size.height()
            top += spare if where.down is BOTTOM else spare / 2
        painter.drawPixmap(QPointF(left, top), made)
        return QRectF(QPointF(left, top), size)


def _outlined(on: QPainter, text: str, room: int, looks: tuple[Qt.AlignmentFlag, str, bool]) -> QPixmap:
    across, colour, bold = looks
    font = QFont(on.font())
    font.setBold(bold)
    ratio = on.device().devicePixelRatioF()
    size = QFontMetrics(font).boundingRect(QRect(0, 0, room, 10_000), WRAP, text).size() + QSize(4, 4)
    flags = across.value | WRAP | Qt.TextFlag.TextDontClip.value
    made = _blank(size, ratio)
    painter = QPainter(made)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else a Hebrew name above turns a date around
    painter.drawText(QRectF(2, 2, size.width() - 4, size.height() - 4), flags, text)
    painter.end()
    shade = _tinted(made)
    painter.begin(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
    for dx, dy in _AROUND if bold else _NEXT:
        painter.drawPixmap(dx, dy, shade)
    if not bold:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, _GROUND))
        painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), 3, 3)
    painter.end()
    return made


def _tinted(letters: QPixmap) -> QPixmap:
    """The same letters in the dark of their edge."""
    made = QPixmap(letters)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(made.rect(), QColor(SHADE))
    painter.end()
    return made


def _blank(size: QSize, ratio: float) -> QPixmap:
    made = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


def draw_lines(painter: QPainter, lines: Sequence[tuple[QPointF, QPointF]], colour: str = LINE) -> None:
    """Lines with a dark edge."""
    if not lines:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for tint, width in ((SHADE, 4.0), (colour, 1.8)):
        painter.setPen(QPen(QColor(tint), width, c=Qt.PenCapStyle.RoundCap))
        for start, end in lines:
            painter.drawLine(start, end)
    painter.restore()


def draw_handles(painter: QPainter, points: Sequence[QPointF], colour: str, active: int | None) -> None:
    """Rings to take hold of; the one that keys move is filled."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, point in enumerate(points):
        for tint, width in ((SHADE, 4.0), (colour, 2.0)):
            painter.setPen(QPen(QColor(tint), width))
            painter.setBrush(QColor(colour) if number == active else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(point, 5.0, 5.0)
    painter.restore()
