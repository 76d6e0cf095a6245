"""Slices played like a film."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from importers.pictured import TagLine

if TYPE_CHECKING:
    from app.ui.viewer.slices.viewport import Viewport

SPEEDS = (1, 2, 4, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60)
"""Pictures in a second that can be chosen."""

USUAL = 10.0


class Way(StrEnum):
    """What happens at the end."""

    LOOP = "loop"
    BACK_AND_FORTH = "back_and_forth"


class Cine(QObject):
    """Plays the stack of a viewport; waits for a picture that is not there yet. ``changed`` for whoever shows it."""

    changed = Signal()

    def __init__(self, viewport: "Viewport") -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self.way = Way.LOOP
        self.speed = USUAL
        self._on = 1
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    @property
    def playing(self) -> bool:
        """Whether it plays."""
        return self._timer.isActive()

    def play(self, playing: bool) -> None:
        """Play or stop."""
        if playing and self._viewport.count > 1:
            self._timer.start(round(1000 / self.speed))
        else:
            self._timer.stop()
        self.changed.emit()

    def set_speed(self, speed: float) -> None:
        """So many pictures in a second."""
        self.speed = float(min(max(speed, SPEEDS[0]), SPEEDS[-1]))
        if self.playing:
            self._timer.start(round(1000 / self.speed))
        self.changed.emit()

    def faster(self, steps: int) -> None:
        """The next speed there is, or with a negative number a lower one."""
        if steps > 0:
            found = next((one for one in SPEEDS if one > self.speed + 0.01), SPEEDS[-1])
        else:
            found = next((one for one in reversed(SPEEDS) if one < self.speed - 0.01), SPEEDS[0])
        self.set_speed(found)

    def set_way(self, way: Way) -> None:
        """Begin anew at the end, or go back."""
        self.way, self._on = way, 1
        self.changed.emit()

    def tick(self) -> None:
        """One picture on, if the present one is there."""
        viewport = self._viewport
        if viewport.current is None and viewport.stack.fault(viewport.member) is None:
            return
        number, self._on = following(viewport.number, viewport.count, self.way, self._on)
        viewport.go(number)


def following(number: int, count: int, way: Way, on: int) -> tuple[int, int]:
    """The next picture, and the direction after it."""
    if count < 2:
        return number, on
    if way is Way.LOOP:
        return (number + 1) % count, 1
    if not 0 <= number + on < count:
        on = -on
    return number + on, on


def speed_of(lines: Iterable[TagLine]) -> float | None:
    """Pictures in a second as a file says (PS3.3, C.7.6.5): its rate for showing, its cine rate, or its frame time."""
    found = {line.tag: line.value for line in lines if line.depth == 0}
    for tag, milliseconds in (("(0008,2144)", False), ("(0018,0040)", False), ("(0018,1063)", True)):
        try:
            value = float(found.get(tag, ""))
        except ValueError:
            continue
        speed = 1000 / value if milliseconds and value > 0 else value
        if 0.2 <= speed <= 1000:
            return min(max(speed, float(SPEEDS[0])), float(SPEEDS[-1]))
    return None
