"""Makes pixels that pydicom declines readable: what older or damaged files leave out, pack otherwise or cut short."""

import re
from math import prod
from typing import TYPE_CHECKING, Any

from importers.readers.dicom import tags

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

RLE = "1.2.840.10008.1.2.5"
_SEGMENTS = 16 * 4
"""Bytes of the header of an RLE frame (PS3.5, G.5)."""
_SIZE_2000, _DEPTH_2000 = b"\xff\x4f\xff\x51", 42
"""JPEG 2000's first markers, SOC and SIZ, and how far behind them the first component's depth stands (T.800, A.5.1)."""
_FRAMES = {*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0), 0xF7}
"""JPEG's and JPEG-LS's markers of a frame, whose precision follows their length (T.81, B.2.2; T.87, C.2.2)."""

_JPEG, _JPEG_LS, _JPEG_2000 = (f"1.2.840.10008.1.2.4.{number}" for number in ("57", "80", "90"))
_STREAMS_2000 = (_JPEG_2000, "1.2.840.10008.1.2.4.91")
_PACKET = b"\xfe\xff\x00\xe0"
"""How each packet begins (PS3.5, A.4)."""
_NUMBER, _DIGITS = re.compile(rb"[ +]*[0-9]*[ \0]*"), re.compile(rb"[ +]*[0-9]{1,9}")
_MARKS = (
    (re.compile(rb"\xff\xd8.{0,400}?\xff\xf7", re.DOTALL), _JPEG_LS),
    (re.compile(rb"\xff\xd8\xff"), _JPEG),
    (re.compile(rb"\xff\x4f\xff\x51|\0{3}\x0cjP"), _JPEG_2000),
)
"""How frames begin: JPEG-LS (T.87, C.2.2), JPEG of any kind (T.81, B.1.1.3), JPEG 2000 as a stream and as a file."""


def complete(dataset: "Dataset") -> None:
    """Say what a grey picture leaves unsaid, as ACR-NEMA files and careless programs do."""
    if not dataset.get("SamplesPerPixel"):
        dataset.SamplesPerPixel = 1
    if not dataset.get("PhotometricInterpretation") and dataset.SamplesPerPixel == 1:
        dataset.PhotometricInterpretation = "MONOCHROME2"
    if dataset.get("PixelRepresentation") is None:
        dataset.PixelRepresentation = 0
    if not dataset.get("BitsStored") and dataset.get("BitsAllocated"):
        dataset.BitsStored = dataset.BitsAllocated


def count(dataset: "Dataset") -> None:
    """Take a number of pictures that is none, such as 1A, by the digits it begins with."""
    from pydicom.dataelem import RawDataElement

    element = dataset.get_item("NumberOfFrames")
    told = element.value if isinstance(element, RawDataElement) else b""
    if isinstance(told, bytes) and not _NUMBER.fullmatch(told):
        digits = _DIGITS.match(told)
        dataset.NumberOfFrames = int(digits[0]) if digits else 1


def take_sign(dataset: "Dataset", index: int, frames: int) -> None:
    """Believe a grey JPEG 2000 stream that its numbers have a sign where the header says they have none."""
    if str(dataset.file_meta.TransferSyntaxUID) not in _STREAMS_2000 or dataset.SamplesPerPixel != 1:
        return
    if dataset.PixelRepresentation == 0 and _depth_2000(dataset, index, frames) & 0x80:
        dataset.PixelRepresentation = 1


def name_packing(dataset: "Dataset") -> None:
    """Where pixels lie in packets though they are said to be plain, name the packing by how the first one begins.

    And where they lie plain though they are said to be in packets, as a program leaves them that unpacks files, say so.
    """
    syntax = str(dataset.file_meta.TransferSyntaxUID)
    if syntax not in (*tags.NATIVE, tags.DEFLATED) and _lies_plain(dataset):
        from pydicom.uid import ExplicitVRLittleEndian

        dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        return
    if syntax not in tags.NATIVE or "PixelData" not in dataset or not dataset["PixelData"].is_undefined_length:
        return
    from pydicom.encaps import generate_frames
    from pydicom.uid import UID

    packed = next(generate_frames(dataset.PixelData, number_of_frames=1))
    named = next((name for mark, name in _MARKS if mark.match(packed)), None)
    if named is None:
        raise ValueError("packing")
    dataset.file_meta.TransferSyntaxUID = UID(named)


def _lies_plain(dataset: "Dataset") -> bool:
    """Whether pixels fill just the room that plain ones take."""
    if "PixelData" not in dataset or dataset["PixelData"].is_undefined_length:
        return False
    sides = (dataset.Rows, dataset.Columns, dataset.SamplesPerPixel, dataset.get("NumberOfFrames") or 1)
    length = prod(int(side) for side in sides) * int(dataset.get("BitsAllocated") or 0) // 8
    return len(dataset.PixelData) == length + length % 2 and dataset.PixelData[:4] != _PACKET


