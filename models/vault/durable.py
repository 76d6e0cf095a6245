"""Writes that are on the disk when they return, and the disk's faults in our words."""

import contextlib
import errno
import os
import sys
import time
from pathlib import Path

from models.errors import ErrorKind, UserError, fault_of

if sys.platform == "darwin":
    import fcntl

_TRIES = 8
_RETRIES = os.name == "nt"


def as_user_error(error: OSError, **params: object) -> UserError:
    """The disk's fault as a UserError of its kind (``fault_of``), IO_FAILED with the system's error name."""
    kind = fault_of(error)
    if kind is ErrorKind.IO_FAILED:
        params.setdefault("reason", errno.errorcode.get(error.errno or 0, "unknown"))
    return UserError(kind, **params)


def sync_file(fd: int) -> None:
    """Wait until the open file is on the disk itself; macOS needs F_FULLFSYNC for that. Raises OSError."""
    if sys.platform == "darwin":
        with contextlib.suppress(OSError):  # refused by some network file systems; then fsync is what there is
            fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
            return
    os.fsync(fd)


def sync_folder(path: Path) -> None:
    """Wait until names made, renamed or removed in a folder are on the disk. Raises OSError.

    Windows has no such call (NTFS journals names); file systems that cannot do it say EINVAL.
    """
    if os.name == "nt":
        return
    fd = os.open(path, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        os.fsync(fd)
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
    finally:
        os.close(fd)


def replace(source: Path, target: Path) -> None:
    """``os.replace`` with bounded retries where a virus scanner may hold the target open (Windows). Raises OSError."""
    for attempt in range(_TRIES):
        try:
            source.replace(target)
            return
        except PermissionError:
            if not _RETRIES or attempt == _TRIES - 1:
                raise
            time.sleep(0.01 * 2**attempt)


def write_atomically(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Put ``data`` in ``path`` so that a crash leaves the old content or the new, never a mixture.

    Temp in the same folder, permissions, write, fsync, replace, fsync the folder. Raises UserError
    (DISK_FULL, READ_ONLY, IO_FAILED), and then the old content stands and no temp is left.
    """
    temp = path.with_name(f".{path.name}.tmp")
    try:
        _write_synced(temp, data, mode)
        replace(temp, path)
        sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            temp.unlink(missing_ok=True)
        raise as_user_error(error, path=path) from error


def _write_synced(path: Path, data: bytes, mode: int) -> None:
    path.unlink(missing_ok=True)  # left by a crash
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, mode), "wb", buffering=0) as file:
        path.chmod(mode)
        write_all(file.fileno(), memoryview(data))
        sync_file(file.fileno())


def write_all(fd: int, data: memoryview) -> None:
    """Write every byte, also where the system takes only a part at a time. Raises OSError."""
    while len(data):
        data = data[os.write(fd, data) :]
