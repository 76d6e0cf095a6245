"""A file of a package before it is written: where it goes, its bytes' hash, and where the bytes come from."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol

from models.errors import ErrorKind, UserError
from models.records import StoredFile


class ContentSource(Protocol):
    """What is needed of a vault's content."""

    def chunks(self, file_id: int, hashed: bool = True) -> Iterator[memoryview]:
        """The original bytes in views that are valid until the next one; UserError where they are damaged."""
        ...

    def open(self, file_id: int) -> BinaryIO:
        """The original bytes as a seekable stream."""
        ...


@dataclass(frozen=True, slots=True)
class Planned:
    """One file to be written. ``sha256`` is lowercase hex, ``record`` the record it comes from, None for our pages.

    ``chunks`` gives the bytes, as often as asked; a view is valid until the next one is asked for. ``ready`` is a file
    of the build's own folder that has only to be moved into place, whereupon ``chunks`` has no more to give.
    """

    path: str
    size: int
    sha256: str
    chunks: Callable[[], Iterable[memoryview | bytes]] = field(repr=False)
    record: int | None = None
    ready: Path | None = None


def page(path: str, content: bytes) -> Planned:
    """A page that the program made."""
    return Planned(path, len(content), hashlib.sha256(content).hexdigest(), lambda: (content,))


def original(path: str, file: StoredFile, source: ContentSource) -> Planned:
    """A stored file, byte for byte. Its chunks raise UserError CONTENT_DAMAGED or CONTENT_MISSING with the record."""
    return Planned(path, file.size, file.sha256, lambda: _named(source, file), file.record_id)


def _named(source: ContentSource, file: StoredFile) -> Iterator[memoryview]:
    done = 0
    try:
        for view in source.chunks(file.id, hashed=False):
            done += len(view)
            yield view
    except UserError as error:
        if error.kind not in (ErrorKind.CONTENT_DAMAGED, ErrorKind.CONTENT_MISSING):
            raise
        raise UserError(error.kind, record=file.record_id) from error
    if done != file.size:
        raise UserError(ErrorKind.CONTENT_DAMAGED, record=file.record_id)
