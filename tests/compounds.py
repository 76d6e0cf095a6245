"""Files as Outlook and old Word write them: compound files (MS-CFB), mails (MS-OXMSG), parcels (MS-OXTNEF)."""

import struct
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

Streams = Mapping[str, bytes]
"""Streams by their place, names with slashes between."""

NO_MORE: Streams = {}

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_CUTOFF, _MINI = 4096, 64
_SENT = datetime(2026, 3, 2, 9, 15, tzinfo=UTC)
_BEGINNING = datetime(1601, 1, 1, tzinfo=UTC)


def compound(streams: Streams, shift: int = 9) -> bytes:
    """A compound file with these streams, its sectors of two to the power of ``shift`` bytes."""
    sector = 1 << shift
    body: list[bytes] = []
    fat: list[int] = []
    mini: list[int] = []
    small = b""

    def put(data: bytes) -> int:
        first, count = len(fat), -(-len(data) // sector)
        fat.extend([*range(first + 1, first + count), _END] if count else [])
        body.append(data.ljust(count * sector, b"\0"))
        return first if count else _END

    places: dict[str, tuple[int, int]] = {}
    for path, data in streams.items():
        if len(data) >= _CUTOFF:
            places[path] = put(data), len(data)
        elif data:
            count = -(-len(data) // _MINI)
            places[path] = len(mini), len(data)
            mini.extend([*range(len(mini) + 1, len(mini) + count), _END])
            small += data.ljust(count * _MINI, b"\0")
    root = put(small), len(small)
    mini_fat = put(struct.pack(f"<{len(mini)}I", *mini).ljust(-(-len(mini) * 4 // sector) * sector, b"\xff"))
    directory = put(_directory(streams, places, root))
    per, tables = sector // 4, 1
    while len(fat) + tables > tables * per:
        tables += 1
    start = len(fat)
    fat += [_FAT] * tables + [_FREE] * (tables * per - len(fat) - tables)
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3 if shift == 9 else 4, 0xFFFE, shift, 6),
        *(0, tables, directory, 0, _CUTOFF, mini_fat, -(-len(mini) * 4 // sector), _END, 0),
    )
    head += struct.pack("<109I", *range(start, start + tables), *[_FREE] * (109 - tables))
    return head.ljust(sector, b"\0") + b"".join(body) + struct.pack(f"<{len(fat)}I", *fat)


def _directory(streams: Streams, places: Mapping[str, tuple[int, int]], root: tuple[int, int]) -> bytes:
    parts = [path.split("/") for path in streams]
    paths = sorted({"/".join(path[:depth]) for path in parts for depth in range(1, len(path) + 1)})
    numbers = {path: number for number, path in enumerate(paths, 1)}
    links = dict.fromkeys(paths, (_FREE, _FREE))

    def tree(names: Sequence[str]) -> int:
        if not names:
            return _FREE
        middle = len(names) // 2
        links[names[middle]] = tree(names[:middle]), tree(names[middle + 1 :])
        return numbers[names[middle]]

    def child(of: str) -> int:
        inside = [path for path in paths if path.rpartition("/")[0] == of]
        return tree(sorted(inside, key=lambda path: (len(path), path.upper())))

    children = {path: child(path) for path in ("", *paths) if path not in streams}
    entries = [_entry("Root Entry", _ROOT, (_FREE, _FREE), children[""], root)]
    for path in paths:
        kind, below = (_STREAM, _FREE) if path in streams else (_STORAGE, children[path])
        entries.append(_entry(path.rpartition("/")[2], kind, links[path], below, places.get(path, (0, 0))))
    return b"".join(entries)


def _entry(name: str, kind: int, links: tuple[int, int], child: int, place: tuple[int, int]) -> bytes:
    wide = name.encode("utf-16-le")
    return struct.pack("<64sHBBIII16x4x8x8xIQ", wide, len(wide) + 2, kind, 1, *links, child, place[0], place[1])


Hung = tuple[str, "bytes | Streams"]
"""A name and the bytes of a file, or the streams of a mail."""


def outlook_streams(
    subject: str, words: str = "", hung: Sequence[Hung] = (), more: Streams = NO_MORE, *, inner: bool = False
) -> dict[str, bytes]:
    """The streams of a mail from a practice to Anna, of 2 March 2026; ``more`` are further ones, by their names."""
    sent = int((_SENT - _BEGINNING).total_seconds()) * 10_000_000
    texts = {0x0037: subject, 0x1000: words, 0x0C1A: "Praxis Nord", 0x5D01: "praxis@example.org", 0x0E04: "Anna"}
    streams = {f"__substg1.0_{number:04X}001F": text.encode("utf-16-le") for number, text in texts.items() if text}
    streams["__properties_version1.0"] = bytes(24 if inner else 32) + struct.pack("<HHIQ", 0x0040, 0x0039, 6, sent)
    for place, (name, content) in enumerate(hung):
        at = f"__attach_version1.0_#{place:08X}"
        streams[f"{at}/__properties_version1.0"] = bytes(8) + struct.pack("<HHIQ", 3, 0x3705, 6, 1)
        streams[f"{at}/__substg1.0_3707001F"] = name.encode("utf-16-le")
        data = f"{at}/__substg1.0_3701"
        if isinstance(content, bytes):
            streams[f"{data}0102"] = content
        else:
            streams |= {f"{data}000D/{path}": value for path, value in content.items()}
    return {**streams, **more}


def outlook_mail(subject: str, words: str = "", hung: Sequence[Hung] = (), more: Streams = NO_MORE) -> bytes:
    """A mail as Outlook saves it, .msg."""
    return compound(outlook_streams(subject, words, hung, more))


def winmail(words: bytes, hung: Sequence[tuple[str, bytes]] = (), properties: bytes = b"") -> bytes:
    """The parcel that Outlook hangs on mails, winmail.dat, its texts in Windows' letters."""
    pieces = [_attribute(0x0002800C, words)] if words else []
    pieces += [_attribute(0x00069003, properties)] if properties else []
    for name, content in hung:
        pieces.append(_attribute(0x00069002, bytes(14), 2))
        pieces.append(_attribute(0x00018010, name.encode("cp1252") + b"\0", 2))
        pieces.append(_attribute(0x0006800F, content, 2))
    return b"\x78\x9f\x3e\x22\x01\x00" + b"".join(pieces)


def _attribute(number: int, value: bytes, level: int = 1) -> bytes:
    return struct.pack("<BII", level, number, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)


def word_text(text: str, above: str = "", flags: int = 0) -> bytes:
    """A text as Word 97 wrote it, in two pieces of wide and narrow letters, with a line above its pages."""
    stories = f"{above}\r" if above else ""
    half = len(text) // 2
    wide, narrow = text[:half].encode("utf-16-le"), (text[half:] + stories).encode("cp1252")
    start = 0x600
    ends = struct.pack("<3I", 0, half, len(text) + len(stories))
    pieces = struct.pack("<HIHHIH", 0, start, 0, 0, (start + len(wide)) * 2 | 0x40000000, 0)
    clx = b"\x01\x02\x00\0\0" + b"\x02" + struct.pack("<I", len(ends + pieces)) + ends + pieces
    places = struct.pack("<9I", *[0] * 7, *[len(stories)] * 2)
    main = bytearray(start)
    struct.pack_into("<HH6xH", main, 0, 0xA5EC, 0xC1, flags)
    struct.pack_into("<III", main, 0x4C, len(text), 0, len(stories))
    struct.pack_into("<II", main, 0xF2, len(clx), len(places))
    struct.pack_into("<II", main, 0x1A2, 0, len(clx))
    return compound({"WordDocument": bytes(main) + wide + narrow, "0Table": clx + places})
