"""Pixels in two ways of their makers' own: CT by Elscint and Philips (PMSCT_RLE1), and GE's with the high byte first.

PMSCT_RLE1 holds differences from pixel to pixel, in one byte each, whose repetitions are told once. It is known from
GDCM (``rle2img``) and dcm2niix; where the pixels fill their room as they are, they are not packed although the file
says so. GE's syntax is implicit little endian but for the pixels.
"""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from importers.candidates import Candidate
from importers.readers.dicom.describe import SHORT

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

PHILIPS = "1.3.46.670589.33.1.4.1"
GE = "1.2.840.113619.5.2"

_OWNER, _GROUP, _KIND, _PACKED = "ELSCINT1", 0x07A1, 0x11, 0x0A
_RUNS = "PMSCT_RLE1"
_RUN, _WHOLE = b"\xa5", b"\x5a"
"""Before a count less one and the byte that is repeated; before a number of two bytes in place of a difference."""

_MARK = b"\xa1\x07\x0a\x10"
"""How the element of packed pixels begins, whose owner has the block 10 as a rule."""

_MOST = 3
"""Bytes that one pixel takes before its repetitions are told."""


def packed(found: Candidate, data: bytes | memoryview) -> Candidate:
    """A file that looks cut short is not where its pixels are packed by Elscint or Philips."""
    if SHORT not in found.flags:
        return found
    told = bytes(data)
    is_so = _MARK in told or _RUNS.encode("ascii") in told
    return replace(found, flags=tuple(flag for flag in found.flags if flag != SHORT)) if is_so else found


def unpack(dataset: "Dataset", most: int) -> None:
    """Put the pixels of a file of these makers as plain ones; ValueError where they are damaged or above ``most``."""
    syntax = str(dataset.file_meta.TransferSyntaxUID)
    if syntax == GE:
        _turn(dataset)
    elif syntax == PHILIPS or (_GROUP, 0x0010) in dataset:
        _unpack(dataset, syntax, most)


def _turn(dataset: "Dataset") -> None:
    data = bytearray(dataset.get("PixelData") or b"")
    if dataset.get("BitsAllocated") == 16 and len(data) % 2 == 0:
        data[0::2], data[1::2] = data[1::2], data[0::2]
    _replace(dataset, bytes(data))


def _unpack(dataset: "Dataset", syntax: str, most: int) -> None:
    try:
        block: Any = dataset.private_block(_GROUP, _OWNER)
    except KeyError:
        block = ()
    kind = _text(block[_KIND].value) if _KIND in block else ""
    packed = block[_PACKED].value if _PACKED in block else dataset.get("PixelData")
    if syntax != PHILIPS and kind != _RUNS:
        return
    count = int(dataset.get("Rows") or 0) * int(dataset.get("Columns") or 0)
    if not isinstance(packed, bytes) or not packed or dataset.get("BitsAllocated") != 16 or count * 2 > most:
        return
    plain = len(packed) - count * 2 in (0, 1) or kind != _RUNS
    _replace(dataset, packed if plain else numbers(packed, count).tobytes())


def _text(value: object) -> str:
    return (value.decode("ascii", "replace") if isinstance(value, bytes) else str(value)).strip(" \0")


def numbers(packed: bytes, count: int) -> "NDArray[Any]":
    """So many numbers of 16 bits; ValueError where there are not as many."""
    import numpy as np

    told = _repeated(packed, count * _MOST)
    differences, starts, firsts, place, length = [], [0], [0], 0, 0
    while (mark := told.find(_WHOLE, place)) >= 0 and len(told) >= mark + 3:
        differences += [told[place:mark], b"\0"]
        length += mark - place
        starts.append(length)
        firsts.append(int.from_bytes(told[mark + 1 : mark + 3], "little"))
        length, place = length + 1, mark + 3
    differences.append(told[place : mark if mark >= 0 else None])
    sums = np.frombuffer(b"".join(differences), "i1").cumsum(dtype="i8")
    if len(sums) < count:
        raise ValueError("packed pixels break off")
    before = np.append(sums, 0)[np.array(starts)]
    before[0] = 0
    lengths = np.diff([*starts, len(sums)])
    made: NDArray[Any] = (sums + np.repeat(np.array(firsts) - before, lengths))[:count] & 0xFFFF
    return made.astype("<u2")


def _repeated(packed: bytes, most: int) -> bytes:
    """The bytes with all repetitions, up to ``most`` and a little more."""
    parts, place, length = [], 0, 0
    while length < most and (mark := packed.find(_RUN, place)) >= 0 and len(packed) >= mark + 3:
        parts += [packed[place:mark], packed[mark + 2 : mark + 3] * (packed[mark + 1] + 1)]
        length += mark - place + packed[mark + 1] + 1
        place = mark + 3
    return b"".join([*parts, packed[place : place + max(most - length, 0)]])


def _replace(dataset: "Dataset", samples: bytes) -> None:
    from pydicom.uid import ExplicitVRLittleEndian

    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.PixelData = samples
    dataset["PixelData"].VR = "OW"
