"""Choosing one of several: a slider between two buttons, and "3 of 40"."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStyle, QStyleOptionSlider, QWidget

from app.ui.overriding import override
from app.ui.theme import TARGET, theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import Label

_TICK = 7


class MarkedSlider(QSlider):
    """A slider with ticks above the places that are marked."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.marked: tuple[int, ...] = ()
        self.others: tuple[int, ...] = ()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if not self.marked and not self.others:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("surface"), 1))
        painter.setBrush(theme().colour("accent"))
        for number in self.marked:
            x, top = self._x(number), self.height() / 2 - _TICK * 2.2
            painter.drawPolygon((QPointF(x - _TICK / 2, top), QPointF(x + _TICK / 2, top), QPointF(x, top + _TICK)))
        painter.setPen(QPen(theme().colour("accent"), 1.5))
        painter.setBrush(theme().colour("surface"))
        for number in self.others:
            x, low = self._x(number), self.height() / 2 + _TICK * 2.2
            painter.drawPolygon(
                (
                    QPointF(x, low - _TICK),
                    QPointF(x + _TICK / 2, low - _TICK / 2),
                    QPointF(x, low),
                    QPointF(x - _TICK / 2, low - _TICK / 2),
                )
            )

    def _x(self, number: int) -> float:
        """Where the handle's middle stands at a number."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_Slider
        groove = self.style().subControlRect(control, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = self.style().subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self)
        room = QRectF(groove).width() - handle.width()
        part = number / max(self.maximum(), 1)
        return groove.x() + handle.width() / 2 + room * (1 - part if option.upsideDown else part)


class Stepper(QWidget):
    """``chosen`` carries the number, from 0. Hidden where there is only one."""

    chosen = Signal(int)

    def __init__(self, words: str, back: str, on: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 1
        self.slider = MarkedSlider()
        self.slider.setAccessibleName(words)
        self.slider.setMinimumHeight(TARGET)
        self.slider.setPageStep(10)
        self.label = Label("")
        self.label.setWordWrap(False)
        self.back = IconButton("chevron-left", back, lambda: self.step(-1))
        self.on = IconButton("chevron-right", on, lambda: self.step(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 12, 2)
        row.addWidget(self.back)
        row.addWidget(self.slider, 1)
        row.addWidget(self.on)
        row.addWidget(self.label)
        self.slider.valueChanged.connect(self._moved)
        self.set_count(1)

    @property
    def number(self) -> int:
        """The one chosen, from 0."""
        return self.slider.value()

    @property
    def count(self) -> int:
        """How many there are."""
        return self._count

    def set_count(self, count: int, number: int = 0) -> None:
        """How many there are to choose from, and which is chosen; nothing is told of it."""
        self._count = count
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(count - 1, 0))
        self.slider.setValue(number)
        self.slider.blockSignals(False)
        self.setVisible(count > 1)
        self._say()

    def mark(self, numbers: Sequence[int], others: Sequence[int] = ()) -> None:
        """Put ticks on the slider, and others below it; they are told with its name."""
        if (tuple(numbers), tuple(others)) != (self.slider.marked, self.slider.others):
            self.slider.marked, self.slider.others = tuple(numbers), tuple(others)
            translate = QCoreApplication.translate
            words = translate("Stepper", "%n marked", "", len(numbers)) if numbers else ""
            also = translate("Stepper", "%n by the hospital", "", len(others)) if others else ""
            self.slider.setAccessibleDescription(", ".join(filter(None, (words, also))))
            self.slider.update()

    def step(self, by: int) -> None:
        """On, or back."""
        self.choose(self.number + by)

    def choose(self, number: int) -> None:
        """Choose one, or the one next to it that there is."""
        self.slider.setValue(min(max(number, 0), self._count - 1))

    def _moved(self, number: int) -> None:
        self._say()
        self.chosen.emit(number)

    def _say(self) -> None:
        self.back.setEnabled(self.number > 0)
        self.on.setEnabled(self.number < self._count - 1)
        words = QCoreApplication.translate("Stepper", "{number} of {count}")
        self.label.setText(words.format(number=self.number + 1, count=self._count))
