"""Compressed pixels that break off, as on a disc that cannot be read to its end: what is there gets an end.

pydicom gives a file up whose last fragment is shorter than it says, or that lacks the delimiter behind it (PS3.5, A.4).
"""

import re
from struct import Struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_PIXELS = re.compile(rb"\xe0\x7f\x10\x00O[BW]\0\0\xff{4}(?=\xfe\xff\x00\xe0)")
"""Pixel Data of undefined length in an explicit syntax, which compressed pixels always have."""

_ITEM = b"\xfe\xff\x00\xe0"
_END = b"\xfe\xff\xdd\xe0" + bytes(4)
_LENGTH = Struct("<I")
_HEAD = 8
_BULK, _NOTHING_LEFT_OUT = 0x7FE00000, 0xFFFFFFFF


def loaded(data: bytes, most: int) -> "tuple[Dataset, int | None]":
    """A file's elements, and how many fragments there are of pixels that break off, None of whole ones.

    There are at most ``most`` frames. What pydicom raises passes through.
    """
    from pydicom.dataset import FileMetaDataset
    from pydicom.uid import UID

    from importers.readers.dicom.loading import load_dataset

    found, there = load_dataset(data, _NOTHING_LEFT_OUT), None
    if found.short and not len(found.dataset):
        frames = int(load_dataset(data, _BULK).dataset.get("NumberOfFrames") or 1)
        repaired, there = ended(data, min(frames, most)) or (data, None)
        found = load_dataset(repaired, _NOTHING_LEFT_OUT)
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = UID(found.elements.transfer_syntax)
    found.dataset.file_meta = meta
    return found.dataset, there


def ended(data: bytes, frames: int) -> tuple[bytes, int] | None:
    """The file with an end to its pixels, and how many fragments there are; None where nothing breaks off.

    The last fragment is shortened to what is there. Empty ones follow until there is one for each of ``frames``.
    """
    found = list(_PIXELS.finditer(data))
    items = _items(data, found[-1].end()) if found else None
    if items is None:
        return None
    start, length = items[-1]
    there = min(length, len(data) - start - _HEAD)
    even = _LENGTH.pack(there + there % 2)
    body = data[start + _HEAD : start + _HEAD + there] + bytes(there % 2)
    fragments = len(items) - 1
    missing = (_ITEM + bytes(4)) * max(frames - fragments, 0)
    return b"".join([data[:start], _ITEM, even, body, missing, _END]), fragments


def _items(data: bytes, position: int) -> list[tuple[int, int]] | None:
    """Where each item begins and how long it says it is, the table of offsets first; None where they are ended."""
    items = []
    while data[position : position + 4] == _ITEM and position + _HEAD < len(data):
        (length,) = _LENGTH.unpack_from(data, position + 4)
        items.append((position, length))
        position += _HEAD + length
    return (
        items if len(items) > 1 and position + 4 > len(data) - 4 and data[position : position + 4] != _END[:4] else None
    )
