"""What big endian files (PS3.5, annex A.3) hide in little endian: sequences an older program did not know.

Such a program keeps them as UN of undefined length, in implicit little endian, whatever the rest of the file is (PS3.5,
6.2.2, note 2). pydicom reads them in the order of the file and loses its way, and the pixels with it.
"""

from struct import Struct

from importers.readers.dicom.elements import LONG_VRS, SHORT_VRS, NeedsMoreError, OddError, after_items

_ELEMENT = Struct(">HH2sH").unpack_from
_LENGTH = Struct(">I").unpack_from
_UNDEFINED = 0xFFFFFFFF
_PIXEL_GROUP = 0x7FE0


def without_unknown_sequences(data: bytes, start: int) -> bytes:
    """The file without them, its dataset beginning at ``start``; the same where there are none before the pixels.

    Whatever is not in order is left as it is for pydicom to judge.
    """
    kept: list[bytes] = []
    since = 0
    for begin, end in _unknown_sequences(data, start):
        kept.append(data[since:begin])
        since = end
    return b"".join([*kept, data[since:]]) if kept else data


def _unknown_sequences(data: bytes, pos: int) -> list[tuple[int, int]]:
    """Where they begin and end."""
    found = []
    while pos + 12 <= len(data):
        group, _number, vr, length = _ELEMENT(data, pos)
        if group >= _PIXEL_GROUP or vr not in SHORT_VRS | LONG_VRS:
            break
        begin, pos = pos, pos + 8 + length
        if vr in SHORT_VRS:
            continue
        (length,) = _LENGTH(data, begin + 8)
        pos = begin + 12 + length
        if length != _UNDEFINED:
            continue
        try:
            pos = after_items(data, begin + 12, explicit=False)
        except (NeedsMoreError, OddError):
            break
        found.append((begin, pos))
    return found
