"""Opening a vault where nothing can be written: a locked stick, a disc, a folder of somebody else's, a full disk.

What cannot be looked at without writing first (a program was killed in the middle, or an older program made the vault)
is refused: SQLite would silently show an older state.
"""

import os
from pathlib import Path

from models.errors import ErrorKind, UserError
from models.vault.folder import FILE_NAME

LOOKING = frozenset((ErrorKind.READ_ONLY, ErrorKind.DISK_FULL))
"""Faults of the disk after which a vault can still be looked at."""


def write_protected(root: Path) -> bool:
    """Whether the system says that the vault's folder or its database cannot be written to."""
    places = [place for place in (root, root / FILE_NAME) if place.exists()]
    return not all(os.access(place, os.W_OK) for place in places)


def refusal_of(kind: ErrorKind) -> ErrorKind:
    """What every change is answered with in a vault opened for looking, after this fault."""
    return ErrorKind.VAULT_READ_ONLY if kind is ErrorKind.READ_ONLY else kind


def refused(refusal: ErrorKind, root: Path) -> UserError:
    """That answer."""
    if refusal is ErrorKind.DISK_FULL:
        return UserError(ErrorKind.DISK_FULL, path=root)
    return UserError(ErrorKind.VAULT_READ_ONLY, path=root)


def address(database: Path) -> str:
    """The URI under which SQLite only reads the database. Raises UserError(VAULT_UNSETTLED).

    ``immutable`` spares it the files that a write-ahead log needs, but also keeps it from looking at such a log. With
    one that holds something, it must read the log through the ``-shm`` file beside it. A rollback journal that holds
    something can only be played back by writing.
    """
    log, shared = _beside(database, "-wal"), _beside(database, "-shm")
    if _holds(_beside(database, "-journal")) or (_holds(log) and not shared.is_file()):
        raise UserError(ErrorKind.VAULT_UNSETTLED, path=database.parent)
    return f"{_uri(database.as_posix())}?mode=ro{'' if _holds(log) else '&immutable=1'}"


def _uri(path: str) -> str:
    """As SQLite reads it: no host ever, also for a network folder of Windows (``//server/share``)."""
    from urllib.parse import quote  # loaded for such a vault alone

    return "file://" + quote(os.fsencode(path if path.startswith("/") else f"/{path}"), safe="/:")


def _beside(database: Path, ending: str) -> Path:
    return database.with_name(database.name + ending)


def _holds(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False
