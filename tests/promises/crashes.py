"""What may be on a disk after the power went at any moment of a trace.

Data written since a file was last synced is there sector by sector as chance has it; names made, moved and removed
since their folder was last synced are there up to some moment, for each folder another. That is more than any of
today's file systems loses.
"""

import os
import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.promises.trace import Call

SECTOR = 512


@dataclass(slots=True)
class File:
    """A file with all that was ever written to it; the first ``synced`` of ``changes`` are on the disk."""

    changes: list[tuple[int, bytes | None]] = field(default_factory=list)
    """Offset and bytes; or a length and None, to which the file was cut or grown."""
    synced: int = 0

    def image(self, chance: random.Random, keep: float) -> bytes:
        """What is on the disk: of each sector not synced, ``keep`` is the chance that it is."""
        data = bytearray()
        for number, (offset, piece) in enumerate(self.changes):
            safe = number < self.synced
            if piece is None:
                if safe or chance.random() < keep:
                    data[offset:] = bytes(max(0, offset - len(data)))
                continue
            for start in range(0, len(piece), SECTOR):
                if safe or chance.random() < keep:
                    _put(data, offset + start, piece[start : start + SECTOR])
        return bytes(data)


def _put(data: bytearray, offset: int, piece: bytes) -> None:
    if len(data) < offset:
        data.extend(bytes(offset - len(data)))
    data[offset : offset + len(piece)] = piece


@dataclass(slots=True)
class Folder:
    """A folder with all that happened to its names; a name given to nothing is a removal."""

    names: dict[str, "File | Folder"] = field(default_factory=dict)
    changes: list[tuple[str, "File | Folder | None"]] = field(default_factory=list)
    synced: int = 0

    def put(self, name: str, what: "File | Folder | None") -> None:
        if what is None:
            self.names.pop(name, None)
        else:
            self.names[name] = what
        self.changes.append((name, what))

    def image(self, path: Path, chance: random.Random, keep: float) -> None:
        """Make this folder at ``path`` as it may be on the disk."""
        path.mkdir()
        last = self.synced + sum(chance.random() < keep for _ in self.changes[self.synced :])
        there: dict[str, File | Folder] = {}
        for name, what in self.changes[:last]:
            if what is None:
                there.pop(name, None)
            else:
                there[name] = what
        for name, what in there.items():
            if isinstance(what, Folder):
                what.image(path / name, chance, keep)
            elif not name.endswith("-shm"):  # memory that programs share, not a file
                (path / name).write_bytes(what.image(chance, keep))


class Disk:
    """A folder at the start of a trace, all of it synced, to which calls are done one by one."""

    def __init__(self, root: Path) -> None:
        self._root = os.fsencode(root)
        self.top = _as_it_is(root)
        self._open: dict[int, tuple[File | Folder, int]] = {}

    def do(self, call: Call) -> bool:
        """Do one call; True when it changed anything that a loss of power could undo or make final."""
        step = getattr(self, f"_{call.name}", None)
        return bool(step and step(call))

    def _openat(self, call: Call) -> bool:
        place, flags, handle = call.words[1], str(call.words[2]), call.result
        self._open.pop(handle, None)
        found = self._find(place)
        if found is None:
            return False
        folder, name = found
        what = folder.names.get(name) if name else folder
        made = what is None
        if what is None:
            what = File()
            folder.put(name, what)
        if isinstance(what, File) and "O_TRUNC" in flags:
            what.changes.append((0, None))
        self._open[handle] = (what, 0)
        return made or "O_TRUNC" in flags

    def _close(self, call: Call) -> bool:
        self._open.pop(int(str(call.words[0])), None)
        return False

    def _lseek(self, call: Call) -> bool:
        handle = int(str(call.words[0]))
        if handle in self._open:
            self._open[handle] = (self._open[handle][0], call.result)
        return False

    def _write(self, call: Call) -> bool:
        handle = int(str(call.words[0]))
        if handle not in self._open:
            return False
        what, place = self._open[handle]
        self._open[handle] = (what, place + call.result)
        return self._written(what, place, call)

    def _pwrite64(self, call: Call) -> bool:
        handle = int(str(call.words[0]))
        return handle in self._open and self._written(self._open[handle][0], int(str(call.words[3])), call)

    def _written(self, what: "File | Folder", place: int, call: Call) -> bool:
        assert isinstance(what, File)
        assert isinstance(call.words[1], bytes)
        what.changes.append((place, call.words[1][: call.result]))
        return True

    def _ftruncate(self, call: Call) -> bool:
        handle = int(str(call.words[0]))
        if handle not in self._open:
            return False
        what = self._open[handle][0]
        assert isinstance(what, File)
        what.changes.append((int(str(call.words[1])), None))
        return True

    def _fsync(self, call: Call) -> bool:
        handle = int(str(call.words[0]))
        if handle not in self._open:
            return False
        what = self._open[handle][0]
        what.synced = len(what.changes)
        return True

    _fdatasync = _fsync

    def _rename(self, call: Call) -> bool:
        source, target = (self._find(word) for word in call.words[:2])
        if source is None or target is None:
            assert source is target, "moved in or out of what is watched"
            return False
        moved = source[0].names[source[1]]
        if source[0] is target[0]:
            folder = source[0]
            folder.put(target[1], moved)
            folder.names.pop(source[1])
            folder.changes.append((source[1], None))
        else:
            target[0].put(target[1], moved)
            source[0].put(source[1], None)
        return True

    def _unlink(self, call: Call) -> bool:
        found = self._find(call.words[0])
        if found is None:
            return False
        found[0].put(found[1], None)
        return True

    _rmdir = _unlink

    def _mkdir(self, call: Call) -> bool:
        found = self._find(call.words[0])
        if found is None:
            return False
        found[0].put(found[1], Folder())
        return True

    def _find(self, place: bytes | str) -> tuple[Folder, str] | None:
        """The folder of a path below the root, and the name in it; "" for the root itself."""
        if not isinstance(place, bytes) or not (place + b"/").startswith(self._root + b"/"):
            return None
        parts = os.fsdecode(place[len(self._root) :]).strip("/").split("/")
        folder = self.top
        for part in parts[:-1]:
            inner = folder.names.get(part)
            if not isinstance(inner, Folder):
                return None
            folder = inner
        return folder, parts[-1]


def _as_it_is(root: Path) -> Folder:
    folder = Folder()
    for path in sorted(root.iterdir()):
        what = _as_it_is(path) if path.is_dir() else File([(0, path.read_bytes())], 1)
        folder.put(path.name, what)
    folder.synced = len(folder.changes)
    return folder


def supported(calls: Iterable[Call]) -> set[str]:
    """Names of calls that the disk does not know how to do."""
    return {call.name for call in calls if not hasattr(Disk, f"_{call.name}")}
