"""The files of a package on a medium, a folder or a zip, read where they are and never extracted."""

import os
import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Protocol, cast

from app.export.names import MANIFEST, top_folder
from models.errors import ErrorKind, UserError

MOST_FILES = 50_000
MOST_BYTES = 20 << 30
_FREE_RATIO_BYTES = 10 << 20
_MOST_RATIO = 200
_ZIP = b"PK\x03\x04"
_ENCRYPTED = 1


class Tree(Protocol):
    """Named files of known sizes. ``odd`` are entries that are no plain files, by their path."""

    sizes: dict[str, int]
    odd: tuple[str, ...]

    def open(self, path: str) -> BinaryIO:
        """A stream of one file. Raises OSError, or zipfile.BadZipFile where the zip is damaged there."""
        ...


@contextmanager
def opened(path: Path, passphrase: str | None = None) -> Iterator[Tree]:
    """The package at ``path``. Raises UserError SOURCE_MISSING, SOURCE_UNREADABLE, NOT_A_PACKAGE,
    PACKAGE_DAMAGED, PACKAGE_LOCKED without the passphrase that it needs."""
    try:
        if path.is_dir():
            _require_manifest(path)
            yield FolderTree(path)
        elif path.is_file():
            with ZipTree(path) as tree:
                yield _unlocked(path, tree.sizes, passphrase) if tree.locked else tree
        else:
            raise UserError(ErrorKind.SOURCE_MISSING, path=str(path))
    except (PermissionError, FileNotFoundError) as error:
        raise UserError(ErrorKind.SOURCE_UNREADABLE, path=str(path)) from error


def _unlocked(path: Path, sizes: dict[str, int], passphrase: str | None) -> Tree:
    from app.export.locked_tree import LockedTree

    return LockedTree(path, sizes, passphrase)


def _require_manifest(folder: Path) -> None:
    """Refuse a folder without a manifest before its whole tree, a home folder for instance, is looked through."""
    with os.scandir(folder) as entries:
        if not any(entry.name.upper() == MANIFEST for entry in entries):
            raise UserError(ErrorKind.NOT_A_PACKAGE, path=str(folder))


class FolderTree:
    """A folder; links are not followed. Names are given in capitals where a file system shows them in small letters."""

    def __init__(self, root: Path) -> None:
        self._places: dict[str, Path] = {}
        self.sizes: dict[str, int] = {}
        odd: list[str] = []
        for path, entry in _walk(root, ""):
            name = path.upper() if path.upper() not in self._places else path
            facts = entry.stat(follow_symlinks=False)
            if not stat.S_ISREG(facts.st_mode) or len(self.sizes) >= MOST_FILES:
                odd.append(name)
                continue
            self._places[name] = Path(entry.path)
            self.sizes[name] = facts.st_size
        self.odd = tuple(sorted(odd))

    def open(self, path: str) -> BinaryIO:
        """One file, as it is on the disk."""
        return cast(BinaryIO, self._places[path].open("rb", buffering=0))


def _walk(folder: Path, prefix: str, depth: int = 0) -> Iterator[tuple[str, os.DirEntry[str]]]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda one: one.name):
            path = prefix + entry.name
            if entry.is_dir(follow_symlinks=False) and depth < 2 * 8:
                yield from _walk(Path(entry.path), path + "/", depth + 1)
            else:
                yield path, entry


@dataclass(frozen=True, slots=True)
class _Entry:
    info: zipfile.ZipInfo
    path: str


class ZipTree:
    """A zip within limits; a single top folder around the package is seen through.

    ``odd`` are entries whose names or sizes cannot be trusted: twice the same name, parts overlapping others, more
    bytes from fewer than a package can have.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, ValueError, RuntimeError):
            raise UserError(_without_list(path), path=str(path)) from None
        listed = [one for one in self._zip.infolist() if not one.is_dir()]
        if len(listed) > MOST_FILES or sum(one.file_size for one in listed) > MOST_BYTES:
            self._zip.close()
            raise UserError(ErrorKind.NOT_A_PACKAGE, path=str(path))
        top = top_folder([one.filename for one in listed])
        self._entries: dict[str, zipfile.ZipInfo] = {}
        odd: list[str] = []
        bad = _overlapping(listed)
        for one in listed:
            name = one.filename[len(top) :]
            if one.filename in bad or name in self._entries or _bomb(one):
                odd.append(name)
            else:
                self._entries[name] = one
        self.sizes = {name: one.file_size for name, one in self._entries.items()}
        self.odd = tuple(sorted(odd))
        self.locked = any(one.flag_bits & _ENCRYPTED for one in listed)

    def __enter__(self) -> "ZipTree":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def open(self, path: str) -> BinaryIO:
        """One entry's bytes, inflated as they are read; never more than its declared size."""
        try:
            return cast(BinaryIO, self._zip.open(self._entries[path]))
        except RuntimeError as error:
            raise zipfile.BadZipFile from error


def _without_list(path: Path) -> ErrorKind:
    """A zip's list of its files stands at its end, which is what a broken-off copy lacks."""
    with path.open("rb") as file:
        return ErrorKind.PACKAGE_DAMAGED if file.read(len(_ZIP)) == _ZIP else ErrorKind.NOT_A_PACKAGE


def _bomb(one: zipfile.ZipInfo) -> bool:
    return one.file_size > _FREE_RATIO_BYTES and one.file_size > _MOST_RATIO * max(1, one.compress_size)


def _overlapping(listed: list[zipfile.ZipInfo]) -> set[str]:
    """The names of entries whose bytes begin before those of the one before have ended."""
    bad: set[str] = set()
    end = 0
    for one in sorted(listed, key=lambda info: info.header_offset):
        if one.header_offset < end:
            bad.add(one.filename)
        end = max(end, one.header_offset + 30 + one.compress_size)
    return bad
