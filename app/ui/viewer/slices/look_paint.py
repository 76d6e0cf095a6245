"""Draws what a presentation state lays over a picture: shutter, figures, texts; on the screen and on paper."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from app.imaging.presenting import Label, Look, Stroke
from app.ui.viewer.placing import Placing
from app.ui.viewer.slices.overlay import BOTTOM, LEFT, MIDDLE, RIGHT, SHADE, WRAP, Where, Words
from importers.presented import Align, Shutter

COLOUR = "#8ff0a4"
"""Unlike the person's own measurements."""

_CROSS = 6.0
_WIDEST = 320.0
_LEAST_EDGE = 1024
"""Pixels of the longer side of a saved picture, at least: letters must be legible."""

_ACROSS = {Align.LEFT: LEFT, Align.CENTER: MIDDLE, Align.RIGHT: RIGHT}


def paint_look(painter: QPainter, look: Look, onto: QTransform, size: QSize, words: Words) -> None:
    """Draw over a picture of ``size``, whose pixels, whole numbers being centres, lie where ``onto`` puts them."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.shutter is not None:
        shade = QColor.fromRgbF(look.shutter.grey, look.shutter.grey, look.shutter.grey)
        painter.fillPath(onto.map(_shut(look.shutter, size)), shade)
    for stroke in look.strokes:
        _draw(painter, stroke, onto)
    for label in look.labels:
        _write(painter, label, onto, words)
    painter.restore()


def with_look(image: QImage, look: Look, caption: str, aspect: float = 1.0) -> QImage:
    """A picture turned and cut as it was left, with what lies over it, and whose that is; a small one is made larger.

    ``aspect`` is how much higher than wide its pixels are.
    """
    placing = _laid(image.size(), look, aspect)
    made = QImage(round(placing.ground_width), round(placing.ground_height), QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.black)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    onto, font, words = onto_ground(placing, image.size()), QFont(painter.font()), Words()
    painter.setTransform(onto)
    painter.drawImage(QPointF(-0.5, -0.5), image)
    painter.resetTransform()
    font.setPixelSize(max(min(made.height(), made.width()) // 40, 14))
    painter.setFont(font)
    paint_look(painter, look, onto, image.size(), words)
    words.write(painter, QRectF(made.rect()).adjusted(10, 8, -10, -8), caption, Where(LEFT, BOTTOM), COLOUR)
    painter.end()
    return made


def part_of(look: Look, size: QSize) -> tuple[float, float, float, float] | None:
    """The part of a picture that is shown, as parts of its width and height; None for all of it."""
    if look.area is None:
        return None
    left, top, right, bottom = look.area
    wide, high = max(size.width(), 1), max(size.height(), 1)
    return left / wide, top / high, right / wide, bottom / high


def onto_ground(placing: Placing, size: QSize) -> QTransform:
    """From a picture's pixels, whole numbers being centres, to the ground it is placed on."""
    wide, high = max(size.width(), 1), max(size.height(), 1)
    start, right, low = (placing.ground((x + 0.5) / wide, (y + 0.5) / high) for x, y in ((0, 0), (1, 0), (0, 1)))
    return QTransform(right[0] - start[0], right[1] - start[1], low[0] - start[0], low[1] - start[1], *start)


def _laid(size: QSize, look: Look, aspect: float) -> Placing:
    """Where a picture lies on a ground just as large as what is shown of it."""
    part = part_of(look, size) or (0.0, 0.0, 1.0, 1.0)
    left, top, right, bottom = (min(max(one, 0.0), 1.0) for one in part)
    wide, high = max((right - left) * size.width(), 1.0), max((bottom - top) * size.height() * aspect, 1.0)
    factor = max(_LEAST_EDGE / max(wide, high), 1.0)
    across, down = (high, wide) if look.turn.quarters % 2 else (wide, high)
    turned = Placing(
        size.width(),
        max(round(size.height() * aspect), 1),
        across * factor,
        down * factor,
        turns=look.turn.quarters,
        mirrored=look.turn.mirrored,
    )
    return turned.showing((left, top, right, bottom))


def _shut(shutter: Shutter, size: QSize) -> QPainterPath:
    """All of the picture that is not to be seen."""
    whole = QPainterPath()
    whole.addRect(QRectF(-0.5, -0.5, size.width(), size.height()))
    seen = QPainterPath(whole)
    if shutter.rectangle is not None:
        left, top, right, bottom = shutter.rectangle
        shape = QPainterPath()
        shape.addRect(QRectF(QPointF(left - 1.5, top - 1.5), QPointF(right - 0.5, bottom - 0.5)))
        seen = seen.intersected(shape)
    if shutter.circle is not None:
        column, row, radius = shutter.circle
        shape = QPainterPath()
        shape.addEllipse(QPointF(column - 1, row - 1), radius, radius)
        seen = seen.intersected(shape)
    if shutter.polygon:
        shape = QPainterPath()
        shape.addPolygon(QPolygonF([QPointF(column - 1, row - 1) for column, row in shutter.polygon]))
        shape.closeSubpath()
        seen = seen.intersected(shape)
    return whole.subtracted(seen)


def _draw(painter: QPainter, stroke: Stroke, onto: QTransform) -> None:
    points = [onto.map(QPointF(*point)) for point in stroke.points]
    if len(points) == 1:
        (at,) = points
        for way in (QPointF(_CROSS, _CROSS), QPointF(_CROSS, -_CROSS)):
            _line(painter, QPolygonF([at - way, at + way]))
        return
    if stroke.filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(COLOUR))
        painter.drawPolygon(QPolygonF(points))
    _line(painter, QPolygonF(points))


def _line(painter: QPainter, points: QPolygonF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for tint, width in ((SHADE, 4.0), (COLOUR, 1.8)):
        pen = QPen(QColor(tint), width, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(points)


def _write(painter: QPainter, label: Label, onto: QTransform, words: Words) -> None:
    anchor = None if label.anchor is None else onto.map(QPointF(*label.anchor))
    room = QRectF(painter.viewport())
    if label.corners is not None:
        first, last = (onto.map(QPointF(*corner)) for corner in label.corners)
        box = QRectF(first, last).normalized()
        box = _widened(box, min(max(_WIDEST, box.width()), room.width()), label.align)
    else:
        assert anchor is not None
        box = QRectF(anchor.x() + 8, anchor.y() + 4, min(_WIDEST, room.width()), 0)
    if room.contains(box.topLeft()):  # what begins in sight ends there
        high = painter.fontMetrics().boundingRect(box.toRect().adjusted(0, 0, 0, 9_999), WRAP, label.text).height()
        box.moveTop(max(min(box.top(), room.bottom() - high - 4), room.top()))
    box.moveLeft(min(max(box.left(), room.left()), room.right() - min(box.width(), room.width())))
    there = words.write(painter, box, label.text, Where(_ACROSS[label.align]), COLOUR)
    if label.joined and anchor is not None and not there.contains(anchor):
        near = QPointF(
            min(max(anchor.x(), there.left()), there.right()), min(max(anchor.y(), there.top()), there.bottom())
        )
        _line(painter, QPolygonF([near, anchor]))


def _widened(box: QRectF, width: float, align: Align) -> QRectF:
    """Wide enough for letters of another size than the hospital's; the side the text keeps to stays."""
    more = max(width - box.width(), 0)
    before = {Align.LEFT: 0.0, Align.CENTER: more / 2, Align.RIGHT: more}[align]
    return box.adjusted(-before, 0, more - before, 0)
