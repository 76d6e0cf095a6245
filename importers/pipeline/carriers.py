"""Mails and portals' downloads as sources of their own: the documents in them are met behind them, one by one.

What a carrier holds is told by the limited child, which also hands over each piece; a few of the newest stay at hand.
"""

import re
import threading
from collections import OrderedDict
from functools import partial
from io import BytesIO
from typing import BinaryIO

from importers.candidates import Problem, Reason
from importers.sniffing import COMPOUND, WINMAIL, media_type_of
from importers.sources.boxes import Carried, Entry, Opener
from importers.worker import CarriedViewer, Kept, LimitedReader
from importers.worker.carrying import Carries
from models.errors import UserError

LARGEST = 256 * 1024 * 1024
"""Bytes of a file that is looked into; of a longer mail that is its beginning."""

_LARGEST_DOWNLOAD = 128 * 1024 * 1024
AT_HAND = 64 * 1024 * 1024
_DOWNLOADS = ("application/xml", "application/json")
MOST = {"message/rfc822": LARGEST, COMPOUND: LARGEST, WINMAIL: LARGEST} | dict.fromkeys(_DOWNLOADS, _LARGEST_DOWNLOAD)
"""How many bytes of a file of each form are looked at; more are looked at of mails of the usual kind alone."""

_PACKED = re.compile(rb'nonXMLBody|"data"\s*:\s*"[A-Za-z0-9+/]{64}|<(?:\w+:)?data value="[A-Za-z0-9+/]{64}')
"""What a clinical document or FHIR has in it when it carries another document."""


class Carriers:
    """Answers, for a file met, what it carries; None for nothing. May be used from several threads."""

    def __init__(self, reader: LimitedReader) -> None:
        self._viewer = CarriedViewer(reader)
        self._lock = threading.Lock()
        self._at_hand: OrderedDict[str, dict[int, bytes]] = OrderedDict()
        self._count = 0

    def __call__(self, head: bytes, size: int, opener: Opener) -> Carried | None:
        """What the file that begins with ``head`` carries."""
        form = media_type_of(head)
        most = MOST.get(form)
        if most is None or (size > most and form != "message/rfc822"):
            return None
        try:
            if form in _DOWNLOADS and not _may_carry(opener):
                return None
            self._count += 1
            return self._told(Kept(f"carrier {self._count}", opener, min(size, most)), whole=size <= most)
        except (OSError, UserError):
            return None

    def _told(self, file: Kept, *, whole: bool) -> Carried | None:
        found = self._viewer.pieces(file, whole=whole)
        if isinstance(found, Problem):
            return Carried((), trouble=found.reason)
        if not found.pieces:
            return None if whole else Carried((), trouble=Reason.TOO_LARGE)
        self._keep(file.token, dict(enumerate(found.contents)))
        entries = tuple(
            Entry(
                piece.name,
                piece.size,
                partial(self._open, file, number, whole),
                Reason.TOO_LARGE if piece.broken else Reason.PART_OF_MAIL if piece.belongs else None,
            )
            for number, piece in enumerate(found.pieces)
        )
        return Carried(entries, found.names_patient, Reason.TOO_LARGE if found.cut else None)

    def _open(self, file: Kept, number: int, whole: bool) -> BinaryIO:
        data = self._kept(file.token, number)
        if data is None:
            found = self._viewer.pieces(file, whole=whole)
            if isinstance(found, Carries) and number < len(found.contents):
                self._keep(file.token, dict(enumerate(found.contents)))
                return BytesIO(found.contents[number])
            piece = self._viewer.piece(file, number, whole=whole)
            if isinstance(piece, Problem):
                raise OSError(piece.reason.value)
            self._keep(file.token, {number: piece})
            return BytesIO(piece)
        return BytesIO(data)

    def _kept(self, token: str, number: int) -> bytes | None:
        with self._lock:
            if token in self._at_hand:
                self._at_hand.move_to_end(token)
            return self._at_hand.get(token, {}).get(number)

    def _keep(self, token: str, pieces: dict[int, bytes]) -> None:
        """The newest carrier's pieces, and those of others as long as there is room."""
        with self._lock:
            self._at_hand[token] = pieces
            self._at_hand.move_to_end(token)
            while len(self._at_hand) > 1 and sum(map(_size, self._at_hand.values())) > AT_HAND:
                self._at_hand.popitem(last=False)


def _size(pieces: dict[int, bytes]) -> int:
    return sum(map(len, pieces.values()))


def _may_carry(opener: Opener) -> bool:
    with opener() as stream:
        return _PACKED.search(stream.read(_LARGEST_DOWNLOAD)) is not None
