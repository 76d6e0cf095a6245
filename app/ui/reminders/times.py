"""A time of the day, chosen from half hours."""

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from app.ui.overriding import override
from app.ui.reminders import words
from app.ui.theme import TARGET

HALF_HOURS = tuple(time(hour, minute) for hour in range(24) for minute in (0, 30))


class TimeBox(QComboBox):
    """Half hours, and the time that is in force where it is none. The wheel passes it by."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumHeight(TARGET)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._times: tuple[time, ...] = ()
        self.put(HALF_HOURS[0])

    @property
    def value(self) -> time:
        """The time chosen."""
        return self._times[self.currentIndex()]

    def put(self, at: time) -> None:
        """Choose a time."""
        times = tuple(sorted({*HALF_HOURS, at}))
        if times != self._times:
            self._times = times
            self.clear()
            self.addItems([words.clock(one) for one in times])
        self.setCurrentIndex(times.index(at))

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()
