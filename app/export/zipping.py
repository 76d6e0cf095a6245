"""A zip of a package: nothing compressed, same bytes for the same content, zip64 where it has to be.

The tree begins at the zip's root, so that the zip is itself a File-set (PS3.12 Annex V).
"""

import zipfile
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import nullcontext, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from app.export.planned import Planned

PLAIN_FILE = 0o100644 << 16
_EARLIEST = (1980, 1, 1, 0, 0, 0)


class ZipFileWriter(ABC):
    """Writes one zip. ``made`` becomes every entry's time."""

    def __init__(self, path: Path, made: datetime) -> None:
        stamp = made.timetuple()[:6]
        self._time = max(_EARLIEST, (stamp[0], stamp[1], stamp[2], stamp[3], stamp[4], stamp[5]))
        self._file = path.open("xb")
        path.chmod(0o600)
        self._zip = zipfile.ZipFile(self._file, "w", zipfile.ZIP_STORED, allowZip64=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with nullcontext() if kind is None else suppress(OSError):
                self._zip.close()
        finally:
            self._file.close()

    @abstractmethod
    def add(self, planned: Planned, written: Callable[[int], None]) -> tuple[Planned, int]:
        """Write one entry, telling ``written`` the bytes done; gives what is to be read back, and where it begins."""


class ZipWriter(ZipFileWriter):
    """Every entry as it is."""

    def add(self, planned: Planned, written: Callable[[int], None]) -> tuple[Planned, int]:
        """See ``ZipFileWriter``."""
        entry = zipfile.ZipInfo(planned.path, self._time)
        entry.external_attr = PLAIN_FILE
        entry.create_system = 3
        entry.file_size = planned.size
        with self._zip.open(entry, "w") as stream:
            offset = self._file.tell()
            for view in planned.chunks():
                stream.write(view)
                written(len(view))
        self._file.flush()
        return planned, offset
