"""The pictures of a source in memory: fetched as they are wanted, then their neighbours, the least used let go."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.imaging.shading import Shader
from app.ui.qt_jobs import Running
from app.ui.viewer.slices.source import Source

MOST_BYTES = 512 * 1024 * 1024
"""Of decoded slices, in all of a Series."""


class Stack(QObject):
    """Pictures by their number in the source, looked through in an ``order`` that may change.

    ``came`` carries the number of a picture that is there now, ``refused`` its number and why it is not.
    """

    came = Signal(int)
    refused = Signal(int, object)

    def __init__(self, source: Source, parent: QObject, most: int = MOST_BYTES) -> None:
        super().__init__(parent)
        self._source, self._most = source, most
        self._order: tuple[int, ...] = tuple(range(source.count))
        self._places = {number: number for number in self._order}
        self._kept: OrderedDict[int, Shader] = OrderedDict()
        self._bytes = 0
        self._wrong: dict[int, Exception] = {}
        self._wanted = 0
        self._on = 1
        self._asked: dict[int, Running] = {}

    def __len__(self) -> int:
        return len(self._order)

    @property
    def order(self) -> tuple[int, ...]:
        """The numbers as they are looked through."""
        return self._order

    def arrange(self, order: Sequence[int]) -> None:
        """Look through these pictures in this order; what is in memory stays."""
        self._order = tuple(order)
        self._places = {number: place for place, number in enumerate(self._order)}

    def get(self, number: int) -> Shader | None:
        """A picture, where it is there."""
        found = self._kept.get(number)
        if found is not None:
            self._kept.move_to_end(number)
        return found

    def fault(self, number: int) -> Exception | None:
        """Why a picture is not there."""
        return self._wrong.get(number)

    def want(self, number: int) -> None:
        """Fetch a picture now, and afterwards those around it, first in the direction one goes."""
        before, now = self._places.get(self._wanted, 0), self._places.get(number, 0)
        self._on = -1 if now < before else 1
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
        self._asked[number] = self._source.fetch(
            self, number, lambda shader: self._take(number, shader), lambda error: self._miss(number, error)
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
        """Let go of what was used longest ago, but never of the picture that is looked at."""
        while self._bytes > self._most and len(self._kept) > 1:
            number = next(one for one in self._kept if one != self._wanted)
            self._bytes -= self._kept.pop(number).bytes

    def _ask_next(self) -> None:
        """One neighbour at a time, so that a picture wanted meanwhile waits for one at most."""
        if self._asked or not self._kept:
            return
        room = max(self._most // max(self._bytes // len(self._kept), 1) - 1, 0)
        there: Callable[[int], bool] = lambda one: one in self._kept or one in self._wrong  # noqa: E731 - one line
        around = outward(self._places.get(self._wanted, 0), len(self._order), self._on, room)
        following = next((self._order[place] for place in around if not there(self._order[place])), None)
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
