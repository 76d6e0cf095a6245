"""The bytes of one file found: read once, hashed, and given to the vault."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import BinaryIO

from importers.candidates import Found
from models.errors import UserError
from models.vault import Content, Intake

IN_MEMORY = 16 * 1024 * 1024
BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file's hash and size as read; ``data`` is None where it is too large to keep in memory."""

    sha256: bytes
    size: int
    data: bytes | None = field(repr=False)


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


def load(found: Found) -> Loaded:
    """Read and hash a file."""
    with reading(found) as stream:
        if found.size <= IN_MEMORY:
            data = next(blocks(stream, found.size + 1), b"")
            if len(data) == found.size:
                return Loaded(hashlib.sha256(data).digest(), len(data), data)
            stream.seek(0)
        running, size = hashlib.sha256(), 0
        for block in blocks(stream):
            running.update(block)
            size += len(block)
    return Loaded(running.digest(), size, None)


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
