"""Reading one segment: any part of it, each chunk authenticated before a byte of it is given out."""

from collections.abc import Iterator
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import Any

from models.vault.durable import as_user_error
from models.vault.keys import Key
from models.vault.segment_layout import (
    HEADER_BYTES,
    TRAILER_BYTES,
    SegmentHeader,
    Trailer,
    UnreadableLayoutError,
    manifest_entries,
)
from models.vault.segment_writer import Seal
from models.vault.stream import CHUNK, StreamDamagedError, StreamReader


class DamagedSegment(Exception):  # noqa: N818 - the vault turns it into a UserError that names the record
    """A segment is not as it was written. ``offset`` is where in its data the unreadable part begins."""

    def __init__(self, segment_id: str, offset: int = 0) -> None:
        super().__init__(f"segment {segment_id} is damaged at {offset}")
        self.segment_id = segment_id
        self.offset = offset


class MissingSegment(Exception):  # noqa: N818 - the vault turns it into a UserError that names the record
    """There is no such segment file."""

    def __init__(self, segment_id: str) -> None:
        super().__init__(f"segment {segment_id} is missing")
        self.segment_id = segment_id


class SegmentReader:
    """An open segment; made by SegmentStore. Not for several threads at once. Every method may raise DamagedSegment."""

    def __init__(self, path: Path, header: SegmentHeader, blob_key: Key, seal: Seal | None) -> None:
        self.segment_id = header.segment_id.hex()
        self._header = header
        self._file = open_segment(path, self.segment_id)
        try:
            self._stream = self._opened(header, blob_key, seal)
            self._trailer: Trailer | None = None
            self.data_length = seal.data_length if seal else self._read_trailer().data_length
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> "SegmentReader":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def seal(self) -> Seal:
        """What a database row about this segment says."""
        return Seal(self.segment_id, self._header.salt, self.data_length, HEADER_BYTES + self._stream.sealed_size)

    def close(self) -> None:
        """Close the file and let go of the key; may be called twice."""
        self._file.close()
        self._stream.drop()

    def chunks(self, offset: int, size: int) -> Iterator[memoryview]:
        """``size`` bytes of the data from ``offset`` on, as read-only views of at most CHUNK bytes.

        Each is valid until the next one is asked for. Asking for more than there is counts as damage.
        """
        if offset < 0 or size < 0 or offset + size > self.data_length:
            raise DamagedSegment(self.segment_id, self.data_length)
        return self._plain(offset, size)

    def manifest(self) -> list[dict[str, Any]]:
        """The entries that SegmentWriter.note was given."""
        trailer = self._read_trailer()
        try:
            return manifest_entries(_joined(self._plain(trailer.data_length, trailer.manifest_length)))
        except UnreadableLayoutError as error:
            raise DamagedSegment(self.segment_id, trailer.data_length) from error

    def verify(self) -> None:
        """Decrypt every chunk not yet read, padding included, and hold the trailer against the data's length."""
        for index in self._stream.unseen():
            self._chunk(index)
        if self._read_trailer().data_length != self.data_length:
            raise DamagedSegment(self.segment_id, self.data_length)

    def _opened(self, header: SegmentHeader, blob_key: Key, seal: Seal | None) -> StreamReader:
        try:
            size = self._file.seek(0, 2)
            self._file.seek(0)
            raw = self._file.read(HEADER_BYTES)
        except OSError as error:
            raise DamagedSegment(self.segment_id) from error
        encoded = header.encode()
        if raw != encoded or (seal is not None and size != seal.file_size):
            raise DamagedSegment(self.segment_id)
        try:
            return StreamReader(header.key(blob_key), encoded, self._file, HEADER_BYTES, size - HEADER_BYTES)
        except StreamDamagedError as error:
            raise DamagedSegment(self.segment_id) from error

    def _read_trailer(self) -> Trailer:
        if self._trailer is None:
            size = self._stream.size
            if size < TRAILER_BYTES:
                raise DamagedSegment(self.segment_id)
            raw = _joined(self._plain(size - TRAILER_BYTES, TRAILER_BYTES))
            try:
                self._trailer = Trailer.decode(raw, size)
            except UnreadableLayoutError as error:
                raise DamagedSegment(self.segment_id, size) from error
        return self._trailer

    def _plain(self, offset: int, size: int) -> Iterator[memoryview]:
        while size:
            index, inside = divmod(offset, CHUNK)
            part = self._chunk(index)[inside : inside + size]
            if not len(part):
                raise DamagedSegment(self.segment_id, offset)
            offset += len(part)
            size -= len(part)
            yield part

    def _chunk(self, index: int) -> memoryview:
        try:
            return self._stream.chunk(index)
        except StreamDamagedError as error:
            raise DamagedSegment(self.segment_id, error.offset) from error


def _joined(views: Iterator[memoryview]) -> bytes:
    return b"".join([bytes(view) for view in views])  # each view dies with the next: copy it at once


def open_segment(path: Path, segment_id: str) -> FileIO:
    """Open a segment's file unbuffered. Raises MissingSegment, UserError."""
    try:
        return path.open("rb", buffering=0)
    except FileNotFoundError as error:
        raise MissingSegment(segment_id) from error
    except OSError as error:
        raise as_user_error(error, path=path) from error
