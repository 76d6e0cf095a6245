"""The trees of an ISO 9660 image (ECMA-119; Joliet; Rock Ridge names after SUSP 1.12 and RRIP 1.12).

Read here rather than by a library because the numbers are a stranger's: every folder is read once, everything is
counted, and a folder that cannot be read costs only itself.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from importers.candidates import Reason
from importers.sources.boxes import MAX_ENTRIES, RefusedError

SECTOR = 2048
MAX_TABLE = 64 << 20
"""Bytes of all folders of one tree."""

_FOLDER, _CONTINUED = 0x02, 0x80
_DIRECTORY_RECORD = 34


@dataclass(frozen=True, slots=True)
class IsoFile:
    """One file: its path and where its bytes lie, as ``(offset, length)`` in the image. ``link`` has no bytes."""

    path: str
    extents: tuple[tuple[int, int], ...]
    link: bool = False

    @property
    def size(self) -> int:
        """Bytes of the whole file."""
        return sum(length for _, length in self.extents)


@dataclass(frozen=True, slots=True)
class Volume:
    """One tree: the place of its root folder in bytes; how names are coded; bytes to skip before Rock Ridge fields."""

    start: int
    length: int
    block: int
    joliet: bool = False
    skip: int = 0


@dataclass(slots=True)
class Damage:
    """Set where part of a tree could not be read."""

    seen: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    flags: int
    extent: tuple[int, int]
    link: bool = False


@dataclass(slots=True)
class _Walk:
    stream: BinaryIO
    volume: Volume
    damage: Damage
    visited: set[int] = field(default_factory=set)
    budget: int = MAX_TABLE
    count: int = 0

    def spend(self, length: int) -> None:
        """Count a folder's bytes; raises RefusedError past the limits."""
        self.budget -= length
        if self.budget < 0:
            raise RefusedError(Reason.UNSAFE_ARCHIVE, "folders too large")

    def counted(self) -> None:
        """Count a line; raises RefusedError past the limits."""
        self.count += 1
        if self.count > 2 * MAX_ENTRIES:
            raise RefusedError(Reason.UNSAFE_ARCHIVE, "too many entries")


def volumes(stream: BinaryIO) -> tuple[tuple[Volume, ...], bool]:
    """The trees of the image, and whether it has a UDF file system too. Raises RefusedError without any tree."""
    found, udf = [], False
    for sector in range(16, 64):
        stream.seek(sector * SECTOR)
        raw = stream.read(SECTOR)
        if len(raw) < SECTOR or raw[1:6] not in (b"CD001", b"BEA01", b"NSR02", b"NSR03", b"TEA01", b"BOOT2"):
            break
        udf = udf or raw[1:4] == b"NSR"
        if raw[1:6] == b"CD001" and raw[0] in (1, 2):
            joliet = raw[0] == 2 and raw[88:91] in (b"%/@", b"%/C", b"%/E")
            if raw[0] == 1 or joliet:
                found.append(_volume(raw, joliet=joliet))
    if not found:
        raise RefusedError(Reason.DAMAGED, "no volume")
    return tuple(found), udf


def _volume(raw: bytes, *, joliet: bool) -> Volume:
    block = int.from_bytes(raw[128:130], "little")
    if block not in (512, 1024, 2048):
        raise RefusedError(Reason.UNSUPPORTED, "unusual block size")
    start, length = _extent(raw[156 : 156 + _DIRECTORY_RECORD], block)
    return Volume(start, length, block, joliet)


def files(stream: BinaryIO, volume: Volume, damage: Damage) -> Iterator[IsoFile]:
    """Every file of one tree, folder by folder. Raises RefusedError past the limits."""
    walk = _Walk(stream, _with_rock_ridge(stream, volume), damage)
    waiting = [("", (volume.start, volume.length))]
    while waiting:
        path, extent = waiting.pop()
        if extent[0] in walk.visited or path.count("/") > 64:
            continue
        walk.visited.add(extent[0])
        pending: IsoFile | None = None
        for line in _lines(walk, extent):
            if line.flags & _FOLDER:
                waiting.append((f"{path}{line.name}/", line.extent))
                continue
            whole = IsoFile(path + line.name, (*(pending.extents if pending else ()), line.extent), line.link)
            pending = whole if line.flags & _CONTINUED else None
            if pending is None:
                yield whole
        if pending is not None:
            yield pending


def _lines(walk: _Walk, extent: tuple[int, int]) -> Iterator[_Line]:
    start, length = extent
    walk.spend(length)
    walk.stream.seek(start)
    data = walk.stream.read(length)
    walk.damage.seen = walk.damage.seen or len(data) < length
    at = 0
    while at < len(data):
        size = data[at]
        if size == 0:
            at = (at // SECTOR + 1) * SECTOR
            continue
        record = data[at : at + size]
        at += size
        if size < _DIRECTORY_RECORD or len(record) < size or 33 + record[32] > size:
            walk.damage.seen = True
            return
        walk.counted()
        if record[32] != 1 or record[33] > 1:
            yield _line(walk, record)


def _line(walk: _Walk, record: bytes) -> _Line:
    volume, name_end = walk.volume, 33 + record[32]
    raw = record[33:name_end]
    line = _Line(_name(raw, volume), record[25], _extent(record, volume.block))
    if volume.skip < 0 or volume.joliet:
        return line
    fields = list(_fields(walk.stream, record[name_end + (name_end & 1) + volume.skip :], volume.block))
    spelled = b"".join(data[1:] for kind, data in fields if kind == b"NM" and data and not data[0] & 6)
    if spelled:
        line = replace(line, name=spelled.decode("utf-8", "replace").replace("/", "_"))
    return replace(line, link=any(kind == b"SL" for kind, _ in fields))


def _name(raw: bytes, volume: Volume) -> str:
    text = raw.decode("utf-16-be" if volume.joliet else "latin-1", "replace")
    return text.partition(";")[0].rstrip(".").replace("/", "_") or "_"


def _extent(record: bytes, block: int) -> tuple[int, int]:
    start, length = struct.unpack_from("<L4xL", record, 2)
    return (start + record[1]) * block, length


def _with_rock_ridge(stream: BinaryIO, volume: Volume) -> Volume:
    """The volume with the number of bytes to skip before its system use fields; -1 where there are none (SUSP 5.3)."""
    stream.seek(volume.start)
    first = stream.read(SECTOR)
    length = first[0] if first else 0
    use = first[_DIRECTORY_RECORD:length]
    found = use.startswith(b"SP\x07\x01\xbe\xef") and len(use) > 6
    return replace(volume, skip=use[6] if found else -1)


def _fields(stream: BinaryIO, use: bytes, block: int) -> Iterator[tuple[bytes, bytes]]:
    """System use fields as (signature, data), following at most eight continuation areas (SUSP 5.1)."""
    for _ in range(8):
        follow: tuple[int, int, int] | None = None
        at = 0
        while at + 4 <= len(use) and use[at + 2] >= 4:
            kind, data = use[at : at + 2], use[at + 4 : at + use[at + 2]]
            at += use[at + 2]
            if kind == b"CE" and len(data) >= 20:
                follow = struct.unpack_from("<L4xL4xL", data)
            yield kind, data
        if follow is None:
            return
        stream.seek(follow[0] * block + follow[1])
        use = stream.read(min(follow[2], SECTOR))
