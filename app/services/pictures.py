"""The pixels of the open vault's images, ready for windows: decoded once, kept while there is room.

Strangers' bytes are taken apart in limited children. Pixels that lie in a file as they are, are read straight from the
vault, where a child said they are; nothing is parsed here.
"""

import os
from collections import deque
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from app.imaging.decode import no_picture
from app.imaging.frames import FrameStore, halved
from app.imaging.lookup import Picture, meaning_of, of_frame, of_plain, plain_values
from app.services.imaging import FrameRef, SeriesView, placed
from importers.candidates import Problem
from importers.pictured import Frame, Meaning, Outline, Placement, Plain, Survey, Wave
from importers.presented import Presentation
from importers.worker import Head, Kept, LimitedReader, PictureViewer
from models.errors import UserError
from models.records import StoredFile
from models.vault import Vault

if TYPE_CHECKING:
    from numpy.typing import NDArray

Answer = TypeVar("Answer")

CHILDREN = min(max(os.cpu_count() or 2, 2), 4)
"""Processes that decode side by side; each begins when there is work for it."""

_HEADS = (16 << 10, 256 << 10, 16 << 20, 64 << 20)
_AT_ONCE = 32 << 20
"""Bytes of heads sent to a child together."""

_AHEAD = 8
"""Pictures asked of the children before the first of them is waited for."""

_MOST_TABLES = 64


