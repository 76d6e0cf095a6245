"""One grey picture that is stored as it is (PS3.5, annex A.1 and A.2), without pydicom or numpy.

Loading those takes longer than showing a picture. Whatever is not plain, large, or not quite in order is left to
``pixels``, whose answer this one equals.
"""

import re
import sys
from array import array
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice
from math import isfinite

from importers.pictured import Frame, Meaning, Plain
from importers.readers.dicom import overlays, tags
from importers.readers.dicom.elements import NeedsMoreError, OddError, walk
from importers.readers.dicom.values import short, whole

MOST_PIXELS = 1 << 20
"""Beyond, numpy is worth its loading."""

_PHOTOMETRIC = 0x00280004
_STORED, _SIGNED = 0x00280101, 0x00280103
_PADDING, _PADDING_LIMIT = 0x00280120, 0x00280121
_CENTRE, _WIDTH, _FUNCTION = 0x00281050, 0x00281051, 0x00281056
_INTERCEPT, _SLOPE = 0x00281052, 0x00281053
_MODALITY_LUT, _VOI_LUT = 0x00283000, 0x00283010
_LUT_SHAPE = 0x20500020
_SHARED_GROUPS, _FRAME_GROUPS = 0x52009229, 0x52009230
_FLOATS, _DOUBLES, _PIXELS = 0x7FE00008, 0x7FE00009, 0x7FE00010
_SEQUENCES = (_MODALITY_LUT, _VOI_LUT, _SHARED_GROUPS, _FRAME_GROUPS)
_HIGH = 0x00280102
_DOSE = 0x3004000E

_WANTED: dict[int, bytes] = {
    tags.SAMPLES_PER_PIXEL: b"US",
    _PHOTOMETRIC: b"CS",
    tags.NUMBER_OF_FRAMES: b"IS",
    tags.ROWS: b"US",
    tags.COLUMNS: b"US",
    tags.BITS_ALLOCATED: b"US",
    _STORED: b"US",
    _HIGH: b"US",
    _SIGNED: b"US",
    _PADDING: b"US SS",
    _PADDING_LIMIT: b"US SS",
    **dict.fromkeys((_CENTRE, _WIDTH, _INTERCEPT, _SLOPE), b"DS"),
    _FUNCTION: b"CS",
    _MODALITY_LUT: b"SQ",
    _VOI_LUT: b"SQ",
    _LUT_SHAPE: b"CS",
    _DOSE: b"DS",
    _SHARED_GROUPS: b"SQ",
    _FRAME_GROUPS: b"SQ",
    **dict.fromkeys(overlays.ROWS, b"US"),
    _FLOATS: b"OF",
    _DOUBLES: b"OD",
    _PIXELS: b"OB OW",
}
BEFORE_PIXELS = {tag: kind for tag, kind in _WANTED.items() if tag != _PIXELS}
"""The elements that tell what plain pixels mean, with the value representation each must have."""

_SYNTAXES = (tags.EXPLICIT_LITTLE, tags.IMPLICIT_LITTLE)
_DECIMAL = re.compile(rb"[+-]?[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?")
_WHOLE = re.compile(rb"[0-9]{1,9}")
_GREYS = (b"MONOCHROME1", b"MONOCHROME2")
_SHAPES = (b"", b"IDENTITY", b"INVERSE")
_FUNCTIONS = (b"LINEAR", b"LINEAR_EXACT", b"SIGMOID")
_MOST_WINDOWS = 16


class NotPlainError(Exception):
    """Not plain: the full decoder has to look."""


def frame(data: bytes, index: int) -> Frame | None:
    """Picture ``index`` (from 0) of a whole DICOM file; None where ``pixels`` has to look. Raises nothing."""
    try:
        found = walk(data, len(data), _WANTED)
        if found.transfer_syntax not in _SYNTAXES or not found.prefixed or found.end != len(data):
            return None
        header = Header.of(found.values)
        return _shown(header, _stored(header, found.values[_PIXELS], index))
    except (NeedsMoreError, OddError, NotPlainError, KeyError):
        return None


