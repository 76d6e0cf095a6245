"""One program at a time in one vault, and the traces of a synchroniser that was let loose on it."""

import errno
import io
import os
import re
import sys
from pathlib import Path
from typing import IO, Final

from models.errors import ErrorKind, UserError
from models.vault.durable import as_user_error

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

NAME: Final = "lock"
_TAKEN: Final = (errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)
"""What the system says when somebody else holds the lock; anything else is a disk that cannot lock at all."""

_NO_LOCKS: Final = (errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)

_OWN_NAMES = r"(?:vault|lock)"
_CONFLICTED = re.compile(
    rf"""{_OWN_NAMES}(?:
        .*conflict.*              # Dropbox, Nextcloud: "(conflicted copy ...)"; Syncthing: ".sync-conflict-..."
        | \ \d+ (?:\..*)?         # iCloud: "vault 2.db"
        | \ ?\(\d+\) (?:\..*)?    # Google Drive: "vault (1).db"
        | -[^.]+ \.(?:json|db).*  # OneDrive: "vault-HOSTNAME.db"
    )""",
    re.VERBOSE | re.IGNORECASE,
)


class VaultLock:
    """Holds the vault's lock file until ``release``; the system lets go of it when the process dies, however it dies.

    A lock file left behind is therefore harmless. Two vault objects in one process exclude each other as well.
    With ``looking`` nothing is made or written: several may look at once where nobody writes; without a lock file
    there, or where the disk cannot lock, there is nobody to keep out. Raises UserError: VAULT_IN_USE, READ_ONLY,
    NO_LOCKS, IO_FAILED.
    """

    def __init__(self, root: Path, *, looking: bool = False) -> None:
        self._file: IO[bytes] = io.BytesIO()
        try:
            self._file = (root / NAME).open("rb" if looking else "ab", buffering=0)
        except OSError as error:
            if looking:
                return
            raise as_user_error(error, path=root) from error
        try:
            _take(self._file.fileno(), shared=looking)
        except OSError as error:
            self._file.close()
            if error.errno in _TAKEN:
                raise UserError(ErrorKind.VAULT_IN_USE, path=root) from error
            if looking:
                return
            if error.errno in _NO_LOCKS:
                raise UserError(ErrorKind.NO_LOCKS, path=root) from error
            raise as_user_error(error, path=root) from error

    def release(self) -> None:
        """Let others in; may be called twice."""
        self._file.close()


def _take(fd: int, *, shared: bool = False) -> None:
    if sys.platform == "win32":
        os.lseek(fd, 0, os.SEEK_SET)
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(fd, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)


def conflicted_copies(root: Path) -> list[str]:
    """Names in a vault that a synchroniser makes when two computers changed it: "vault (conflicted copy ...).db".

    Raises UserError.
    """
    try:
        return sorted(path.name for path in root.iterdir() if _CONFLICTED.fullmatch(path.name))
    except OSError as error:
        raise as_user_error(error, path=root) from error
