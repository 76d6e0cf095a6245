"""Where the sound lies in an ISO base media file (ISO/IEC 14496-12), the form of .m4a: its packets, one by one.

Only what playing a voice recording needs: one track of AAC (ISO/IEC 14496-3), its packets listed in tables. Nothing
is trusted: every length is held against what is there.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from models.dates import PartialDate

PACKET = 1024
"""Moments that one packet of AAC stands for."""

RATES = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350)
"""Moments a second, by the number that stands for them (ISO/IEC 14496-3, 1.6.3.4)."""

_MOST_BOXES = 4_000
_MOST_PACKETS = 10_000_000
_EPOCH = datetime(1904, 1, 1, tzinfo=UTC)
_ENTRY = 28
"""Bytes of a sound's description before the boxes in it (ISO/IEC 14496-12, 12.2.3)."""


class NotReadableError(Exception):
    """The file does not follow the standard, or only in a part of it that is not read here."""


@dataclass(frozen=True, slots=True)
class Movie:
    """``pictured`` for a film. ``made``: the day it says it was made on. ``track``: a table of the first sound."""

    pictured: bool
    made: PartialDate | None
    track: memoryview | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Packets:
    """AAC by packets: offset and length of each in the file. ``rate`` is RATES' number, ``channels`` 1 or 2."""

    rate: int
    channels: int
    places: tuple[tuple[int, int], ...] = field(repr=False)


def movie(data: bytes) -> Movie:
    """What the file holds. NotReadableError."""
    view = memoryview(data)
    head = _only(view, b"moov")
    tracks = [_only(track, b"mdia") for name, track in _boxes(head) if name == b"trak"]
    kinds = [bytes(_only(track, b"hdlr")[8:12]) for track in tracks]
    sound = next((track for track, kind in zip(tracks, kinds, strict=True) if kind == b"soun"), None)
    table = None if sound is None else _only(_only(sound, b"minf"), b"stbl")
    return Movie(b"vide" in kinds, _made(_only(head, b"mvhd")), table)


def packets(data: bytes) -> Packets | None:
    """The packets of the file's sound, None where it is not AAC in one or two channels. NotReadableError."""
    table = movie(data).track
    if table is None:
        raise NotReadableError("no sound")
    form = _form(_only(table, b"stsd")[8:])
    if form is None:
        return None
    lengths = _lengths(_only(table, b"stsz"))
    starts = _starts(table)
    places = _places(lengths, starts, _runs(_only(table, b"stsc"), len(starts)))
    if not places or any(start + length > len(data) for start, length in places):
        raise NotReadableError("sound that is not there")
    return Packets(*form, places)


def adts(shown: Packets, data: bytes, first: int, count: int) -> bytes:
    """Packets as a stream that explains itself: each behind a head of seven bytes (ISO/IEC 14496-3, 1.A.3.2)."""
    parts = []
    for start, length in shown.places[first : first + count]:
        whole = length + 7
        head = 0xFFF1 << 40 | 1 << 38 | shown.rate << 34 | shown.channels << 30 | whole << 13 | 0x7FF << 2
        parts += [head.to_bytes(7, "big"), data[start : start + length]]
    return b"".join(parts)


def _boxes(view: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    """The boxes that stand one behind the other: name and content (4.2)."""
    at = 0
    for _ in range(_MOST_BOXES):
        if at + 8 > len(view):
            return
        size, name, begin = int.from_bytes(view[at : at + 4], "big"), bytes(view[at + 4 : at + 8]), 8
        if size == 1:
            size, begin = int.from_bytes(view[at + 8 : at + 16], "big"), 16
        size = size or len(view) - at
        if size < begin or at + size > len(view):
            raise NotReadableError("a box longer than its place")
        yield name, view[at + begin : at + size]
        at += size


def _only(view: memoryview, name: bytes) -> memoryview:
    found = next((inner for one, inner in _boxes(view) if one == name), None)
    if found is None:
        raise NotReadableError(f"no {name.decode()}")
    return found


def _numbers(view: memoryview, at: int, count: int, form: str = "I") -> tuple[int, ...]:
    try:
        return struct.unpack_from(f">{count}{form}", view, at)
    except struct.error:
        raise NotReadableError("a table longer than its place") from None


def _made(head: memoryview) -> PartialDate | None:
    """The day in the file's head (8.2.2), None where it says nothing."""
    (seconds,) = _numbers(head, 4, 1, "Q") if bytes(head[:1]) == b"\x01" else _numbers(head, 4, 1)
    try:
        return PartialDate.of((_EPOCH + timedelta(seconds=seconds)).date()) if seconds else None
    except OverflowError:
        return None


def _form(descriptions: memoryview) -> tuple[int, int] | None:
    """RATES' number and channels of the first description; None where it is not AAC as we can play it."""
    entry = next((inner for name, inner in _boxes(descriptions) if name == b"mp4a"), None)
    if entry is None:
        return None
    config = _config(bytes(_only(entry[_ENTRY:], b"esds")[4:]))
    (bits,) = _numbers(memoryview(config.ljust(4, b"\0")), 0, 1)
    kind, rate, channels = bits >> 27, bits >> 23 & 15, bits >> 19 & 15
    return (rate, channels) if kind in (2, 5, 29) and rate < len(RATES) and channels in (1, 2) else None


def _config(descriptor: bytes) -> bytes:
    """The decoder's own words (ISO/IEC 14496-1, 7.2.6): descriptor 5 in descriptor 4 in descriptor 3."""
    at = 0
    for wanted, fixed in ((3, 3), (4, 13), (5, 0)):
        if descriptor[at : at + 1] != bytes((wanted,)):
            raise NotReadableError("no decoder's words")
        at += 1
        while descriptor[at : at + 1] >= b"\x80":
            at += 1
        at += 1 + fixed
    return descriptor[at : at + 4]


def _lengths(table: memoryview) -> tuple[int, ...]:
    """How long each packet is (8.7.3)."""
    one, count = _numbers(table, 4, 2)
    if count > _MOST_PACKETS:
        raise NotReadableError("too many packets")
    return (one,) * count if one else _numbers(table, 12, count)


def _starts(table: memoryview) -> tuple[int, ...]:
    """Where each run of packets begins in the file (8.7.5)."""
    found = {name: inner for name, inner in _boxes(table) if name in (b"stco", b"co64")}
    if not found:
        raise NotReadableError("no places")
    name, inner = next(iter(found.items()))
    return _numbers(inner, 8, _numbers(inner, 4, 1)[0], "I" if name == b"stco" else "Q")


def _runs(table: memoryview, chunks: int) -> Iterator[int]:
    """How many packets each run has (8.7.4), for at most ``chunks`` runs."""
    flat = _numbers(table, 8, 3 * _numbers(table, 4, 1)[0])
    firsts = [*flat[::3], chunks + 1]
    for first, after, count in zip(firsts, firsts[1:], flat[1::3], strict=False):
        for _ in range(min(after, chunks + 1) - first):
            yield count


def _places(lengths: tuple[int, ...], starts: tuple[int, ...], runs: Iterator[int]) -> tuple[tuple[int, int], ...]:
    places: list[tuple[int, int]] = []
    for at, count in zip(starts, runs, strict=False):
        begin = at
        for length in lengths[len(places) : len(places) + count]:
            places.append((begin, length))
            begin += length
    return tuple(places)
