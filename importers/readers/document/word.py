"""Texts as Word wrote them until 2007 (.doc; MS-DOC): the words of headings, of the text itself and of its notes.

The text lies in pieces, which a table puts in order; each is in letters of one byte or of two. What was deleted or
hidden but not thrown away is among the words, for how they look is not read.
"""

import re
import struct
from itertools import pairwise

from importers.candidates import Problem, Reason
from importers.readers.document.compound import Compound
from importers.readers.document.reading import MOST_TEXT, Document, KeptError, UnreadableError, tidy
from importers.sniffing import WORD

_IDENTITIES, _FIRST_OF_97 = (0xA5DC, 0xA5EC), 0x00C1
_FAST_SAVED, _LOCKED, _SECOND_TABLE = 0x0004, 0x0100, 0x0200
_NARROW = 0x40000000
_MOST_PIECES = 100_000
_FIELD = re.compile("\x13[^\x13\x14\x15]*(?:\x14([^\x13\x14\x15]*))?\x15")
_DEEPEST = 8
_SEPARATORS, _MOST_STORIES, _ABOVE = 6, 600, (0, 1, 4)
"""Lines above notes come first; then for each section what stands above and below its even, odd and first pages."""
_LINES = str.maketrans(
    {
        "\r": "\n",
        "\x0b": "\n",
        "\x0c": "\n",
        "\x07": "\t",
        "\x1e": "-",
        **dict.fromkeys("\x01\x02\x03\x04\x05\x08\x13\x14\x15\x1f"),
    }
)


def read(box: Compound) -> Document:
    """The words of a text. KeptError where it is encrypted."""
    main = box.stream(("worddocument",))
    if len(main) < 0x44 or struct.unpack_from("<H", main)[0] not in _IDENTITIES:
        raise UnreadableError("word")
    version, flags = struct.unpack_from("<H6xH", main, 2)
    if flags & _LOCKED:
        raise KeptError(Problem(Reason.OTHER_ENCRYPTION, "", WORD))
    try:
        found = _pieced(box, main, flags) if version >= _FIRST_OF_97 else _in_one(main, flags)
    except struct.error as error:
        raise UnreadableError("word") from error
    return Document(tidy(found), whole=len(found) < MOST_TEXT, media_type=WORD)


def _in_one(main: bytes, flags: int) -> str:
    """The text of Word 6 and 95, in one stretch unless it was saved in haste."""
    if flags & _FAST_SAVED:
        raise KeptError(Problem(Reason.OLD_OFFICE, "", WORD))
    first, _, length = struct.unpack_from("<II20xI", main, 0x18)
    return _plain(main[first : first + min(length, MOST_TEXT)].decode("cp1252", "replace"))


def _pieced(box: Compound, main: bytes, flags: int) -> str:
    """What stands above the pages, the text, its notes, what stands below the pages; they lie in another order."""
    text, notes, heads = struct.unpack_from("<III", main, 0x4C)
    table = box.stream(("1table" if flags & _SECOND_TABLE else "0table",))
    whole = _joined(main, _pieces(_part(table, main, 0x1A2)))
    stories = _part(table, main, 0xF2)
    places = struct.unpack(f"<{len(stories) // 4}I", stories[: len(stories) // 4 * 4])
    around = whole[text + notes : text + notes + heads]
    told = [_plain(around[start:end]).strip() for start, end in pairwise(places)][_SEPARATORS:_MOST_STORIES]
    above = dict.fromkeys(story for number, story in enumerate(told) if number % 6 in _ABOVE)
    below = dict.fromkeys(story for number, story in enumerate(told) if number % 6 not in _ABOVE)
    return "\n".join([*above, _plain(whole[:text]), _plain(whole[text : text + notes]), *below])


def _part(table: bytes, main: bytes, at: int) -> bytes:
    """The part of the table whose place and length stand in the head at ``at``."""
    place, length = struct.unpack_from("<II", main, at)
    return table[place : place + length]


def _pieces(table: bytes) -> list[tuple[int, int]]:
    """Where each piece lies, with a mark for narrow letters, and how many letters it has (MS-DOC 2.9.38 and 2.8.35)."""
    at = 0
    while table[at : at + 1] == b"\x01":
        at += 3 + int(struct.unpack_from("<H", table, at + 1)[0])
    if table[at : at + 1] != b"\x02":
        raise UnreadableError("word")
    count = min((int(struct.unpack_from("<I", table, at + 1)[0]) - 4) // 12, _MOST_PIECES)
    ends = struct.unpack_from(f"<{count + 1}I", table, at + 5)
    places = struct.iter_unpack("<2xI2x", table[at + 9 + 4 * count : at + 9 + 12 * count])
    return [(place, end - start) for (place,), start, end in zip(places, ends, ends[1:], strict=False) if end > start]


def _joined(main: bytes, pieces: list[tuple[int, int]]) -> str:
    found, length = list[str](), 0
    for place, letters in pieces:
        narrow, start = place & _NARROW, place & ~_NARROW
        raw = main[start // 2 : start // 2 + letters] if narrow else main[start : start + 2 * letters]
        found.append(raw.decode("cp1252" if narrow else "utf-16-le", "replace"))
        length += len(found[-1])
        if length > 2 * MOST_TEXT:
            break
    return "".join(found)


def _plain(text: str) -> str:
    """``text`` as one sees it: of fields what they show, a line for each row of a table."""
    for _ in range(_DEEPEST):
        text, changed = _FIELD.subn(lambda field: field[1] or "", text)
        if not changed:
            break
    return text.replace("\x07\x07", "\n").translate(_LINES)
