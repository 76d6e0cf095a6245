"""Draws a sheet of ECG paper: small squares of 1 mm, large ones of 5 mm, the calibration mark, the leads."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainter, QPen, QPolygonF

from app.imaging.ecg import MARGIN, Sheet

_GROUND, _SMALL, _LARGE, _INK = QColor("#fffafa"), QColor("#f6d4d4"), QColor("#e8a3a3"), QColor("#141414")
_FINE_ENOUGH = 2.5
"""Pixels a millimetre below which the small squares would only be a haze."""


_SMALLEST = 0.75
"""Letters are at least so large, compared with those of the window."""


class Paper:
    """A sheet ready to be drawn; ``edges`` are the lines above and below: whose it is, what a millimetre stands for."""

    def __init__(self, sheet: Sheet, edges: tuple[str, str] = ("", "")) -> None:
        self.sheet, self.edges = sheet, edges
        curves = [sheet.pulse, *(line.tolist() for trace in sheet.traces for line in trace.lines)]
        self._curves = [QPolygonF([QPointF(x, y) for x, y in curve]) for curve in curves]

    def draw(self, painter: QPainter, scale: float, font: QFont) -> None:
        """Draw it with its upper left at the painter's origin, ``scale`` pixels a millimetre."""
        sheet = self.sheet
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
        for curve in self._curves:
            painter.drawPolyline(curve)
        painter.restore()
        self._write(painter, scale, font)

    def _write(self, painter: QPainter, scale: float, font: QFont) -> None:
        sheet, letters = self.sheet, QFont(font)
        letters.setPixelSize(max(round(3.6 * scale), round(QFontInfo(font).pixelSize() * _SMALLEST)))
        painter.setPen(_INK)
        painter.setFont(letters)
        for words, y in zip(self.edges, (MARGIN - 4, sheet.height - 3), strict=True):
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
