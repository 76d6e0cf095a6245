"""The ground of a slice draws no more anew than what differs."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.ui.viewer.slices.canvas import SliceCanvas, Told
from app.ui.viewer.slices.measures import Kind
from tests.app.imaging.places import AXIAL
from tests.app.ui import stage


class Painted(QObject):
    """Where a canvas is painted."""

    def __init__(self, canvas: SliceCanvas) -> None:
        super().__init__(canvas)
        self._area = QRect()
        canvas.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QPaintEvent):
            self._area |= event.region().boundingRect()
        return False

    def after(self, change: Callable[[], object]) -> QRect:
        """The area that a change has painted."""
        self._area = QRect()
        change()
        stage.application().processEvents()
        return self._area


def image(shade: int) -> QImage:
    made = QImage(AXIAL.columns * 10, AXIAL.rows * 10, QImage.Format.Format_RGB32)
    made.fill(shade * 0x010101)
    return made


def test_only_what_differs_is_painted(qtbot: QtBot) -> None:
    stage.application()
    view = QWidget()
    qtbot.addWidget(view)
    canvas = SliceCanvas()
    canvas.setParent(view)
    canvas.resize(900, 400)
    view.resize(900, 400)
    canvas.show_image(image(10))
    canvas.place(AXIAL)
    canvas.tell(Told(("Anna",), "W 400", 0, 9))
    view.show()
    qtbot.waitExposed(view)
    painted, whole = Painted(canvas), canvas.rect()
    stage.application().processEvents()

    next_one = painted.after(lambda: canvas.show_image(image(200)))
    assert next_one.height() == whole.height()
    assert next_one.width() < whole.width() - 100  # the black at its sides stays
    words = painted.after(lambda: canvas.tell(Told(("Anna",), "W 400", 1, 9)))
    assert words.bottom() == whole.bottom()
    assert 0 < words.height() < 200
    assert painted.after(lambda: canvas.tell(Told(("Anna",), "W 400", 1, 9))).isEmpty()
    assert painted.after(lambda: canvas.tell(Told(("Berta",), "W 400", 1, 9))) == whole

    farther = replace(AXIAL, origin=(0.0, 0.0, 99.0))
    assert painted.after(lambda: canvas.place(farther)).isEmpty()
    assert painted.after(lambda: canvas.rulers.look_at(1, farther)).isEmpty()
    assert painted.after(lambda: canvas.place(replace(AXIAL, spacing=(1.0, 1.0)))) == whole
    assert painted.after(lambda: canvas.rulers.lay(Kind.LENGTH)) == whole
    assert painted.after(lambda: canvas.rulers.look_at(2, farther)) == whole  # what was drawn goes
    assert painted.after(lambda: canvas.rulers.look_at(3, farther)).isEmpty()
