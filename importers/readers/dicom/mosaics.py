"""Mosaics: one picture that holds all slices of a volume side by side, as scanners by Siemens and by United Imaging do.

How many there are stands in a private element, or in Siemens' own header ("CSA", version SV10), whose layout is known
from dcm2niix and nibabel: https://nipy.org/nibabel/dicom/siemens_csa.html and dicom_mosaic.html. Sheets by United
Imaging need not be square, and a private sequence tells the place of each slice.
"""

import math
from dataclasses import replace
from struct import Struct
from typing import TYPE_CHECKING

from importers.pictured import Placement, Vector
from importers.readers.dicom.placement import placed

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

MOST_ACROSS = 32
_TAG = Struct("<64si4siii").unpack_from
_ITEM = Struct("<4i").unpack_from
_UNITED = "Image Private Header"
_TAG_SIZE, _ITEM_SIZE = 84, 16
_MOST_TAGS = 512
_MOST_ITEMS = 256


def parts(dataset: "Dataset", whole: Placement) -> tuple[int, tuple[Placement, ...]] | None:
    """How many slices lie in a row, and where each slice lies; None where the file does not say how many there are."""
    return _united(dataset, whole) or _siemens(dataset, whole)


def _united(dataset: "Dataset", whole: Placement) -> tuple[int, tuple[Placement, ...]] | None:
    """The same by United Imaging, whose slices each tell their place."""
    count = int(_named(dataset, 0x0065, _UNITED, 0x50) or 0)
    across = math.ceil(math.sqrt(count)) if 1 < count <= MOST_ACROSS**2 else 0
    if not across or whole.columns % across or whole.rows % -(-count // across):
        return None
    one = replace(whole, rows=whole.rows // -(-count // across), columns=whole.columns // across, mosaic=False)
    block = dataset.private_block(0x0065, _UNITED)
    items = list(block[0x51].value) if 0x51 in block and block[0x51].VR == "SQ" else []
    told = [placed(item, dataset) for item in items]
    if len(told) != count or None in told:
        return across, (replace(one, origin=None, across=None, down=None),) * count
    return across, tuple(
        replace(one, origin=origin, across=right, down=down) for origin, right, down in filter(None, told)
    )


def _siemens(dataset: "Dataset", whole: Placement) -> tuple[int, tuple[Placement, ...]] | None:
    """The same by Siemens, whose first slice's place and the slices' step tell of the others."""
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
