"""DICOM data elements in Explicit VR Little Endian, encoded by hand (PS3.5 section 7.1.2).

A package of a plain CT series can so be written without loading a DICOM library.
"""

import re
import struct
from collections.abc import Iterable
from dataclasses import dataclass

LONG = frozenset(("OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"))
"""Value representations with two reserved bytes and a 32-bit length."""

_NUL_PADDED = frozenset(("UI", "OB", "UN"))
_LIMITS = {"AE": 16, "CS": 16, "DA": 8, "IS": 12, "LO": 64, "SH": 16, "TM": 14, "UI": 64}
_UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f\\\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Element:
    """One data element. ``value`` is the encoded value without padding, or the items of a sequence."""

    tag: int
    vr: str
    value: "bytes | tuple[tuple[Element, ...], ...]"

    @property
    def empty(self) -> bool:
        """True when there is no value, or only padding."""
        return not (self.value.strip(b" \0") if isinstance(self.value, bytes) else self.value)


def text(tag: int, vr: str, value: str) -> Element:
    """A text element of one value in UTF-8, cleaned of control characters and cut to what its VR may hold.

    The limits count characters (PS3.5 section 6.2); counted in bytes here, because some readers do.
    """
    return Element(tag, vr, _cut(_UNFIT.sub(" ", value).strip(), _LIMITS.get(vr, 1024)))


def person_name(tag: int, value: str) -> Element:
    """A person's name, at most 64 characters in each of at most three groups (PS3.5 section 6.2)."""
    groups = _UNFIT.sub(" ", value).strip().split("=")[:3]
    return Element(tag, "PN", b"=".join(_cut(group, 64) for group in groups))


def _cut(value: str, limit: int) -> bytes:
    """UTF-8 of at most ``limit`` bytes, no character cut in two."""
    return value.encode()[:limit].decode(errors="ignore").strip().encode()


def number(tag: int, vr: str, value: int) -> Element:
    """A binary number, VR ``UL`` or ``US``."""
    return Element(tag, vr, struct.pack({"UL": "<I", "US": "<H"}[vr], value))


def encode(elements: Iterable[Element]) -> bytes:
    """The elements in ascending order of their tags, as bytes; sequences and items with explicit lengths."""
    return b"".join(_encode(element) for element in sorted(elements, key=lambda one: one.tag))


def item(body: bytes) -> bytes:
    """One item of a sequence around ``body``."""
    return struct.pack("<HHI", 0xFFFE, 0xE000, len(body)) + body


def header(tag: int, vr: str, length: int) -> bytes:
    """Tag, VR and length of an element. Raises ValueError when a short VR cannot hold ``length`` bytes."""
    if vr in LONG:
        return struct.pack("<HH2sHI", tag >> 16, tag & 0xFFFF, vr.encode(), 0, length)
    if length > 0xFFFF:
        raise ValueError("too long for its VR")
    return struct.pack("<HH2sH", tag >> 16, tag & 0xFFFF, vr.encode(), length)


def _encode(element: Element) -> bytes:
    if isinstance(element.value, bytes):
        value = element.value
        if len(value) % 2:
            value += b"\0" if element.vr in _NUL_PADDED else b" "
    else:
        value = b"".join(item(encode(one)) for one in element.value)
    return header(element.tag, element.vr, len(value)) + value


def not_ascii(elements: Iterable[Element]) -> bool:
    """True when some value needs more than the default repertoire."""
    return any(
        not element.value.isascii() if isinstance(element.value, bytes) else any(map(not_ascii, element.value))
        for element in elements
        if element.vr not in ("UL", "US")
    )
