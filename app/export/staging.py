"""A package under construction: a hidden folder beside the target, so that a rename publishes it whole.

``.NAME.part-<16 hex>/`` holds a marker, locked while its builder lives, and ``package``, the folder or file to be.
What a killed builder left behind is recognised by name and marker and removed by the next one for the same target.
"""

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from models.errors import ErrorKind, UserError

_MARKER = "carebinder-part"
_MARK = b"A second-opinion package is being built here.\n"
_CONTENT = "package"
_NAME_PART = 50


def refuse(target: Path, vault: Path | None) -> None:
    """Raise UserError when nothing may be written to ``target``: it exists, or it lies in the vault's folder."""
    place = target.parent.resolve() / target.name
    if vault is not None and place.is_relative_to(vault.resolve()):
        raise UserError(ErrorKind.TARGET_INSIDE_VAULT, path=str(target))
    if os.path.lexists(target):
        raise UserError(ErrorKind.TARGET_EXISTS, path=str(target))


@contextmanager
def staged(target: Path, random: Callable[[int], bytes]) -> Iterator[Path]:
    """Give the path at which to build a file or folder; on leaving, it becomes ``target``.

    When the body raises, everything made here is removed, missing parents of ``target`` included, and ``target`` stays
    absent. Raises UserError TARGET_EXISTS when somebody else made the target meanwhile, OSError as it comes.
    """
    parents = _make_parents(target.parent)
    folder = target.parent / f"{_prefix(target)}{random(8).hex()}"
    try:
        _sweep(target)
        folder.mkdir(mode=0o700)
        with _marked(folder):
            yield folder / _CONTENT
            refuse(target, None)
            (folder / _CONTENT).rename(target)
    except BaseException:
        _remove(folder)
        for parent in parents:
            with suppress(OSError):
                parent.rmdir()
        raise
    _remove(folder)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` durable, where the system can."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _prefix(target: Path) -> str:
    return f".{target.name[:_NAME_PART]}.part-"


def _make_parents(folder: Path) -> list[Path]:
    """Create what is missing of ``folder``; innermost first."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing


@contextmanager
def _marked(folder: Path) -> Iterator[None]:
    with (folder / _MARKER).open("xb") as marker:
        marker.write(_MARK)
        marker.flush()
        _lock(marker)
        yield


def _sweep(target: Path) -> None:
    """Remove what killed builders of ``target`` left."""
    shape = re.compile(re.escape(_prefix(target)) + r"[0-9a-f]{16}")
    for one in target.parent.iterdir():
        if shape.fullmatch(one.name) and not one.is_symlink() and one.is_dir() and _abandoned(one):
            _remove(one)


def _abandoned(folder: Path) -> bool:
    """True when it is ours and nobody builds in it: the marker is there and unlocked, or nothing is there yet."""
    marker = folder / _MARKER
    if not marker.is_file():
        return not any(folder.iterdir())
    try:
        with marker.open("rb+") as handle:
            return _lock(handle)
    except OSError:
        return False


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: BinaryIO) -> bool:
        """Lock the marker for as long as it is open; False when another process holds it."""
        try:
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: BinaryIO) -> bool:
        """Lock the marker for as long as it is open; False when another process holds it."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