def plain(
    values: Mapping[int, bytes], offset: int, length: int, size: int, meanings: tuple[Meaning, ...] = ()
) -> Plain:
    """Where plain pixels lie in a file of ``size`` bytes, and what they mean; ``meanings`` overrule the file's own.

    NotPlainError or KeyError where the decoder has to look.
    """
    header = Header.of(values)
    _require(header.fits(length), offset + length <= size)
    return Plain(
        offset,
        header.rows,
        header.columns,
        header.frames,
        header.allocated,
        header.bits,
        header.signed,
        header.inverted,
        header.padding,
        meanings
        or (Meaning(header.slope or 1.0, header.intercept if header.slope else 0.0, header.windows, header.function),),
    )


@dataclass(frozen=True, slots=True)
class Header:
    """What a picture's values mean; ``bits`` of ``allocated`` are in use."""

    rows: int
    columns: int
    frames: int
    allocated: int
    bits: int
    signed: bool
    inverted: bool
    slope: float
    intercept: float
    padding: tuple[float, float] | None
    windows: tuple[tuple[float, float], ...]
    function: str

    @classmethod
    def of(cls, values: Mapping[int, bytes]) -> "Header":
        """The header, KeyError or NotPlainError where anything is missing or unusual."""
        words = {tag: values[tag].rstrip(b" \0") for tag in _WANTED if _WANTED[tag] in (b"CS", b"IS") and tag in values}
        function, shape = words.get(_FUNCTION) or b"LINEAR", words.get(_LUT_SHAPE, b"")
        centres, widths = (_decimals(values.get(tag, b"")) for tag in (_CENTRE, _WIDTH))
        signed = bool(_among(values[_SIGNED], (0, 1)))
        _require(
            short(values[tags.SAMPLES_PER_PIXEL], True) == 1,
            words[_PHOTOMETRIC] in _GREYS and function in _FUNCTIONS and shape in _SHAPES,
            not any(tag in values for tag in (*_SEQUENCES, *overlays.ROWS, _FLOATS, _DOUBLES, _DOSE)),
            values.get(_HIGH, b"")
            in (b"", (int.from_bytes(values[_STORED], "little") - 1).to_bytes(2, "little", signed=True)),
            _WHOLE.fullmatch(words.get(tags.NUMBER_OF_FRAMES, b"1")) is not None,
        )
        return cls(
            rows=_among(values[tags.ROWS], range(1, 1 << 16)),
            columns=_among(values[tags.COLUMNS], range(1, 1 << 16)),
            frames=whole(words.get(tags.NUMBER_OF_FRAMES, b"1")) or 1,
            allocated=(allocated := _among(values[tags.BITS_ALLOCATED], (8, 16))),
            bits=_among(values[_STORED], range(1, allocated + 1)),
            signed=signed,
            inverted=words[_PHOTOMETRIC] == b"MONOCHROME1" or shape == b"INVERSE",
            slope=_decimal(values.get(_SLOPE, b""), 1.0),
            intercept=_decimal(values.get(_INTERCEPT, b""), 0.0),
            padding=_padding(values, signed),
            windows=tuple(islice(zip(centres, widths, strict=False), _MOST_WINDOWS)),
            function=function.decode("ascii"),
        )

    @property
    def length(self) -> int:
        """Bytes of one picture."""
        return self.rows * self.columns * self.allocated // 8

    def fits(self, length: int) -> bool:
        """Whether so many bytes are all pictures, with at most one that makes their number even."""
        expected = self.length * self.frames
        return length in (expected, expected + expected % 2)

    @property
    def rescaled(self) -> bool:
        """Whether slope and intercept change anything; a slope of 0 is taken for none."""
        return bool(self.slope) and (self.slope, self.intercept) != (1.0, 0.0)

    @property
    def meaning(self) -> Meaning:
        """What stored numbers mean; a slope of 0 is taken for none."""
        line = (self.slope, self.intercept) if self.slope else (1.0, 0.0)
        return Meaning(*line, self.windows, self.function)

    def decoder(self) -> Callable[[int], float]:
        """From a stored pattern to its value: bits that are not in use left out, sign, slope and intercept applied."""
        mask, sign = (1 << self.bits) - 1, 1 << (self.bits - 1) if self.signed else 0
        slope, intercept = self.slope, self.intercept
        if self.rescaled:
            return lambda pattern: (((pattern & mask) ^ sign) - sign) * slope + intercept
        return lambda pattern: ((pattern & mask) ^ sign) - sign


