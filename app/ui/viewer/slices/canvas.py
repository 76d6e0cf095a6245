"""The ground of a slice: a Canvas with words in its corners."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.viewer.canvas import Canvas, Wheel
from app.ui.viewer.reasons import kept, sentence_of
from app.ui.viewer.slices.words import slice_words

_WORDS, _SHADE, _LINE = "#f2f2f2", "#000000", "#ffd24a"


class SliceCanvas(Canvas):
    """Shows a slice; wheel and keys change to another one, dragging changes its window."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view.tr("Image"), Wheel.STEP, drag_shifts=False)
        self._head: tuple[str, ...] = ()
        self._foot = ""
        self._fault = ""
        self._lines: tuple[tuple[QPointF, QPointF], ...] = ()

    def show_lines(self, lines: Sequence[tuple[QPointF, QPointF]]) -> None:
        """Lines over the picture, their ends in its pixels (column, row), whole numbers being centres."""
        self._lines = tuple(lines)
        self.update()

    def tell(self, head: tuple[str, ...], window: str, number: int, count: int, fault: Exception | None) -> None:
        """What stands in the corners: whose picture, window, number; ``fault`` in place of a picture."""
        self._head = head
        self._foot = "\n".join(filter(None, (slice_words(number, count), window)))
        self._fault = "" if fault is None else f"{sentence_of(fault)}\n{kept()}"
        self.setAccessibleDescription("\n".join(filter(None, (*head, self._foot, self._fault))))
        self.update()

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
        held = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if held:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @override
    def overlay(self, painter: QPainter) -> None:
        area = QRectF(self.rect()).adjusted(10, 8, -10, -8)
        align = Qt.AlignmentFlag
        painter.setFont(self.font())
        _draw_lines(painter, [(self.on_ground(start), self.on_ground(end)) for start, end in self._lines])
        if self._fault:
            painter.fillRect(self.rect(), QColor(_SHADE))
            _write(painter, area.adjusted(20, 0, -20, 0), self._fault, align.AlignCenter)
        lines = len(self._head) + self._foot.count("\n") + 1
        if area.height() >= lines * painter.fontMetrics().lineSpacing():
            _write(painter, area, "\n".join(self._head), align.AlignTop | align.AlignLeft)
        _write(painter, area, self._foot, align.AlignBottom | align.AlignLeft)


def _draw_lines(painter: QPainter, lines: Sequence[tuple[QPointF, QPointF]]) -> None:
    """Lines that are seen on any grey."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((_SHADE, 4.0), (_LINE, 1.6)):
        painter.setPen(QPen(QColor(colour), width))
        for start, end in lines:
            painter.drawLine(start, end)


def _write(painter: QPainter, area: QRectF, words: str, where: Qt.AlignmentFlag) -> None:
    """Words that can be read on any grey: light, with a dark edge."""
    flags = where.value | Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextDontClip.value
    painter.setPen(QColor(_SHADE))
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        painter.drawText(area.translated(dx, dy), flags, words)
    painter.setPen(QColor(_WORDS))
    painter.drawText(area, flags, words)
