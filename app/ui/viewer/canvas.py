"""The ground on which a picture lies: fit, zoom by wheel and keys, shift by dragging, quarter turns."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRegion,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.ui.overriding import override
from app.ui.theme import theme
from app.ui.viewer.placing import STEP, Placing

_ARROW = 48
_GROUND = "#000000"
_FAST = QImage.Format.Format_RGB32
"""What Qt draws without converting each line."""

_NOT_READY = (0, 0, 0, False)


class Wheel(StrEnum):
    """What turning the wheel does without a key."""

    ZOOM = "zoom"
    STEP = "step"


class Canvas(QWidget):
    """Shows one picture on black.

    ``placed`` when zoom or place changed, ``stepped`` with +1 or -1 when the wheel asks for the next or last picture,
    ``dragged`` with the pixels the pointer moved while the left button was held, where dragging does not shift.
    """

    placed = Signal()
    stepped = Signal(int)
    dragged = Signal(float, float)

    def __init__(self, words: str, wheel: Wheel = Wheel.ZOOM, *, drag_shifts: bool = True) -> None:
        super().__init__()
        self.placing = Placing()
        self._image = QImage()
        self._later: Callable[[], QImage] | None = None
        self._ready = QPixmap()
        self._fast = QImage()
        self._aspect = 1.0
        self._ready_for = _NOT_READY
        self.smooth = True
        self._wheel, self._drag_shifts = wheel, drag_shifts
        self._turned = 0
        self._last: QPointF | None = None
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(120, 72)

    @property
    def image(self) -> QImage:
        """The picture, neither turned nor zoomed."""
        self._catch_up()
        return self._image

    @property
    def size_in_pixels(self) -> QSize:
        """The picture's own size; an empty one where there is none."""
        return self._image.size()

    def show_image(self, image: QImage) -> None:
        """Show a picture; one of the same size lies where the last one lay."""
        same = image.size() == self._image.size()
        self._take(image)
        if same:
            self.update(self._covered(1))
        else:
            self._lay()
            self.update()

    def show_later(self, make: Callable[[], QImage]) -> None:
        """Show the same picture in other greys; its image is made when it is needed."""
        self._later = make
        self.update(self._covered(1))

    def _catch_up(self) -> None:
        if self._later is not None:
            self._take(self._later())

    def _take(self, image: QImage) -> None:
        self._image, self._later = image, None
        self._fast = image if image.isNull() else image.convertToFormat(_FAST)
        self._ready_for = _NOT_READY

    @property
    def aspect(self) -> float:
        """How much higher than wide each pixel of the picture is."""
        return self._aspect

    def stretch(self, aspect: float) -> None:
        """Say how much higher than wide each pixel of the picture is."""
        if aspect != self._aspect:
            self._aspect = aspect
            self._lay()

    def _lay(self) -> None:
        """Place a picture of another size, turned as the last one was."""
        ratio = self.devicePixelRatioF()
        width, height = self._image.width() / ratio, self._image.height() * self._aspect / ratio
        old = self.placing
        new = Placing(max(round(width), 1), max(round(height), 1), turns=old.turns, mirrored=old.mirrored)
        self._place(new.on_ground(self.width(), self.height()))

    def fit(self) -> None:
        """Show all of it."""
        self._place(self.placing.fitted())

    def actual(self) -> None:
        """Show each of its pixels as one of the screen."""
        self._place(self.placing.at(1.0))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Show it larger or smaller."""
        x, y = (None, None) if at is None else (at.x(), at.y())
        self._place(self.placing.zoomed(factor, x, y))

    def lay_out(self, turns: int, mirrored: bool, part: tuple[float, float, float, float] | None) -> None:
        """Turned and mirrored so, with all of it to be seen, or with a part as large as there is room."""
        straight = replace(self.placing.straight(), turns=turns, mirrored=mirrored)
        self._place(straight if part is None else straight.showing(part))

    def turn(self, quarters: int = 1) -> None:
        """Turn it to the right. Only what is shown is turned."""
        self._place(self.placing.turned(quarters))

    def reset(self) -> None:
        """As it was at first."""
        self._place(self.placing.straight())

    def flip(self, *, upright: bool = False) -> None:
        """Exchange left and right as seen, or where ``upright``, top and bottom. Only what is shown is changed."""
        self._place(self.placing.flipped(upright=upright))

    def smoothen(self, smooth: bool) -> None:
        """Draw pixels that are larger than the screen's with soft edges or sharp ones."""
        self.smooth = smooth
        self.update()

    def on_ground(self, point: QPointF) -> QPointF:
        """Where a point of the picture, in its own pixels with whole numbers as centres, lies on the ground."""
        x, y = self.placing.ground(
            (point.x() + 0.5) / max(self._image.width(), 1), (point.y() + 0.5) / max(self._image.height(), 1)
        )
        return QPointF(x, y)

    def in_picture(self, point: QPointF) -> QPointF:
        """The point of the picture, in its own pixels with whole numbers as centres, under a point of the ground."""
        across, down = self.placing.part(point.x(), point.y())
        return QPointF(across * self._image.width() - 0.5, down * self._image.height() - 0.5)

    @property
    def pixel_size(self) -> float:
        """How many of the ground's pixels one of the picture's is wide."""
        return self.placing.scale * self.placing.width / max(self._image.width(), 1)

    @property
    def zoomed_by(self) -> float:
        """How much larger than fitted the picture is shown."""
        return self.placing.scale / self.placing.fitted().scale

    def pixel_at(self, point: QPointF) -> tuple[int, int] | None:
        """Column and row of the picture's pixel under a point of the ground; None outside."""
        inside = self.in_picture(point)
        column, row = round(inside.x()), round(inside.y())
        there = 0 <= column < self._image.width() and 0 <= row < self._image.height()
        return (column, row) if there else None

    def shift_by(self, to: QPointF) -> None:
        """Shift the picture as far as the pointer came since it went down, or since the last time."""
        if self._last is not None:
            by, self._last = to - self._last, to
            self._place(self.placing.moved(by.x(), by.y()))

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, 480)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setClipRegion(QRegion(event.rect()) - QRegion(self._covered(-1)))
        painter.fillRect(event.rect(), QColor(_GROUND))
        painter.setClipping(False)
        if not self._image.isNull():
            self._draw(painter)
        self.overlay(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme().colour("accent"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def overlay(self, painter: QPainter) -> None:
        """Draw over the picture."""

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._place(self.placing.on_ground(self.width(), self.height()))

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        self._turned += event.angleDelta().y()
        notches = int(self._turned / 120)
        self._turned -= notches * 120
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._wheel is Wheel.STEP and not held:
            for _ in range(abs(notches)):
                self.stepped.emit(-1 if notches > 0 else 1)
        elif notches:
            self.zoom(STEP**notches, event.position())
        event.accept()

    @override
    def event(self, event: QEvent, /) -> bool:
        """Two fingers that part zoom."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(max(1.0 + event.value(), 0.1), event.position())
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        moves = {
            Qt.Key.Key_Left: (_ARROW, 0),
            Qt.Key.Key_Right: (-_ARROW, 0),
            Qt.Key.Key_Up: (0, _ARROW),
            Qt.Key.Key_Down: (0, -_ARROW),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            self._place(self.placing.moved(*move))

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        self._last = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        if self._last is None:
            return
        by = event.position() - self._last
        self._last = event.position()
        if self._drag_shifts or not event.buttons() & Qt.MouseButton.LeftButton or _asks_to_shift(event):
            self._place(self.placing.moved(by.x(), by.y()))
        else:
            self.dragged.emit(by.x(), by.y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        self._last = None
        self.unsetCursor()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        self.fit()

    def _covered(self, more: int) -> QRect:
        """The part of the ground under the picture, so many pixels wider at each side; none without a picture."""
        if self._image.isNull():
            return QRect()
        return QRectF(*self.placing.rectangle).toAlignedRect().adjusted(-more, -more, more, more)

    def _draw(self, painter: QPainter) -> None:
        left, top, width, height = self.placing.rectangle
        target = QRectF(left, top, width, height)
        if self.placing.scale >= 1.0:
            self.draw_enlarged(painter, target)
            return
        ready = self._shrunk(width, height)
        painter.drawPixmap(QPointF(left, top), ready)

    @property
    def soft(self) -> bool:
        """Whether pixels that are larger than the screen's get soft edges; at its own size no picture is softened."""
        return self.smooth and not (self.placing.scale == 1.0 and self._aspect == 1.0)

    def draw_enlarged(self, painter: QPainter, target: QRectF) -> None:
        """Draw it larger than it is, and no more than what is seen of it."""
        self._catch_up()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.soft)
        painter.translate(target.center())
        painter.rotate(90 * self.placing.turns)
        painter.scale(-1 if self.placing.mirrored else 1, 1)
        width, height = self.placing.width * self.placing.scale, self.placing.height * self.placing.scale
        painter.drawImage(QRectF(-width / 2, -height / 2, width, height), self._fast)
        painter.restore()

    def _shrunk(self, width: float, height: float) -> QPixmap:
        """Smaller than it is: made once for each size, with all of its pixels counted."""
        ratio = self.devicePixelRatioF()
        self._catch_up()
        turns, mirrored = self.placing.turns, self.placing.mirrored
        wanted = (max(round(width * ratio), 1), max(round(height * ratio), 1), turns, mirrored)
        if self._ready_for != wanted:
            mode = Qt.TransformationMode.SmoothTransformation
            across, down = (wanted[1], wanted[0]) if turns % 2 else wanted[:2]
            small = self._image.scaled(across, down, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
            if turns or mirrored:
                small = small.transformed(QTransform().rotate(90 * turns).scale(-1 if mirrored else 1, 1))
            self._ready, self._ready_for = QPixmap.fromImage(small), wanted
            self._ready.setDevicePixelRatio(ratio)
        return self._ready

    def _place(self, placing: Placing) -> None:
        if placing != self.placing:
            self.placing = placing
            self.placed.emit()
            self.update()


def _asks_to_shift(event: QMouseEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
