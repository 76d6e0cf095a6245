"""Files and folders on this computer's disk: what is no regular file is named and never opened."""

import os
import stat
from collections.abc import Iterator
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import BinaryIO

from importers.candidates import Found, Passed, Reason, Walked
from importers.sources import discs
from importers.sources.archives import Met, Source, carrying, may_be_archive, opened
from importers.sources.discs import HEAD, NOWHERE, Place
from importers.sources.names import harmless
from models.errors import ErrorKind, UserError

_SAFELY = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
)


def open_regular(path: str) -> BinaryIO:
    """The regular file at ``path``; never blocks on a pipe and never follows a link put there meanwhile.

    Raises UserError SOURCE_UNREADABLE.
    """
    try:
        handle = os.open(path, _SAFELY)
        stream = os.fdopen(handle, "rb")
    except OSError as error:
        raise UserError(ErrorKind.SOURCE_UNREADABLE, path=path) from error
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        stream.close()
        raise UserError(ErrorKind.SOURCE_UNREADABLE, path=path)
    return stream


def single(source: Source, path: str) -> Iterator[Walked]:
    """The one file the person named; a link is followed here, since they chose it."""
    real = os.path.realpath(path)
    if not Path(real).is_file():
        reason = Reason.NOT_A_FILE if Path(real).exists() else Reason.UNREADABLE
        yield Passed(source.name, source.name, reason)
        return
    yield from _file(source, real, source.name, NOWHERE)


def tree(source: Source, top: str) -> Iterator[Walked]:
    """Everything below a folder, depth first, by name."""
    real = os.path.realpath(top)
    stack = _listing(source, real, "", NOWHERE)
    while stack:
        entry, path, place = stack.pop()
        if isinstance(entry, Passed):
            yield entry
        elif entry.is_file(follow_symlinks=False):
            yield from _file(source, entry.path, path, place)
        elif entry.is_dir(follow_symlinks=False):
            stack += _listing(source, entry.path, path, place)
        else:
            yield Passed(source.name, path, *_why_not(entry, real))


_Waiting = tuple[os.DirEntry[str] | Passed, str, Place]


def _listing(source: Source, folder: str, shown: str, parent: Place) -> list[_Waiting]:
    """A folder's entries, last name first, as ``tree`` takes them from the end."""
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=attrgetter("name"), reverse=True)
    except OSError:
        return [(Passed(source.name, shown or source.name, Reason.UNREADABLE, "folder"), shown, parent)]
    folders = {entry.name for entry in found if entry.is_dir(follow_symlinks=False)}
    files = [entry.name for entry in found if entry.name not in folders]
    place = discs.enter(parent, folder.rpartition(os.sep)[2], files, folders)
    before = f"{shown}/" if shown else ""
    return [
        (entry, before + name, place)
        for entry, name in zip(found, harmless([entry.name for entry in found]), strict=True)
    ]


def _why_not(entry: os.DirEntry[str], top: str) -> tuple[Reason, str]:
    if not entry.is_symlink():
        return Reason.NOT_A_FILE, ""
    target = os.path.realpath(entry.path)
    inside = target == top or target.startswith(top.rstrip(os.sep) + os.sep)
    return (Reason.NOT_A_FILE if inside else Reason.LINK_OUTSIDE), "link"


def _file(source: Source, real: str, path: str, place: Place) -> Iterator[Walked]:
    opener = partial(open_regular, real)
    try:
        size, head = _beginning(real)
    except OSError:
        yield Passed(source.name, path, Reason.UNREADABLE)
        return
    ignored = discs.judge(place, path.rpartition("/")[2], head)
    if ignored is not None or not may_be_archive(head, size, opener):
        found = Found(source.name, path, size, opener, Path(real), ignored, on_disc=place.disc)
        yield from carrying(source, found, Met(path, size, opener, head, place, local=Path(real)))
        return
    yield from opened(source, Met(path, size, opener, head, place, local=Path(real)))


def _beginning(real: str) -> tuple[int, bytes]:
    """Size and first bytes of a regular file. Raises OSError."""
    handle = os.open(real, _SAFELY)
    try:
        return os.fstat(handle).st_size, os.read(handle, HEAD)
    finally:
        os.close(handle)
