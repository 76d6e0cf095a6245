"""The slices of a Series in memory: fetched as they are wanted, then their neighbours, the least used let go."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.imaging.order import Slice
from app.imaging.shading import Shader
from app.ui.qt_jobs import Running
from app.ui.viewer.sight import Sight

MOST_BYTES = 512 * 1024 * 1024
"""Of decoded slices, in all of a Series."""


class Stack(QObject):
    """``came`` carries the number of a slice that is there now, ``refused`` its number and why it is not."""

    came = Signal(int)
    refused = Signal(int, object)

    def __init__(self, sight: Sight, slices: Sequence[Slice], parent: QObject, most: int = MOST_BYTES) -> None:
        super().__init__(parent)
        self._sight, self._slices, self._most = sight, slices, most
        self._kept: OrderedDict[int, Shader] = OrderedDict()
        self._bytes = 0
        self._wrong: dict[int, Exception] = {}
        self._wanted = 0
        self._on = 1
        self._asked: dict[int, Running] = {}

    def __len__(self) -> int:
        return len(self._slices)

    def get(self, number: int) -> Shader | None:
        """A slice, where it is there."""
        found = self._kept.get(number)
        if found is not None:
            self._kept.move_to_end(number)
        return found

    def fault(self, number: int) -> Exception | None:
        """Why a slice is not there."""
        return self._wrong.get(number)

    def want(self, number: int) -> None:
        """Fetch a slice now, and afterwards those around it, first in the direction one goes."""
        self._on = -1 if number < self._wanted else 1
        self._wanted = number
        if number not in self._kept and number not in self._wrong and number not in self._asked:
            self._ask(number)
        elif not self._asked:
            self._ask_next()

    def stop(self) -> None:
        """Fetch no more, and let go of everything."""
        for running in self._asked.values():
            running.forget()
        self._asked.clear()
        self._kept.clear()
        self._bytes = 0

    def _ask(self, number: int) -> None:
        chosen = self._slices[number]
        self._asked[number] = self._sight.ask(
            self,
            lambda vault, looker: Shader.of(looker.frame(vault, chosen.file, chosen.frame)),
            lambda shader: self._take(number, shader),
            lambda error: self._miss(number, error),
        )

    def _take(self, number: int, shader: Shader) -> None:
        self._asked.pop(number, None)
        self._kept[number] = shader
        self._bytes += shader.bytes
        self._let_go()
        self.came.emit(number)
        self._ask_next()

    def _miss(self, number: int, error: Exception) -> None:
        self._asked.pop(number, None)
        self._wrong[number] = error
        self.refused.emit(number, error)
        self._ask_next()

    def _let_go(self) -> None:
        """Let go of what was used longest ago, but never of the slice that is looked at."""
        while self._bytes > self._most and len(self._kept) > 1:
            number = next(one for one in self._kept if one != self._wanted)
            self._bytes -= self._kept.pop(number).bytes

    def _ask_next(self) -> None:
        """One neighbour at a time, so that a slice wanted meanwhile waits for one at most."""
        if self._asked or not self._kept:
            return
        room = max(self._most // max(self._bytes // len(self._kept), 1) - 1, 0)
        there: Callable[[int], bool] = lambda one: one in self._kept or one in self._wrong  # noqa: E731 - one line
        following = next((one for one in outward(self._wanted, len(self), self._on, room) if not there(one)), None)
        if following is not None:
            self._ask(following)


def outward(middle: int, count: int, on: int, most: int) -> list[int]:
    """The ``most`` numbers below ``count`` that are nearest to ``middle``, on both sides in turn, ``on`` first."""
    found: list[int] = []
    for distance in range(1, count):
        both = (middle + on * distance, middle - on * distance)
        found += [number for number in both if 0 <= number < count]
        if len(found) >= most:
            break
    return found[:most]
