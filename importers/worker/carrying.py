"""What a mail or a portal's download carries, told and handed over by the limited child, one piece at a time."""

from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import Any

from importers.candidates import Problem, Reason
from importers.worker.checking import listed, text, whole
from importers.worker.desk import Desk
from importers.worker.files import Kept
from importers.worker.limits import VIEWS
from importers.worker.pictures import believed
from importers.worker.reader import LimitedReader
from importers.worker.views import Shown
from importers.worker.wire import WireError

MOST_PIECES = 250
AT_ONCE = 32 * 1024 * 1024
"""Pieces that are together no larger than this come with the answer that tells of them."""

_LONGEST_NAME = 300


@dataclass(frozen=True, slots=True)
class Piece:
    """Something a file carries: its name there, its size in bytes, and whether it merely belongs to the mail.

    ``broken``: only its name can be told, for the file is too large to be looked at as a whole.
    """

    name: str
    size: int
    belongs: bool
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Carries:
    """What a file carries, at most ``MOST_PIECES``; ``cut``: there was more.

    ``names_patient``: it says itself whose all of it is. ``contents`` are the pieces' bytes, none where they are large.
    """

    pieces: tuple[Piece, ...]
    names_patient: bool
    cut: bool
    contents: tuple[bytes, ...] = field(default=(), repr=False)


class CarriedViewer:
    """Looks into files that carry others. A Problem says why nothing can be told; what opening a file raises passes."""

    def __init__(self, reader: LimitedReader) -> None:
        self._reader = reader

    def pieces(self, file: Kept, *, whole: bool = True) -> Carries | Problem:
        """What a file carries, in its order; of a mail its beginning will do where it is not ``whole``."""
        request = {"call": "view", "what": "carried", "index": None, "whole": whole}
        return believed(self._reader.view_kept(request, file, VIEWS["carried"]), carries_in)

    def piece(self, file: Kept, number: int, *, whole: bool = True) -> bytes | Problem:
        """The bytes of piece ``number``, from 0."""
        request = {"call": "view", "what": "carried", "index": number, "whole": whole}
        return believed(self._reader.view_kept(request, file, VIEWS["carried"]), lambda shown: shown[1])


def carries_in(shown: Shown) -> Carries:
    """Pieces with names and sizes that can be. WireError for anything else."""
    pieces = tuple([_piece(one) for one in listed(shown[0].get("pieces"), MOST_PIECES)])
    return Carries(
        pieces, shown[0].get("names_patient") is True, shown[0].get("cut") is True, _contents(pieces, shown[1])
    )


def _contents(pieces: tuple[Piece, ...], raw: bytes) -> tuple[bytes, ...]:
    ends = [0, *accumulate(piece.size for piece in pieces)]
    if raw and len(raw) != ends[-1]:
        raise WireError("pieces of other sizes")
    return tuple([raw[start:end] for start, end in pairwise(ends)]) if raw else ()


def _piece(value: object) -> Piece:
    name, size, belongs, broken = listed(value, 4, 4)
    if not isinstance(belongs, bool) or not isinstance(broken, bool):
        raise WireError("no answer")
    return Piece(text(name, _LONGEST_NAME), whole(size, 1 << 30), belongs, broken)


def show_carried(head: dict[str, Any], desk: Desk) -> Shown:
    """The child's answer: what lies in the file on the desk, or one piece of it."""
    from importers.readers.document.carried import Carrier, carried
    from importers.worker.wire import encode

    if not isinstance(desk.document, Carrier):
        desk.document = carried(desk.body, whole=head["whole"])
    found = desk.document
    if head["index"] is None:
        some = found.pieces[:MOST_PIECES]
        pieces = [[one.name[:_LONGEST_NAME], len(one.data), one.belongs, one.broken] for one in some]
        cut = len(found.pieces) > MOST_PIECES or not head["whole"]
        facts = {"pieces": pieces, "names_patient": found.names_patient, "cut": cut}
        small = sum(len(one.data) for one in some) <= AT_ONCE
        return facts, b"".join([one.data for one in some]) if small else b""
    if not 0 <= int(head["index"]) < len(found.pieces):
        return {"answer": encode(Problem(Reason.UNSUPPORTED, "no such piece"))}, b""
    return {"piece": True}, found.pieces[int(head["index"])].data
