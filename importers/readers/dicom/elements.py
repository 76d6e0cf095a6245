"""Walks the data elements of a DICOM file's first bytes (PS3.5, section 7), taking only what is wanted.

Little endian only, explicit and implicit. Every step moves forward by at least the eight bytes of an element's
header and never beyond the bytes given, so that the cost is bounded whatever the lengths say. The walker does not
repair: at the first thing out of the ordinary it raises :class:`OddError` and the full reader takes over.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from struct import Struct

from importers.readers.dicom import tags

_SHORT = Struct("<HH2sH").unpack_from
_PAIR = Struct("<II").unpack_from
_LENGTH = Struct("<I").unpack_from

_UNDEFINED = 0xFFFFFFFF
_ITEM, _ITEM_END, _SEQUENCE_END = 0xE000FFFE, 0xE00DFFFE, 0xE0DDFFFE
_DEEPEST = 24

LONG_VRS = frozenset(b"OB OD OF OL OV OW SQ SV UC UN UR UT UV".split())
SHORT_VRS = frozenset(b"AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split())
"""The value representations whose length is written in two bytes (PS3.5, section 7.1.2)."""


class OddError(Exception):
    """Something the walker does not judge; the full reader has to look."""


class NeedsMoreError(Exception):
    """The bytes given end before the last wanted element."""


@dataclass(frozen=True, slots=True)
class Elements:
    """The wanted elements of one header: undecoded values by tag, as stored.

    ``little`` is the byte order of binary numbers; ``declared`` False where no transfer syntax was written; ``end``
    a position before which there are no pixels; ``prefixed`` False where the file lacks its preamble.
    """

    values: dict[int, bytes]
    transfer_syntax: str
    little: bool = True
    declared: bool = True
    end: int = 0
    prefixed: bool = True


def walk(head: bytes, size: int, wanted: Mapping[int, bytes] = tags.WANTED) -> Elements:
    """Take the elements of ``wanted`` from the first bytes of a file of ``size`` bytes.

    ``wanted`` tells for each tag, in ascending order, the value representation it must have, or several in one string.
    Raises :class:`NeedsMoreError` or :class:`OddError`.
    """
    try:
        syntax, pos = file_meta(head)
        _check_plain(syntax)
        values: dict[int, bytes] = {}
        follow = _implicit if syntax == tags.IMPLICIT_LITTLE else _explicit
        end, passed = follow(head, pos, values, wanted)
    except NeedsMoreError:
        if len(head) >= size:
            raise OddError from None
        raise
    if not passed and end != size:
        raise OddError if len(head) >= size else NeedsMoreError
    return Elements(values, syntax, end=end, prefixed=has_prefix(head))


def has_prefix(head: bytes | memoryview) -> bool:
    """True for a file with preamble and prefix, as a medium's directory wants it (PS3.10, section 7.1)."""
    return head[128:132] == b"DICM"


def file_meta(head: bytes) -> tuple[str, int]:
    """Transfer syntax and the dataset's position after the file meta information (PS3.10, section 7.1).

    Some programs put their own before that of another one; the pixels are then as the first says.
    """
    if has_prefix(head):
        pos = 132
    elif head[:2] == b"\x02\x00":
        pos = 0
    else:
        raise OddError
    raw = b""
    while pos + 12 <= len(head):
        group, number, vr, length = _SHORT(head, pos)
        if group != tags.FILE_META_GROUP:
            return raw.rstrip(b"\0 ").decode("ascii", "replace"), pos
        start = pos + 8
        if vr not in SHORT_VRS:
            length, start = _long(head, pos, vr)
        pos = start + length
        if number == 0x0010 and not raw:
            raw = head[start:pos]
    raise NeedsMoreError


def _check_plain(syntax: str) -> None:
    """Only standard transfer syntaxes whose dataset is plain little endian are walked."""
    if not syntax.startswith(tags.IMPLICIT_LITTLE) or syntax in (tags.DEFLATED, tags.EXPLICIT_BIG):
        raise OddError


