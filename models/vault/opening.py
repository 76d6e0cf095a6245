"""Making and opening a vault's folder: lock, header, keys, database, in this order."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from models.errors import ErrorKind, UserError
from models.vault import header as headers
from models.vault.durable import as_user_error, sync_folder
from models.vault.engine import Database
from models.vault.entering import Entered
from models.vault.folder import FILE_NAME
from models.vault.header import COPIES, Header
from models.vault.keys import KdfParams, Key, MasterKey
from models.vault.lock import NAME as LOCK_NAME
from models.vault.lock import VaultLock
from models.vault.looking import LOOKING, refusal_of
from models.vault.recovery import RecoveryKey
from models.vault.schema import bring_up_to_date, build, require_newest
from models.vault.segments import SegmentStore
from models.vault.settling import clear

Random = Callable[[int], bytes]


@dataclass(slots=True)
class Opened:
    """A vault's folder, held by this program alone. ``header`` is verified; the database is at the newest revision."""

    path: Path
    lock: VaultLock
    header: Header
    master: MasterKey
    database: Database
    random: Random
    _blob: Key = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._blob = self.master.derive(b"blob")

    def store(self) -> SegmentStore:
        """The vault's segments, for one user alone; closing takes their key away."""
        return SegmentStore(self.path, self._blob, self.header.vault_id, self.random)

    def save(self, header: Header) -> None:
        """Replace the header on the disk, and then here."""
        self.database.require_writable()
        headers.save(self.path, header)
        self.header = header

    def close(self) -> None:
        """Let go of everything and overwrite the keys; may be called twice."""
        self.database.close()
        self.master.wipe()
        self._blob.wipe()
        self.lock.release()


def make(path: Path, passphrase: str, kdf: KdfParams, now: datetime, random: Random) -> tuple[Opened, RecoveryKey]:
    """A new vault in a folder that is missing or empty; the header comes last. Raises UserError VAULT_EXISTS.

    Nothing stays when it fails, but for an empty folder that was there before.
    """
    path = path.absolute()
    made = _make_folder(path)
    try:
        with contextlib.ExitStack() as undo:
            undo.callback(_remove_files, path)
            lock = VaultLock(path)
            undo.callback(lock.release)
            recovery = RecoveryKey.generate(random)
            header, master = headers.create(passphrase, recovery, kdf, created=now, random=random)
            undo.callback(master.wipe)
            database = Database.create(path, master.derive(b"database"))
            undo.callback(database.close)
            opened = Opened(path, lock, header, master, database, random)
            with database.writing() as connection:
                build(connection)
            opened.store().prepare()
            opened.save(header)
            undo.pop_all()
    except BaseException:
        if made:
            with contextlib.suppress(OSError):
                path.rmdir()
        raise
    return opened, recovery


def open_entered(entered: Entered, random: Random) -> Opened:
    """Open the database of a vault whose keys are known, for looking only where it cannot be written to.

    Raises UserError as the database does, VAULT_UNSETTLED as well, and then leaves it.
    """
    with contextlib.ExitStack() as undo:
        undo.callback(entered.leave)
        opened = _looking(entered, random, entered.refusal) if entered.refusal else _whole(entered, random)
        undo.pop_all()
    return opened


def _whole(entered: Entered, random: Random) -> Opened:
    """For everything; for looking only when the disk turns out to be full or write-protected."""
    path, header, master = entered.path, entered.unlocked.header, entered.unlocked.master
    with contextlib.ExitStack() as undo:
        database = Database(path, master.derive(b"database"))
        undo.callback(database.close)
        opened = Opened(path, entered.lock, header, master, database, random)
        try:
            bring_up_to_date(database)
            opened.store().prepare()
        except UserError as error:
            if error.kind not in LOOKING:
                raise
            return _looking(entered, random, refusal_of(error.kind))
        clear(path)
        with contextlib.suppress(UserError):  # a full disk keeps nobody out
            headers.finish_change(path, entered.unlocked)
        undo.pop_all()
    return opened


def _looking(entered: Entered, random: Random, refusal: ErrorKind) -> Opened:
    """For looking only: nothing is written, put in order or brought up to date."""
    path, header, master = entered.path, entered.unlocked.header, entered.unlocked.master
    with contextlib.ExitStack() as undo:
        database = Database(path, master.derive(b"database"), refusal)
        undo.callback(database.close)
        require_newest(database)
        undo.pop_all()
    return Opened(path, entered.lock, header, master, database, random)


def _make_folder(path: Path) -> bool:
    """Make the folder if need be; says whether it was."""
    try:
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise UserError(ErrorKind.VAULT_EXISTS, path=path)
        made = not path.exists()
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        sync_folder(path.parent)
    except OSError as error:
        raise as_user_error(error, path=path) from error
    return made


def _remove_files(path: Path) -> None:
    files = [path / name for name in (*COPIES, FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm", LOCK_NAME)]
    with contextlib.suppress(OSError):
        for file in files:
            file.unlink(missing_ok=True)
        for folder in ("segments", "tmp", "orphans"):
            if (path / folder).is_dir():
                (path / folder).rmdir()
