"""A presentation state: how a hospital's program left images (PS3.3, A.33.1 and A.33.2).

Runs in the limited child process. What is out of bounds is left out, and told as ``partly``.
"""

import warnings
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from math import isfinite
from typing import TYPE_CHECKING, Any, TypeVar

from importers.candidates import Candidate, Problem, Reason
from importers.pictured import Outline, Reference, ReportLine
from importers.presented import (
    PRESENTED,
    Align,
    Area,
    Contrast,
    Drawing,
    Figure,
    Layer,
    Presentation,
    Shutter,
    Units,
    Writing,
)
from importers.readers.dicom import tables
from importers.readers.dicom.fields import items_of, line_of, lines_of, name_of, value_of

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

Word = TypeVar("Word", bound=StrEnum)

MOST_IMAGES = 10_000
MOST_ITEMS = 500
"""Layers, drawings in one, texts in one, windows, areas."""

MOST_POINTS = 50_000
LONGEST = 4_000
_SHORT = 128
_FARTHEST = 1e6
_FUNCTIONS = ("LINEAR", "LINEAR_EXACT", "SIGMOID")
_MORE = (
    "MaskSubtractionSequence",
    "CompoundGraphicSequence",
    "PresentationLUTSequence",
    "RedPaletteColorLookupTableDescriptor",
    "ShutterOverlayGroup",
)
"""Of what is not shown here."""

_LEAST_POINTS = {Figure.POINT: 1, Figure.POLYLINE: 2, Figure.INTERPOLATED: 2, Figure.CIRCLE: 2, Figure.ELLIPSE: 4}


def presentation(data: bytes) -> Presentation | Problem:
    """The presentation state in a whole DICOM file. Never raises for what is in it."""
    from importers.readers.dicom.loading import load_dataset

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = load_dataset(data).dataset
            if line_of(dataset, "SOPClassUID") not in PRESENTED:
                return Problem(Reason.UNSUPPORTED, "no presentation state", "application/dicom")
            return of_dataset(dataset)
    except MemoryError:
        return Problem(Reason.TOO_LARGE, "MemoryError", "application/dicom")
    except Exception as error:  # noqa: BLE001 - what a strange file does to a reader is an answer
        return Problem(Reason.DAMAGED, type(error).__name__, "application/dicom")


def add(candidate: Candidate, dataset: "Dataset") -> Candidate:
    """Give the candidate what the state is called, and the words in it."""
    try:
        told = of_dataset(dataset)
    except Exception:  # noqa: BLE001 - without its words it is still what it is
        return candidate
    words = [writing.text for layer in told.layers for writing in layer.writings]
    title, names = told.description or told.label, (told.label, told.description, told.creator)
    return replace(
        candidate,
        title=title[:_SHORT] or candidate.title,
        text="\n".join(filter(None, (candidate.text, *names, *words))),
        provider=told.creator or candidate.provider,
    )


def outline_of(told: Presentation) -> Outline:
    """The words of a state, and ways to the images it is for."""
    words = (writing.text for layer in told.layers for writing in layer.writings)
    said = [ReportLine(0, "TEXT", "", one) for one in (told.creator, *words) if one]
    ways = [ReportLine(0, "IMAGE", "", references=(one,)) for one in told.images]
    return Outline(told.description or told.label, (*said, *ways))


def of_dataset(dataset: "Dataset") -> Presentation:
    """The same of a dataset; what pydicom raises passes through."""
    images = tuple(one for series in items_of(dataset, "ReferencedSeriesSequence") for one in _images(series))
    layers, whole = _layers(dataset)
    turns, mirrored = int(_number(dataset, "ImageRotation") or 0) // 90, line_of(dataset, "ImageHorizontalFlip") == "Y"
    shape = line_of(dataset, "PresentationLUTShape")
    return Presentation(
        images=images[:MOST_IMAGES],
        uid=line_of(dataset, "SOPInstanceUID")[:64],
        label=line_of(dataset, "ContentLabel")[:_SHORT],
        description=line_of(dataset, "ContentDescription")[:_SHORT],
        creator=name_of(dataset, "ContentCreatorName")[:_SHORT],
        made=line_of(dataset, "PresentationCreationDate")[:8] + line_of(dataset, "PresentationCreationTime")[:6],
        line=_line(dataset),
        contrasts=tuple(_contrasts(dataset)),
        inverted={"INVERSE": True, "IDENTITY": False}.get(shape),
        quarters=(-turns if mirrored else turns) % 4,  # written as if it were mirrored last (C.10.6)
        mirrored=mirrored,
        areas=tuple(_areas(dataset)),
        shutter=_shutter(dataset),
        layers=layers,
        partly=not whole or any(name in dataset for name in _MORE) or _overlaid(dataset),
    )


