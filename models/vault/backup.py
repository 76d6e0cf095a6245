"""Backup of an open vault: a second vault, encrypted with the same keys, brought up to date each time."""

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from models.errors import ErrorKind, UserError
from models.progress import Report, silent
from models.vault import header as headers
from models.vault.copying import move_folder, remove_tree
from models.vault.durable import as_user_error, replace, sync_file, sync_folder, write_atomically
from models.vault.engine import Database
from models.vault.folder import BACKUP_MARK, FILE_NAME, home_of
from models.vault.lock import VaultLock
from models.vault.opening import Opened
from models.vault.segment_copier import SegmentCopier
from models.vault.segments import SegmentStore
from models.vault.settling import fresh_beside, old_beside, settle

_TRIES = 3


def back_up(opened: Opened, dest: Path, report: Report = silent) -> None:
    """Make ``dest`` a backup of the vault as it is now, or bring it up to date. The vault may be in use meanwhile.

    Order: the mark, a copy of the database (``VACUUM INTO``, encrypted), the segments that ``dest`` lacks, each read
    back and decrypted; then the database and, last, the header are put in place; then segments that the vault no
    longer has are removed. Until the end the older backup stays usable. After a full rotation of the keys a new
    backup is made beside the old one, which it then replaces as a rotation replaces the vault (see ``settling``).

    Raises UserError: TARGET_INSIDE_VAULT, TARGET_EXISTS when ``dest``, or what has a name that is needed beside it,
    holds anything but a backup of this vault, VAULT_IN_USE when the backup is open, CONTENT_DAMAGED or CONTENT_MISSING,
    after everything else is backed up, when files of the vault itself are bad; and what the disk refuses.
    """
    dest = home_of(dest)
    settle(dest)
    known = _examine(opened, dest)
    if known != "other keys":
        bad = _fill(opened, dest, report)
    else:
        fresh, old = fresh_beside(dest), old_beside(dest)
        for left in (fresh, old):  # by a backup cut short, or somebody's own
            _examine(opened, left)
            remove_tree(left)
        bad = _fill(opened, fresh, report)
        move_folder(dest, old)
        move_folder(fresh, dest)
    _clear(opened, dest)
    if bad:
        raise bad[0]


def _clear(opened: Opened, dest: Path) -> None:
    """Remove what an exchange of backups has left beside ``dest``; what cannot be removed now is left for next time."""
    for left in (fresh_beside(dest), old_beside(dest)):
        with contextlib.suppress(UserError):
            if _mark(left)[:1] == [opened.header.vault_id.hex()]:
                remove_tree(left)


def _examine(opened: Opened, dest: Path) -> str:
    """What is at ``dest``: "nothing", "our backup", "other keys". Raises UserError when it is not to be touched."""
    if dest.resolve().is_relative_to(opened.path.resolve()):
        raise UserError(ErrorKind.TARGET_INSIDE_VAULT, path=dest)
    try:
        if not dest.exists() or (dest.is_dir() and not any(dest.iterdir())):
            return "nothing"
    except OSError as error:
        raise as_user_error(error, path=dest) from error
    if _mark(dest)[:1] != [opened.header.vault_id.hex()]:
        raise UserError(ErrorKind.TARGET_EXISTS, path=dest)
    return "our backup" if _same_keys(opened, dest) else "other keys"


def _same_keys(opened: Opened, dest: Path) -> bool:
    """Whether what is in a backup was encrypted under our master key; one that never got its header counts as ours."""
    if not any((dest / name).exists() for name in headers.COPIES):
        return True
    try:
        headers.load(dest)
    except UserError:
        return False
    return len(headers.check_copies(dest, opened.master)) < len(headers.COPIES)


def _fill(opened: Opened, dest: Path, report: Report) -> list[UserError]:
    """Do the work; returns an error for each segment of the vault itself that is bad."""
    _begin(dest)
    lock = VaultLock(dest)
    try:
        target = SegmentStore(dest, opened.master.derive(b"blob"), opened.header.vault_id, opened.random)
        target.prepare()
        target.purge_temp()
        doubtful = set(_mark(dest)[1:])
        _write_mark(opened, dest, doubtful)
        for attempt in range(_TRIES):
            with _snapshot(opened, dest) as snapshot:
                copier = SegmentCopier(opened, target, snapshot, doubtful)
                copier.copy_all(report)
            if attempt == _TRIES - 1 or not copier.outdated():
                break
        target.sync_folders()
        _publish(opened, dest)
        for name in target.ids() - set(copier.wanted):
            target.unlink(name)
        target.purge_temp()
        _write_mark(opened, dest, copier.damaged)
        return copier.errors()
    finally:
        lock.release()


def _begin(dest: Path) -> None:
    try:
        dest.mkdir(mode=0o700, parents=True, exist_ok=True)
        sync_folder(dest.parent)
    except OSError as error:
        raise as_user_error(error, path=dest) from error


def _mark(dest: Path) -> list[str]:
    """The lines of a backup's mark; none when there is none."""
    try:
        return (dest / BACKUP_MARK).read_text(encoding="ascii").split() if (dest / BACKUP_MARK).is_file() else []
    except (OSError, UnicodeError):
        return []


def _write_mark(opened: Opened, dest: Path, doubtful: Iterable[str]) -> None:
    lines = [opened.header.vault_id.hex(), *sorted(doubtful)]
    write_atomically(dest / BACKUP_MARK, "".join(f"{line}\n" for line in lines).encode())


@contextlib.contextmanager
def _snapshot(opened: Opened, dest: Path) -> Iterator[Database]:
    """A copy of the vault's database at this moment, in the backup's ``tmp``, open for reading."""
    path = dest / "tmp" / FILE_NAME
    try:
        path.unlink(missing_ok=True)
        path.touch(mode=0o600)
    except OSError as error:
        raise as_user_error(error, path=path) from error
    opened.database.copy_to(path)
    database = Database(path.parent, opened.master.derive(b"database"))
    try:
        yield database
    finally:
        database.close()


def _publish(opened: Opened, dest: Path) -> None:
    copy, database = dest / "tmp" / FILE_NAME, dest / FILE_NAME
    try:
        with copy.open("rb+", buffering=0) as written:
            sync_file(written.fileno())
        for ending in ("-wal", "-shm", "-journal"):  # of somebody who had the backup open; never to meet the new file
            database.with_name(FILE_NAME + ending).unlink(missing_ok=True)
        replace(copy, database)
        sync_folder(dest)
    except OSError as error:
        raise as_user_error(error, path=dest) from error
    headers.save(dest, opened.header)
