"""The words of one scanned record, page by page: one child process draws a page, another reads the picture of it."""

from collections.abc import Callable
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
class Pages:
    """How one kind of file gives its pages: how many, the words a page has of its own, and its picture."""

    count: int
    words: Callable[[int], str]
    picture: Callable[[int], Raster]


class PageReader:
    """Reads the pages of records of one vault. ``step`` is called before each page, and may raise to stop."""

    def __init__(self, vault: Vault, viewer: PictureViewer, recogniser: Recogniser) -> None:
        self._vault, self._viewer, self._recogniser = vault, viewer, recogniser

    def read(self, record: Record, step: Callable[[], None]) -> PagesRead:
        """The words of a record. Raises CannotRead when no page of it can be read, and what the vault raises."""
        files = self._vault.records.files(record.id)
        if len(files) != 1:
            raise CannotRead(Reason.UNSUPPORTED)
        had = self._vault.records.text(record.id)
        pages = self._pages(files[0])
        own = had.split(_PAGE_END) if had else []
        texts, letters, missing, why = [], 0, max(pages.count - MOST_PAGES, 0), ""
        for number in range(min(pages.count, MOST_PAGES)):
            step()
            words = own[number] if len(own) == pages.count else pages.words(number)
            try:
                found = "" if len(words.strip()) >= _SCANNED_BELOW else self._recognised(pages.picture(number))
            except CannotRead as answer:
                found, missing, why = "", missing + 1, answer.reason
            letters += sum(map(str.isalnum, found))
            texts.append(found or (words if len(own) == pages.count or not had else ""))
        if missing and missing == pages.count:
            raise CannotRead(why)
        base = [] if len(own) == pages.count or not had else [had]
        return PagesRead(_PAGE_END.join((*base, *texts)), letters, missing)

    def _recognised(self, picture: Raster) -> str:
        return _answer(self._recogniser.words(picture)).text

    def _pages(self, file: StoredFile) -> Pages:
        kept = Kept(f"{file.id} {file.sha256}", partial(self._vault.content.open, file.id), file.size)
        if file.media_type.startswith("image/"):
            first = _answer(self._viewer.picture(kept, 0))
            return Pages(first.pages, lambda _: "", lambda number: _answer(self._viewer.picture(kept, number)))
        facts = _answer(self._viewer.pdf(kept, None))
        return Pages(
            len(facts.sizes),
            lambda number: _answer(self._viewer.page_text(kept, number, None)),
            lambda number: _answer(self._viewer.page(kept, number, _drawn(facts.sizes[number]), None)),
        )


def _drawn(size: tuple[float, float]) -> tuple[int, int]:
    scale = _LARGE / max(size)
    return max(round(size[0] * scale), 1), max(round(size[1] * scale), 1)


def _answer(found: T | Problem) -> T:
    if isinstance(found, Problem):
        raise CannotRead(found.reason)
    return found
