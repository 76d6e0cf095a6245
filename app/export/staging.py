"""A package under construction: a hidden folder beside the target, so that a rename publishes it whole.

``.NAME.part-<16 hex>/`` holds a marker, locked while its builder lives, and ``package``, the folder or file to be.
What a killed builder left behind is recognised by name and marker: the next one for the same target removes it, and
so does who was told of it beforehand (``Keep``) and asks for it by name (``clear``).
"""

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from enum import Enum
from pathlib import Path
from typing import BinaryIO

from models.errors import ErrorKind, UserError, fault_of

_MARKER = "carebinder-part"
_MARK = b"A second-opinion package is being built here.\n"
_CONTENT = "package"
_NAME_PART = 50
_SHAPE = re.compile(r"\..{1,50}\.part-[0-9a-f]{16}", re.DOTALL)

Keep = Callable[[Path], AbstractContextManager[object]]
"""Remembers a hidden folder: entered before it is made, left when it is gone, or could not be removed."""


class Left(Enum):
    """What was found at the place of a hidden folder."""

    GONE = "gone"
    """Nothing, or what could be removed just now."""
    UNREACHABLE = "unreachable"
    """The disk is not there, or refuses: it has to be looked for again."""
    BUSY = "busy"
    """Somebody builds in it."""
    FOREIGN = "foreign"
    """Something that is not ours, or not all of it: left alone."""


def refuse(target: Path, vault: Path | None) -> None:
    """Raise UserError when nothing may be written to ``target``: it exists, lies in the vault's folder, or no disk
    takes its name.
    """
    place = target.parent.resolve() / target.name
    if vault is not None and place.is_relative_to(vault.resolve()):
        raise UserError(ErrorKind.TARGET_INSIDE_VAULT, path=str(target))
    try:
        target.lstat()
    except OSError as error:
        if fault_of(error) is ErrorKind.NAME_REFUSED:
            raise UserError(ErrorKind.NAME_REFUSED, path=str(target)) from error
        return
    raise UserError(ErrorKind.TARGET_EXISTS, path=str(target))


@contextmanager
def staged(target: Path, random: Callable[[int], bytes], keep: Keep = nullcontext) -> Iterator[Path]:
    """Give the path at which to build a file or folder; on leaving, it becomes ``target``.

    ``keep`` remembers the hidden folder for as long as it may be there. When the body raises, everything made here is
    removed, missing parents of ``target`` included, and ``target`` stays absent. Raises UserError TARGET_EXISTS when
    somebody else made the target meanwhile, OSError as it comes.
    """
    parents = _make_parents(target.parent)
    folder = target.parent.resolve() / f"{_prefix(target)}{random(8).hex()}"
    with keep(folder):
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


def unpublished(folder: Path) -> bool:
    """Whether what was built in a hidden folder is still in there: it never got its own name."""
    return os.path.lexists(folder / _CONTENT)


def clear(folder: Path) -> Left:
    """Remove a hidden folder that a killed builder left, by its whole path; nothing else ever, and no link is followed.

    It must be called as ours are, be a folder itself, and hold our marker, unlocked, or nothing at all.
    """
    try:
        if not _SHAPE.fullmatch(folder.name):
            return Left.FOREIGN
        if not os.path.lexists(folder):
            return Left.GONE if folder.parent.is_dir() else Left.UNREACHABLE
        if folder.is_symlink() or not folder.is_dir() or not _is_ours(folder):
            return Left.FOREIGN
        if not _abandoned(folder):
            return Left.BUSY
    except OSError:
        return Left.UNREACHABLE
    _remove(folder)
    return Left.UNREACHABLE if os.path.lexists(folder) else Left.GONE


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


def _is_ours(folder: Path) -> bool:
    """The marker is there, as a file, or nothing is there yet."""
    marker = folder / _MARKER
    return (marker.is_file() and not marker.is_symlink()) or not any(folder.iterdir())


def _abandoned(folder: Path) -> bool:
    """True when it is ours and nobody builds in it: the marker is there and unlocked, or nothing is there yet."""
    if not _is_ours(folder):
        return False
    marker = folder / _MARKER
    if not marker.exists():
        return True
    try:
        with marker.open("rb+") as handle:
            return _lock(handle)
    except OSError:
        return False


def _remove(folder: Path) -> None:
    """Remove the folder as far as possible, its marker after everything else: cut short, it is still known as ours."""
    with suppress(OSError):
        for one in folder.iterdir():
            if one.is_dir() and not one.is_symlink():
                shutil.rmtree(one, ignore_errors=True)
            elif one.name != _MARKER:
                with suppress(OSError):
                    one.unlink()
        if [one.name for one in folder.iterdir()] == [_MARKER]:
            (folder / _MARKER).unlink()
        folder.rmdir()


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
