"""A long page made a little at a time, so that the window stays quick."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

Step = Callable[[], object]
"""Puts a part of the page below what is there."""

_SLICE = 2
"""Parts made at a time."""


class Gradual(QObject):
    """Parts of a page: those coming now, and those ``beyond`` that come when the person asks for more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._coming: deque[Step] = deque()
        self.beyond: deque[Step] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._make)

    @property
    def done(self) -> bool:
        """True once nothing is coming any more."""
        return not self._coming

    def begin(self, steps: Iterable[Step]) -> None:
        """Forget what was to come; these are beyond."""
        self._coming.clear()
        self.beyond = deque(steps)

    def come(self, count: int, *after: Step) -> None:
        """Let the next ones come, and ``after`` them what ends the page."""
        self._coming.extend(self.beyond.popleft() for _ in range(min(count, len(self.beyond))))
        self._coming.extend(after)
        self._timer.start()

    def _make(self) -> None:
        for _ in range(min(_SLICE, len(self._coming))):
            self._coming.popleft()()
        if not self._coming:
            self._timer.stop()
