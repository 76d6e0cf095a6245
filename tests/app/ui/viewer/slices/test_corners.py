"""Words in the corners stand beside the picture where there is ground."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from app.ui.viewer.slices.corners import room, shortened
from tests.app.ui import stage

AREA = QRectF(10, 8, 800, 400)


def test_words_stand_beside_the_picture_where_they_can() -> None:
    left, beside = room(AREA, QRectF(210, 0, 400, 416), 20)
    assert beside
    assert left.right() < 210
    left, beside = room(AREA, QRectF(60, 0, 700, 416), 20)
    assert not beside
    assert left.width() == 368
    left, beside = room(AREA, QRectF(790, 0, 20, 416), 20)
    assert beside
    assert left.width() == 368  # the letters at the sides keep their place


def test_over_a_picture_each_line_is_one() -> None:
    stage.application()
    metrics = QFontMetricsF(QFont())
    told = shortened(("Anna", "26 Aug 2004 · Non-ossifying fibroma of the distal tibia"), metrics, 150).split("\n")
    assert told[0] == "Anna"
    assert told[1].startswith("26 Aug")
    assert told[1].endswith("…")
