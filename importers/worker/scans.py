"""The words of scanned pages: the child's side of the answer, and the parent's, which believes nothing.

The child that recognises gets pixels alone: another one has drawn the page, so that a hostile file meets small readers
only. It is a child of its own, since the models take much of the memory that one may have.
"""

import io
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from importers.candidates import Problem
from importers.pictured import Raster, Recognised
from importers.worker.checking import real, text, whole
from importers.worker.desk import Desk
from importers.worker.files import Kept
from importers.worker.limits import VIEWS
from importers.worker.wire import WireError

if TYPE_CHECKING:
    from importers.worker.reader import LimitedReader

Shown = tuple[dict[str, Any], bytes]

_NEEDS = ("rapidocr", "onnxruntime", "cv2")
_LONGEST_TEXT = 200_000
_TURNS = (0, 90, 180, 270)


def can_recognise() -> bool:
    """Whether the optional extra is here; nothing of it is loaded for that."""
    return all(find_spec(name) is not None for name in _NEEDS)


def show_scan(head: dict[str, Any], desk: Desk) -> Shown:
    """The child's answer: what is written in a picture."""
    from importers.readers.scan import recognise

    body, desk.body = desk.body, b""
    found = recognise(body, int(head["width"]), int(head["height"]))
    return {"text": found.text, "score": found.score, "turned": found.turned, "cut": found.cut}, b""


class Recogniser:
    """Reads pictures of pages, one at a time. A Problem says why one could not be read."""

    def __init__(self, reader: "LimitedReader") -> None:
        self._reader = reader

    def words(self, picture: Raster) -> Recognised | Problem:
        """What is written in a picture."""
        from importers.worker.pictures import believed

        request = {"call": "view", "what": "recognise", "width": picture.width, "height": picture.height}
        sent = Kept("", lambda: io.BytesIO(picture.pixels), len(picture.pixels))
        return believed(self._reader.view_kept(request, sent, VIEWS["recognise"]), recognised_in)


def recognised_in(shown: Shown) -> Recognised:
    """A text that is not too long, and how sure it is. WireError for anything else."""
    facts = shown[0]
    score, turned = real(facts.get("score")), whole(facts.get("turned"), 270)
    if not 0 <= score <= 1 or turned not in _TURNS:
        raise WireError("no words of a picture")
    return Recognised(text(facts.get("text"), _LONGEST_TEXT), score, turned, facts.get("cut") is True)
