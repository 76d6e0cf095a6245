"""A long text laid out for paper piece by piece, so that the window goes on living meanwhile."""

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QTextDocument

from app.services.paper_sizes import PageSize
from app.ui.widgets.page_size import page_size
from models.progress import Progress

_PAPERS = {PageSize.A4: QSizeF(680, 990), PageSize.LETTER: QSizeF(702, 923)}
"""Each within its margins, in pixels at 96 dpi."""

AT_ONCE = 0.02
"""Seconds that are worked before the window has its turn."""

_EDGE = 0.5
"""Pixels within a strip's edges that are drawn: else the line next to it would be drawn too, unseen."""

Piece = Callable[[QTextDocument], None]
"""Fills a document with a stretch of the text, which is laid out in a moment."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of a piece, from ``top`` to ``bottom`` of its own height, that stands ``at`` a height of a sheet."""

    piece: int
    top: float
    bottom: float
    at: float


class Paging(QObject):
    """The sheets of a text. ``went`` carries a Progress, ``done`` comes when all sheets are known.

    ``paper`` is what is usual here; on any other a sheet is drawn as large as fits.
    A sheet is laid out anew to be drawn: of a text only the places where its sheets begin are kept.
    """

    went = Signal(object)
    done = Signal()

    def __init__(self, pieces: Sequence[Piece], parent: QObject) -> None:
        super().__init__(parent)
        self.paper = _PAPERS[page_size()]
        self._pieces = pieces
        self._sheets: list[list[Strip]] = [[]]
        self._used = 0.0
        self._next = 0
        self._last: tuple[int, QTextDocument] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def ready(self) -> bool:
        """Whether all sheets are known."""
        return self._next == len(self._pieces)

    @property
    def count(self) -> int:
        """How many sheets there are; what is not laid out yet is laid out now."""
        while not self.ready:
            self._lay()
        return sum(bool(strips) for strips in self._sheets)

    def begin(self) -> None:
        """Lay out what is not laid out yet, a little at a time."""
        self._timer.start()

    def stop(self) -> None:
        """Lay out no more for now."""
        self._timer.stop()

    def draw(self, number: int, size: tuple[int, int]) -> QImage:
        """One sheet as large as ``size``."""
        image = QImage(*size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        self.paint(painter, number, QSizeF(*size))
        painter.end()
        return image

    def paint(self, painter: QPainter, number: int, size: QSizeF) -> None:
        """One sheet as words, which a printer writes sharper and much faster than a picture of them."""
        scale = min(size.width() / self.paper.width(), size.height() / self.paper.height())
        painter.save()
        painter.scale(scale, scale)
        for strip in self._sheets[number]:
            painter.save()
            painter.translate(0, strip.at - strip.top)
            area = QRectF(0, strip.top + _EDGE, self.paper.width(), strip.bottom - strip.top - 2 * _EDGE)
            self._document(strip.piece).drawContents(painter, area)
            painter.restore()
        painter.restore()

    def _go_on(self) -> None:
        until = time.perf_counter() + AT_ONCE
        while not self.ready:
            self._lay()
            if time.perf_counter() > until:
                break
        self.went.emit(Progress("", self._next, len(self._pieces)))
        if self.ready:
            self._timer.stop()
            self.done.emit()

    def _lay(self) -> None:
        """Find the sheets of the next piece, line by line."""
        piece, top, before = self._next, 0.0, 0.0
        if self._used:
            self._used += self._document(piece).begin().blockFormat().topMargin()  # which no document has at its top
        for upper, lower in _lines(self._document(piece)):
            if self._used + lower - top > self.paper.height() and (self._used or upper > top):
                self._put(piece, top, before)
                self._sheets.append([])
                top, self._used = upper, 0.0
            before = lower
        self._put(piece, top, before)
        self._next += 1

    def _put(self, piece: int, top: float, bottom: float) -> None:
        if bottom > top:
            self._sheets[-1].append(Strip(piece, top, bottom, self._used))
            self._used += bottom - top

    def _document(self, piece: int) -> QTextDocument:
        """A piece laid out; the last one is kept."""
        if self._last is None or self._last[0] != piece:
            made = QTextDocument()
            made.setUndoRedoEnabled(False)
            made.setDocumentMargin(0)
            self._pieces[piece](made)
            made.setTextWidth(self.paper.width())
            self._last = piece, made
        return self._last[1]


def stretches(text: str, most: int) -> list[str]:
    """A text in stretches of at most ``most`` characters, each ending with a line, or a word, where that can be."""
    found, start = [], 0
    while len(text) - start > most:
        end = max(text.rfind("\n", start, start + most), 0) or text.rfind(" ", start, start + most)
        end = end if end > start else start + most - 1
        found.append(text[start : end + 1])
        start = end + 1
    return [*found, text[start:]]


class Growing(QObject):
    """Adds pieces to a document on the screen, the first at once, the others a little at a time.

    ``grew`` comes after each turn.
    """

    grew = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._document: QTextDocument | None = None
        self._pieces: deque[Piece] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def whole(self) -> bool:
        """Whether everything is there."""
        return not self._pieces

    def begin(self, document: QTextDocument, pieces: Sequence[Piece]) -> None:
        """Fill a document anew."""
        document.clear()
        self._document, self._pieces = document, deque(pieces)
        self._timer.start()
        self._go_on()

    def _go_on(self) -> None:
        until = time.perf_counter() + AT_ONCE
        while self._document is not None and self._pieces:
            self._pieces.popleft()(self._document)
            if time.perf_counter() > until:
                break
        if not self._pieces:
            self._timer.stop()
        self.grew.emit()


def _lines(document: QTextDocument) -> Iterator[tuple[float, float]]:
    """Where each line begins and ends, from above; a paragraph's first with what stands above it."""
    layout, block, reached = document.documentLayout(), document.begin(), 0.0
    while block.isValid():
        top, lines = layout.blockBoundingRect(block).top(), block.layout()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            lower = top + line.y() + line.height()
            yield reached, lower
            reached = lower
        block = block.next()
