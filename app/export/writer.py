"""Writes a package as a folder, a zip or a single file: built beside the target, read back, then renamed into place.

Nothing of it is ever visible under the target's name before all of it is right and durable.
"""

import errno
import os
import shutil
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path

from app.export import zip_locking, zipping
from app.export.durable import EarlyFlush, make_durable
from app.export.planned import Planned
from app.export.reading_back import ReadBack
from app.export.staging import Keep, refuse, staged
from models.errors import ErrorKind, UserError, fault_of
from models.progress import Progress, Report

_MARGIN = 4 << 20
"""Room for folders and file system overhead, in bytes, beside the files themselves."""


class Shape(Enum):
    """What the target is."""

    FOLDER = "folder"
    ZIP = "zip"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a package goes. ``vault`` is the folder that must not be written into; ``needed`` the bytes to come.

    A zip with a ``lock``, its passphrase and the randomness for it, is encrypted. ``keep`` remembers the hidden folder
    of the build; ``ready`` is told of what was written, durable and read back, just before it gets its name.
    """

    path: Path
    shape: Shape
    needed: int
    vault: Path | None
    made: datetime
    lock: "Lock | None" = None
    keep: Keep = nullcontext
    ready: "Callable[[Written], None]" = lambda _written: None


@dataclass(frozen=True, slots=True)
class Lock:
    """What encrypts a zip."""

    passphrase: str = field(repr=False)
    random: Callable[[int], bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: how many files and bytes they hold together."""

    files: int
    bytes: int


def refuse_early(path: Path, vault: Path | None) -> None:
    """Raise UserError TARGET_EXISTS or TARGET_INSIDE_VAULT before any work is done."""
    refuse(path, vault)


def write(
    target: Target, files: Callable[[Path], Generator[Planned]], random: Callable[[int], bytes], report: Report
) -> Written:
    """Write the files and publish them as ``target.path``.

    ``files`` is given the hidden folder of the build, in case something has to be made ready there, and yields what to
    write, one by one, so that the last ones may depend on the first. Raises UserError (TARGET_EXISTS,
    TARGET_INSIDE_VAULT, DISK_FULL with ``needed``, READ_ONLY, IO_FAILED, CONTENT_DAMAGED and CONTENT_MISSING with
    ``record``) and whatever ``report`` raises; then nothing is left at or beside the target.
    """
    refuse(target.path, target.vault)
    with _explained(target), staged(target.path, random, target.keep) as place:
        _check_room(target, place.parent)
        meter = _Meter(report, target.needed)
        with closing(files(place.parent)) as planned:
            done = _WRITERS[target.shape](target, place, planned, meter)
        make_durable(place)
        target.ready(done)
    return done


class _Meter:
    """Tells how far the writing is, in bytes."""

    def __init__(self, report: Report, total: int) -> None:
        self._report, self._total = report, total
        self.files = self.bytes = 0

    def add(self, count: int) -> None:
        self.bytes += count
        self._report(Progress("export", min(self.bytes, self._total), self._total))


def _write_folder(_target: Target, place: Path, files: Iterable[Planned], meter: _Meter) -> Written:
    place.mkdir(mode=0o700)
    folders = {place}
    with EarlyFlush(place) as flush, ReadBack() as back:
        for planned in files:
            path = place / planned.path
            if path.parent not in folders:
                path.parent.mkdir(parents=True, exist_ok=True)
                folders.add(path.parent)
            _write_one(path, planned, meter)
            flush.wrote(planned.size)
            back.check(path, planned)
    return Written(meter.files, meter.bytes)


def _write_file(_target: Target, place: Path, files: Iterable[Planned], meter: _Meter) -> Written:
    with ReadBack() as back:
        for planned in files:
            _write_one(place, planned, meter)
            place.chmod(0o600)
            back.check(place, planned)
    return Written(meter.files, meter.bytes)


def _write_zip(target: Target, place: Path, files: Iterable[Planned], meter: _Meter) -> Written:
    with ReadBack() as back, _archive(target, place) as archive:
        for planned in files:
            stored, offset = archive.add(planned, meter.add)
            meter.files += 1
            back.check(place, stored, offset)
    return Written(meter.files, meter.bytes)


def _archive(target: Target, place: Path) -> zipping.ZipFileWriter:
    if target.lock is None:
        return zipping.ZipWriter(place, target.made)
    return zip_locking.LockedZipWriter(place, target.made, target.lock.passphrase, target.lock.random)


_WRITERS = {Shape.FOLDER: _write_folder, Shape.FILE: _write_file, Shape.ZIP: _write_zip}


def _write_one(path: Path, planned: Planned, meter: _Meter) -> None:
    meter.files += 1
    if planned.ready is not None:
        planned.ready.rename(path)
        meter.add(planned.size)
        return
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, 0o666)
    try:
        for view in planned.chunks():
            left = memoryview(view)
            while left:
                left = left[os.write(handle, left) :]
            meter.add(len(view))
    finally:
        os.close(handle)


def _check_room(target: Target, folder: Path) -> None:
    free = shutil.disk_usage(folder).free
    if free < target.needed + _MARGIN:
        raise UserError(ErrorKind.DISK_FULL, needed=target.needed + _MARGIN - free, path=str(target.path))


@contextmanager
def _explained(target: Target) -> Iterator[None]:
    """Turn the system's errors into ours."""
    try:
        yield
    except OSError as error:
        path, kind = str(target.path), fault_of(error)
        if kind is ErrorKind.DISK_FULL:
            raise UserError(ErrorKind.DISK_FULL, needed=target.needed, path=path) from error
        if kind is not ErrorKind.IO_FAILED:
            raise UserError(kind, path=path) from error
        reason = errno.errorcode.get(error.errno or 0, type(error).__name__)
        raise UserError(ErrorKind.IO_FAILED, path=path, reason=reason) from error
