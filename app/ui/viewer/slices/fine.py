"""Draws a slice larger than it is with its values mixed before they become grey, once nothing moves.

Made once for each place, it takes another window in a fraction of the time; while slices or places change, Qt enlarges
the greys.
"""

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer
from PySide6.QtGui import QImage, QPainter

from app.imaging.enlarging import Enlarged, enlarged, mixable
from app.ui.viewer.placing import Placing
from app.ui.viewer.slices.images import Seen

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.ui.viewer.slices.canvas import SliceCanvas

_REST = 150
"""Milliseconds after which nothing moves any more."""


class Fine(QObject):
    """Belongs to a canvas, and draws in its place where ``draw`` says so."""

    def __init__(self, canvas: "SliceCanvas") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._seen: Seen | None = None
        self._made: Enlarged | None = None
        self._room: NDArray[Any] | None = None
        self._at = QPointF()
        self._still = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._rested)
        canvas.placed.connect(self._moves)

    def show(self, seen: Seen) -> bool:
        """Take what is to be seen; True where it is the picture that is there, through another window."""
        before, self._seen = self._seen, seen
        if before is not None and before.picture is seen.picture and before.overlaid == seen.overlaid:
            self._still = self._still or before != seen
            return True
        self._moves()
        return False

    def draw(self, painter: QPainter, placing: Placing, ratio: float) -> bool:
        """Draw the part of the picture that is on the ground; False where Qt should."""
        seen = self._seen
        if seen is None or not self._still or (seen.overlaid and seen.picture.overlay is not None):
            return False
        if self._made is None and not self._make(seen, placing, ratio):
            self._still = False
            return False
        assert self._made is not None
        assert self._room is not None
        self._made.painted(seen.window, inverted=seen.inverted, into=self._room)
        rows, columns = self._room.shape
        image = QImage(self._room.data, columns, rows, columns * 4, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter.drawImage(self._at, image)
        return True

    def _moves(self) -> None:
        self._made, self._room, self._still = None, None, False
        self._rest.start()

    def _rested(self) -> None:
        self._still = True
        self._canvas.update()

    def _make(self, seen: Seen, placing: Placing, ratio: float) -> bool:
        import numpy as np

        left, top, right, bottom = _on_screen(placing, ratio)
        if right <= left or bottom <= top or not mixable(seen.picture):
            return False
        x, y = ((np.arange(first, end) + 0.5) / ratio for first, end in ((left, right), (top, bottom)))
        lying, picture = bool(placing.turns % 2), seen.picture
        rows, columns = _parts(placing, x, y)
        made = enlarged(picture, rows * picture.rows - 0.5, columns * picture.columns - 0.5)
        self._made = made.lying() if lying else made
        self._room = np.empty(self._made.places.shape, "u4")
        self._at = QPointF(left / ratio, top / ratio)
        return True


def _parts(placing: Placing, x: "NDArray[Any]", y: "NDArray[Any]") -> "tuple[NDArray[Any], NDArray[Any]]":
    """Which parts of the picture's height and width lie at columns ``x`` and rows ``y`` of the ground."""
    (zero_x, zero_y), (right_x, right_y), (low_x, low_y) = (placing.part(*at) for at in ((0, 0), (1, 0), (0, 1)))
    if placing.turns % 2:
        return zero_y + (right_y - zero_y) * x, zero_x + (low_x - zero_x) * y
    return zero_y + (low_y - zero_y) * y, zero_x + (right_x - zero_x) * x


def _on_screen(placing: Placing, ratio: float) -> tuple[int, int, int, int]:
    """The pixels of the screen whose middle lies in the picture: left, top, and those after the last."""
    seen = QRectF(*placing.rectangle) & QRectF(0, 0, placing.ground_width, placing.ground_height)
    sides = (seen.left(), seen.top(), seen.right(), seen.bottom())
    left, top, right, bottom = (math.floor(side * ratio + 0.5) for side in sides)
    return left, top, right, bottom
