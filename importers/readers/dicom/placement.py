"""Where the pictures of a DICOM file lie and what their pixels measure. Runs in the limited child process."""

import math
import warnings
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from importers.candidates import Problem, Reason
from importers.pictured import Measure, Placement, Region, Vector

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

MOST_FRAMES = 10_000
BULK = 0x7FE00000
"""The first tag of pixels."""

_MOST_REGIONS = 32
_CENTIMETRES = 3
"""Physical Units X and Y Direction: cm (PS3.3, C.8.5.5.1.15)."""

_TISSUE = 1
"""Region Spatial Format: 2D."""

_SHEETS = frozenset({"MOSAIC", "VFRAME"})
"""What Image Type calls many slices on one picture: by Siemens, and by United Imaging."""

_LONGEST_PIXEL = 8.0
"""How much longer than wide a pixel can be."""

_UNIT = 0.05
"""How far a direction's length may be from one."""


def placements(data: bytes) -> tuple[Placement, ...] | Problem:
    """The place of every picture of a file, of which ``data`` is at least all before the pixels. Never raises."""
    from importers.readers.dicom.loading import load_dataset

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return of_dataset(load_dataset(data, BULK).dataset)
    except Exception as error:  # noqa: BLE001 - what a strange file does to a reader is an answer
        return Problem(Reason.DAMAGED, type(error).__name__, "application/dicom")


def of_dataset(dataset: "Dataset") -> tuple[Placement, ...]:
    """The same of a dataset; what pydicom raises passes through. Empty for more pictures than can be."""
    frames = int(dataset.get("NumberOfFrames") or 1)
    if not 0 < frames <= MOST_FRAMES:
        return ()
    own = list(dataset.get("PerFrameFunctionalGroupsSequence") or [])
    shared = list(dataset.get("SharedFunctionalGroupsSequence") or [])[:1]
    if not own and not shared:
        return _offset((placement(_Parts((), dataset)),) * frames, dataset.get("GridFrameOffsetVector"))
    return tuple(placement(_Parts((*own[index : index + 1], *shared), dataset)) for index in range(frames))


def _offset(places: tuple[Placement, ...], offsets: Any) -> tuple[Placement, ...]:
    """The planes of a dose: along their normal, or where the first offset is a place itself, upwards (C.8.8.3.2)."""
    numbers = _numbers(offsets, len(places))
    first = places[0]
    if numbers is None or first.origin is None or first.across is None or first.down is None:
        return places
    (ax, ay, az), (dx, dy, dz) = first.across, first.down
    way = (ay * dz - az * dy, az * dx - ax * dz, ax * dy - ay * dx) if not numbers[0] else (0.0, 0.0, 1.0)
    x, y, z = first.origin
    far = [number - numbers[0] for number in numbers]
    return tuple(replace(first, origin=(x + way[0] * by, y + way[1] * by, z + way[2] * by)) for by in far)


class Parts(Protocol):
    """Where a picture's attributes stand."""

    def __call__(self, name: str, macro: str = "") -> Any:
        """The attribute's value by keyword, looked for in ``macro``'s sequence of each functional group first."""
        ...


class _Parts:
    """Where a picture's attributes stand: its own functional groups, the shared ones, the file."""

    def __init__(self, groups: "Iterable[Dataset]", dataset: "Dataset") -> None:
        self._groups, self._dataset = tuple(groups), dataset

    def __call__(self, name: str, macro: str = "") -> Any:
        """The attribute's value, looked for in ``macro``'s sequence of each group first."""
        for group in self._groups:
            inside = group.get(macro) if macro else None
            if inside and inside[0].get(name) not in (None, ""):
                return inside[0].get(name)
        return self._dataset.get(name)


def placement(parts: Parts) -> Placement:
    """The place of one picture."""
    origin = _vector(parts("ImagePositionPatient", "PlanePositionSequence"))
    directions = _numbers(parts("ImageOrientationPatient", "PlaneOrientationSequence"), 6)
    across, down = _directions(directions)
    whole = origin is not None and across is not None
    spacing, measure = _spacing(parts)
    regions = _regions(parts)
    thickness = _number(parts("SliceThickness", "PixelMeasuresSequence"))
    return Placement(
        rows=int(parts("Rows") or 0),
        columns=int(parts("Columns") or 0),
        origin=origin if whole else None,
        across=across if whole else None,
        down=down if whole else None,
        spacing=spacing,
        measure=Measure.REGIONS if regions and spacing is None else measure,
        regions=regions,
        thickness=thickness if thickness and thickness > 0 else None,
        frame_of_reference=_text(parts("FrameOfReferenceUID")),
        letters=_letters(parts("PatientOrientation")),
        part=_part(parts),
        time=_time(parts),
        mosaic=not _SHEETS.isdisjoint(_words(parts("ImageType"))),
        aspect=_aspect(parts("PixelAspectRatio")),
    )


def placed(item: "Dataset", whole: "Dataset") -> tuple[Vector, Vector, Vector] | None:
    """Where a slice of its own item lies, and its two directions, which it has in common with ``whole``."""
    origin = _vector(item.get("ImagePositionPatient"))
    across, down = _directions(_numbers(whole.get("ImageOrientationPatient"), 6))
    return None if origin is None or across is None or down is None else (origin, across, down)