def _explicit(head: bytes, pos: int, values: dict[int, bytes], wanted: Mapping[int, bytes]) -> tuple[int, bool]:
    """Walk explicit VR elements; where the walk ended, and whether that is past the last wanted one."""
    end, last, last_wanted = len(head), 0x0003FFFF, next(reversed(wanted))
    last_start, vrs, unpack = end - 12, SHORT_VRS, _SHORT
    while pos <= last_start:
        group, number, vr, length = unpack(head, pos)
        tag = group << 16 | number
        if tag <= last:
            raise OddError
        if tag > last_wanted:
            return pos, True
        last = tag
        start = pos + 8
        if vr not in vrs:
            length, start = _long(head, pos, vr)
        pos = start + length
        if tag in wanted:
            if vr != wanted[tag] and vr not in wanted[tag]:
                raise OddError
            if pos > end:
                raise NeedsMoreError
            values[tag] = head[start:pos]
    return pos, False


def _implicit(head: bytes, pos: int, values: dict[int, bytes], wanted: Mapping[int, bytes]) -> tuple[int, bool]:
    """Walk implicit VR elements; as ``_explicit``."""
    if head[pos + 4 : pos + 6].isalpha() and head[pos + 4 : pos + 6].isupper():
        raise OddError
    end, last, last_wanted = len(head), 0x0003FFFF, next(reversed(wanted))
    while pos + 8 <= end:
        key, length = _PAIR(head, pos)
        tag = (key & 0xFFFF) << 16 | key >> 16
        if tag <= last:
            raise OddError
        if tag > last_wanted:
            return pos, True
        last = tag
        start = pos + 8
        if length == _UNDEFINED:
            length = after_items(head, start, explicit=False) - start
        pos = start + length
        if tag in wanted:
            if pos > end:
                raise NeedsMoreError
            values[tag] = head[start:pos]
    return pos, False


def _long(head: bytes, pos: int, vr: bytes) -> tuple[int, int]:
    """The length of the element at ``pos`` that has four bytes for it, and where its value begins.

    An undefined length is found by going through the items; UN may hide implicit ones (PS3.5, 6.2.2), so it is odd.
    """
    if vr not in LONG_VRS:
        raise OddError
    (length,) = _LENGTH(head, pos + 8)
    if length != _UNDEFINED:
        return length, pos + 12
    if vr == b"UN":
        raise OddError
    return after_items(head, pos + 12, explicit=True) - (pos + 12), pos + 12


def after_items(head: bytes, pos: int, *, explicit: bool) -> int:
    """The position after the delimiter of items that begin at ``pos`` (PS3.5, section 7.5)."""
    inside = [False]  # True: among the elements of an item, False: among items
    end = len(head)
    while inside:
        if pos + 12 > end:
            raise NeedsMoreError
        key, length = _PAIR(head, pos)
        pos += 8
        if key == (_ITEM_END if inside[-1] else _SEQUENCE_END):
            inside.pop()
            continue
        if inside[-1]:
            length, pos = _inner_length(head, pos - 8) if explicit else (length, pos)
        elif key != _ITEM:
            raise OddError
        if length == _UNDEFINED:
            inside.append(not inside[-1])
            _check_depth(inside)
        else:
            pos += length
    return pos


def _inner_length(head: bytes, pos: int) -> tuple[int, int]:
    """The length of an explicit VR element inside an item, and where its value begins."""
    _, _, vr, length = _SHORT(head, pos)
    if vr in SHORT_VRS:
        return length, pos + 8
    if vr not in LONG_VRS:
        raise OddError
    (length,) = _LENGTH(head, pos + 8)
    if length == _UNDEFINED and vr == b"UN":
        raise OddError
    return length, pos + 12


def _check_depth(inside: list[bool]) -> None:
    if len(inside) > _DEEPEST:
        raise OddError
