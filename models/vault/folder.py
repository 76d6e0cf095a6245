"""What is called how in a vault's folder, and where the folder itself lies."""

from pathlib import Path

from models.errors import ErrorKind, UserError

FILE_NAME = "vault.db"
"""The database."""

BACKUP_MARK = "backup"
"""The file that says that a folder is a backup: its first line is the vault's id. Only such a folder is written over.

Further lines name segments that were damaged in the vault itself when they were copied.
"""


def home_of(path: Path) -> Path:
    """The folder itself where ``path`` is a link to it: what is put beside it, or takes its name, belongs there.

    What the folder is reached through is left as it was typed.
    """
    return path.resolve() if path.is_symlink() else path.absolute()


def require_there(root: Path) -> None:
    """Tell a vault that was moved, or whose disk was taken out while it is open, from one that lacks a file.

    Raises UserError(IO_FAILED).
    """
    if not root.is_dir():
        raise UserError(ErrorKind.IO_FAILED, path=root, reason="ENOENT")
