"""Copying the vault's own files, encrypted as they are, so that a copy is whole or absent."""

import contextlib
import hashlib
import os
import shutil
from pathlib import Path
from typing import Final

from models.errors import ErrorKind, UserError
from models.vault.durable import as_user_error, replace, sync_file, sync_folder, write_all

_BUFFER: Final = 1024 * 1024


def copy_file(source: Path, target: Path, temp: Path | None = None) -> None:
    """Copy one file by way of ``temp`` (beside the target when None), read back and compared; its folder is not synced.

    Raises FileNotFoundError when there is no source, UserError for what the disk refuses or gives back otherwise.
    """
    part = temp or target.with_name(f".{target.name}.part")
    try:
        part.unlink(missing_ok=True)
        written = _copy_bytes(source, part)
        if _digest(part) != written:
            raise UserError(ErrorKind.IO_FAILED, path=target, reason="not what was written")
        replace(part, target)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise as_user_error(error, path=target) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def remove_tree(path: Path) -> None:
    """Remove one of the vault's folders with all that is in it; one that is gone is no error. Raises UserError."""
    try:
        shutil.rmtree(path)
        sync_folder(path.parent)
    except FileNotFoundError:
        return
    except OSError as error:
        raise as_user_error(error, path=path) from error


def move_folder(source: Path, target: Path) -> None:
    """Give a folder another name, on the disk when this returns. Raises UserError."""
    try:
        replace(source, target)
        sync_folder(target.parent)
    except OSError as error:
        raise as_user_error(error, path=source) from error


def _copy_bytes(source: Path, target: Path) -> bytes:
    running, buffer = hashlib.sha256(), memoryview(bytearray(_BUFFER))
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with source.open("rb", buffering=0) as reading, os.fdopen(os.open(target, flags, 0o600), "wb", buffering=0) as file:
        while got := reading.readinto(buffer):
            running.update(buffer[:got])
            write_all(file.fileno(), buffer[:got])
        sync_file(file.fileno())
    return running.digest()


def _digest(path: Path) -> bytes:
    with path.open("rb", buffering=0) as file:
        return hashlib.file_digest(file, "sha256").digest()
