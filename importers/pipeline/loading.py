"""The bytes of one file found: read once, hashed, and given to the vault."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BufferedIOBase
from typing import BinaryIO, cast

from importers.candidates import Found
from models.errors import UserError
from models.vault import Content, Intake

IN_MEMORY = 16 * 1024 * 1024
BLOCK = 1024 * 1024
_STEP = 64 * 1024


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file's hash and size as read; ``data`` is None where it is too large to keep in memory."""

    sha256: bytes
    size: int
    data: memoryview | None = field(repr=False)


class Buffers:
    """Memory for files under way, used again and again, so that a long import needs no more than a short one."""

    def __init__(self) -> None:
        self._free: defaultdict[int, list[bytearray]] = defaultdict(list)

    def take(self, size: int) -> bytearray:
        """At least ``size`` bytes, of any content."""
        room = -(-size // _STEP) * _STEP
        free = self._free[room]
        return free.pop() if free else bytearray(room)

    def give(self, loaded: Loaded) -> None:
        """Take back the memory of a file that nobody reads any more."""
        if loaded.data is not None and isinstance(loaded.data.obj, bytearray):
            self._free[len(loaded.data.obj)].append(loaded.data.obj)


class SourceLostError(Exception):
    """The medium a file lies on cannot be read, or no longer."""


@contextmanager
def reading(found: Found) -> Iterator[BinaryIO]:
    """The file's stream; SourceLostError for whatever its medium raises, so that it is not taken for the vault's."""
    try:
        stream = found.opener()
    except (OSError, UserError) as error:
        raise SourceLostError from error
    with stream:
        yield stream


def blocks(stream: BinaryIO, size: int = BLOCK) -> Iterator[bytes]:
    """The stream from where it stands; SourceLostError where it breaks off."""
    try:
        while block := stream.read(size):
            yield block
    except (OSError, UserError) as error:
        raise SourceLostError from error


def load(found: Found, buffers: Buffers) -> Loaded:
    """Read and hash a file."""
    with reading(found) as stream:
        if found.size <= IN_MEMORY:
            data = _fill(stream, memoryview(buffers.take(found.size + 1))[: found.size + 1])
            if len(data) == found.size:
                return Loaded(hashlib.sha256(data).digest(), len(data), data)
            stream.seek(0)
        running, size = hashlib.sha256(), 0
        for block in blocks(stream):
            running.update(block)
            size += len(block)
    return Loaded(running.digest(), size, None)


def _fill(stream: BinaryIO, room: memoryview) -> memoryview:
    """As much of ``room`` as the stream fills."""
    readable, filled = cast(BufferedIOBase, stream), 0
    try:
        while filled < len(room) and (got := readable.readinto(room[filled:])):
            filled += got
    except (OSError, UserError) as error:
        raise SourceLostError from error
    return room[:filled]


def store(intake: Intake, found: Found, loaded: Loaded, group: str | None) -> Content:
    """Encrypt a loaded file into the vault's segments; what is read again is hashed again.

    The content's hash is that of the bytes stored, which differs from ``loaded`` only when the file changed meanwhile.
    """
    writer = intake.writer(group, {"name": found.name, "path": found.path})
    try:
        if loaded.data is not None:
            writer.write(loaded.data)
            return writer.finish(loaded.sha256)
        running = hashlib.sha256()
        with reading(found) as stream:
            for block in blocks(stream):
                running.update(block)
                writer.write(block)
        return writer.finish(running.digest())
    except BaseException:
        writer.abort()
        raise
