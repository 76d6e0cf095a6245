"""Whether the packets of a HEIC's pictures are whole (ISO/IEC 14496-12 and -15, 23008-12), without decoding them.

The decoder paints over what is damaged and does not tell. But packets follow one another without a gap, and inside one
no two zeros are followed by 0, 1 or 2 (H.265, 7.4.2), so that a stretch that was lost and reads as zeros is seen.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

_MOST_BOXES, _MOST_PLACES = 20_000, 20_000
_NEVER = (b"\0\0\0", b"\0\0\1", b"\0\0\2")
_LENGTH_SIZE = 21
_FORBIDDEN = 0x80

Span = tuple[int, int]
"""From where to where in the file."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a part of an item lies; ``inside`` the file, rather than in a box of its own."""

    item: int
    inside: bool
    start: int
    length: int


def whole(data: bytes) -> bool:
    """False where a picture in the file ``data`` is damaged; True also where that cannot be told."""
    try:
        meta = next(span for name, span in _boxes(data, (0, len(data))) if name == b"meta")
        inner = dict(_boxes(data, (meta[0] + 4, meta[1])))
        pictures = {item for item, form in _items(data, inner[b"iinf"]) if form == b"hvc1"}
        size = _length_size(data, meta)
        places = [one for one in _places(data, inner[b"iloc"]) if one.inside and one.item in pictures]
        return all(_is_whole(data, (one.start, one.start + one.length), size) for one in places)
    except (StopIteration, KeyError, IndexError, struct.error):
        return True


def _is_whole(data: bytes, span: Span, size: int) -> bool:
    at, end = span
    while at < end:
        behind = at + size + int.from_bytes(data[at : at + size], "big")
        if not at + size + 2 <= behind <= min(end, len(data)) or data[at + size] & _FORBIDDEN:
            return False
        if any(data.find(never, at + size, behind) >= 0 for never in _NEVER):
            return False
        at = behind
    return True


def _boxes(data: bytes, span: Span) -> Iterator[tuple[bytes, Span]]:
    at, end = span
    for _ in range(_MOST_BOXES):
        if at + 8 > end:
            return
        size, name = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1:
            (size,), head = struct.unpack_from(">Q", data, at + 8), 16
        size = size or end - at
        if size < head:
            return
        yield name, (at + head, min(at + size, end))
        at += size


def _items(data: bytes, span: Span) -> Iterator[tuple[int, bytes]]:
    """Number and form of each item (ItemInfoEntry, of version 2 or 3)."""
    start = span[0] + (6 if data[span[0]] == 0 else 8)
    for _, (at, _end) in _boxes(data, (start, span[1])):
        form = {2: ">H2x4s", 3: ">I2x4s"}.get(data[at])
        if form:
            yield struct.unpack_from(form, data, at + 4)


def _length_size(data: bytes, meta: Span) -> int:
    """How many bytes tell the length of a packet (HEVCDecoderConfigurationRecord)."""
    found = data.find(b"hvcC", *meta)
    return (data[found + 4 + _LENGTH_SIZE] & 3) + 1 if found >= 0 else 4


def _places(data: bytes, span: Span) -> Iterator[_Place]:
    """Where the items lie (ItemLocationBox)."""
    at, version = span[0] + 6, data[span[0]]
    sizes, more = data[span[0] + 4], data[span[0] + 5]
    wide = 4 if version == 2 else 2

    def number(size: int) -> int:
        nonlocal at
        at += size
        return int.from_bytes(data[at - size : at], "big")

    for _ in range(min(number(wide), _MOST_PLACES)):
        item = number(wide)
        inside = not (number(2) & 15 if version else 0)
        number(2)
        base = number(more >> 4)
        for _ in range(min(number(2), _MOST_PLACES)):
            number(more & 15 if version else 0)
            start = base + number(sizes >> 4)
            yield _Place(item, inside, start, number(sizes & 15))
