"""A large picture put on paper strip by strip: a printer's engine takes most of a second for a whole sheet."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QRect, QRectF, QSize, QTimer
from PySide6.QtGui import QImage, QPainter

AT_ONCE = 300_000
"""Pixels that are drawn before the window has its turn: at most a twentieth of a second."""

_BLOCK = 16
"""Rows that printers' engines compress together."""


def strips(size: QSize) -> list[QRect]:
    """A picture in strips from above. Each holds the first row of the next one too, so that no line shows between."""
    rows = max(AT_ONCE // max(size.width(), 1) // _BLOCK, 1) * _BLOCK
    tops = range(0, size.height(), rows)
    return [QRect(0, top, size.width(), min(rows + 1, size.height() - top)) for top in tops]


def put_image(painter: QPainter, image: QImage) -> Iterator[None]:
    """Draw a picture as large as the paper allows, across where that makes it larger; one strip each turn."""
    area, size = QRectF(painter.viewport()), image.size()
    painter.save()
    if (size.width() > size.height()) is not (area.width() > area.height()):
        painter.translate(area.width(), 0)
        painter.rotate(90)
        area = area.transposed()
    scale = min(area.width() / size.width(), area.height() / size.height())
    painter.translate((area.width() - size.width() * scale) / 2, 0)
    for strip in strips(size):
        where = QRectF(0, strip.y() * scale, strip.width() * scale, strip.height() * scale)
        painter.drawImage(where, image, QRectF(strip))
        yield
    painter.restore()


class Steps(QObject):
    """Takes one step after the other, the window's turn in between; ``done`` is called after the last."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._done: Callable[[], object] = lambda: None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    @property
    def active(self) -> bool:
        """Whether there are steps left."""
        return self._timer.isActive()

    def begin(self, steps: Iterator[None], done: Callable[[], object]) -> None:
        """Take these."""
        self._steps, self._done = steps, done
        self._timer.start()

    def stop(self) -> None:
        """Take no more."""
        self._timer.stop()
        self._steps = iter(())

    def finish(self) -> None:
        """Take all that are left, now."""
        while self.active:
            self._step()

    def _step(self) -> None:
        for _turn in self._steps:
            return
        self.stop()
        self._done()
