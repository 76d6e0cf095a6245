"""The ground of a slice: the picture, letters at its sides, words in its corners, measurements, the pointer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter

from app.imaging.geometry import Sides, Turn, sides
from app.imaging.measuring import scale_bar
from app.imaging.presenting import Box, Look
from app.ui.overriding import override
from app.ui.viewer.canvas import Canvas, Wheel
from app.ui.viewer.reasons import kept, sentence_of
from app.ui.viewer.slices.corners import room, shortened
from app.ui.viewer.slices.fine import Fine
from app.ui.viewer.slices.images import Seen, slice_image
from app.ui.viewer.slices.look_paint import onto_ground, paint_look, part_of
from app.ui.viewer.slices.measure_words import bar_words
from app.ui.viewer.slices.measures import Kind
from app.ui.viewer.slices.overlay import BOTTOM, HALF, LEFT, LIGHT, MIDDLE, RIGHT, SHADE, TOP, Where, Words, draw_lines
from app.ui.viewer.slices.rulers import Rulers
from app.ui.viewer.slices.words import slice_words
from importers.pictured import Placement

_NARROW, _NARROW_LINES = 340, 12
"""Pixels of width, and heights of a line, below which only letters and number stand over a picture; as where lines
would overlap."""


_FOOT_LINES = 6
"""How many lines stand at the lower edge at most."""

_HEAD, _FOOT, _FAR_FOOT, _CENTRE = Where(), Where(LEFT, BOTTOM), Where(RIGHT, BOTTOM), Where(MIDDLE, HALF)
_EDGES = (Where(LEFT, HALF), Where(RIGHT, HALF), Where(MIDDLE, TOP), Where(MIDDLE, BOTTOM))


class Hand(StrEnum):
    """What dragging over the picture does."""

    WINDOW = "window"
    SHIFT = "shift"
    LENGTH = "length"
    ANGLE = "angle"


_KINDS = {Hand.LENGTH: Kind.LENGTH, Hand.ANGLE: Kind.ANGLE}


@dataclass(frozen=True, slots=True)
class Told:
    """What stands over a picture: whose it is, its window, its number, or why there is none."""

    head: tuple[str, ...] = ()
    window: str = ""
    number: int = 0
    count: int = 1
    fault: Exception | None = None
    marked: str = ""


class SliceCanvas(Canvas):
    """Shows a slice; wheel and keys change to another one, dragging does what the ``hand`` says.

    ``value_at`` tells in words what stands under a pixel (column, row).
    """

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("SliceCanvas", "Image"), Wheel.STEP, drag_shifts=False)
        self._told = Told()
        self._fault = ""
        self._words = Words()
        self._placement: Placement | None = None
        self._lines: tuple[tuple[QPointF, QPointF], ...] = ()
        self._pointer: QPointF | None = None
        self.value_at: Callable[[int, int], str] = lambda _column, _row: ""
        self.hand = Hand.WINDOW
        self.overlays = True
        self._fine = Fine(self)
        self.rulers = Rulers(self)
        self.rulers.changed.connect(self._measured)
        self._measures = False
        self._look: Look | None = None
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_slice(self, seen: Seen) -> None:
        """Show a slice, or the one that is there through another window."""
        if self._fine.show(seen):
            self.show_later(partial(slice_image, seen))
        else:
            self.show_image(slice_image(seen))

    def tell(self, told: Told) -> None:
        """Say something else over the picture; no more than what differs is drawn anew."""
        before, self._told = self._told, told
        self._fault = "" if told.fault is None else f"{sentence_of(told.fault)}\n{kept()}"
        self._describe()
        if (before.head, before.fault) != (told.head, told.fault):
            self.update()
        elif before != told:
            self.update(self._foot)

    def place(self, placement: Placement | None) -> None:
        """Say where the picture lies and what its pixels measure: for letters, scale bar and shape."""
        before, self._placement = self._placement, placement
        if placement is before:
            return
        self.stretch(1.0 if placement is None else placement.higher)
        if _look(before) != _look(placement):
            self.update()

    def show_lines(self, lines: Sequence[tuple[QPointF, QPointF]]) -> None:
        """Lines over the picture, their ends in its pixels (column, row), whole numbers being centres."""
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self.update()

    def show_look(self, look: Look | None) -> None:
        """Show the picture as a hospital left it: turned so, cut so, with what is drawn over it; None as it is."""
        before, self._look = self._look, look
        if look is before:
            return
        if _layout(before) != _layout(look):
            turn = Turn() if look is None else look.turn
            part = None if look is None else part_of(look, self.size_in_pixels)
            self.lay_out(turn.quarters, turn.mirrored, part)
        self.update()

    def show_overlays(self, shown: bool) -> None:
        """Words over the picture, or the picture alone; letters at the sides stay, which tell left from right."""
        self.overlays = shown
        self.update()

    @property
    def sides(self) -> Sides:
        """The letters at the edges as the picture is turned now."""
        turn = Turn(self.placing.turns, self.placing.mirrored)
        return Sides("", "", "", "") if self._placement is None else sides(self._placement, turn)

    @property
    def pointed(self) -> str:
        """What stands under the pointer."""
        pixel = None if self._pointer is None else self.pixel_at(self._pointer)
        return "" if pixel is None else self.value_at(*pixel)

    def keyed(self, key: int, number: int, count: int, page: int) -> int | None:
        """The slice that a key asks for; None for a key that asks for none."""
        steps = {
            Qt.Key.Key_Up: number - 1,
            Qt.Key.Key_Left: number - 1,
            Qt.Key.Key_Down: number + 1,
            Qt.Key.Key_Right: number + 1,
            Qt.Key.Key_PageUp: number - page,
            Qt.Key.Key_PageDown: number + page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        return steps.get(Qt.Key(key)) if count > 1 else None

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key, kind = event.key(), _KINDS.get(self.hand)
        if key == Qt.Key.Key_Escape and self.rulers.growing:
            self.rulers.drop()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and kind is not None:
            self.rulers.lay(kind)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        left = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        if left and not self.size_in_pixels.isEmpty() and self.rulers.press(event.position(), _KINDS.get(self.hand)):
            return
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if not (held and self.hand is Hand.WINDOW):  # while greys change, what was pointed at stays told
            self._point(event.position())
        if self.rulers.move(event.position()):
            return
        if self.hand is Hand.SHIFT and held:
            self.shift_by(event.position())
        else:
            super().mouseMoveEvent(event)
        if not event.buttons():
            self._show_hand(event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if not self.rulers.release(event.position()):
            super().mouseReleaseEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        if self.hand in _KINDS:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self._pointer = None
        self.update()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._words.forget()

    @override
    def overlay(self, painter: QPainter) -> None:
        area = QRectF(self.rect()).adjusted(10, 8, -10, -8)
        if self._fault:
            painter.fillRect(self.rect(), SHADE)
            self._words.write(painter, area.adjusted(20, 0, -20, 0), self._fault, _CENTRE)
        elif not self.size_in_pixels.isEmpty():
            if self._look is not None:
                onto = onto_ground(self.placing, self.size_in_pixels)
                paint_look(painter, self._look, onto, self.size_in_pixels, self._words)
            draw_lines(painter, [(self.on_ground(start), self.on_ground(end)) for start, end in self._lines])
            self.rulers.paint(painter, self._words)
            self._letter(painter, area)
        self._corners(painter, area)

    @override
    def draw_enlarged(self, painter: QPainter, target: QRectF) -> None:
        if not (self.soft and self._fine.draw(painter, self.placing, self.devicePixelRatioF())):
            super().draw_enlarged(painter, target)

    def _corners(self, painter: QPainter, area: QRectF) -> None:
        told, words = self._told, self._words
        number = "\n".join(filter(None, (slice_words(told.number, told.count), told.marked)))
        lines = len(told.head) + bool(told.window) + number.count("\n") + 2
        height = painter.fontMetrics().height()
        low = area.height() < (lines + 1) * height
        if not self.overlays or low or area.width() < max(_NARROW, _NARROW_LINES * height):
            words.write(painter, area, number, _FOOT)
            return
        metrics = QFontMetricsF(painter.font())
        left, beside = room(area, QRectF(*self.placing.rectangle), metrics.height())
        high = area.height() >= 2 * lines * height
        beside = beside and high  # else lines that wrap reach the letter at the side
        number = number if high else shortened(tuple(number.split("\n")), metrics, left.width())
        head = "\n".join(told.head) if beside else shortened(told.head, metrics, left.width())
        words.write(painter, left, head, _HEAD)
        taken = words.write(painter, left, told.window, _FOOT).height()
        words.write(painter, left.adjusted(0, 0, 0, -taken), number, _FOOT)
        half = round(area.width() * 0.46)
        other = QRectF(area.right() - half, area.top(), half, area.height())
        bar = self._bar(painter, other)
        words.write(painter, other.adjusted(0, 0, 0, -bar), self.pointed, _FAR_FOOT)

    def _bar(self, painter: QPainter, area: QRectF) -> float:
        """A bar of a round number of millimetres, turned as the picture is; the height it takes."""
        step = self.pixel_size
        found = None if self._placement is None or not step else scale_bar(self._placement, 140 / step)
        if found is None or self.size_in_pixels.isEmpty():
            return 0.0
        millimetres, pixels = found
        right, low = area.right() - 2, area.bottom() - 6
        left = right - pixels * step
        ends = [(QPointF(x, low - 6), QPointF(x, low)) for x in (left, right)]
        draw_lines(painter, [(QPointF(left, low), QPointF(right, low)), *ends], LIGHT)
        above = area.adjusted(0, 0, 0, -14)
        return 16 + self._words.write(painter, above, bar_words(millimetres), _FAR_FOOT).height()

    def _letter(self, painter: QPainter, area: QRectF) -> None:
        seen = self.sides
        for letters, where in zip((seen.left, seen.right, seen.top, seen.bottom), _EDGES, strict=True):
            self._words.write(painter, area, letters, where, bold=True)

    def _measured(self) -> None:
        """Draw anew where there are measurements, or were."""
        before, self._measures = self._measures, bool(self.rulers.measurements)
        if before or self._measures:
            self.update()

    @property
    def _foot(self) -> QRect:
        """Where words stand that change: number, window, and what lies under the pointer."""
        high = min(_FOOT_LINES * self.fontMetrics().height() + 16, self.height())
        return QRect(0, self.height() - high, self.width(), high)

    def _point(self, at: QPointF) -> None:
        """Say what is under the pointer, drawing no more than that corner anew."""
        self._pointer = at
        if self.overlays:
            self.update(self._foot)

    def _show_hand(self, at: QPointF) -> None:
        shapes = Qt.CursorShape
        if self.rulers.near(at):
            self.setCursor(shapes.PointingHandCursor)
        elif self.hand in _KINDS:
            self.setCursor(shapes.CrossCursor)
        elif self.hand is Hand.SHIFT:
            self.setCursor(shapes.OpenHandCursor)
        else:
            self.unsetCursor()

    def _describe(self) -> None:
        """The same for those who hear it."""
        told, seen = self._told, self.sides
        letters = "".join((seen.left, seen.right, seen.top, seen.bottom))
        around = self.tr("Left {left}, right {right}, top {top}, bottom {bottom}").format(
            left=seen.left, right=seen.right, top=seen.top, bottom=seen.bottom
        )
        lines = (*told.head, slice_words(told.number, told.count), told.marked, told.window, around if letters else "")
        self.setAccessibleDescription("\n".join(filter(None, (*lines, self._fault))))


def _layout(look: Look | None) -> tuple[Turn, Box | None]:
    """How a picture is turned and cut."""
    return (Turn(), None) if look is None else (look.turn, look.area)


def _look(placement: Placement | None) -> Placement | None:
    """What letters and the bar follow from: all but how far along the body a picture lies."""
    return None if placement is None else replace(placement, origin=None, time=())
