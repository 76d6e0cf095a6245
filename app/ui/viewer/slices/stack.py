"""Brings the pictures of a source into memory: the one looked at, then its neighbours."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.imaging.lookup import Picture
from app.services.pictures import CHILDREN
from app.ui.qt_jobs import Running
from app.ui.viewer.slices.source import Source, Wrong

MOST_BYTES = 480 * 1024 * 1024
"""Of decoded slices around the one looked at; a little less than is kept."""

_PATIENCE = {False: 0.05, True: 0.1}
"""Seconds that a picture wanted meanwhile may wait for those that are on their way, whole or at half their size."""

_REST = 0.1
"""Seconds after which one looks at a picture, and does not only go past it."""

_MOST_AT_ONCE = 32


class Stack(QObject):
    """Pictures by their number in the source, looked through in an ``order`` that may change.

    ``came`` carries the number of a picture that is there now, if only at half its size; ``refused`` the number of one
    that is not, and why.
    """

    came = Signal(int)
    refused = Signal(int, object)

    def __init__(self, source: Source, parent: QObject, most: int = MOST_BYTES) -> None:
        super().__init__(parent)
        self._source, self._most = source, most
        self._order: tuple[int, ...] = ()
        self._places: dict[int, int] = {}
        self._wrong: dict[int, Exception] = {}
        self._tried: set[tuple[int, bool]] = set()
        self._wanted = 0
        self._on = 1
        self._at_once = {False: 1, True: CHILDREN}
        self._asked: tuple[int, ...] = ()
        self._reduces, self._weight = True, 0
        self._since = -_REST
        self._running: Running | None = None
        self._began = 0.0
        self._stopped = False
        self._whole = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask_next)
        self.arrange(range(source.count))

    def __len__(self) -> int:
        return len(self._order)

    def arrange(self, order: Sequence[int], *, renumbered: bool = False) -> None:
        """Look through these pictures in this order; ``renumbered`` where the source counts otherwise now."""
        self._order = tuple(order)
        self._places = {number: place for place, number in enumerate(self._order)}
        self._whole = False
        if renumbered:
            self._wrong.clear()

    def get(self, number: int) -> Picture | None:
        """A picture, where it is there."""
        return None if self._stopped or not 0 <= number < self._source.count else self._source.get(number)

    def reduced(self, number: int) -> Picture | None:
        """A picture at half its size, where that is all there is as yet."""
        return None if self._stopped or self._there(number) else self._source.reduced(number)

    def fault(self, number: int) -> Exception | None:
        """Why a picture is not there."""
        return self._wrong.get(number)

    def want(self, number: int) -> None:
        """Fetch a picture now, and afterwards those around it, first in the direction one goes."""
        before, now = self._places.get(self._wanted, 0), self._places.get(number, 0)
        self._on = self._on if now == before else (-1 if now < before else 1)
        if number != self._wanted and self._asked:
            self._since = time.perf_counter()
        self._wanted = number
        self._tried.clear()
        if not self._there(number):
            self._whole = False
            self._ask_next()
        elif not self._whole:
            self._soon.start()

    def stop(self) -> None:
        """Fetch no more, and look at nothing."""
        self._stopped = True
        if self._running is not None:
            self._running.forget()
        self._running = None

    def _there(self, number: int) -> bool:
        return number in self._wrong or self._source.has(number)

    def _ask_next(self) -> None:
        """The picture wanted and as many neighbours as are decoded side by side or come soon.

        While one goes on and on, pictures at half their size come first: each is there in a quarter of the time.
        """
        if self._running is not None or self._stopped or not self._order:
            return
        wanted = () if self._there(self._wanted) else (self._wanted,)
        missing = [number for number in self._near() if not self._there(number)]
        self._whole = not missing and not wanted
        rests = time.perf_counter() - self._since >= _REST
        if not (wanted and rests) and (soon := self._lacking((*wanted, *missing))):
            self._ask(soon, reduced=True)
            return
        untried = [number for number in missing if (number, False) not in self._tried]
        most = self._at_once[False]
        asked = (*wanted, *untried)[: min(most, CHILDREN) if wanted else most]
        if asked:
            self._ask(asked, reduced=False)

    def _near(self) -> list[int]:
        """Those around the one wanted, as many as there is room for."""
        self._weigh(self._wanted)
        room = max(self._most // self._weight - 1, 0) if self._weight else _MOST_AT_ONCE
        around = outward(self._places.get(self._wanted, 0), len(self._order), self._on, room)
        return [self._order[place] for place in around]

    def _weigh(self, number: int) -> None:
        """See from a picture that is there how much room one takes."""
        shown = self._source.get(number)
        self._weight = self._weight if shown is None else max(shown.bytes, 1)

    def _lacking(self, numbers: tuple[int, ...]) -> tuple[int, ...]:
        """The next ones of which there is nothing at all; none where halves are not quicker."""
        if not self._reduces:
            return ()
        found = [one for one in numbers if (one, True) not in self._tried and self._source.reduced(one) is None]
        return tuple(found[: self._at_once[True]])

    def _ask(self, numbers: tuple[int, ...], *, reduced: bool) -> None:
        self._asked, self._began = numbers, time.perf_counter()
        self._tried.update((number, reduced) for number in numbers)
        self._running = self._source.fetch(self, numbers, lambda wrong: self._answered(wrong, reduced=reduced), reduced)

    def _answered(self, wrong: Wrong, *, reduced: bool) -> None:
        took, asked = time.perf_counter() - self._began, self._asked
        self._running = None
        self._weigh(asked[0])
        soon = round(len(asked) * _PATIENCE[reduced] / max(took, 1e-4))
        self._at_once[reduced] = min(max(soon, CHILDREN), _MOST_AT_ONCE)
        if reduced and any(self._source.has(number) for number in asked):
            self._reduces = False
        for number in asked:
            if number in wrong:
                self._wrong[number] = wrong[number]
                self.refused.emit(number, wrong[number])
            elif not self._stopped:
                self.came.emit(number)
        self._ask_next()


def outward(middle: int, count: int, on: int, most: int) -> list[int]:
    """The ``most`` numbers below ``count`` that are nearest to ``middle``, on both sides in turn, ``on`` first."""
    found: list[int] = []
    for distance in range(1, count):
        both = (middle + on * distance, middle - on * distance)
        found += [number for number in both if 0 <= number < count]
        if len(found) >= most:
            break
    return found[:most]
