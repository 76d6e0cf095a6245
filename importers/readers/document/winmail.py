"""The winmail.dat that Outlook hangs on mails to others (TNEF; MS-OXTNEF): the words and attachments in it."""

import struct
from collections.abc import Iterator
from functools import partial

from importers.readers.document import mapi
from importers.readers.document.mapi import BINARY, NARROW, OBJECT, WIDE, Properties, Value
from importers.readers.document.outlook import Attachment, Message
from importers.readers.document.reading import UnreadableError

SIGNATURE = b"\x78\x9f\x3e\x22"

_PROPERTIES, _BEGINS, _TITLE, _DATA, _PART_PROPERTIES = 0x9003, 0x9002, 0x8010, 0x800F, 0x9005
_SUBJECT, _BODY, _CODES = 0x8004, 0x800C, 0x9007
_NAMED, _SEVERAL, _ALIGNED = 0x8000, 0x1000, 4
_VARIABLE = (NARROW, WIDE, OBJECT, BINARY)
_EIGHT = (0x0005, 0x0006, 0x0007, 0x0014, 0x0040)
_IDENTITY = 16
_DEEPEST = 6
_MOST_PARTS = 1_000


def message(data: bytes, depth: int = 0) -> Message:
    """The mail in ``data``. UnreadableError where it is none; what is cut short ends early."""
    if data[:4] != SIGNATURE or depth > _DEEPEST:
        raise UnreadableError("winmail")
    own: dict[int, Value] = {}
    parts: list[dict[int, Value]] = []
    page = 1252
    for number, value in _attributes(data):
        if number == _BEGINS and len(parts) < _MOST_PARTS:
            parts.append({})
        elif number == _CODES and len(value) >= 4:
            page = struct.unpack_from("<I", value)[0]
        elif number in (_TITLE, _DATA, _PART_PROPERTIES) and parts:
            _note(parts[-1], number, value)
        else:
            _note(own, number, value)
    return Message(Properties(own.get, page), tuple([_attachment(one, page, depth) for one in parts]), depth)


def _note(values: dict[int, Value], number: int, value: bytes) -> None:
    """Keep what an attribute says; what stands among the properties goes before the attributes of old."""
    if number in (_PROPERTIES, _PART_PROPERTIES):
        values |= dict(_listed(value))
    elif number == _DATA:
        values[mapi.DATA] = (BINARY, value)
    elif number in (_TITLE, _SUBJECT, _BODY):
        values.setdefault({_TITLE: mapi.SHORT_NAME, _SUBJECT: mapi.SUBJECT, _BODY: mapi.BODY}[number], (NARROW, value))


def _attachment(values: dict[int, Value], page: int, depth: int) -> Attachment:
    kind, data = values.get(mapi.DATA, (0, b""))
    if kind == OBJECT and data[_IDENTITY : _IDENTITY + 4] == SIGNATURE and depth < _DEEPEST:
        return Attachment(Properties(values.get, page), partial(message, data[_IDENTITY:], depth + 1))
    return Attachment(Properties(values.get, page))


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and value of each attribute: level, number, type, length, value, sum."""
    at = 6
    while at + 9 <= len(data):
        number, length = struct.unpack_from("<HxxI", data, at + 1)
        yield number, data[at + 9 : at + 9 + length]
        at += 11 + length


def _listed(data: bytes) -> Iterator[tuple[int, Value]]:
    """The properties of a list, as far as it can be followed."""
    at = 4
    try:
        for _ in range(min(struct.unpack_from("<I", data)[0], 10_000)):
            kind, number = struct.unpack_from("<HH", data, at)
            at = _behind_name(data, at + 4) if number >= _NAMED else at + 4
            several, kind = kind & _SEVERAL, kind & ~_SEVERAL
            count = 1
            if several or kind in _VARIABLE:
                count, at = struct.unpack_from("<I", data, at)[0], at + 4
            for place in range(min(count, 10_000)):
                value, at = _value(data, at, kind)
                if place == 0 and number < _NAMED:
                    yield number, (kind, value)
    except struct.error:
        return


def _behind_name(data: bytes, at: int) -> int:
    """Where a named property goes on behind its name: a set, and a number or a text in it."""
    by_text = struct.unpack_from("<I", data, at + _IDENTITY)[0]
    at += _IDENTITY + 4
    return at + 4 + (_aligned(struct.unpack_from("<I", data, at)[0]) if by_text else 0)


def _value(data: bytes, at: int, kind: int) -> tuple[bytes, int]:
    if kind in _VARIABLE:
        length = struct.unpack_from("<I", data, at)[0]
        return data[at + 4 : at + 4 + length], at + 4 + _aligned(length)
    length = 16 if kind == 0x0048 else 8 if kind in _EIGHT else 4
    return data[at : at + length], at + length


def _aligned(length: int) -> int:
    return -(-length // _ALIGNED) * _ALIGNED
