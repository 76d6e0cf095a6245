"""Says of a picture that was packed with loss that it has been, once it is unpacked and nothing else tells.

Lossy Image Compression stays 01 for ever after (PS3.3, C.7.6.1.1.5); careless programs leave it out, and a picture
unpacked without it would pass for the original.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydicom import Dataset

_JPEG = "1.2.840.10008.1.2.4."
_ALWAYS = dict.fromkeys((f"{_JPEG}{number}" for number in range(50, 57)), "ISO_10918_1")
_METHODS = {
    **_ALWAYS,
    f"{_JPEG}81": "ISO_14495_1",
    f"{_JPEG}91": "ISO_15444_1",
    f"{_JPEG}93": "ISO_15444_2",
    f"{_JPEG}203": "ISO_15444_15",
}
"""What may lose something, and the name of its way (PS3.3, C.7.6.1.1.5.1)."""

_SCAN, _CODING = b"\xff\xda", b"\xff\x52"
"""Start of Scan (T.87, C.2.3) and Coding Style Default (T.800, A.6.1)."""
_TRANSFORM = 13
"""How far behind the marker of the coding style the wavelet is told: 1 is the one without loss."""


def declare(ds: "Dataset", syntax: str, packed: bytes, plain: int) -> None:
    """Mark a dataset whose first frame was ``packed`` in ``syntax``, its pixels now ``plain`` bytes.

    ``packed`` is the value of Pixel Data as it was. Whatever the dataset says already stays.
    """
    if ds.get("LossyImageCompression") == "01" or not with_loss(syntax, _after_table(packed)):
        return
    ds.LossyImageCompression = "01"
    ds.LossyImageCompressionMethod = _METHODS[syntax]
    ds.LossyImageCompressionRatio = round(max(plain / len(packed), 1.0), 2)


def _after_table(packed: bytes) -> bytes:
    """What follows the table of offsets (PS3.5, A.4)."""
    return packed[8 + int.from_bytes(packed[4:8], "little") :] if packed[:4] == b"\xfe\xff\x00\xe0" else packed


def with_loss(syntax: str, packed: bytes) -> bool:
    """Whether pixels packed in a syntax have lost anything, by the first stream where the syntax leaves it open."""
    if syntax not in _METHODS or syntax in _ALWAYS:
        return syntax in _ALWAYS
    if syntax == f"{_JPEG}81":
        return _near(packed) > 0
    place = packed.find(_CODING)
    return place < 0 or packed[place + _TRANSFORM : place + _TRANSFORM + 1] != b"\x01"


def _near(packed: bytes) -> int:
    """By how much JPEG-LS may be off; 1 where it is not told."""
    place = packed.find(_SCAN) + len(_SCAN)
    components = packed[place + 2] if place >= len(_SCAN) and len(packed) > place + 2 else 0
    near = place + 3 + 2 * components
    return packed[near] if components and len(packed) > near else 1
