"""Drawing and moving measurements on a slice: by the pointer, and by keys."""

from itertools import pairwise

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter

from app.imaging.measuring import Point
from app.ui.viewer.canvas import Canvas
from app.ui.viewer.slices.measure_words import value_words
from app.ui.viewer.slices.measures import Kind, Measurement, Sheet, begun, nearest
from app.ui.viewer.slices.overlay import CHOSEN, LINE, Where, Words, draw_handles, draw_lines
from importers.pictured import Placement

_GRASP = 14.0
"""Pixels of the screen within which an end point is taken hold of."""

_SHORTEST = 3.0
_BESIDE = Where()


class Rulers(QObject):
    """The measurements of a viewport's pictures. ``changed`` when one came, went, moved, or another is chosen."""

    changed = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.sheet = Sheet()
        self._picture = 0
        self._placement: Placement | None = None
        self.chosen: int | None = None
        self.active = 0
        self._held = False
        self._pressed = QPointF()
        self._growing: Kind | None = None

    @property
    def placement(self) -> Placement:
        """What the picture's pixels measure, as far as is known."""
        image = self._canvas.size_in_pixels
        return self._placement or Placement(image.height(), image.width())

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """Those on the picture that is looked at."""
        return self.sheet.of(self._picture)

    @property
    def growing(self) -> bool:
        """Whether a measurement still lacks points."""
        return self._growing is not None

    def look_at(self, picture: int, placement: Placement | None) -> None:
        """Another picture is looked at, or more is known of it."""
        if (picture, placement) == (self._picture, self._placement):
            return
        if picture != self._picture:
            self.drop()
            self.chosen = None
        self._picture, self._placement = picture, placement
        self.changed.emit()

    def press(self, at: QPointF, kind: Kind | None) -> bool:
        """The pointer went down: hold an end point, or with a tool begin a measurement. Whether it was used."""
        self._pressed = at
        if self._growing is not None:
            self._set(self._canvas.in_picture(at))
            self._held = True
            return True
        if self._grasped(at):
            return True
        if kind is None:
            return False
        point = _pair(self._canvas.in_picture(at))
        self.chosen = self.sheet.add(self._picture, Measurement(kind, (point, point)))
        self.active, self._growing, self._held = 1, kind, True
        self.changed.emit()
        return True

    def move(self, at: QPointF) -> bool:
        """The pointer moved; whether it moves an end point."""
        if not self._held and self._growing is None:
            return False
        self._set(self._canvas.in_picture(at))
        return True

    def release(self, at: QPointF) -> bool:
        """The pointer went up; a click alone leaves the next point to the next click."""
        if not self._held:
            return False
        self._held = False
        if self._growing is None:
            return True
        far = (at - self._pressed).manhattanLength() >= _SHORTEST
        chosen = self._chosen()
        if chosen is None or (not far and self.active == 1 and _size(chosen) < 1e-6):
            return True
        if self._growing is Kind.ANGLE and len(chosen.points) == 2:
            self._put(Measurement(Kind.ANGLE, (*chosen.points, chosen.points[1])))
            self.active = 2
        else:
            self._growing = None
            self.changed.emit()
        return True

    def drop(self) -> None:
        """Give up a measurement that lacks points."""
        if self._growing is not None and self.chosen is not None:
            self.sheet.remove(self._picture, self.chosen)
            self.chosen = None
        self._growing, self._held = None, False
        self.changed.emit()

    def lay(self, kind: Kind) -> None:
        """Lay a measurement into the middle of what is seen, to be moved by keys."""
        middle = self._canvas.in_picture(QPointF(self._canvas.rect().center()))
        reach = self._canvas.size_in_pixels.width() / 8 / max(self._canvas.zoomed_by, 1.0)
        self.chosen = self.sheet.add(self._picture, begun(kind, _pair(middle), reach))
        self.active = 0
        self.changed.emit()

    def choose(self, place: int) -> None:
        """Take a measurement in hand; again, its next point."""
        count = len(self.measurements[place].points)
        self.active = (self.active + 1) % count if self.chosen == place else 0
        self.chosen = place
        self.changed.emit()

    def nudge(self, across: float, down: float) -> None:
        """Move the point in hand by so many pixels as they are seen."""
        chosen = self._chosen()
        if chosen is not None:
            now = self._canvas.on_ground(QPointF(*chosen.points[self.active]))
            step = self._canvas.pixel_size
            self._set(self._canvas.in_picture(now + QPointF(across, down) * step))

    def remove(self, place: int) -> None:
        """Delete a measurement."""
        if place < len(self.measurements):
            self.sheet.remove(self._picture, place)
            self.chosen = self._growing = None
            self.changed.emit()

    def paint(self, painter: QPainter, words: Words) -> None:
        """Draw them all; the one in hand in another colour, with rings to hold."""
        for place, one in enumerate(self.measurements):
            mine = place == self.chosen
            colour = CHOSEN if mine else LINE
            points = [self._canvas.on_ground(QPointF(*point)) for point in one.points]
            draw_lines(painter, list(pairwise(points)), colour)
            draw_handles(painter, points, colour, self.active if mine else None)
            corner = points[1] if one.kind is Kind.ANGLE else points[-1]
            label = value_words(one, self.placement)
            box = QRectF(corner.x() + 10, corner.y() + 6, 240, 60)
            words.write(painter, box, label, _BESIDE, colour)

    def near(self, at: QPointF) -> bool:
        """Whether an end point is under the pointer."""
        return any(self._end(one, at) is not None for one in self.measurements)

    def _grasped(self, at: QPointF) -> bool:
        for place, one in enumerate(self.measurements):
            end = self._end(one, at)
            if end is not None:
                self.chosen, self.active, self._held = place, end, True
                self.changed.emit()
                return True
        return False

    def _end(self, one: Measurement, at: QPointF) -> int | None:
        points = tuple(_pair(self._canvas.on_ground(QPointF(*point))) for point in one.points)
        return nearest(points, _pair(at), _GRASP)

    def _set(self, point: QPointF) -> None:
        """Put the point in hand somewhere, never outside the picture."""
        chosen, image = self._chosen(), self._canvas.size_in_pixels
        if chosen is not None:
            column = min(max(point.x(), -0.5), image.width() - 0.5)
            row = min(max(point.y(), -0.5), image.height() - 0.5)
            self._put(chosen.moved(self.active, (column, row)))

    def _put(self, measurement: Measurement) -> None:
        if self.chosen is not None:
            self.sheet.put(self._picture, self.chosen, measurement)
            self.changed.emit()

    def _chosen(self) -> Measurement | None:
        found = self.measurements
        return found[self.chosen] if self.chosen is not None and self.chosen < len(found) else None


def _pair(point: QPointF) -> Point:
    return point.x(), point.y()


def _size(one: Measurement) -> float:
    (x, y), (u, v) = one.points[:2]
    return abs(x - u) + abs(y - v)
