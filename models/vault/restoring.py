"""Bringing a backup back: copied beside the new place, verified, and only then named."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from models.errors import ErrorKind, UserError
from models.progress import Progress, Report, silent
from models.vault import header as headers
from models.vault.checking import check
from models.vault.copying import copy_file, move_folder, remove_tree
from models.vault.durable import as_user_error, sync_folder
from models.vault.entering import enter
from models.vault.findings import CheckKind, CheckReport
from models.vault.folder import FILE_NAME, home_of
from models.vault.header import COPIES
from models.vault.lock import VaultLock
from models.vault.opening import open_entered
from models.vault.settling import settle
from models.vault.ways_in import WayIn

_SINGLE: Final = (*COPIES, FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-journal")
_MANY: Final = ("segments/*/*.seg", "orphans/*.seg")


def restore(source: Path, dest: Path, report: Report = silent, way_in: WayIn | None = None) -> CheckReport | None:
    """Copy the vault or backup ``source`` to ``dest``, which must be missing or an empty folder. ``source`` stays.

    Every file is read back from the new place. With ``way_in`` the copy is also opened and checked in full, and the
    answer says what was found; without a key nothing can be decrypted, and the answer is None. Until all of it is
    there, ``dest`` does not exist.

    Raises UserError: NO_BACKUP, BACKUP_UNFINISHED, HEADER_DAMAGED, VAULT_TOO_NEW for ``source``; TARGET_EXISTS,
    TARGET_INSIDE_VAULT; VAULT_IN_USE while the source is open; with ``way_in`` also WRONG_PASSPHRASE,
    WRONG_RECOVERY_KEY and DATABASE_DAMAGED (then nothing is restored; ``repair`` a copy); and what the disk refuses.
    """
    source, dest = home_of(source), home_of(dest)
    settle(source)
    _refuse(source, dest)
    _require_whole(source)
    part = dest.with_name(f".{dest.name}.restoring")
    remove_tree(part)
    try:
        with _held(source):
            _copy_all(source, part, report)
        found = None if way_in is None else _checked(part, way_in, report)
        if dest.is_dir():
            dest.rmdir()  # empty, and Windows renames onto nothing
        move_folder(part, dest)
    except OSError as error:
        raise as_user_error(error, path=dest) from error
    finally:
        remove_tree(part)
    return found


def _refuse(source: Path, dest: Path) -> None:
    if dest.resolve().is_relative_to(source.resolve()):
        raise UserError(ErrorKind.TARGET_INSIDE_VAULT, path=dest)
    if dest.exists() and not (dest.is_dir() and not any(dest.iterdir())):
        raise UserError(ErrorKind.TARGET_EXISTS, path=dest)


def _require_whole(source: Path) -> None:
    try:
        headers.load(source)
    except UserError as error:
        raise UserError(ErrorKind.NO_BACKUP, path=source) if error.kind is ErrorKind.NO_VAULT else error from None


@contextlib.contextmanager
def _held(source: Path) -> Iterator[None]:
    """Keep others out of the source; a medium that cannot be written to, or cannot lock, goes without."""
    try:
        lock = VaultLock(source)
    except UserError as error:
        if error.kind not in (ErrorKind.READ_ONLY, ErrorKind.NO_LOCKS):
            raise
        yield
        return
    try:
        yield
    finally:
        lock.release()


def _copy_all(source: Path, part: Path, report: Report) -> None:
    part.mkdir(mode=0o700, parents=True)
    files = [source / name for name in _SINGLE if (source / name).is_file()]
    files += [path for pattern in _MANY for path in sorted(source.glob(pattern))]
    folders = {part}
    for number, path in enumerate(files):
        report(Progress("restoring", number, len(files)))
        target = part / path.relative_to(source)
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        folders |= {target.parent, target.parent.parent} - {part.parent}
        copy_file(path, target)
    for folder in folders:
        sync_folder(folder)
    report(Progress("restoring", len(files), len(files)))


def _checked(part: Path, way_in: WayIn, report: Report) -> CheckReport:
    opened = open_entered(enter(part, way_in), os.urandom)
    try:
        found = check(opened, report)
    finally:
        opened.close()
    if any(finding.kind is CheckKind.DATABASE for finding in found.findings):
        raise UserError(ErrorKind.DATABASE_DAMAGED, path=part)
    return found
