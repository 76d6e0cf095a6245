"""What lies aside in ``orphans/``: the remains of imports cut short, and what a repair put away. Nothing uses it.

A file's modification time says since when it lies there; what was never stamped is as old as its last writing.
"""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from models.vault.durable import as_user_error, sync_folder
from models.vault.findings import Aside

FOLDER: Final = "orphans"


def lying_aside(root: Path, latest: datetime | None = None) -> Aside:
    """How much lies aside in the vault at ``root``, since ``latest`` or longer; None: at all. Raises UserError."""
    try:
        sizes = [path.stat().st_size for path in _files(root) if latest is None or since(path) <= latest]
    except OSError as error:
        raise as_user_error(error, path=root / FOLDER) from error
    return Aside(len(sizes), sum(sizes))


def stamp(path: Path, moment: datetime) -> None:
    """Note on a file put aside since when it is there. Raises UserError."""
    try:
        os.utime(path, (moment.timestamp(), moment.timestamp()))
    except OSError as error:
        raise as_user_error(error, path=path) from error


def since(path: Path) -> datetime:
    """Since when a file lies aside. Raises UserError."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError as error:
        raise as_user_error(error, path=path) from error


def clear_aside(root: Path, latest: datetime | None) -> None:
    """Delete what lies aside since ``latest`` or longer; None: all of it. Raises UserError."""
    try:
        due = [path for path in _files(root) if latest is None or since(path) <= latest]
        for path in due:
            path.unlink(missing_ok=True)
        if due:
            sync_folder(root / FOLDER)
    except OSError as error:
        raise as_user_error(error, path=root / FOLDER) from error


def _files(root: Path) -> Iterator[Path]:
    return (path for path in (root / FOLDER).glob("*") if path.is_file() and not path.is_symlink())
