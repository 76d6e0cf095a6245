"""Drawn finely, a slice lies as Qt lays it: turned, mirrored, zoomed, shifted; and only where nothing moves."""

from itertools import product

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.imaging.lookup import Picture, of_frame
from app.ui.viewer.slices.canvas import SliceCanvas
from app.ui.viewer.slices.images import Seen
from tests.app.imaging.test_lookup import greys
from tests.app.ui import stage

LOW, HIGH = (400.0, 900.0), (500.0, 900.0)


def hill() -> Picture:
    """Greys that differ everywhere, so slowly that both ways of mixing come to the same."""
    rows, columns = np.mgrid[0:60, 0:40]
    return of_frame(greys(7 * rows + 12 * columns, "i4"))


def drawn(canvas: SliceCanvas) -> "np.ndarray[tuple[int, int], np.dtype[np.int16]]":
    shown = canvas.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(bytes(shown.constBits()), "u1").reshape(shown.height(), shown.bytesPerLine())
    return lines[:, : shown.width()].astype(np.int16)


def ground(qtbot: QtBot, width: int = 333, height: int = 417) -> SliceCanvas:
    stage.application()
    canvas = SliceCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(width, height)
    return canvas


def test_it_lies_where_it_lay(qtbot: QtBot) -> None:
    canvas, picture = ground(qtbot), hill()
    for turns, mirrored, zoomed in product(range(4), (False, True), (False, True)):
        canvas.show_slice(Seen(of_frame(greys(np.zeros((60, 40), int), "i4"))))
        canvas.lay_out(turns, mirrored, None)
        if zoomed:
            canvas.zoom(1.7, QPointF(70.3, 90.8))
        canvas.show_slice(Seen(picture, LOW))
        moving = drawn(canvas)
        canvas.show_slice(Seen(picture, HIGH))
        canvas.show_slice(Seen(picture, LOW))
        still = drawn(canvas)
        assert canvas._fine._made is not None
        assert np.abs(still - moving).max() <= 3, (turns, mirrored, zoomed)


def test_it_is_drawn_so_once_nothing_moves_and_not_while_it_does(qtbot: QtBot) -> None:
    canvas = ground(qtbot)
    picture = hill()
    canvas.show_slice(Seen(picture, LOW))
    drawn(canvas)
    assert canvas._fine._made is None
    qtbot.waitUntil(lambda: drawn(canvas) is not None and canvas._fine._made is not None)
    canvas.zoom(1.25)
    drawn(canvas)
    assert canvas._fine._made is None
    canvas.show_slice(Seen(picture, HIGH))
    drawn(canvas)
    assert canvas._fine._made is not None
    canvas.smoothen(False)
    sharp = drawn(canvas)
    assert len(np.unique(sharp[200])) < 45


def test_the_image_of_another_window_is_made_when_it_is_asked_for(qtbot: QtBot) -> None:
    canvas, picture = ground(qtbot), hill()
    canvas.show_slice(Seen(picture, LOW))
    before = QImage(canvas.image)
    canvas.show_slice(Seen(picture, HIGH))
    assert canvas.image != before
    canvas.resize(30, 30)
    small = drawn(canvas)
    canvas.show_slice(Seen(picture, (60_000.0, 2.0)))
    assert (small.max() > 0, drawn(canvas)[10:20, 12:18].max()) == (True, 0)
