"""Choosing one of several: a slider between two buttons, and "3 of 40"."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from app.ui.theme import TARGET
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import Label


class Stepper(QWidget):
    """``chosen`` carries the number, from 0. Hidden where there is only one."""

    chosen = Signal(int)

    def __init__(self, words: str, back: str, on: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 1
        self.slider = QSlider(Qt.Orientation.Horizontal)
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
