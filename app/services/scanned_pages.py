"""The words of one scanned record, page by page: one child process draws a page, another reads the picture of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from importers.candidates import Problem, Reason
from importers.pictured import Raster
from importers.worker import Kept, PictureViewer, Recogniser
from models.records import Record, StoredFile
from models.vault import Vault

MOST_PAGES = 500
_LARGE = 2400
"""Pixels of the longer side of a drawn page: more than is read, so that its letters are not drawn too coarsely."""

_SCANNED_BELOW = 5
_PAGE_END = "\f"

T = TypeVar("T")


class CannotRead(Exception):  # noqa: N818 - an answer rather than an error
    """A scan, or one page of it, cannot be read; ``reason`` is a code of ``Reason``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class PagesRead:
    """``text`` of the whole record, what it had before included; ``letters`` counts those that came out of pictures.

    ``missing`` pages could not be read, or were too many.
    """

    text: str
    letters: int
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the words it has of its own, and its picture."""

    words: Callable[[], str]
    picture: Callable[[], Raster]


class PageReader:
    """Reads the pages of records of one vault. ``step`` is called before each page, and may raise to stop."""

    def __init__(self, vault: Vault, viewer: PictureViewer, recogniser: Recogniser) -> None:
        self._vault, self._viewer, self._recogniser = vault, viewer, recogniser

    def read(self, record: Record, step: Callable[[], None]) -> PagesRead:
        """The words of a record. Raises CannotRead when no page of it can be read, and what the vault raises."""
        had = self._vault.records.text(record.id)
        pages, missing, why = self._opened(self._vault.records.files(record.id))
        own = had.split(_PAGE_END) if had else []
        known = len(own) == len(pages) + missing and not missing
        texts, letters = list[str](), 0
        for number, page in enumerate(pages[:MOST_PAGES]):
            step()
            words = own[number] if known else page.words()
            try:
                found = "" if len(words.strip()) >= _SCANNED_BELOW else self._recognised(page.picture())
            except CannotRead as answer:
                found, missing, why = "", missing + 1, answer.reason
            letters += sum(map(str.isalnum, found))
            texts.append(found or (words if known or not had else ""))
        if missing and missing >= len(texts):
            raise CannotRead(why)
        missing += max(len(pages) - MOST_PAGES, 0)
        return PagesRead(_PAGE_END.join((*([had] if had and not known else []), *texts)), letters, missing)

    def _opened(self, files: Sequence[StoredFile]) -> tuple[list[Page], int, str]:
        """The pages of all files, how many files cannot be opened, and why the last of these cannot."""
        pages, missing, why = list[Page](), 0, str(Reason.UNSUPPORTED)
        for file in files:
            try:
                pages += self._pages(file)
            except CannotRead as answer:
                missing, why = missing + 1, answer.reason
        if not pages:
            raise CannotRead(why)
        return pages, missing, why

    def _recognised(self, picture: Raster) -> str:
        return _answer(self._recogniser.words(picture)).text

    def _pages(self, file: StoredFile) -> list[Page]:
        kept = Kept(f"{file.id} {file.sha256}", partial(self._vault.content.open, file.id), file.size)
        if file.media_type.startswith("image/"):
            count = _answer(self._viewer.picture(kept, 0)).pages
            return [Page(str, partial(self._picture, kept, number)) for number in range(count)]
        facts = _answer(self._viewer.pdf(kept, None))
        return [
            Page(partial(self._words, kept, number), partial(self._drawn, kept, number, size))
            for number, size in enumerate(facts.sizes)
        ]

    def _picture(self, file: Kept, number: int) -> Raster:
        return _answer(self._viewer.picture(file, number))

    def _words(self, file: Kept, number: int) -> str:
        return _answer(self._viewer.page_text(file, number, None))

    def _drawn(self, file: Kept, number: int, size: tuple[float, float]) -> Raster:
        return _answer(self._viewer.page(file, number, _large(size), None))


def _large(size: tuple[float, float]) -> tuple[int, int]:
    scale = _LARGE / max(size)
    return max(round(size[0] * scale), 1), max(round(size[1] * scale), 1)


def _answer(found: T | Problem) -> T:
    if isinstance(found, Problem):
        raise CannotRead(found.reason)
    return found
