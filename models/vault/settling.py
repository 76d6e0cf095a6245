"""What a crash during a full rotation leaves beside a vault, and how it is settled (see ``rotation``)."""

import contextlib
import re
from pathlib import Path

from models.errors import UserError
from models.vault import header as headers
from models.vault.copying import move_folder, remove_tree
from models.vault.folder import FILE_NAME
from models.vault.lock import VaultLock

_OURS = re.compile(r"\.?vault\.(json|db).*|segments|tmp|orphans|lock|backup")


def fresh_beside(path: Path) -> Path:
    """Where the new vault is built."""
    return path.with_name(f"{path.name}.rotating")


def old_beside(path: Path) -> Path:
    """Where the old vault waits to be removed."""
    return path.with_name(f"{path.name}.replaced")


def settle(path: Path) -> None:
    """Give the vault its name back when a rotation was cut short between its two renames; before it is opened.

    The new vault takes the name when it is whole, else the old one. Raises UserError: VAULT_IN_USE while the rotation
    is going on, and what the disk refuses.
    """
    old, fresh = old_beside(path), fresh_beside(path)
    if path.exists() or not old.is_dir():
        return
    VaultLock(old).release()
    move_folder(fresh if _is_whole(fresh) else old, path)


def clear(path: Path) -> None:
    """Remove what a rotation left beside the vault at ``path``, whose lock the caller holds.

    The old vault goes only when the one in its place is a later state of the same, or its removal had begun; what
    cannot be removed now is left for the next time.
    """
    old, fresh = old_beside(path), fresh_beside(path)
    with contextlib.suppress(UserError, OSError):
        if _is_ours(fresh):
            remove_tree(fresh)
        if old.is_dir() and (_is_ours(old) if _is_headless(old) else _is_earlier(old, path)):
            remove_tree(old)


def _is_ours(path: Path) -> bool:
    """Whether a folder holds nothing but what is in a vault, however little of it; anything else is somebody's."""
    return path.is_dir() and all(_OURS.fullmatch(each.name) for each in path.iterdir())


def _is_headless(old: Path) -> bool:
    """What is left of a removal cut short may have no header any more, and no key ever opens it."""
    return not any((old / name).exists() for name in headers.COPIES)


def _is_whole(path: Path) -> bool:
    try:
        headers.load(path)
    except UserError:
        return False
    return (path / FILE_NAME).is_file()


def _is_earlier(old: Path, path: Path) -> bool:
    one, other = headers.load(old).newest, headers.load(path).newest
    return one.vault_id == other.vault_id and one.revision < other.revision
