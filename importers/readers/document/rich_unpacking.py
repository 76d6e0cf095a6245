"""Rich text as Outlook packs it (MS-OXRTFCP): references into the 4,096 bytes before, which begin with common words."""

import struct

_PACKED, _PLAIN = b"LZFu", b"MELA"
_COMMON = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_RING = 4096
_LARGEST = 8 << 20


def unpacked(data: bytes) -> bytes:
    """The rich text in ``data``, as much as can be unpacked, at most 8 MiB; b"" where it is none."""
    if len(data) < 16:
        return b""
    length, form = struct.unpack_from("<I", data, 4)[0], data[8:12]
    if form == _PLAIN:
        return data[16 : 16 + length]
    return _unpacked(data, min(length, _LARGEST)) if form == _PACKED else b""


def _unpacked(data: bytes, length: int) -> bytes:
    out, at, end = bytearray(_COMMON), 16, len(_COMMON) + length
    while at < len(data) and len(out) < end:
        control = data[at]
        at += 1
        for bit in range(8):
            if not control >> bit & 1:
                out += data[at : at + 1]
                at += 1
                continue
            reference = int.from_bytes(data[at : at + 2], "big")
            at += 2
            back = (len(out) - (reference >> 4)) % _RING
            if not back or back > len(out):
                return bytes(out[len(_COMMON) : end])
            _copy(out, back, (reference & 15) + 2)
    return bytes(out[len(_COMMON) : end])


def _copy(out: bytearray, back: int, length: int) -> None:
    """Append ``length`` bytes from ``back`` bytes before the end, which may run into what is appended."""
    start = len(out) - back
    piece = out[start : start + length]
    out += (piece * (length // len(piece) + 1))[:length]
