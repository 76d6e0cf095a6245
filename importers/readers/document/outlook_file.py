"""Mails as Outlook saves them (.msg; MS-OXMSG): properties are streams of a compound file, attachments storages."""

import struct
from functools import partial

from importers.readers.document.compound import Compound, Path
from importers.readers.document.mapi import BINARY, CODES, NARROW, OBJECT, PAGE_CODES, WIDE, Properties, Value
from importers.readers.document.outlook import Attachment, Message

_TABLE = "__properties_version1.0"
_INNER = "__substg1.0_3701000d"
_TOP, _EMBEDDED, _PART = 32, 24, 8
_MOST_PARTS = 1_000


def message(data: bytes) -> Message:
    """The mail in a file. UnreadableError where it cannot be told."""
    return message_in(Compound(data))


def message_in(box: Compound, storage: Path = (), head: int = _TOP) -> Message:
    """The mail in a storage, whose table of properties has a head of ``head`` bytes."""
    properties = _properties(box, storage, head)
    page = properties.number(CODES) or properties.number(PAGE_CODES) or 1252
    parts = box.inside(storage, "__attach_version1.0_#")[:_MOST_PARTS]
    return Message(
        Properties(properties.find, page), tuple([_attachment(box, part, page) for part in parts]), len(storage) // 2
    )


def _attachment(box: Compound, storage: Path, page: int) -> Attachment:
    inner = (*storage, _INNER)
    mail = partial(message_in, box, inner, _EMBEDDED) if box.holds((*inner, _TABLE)) else None
    return Attachment(Properties(_properties(box, storage, _PART).find, page), mail)


def _properties(box: Compound, storage: Path, head: int) -> Properties:
    fixed = _fixed(box.stream((*storage, _TABLE)), head)

    def find(number: int) -> Value | None:
        for kind in (WIDE, NARROW, BINARY, OBJECT):
            path = (*storage, f"__substg1.0_{number:04x}{kind:04x}")
            if box.holds(path) and not box.holds((*path, _TABLE)):
                return kind, box.stream(path)
        return fixed.get(number)

    return Properties(find)


def _fixed(table: bytes, head: int) -> dict[int, Value]:
    """The values that stand in the table itself (MS-OXMSG 2.4): type, number, flags, eight bytes."""
    whole = len(table) - (len(table) - head) % 16 if len(table) > head else head
    return {number: (kind, value) for kind, number, _, value in struct.iter_unpack("<HHI8s", table[head:whole])}
