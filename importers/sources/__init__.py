"""Where records come from: files, folders, zips and disc images, as one stream of what was met.

Count in = count out: everything in a source is yielded exactly once, as ``Found`` or as ``Passed`` with its reason.
Folders are not counted. An archive that is opened is not counted itself, only what is in it; one that cannot be
opened, or of which some part cannot, is also yielded itself, with ``Found.problem``, so that its bytes are kept.
One that its password opened as a whole follows its content as ``OpenedArchive``: it may be here already, unread.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from importers.candidates import Walked
from importers.sources import folder
from importers.sources.archives import Source
from importers.sources.boxes import MAX_BYTES, Budget, Inside, nothing_inside
from importers.sources.names import clean_part
from models.errors import ErrorKind, UserError

__all__ = ["walk"]


def walk(
    paths: Sequence[Path],
    password: Callable[[str, bool], str | None],
    *,
    room: int = MAX_BYTES,
    inside: Inside = nothing_inside,
) -> Iterator[Walked]:
    """Everything in ``paths``, in their order; inside a folder depth first, by name.

    ``password`` is given an encrypted archive's path and whether the last answer was wrong, until it is right; None
    keeps the archive unopened. ``room`` is how many bytes each path's archives may unpack to (half the free disk, at
    most 20 GB). ``inside`` says what a mail and the like carries, which is met behind it. The same path may be met in
    two sources; bytes already known are told apart later. Openers raise UserError SOURCE_UNREADABLE or OSError.
    Raises UserError SOURCE_MISSING before anything is yielded.
    """
    for path in paths:
        if not os.path.lexists(path):
            raise UserError(ErrorKind.SOURCE_MISSING, path=str(path))
    return _walk(paths, password, room, inside)


def _walk(
    paths: Sequence[Path], password: Callable[[str, bool], str | None], room: int, inside: Inside
) -> Iterator[Walked]:
    for path in paths:
        source = Source(_name(path), password, Budget(bytes=min(room, MAX_BYTES)), inside)
        step = folder.tree if path.is_dir() else folder.single
        yield from step(source, os.fspath(path))


def _name(path: Path) -> str:
    """The last part of a path as the person would call it, never its place on the machine."""
    plain = path.name if path.name not in ("", "..") else path.resolve().name
    return clean_part(plain or "disc")