def _spacing(parts: Parts) -> tuple[tuple[float, float] | None, Measure]:
    """Pixel Spacing, or what there is of it, with its worth (PS3.3, 10.7.1.3)."""
    inside = _pair(parts("PixelSpacing", "PixelMeasuresSequence"))
    detector = _pair(parts("ImagerPixelSpacing")) or _pair(parts("NominalScannedPixelSpacing"))
    if inside is not None and (parts("ImageOrientationPatient", "PlaneOrientationSequence") or detector is None):
        return inside, Measure.PATIENT
    if inside is not None:
        return inside, Measure.CALIBRATED if inside != detector else Measure.DETECTOR
    return (detector, Measure.DETECTOR) if detector is not None else (None, Measure.NONE)


def _aspect(value: Any) -> float:
    """Height by width; square where that makes no sense."""
    sides = _pair(value)
    ratio = 1.0 if sides is None else sides[0] / sides[1]
    return ratio if 1 / _LONGEST_PIXEL <= ratio <= _LONGEST_PIXEL else 1.0


def _regions(parts: Parts) -> tuple[Region, ...]:
    found = []
    for item in list(parts("SequenceOfUltrasoundRegions") or [])[:_MOST_REGIONS]:
        units = (item.get("PhysicalUnitsXDirection"), item.get("PhysicalUnitsYDirection"))
        if units != (_CENTIMETRES, _CENTIMETRES) or item.get("RegionSpatialFormat") != _TISSUE:
            continue
        edges = _numbers([item.get(f"RegionLocation{edge}") for edge in ("MinX0", "MinY0", "MaxX1", "MaxY1")], 4)
        dx, dy = (abs(_number(item.get(f"PhysicalDelta{axis}")) or 0.0) * 10 for axis in "XY")
        if dx and dy and edges is not None:
            left, top, right, bottom = map(int, edges)
            found.append(Region(left, top, right, bottom, dx, dy))
    return tuple(found)


def _part(parts: Parts) -> tuple[str, ...]:
    """What parts one stack of a Series from another although both lie in the same planes."""
    kind = _words(parts("ImageType"))[2:]
    frame_kind = _words(parts("FrameType", "MRImageFrameTypeSequence"))[2:]
    echoes = (parts("EffectiveEchoTime", "MREchoSequence"), parts("EchoTime"), parts("EchoNumbers"))
    echo = next((named for named in map(_figure, echoes) if named), "")
    weight = _figure(parts("DiffusionBValue", "MRDiffusionSequence"))
    return ("\\".join(frame_kind or kind), echo, weight, _text(parts("StackID", "FrameContentSequence")))


def _time(parts: Parts) -> tuple[float, ...]:
    """What orders pictures of one place: temporal position, trigger, acquisition, number."""
    named = (
        parts("TemporalPositionIndex", "FrameContentSequence") or parts("TemporalPositionIdentifier"),
        parts("TriggerTime"),
        parts("AcquisitionNumber"),
        parts("InstanceNumber"),
    )
    return tuple(number if (number := _number(value)) is not None else 0.0 for value in named)


def _text(value: Any) -> str:
    return "" if value is None else str(value)[:64]


def _figure(value: Any) -> str:
    """A number in one way of writing, however the file writes it; what is none as it stands."""
    number = _number(value)
    return _text(value) if number is None else f"{number:g}"


def _words(value: Any) -> tuple[str, ...]:
    if value is None or isinstance(value, str):
        return (value,) if value else ()
    return tuple(str(word)[:32] for word in value)


def _letters(value: Any) -> tuple[str, str]:
    """Patient Orientation: the directions of the rows and of the columns (PS3.3, C.7.6.1.1.1)."""
    words = tuple(word for word in _words(value) if word and set(word) <= set("LRAPHF"))
    return (words[0], words[1]) if len(words) == 2 else ("", "")


def _directions(numbers: tuple[float, ...] | None) -> tuple[Vector, Vector] | tuple[None, None]:
    """Two directions of unit length at right angles, or nothing."""
    if numbers is None:
        return None, None
    across, down = numbers[:3], numbers[3:]
    lengths = (math.hypot(*across), math.hypot(*down))
    if any(abs(length - 1) > _UNIT for length in lengths):
        return None, None
    if abs(sum(a * b for a, b in zip(across, down, strict=True))) > _UNIT:
        return None, None
    return _scaled(across, lengths[0]), _scaled(down, lengths[1])


def _scaled(numbers: tuple[float, ...], length: float) -> Vector:
    x, y, z = (number / length for number in numbers)
    return x, y, z


def _vector(value: Any) -> Vector | None:
    numbers = _numbers(value, 3)
    return None if numbers is None else (numbers[0], numbers[1], numbers[2])


def _pair(value: Any) -> tuple[float, float] | None:
    numbers = _numbers(value, 2)
    return (numbers[0], numbers[1]) if numbers is not None and min(numbers) > 0 else None


def _numbers(value: Any, count: int) -> tuple[float, ...] | None:
    if value is None or isinstance(value, str | bytes | int | float):
        return None
    try:
        numbers = tuple(float(part) for part in value)
    except (TypeError, ValueError):
        return None
    return numbers if len(numbers) == count and all(map(math.isfinite, numbers)) else None


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None
