"""The pages of a PDF to be looked at: sizes, pictures, words, and where words stand. By pdfium, in the limited child.

Nothing active in a PDF is run and no address in it is asked for; filled-in forms and remarks are drawn.
"""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from importers.candidates import Problem, Reason
from importers.pictured import Box, PdfFacts, PdfHit, PdfHits, Raster

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage  # type: ignore[import-untyped]  # its authors give no types

MEDIA_TYPE = "application/pdf"
MOST_PAGES = 10_000
MOST_PIXELS = 24_000_000
MOST_TEXT = 1_000_000
MOST_HITS = 2_000
MOST_BOXES = 64
STRETCH = 0.15
"""Seconds after which a search rests, so that pages wanted meanwhile are drawn."""

_LARGEST_SIDE = 16_384
_FINE = 1 << 16
_ODD_SIZE = (595.0, 842.0)


class Unopenable(Exception):  # noqa: N818 - an answer rather than an error
    """The document cannot be shown; ``problem`` says why."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(reason.value)
        self.problem = Problem(reason, detail, MEDIA_TYPE)


class Pages:
    """An open PDF. Raises Unopenable where it, or a page of it, cannot be opened."""

    def __init__(self, data: bytes, password: str | None) -> None:
        from pypdfium2 import PdfDocument, PdfiumError
        from pypdfium2.raw import FORMTYPE_NONE  # type: ignore[import-untyped]  # as above

        self.password = password
        try:
            self._document = PdfDocument(data, password=password)
        except PdfiumError as error:
            raise Unopenable(_why(error.err_code, password), "pdfium") from None
        if self._document.get_formtype() != FORMTYPE_NONE:
            self._document.init_forms()

    def close(self) -> None:
        """Let go of the document."""
        self._document.close()

    def facts(self) -> PdfFacts:
        """How many pages there are, and how large they are."""
        count = len(self._document)
        if not count:
            raise Unopenable(Reason.DAMAGED, "no pages")
        return PdfFacts(tuple(self._size(number) for number in range(min(count, MOST_PAGES))), count)

    def picture(self, number: int, width: int, height: int) -> Raster:
        """A page drawn on white, so many pixels large, or smaller where that would be too many."""
        from pypdfium2.raw import FPDF_ANNOT, FPDF_FFLDraw, FPDF_RenderPageBitmap, FPDFBitmap_BGRx

        from pypdfium2 import PdfBitmap  # isort: skip

        width, height = bounded(width, height)
        with self._page(number) as page:
            bitmap = PdfBitmap.new_native(width, height, FPDFBitmap_BGRx)
            bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
            place = (0, 0, width, height, 0, FPDF_ANNOT)
            FPDF_RenderPageBitmap(bitmap, page, *place)
            if page.formenv:
                FPDF_FFLDraw(page.formenv, bitmap, page, *place)
            pixels = bytes(bitmap.buffer)
            bitmap.close()
        return Raster(width, height, pixels)

    def text(self, number: int) -> str:
        """The words of a page."""
        with self._words(number) as (_page, words):
            text = str(words.get_text_bounded())
        return text[:MOST_TEXT].replace("\r\n", "\n").replace("\0", "")

    def find(self, wanted: str, start: int, seconds: Callable[[], float]) -> PdfHits:
        """Where ``wanted`` stands, without regard to case, from page ``start`` on, for as long as a stretch lasts."""
        hits: list[PdfHit] = []
        end, number, last = seconds() + STRETCH, start, len(self._document)
        while number < last and len(hits) < MOST_HITS:
            try:
                with self._words(number) as (page, words):
                    hits += _found(page, words, wanted, number, MOST_HITS - len(hits))
            except Unopenable:
                pass  # a page that cannot be opened holds nothing to be found
            number += 1
            if seconds() > end:
                break
        return PdfHits(tuple(hits), number if number < last and len(hits) < MOST_HITS else None)

    def _size(self, number: int) -> tuple[float, float]:
        """A page's size; that of a letter where it says nothing that makes sense."""
        from pypdfium2 import PdfiumError

        try:
            width, height = self._document.get_page_size(number)
        except PdfiumError:
            return _ODD_SIZE
        sensible = 1 <= width <= 50_000 and 1 <= height <= 50_000
        return (round(width, 2), round(height, 2)) if sensible else _ODD_SIZE

    @contextmanager
    def _page(self, number: int) -> "Iterator[PdfPage]":
        """A page, closed afterwards: it keeps its parsed content, and a hostile file has many."""
        from pypdfium2 import PdfiumError

        if not 0 <= number < len(self._document):
            raise Unopenable(Reason.UNSUPPORTED, "no such page")
        try:
            page = self._document.get_page(number)
        except PdfiumError:
            raise Unopenable(Reason.DAMAGED, "page") from None
        try:
            yield page
        finally:
            page.close()

    @contextmanager
    def _words(self, number: int) -> "Iterator[tuple[PdfPage, PdfTextPage]]":
        from pypdfium2 import PdfiumError

        with self._page(number) as page:
            try:
                words = page.get_textpage()
            except PdfiumError:
                raise Unopenable(Reason.DAMAGED, "page") from None
            try:
                yield page, words
            finally:
                words.close()


def _why(code: int, password: str | None) -> Reason:
    """Why pdfium could not open a document."""
    from pypdfium2.raw import FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY

    if code == FPDF_ERR_PASSWORD:
        return Reason.PASSWORD if password is None else Reason.WRONG_PASSWORD
    return Reason.OTHER_ENCRYPTION if code == FPDF_ERR_SECURITY else Reason.DAMAGED


def bounded(width: int, height: int) -> tuple[int, int]:
    """A size of the same shape that is not too large to draw."""
    width, height = max(width, 1), max(height, 1)
    shrink = min(1.0, (MOST_PIXELS / (width * height)) ** 0.5, _LARGEST_SIDE / max(width, height))
    return max(int(width * shrink), 1), max(int(height * shrink), 1)


def _found(page: "PdfPage", words: "PdfTextPage", wanted: str, number: int, most: int) -> list[PdfHit]:
    searcher = words.search(wanted)
    hits: list[PdfHit] = []
    while len(hits) < most and (place := searcher.get_next()) is not None:
        boxes = [words.get_rect(box) for box in range(min(words.count_rects(*place), MOST_BOXES))]
        hits.append(PdfHit(number, tuple(_parts(page, box) for box in boxes)))
    searcher.close()
    return hits


def _parts(page: "PdfPage", box: tuple[float, float, float, float]) -> Box:
    """A box in the page's own units as parts of the page as it is shown."""
    (x0, y0), (x1, y1) = _on_screen(page, box[0], box[1]), _on_screen(page, box[2], box[3])
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _on_screen(page: "PdfPage", x: float, y: float) -> tuple[float, float]:
    from pypdfium2.raw import FPDF_PageToDevice

    across, down = ctypes.c_int(), ctypes.c_int()
    FPDF_PageToDevice(page, 0, 0, _FINE, _FINE, 0, x, y, across, down)
    return tuple(min(max(part.value / _FINE, 0.0), 1.0) for part in (across, down))  # type: ignore[return-value] # two parts