def unpack_bits(dataset: "Dataset", index: int, frames: int) -> bool:
    """Put picture ``index`` in place of all, unpacked, where its pixels are 1 bit in RLE or 12 bits in a row."""
    syntax, bits = str(dataset.file_meta.TransferSyntaxUID), dataset.get("BitsAllocated")
    if dataset.SamplesPerPixel != 1 or "PixelData" not in dataset:
        return False
    count = int(dataset.Rows) * int(dataset.Columns)
    if syntax == RLE and bits == 1:
        _replace(dataset, _single_bits(dataset, index, frames, count), 8)
    elif syntax in (tags.IMPLICIT_LITTLE, tags.EXPLICIT_LITTLE) and bits == 12:
        _replace(dataset, _twelve_bits(dataset.PixelData, index * count, count), 16)
    else:
        return False
    return True


def fill_up(dataset: "Dataset", index: int) -> bool:
    """Where the pixels break off inside picture ``index``, after a row at least, put zeros; whether that was needed."""
    if str(dataset.file_meta.TransferSyntaxUID) not in tags.NATIVE or "PixelData" not in dataset:
        return False
    if str(dataset.PhotometricInterpretation).endswith("_422"):
        return False
    depth = int(dataset.get("BitsAllocated") or 0)
    length = -(-int(dataset.Rows) * int(dataset.Columns) * int(dataset.SamplesPerPixel) * depth // 8)
    there = len(dataset.PixelData)
    row = length // int(dataset.Rows)
    if not row or not index * length + row <= there < (index + 1) * length:
        return False
    dataset.PixelData = dataset.PixelData + bytes((index + 1) * length - there)
    return True


def shift(dataset: "Dataset", index: int, frames: int) -> int:
    """How many bits lie below a grey picture's own ones in each stored number, which is not allowed any more."""
    bits, high = int(dataset.get("BitsStored") or 0), dataset.get("HighBit")
    if high is None or dataset.SamplesPerPixel != 1 or not bits <= int(high) < int(dataset.BitsAllocated):
        return 0
    packed = str(dataset.file_meta.TransferSyntaxUID) not in {*tags.NATIVE, tags.DEFLATED, RLE}
    if packed and _coded_bits(dataset, index, frames) <= int(high):
        return 0
    return int(high) + 1 - bits


def _coded_bits(dataset: "Dataset", index: int, frames: int) -> int:
    """How many bits a code stream says each of its numbers has, 0 where it does not: JPEG, JPEG-LS and JPEG 2000."""
    from pydicom.encaps import get_frame

    stream = get_frame(dataset.PixelData, index, number_of_frames=frames)
    if _SIZE_2000 in stream:
        return (_depth_2000(dataset, index, frames) & 0x7F) + 1
    place = 2
    while place + 5 <= len(stream) and stream[place] == 0xFF:
        if stream[place + 1] in _FRAMES:
            return stream[place + 4]
        place += 2 + int.from_bytes(stream[place + 2 : place + 4], "big")
    return 0


def _depth_2000(dataset: "Dataset", index: int, frames: int) -> int:
    """The byte in which a JPEG 2000 stream tells bits, less one, and sign; 0 where there is none."""
    from pydicom.encaps import get_frame

    stream = get_frame(dataset.PixelData, index, number_of_frames=frames)
    place = stream.find(_SIZE_2000)
    return stream[place + _DEPTH_2000] if place >= 0 and len(stream) > place + _DEPTH_2000 else 0


def shifted(stored: "NDArray[Any]", lowest: int, bits: int, signed: bool) -> "NDArray[Any]":
    """The numbers in ``bits`` bits from the bit ``lowest`` on."""
    numbers = stored.astype("i8") >> lowest & (1 << bits) - 1
    sign = 1 << (bits - 1) if signed else 0
    made: NDArray[Any] = ((numbers ^ sign) - sign).astype("i4")
    return made


def _single_bits(dataset: "Dataset", index: int, frames: int, count: int) -> "NDArray[np.generic]":
    import imagecodecs
    import numpy as np
    from pydicom.encaps import get_frame

    packed = get_frame(dataset.PixelData, index, number_of_frames=frames)
    bits = imagecodecs.packbits_decode(packed[_SEGMENTS:], out=(count + 7) // 8)
    return np.unpackbits(np.frombuffer(bits, "u1"), bitorder="little")[:count]


def _twelve_bits(data: bytes, first: int, count: int) -> "NDArray[np.generic]":
    """Two pixels in three bytes, the lower bits first (PS3.5, 8.1.1, before 2004)."""
    import numpy as np

    start, odd = first // 2 * 3, first % 2
    taken = np.frombuffer(data[start : start + (count + odd + 1) // 2 * 3], "u1").astype("u2")
    low, middle, high = (taken[part::3] for part in range(3))
    made = np.empty(2 * len(high), "<u2")
    made[0::2] = low[: len(high)] | (middle[: len(high)] & 0x0F) << 8
    made[1::2] = middle[: len(high)] >> 4 | high << 4
    return made[odd : odd + count]


def _replace(dataset: "Dataset", samples: "NDArray[np.generic]", depth: int) -> None:
    from pydicom.uid import ExplicitVRLittleEndian

    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.BitsAllocated, dataset.NumberOfFrames = depth, 1
    dataset.PixelData = samples.tobytes()
    dataset["PixelData"].is_undefined_length = False
    dataset["PixelData"].VR = "OB" if depth == 8 else "OW"