class Pictures:
    """Decoded pictures, kept up to 512 MB, and the children that decode them.

    Safe to use from several threads; ``interrupt`` and ``close`` may be called from any. Questions raise
    UserError(NO_PICTURE) with the ``reason`` where there is nothing to be seen, CONTENT_DAMAGED or CONTENT_MISSING
    where the stored bytes are not what they were.
    """

    def __init__(self, store: FrameStore | None = None, children: int = CHILDREN) -> None:
        self.store = store or FrameStore()
        self._reader = LimitedReader(children, spare=0)
        self._viewer = PictureViewer(self._reader)
        self._surveys: dict[int, Survey | Problem] = {}
        self._presentations: dict[int, Presentation | Problem] = {}
        self._tables: dict[tuple[int, int, bool, Meaning], NDArray[Any]] = {}

    def warm(self) -> None:
        """Load what pictures need, here and in a child, before the first is wanted."""
        import numpy  # noqa: F401 - loading is the point

        self._viewer.warm("dicom")

    def interrupt(self, after: float) -> None:
        """End what has been under way for more than ``after`` seconds, since nobody waits for it any more."""
        self._reader.interrupt(after)

    def close(self) -> None:
        """End the children and let go of everything."""
        self._reader.close()
        self.store.clear()

    def placed(self, vault: Vault, view: SeriesView) -> SeriesView:
        """The same Series with the place of every picture, sorted into stacks; mosaics in their parts."""
        return placed(view, self.survey(vault, [ref.file for ref in view.frames]))

    def survey(self, vault: Vault, files: Sequence[StoredFile]) -> dict[int, Survey | Problem]:
        """What the heads of DICOM files say of their pictures, by the files' numbers; remembered."""
        missing = list({file.id: file for file in files if file.id not in self._surveys}.values())
        for length in _HEADS:
            for part in _parts(missing, length):
                heads = [_head(vault, file, length) for file in part]
                told = zip(part, self._viewer.survey(heads), strict=True)
                self._surveys |= {file.id: found for file, found in told if found is not None}
            missing = [file for file in missing if file.id not in self._surveys]
        self._surveys |= {file.id: Survey(()) for file in missing}
        return {file.id: self._surveys[file.id] for file in files}

    def picture(self, vault: Vault, ref: FrameRef) -> Picture:
        """One picture, the one that is kept or decoded now."""
        whole = self.store.fetch((ref.file.id, ref.frame), lambda: self._made(vault, ref))
        return ref.part(whole)

    def frame(self, vault: Vault, file: StoredFile, number: int) -> Frame:
        """Picture ``number``, from 0, of a file as it is decoded; not kept."""
        return _told(self._viewer.frame(_kept(vault, file), number))

    def placement(self, vault: Vault, file: StoredFile, number: int) -> Placement | None:
        """Where it lies and what its pixels measure; None where that is not known."""
        told = self.survey(vault, [file])[file.id]
        places = () if isinstance(told, Problem) or told.across > 1 else told.placements
        return places[number] if number < len(places) else None

    def waveform(self, vault: Vault, file: StoredFile) -> tuple[Wave, ...]:
        """What an ECG or another recording holds; ``app.imaging.ecg`` lays it out."""
        return _told(self._viewer.waveform(_kept(vault, file)))

    def report(self, vault: Vault, file: StoredFile) -> Outline:
        """A structured report or a choice of key images, in reading order."""
        return _told(self._viewer.report(_kept(vault, file)))

    def presentation(self, vault: Vault, file: StoredFile) -> Presentation:
        """How a hospital's program left images; ``app.imaging.presenting`` tells what that means for each.

        Remembered, also that a file could not be read: each is asked for with every Series of its Study.
        """
        if file.id not in self._presentations:
            self._presentations[file.id] = self._viewer.presentation(_kept(vault, file))
        return _told(self._presentations[file.id])

    def several(
        self, vault: Vault, refs: Sequence[FrameRef], *, reduced: bool = False
    ) -> Iterator[tuple[FrameRef, Picture | UserError]]:
        """Pictures in the order asked for, decoded side by side by all children; stop asking to stop.

        What is wrong with one picture is given in its place. ``reduced``: at half their size where that is quicker; the
        store keeps them as ``halved`` then.
        """
        waiting: deque[tuple[FrameRef, Any]] = deque()
        for ref in refs:
            waiting.append((ref, self._begun(vault, ref, reduced)))
            if len(waiting) > _AHEAD:
                yield self._ended(vault, *waiting.popleft())
        while waiting:
            yield self._ended(vault, *waiting.popleft())

    def _begun(self, vault: Vault, ref: FrameRef, reduced: bool) -> Any:
        """A child at work on a picture, None where there is nothing for it to do."""
        if (ref.file.id, ref.frame) in self.store or self._plain(vault, ref.file) is not None:
            return None
        return self._viewer.begin_frame(_kept(vault, ref.file), ref.frame, reduced=reduced)

    def _ended(self, vault: Vault, ref: FrameRef, begun: Any) -> tuple[FrameRef, Picture | UserError]:
        try:
            if begun is not None:
                found = begun()
                if isinstance(found, Problem):
                    return ref, no_picture(found)
                made, key = of_frame(found), (ref.file.id, ref.frame)
                self.store.put(halved(key) if found.whole else key, made)
                if found.whole:
                    return ref, made
            return ref, self.picture(vault, ref)
        except UserError as error:
            return ref, error

    def _made(self, vault: Vault, ref: FrameRef) -> Picture:
        plain = self._plain(vault, ref.file)
        if plain is not None and ref.frame < plain.frames:
            stored = _stored(vault, ref.file, plain, ref.frame)
            return of_plain(plain, ref.frame, stored, self._table(plain, ref.frame))
        return of_frame(_told(self._viewer.frame(_kept(vault, ref.file), ref.frame)))

    def _plain(self, vault: Vault, file: StoredFile) -> Plain | None:
        told = self.survey(vault, [file])[file.id]
        return None if isinstance(told, Problem) else told.plain

    def _table(self, plain: Plain, index: int) -> "NDArray[Any]":
        """What every stored number means; slices of a Series mostly share one."""
        meaning = meaning_of(plain, index)
        key = (plain.allocated, plain.bits, plain.signed, meaning)
        found = self._tables.get(key)
        if found is None:
            found = plain_values(plain, meaning)
            if len(self._tables) >= _MOST_TABLES:
                self._tables.clear()
            self._tables[key] = found
        return found


def _told(answer: Answer | Problem) -> Answer:
    if isinstance(answer, Problem):
        raise no_picture(answer)
    return answer


def _stored(vault: Vault, file: StoredFile, plain: Plain, index: int) -> "NDArray[Any]":
    """The bytes of one plain picture."""
    import numpy as np

    size = plain.rows * plain.columns * plain.allocated // 8
    with vault.content.open(file.id) as stream:
        stream.seek(plain.offset + index * size)
        return np.frombuffer(stream.read(size), "u1")


def _parts(files: Sequence[StoredFile], length: int) -> Iterator[list[StoredFile]]:
    """Files whose heads together are not too much for one message."""
    part: list[StoredFile] = []
    for file in files:
        if part and (len(part) + 1) * length > _AT_ONCE:
            yield part
            part = []
        part.append(file)
    if part:
        yield part


def _head(vault: Vault, file: StoredFile, length: int) -> Head:
    with vault.content.open(file.id) as stream:
        return file.name, stream.read(min(length, file.size)), file.size


def _kept(vault: Vault, file: StoredFile) -> Kept:
    return Kept(f"{file.id} {file.sha256}", partial(vault.content.open, file.id), file.size)
