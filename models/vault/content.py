"""The original bytes of files, decrypted and checked as they are read."""

import hashlib
import io
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from sqlalchemy import select

from models.errors import ErrorKind, UserError
from models.vault.engine import Database
from models.vault.segments import DamagedSegment, MissingSegment, SegmentReader, SegmentStore
from models.vault.tables import file, segment

BUFFER: Final = 64 * 1024
_IDLE_READERS = 4
_LOOK_AHEAD = 512


@dataclass(frozen=True, slots=True)
class Place:
    """Where the bytes of a file lie, and what its segment must be."""

    file_id: int
    record_id: int
    segment_id: str
    offset: int
    size: int
    sha256: bytes
    salt: bytes
    data_length: int
    file_size: int


PLACES = select(
    *(file.c.id, file.c.record_id, file.c.segment_id, file.c.offset, file.c.size, file.c.sha256),
    *(segment.c.salt, segment.c.data_length, segment.c.file_size),
).join(segment, segment.c.id == file.c.segment_id)
"""Select the fields of Place."""


class Contents:
    """The contents of one vault. Safe to use from several threads; what it returns stays in its thread."""

    def __init__(self, database: Database, store: SegmentStore) -> None:
        self._database, self._store = database, store
        self._gate = threading.Lock()
        self._idle: OrderedDict[str, SegmentReader] = OrderedDict()
        self._places: dict[int, Place] = {}
        self._as_of = -1
        self._closed = False

    def open(self, file_id: int) -> BinaryIO:
        """A seekable stream over one file. Every byte is authenticated before it is given out.

        Raises UserError CONTENT_MISSING, CONTENT_DAMAGED (also while reading), NO_RECORD for a number no file has.
        """
        place = self.place(file_id)
        return io.BufferedReader(_Stream(self, place), BUFFER)

    def chunks(self, file_id: int, hashed: bool = True) -> Iterator[memoryview]:
        """The bytes of one file in order, as views of at most 1 MiB, each valid until the next one is asked for.

        ``hashed`` also compares the SHA-256 of all of it at the end. Raises UserError like ``open``.
        """
        place = self.place(file_id)
        running = hashlib.sha256()
        reader = self.borrow(place)
        try:
            for view in reader.chunks(place.offset, place.size):
                if hashed:
                    running.update(view)
                yield view
        except DamagedSegment as error:
            raise damaged(place) from error
        finally:
            self.give_back(reader)
        if hashed and running.digest() != place.sha256:
            raise damaged(place)

    def place(self, file_id: int) -> Place:
        """Where a file lies. The next files of its record are looked up with it. Raises UserError NO_RECORD."""
        changes = self._database.changes
        with self._gate:
            found = self._places.get(file_id) if self._as_of == changes else None
        if found is not None:
            return found
        record_id = select(file.c.record_id).where(file.c.id == file_id).scalar_subquery()
        following = PLACES.where(file.c.record_id == record_id, file.c.id >= file_id)
        with self._database.reading() as connection:
            rows = connection.execute(following.order_by(file.c.id).limit(_LOOK_AHEAD)).all()
        places = {row[0]: Place(*row) for row in rows}
        if file_id not in places:
            raise UserError(ErrorKind.NO_RECORD)
        with self._gate:
            self._places, self._as_of = places, changes
        return places[file_id]

    def borrow(self, place: Place) -> SegmentReader:
        """A reader of the segment for one user alone, to be given back. Raises UserError."""
        with self._gate:
            reader = self._idle.pop(place.segment_id, None)
        if reader is not None:
            return reader
        try:
            return self._store.reader(place.segment_id, place.salt, place.data_length, place.file_size)
        except MissingSegment as error:
            raise UserError(ErrorKind.CONTENT_MISSING, record=place.record_id) from error
        except DamagedSegment as error:
            raise damaged(place) from error

    def give_back(self, reader: SegmentReader) -> None:
        """Keep the reader for the next file of the same segment."""
        with self._gate:
            surplus = [self._idle.pop(reader.segment_id, None)]
            self._idle[reader.segment_id] = reader
            if len(self._idle) > (0 if self._closed else _IDLE_READERS):
                surplus.append(self._idle.popitem(last=False)[1])
        for each in surplus:
            if each is not None:
                each.close()

    def forget(self, segment_ids: Iterable[str] | None = None) -> None:
        """Close the idle readers of these segments, or of all."""
        with self._gate:
            names = list(self._idle) if segment_ids is None else list(segment_ids)
            readers = [self._idle.pop(name, None) for name in names]
        for reader in readers:
            if reader is not None:
                reader.close()

    def close(self) -> None:
        """Close the idle readers, and from now on those that others still have as soon as they are given back."""
        self._closed = True
        self.forget()


def damaged(place: Place) -> UserError:
    """The error that names the record whose content is not as it was stored."""
    return UserError(ErrorKind.CONTENT_DAMAGED, record=place.record_id)


class _Stream(io.RawIOBase):
    """One file as a raw stream."""

    def __init__(self, contents: Contents, place: Place) -> None:
        super().__init__()
        self._contents, self._place, self._at = contents, place, 0
        self._reader: SegmentReader | None = contents.borrow(place)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._place.size}[whence]
        if start + offset < 0:
            raise ValueError("negative seek position")
        self._at = start + offset
        return self._at

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]  # what io passes in
        if self._reader is None:
            raise ValueError("the stream is closed")
        wanted, done = min(len(buffer), self._place.size - self._at), 0
        if wanted <= 0:
            return 0
        try:
            for view in self._reader.chunks(self._place.offset + self._at, wanted):
                buffer[done : done + len(view)] = view
                done += len(view)
        except DamagedSegment as error:
            raise damaged(self._place) from error
        self._at += done
        return done

    def close(self) -> None:
        reader, self._reader = self._reader, None
        if reader is not None:
            self._contents.give_back(reader)
        super().close()
