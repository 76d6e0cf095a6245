"""The first half of opening a vault: folder, lock, header and keys. It needs no database library."""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from models.errors import ErrorKind, UserError
from models.vault import header as headers
from models.vault.folder import BACKUP_MARK, FILE_NAME, home_of
from models.vault.header import Unlocked
from models.vault.lock import VaultLock
from models.vault.looking import LOOKING, refusal_of, write_protected
from models.vault.settling import settle
from models.vault.ways_in import WayIn, unlocker

_PARTS = (*headers.COPIES, FILE_NAME, BACKUP_MARK)
"""Files at least one of which lies in every vault, damaged or a backup under way as well."""


@dataclass(frozen=True, slots=True)
class Entered:
    """A vault that is locked for this program alone and whose keys are known. Either open it or ``leave`` it.

    ``refusal`` says why nothing can be written there; None where it can. Then others may look at it as well.
    """

    path: Path
    lock: VaultLock
    unlocked: Unlocked
    refusal: ErrorKind | None = None

    def leave(self) -> None:
        """Overwrite the keys and release the lock."""
        self.unlocked.master.wipe()
        self.lock.release()


def is_vault(folder: Path) -> bool:
    """Whether a folder looks like a vault, in whatever state; OSError where one may not look."""
    return any((folder / part).is_file() for part in _PARTS)


def enter(path: Path, way_in: WayIn) -> Entered:
    """Lock a vault and unlock its header with a passphrase or recovery key.

    Raises UserError: NO_VAULT, VAULT_IN_USE, WRONG_PASSPHRASE, WRONG_RECOVERY_KEY, HEADER_DAMAGED, KDF_REFUSED,
    VAULT_TOO_NEW.
    """
    path = home_of(path)
    settle(path)
    if not path.is_dir():
        raise UserError(ErrorKind.NO_VAULT, path=path)
    copies = headers.load(path)
    with contextlib.ExitStack() as undo:
        lock, refusal = _locked(path)
        undo.callback(lock.release)
        unlocked = unlocker(way_in)(copies)
        undo.pop_all()
    return Entered(path, lock, unlocked, refusal)


def _locked(path: Path) -> tuple[VaultLock, ErrorKind | None]:
    fault = ErrorKind.READ_ONLY if write_protected(path) else None
    if fault is None:
        try:
            return VaultLock(path), None
        except UserError as error:
            if error.kind not in LOOKING:
                raise
            fault = error.kind
    return VaultLock(path, looking=True), refusal_of(fault)
