"""Writing one segment: encrypted into a temporary file that gets its name when it is whole and on the disk."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.errors import BugError
from models.vault.durable import as_user_error, replace, sync_file, write_all
from models.vault.keys import Key
from models.vault.segment_layout import (
    TRAILER_BYTES,
    SegmentHeader,
    Trailer,
    file_size,
    manifest_text,
    padme,
)
from models.vault.stream import CHUNK, StreamWriter


@dataclass(frozen=True, slots=True)
class Seal:
    """What the database keeps of a segment, so that no other file is taken for it. Lengths are in bytes."""

    segment_id: str
    salt: bytes
    data_length: int
    file_size: int


class SegmentWriter:
    """A segment being written; made by SegmentStore.create. Every method may raise UserError, and then aborts."""

    def __init__(
        self, header: SegmentHeader, blob_key: Key, temp: Path, target: Path, on_named: Callable[[Path], None]
    ) -> None:
        self._header = header
        self._temp, self._target, self._on_named = temp, target, on_named
        self._entries: list[dict[str, Any]] = []
        self.length = 0
        encoded = header.encode()
        self._stream = StreamWriter(header.key(blob_key), encoded, self._sink)
        try:
            self._file = temp.open("xb", buffering=0)
        except OSError as error:
            raise as_user_error(error) from error
        self._guarded(lambda: self._sink(memoryview(encoded)))

    @property
    def segment_id(self) -> str:
        """The name the segment will have, 32 hex digits."""
        return self._header.segment_id.hex()

    def write(self, view: bytes | bytearray | memoryview) -> None:
        """Add data; ``length`` counts it. The view may be changed afterwards."""
        self._guarded(lambda: self._stream.write(view))
        self.length += len(view) if isinstance(view, bytes | bytearray) else view.nbytes

    def note(self, entry: dict[str, Any]) -> None:
        """Add an entry to the manifest, from which contents are found again should the database be lost.

        Keys: ``offset``, ``size``, ``sha256`` (hex), and as far as known ``name``, ``path``, ``media_type``,
        ``person``, ``record``. Values are JSON.
        """
        self._entries.append(entry)

    def seal(self) -> Seal:
        """Finish, wait for the disk, give the file its name. The folder is left to SegmentStore.sync_folders."""
        manifest = manifest_text(self._entries)
        self._guarded(lambda: self._finish(manifest))
        return Seal(self.segment_id, self._header.salt, self.length, file_size(self.length, len(manifest)))

    def abort(self) -> None:
        """Forget everything written; nothing of it stays. May be called at any time, and again."""
        self._file.close()
        self._stream.drop()
        with contextlib.suppress(OSError):
            self._temp.unlink(missing_ok=True)

    def _finish(self, manifest: bytes) -> None:
        needed = self.length + len(manifest) + TRAILER_BYTES
        self._stream.write(manifest)
        self._pad(padme(needed) - needed)
        self._stream.write(Trailer(self.length, len(manifest)).encode())
        self._stream.finish()
        if self._file.tell() != file_size(self.length, len(manifest)):
            raise BugError("a segment has another size than its parts")
        sync_file(self._file.fileno())
        self._file.close()
        self._target.parent.mkdir(exist_ok=True)
        replace(self._temp, self._target)
        self._on_named(self._target)

    def _pad(self, count: int) -> None:
        zeros = memoryview(bytes(min(count, CHUNK)))
        while count:
            self._stream.write(zeros[:count])
            count -= min(count, len(zeros))

    def _sink(self, sealed: memoryview) -> None:
        write_all(self._file.fileno(), sealed)

    def _guarded(self, step: Callable[[], None]) -> None:
        if self._file.closed:
            raise BugError("this segment is sealed or aborted")
        try:
            step()
        except OSError as error:
            self.abort()
            raise as_user_error(error) from error
        except BaseException:
            self.abort()
            raise
