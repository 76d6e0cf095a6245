"""Where segments lie: immutable encrypted files, named at random, in ``segments/ab/<32 hex>.seg``."""

import contextlib
import os
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from models.vault.durable import as_user_error, replace, sync_folder
from models.vault.folder import require_there
from models.vault.keys import Key
from models.vault.segment_layout import (
    HEADER_BYTES,
    ID_BYTES,
    SALT_BYTES,
    SegmentHeader,
    UnreadableLayoutError,
)
from models.vault.segment_reader import DamagedSegment, MissingSegment, SegmentReader, open_segment
from models.vault.segment_writer import Seal, SegmentWriter

__all__ = ["DamagedSegment", "MissingSegment", "Seal", "SegmentReader", "SegmentStore", "SegmentWriter"]

_NAME = re.compile(r"[0-9a-f]{32}\.seg")


class SegmentStore:
    """The segments of one vault. Methods raise UserError for what the disk refuses, and when it is gone."""

    def __init__(self, root: Path, blob_key: Key, vault_id: bytes, random: Callable[[int], bytes] = os.urandom) -> None:
        self._folder, self._tmp, self._orphans = root / "segments", root / "tmp", root / "orphans"
        self._blob_key, self._vault_id, self._random = blob_key, vault_id, random
        self._gate = threading.Lock()
        self._unsynced: set[Path] = set()

    def prepare(self) -> None:
        """Make the folders that are missing."""
        try:
            for folder in (self._folder, self._tmp, self._orphans):
                folder.mkdir(mode=0o700, exist_ok=True)
            sync_folder(self._folder.parent)
        except OSError as error:
            raise as_user_error(error, path=self._folder.parent) from error

    def require_there(self) -> None:
        """Raise UserError(IO_FAILED) when not a segment is missing but the whole vault: its disk was taken out."""
        require_there(self._folder.parent)

    def create(self) -> SegmentWriter:
        """Begin a segment under a name that no file has."""
        raw = self._random(ID_BYTES)
        while self.path(raw.hex()).exists() or self._temp(raw).exists():
            raw = self._random(ID_BYTES)
        header = SegmentHeader(self._vault_id, raw, self._random(SALT_BYTES))
        return SegmentWriter(header, self._blob_key, self._temp(raw), self.path(raw.hex()), self._named)

    def reader(self, segment_id: str, salt: bytes, data_length: int, file_size: int) -> SegmentReader:
        """Open the segment that the database names. Raises MissingSegment, DamagedSegment at any mismatch."""
        header = SegmentHeader(self._vault_id, bytes.fromhex(segment_id), salt)
        seal = Seal(segment_id, salt, data_length, file_size)
        try:
            return SegmentReader(self.path(segment_id), header, self._blob_key, seal)
        except MissingSegment:
            self.require_there()
            raise

    def open_unbound(self, path: Path) -> SegmentReader:
        """Open a segment file of this vault by what it says itself, for salvage without a database.

        Its identity is that of its header, whatever the file is called. Raises DamagedSegment, MissingSegment.
        """
        with open_segment(path, path.stem) as file:
            try:
                header = SegmentHeader.decode(file.read(HEADER_BYTES))
            except (UnreadableLayoutError, OSError) as error:
                raise DamagedSegment(path.stem) from error
        if header.vault_id != self._vault_id:
            raise DamagedSegment(path.stem)
        return SegmentReader(path, header, self._blob_key, None)

    def sync_folders(self) -> None:
        """Wait until the names of all segments sealed or unlinked so far are on the disk; once per batch.

        Segments may be sealed by other threads meanwhile.
        """
        with self._gate:
            due, self._unsynced = self._unsynced, set()
        try:
            for folder in sorted(due, reverse=True):
                if folder.exists():
                    sync_folder(folder)
        except OSError as error:
            with self._gate:
                self._unsynced |= due
            raise as_user_error(error, path=self._folder) from error

    def path(self, segment_id: str) -> Path:
        """Where a segment lies."""
        return self._folder / segment_id[:2] / f"{segment_id}.seg"

    def ids(self) -> set[str]:
        """The names of all segments that are there."""
        return {path.stem for path in self._files() if _is_segment(path)}

    def adopt(self, segment_id: str, bring: Callable[[Path], None]) -> None:
        """Take over a segment made elsewhere: ``bring`` puts it where it is told to. Raises what ``bring`` does."""
        path = self.path(segment_id)
        try:
            path.parent.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise as_user_error(error, path=path) from error
        bring(path)
        self._named(path)

    def strangers(self) -> list[Path]:
        """Files among the segments that are none, such as a synchroniser's copies."""
        return [path for path in self.everything() if not _is_segment(path) or path != self.path(path.stem)]

    def everything(self) -> list[Path]:
        """All files among the segments, however deep and whatever they are called."""
        return sorted(path for path in self._folder.rglob("*") if path.is_file() and not path.is_symlink())

    def unlink(self, segment_id: str) -> None:
        """Remove a segment; one that is gone already is no error."""
        path = self.path(segment_id)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise as_user_error(error, path=path) from error
        self._named(path)

    def purge_temp(self) -> int:
        """Remove what a crash left half written; returns how many files."""
        removed = 0
        for path in self._tmp.glob("*") if self._tmp.is_dir() else ():
            with contextlib.suppress(OSError):  # held open by a virus scanner: next time
                path.unlink()
                removed += 1
        return removed

    def quarantine(self, segment_id: str) -> Path:
        """Move a segment that no row names, or that is damaged, to ``orphans/``. Returns its new place.

        Raises MissingSegment.
        """
        source = self.path(segment_id)
        if not source.exists():
            raise MissingSegment(segment_id)
        return self.put_aside(source)

    def put_aside(self, source: Path) -> Path:
        """Move a file to ``orphans/``, under a name that is free there; one that lies there stays. Says where it is."""
        if source.parent == self._orphans:
            return source
        target = self._orphans / source.name
        number = 1
        while target.exists():
            number += 1
            target = self._orphans / f"{source.stem}.{number}.seg"
        self._moved(source, target)
        return target

    def take_back(self, source: Path, segment_id: str) -> None:
        """Move a file to the place of the segment that it is."""
        target = self.path(segment_id)
        self._moved(source, target)
        self._named(target)

    def _moved(self, source: Path, target: Path) -> None:
        try:
            target.parent.mkdir(mode=0o700, exist_ok=True)
            replace(source, target)
            sync_folder(target.parent)
            sync_folder(source.parent)
        except OSError as error:
            raise as_user_error(error, path=source) from error

    def orphans(self) -> list[Path]:
        """The segment files in quarantine."""
        return sorted(self._orphans.glob("*.seg"))

    def _named(self, path: Path) -> None:
        with self._gate:
            self._unsynced |= {path.parent, self._folder}

    def _temp(self, raw: bytes) -> Path:
        return self._tmp / f"{raw.hex()}.part"

    def _files(self) -> Iterator[Path]:
        return (path for path in self._folder.glob("*/*") if path.is_file())


def _is_segment(path: Path) -> bool:
    return bool(_NAME.fullmatch(path.name)) and path.parent.name == path.name[:2]
