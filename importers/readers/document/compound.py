"""Compound files (MS-CFB), as Outlook saves mails and Word, Excel and PowerPoint wrote until 2007: what lies in them.

A file may say that many streams lie on the same bytes; no more is read of it than four times what it has.
"""

from io import BytesIO

from importers.readers.document.reading import UnreadableError
from importers.sniffing import COMPOUND, OUTLOOK, WORD

ENCRYPTED = "application/x-ole-encrypted"
_MARKS = {
    "__properties_version1.0": OUTLOOK,
    "worddocument": WORD,
    "workbook": "application/vnd.ms-excel",
    "book": "application/vnd.ms-excel",
    "powerpoint document": "application/vnd.ms-powerpoint",
    "encryptedpackage": ENCRYPTED,
}
_MOST_ENTRIES = 50_000
_FAULTS = (OSError, ValueError, IndexError, TypeError, AttributeError, RecursionError, OverflowError)
"""What the library raises where a file lies."""

Path = tuple[str, ...]
"""The names of storages on the way to a stream, and its own, without case."""


class Compound:
    """One compound file. Raises UnreadableError where its own tables lead nowhere."""

    def __init__(self, data: bytes) -> None:
        from olefile import OleFileIO  # type: ignore[import-untyped]  # its authors give no types

        self._left = 4 * len(data) + (1 << 20)
        try:
            self._file = OleFileIO(BytesIO(data))
            paths = self._file.listdir(streams=True, storages=False)
            if len(paths) > _MOST_ENTRIES or self._file.root.size > len(data):
                raise UnreadableError("too many or too large")
        except _FAULTS as error:
            raise UnreadableError(type(error).__name__) from error
        self._paths = {tuple([part.lower() for part in path]): path for path in paths}

    @property
    def media_type(self) -> str:
        """What it holds: a mail, a text, a table, by the stream that only such a file has."""
        return next((form for mark, form in _MARKS.items() if (mark,) in self._paths), COMPOUND)

    def inside(self, storage: Path, prefix: str) -> list[Path]:
        """The streams and storages directly in a storage whose names begin with ``prefix``, in their order."""
        depth = len(storage)
        found = {path[: depth + 1] for path in self._paths if len(path) > depth and path[:depth] == storage}
        return sorted(path for path in found if path[-1].startswith(prefix))

    def holds(self, path: Path) -> bool:
        """Whether there is such a stream."""
        return path in self._paths

    def stream(self, path: Path) -> bytes:
        """All bytes of a stream, as many as are there; b"" where there is none."""
        written = self._paths.get(path)
        if written is None:
            return b""
        try:
            self._spend(self._file.get_size(written))
            return bytes(self._file.openstream(written).read())
        except _FAULTS as error:
            raise UnreadableError(type(error).__name__) from error

    def _spend(self, size: int) -> None:
        if size > self._left:
            raise UnreadableError("streams on the same bytes")
        self._left -= size
