"""Pictures of pages: drawn when wanted, the most urgent first, and kept until there are too many."""

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from app.ui.qt_jobs import Running
from app.ui.viewer.bitmaps import image_of
from app.ui.viewer.pdf.document import Document
from importers.pictured import Raster

MOST_BYTES = 192 * 1024 * 1024

Wish = tuple[int, int, int]
"""A page, and how many pixels wide and high it is to be drawn, as the document itself turns it."""


class Store(QObject):
    """``came`` carries the number of a page whose picture is new, or that turned out not to be drawable."""

    came = Signal(int)

    def __init__(self, document: Document, most: int = MOST_BYTES) -> None:
        super().__init__(document)
        self._document, self._most = document, most
        self._kept: OrderedDict[int, tuple[Wish, QPixmap]] = OrderedDict()
        self._bytes = 0
        self._faults: dict[int, Exception] = {}
        self._waiting: list[Wish] = []
        self._asked: dict[Wish, Running] = {}

    def get(self, number: int) -> QPixmap | None:
        """The newest picture of a page, maybe of another size than wanted."""
        found = self._kept.get(number)
        if found is None:
            return None
        self._kept.move_to_end(number)
        return found[1]

    def fault(self, number: int) -> Exception | None:
        """Why a page cannot be drawn."""
        return self._faults.get(number)

    def want(self, wishes: Sequence[Wish]) -> None:
        """Draw these pages in this order; what was wanted before and is not among them is not drawn any more."""
        self._waiting = [wish for wish in wishes if self._missing(wish)]
        for wish, running in list(self._asked.items()):
            if wish not in wishes:
                running.forget()
                del self._asked[wish]
        self._next()

    def _missing(self, wish: Wish) -> bool:
        there = self._kept.get(wish[0])
        return (there is None or there[0] != wish) and wish[0] not in self._faults and wish not in self._asked

    def _next(self) -> None:
        if self._asked or not self._waiting:
            return
        wish = self._waiting.pop(0)
        number, width, height = wish
        self._asked[wish] = self._document.page(
            number,
            (width, height),
            lambda raster: self._take(wish, raster),
            lambda error: self._miss(wish, error),
        )

    def _take(self, wish: Wish, raster: Raster) -> None:
        self._asked.pop(wish, None)
        self._drop(wish[0])
        self._kept[wish[0]] = wish, QPixmap.fromImage(image_of(raster))
        self._bytes += len(raster.pixels)
        while self._bytes > self._most and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))
        self.came.emit(wish[0])
        self._next()

    def _miss(self, wish: Wish, error: Exception) -> None:
        self._asked.pop(wish, None)
        self._faults[wish[0]] = error
        self.came.emit(wish[0])
        self._next()

    def _drop(self, number: int) -> None:
        gone = self._kept.pop(number, None)
        if gone is not None:
            self._bytes -= gone[1].width() * gone[1].height() * 4
