"""The table of a zip, read with every number in it distrusted (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.5).

Python's own reader takes overlapping entries and has no limits, hence this one. Nothing is unpacked here.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from importers.candidates import Reason
from importers.sources.boxes import MAX_ENTRIES, RefusedError
from models import winzip_aes

MAX_TABLE = 32 << 20
"""Bytes of the central directory."""

RATIO = 200
RATIO_FREE = 10 << 20
"""Unpacked bytes up to which any ratio is allowed."""

_END = struct.Struct("<4s4H2LH")
_END64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR = struct.Struct("<4sLQL")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
LOCAL = struct.Struct("<4s5H3L2H")
_AES = struct.Struct("<H2sBH")


@dataclass(frozen=True, slots=True)
class Aes:
    """How an entry is encrypted by AES: ``strength`` 1 to 3; ``summed`` where its checksum is told as well (AE-1)."""

    strength: int
    summed: bool


@dataclass(frozen=True, slots=True)
class Member:
    """One line of the table. ``packed`` and ``size`` are bytes, ``offset`` where its local header lies in the file."""

    name: str
    offset: int
    packed: int
    size: int
    crc: int
    method: int
    flags: int
    mode: int
    stamp: int
    aes: "Aes | None" = None

    @property
    def encrypted(self) -> bool:
        """True when a password is needed."""
        return bool(self.flags & 1)

    @property
    def folder(self) -> bool:
        """True for the entry of a folder itself."""
        return self.size == 0 and self.name.endswith(("/", "\\"))

    @property
    def swollen(self) -> bool:
        """True when it unpacks to far more than files of people do."""
        return self.size > RATIO_FREE and self.size > RATIO * max(1, self.packed)


@dataclass(frozen=True, slots=True)
class _End:
    """Where the table lies: ``entries`` lines in ``length`` bytes at ``start``; ``shift`` bytes lie before the zip."""

    entries: int
    start: int
    length: int
    shift: int


def read_table(stream: BinaryIO, size: int) -> tuple[Member, ...]:
    """Every entry of the zip of ``size`` bytes, in its order. Raises RefusedError, OSError."""
    end = _find_end(stream, size)
    if end.entries > MAX_ENTRIES:
        raise RefusedError(Reason.UNSAFE_ARCHIVE, "too many entries")
    if end.length > MAX_TABLE:
        raise RefusedError(Reason.UNSAFE_ARCHIVE, "table too large")
    stream.seek(end.start)
    table = stream.read(end.length)
    members = tuple(_members(table, end))
    _refuse_overlap(members, end.start)
    total, packed = sum(member.size for member in members), sum(member.packed for member in members)
    if total > RATIO_FREE and total > RATIO * max(1, packed):
        raise RefusedError(Reason.UNSAFE_ARCHIVE, "unpacks to far more than its size")
    return members


def _find_end(stream: BinaryIO, size: int) -> _End:
    tail_size = min(size, _END.size + 0xFFFF + _LOCATOR.size)
    stream.seek(size - tail_size)
    tail = stream.read(tail_size)
    at = tail.rfind(b"PK\x05\x06", 0, max(0, len(tail) - _END.size + 4))
    if at < 0:
        raise RefusedError(Reason.TRUNCATED, "no end of table")
    _, disk, first_disk, _, entries, length, start, _ = _END.unpack_from(tail, at)
    position = size - tail_size + at
    if 0xFFFF in (disk, entries) or 0xFFFFFFFF in (length, start):
        found = _find_end64(stream, tail[max(0, at - _LOCATOR.size) : at], position)
        if found is not None:
            return found
    if disk or first_disk:
        raise RefusedError(Reason.UNSUPPORTED, "split archive")
    return _placed(entries, length, start, position)


def _find_end64(stream: BinaryIO, locator: bytes, position: int) -> _End | None:
    if len(locator) < _LOCATOR.size or not locator.startswith(b"PK\x06\x07"):
        return None
    at = position - _LOCATOR.size - _END64.size
    if at < 0:
        return None
    stream.seek(at)
    raw = stream.read(_END64.size)
    if len(raw) < _END64.size or not raw.startswith(b"PK\x06\x06"):
        raise RefusedError(Reason.UNSUPPORTED, "unusual end of table")
    *_, disk, first_disk, _, entries, length, start = _END64.unpack(raw)
    if disk or first_disk:
        raise RefusedError(Reason.UNSUPPORTED, "split archive")
    return _placed(entries, length, start, at)


def _placed(entries: int, length: int, start: int, position: int) -> _End:
    shift = position - length - start
    if shift < 0:
        raise RefusedError(Reason.DAMAGED, "table outside the file")
    return _End(entries, start + shift, length, shift)


def _members(table: bytes, end: _End) -> Iterator[Member]:
    at = 0
    for _ in range(end.entries):
        if at + _CENTRAL.size > len(table) or table[at : at + 4] != b"PK\x01\x02":
            raise RefusedError(Reason.DAMAGED, "table damaged")
        fields = _CENTRAL.unpack_from(table, at)
        name_at = at + _CENTRAL.size
        extra_at = name_at + fields[10]
        at = extra_at + fields[11] + fields[12]
        if at > len(table):
            raise RefusedError(Reason.DAMAGED, "table damaged")
        yield _member(fields, table[name_at:extra_at], table[extra_at : extra_at + fields[11]], end.shift)


def _member(fields: tuple[int, ...], name: bytes, extra: bytes, shift: int) -> Member:
    made_by, flags, method, stamp, crc = fields[1], fields[3], fields[4], fields[5], fields[7]
    packed, size, offset = fields[8], fields[9], fields[16]
    parts = dict(_extras(extra))
    wide = iter(struct.unpack(f"<{len(parts.get(1, b'')) // 8}Q", parts.get(1, b"")[: len(parts.get(1, b"")) // 8 * 8]))
    size, packed, offset = (next(wide, value) if value == 0xFFFFFFFF else value for value in (size, packed, offset))
    mode = fields[15] >> 16 if made_by >> 8 in (3, 19) else 0
    aes = None
    if method == winzip_aes.METHOD:
        aes, method = _aes(parts.get(winzip_aes.EXTRA, b""))
    return Member(_text(name, flags, parts), offset + shift, packed, size, crc, method, flags, mode, stamp, aes)


def _aes(told: bytes) -> tuple[Aes | None, int]:
    """How an entry is encrypted, and the method below; the method that says no more where that cannot be known."""
    if len(told) != _AES.size:
        return None, winzip_aes.METHOD
    version, vendor, strength, method = _AES.unpack(told)
    if vendor != b"AE" or version not in (1, 2) or strength not in (1, 2, 3):
        return None, winzip_aes.METHOD
    return Aes(strength, version == 1), method


def _extras(extra: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, at)
        yield kind, extra[at + 4 : at + 4 + length]
        at += 4 + length


def _text(name: bytes, flags: int, extras: dict[int, bytes]) -> str:
    """The name, by Info-ZIP's Unicode path, the UTF-8 flag, or what the bytes allow."""
    unicode_path = extras.get(0x7075, b"")
    if len(unicode_path) > 5 and unicode_path[0] == 1:
        return unicode_path[5:].decode("utf-8", "replace")
    try:
        return name.decode("utf-8")
    except UnicodeDecodeError:
        return name.decode("utf-8", "replace") if flags & 0x800 else name.decode("cp437")


def _refuse_overlap(members: tuple[Member, ...], table_start: int) -> None:
    """Refuse a zip in which two entries share bytes: the way to unpack petabytes from kilobytes."""
    reached = 0
    for member in sorted(members, key=lambda one: one.offset):
        if member.offset < reached:
            raise RefusedError(Reason.UNSAFE_ARCHIVE, "overlapping entries")
        reached = member.offset + LOCAL.size + member.packed
    if reached > table_start:
        raise RefusedError(Reason.UNSAFE_ARCHIVE, "entries reach into the table")
