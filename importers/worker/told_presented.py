"""Presentation states: what the child says of them, and how the parent makes sure it is nothing else."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any, TypeVar

from importers.pictured import Reference
from importers.presented import (
    Align,
    Area,
    Contrast,
    Drawing,
    Figure,
    Layer,
    Presentation,
    Shutter,
    Spot,
    Units,
    Writing,
)
from importers.worker.checking import listed, maybe, pair, real, text, whole
from importers.worker.wire import WireError

Shown = tuple[dict[str, Any], bytes]
T = TypeVar("T")

_MOST_IMAGES = 10_000
_MOST_FRAMES = 1_000
_MOST_ITEMS = 500
_MOST_POINTS = 50_000
_MOST_TABLE = 1 << 17
_UID, _SHORT, _LONGEST = 64, 128, 4_000
_FAR = (1 << 31) - 1
_FUNCTIONS = ("LINEAR", "LINEAR_EXACT", "SIGMOID")


def presentation_out(told: Presentation) -> Shown:
    """One state as JSON values; its tables travel behind one another as raw bytes."""
    facts = asdict(told)
    tables = [contrast.pop("lut") for contrast in facts["contrasts"]]
    return {"presentation": facts, "tables": [len(table) for table in tables]}, b"".join(tables)


def presentation_in(shown: Shown) -> Presentation:
    """A state within bounds. WireError for anything else."""
    facts = _fields(shown[0].get("presentation"))
    tables = _tables(shown)
    return Presentation(
        images=_images(facts.get("images")),
        uid=text(facts.get("uid"), _UID),
        label=text(facts.get("label"), _SHORT),
        description=text(facts.get("description"), _SHORT),
        creator=text(facts.get("creator"), _SHORT),
        made=text(facts.get("made"), _SHORT),
        line=maybe(facts.get("line"), pair),
        contrasts=tuple(
            [_contrast(one, lut) for one, lut in zip(listed(facts.get("contrasts"), _MOST_ITEMS), tables, strict=True)]
        ),
        inverted=None if facts.get("inverted") is None else facts["inverted"] is True,
        quarters=whole(facts.get("quarters"), 3),
        mirrored=facts.get("mirrored") is True,
        areas=_several(facts.get("areas"), _area),
        shutter=maybe(facts.get("shutter"), _shutter),
        layers=_several(facts.get("layers"), _layer),
        partly=facts.get("partly") is True,
    )


def _tables(shown: Shown) -> list[bytes]:
    raw, position, found = shown[1], 0, []
    lengths = listed(shown[0].get("tables"), _MOST_ITEMS)
    if len(lengths) != len(listed(_fields(shown[0].get("presentation")).get("contrasts"), _MOST_ITEMS)):
        raise WireError("another number of tables")
    for length in lengths:
        end = position + whole(length, min(_MOST_TABLE, len(raw) - position))
        found.append(raw[position:end])
        position = end
    if position != len(raw) or any(len(table) % 2 for table in found):
        raise WireError("more than was told")
    return found


def _fields(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise WireError("no fields")
    return value


def _several(value: object, read: Callable[[object], T]) -> tuple[T, ...]:
    return tuple([read(one) for one in listed(value, _MOST_ITEMS)])


def _images(value: object) -> tuple[Reference, ...]:
    return tuple([_reference(one) for one in listed(value, _MOST_IMAGES)])


def _reference(value: object) -> Reference:
    fields = _fields(value)
    frames = [whole(frame, 1 << 31, 1) for frame in listed(fields.get("frames"), _MOST_FRAMES)]
    return Reference(text(fields.get("sop_instance_uid"), _UID), tuple(frames))


def _contrast(value: object, lut: bytes) -> Contrast:
    fields = _fields(value)
    window = maybe(fields.get("window"), pair)
    if fields.get("function") not in _FUNCTIONS or (window is None) is not bool(lut):
        raise WireError("no window")
    return Contrast(
        _images(fields.get("images")),
        window,
        fields["function"],
        lut,
        whole(fields.get("lut_first"), 1 << 31, -(1 << 31)),
        whole(fields.get("lut_bits"), 16, 1),
    )


def _area(value: object) -> Area:
    fields = _fields(value)
    first, last = (_cell(fields.get(corner)) for corner in ("first", "last"))
    return Area(_images(fields.get("images")), first, last)


def _cell(value: object) -> tuple[int, int]:
    column, row = (whole(one, _FAR, -_FAR) for one in listed(value, 2, 2))
    return column, row


def _shutter(value: object) -> Shutter:
    fields = _fields(value)
    return Shutter(
        maybe(fields.get("rectangle"), _four),
        maybe(fields.get("circle"), _three),
        tuple([_cell(one) for one in listed(fields.get("polygon"), _MOST_POINTS)]),
        real(fields.get("grey")),
    )


def _four(value: object) -> tuple[int, int, int, int]:
    left, top, right, bottom = (whole(one, _FAR, -_FAR) for one in listed(value, 4, 4))
    return left, top, right, bottom


def _three(value: object) -> tuple[int, int, int]:
    column, row, radius = (whole(one, _FAR, -_FAR) for one in listed(value, 3, 3))
    return column, row, radius


def _layer(value: object) -> Layer:
    fields = _fields(value)
    return Layer(
        _images(fields.get("images")),
        _several(fields.get("drawings"), _drawing),
        _several(fields.get("writings"), _writing),
    )


def _drawing(value: object) -> Drawing:
    fields = _fields(value)
    points = tuple([pair(one) for one in listed(fields.get("points"), _MOST_POINTS, 1)])
    return Drawing(
        _member(Figure, fields.get("figure")), _member(Units, fields.get("units")), points, fields.get("filled") is True
    )


def _writing(value: object) -> Writing:
    fields = _fields(value)
    return Writing(
        text(fields.get("text"), _LONGEST),
        _member(Units, fields.get("units")),
        maybe(fields.get("box"), _box),
        _member(Align, fields.get("align")),
        maybe(fields.get("anchor"), pair),
        _member(Units, fields.get("anchor_units")),
        fields.get("joined") is True,
    )


def _box(value: object) -> tuple[Spot, Spot]:
    first, last = (pair(one) for one in listed(value, 2, 2))
    return first, last


def _member(kind: Callable[[str], T], value: object) -> T:
    try:
        return kind(text(value, _SHORT))
    except ValueError:
        raise WireError("no known word") from None
