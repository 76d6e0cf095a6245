"""Turns undecoded element values into plain ones (PS3.5, section 6.2); what makes no sense becomes None or empty."""

import re
from collections.abc import Mapping
from functools import lru_cache
from math import isfinite, sqrt

from importers.readers.dicom.charset import Charset
from models.dates import PartialDate

LONGEST = 1024
"""Characters kept of one value; the standard allows 64 in nearly all of those read here."""

_UID = re.compile(r"[0-9]+(?:\.[0-9]+)+")
_JOINERS = "\u200c\u200d"


@lru_cache(maxsize=2048)
def text(raw: bytes, charset: Charset, strict: bool = False) -> str:
    """A text value on one line, without padding or invisible characters; ValueError only when ``strict``."""
    return printable((charset.decode if strict else charset.decode_anyhow)(raw))


def printable(value: str) -> str:
    """One line without control, direction and padding characters, at most ``LONGEST`` characters."""
    value = value.rstrip(" \0").lstrip(" ")[:LONGEST]
    if value.isprintable():
        return value
    shown = "".join([char if char.isprintable() or char in _JOINERS else " " for char in value])
    return " ".join(shown.split())


@lru_cache(maxsize=512)
def names(raw: bytes, charset: Charset, strict: bool = False) -> tuple[str, ...]:
    """The spellings of a person name: its alphabetic, ideographic and phonetic groups (PS3.5, 6.2.1).

    Components stay divided by ``^``; several values are told one after another.
    """
    whole = (charset.decode if strict else charset.decode_anyhow)(raw)
    groups = (printable(group).rstrip("^ ") for value in whole.split("\\") for group in value.split("=")[:3])
    return tuple(dict.fromkeys(group for group in groups if group.strip("^ ")))[:16]


@lru_cache(maxsize=512)
def spoken(name: str) -> str:
    """A person name as it is spoken: prefix, given, middle, family, suffix."""
    family, given, middle, prefix, suffix = (*name.split("^")[:5], "", "", "", "", "")[:5]
    return " ".join(part.strip() for part in (prefix, given, middle, family, suffix) if part.strip())


@lru_cache(maxsize=1024)
def date(raw: bytes) -> PartialDate | None:
    """A date as DA, the begin of DT, or the older ``yyyy.mm.dd``; None when it is no day of the calendar."""
    digits = raw[:10].replace(b".", b"").replace(b"-", b"")[:8]
    if not (digits.isdigit() and len(digits) in (4, 6, 8)):
        return None
    try:
        month, day = int(digits[4:6] or 0), int(digits[6:8] or 0)
        return PartialDate(int(digits[:4]), month or None, day or None)
    except ValueError:
        return None


@lru_cache(maxsize=2048)
def uid(raw: bytes) -> str:
    """A UID, or empty when it is none (PS3.5, section 9: digits and dots, at most 64)."""
    value = raw.rstrip(b"\0 ").decode("ascii", "replace")
    return value if len(value) <= 64 and _UID.fullmatch(value) else ""


def whole(raw: bytes) -> int | None:
    """The first integer of an IS value."""
    try:
        value = int(raw.split(b"\\", 1)[0].strip(b" \0")[:12])
    except ValueError:
        return None
    return value if abs(value) < 2**31 else None


@lru_cache(maxsize=1024)
def short(raw: bytes, little: bool) -> int | None:
    """An unsigned 16-bit number, also where it was stored in 32 bits."""
    number = int.from_bytes(raw, "little" if little else "big") if len(raw) in (2, 4) else 1 << 16
    return number if number < 1 << 16 else None


@lru_cache(maxsize=256)
def _normal(raw: bytes) -> tuple[float, ...]:
    """The unit normal of an image plane from its row and column directions; empty when there is none."""
    parts = decimals(raw, 6)
    if not parts:
        return ()
    rx, ry, rz, cx, cy, cz = parts
    cross = (ry * cz - rz * cy, rz * cx - rx * cz, rx * cy - ry * cx)
    length = sqrt(sum(part * part for part in cross))
    return tuple(part / length for part in cross) if length > 0.1 and isfinite(length) else ()


def decimals(raw: bytes, count: int) -> tuple[float, ...]:
    """Exactly ``count`` finite decimal strings, else empty."""
    try:
        parts = tuple(float(part) for part in raw.strip(b" \0").split(b"\\"))
    except ValueError:
        return ()
    return parts if len(parts) == count and all(isfinite(part) for part in parts) else ()


def along_normal(position: bytes, orientation: bytes) -> float | None:
    """Where an image plane lies along its own normal, in mm (PS3.3, C.7.6.2.1.1)."""
    normal = _normal(orientation)
    place = decimals(position, 3) if normal else ()
    if not place:
        return None
    distance = sum(a * b for a, b in zip(normal, place, strict=True))
    return round(distance, 6) if isfinite(distance) else None


def present(values: Mapping[int, bytes], *wanted: int) -> bytes:
    """The first value that is there and not empty."""
    return next((values[tag] for tag in wanted if values.get(tag)), b"")
