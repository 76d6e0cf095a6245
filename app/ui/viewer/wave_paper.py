"""Draws a sheet of ECG paper: small squares of 1 mm, large ones of 5 mm, the calibration mark, the leads."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainter, QPen, QPolygonF

from app.imaging.ecg import MARGIN, Sheet, Trace

_GROUND, _SMALL, _LARGE, _INK = QColor("#fffafa"), QColor("#f6d4d4"), QColor("#e8a3a3"), QColor("#141414")
_FINE_ENOUGH = 2.5
"""Pixels a millimetre below which the small squares would only be a haze."""


_SMALLEST = 0.75
"""Letters are at least so large, compared with those of the window."""


def draw_sheet(painter: QPainter, sheet: Sheet, scale: float, font: QFont, edges: tuple[str, str] = ("", "")) -> None:
    """Draw it with its upper left at the painter's origin, ``scale`` pixels a millimetre.

    ``edges`` are the lines above and below: whose it is, and what a millimetre stands for.
    """
    painter.save()
    painter.fillRect(QRectF(0, 0, sheet.width * scale, sheet.height * scale), _GROUND)
    painter.scale(scale, scale)
    if scale >= _FINE_ENOUGH:
        _grid(painter, sheet, 1.0, QPen(_SMALL, 0))
    _grid(painter, sheet, 5.0, QPen(_LARGE, 0))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(_INK, max(0.3, 1.0 / scale))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if sheet.pulse:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in sheet.pulse]))
    for trace in sheet.traces:
        _draw(painter, trace)
    painter.restore()
    painter.setPen(_INK)
    letters = QFont(font)
    letters.setPixelSize(max(round(3.6 * scale), round(QFontInfo(font).pixelSize() * _SMALLEST)))
    painter.setFont(letters)
    for words, y in zip(edges, (MARGIN - 4, sheet.height - 3), strict=True):
        room = round((sheet.width - 2 * MARGIN) * scale)
        short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(MARGIN * scale, y * scale), short)
    letters.setBold(True)
    painter.setFont(letters)
    for trace in sheet.traces:
        painter.drawText(QPointF(trace.label[0] * scale, trace.label[1] * scale), trace.name)


def _grid(painter: QPainter, sheet: Sheet, step: float, pen: QPen) -> None:
    painter.setPen(pen)
    lines = [QLineF(x * step, 0, x * step, sheet.height) for x in range(int(sheet.width / step) + 1)]
    lines += [QLineF(0, y * step, sheet.width, y * step) for y in range(int(sheet.height / step) + 1)]
    painter.drawLines(lines)


def _draw(painter: QPainter, trace: Trace) -> None:
    for line in trace.lines:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line.tolist()]))