def _overlaid(dataset: "Dataset") -> bool:
    """Whether bitmaps are to be laid over the images (PS3.3, C.9.2)."""
    return any(0x6000 <= tag >> 16 <= 0x601E and tag & 0xFFFF == 0x0010 for tag in map(int, dataset.keys()))


def _images(item: "Dataset") -> Iterator[Reference]:
    for one in items_of(item, "ReferencedImageSequence"):
        uid = line_of(one, "ReferencedSOPInstanceUID")[:64]
        if uid:
            frames = (int(number) for number in _numbers(one, "ReferencedFrameNumber")[:1000])
            yield Reference(uid, tuple(number for number in frames if 0 < number < 1 << 31))


def _line(dataset: "Dataset") -> tuple[float, float] | None:
    """What stored numbers mean is said by the state alone, where it does not, they are as stored (PS3.4, N.2.1.1)."""
    if tables.there(value_of(dataset, "ModalityLUTSequence")) is not None:
        return None
    slope, intercept = _number(dataset, "RescaleSlope"), _number(dataset, "RescaleIntercept")
    return (slope or 1.0, intercept or 0.0)


def _contrasts(dataset: "Dataset") -> Iterator[Contrast]:
    for item in list(items_of(dataset, "SoftcopyVOILUTSequence"))[:MOST_ITEMS]:
        images = tuple(_images(item))[:MOST_IMAGES]
        centres, widths = _numbers(item, "WindowCenter"), _numbers(item, "WindowWidth")
        function = line_of(item, "VOILUTFunction") or "LINEAR"
        if centres and widths and widths[0] > 0:
            yield Contrast(images, (centres[0], widths[0]), function if function in _FUNCTIONS else "LINEAR")
        elif (one := tables.there(value_of(item, "VOILUTSequence"))) is not None:
            table = tables.read(one, dataset)
            yield Contrast(images, lut=table.entries.tobytes(), lut_first=table.first, lut_bits=table.bits)


def _areas(dataset: "Dataset") -> Iterator[Area]:
    for item in list(items_of(dataset, "DisplayedAreaSelectionSequence"))[:MOST_ITEMS]:
        first, last = (_whole(item, f"DisplayedArea{corner}HandCorner", 2) for corner in ("TopLeft", "BottomRight"))
        if first and last:
            yield Area(tuple(_images(item))[:MOST_IMAGES], (first[0], first[1]), (last[0], last[1]))


def _shutter(dataset: "Dataset") -> Shutter | None:
    said = value_of(dataset, "ShutterShape") or ()
    shapes = {said} if isinstance(said, str) else set(map(str, said))
    edges = [one for edge in _EDGES for one in _whole(dataset, f"Shutter{edge}Edge", 1) if "RECTANGULAR" in shapes]
    middle, radius = _whole(dataset, "CenterOfCircularShutter", 2), _whole(dataset, "RadiusOfCircularShutter", 1)
    corners = _whole(dataset, "VerticesOfThePolygonalShutter") if "POLYGONAL" in shapes else ()
    grey = _number(dataset, "ShutterPresentationValue") or 0.0
    made = Shutter(
        (edges[0], edges[1], edges[2], edges[3]) if len(edges) == len(_EDGES) else None,
        (middle[1], middle[0], radius[0]) if middle and radius and "CIRCULAR" in shapes else None,
        tuple(zip(corners[1::2], corners[0::2], strict=False))[:MOST_POINTS] if len(corners) >= 6 else (),
        min(max(grey / 65_535, 0.0), 1.0),
    )
    return made if made.rectangle or made.circle or made.polygon else None


_EDGES = ("LeftVertical", "UpperHorizontal", "RightVertical", "LowerHorizontal")


