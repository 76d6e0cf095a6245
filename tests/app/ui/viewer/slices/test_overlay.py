"""Words over a slice say the same whatever stands above them."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from app.ui.viewer.slices.overlay import Where, Words
from tests.app.ui import stage

LAST_LINE = 12
"""Pixels at the foot of what is written that belong to its last line alone."""


def foot_of(text: str) -> QImage:
    """The lower edge of a text as it is written."""
    stage.application()
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    area = Words().write(painter, QRectF(20, 20, 300, 150), text, Where())
    painter.end()
    return image.copy(QRect(10, round(area.bottom()) - LAST_LINE, 380, LAST_LINE))


def test_a_date_below_a_name_written_from_the_right_is_not_turned_around() -> None:
    date = "14 Mar 2026 · CT chest"
    plain = foot_of(f"Anna\n{date}")
    assert foot_of(f"אברהם כהן\n{date}") == plain
    assert foot_of(f"Anna\n{date[::-1]}") != plain
