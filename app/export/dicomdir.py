"""Writes a DICOMDIR: the Basic Directory IOD in a DICOM file (PS3.3 Annex F, PS3.10 section 8.6).

Explicit VR Little Endian, explicit lengths. Sizes are known before offsets: the offset elements have a fixed length, so
one pass encodes what every record holds, a second one fills in where the next and the lower record lie.
"""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.export.elements import Element, encode, header, item, number, text
from app.export.file_meta import file_meta

CLASS_UID = "1.2.840.10008.1.3.10"
FILE_SET_ID = "CAREBINDER"

DIRECTORY_RECORDS = 0x00041220
_IN_USE = 0xFFFF


@dataclass(frozen=True, slots=True)
class Reference:
    """The file a leaf record points to: ``path`` from the DICOMDIR, and its UIDs exactly as the file has them."""

    path: str
    sop_class_uid: str
    sop_instance_uid: str
    transfer_syntax_uid: str


@dataclass(frozen=True, slots=True)
class Node:
    """One directory record with its keys, what it points to and the records below it."""

    type: str
    keys: tuple[Element, ...]
    reference: Reference | None = None
    below: "tuple[Node, ...]" = ()


@dataclass(slots=True)
class _Slot:
    """A record's place in the file: where it begins, and the records it points to (0: none).

    ``body`` is what does not depend on places.
    """

    node: Node
    body: bytes
    start: int = 0
    next: int = 0
    lower: int = 0


def write(roots: Sequence[Node], uid: str) -> bytes:
    """The DICOMDIR file of the records below ``roots``; ``uid`` identifies this version of the File-set."""
    meta = file_meta(CLASS_UID, uid)
    slots = list(_flat(roots))
    pos = len(meta) + len(_before(0, 0)) + len(header(DIRECTORY_RECORDS, "SQ", 0))
    for slot in slots:
        slot.start = pos
        pos += len(_record(slot))
    starts = {id(slot.node): slot.start for slot in slots}
    _link(roots, slots, starts)
    records = b"".join(_record(slot) for slot in slots)
    first, last = (starts[id(roots[0])], starts[id(roots[-1])]) if roots else (0, 0)
    return meta + _before(first, last) + header(DIRECTORY_RECORDS, "SQ", len(records)) + records


def _before(first: int, last: int) -> bytes:
    """File-set identification and the offsets of the first and the last root record."""
    return encode(
        (
            text(0x00041130, "CS", FILE_SET_ID),
            number(0x00041200, "UL", first),
            number(0x00041202, "UL", last),
            number(0x00041212, "US", 0),
        )
    )


def _flat(nodes: Sequence[Node]) -> Iterator[_Slot]:
    """Every record, each before those below it."""
    for node in nodes:
        yield _Slot(node, _body(node))
        yield from _flat(node.below)


def _link(roots: Sequence[Node], slots: Sequence[_Slot], starts: dict[int, int]) -> None:
    """Fill in the next and the lower record of each record."""
    following: dict[int, int] = {}
    for siblings in (roots, *(slot.node.below for slot in slots)):
        for one, other in pairwise(siblings):
            following[id(one)] = starts[id(other)]
    for slot in slots:
        slot.next = following.get(id(slot.node), 0)
        slot.lower = starts[id(slot.node.below[0])] if slot.node.below else 0


def _record(slot: _Slot) -> bytes:
    """One record as an item (PS3.3 table F.3-3)."""
    start = struct.pack(
        "<HH2sHI HH2sHH HH2sHI",
        *(0x0004, 0x1400, b"UL", 4, slot.next),
        *(0x0004, 0x1410, b"US", 2, _IN_USE),
        *(0x0004, 0x1420, b"UL", 4, slot.lower),
    )
    return item(start + slot.body)


def _body(node: Node) -> bytes:
    """A record's elements behind those that point to other records."""
    elements = [text(0x00041430, "CS", node.type)]
    reference = node.reference
    if reference is not None:
        elements += [
            Element(0x00041500, "CS", reference.path.replace("/", "\\").encode("ascii")),
            text(0x00041510, "UI", reference.sop_class_uid),
            text(0x00041511, "UI", reference.sop_instance_uid),
            text(0x00041512, "UI", reference.transfer_syntax_uid),
        ]
    return encode((*elements, *node.keys))
