"""Searching a document: stretch by stretch, so that pages are still drawn meanwhile."""

from PySide6.QtCore import QObject, Signal

from app.ui.qt_jobs import Running
from app.ui.viewer.finding import FindBar
from app.ui.viewer.pdf.document import Document
from importers.pictured import Box, PdfHit, PdfHits

MOST = 5_000


class Search(QObject):
    """All places of the words in the bar. ``changed`` when there are others, ``shown`` carries the current one."""

    changed = Signal()
    shown = Signal(object)

    def __init__(self, document: Document, bar: FindBar, start: "QObject | None" = None) -> None:
        super().__init__(start or document)
        self._document, self._bar = document, bar
        self._words = ""
        self._hits: list[PdfHit] = []
        self._by_page: dict[int, list[PdfHit]] = {}
        self._current = -1
        self._running: Running | None = None
        self.from_page = 0
        bar.wanted.connect(self.find)
        bar.moved.connect(self.move)

    @property
    def current(self) -> PdfHit | None:
        """The place that is shown."""
        return self._hits[self._current] if 0 <= self._current < len(self._hits) else None

    @property
    def count(self) -> int:
        """How many places are known."""
        return len(self._hits)

    @property
    def busy(self) -> bool:
        """Whether pages are still searched."""
        return self._running is not None

    def on(self, page: int) -> tuple[tuple[Box, bool], ...]:
        """The boxes to be marked on a page, and whether each belongs to the current place."""
        current = self.current
        return tuple((box, hit is current) for hit in self._by_page.get(page, ()) for box in hit.boxes)

    def find(self, words: str) -> None:
        """Search for other words, or with "" for none."""
        if self._running is not None:
            self._running.forget()
            self._running = None
        self._words, self._hits, self._by_page, self._current = words, [], {}, -1
        if words:
            self._stretch(0)
        self._tell()

    def move(self, by: int) -> None:
        """To the next place or the last one, round and round."""
        if self._hits:
            self._current = (self._current + by) % len(self._hits)
            self._tell()
            self.shown.emit(self.current)

    def _stretch(self, start: int) -> None:
        self._running = self._document.find(self._words, start, self._take, self._failed)

    def _take(self, found: PdfHits) -> None:
        self._running = None
        had = self._current >= 0
        for hit in found.hits:
            self._hits.append(hit)
            self._by_page.setdefault(hit.page, []).append(hit)
        if not had:
            self._current = self._first_from(self.from_page, at_end=found.following is None)
        if found.following is not None and len(self._hits) < MOST:
            self._stretch(found.following)
        self._tell()
        if not had and self.current is not None:
            self.shown.emit(self.current)

    def _first_from(self, page: int, *, at_end: bool) -> int:
        """The first place on the page one looks at or behind it; the very first once all is searched."""
        ahead = next((number for number, hit in enumerate(self._hits) if hit.page >= page), -1)
        return 0 if ahead < 0 and at_end and self._hits else ahead

    def _failed(self, _error: Exception) -> None:
        """What could not be searched holds nothing that can be shown."""
        self._running = None
        self._tell()

    def _tell(self) -> None:
        self._bar.tell(self._current, len(self._hits), more=self.busy)
        self.changed.emit()
