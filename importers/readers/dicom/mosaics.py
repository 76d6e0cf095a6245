"""Mosaics: one picture that holds all slices of a volume side by side, as Siemens scanners of older kinds write MR.

How many there are stands in a private element, or in the scanner's own header ("CSA", version SV10), whose layout is
known from dcm2niix and nibabel: https://nipy.org/nibabel/dicom/siemens_csa.html and dicom_mosaic.html.
"""

import math
from dataclasses import replace
from struct import Struct
from typing import TYPE_CHECKING

from importers.pictured import Placement, Vector

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

MOST_ACROSS = 32
_TAG = Struct("<64si4siii").unpack_from
_ITEM = Struct("<4i").unpack_from
_TAG_SIZE, _ITEM_SIZE = 84, 16
_MOST_TAGS = 512
_MOST_ITEMS = 256


def parts(dataset: "Dataset", whole: Placement) -> tuple[int, tuple[Placement, ...]] | None:
    """How many slices lie in a row, and where each slice lies; None where the file does not say how many there are."""
    header = _scanner_header(dataset)
    count = _first(header.get("NumberOfImagesInMosaic", [])) or _named(dataset, 0x0019, "SIEMENS MR HEADER", 0x0A) or 0
    across = math.ceil(math.sqrt(count)) if 1 < count <= MOST_ACROSS**2 else 0
    if not across or whole.rows % across or whole.columns % across:
        return None
    one = replace(whole, rows=whole.rows // across, columns=whole.columns // across, mosaic=False)
    normal = _vector(header.get("SliceNormalVector", []))
    step = _first([str(dataset.get("SpacingBetweenSlices") or "")]) or whole.thickness
    if whole.origin is None or whole.across is None or whole.down is None or whole.spacing is None or step is None:
        return across, (replace(one, origin=None, across=None, down=None),) * int(count)
    down, right = (
        (across - 1) / 2 * size * mm for size, mm in zip((one.rows, one.columns), whole.spacing, strict=True)
    )
    normal = normal or _cross(whole.across, whole.down)
    first = _moved(_moved(whole.origin, right, whole.across), down, whole.down)
    return across, tuple(replace(one, origin=_moved(first, step * place, normal)) for place in range(int(count)))


def _scanner_header(dataset: "Dataset") -> dict[str, list[str]]:
    """The values of the scanner's own header by name; empty where it is not there or not in order."""
    if str(dataset.get_item((0x0029, 0x0010)) and dataset[0x0029, 0x0010].value) != "SIEMENS CSA HEADER":
        return {}
    raw = dataset[0x0029, 0x1010].value if (0x0029, 0x1010) in dataset else b""
    return _values(raw) if isinstance(raw, bytes) and raw[:4] == b"SV10" else {}


def _values(raw: bytes) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    position, count = 16, int.from_bytes(raw[8:12], "little")
    for _ in range(min(count, _MOST_TAGS)):
        if position + _TAG_SIZE > len(raw):
            break
        name, _many, _kind, _type, items, _mark = _TAG(raw, position)
        position += _TAG_SIZE
        told: list[str] = []
        for _item in range(min(max(items, 0), _MOST_ITEMS)):
            if position + _ITEM_SIZE > len(raw):
                return found
            length = _ITEM(raw, position)[1]
            position += _ITEM_SIZE
            if not 0 <= length <= len(raw) - position:
                return found
            told.append(raw[position : position + length].split(b"\0")[0].decode("latin-1").strip())
            position += (length + 3) // 4 * 4
        found[name.split(b"\0")[0].decode("latin-1")] = told
    return found


def _named(dataset: "Dataset", group: int, owner: str, element: int) -> float | None:
    """A number in a private block that its owner has reserved (PS3.5, 7.8.1)."""
    try:
        return float(dataset.private_block(group, owner)[element].value)
    except (KeyError, TypeError, ValueError):
        return None


def _first(told: list[str]) -> float | None:
    try:
        number = float(told[0])
    except (IndexError, ValueError):
        return None
    return number if math.isfinite(number) and number > 0 else None


def _vector(told: list[str]) -> Vector | None:
    try:
        x, y, z = (float(part) for part in told[:3])
    except ValueError:
        return None
    length = math.hypot(x, y, z)
    return (x / length, y / length, z / length) if abs(length - 1) < 0.05 else None


def _cross(one: Vector, other: Vector) -> Vector:
    (a, b, c), (x, y, z) = one, other
    return b * z - c * y, c * x - a * z, a * y - b * x


def _moved(start: Vector, length: float, way: Vector) -> Vector:
    x, y, z = (place + length * part for place, part in zip(start, way, strict=True))
    return x, y, z
