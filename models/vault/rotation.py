"""Full rotation: a new master key, and everything encrypted anew under it.

Needed when a passphrase or recovery key has become known to somebody who may also have a copy of the vault: changing it
alone leaves the master key as it is. What that somebody has copied before stays readable to them.

Order, and what a crash at each point leaves (``Name.vault`` is the vault, both others lie beside it):

1. ``Name.vault.rotating`` is built: segments, database, and last the header; each on the disk before the next. All of
   it is checked. A crash leaves the vault as it was; the unfinished copy is removed when the vault is next opened.
2. ``Name.vault`` is renamed to ``Name.vault.replaced``. A crash leaves no vault under its name, but two whole ones
   beside; the new one gets the name when the vault is next opened.
3. ``Name.vault.rotating`` is renamed to ``Name.vault``. A crash leaves the new vault in place, and the old one beside.
4. ``Name.vault.replaced`` is removed.
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select, update
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # its authors give no types

from models.errors import ErrorKind, UserError
from models.progress import Progress, Report, silent
from models.vault import header as headers
from models.vault.aside import since, stamp
from models.vault.checking import check
from models.vault.copying import move_folder, remove_tree
from models.vault.durable import as_user_error
from models.vault.engine import Database, disk_error, raw_key
from models.vault.engine import as_user_error as database_error
from models.vault.findings import CheckFinding, CheckKind
from models.vault.folder import FILE_NAME
from models.vault.keys import KdfParams, Key, MasterKey
from models.vault.lock import VaultLock
from models.vault.opening import Opened
from models.vault.recovery import RecoveryKey
from models.vault.segments import DamagedSegment, MissingSegment, Seal, SegmentReader, SegmentStore
from models.vault.settling import clear, fresh_beside, old_beside
from models.vault.tables import dead_segment, file, segment

_SEALS = select(segment.c.id, segment.c.salt, segment.c.data_length, segment.c.file_size)
_QUIETLY = ("cipher_log_level = NONE", "temp_store = MEMORY")
_WINDOWS = os.name == "nt"


def rotate(opened: Opened, passphrase: str, kdf: KdfParams, report: Report = silent) -> tuple[Opened, RecoveryKey]:
    """Put the vault under a new master key, opened by ``passphrase`` and a new recovery key.

    Same vault id, records and numbers, new segments. Segments in ``orphans/`` are carried over as far as they can be
    read, anything else there is not. After success ``opened`` is closed, and the vault is open in what is returned.
    Needs room for a second vault.

    Raises UserError: CONTENT_DAMAGED, CONTENT_MISSING, DATABASE_DAMAGED (repair first), KDF_REFUSED, NO_PASSPHRASE,
    TARGET_EXISTS when something else has a name that is needed beside the vault, and what the disk refuses; Cancelled
    when ``report`` does. Then the vault is as it was; only when the last step, the exchange of the folders, fails,
    ``opened`` is closed.
    """
    fresh = _room_beside(opened.path)
    recovery = RecoveryKey.generate(opened.random)
    master = MasterKey.generate(opened.random)
    try:
        header = headers.renewed(opened.header, master, (passphrase, kdf), recovery, opened.random)
        with contextlib.ExitStack() as undo:
            with _disk_at_fault(fresh):
                successor = _begin(opened, fresh, header, master)
                undo.callback(successor.close)
                _fill(opened, successor, report)
            headers.save(fresh, header)
            _verify(successor, report)
            _take_over(opened, successor)
            undo.pop_all()
    except BaseException:
        with contextlib.suppress(UserError):
            remove_tree(fresh)
        raise
    return successor, recovery


def _room_beside(path: Path) -> Path:
    """Where the new vault is built, free now: what a rotation left is removed, and anything else is not ours."""
    clear(path)
    for name in (old_beside(path), fresh_beside(path)):
        try:
            taken = name.exists()
        except OSError as error:  # a name too long
            raise as_user_error(error, path=name) from error
        if taken:
            raise UserError(ErrorKind.TARGET_EXISTS, path=name)
    return fresh_beside(path)


def _begin(opened: Opened, fresh: Path, header: headers.Header, master: MasterKey) -> Opened:
    """The new folder with a copy of the database under the new key, whose rows still name the old segments."""
    try:
        fresh.mkdir(mode=0o700)
        (fresh / FILE_NAME).touch(mode=0o600)
    except OSError as error:
        raise as_user_error(error, path=fresh) from error
    opened.database.copy_to(fresh / FILE_NAME)
    key = master.derive(b"database")
    _rekey(fresh / FILE_NAME, opened.master.derive(b"database"), key)
    successor = Opened(fresh, VaultLock(fresh), header, master, Database(fresh, key), opened.random)
    try:
        successor.store().prepare()
    except BaseException:
        successor.close()
        raise
    return successor


def _rekey(path: Path, old: Key, new: Key) -> None:
    """Encrypt every page of a database anew (``sqlite3_rekey``).

    Without a journal, which would need as much room again: of a copy cut short nothing is used.
    """
    try:
        with contextlib.closing(dbapi2.connect(path, isolation_level=None)) as connection:
            with raw_key(old) as told:
                connection.set_key(told)
            for pragma in (*_QUIETLY, "journal_mode = OFF", "synchronous = FULL"):
                connection.execute(f"PRAGMA {pragma}").fetchall()
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
            with raw_key(new) as told:
                connection.reset_key(told)
    except dbapi2.Error as error:  # of what the disk refused in there, SQLCipher says no more than that it failed
        raise database_error(error, path) or disk_error(path.parent) from error


@contextlib.contextmanager
def _disk_at_fault(fresh: Path) -> Iterator[None]:
    """A new database that is not as it was just written says nothing against the vault: it is the disk's fault."""
    try:
        yield
    except UserError as error:
        if error.kind is ErrorKind.DATABASE_DAMAGED and error.params["path"] == fresh:
            raise disk_error(fresh) from error
        raise


