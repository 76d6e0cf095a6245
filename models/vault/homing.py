"""Segments that lie where they do not belong, brought back: under another's name, in another folder, or put aside.

A name can be anybody's; which segment a file is stands in its header, which is sealed together with every chunk.
"""

import contextlib
from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from models.vault.aside import stamp
from models.vault.segments import DamagedSegment, MissingSegment, SegmentStore


def bring_home(store: SegmentStore, now: datetime, wanted: Collection[str] = ()) -> list[str]:
    """Give segments their own places back; returns their names.

    Looked through are the files among the segments and, for the names that are ``wanted``, those in ``orphans``. What
    lies in a place that is not its own, or is damaged where another copy is whole, goes to ``orphans``. A place whose
    own segment is as good is left alone, and so is its copy. Every step is a rename: a crash leaves each file somewhere
    where the next repair looks. Raises UserError.
    """
    found = _strays(store)
    for path in store.orphans():
        name = _name_of(store, path)
        if name is not None and name in wanted:
            found.setdefault(name, []).append(path)
    best = {name: max(paths, key=lambda path: _worth(store, path, name)) for name, paths in found.items()}
    better = {
        name: path for name, path in best.items() if _worth(store, path, name) > _worth(store, store.path(name), name)
    }
    waiting = {name: store.put_aside(path) for name, path in better.items()}
    for name, path in waiting.items():
        with contextlib.suppress(MissingSegment):
            stamp(store.quarantine(name), now)
        store.take_back(path, name)
    store.sync_folders()
    return sorted(waiting)


def _strays(store: SegmentStore) -> dict[str, list[Path]]:
    """Files among the segments that are not what their place says, by the name they ought to have."""
    strays: dict[str, list[Path]] = {}
    for path in store.everything():
        name = _name_of(store, path)
        if name is not None and path != store.path(name):
            strays.setdefault(name, []).append(path)
    return strays


def _name_of(store: SegmentStore, path: Path) -> str | None:
    """Which segment of this vault a file is; None for anything else, and for one without a whole end."""
    try:
        with store.open_unbound(path) as reader:
            return reader.segment_id
    except (DamagedSegment, MissingSegment):
        return None


def _worth(store: SegmentStore, path: Path, name: str) -> int:
    """2 for that segment and whole, 1 for that segment with damage, 0 for anything else."""
    try:
        with store.open_unbound(path) as reader:
            if reader.segment_id != name:
                return 0
            with contextlib.suppress(DamagedSegment):
                reader.verify()
                return 2
            return 1
    except (DamagedSegment, MissingSegment):
        return 0
