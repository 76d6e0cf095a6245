"""Looking at documents and pictures through a limited child that keeps the file it was asked about last.

The child's words are strangers' words: everything is checked before it is believed.
"""

import io
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from importers.candidates import Problem, Reason
from importers.pictured import Box, Frame, Outline, PdfFacts, PdfHit, PdfHits, Print, Raster, Survey, Wave
from importers.presented import Presentation
from importers.worker.checking import listed, real, text, whole
from importers.worker.files import Kept
from importers.worker.limits import VIEWS
from importers.worker.reader import Head, LimitedReader
from importers.worker.told import outline_in, waves_in
from importers.worker.told_presented import presentation_in
from importers.worker.views import Shown, frame_in, problem_in
from importers.worker.wire import WireError

_LARGEST_SIDE = 65_535
_MOST_PAGES = 10_000
_MOST_HITS = 4_000
_MOST_BOXES = 64
_LONGEST_TEXT = 1_000_000
_LARGEST_POINTS = 50_000.0

T = TypeVar("T")


class PictureViewer:
    """Looks into kept files. A Problem says why there is nothing to see; what opening a file raises passes."""

    def __init__(self, reader: LimitedReader) -> None:
        self._reader = reader

    def warm(self, *kinds: str) -> None:
        """Load what looking into these kinds ("pdf", "dicom") needs."""
        nothing = Kept("", io.BytesIO, 0)
        self._reader.view_kept({"call": "view", "what": "warm", "kinds": list(kinds)}, nothing, VIEWS["warm"])

    def frame(self, file: Kept, index: int) -> Frame | Problem:
        """Picture ``index``, from 0, of a DICOM file."""
        return self._look("frame", file, frame_in, index=index)

    def waveform(self, file: Kept) -> tuple[Wave, ...] | Problem:
        """What an ECG or another recording holds."""
        return self._look("waveform", file, waves_in)

    def report(self, file: Kept) -> Outline | Problem:
        """A structured report or a choice of key images, in reading order."""
        return self._look("report", file, outline_in)

    def presentation(self, file: Kept) -> Presentation | Problem:
        """How a hospital's program left images."""
        return self._look("presentation", file, presentation_in)

    def begin_frame(self, file: Kept, index: int, *, reduced: bool = False) -> Callable[[], Frame | Problem]:
        """The same without waiting: what is given back waits for it. Several are decoded side by side.

        ``reduced``: at half its width and height, where that is quicker.
        """
        begun = self._reader.submit_view(_wish("frame", index=index, reduced=reduced), file, VIEWS["frame"])
        return lambda: believed(begun.result(), frame_in)

    def survey(self, batch: Sequence[Head]) -> list[Survey | Problem | None]:
        """What the first bytes of DICOM files say of their pictures; None where more bytes are needed."""
        return self._reader.survey(batch)

    def picture(self, file: Kept, index: int) -> Raster | Problem:
        """Picture ``index``, from 0, of a photo or scan, upright."""
        return self._look("picture", file, raster_in, index=index)

    def photo(self, file: Kept, index: int) -> Print | Problem:
        """The same as a JPEG for paper."""
        return self._look("photo", file, print_in, index=index)

    def pdf(self, file: Kept, password: str | None) -> PdfFacts | Problem:
        """How many pages a PDF has, and how large they are."""
        return self._look("pdf", file, facts_in, password=password)

    def page(self, file: Kept, index: int, size: tuple[int, int], password: str | None) -> Raster | Problem:
        """Page ``index``, from 0, drawn ``size`` pixels wide and high, or smaller where that would be too large."""
        width, height = size
        return self._look("pdf_page", file, raster_in, index=index, width=width, height=height, password=password)

    def page_text(self, file: Kept, index: int, password: str | None) -> str | Problem:
        """The words of page ``index``, from 0."""
        return self._look("pdf_text", file, text_in, index=index, password=password)

    def find(self, file: Kept, words: str, start: int, password: str | None) -> PdfHits | Problem:
        """Where words stand from page ``start``, from 0, on; it stops now and then and says where to go on."""
        return self._look("pdf_find", file, hits_in, index=start, words=words, password=password)

    def _look(self, what: str, file: Kept, believe: Callable[[Shown], T], **wish: Any) -> T | Problem:
        return believed(self._reader.view_kept(_wish(what, **wish), file, VIEWS[what]), believe)


def _wish(what: str, **wish: Any) -> dict[str, Any]:
    return {"call": "view", "what": what} | wish


def believed(shown: Shown | Problem, believe: Callable[[Shown], T]) -> T | Problem:
    """A child's answer, where it is one."""
    if isinstance(shown, Problem):
        return shown
    try:
        return problem_in(shown) if "answer" in shown[0] else believe(shown)
    except WireError:
        return Problem(Reason.READER_CRASHED, "nonsense")


def raster_in(shown: Shown) -> Raster:
    """A bitmap whose size agrees with its bytes. WireError for anything else."""
    facts, pixels = shown
    width, height = (whole(facts.get(side), _LARGEST_SIDE, 1) for side in ("width", "height"))
    scale = real(facts.get("scale"))
    if len(pixels) != width * height * 4 or not 0 < scale <= 1:
        raise WireError("a picture of another size")
    return Raster(width, height, pixels, scale, whole(facts.get("pictures"), _MOST_PAGES, 1))


def print_in(shown: Shown) -> Print:
    """A JPEG by its first bytes. WireError for anything else."""
    if not shown[1].startswith(b"\xff\xd8\xff"):
        raise WireError("no JPEG")
    return Print(shown[1], whole(shown[0].get("pictures"), _MOST_PAGES, 1))


def facts_in(shown: Shown) -> PdfFacts:
    """Pages with sizes that can be. WireError for anything else."""
    sizes = listed(shown[0].get("sizes"), _MOST_PAGES)
    pages = tuple([_size(one) for one in sizes])
    if not pages:
        raise WireError("no pages")
    return PdfFacts(pages, whole(shown[0].get("count"), 1 << 31, len(pages)))


def text_in(shown: Shown) -> str:
    """A text that is not too long. WireError for anything else."""
    return text(shown[0].get("text"), _LONGEST_TEXT)


def hits_in(shown: Shown) -> PdfHits:
    """Places inside their pages. WireError for anything else."""
    hits = tuple([_hit(one) for one in listed(shown[0].get("hits"), _MOST_HITS)])
    following = shown[0].get("following")
    return PdfHits(hits, None if following is None else whole(following, 1 << 31, 1))


def _hit(value: object) -> PdfHit:
    page, boxes = listed(value, 2, 2)
    return PdfHit(whole(page, 1 << 31), tuple([_box(one) for one in listed(boxes, _MOST_BOXES)]))


def _box(value: object) -> Box:
    left, top, right, bottom = (real(part) for part in listed(value, 4, 4))
    if not (0 <= left <= right <= 1 and 0 <= top <= bottom <= 1):
        raise WireError("a box outside its page")
    return left, top, right, bottom


def _size(value: object) -> tuple[float, float]:
    width, height = (real(part) for part in listed(value, 2, 2))
    if not (0 < width <= _LARGEST_POINTS and 0 < height <= _LARGEST_POINTS):
        raise WireError("no size of a page")
    return width, height
