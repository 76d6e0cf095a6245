"""Words and lines over a slice that can be read on any grey: light, with a dark edge, and drawn once for each text."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

LIGHT, SHADE, LINE, CHOSEN = "#f2f2f2", "#000000", "#ffd24a", "#7fd6ff"
_KEPT = 64


class Words:
    """Draws texts, and keeps the last ones as pictures: most stay the same from one slice to the next."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[object, ...], QPixmap] = {}

    def size(self, painter: QPainter, text: str, width: float) -> QRect:
        """The room a text takes, its lines at most ``width`` long."""
        flags = Qt.TextFlag.TextWordWrap.value
        return QFontMetrics(painter.font()).boundingRect(QRect(0, 0, max(round(width), 1), 10_000), flags, text)

    def write(self, painter: QPainter, area: QRectF, text: str, where: Qt.AlignmentFlag, colour: str = LIGHT) -> QRectF:
        """Write a text into a side or corner of an area; where it stands now is returned."""
        if not text or area.width() < 1 or area.height() < 1:
            return QRectF()
        box = self.size(painter, text, area.width())
        made = self._made(painter, text, box.size() + QSize(4, 4), where, colour)
        ratio = made.devicePixelRatio()
        width, height = made.width() / ratio, made.height() / ratio
        align = Qt.AlignmentFlag
        left = area.left() - 2
        if where & align.AlignRight:
            left = area.right() - width + 2
        elif where & align.AlignHCenter:
            left = area.center().x() - width / 2
        top = area.top() - 2
        if where & align.AlignBottom:
            top = area.bottom() - height + 2
        elif where & align.AlignVCenter:
            top = area.center().y() - height / 2
        painter.drawPixmap(QPointF(left, top), made)
        return QRectF(left, top, width, height)

    def _made(self, painter: QPainter, text: str, size: QSize, where: Qt.AlignmentFlag, colour: str) -> QPixmap:
        ratio = painter.device().devicePixelRatioF()
        key = (text, size.width(), size.height(), where.value, colour, painter.font().key(), ratio)
        found = self._drawn.get(key)
        if found is None:
            if len(self._drawn) >= _KEPT:
                self._drawn.clear()
            found = self._drawn[key] = _outlined(text, size, where, colour, (painter.font(), ratio))
        return found


def _outlined(text: str, size: QSize, where: Qt.AlignmentFlag, colour: str, looks: tuple[QFont, float]) -> QPixmap:
    font, ratio = looks
    made = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setFont(font)
    sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignHCenter
    flags = (where & sides).value | Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextDontClip.value
    area = QRectF(2, 2, size.width() - 4, size.height() - 4)
    painter.setPen(QColor(SHADE))
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, 1), (-1, 1), (1, -1)):
        painter.drawText(area.translated(dx, dy), flags, text)
    painter.setPen(QColor(colour))
    painter.drawText(area, flags, text)
    painter.end()
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
