"""A PDF as the window knows it: asked about through the limited child, with its password kept in memory.

Qt's own QPdfDocument was the other choice. It parses in this process, which holds the vault's key and draws the
window: a hostile file could take both down, and nothing can end a page that never finishes. The child has no key, no
network, a limit of memory and of time for each page, and is replaced when it falls; the price, sending a page's pixels
over a pipe, is about a millisecond.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services.looking import Looker
from app.services.recognised_pages import with_recognised
from app.ui.qt_jobs import Running
from app.ui.viewer.viewer import Viewer
from importers.pictured import PdfFacts, PdfHits, Raster
from models.records import StoredFile

if TYPE_CHECKING:
    from app.services.unlocking import Vault

Failed = Callable[[Exception], None]


class Document(QObject):
    """Asks about one PDF. Answers come later, and never after the viewer was left."""

    def __init__(self, viewer: Viewer, file: StoredFile, password: str | None = None) -> None:
        super().__init__(viewer)
        self._viewer, self._file = viewer, file
        self.password = password

    def open(self, done: Callable[[PdfFacts], None], failed: Failed) -> Running:
        """How many pages there are and how large they are."""
        file, password = self._file, self.password
        return self._viewer.ask(lambda vault, looker: looker.pdf(vault, file, password), done, failed)

    def page(self, number: int, size: tuple[int, int], done: Callable[[Raster], None], failed: Failed) -> Running:
        """A page's picture."""
        file, password = self._file, self.password
        return self._viewer.ask(lambda vault, looker: looker.page(vault, file, number, size, password), done, failed)

    def text(self, number: int, done: Callable[[str], None], failed: Failed) -> Running:
        """A page's words."""
        file, password = self._file, self.password
        return self._viewer.ask(lambda vault, looker: looker.page_text(vault, file, number, password), done, failed)

    def find(self, words: str, start: int, done: Callable[[PdfHits], None], failed: Failed) -> Running:
        """Where words stand, from a page on, for a stretch of pages; recognised words on which pages."""
        file, password = self._file, self.password

        def ask(vault: "Vault", looker: Looker) -> PdfHits:
            found = looker.find(vault, file, words, start, password)
            return with_recognised(vault, file, words, start, found)

        return self._viewer.ask(ask, done, failed)