def _fill(opened: Opened, successor: Opened, report: Report) -> None:
    """Encrypt every segment anew and let the new database name the new ones."""
    store, target = opened.store(), successor.store()
    with successor.database.writing() as connection:
        seals = [Seal(*row) for row in connection.execute(_SEALS)]
        for number, seal in enumerate(seals):
            report(Progress("rotating", number, len(seals)))
            made = _recoded(connection, store, target, seal)
            row = {
                "id": made.segment_id,
                "salt": made.salt,
                "data_length": made.data_length,
                "file_size": made.file_size,
            }
            connection.execute(insert(segment).values(row))
            connection.execute(
                update(file).where(file.c.segment_id == seal.segment_id).values(segment_id=made.segment_id)
            )
            connection.execute(delete(segment).where(segment.c.id == seal.segment_id))
        connection.execute(delete(dead_segment))
        target.sync_folders()
    for path in store.orphans():
        with contextlib.suppress(DamagedSegment, MissingSegment), store.open_unbound(path) as reader:
            stamp(target.quarantine(_copied(reader, target).segment_id), since(path))
    target.sync_folders()
    successor.database.settle()
    report(Progress("rotating", len(seals), len(seals)))


def _recoded(connection: Connection, store: SegmentStore, target: SegmentStore, seal: Seal) -> Seal:
    try:
        with store.reader(seal.segment_id, seal.salt, seal.data_length, seal.file_size) as reader:
            return _copied(reader, target)
    except (DamagedSegment, MissingSegment) as error:
        kind = ErrorKind.CONTENT_DAMAGED if isinstance(error, DamagedSegment) else ErrorKind.CONTENT_MISSING
        holder = select(file.c.record_id).where(file.c.segment_id == seal.segment_id).limit(1)
        raise UserError(kind, record=connection.scalar(holder)) from error


def _copied(reader: SegmentReader, target: SegmentStore) -> Seal:
    """The same data and manifest, in a new segment under the target's key."""
    writer = target.create()
    try:
        for view in reader.chunks(0, reader.data_length):
            writer.write(view)
        for entry in reader.manifest():
            writer.note(entry)
        return writer.seal()
    except BaseException:
        writer.abort()
        raise


def _verify(successor: Opened, report: Report) -> None:
    """Read all of the new vault once more; nothing is given up for a copy that is not whole."""
    found = check(successor, report).findings
    if found:
        raise _as_error(found[0], successor.path)


def _as_error(finding: CheckFinding, path: Path) -> UserError:
    if finding.record_id is not None:
        kind = finding.kind is CheckKind.CONTENT_MISSING
        return UserError(ErrorKind.CONTENT_MISSING if kind else ErrorKind.CONTENT_DAMAGED, record=finding.record_id)
    return UserError(ErrorKind.DATABASE_DAMAGED, path=path)


def _take_over(opened: Opened, successor: Opened) -> None:
    """Exchange the folders and open the new one under the vault's own name. Windows renames no folder in use."""
    path, old = opened.path, old_beside(opened.path)
    key = successor.master.derive(b"database")
    successor.database.close()
    opened.database.close()
    if _WINDOWS:
        opened.lock.release()
        successor.lock.release()
    move_folder(path, old)
    try:
        move_folder(successor.path, path)
    except UserError:
        move_folder(old, path)
        raise
    successor.path, successor.database = path, Database(path, key)
    if _WINDOWS:
        successor.lock = VaultLock(path)
    opened.close()
    with contextlib.suppress(UserError):  # then it goes when the vault is next opened
        remove_tree(old)
