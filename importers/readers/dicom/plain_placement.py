"""Where a picture lies, without pydicom: from the undecoded elements of a header that is in order.

The same as ``placement`` tells of the file; what is unusual is left to it.
"""

import re
from collections.abc import Callable, Mapping
from struct import Struct
from typing import Any, Final

from importers.pictured import Placement
from importers.readers.dicom import tags
from importers.readers.dicom.placement import placement

_REAL = Struct("<d")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_INTEGER = re.compile(r"[+-]?[0-9]{1,9}")
_WORD = re.compile(r"[A-Za-z0-9 _./+-]*")

_OFFSETS = 0x3004000C

_ELEMENTS: dict[str, tuple[int, str]] = {
    "ImageType": (tags.IMAGE_TYPE, "CS"),
    "FrameType": (0x00089007, "CS"),
    "SliceThickness": (0x00180050, "DS"),
    "EchoTime": (0x00180081, "DS"),
    "EchoNumbers": (0x00180086, "IS"),
    "TriggerTime": (0x00181060, "DS"),
    "ImagerPixelSpacing": (0x00181164, "DS"),
    "NominalScannedPixelSpacing": (0x00182010, "DS"),
    "SequenceOfUltrasoundRegions": (0x00186011, "SQ"),
    "EffectiveEchoTime": (0x00189082, "FD"),
    "DiffusionBValue": (0x00189087, "FD"),
    "AcquisitionNumber": (0x00200012, "IS"),
    "InstanceNumber": (tags.INSTANCE_NUMBER, "IS"),
    "PatientOrientation": (0x00200020, "CS"),
    "ImagePositionPatient": (tags.IMAGE_POSITION, "DS"),
    "ImageOrientationPatient": (tags.IMAGE_ORIENTATION, "DS"),
    "FrameOfReferenceUID": (0x00200052, "UI"),
    "TemporalPositionIdentifier": (0x00200100, "IS"),
    "StackID": (0x00209056, "SH"),
    "TemporalPositionIndex": (0x00209128, "UL"),
    "NumberOfFrames": (tags.NUMBER_OF_FRAMES, "IS"),
    "Rows": (tags.ROWS, "US"),
    "Columns": (tags.COLUMNS, "US"),
    "PixelSpacing": (0x00280030, "DS"),
    "PixelAspectRatio": (0x00280034, "IS"),
    "GridFrameOffsetVector": (_OFFSETS, "DS"),
    "SharedFunctionalGroupsSequence": (0x52009229, "SQ"),
    "PerFrameFunctionalGroupsSequence": (0x52009230, "SQ"),
}
WANTED: Final = {tag: kind.encode("ascii") for tag, kind in _ELEMENTS.values()}
"""The elements this is read from, with the value representation each must have."""

_SEQUENCES = tuple(tag for tag, kind in _ELEMENTS.values() if kind == "SQ")


class OddError(Exception):
    """pydicom has to look."""


def placements(values: Mapping[int, bytes], most: int) -> tuple[Placement, ...]:
    """The place of every picture of a file, empty for more than ``most``. OddError where ``placement`` has to look."""
    if _OFFSETS in values or any(tag in values for tag in _SEQUENCES):
        raise OddError
    parts = _Parts(values)
    frames = parts("NumberOfFrames") or 1
    if not isinstance(frames, int):
        raise OddError
    return (placement(parts),) * frames if 0 < frames <= most else ()


class _Parts:
    """Undecoded elements, decoded as pydicom would."""

    def __init__(self, values: Mapping[int, bytes]) -> None:
        self._values = values

    def __call__(self, name: str, macro: str = "") -> Any:  # noqa: ARG002 - a plain file has no functional groups
        tag, kind = _ELEMENTS.get(name, (0, ""))
        raw = self._values.get(tag)
        return None if raw is None or not raw else _DECODERS[kind](raw)


def _whole(length: int) -> Callable[[bytes], int]:
    def decode(raw: bytes) -> int:
        if len(raw) != length:
            raise OddError
        return int.from_bytes(raw, "little")

    return decode


def _real(raw: bytes) -> float:
    if len(raw) != _REAL.size:
        raise OddError
    return float(_REAL.unpack(raw)[0])


def _listed(allowed: re.Pattern[str], read: Callable[[str], Any]) -> Callable[[bytes], Any]:
    """One value, or a list of several; None for an empty one."""

    def decode(raw: bytes) -> Any:
        if not raw.isascii():
            raise OddError
        parts = [part.strip(" \0") for part in raw.decode("ascii").rstrip(" \0").split("\\")]
        if not all(allowed.fullmatch(part) for part in parts if part):
            raise OddError
        found = [read(part) if part or read is str else None for part in parts]
        return found[0] if len(found) == 1 else found

    return decode


_DECODERS: dict[str, Callable[[bytes], Any]] = {
    "CS": _listed(_WORD, str),
    "SH": _listed(_WORD, str),
    "UI": _listed(_WORD, str),
    "DS": _listed(_DECIMAL, float),
    "IS": _listed(_INTEGER, int),
    "US": _whole(2),
    "UL": _whole(4),
    "FD": _real,
}