def _stored(header: Header, pixels: bytes, index: int) -> "array[int]":
    """The patterns of one picture."""
    length = header.length
    _require(0 <= index < header.frames, header.fits(len(pixels)), header.rows * header.columns <= MOST_PIXELS)
    stored = array("B" if header.allocated == 8 else "H", pixels[index * length : (index + 1) * length])
    if sys.byteorder == "big":
        stored.byteswap()
    return stored


def _shown(header: Header, stored: "array[int]") -> Frame:
    """The picture in the smallest of the number forms that hold its values, as ``pixels`` chooses it."""
    meaning = header.decoder()
    values = {pattern: meaning(pattern) for pattern in set(stored)}
    exact = not header.rescaled or (header.slope.is_integer() and header.intercept.is_integer())
    if not header.rescaled and header.allocated == 8 and not header.signed:
        number, table = "u1", values
    elif exact and max(map(abs, values.values())) < 2**31:
        number, table = "i4", {pattern: int(value) for pattern, value in values.items()}
    else:
        number, table = "f4", values
    made = array({"u1": "B", "i4": "i", "f4": "f"}[number], map(table.__getitem__, stored))
    if sys.byteorder == "big":
        made.byteswap()
    return Frame(
        header.rows,
        header.columns,
        header.frames,
        False,
        number,
        made.tobytes(),
        inverted=header.inverted,
        windows=header.windows,
        function=header.function,
        padding=_scaled(header),
        line=(header.slope, header.intercept) if header.rescaled else None,
    )


def _padding(values: Mapping[int, bytes], signed: bool) -> tuple[float, float] | None:
    """The stored values that stand for no picture (PS3.3, C.7.5.1.1.2)."""
    if _PADDING not in values:
        return None
    ends = [_among(values[tag], range(1 << 16)) for tag in (_PADDING, _PADDING_LIMIT) if tag in values]
    _require(signed or max(ends) < 1 << 15)  # an unsigned picture's padding may be written as signed, or not
    placed = [float(end - (1 << 16) if end >= 1 << 15 else end) for end in ends]
    return min(placed), max(placed)


def _scaled(header: Header) -> tuple[float, float] | None:
    if header.padding is None or not header.rescaled:
        return header.padding
    ends = [end * header.slope + header.intercept for end in header.padding]
    return min(ends), max(ends)


def _among(raw: bytes, allowed: range | tuple[int, ...]) -> int:
    """A 16-bit number that is one of ``allowed``."""
    _require(len(raw) == 2)
    number = int.from_bytes(raw, "little")
    _require(number in allowed)
    return number


def _decimal(raw: bytes, otherwise: float) -> float:
    """A single decimal string; ``otherwise`` where it is empty."""
    found = _decimals(raw)
    _require(len(found) < 2)
    return found[0] if found else otherwise


def _decimals(raw: bytes) -> tuple[float, ...]:
    parts = [part.strip(b" ") for part in raw.rstrip(b" \0").split(b"\\")]
    if parts == [b""]:
        return ()
    _require(*(len(part) <= 16 and _DECIMAL.fullmatch(part) is not None for part in parts))
    found = tuple(float(part) for part in parts)
    _require(*map(isfinite, found))
    return found


def _require(*conditions: bool) -> None:
    if not all(conditions):
        raise NotPlainError