def _layers(dataset: "Dataset") -> tuple[tuple[Layer, ...], bool]:
    """What is drawn and written, the lowest first; and whether that is all."""
    orders = {
        line_of(item, "GraphicLayer"): _number(item, "GraphicLayerOrder") or 0
        for item in items_of(dataset, "GraphicLayerSequence")
    }
    items = list(items_of(dataset, "GraphicAnnotationSequence"))
    made: list[Layer] = []
    left, whole = MOST_POINTS, len(items) <= MOST_ITEMS
    for item in sorted(items[:MOST_ITEMS], key=lambda one: orders.get(line_of(one, "GraphicLayer"), 0)):
        told = [_drawing(one) for one in list(items_of(item, "GraphicObjectSequence"))[:MOST_ITEMS]]
        said = [_writing(one) for one in list(items_of(item, "TextObjectSequence"))[:MOST_ITEMS]]
        left -= sum(len(one.points) for one in told if one is not None)
        if left < 0:
            return tuple(made), False
        whole = whole and None not in told and None not in said and "CompoundGraphicSequence" not in item
        drawings = tuple(one for one in told if one is not None)
        made.append(Layer(tuple(_images(item))[:MOST_IMAGES], drawings, tuple(one for one in said if one is not None)))
    return tuple(made), whole


def _drawing(item: "Dataset") -> Drawing | None:
    """A figure; None for one of another kind, or that makes no sense."""
    units, figure = _word(item, "GraphicAnnotationUnits", Units), _word(item, "GraphicType", Figure)
    points = _spots(_numbers(item, "GraphicData"))
    if units is None or figure is None or len(points) < _LEAST_POINTS[figure]:
        return None
    return Drawing(figure, units, points, line_of(item, "GraphicFilled") == "Y")


def _writing(item: "Dataset") -> Writing | None:
    """A text; None for one that is nowhere."""
    corners = [_spots(_numbers(item, f"BoundingBox{name}HandCorner")) for name in ("TopLeft", "BottomRight")]
    box_units, anchor_units = (_word(item, f"{name}AnnotationUnits", Units) for name in ("BoundingBox", "AnchorPoint"))
    anchor = _spots(_numbers(item, "AnchorPoint"))
    boxed, anchored = all(corners) and box_units is not None, bool(anchor) and anchor_units is not None
    text = lines_of(item, "UnformattedTextValue")[:LONGEST]
    if not text or not (boxed or anchored):
        return None
    return Writing(
        text,
        box_units or Units.PIXEL,
        (corners[0][0], corners[1][0]) if boxed else None,
        _word(item, "BoundingBoxTextHorizontalJustification", Align) or Align.LEFT,
        anchor[0] if anchored else None,
        anchor_units or Units.PIXEL,
        joined=anchored and line_of(item, "AnchorPointVisibility") == "Y",
    )


def _word(item: "Dataset", name: str, kind: "type[Word]") -> "Word | None":
    """A word of a kind; None for any other."""
    said = line_of(item, name)
    return next((one for one in kind if one.value == said), None)


def _spots(numbers: Sequence[float]) -> tuple[tuple[float, float], ...]:
    """Pairs of numbers; none where one of them cannot be a place."""
    if any(abs(number) > _FARTHEST for number in numbers):
        return ()
    return tuple(zip(numbers[0::2], numbers[1::2], strict=False))


def _numbers(item: "Dataset", name: str) -> list[float]:
    """Finite numbers, at most as many as points have; none where one is not."""
    value: Any = value_of(item, name)
    if value is None or value == "":
        return []
    several = value if hasattr(value, "__iter__") and not isinstance(value, str | bytes) else [value]
    try:
        found = [float(one) for one in list(several)[: 2 * MOST_POINTS]]
    except (TypeError, ValueError):
        return []
    return found if all(isfinite(one) for one in found) else []


def _number(item: "Dataset", name: str) -> float | None:
    found = _numbers(item, name)
    return found[0] if found else None


def _whole(item: "Dataset", name: str, count: int | None = None) -> tuple[int, ...]:
    """Whole numbers, exactly ``count``; none where there are others."""
    found = _numbers(item, name)
    fits = (count is None or len(found) == count) and all(abs(one) < 1 << 31 for one in found)
    return tuple(int(one) for one in found) if fits else ()
