"""What the child says of a file's pictures, as JSON values, and how the parent makes sure that it is nothing else."""

from collections.abc import Sequence
from typing import Any, TypeVar

from importers.candidates import Problem
from importers.pictured import Meaning, Measure, Placement, Plain, Region, Survey, Vector
from importers.worker.checking import listed, maybe, pair, real, text, whole
from importers.worker.wire import WireError, decode_reading, encode

MOST_FRAMES = 10_000
_LARGEST_SIDE = 65_535
_MOST_ACROSS = 100
_FARTHEST = 1 << 31
_MOST_REGIONS = 32
_MOST_WINDOWS = 16
_PARTS = 4
_LONGEST = 512
_FUNCTIONS = ("LINEAR", "LINEAR_EXACT", "SIGMOID")

T = TypeVar("T")


def survey_out(answer: Survey | Problem | None) -> dict[str, Any] | None:
    """An answer as JSON values; pictures that are all alike are told once."""
    if not isinstance(answer, Survey):
        return encode(answer)
    return {
        "count": len(answer.placements),
        "placements": [_placement_out(one) for one in _once(answer.placements)],
        "across": answer.across,
        "plain": None if answer.plain is None else _plain_out(answer.plain),
    }


def survey_in(value: object, size: int) -> Survey | Problem:
    """The answer about a file of ``size`` bytes. WireError for anything else."""
    if not isinstance(value, dict):
        raise WireError("no object")
    if "reason" in value:
        answer = decode_reading(value)
        if not isinstance(answer, Problem):
            raise WireError("no reason")
        return answer
    count = whole(value.get("count"), MOST_FRAMES)
    told = tuple([_placement_in(one) for one in listed(value.get("placements"), MOST_FRAMES)])
    across = whole(value.get("across"), _MOST_ACROSS, 1)
    if across > 1 and count > across * across:
        raise WireError("more than there is room for")
    return Survey(_repeated(told, count), maybe(value.get("plain"), lambda plain: _plain_in(plain, size)), across)


def _once(values: Sequence[T]) -> Sequence[T]:
    return values[:1] if values and all(one is values[0] for one in values) else values


def _repeated(told: tuple[T, ...], count: int) -> tuple[T, ...]:
    if len(told) == count:
        return told
    if len(told) != 1:
        raise WireError("not one for each picture")
    return told * count


def _placement_out(one: Placement) -> list[Any]:
    regions = [[area.left, area.top, area.right, area.bottom, area.dx, area.dy] for area in one.regions]
    vectors = [one.origin, one.across, one.down, one.spacing]
    words = [one.frame_of_reference, one.letters, one.part]
    return [
        one.rows,
        one.columns,
        *vectors,
        one.measure,
        regions,
        one.thickness,
        *words,
        one.time,
        one.mosaic,
        one.aspect,
    ]


def _placement_in(value: object) -> Placement:
    rows, columns, origin, across, down, spacing, measure, regions, thickness, *rest = listed(value, 15, 15)
    frame_of_reference, letters, part, time, mosaic, aspect = rest
    right, bottom = listed(letters, 2, 2)
    return Placement(
        rows=whole(rows, _LARGEST_SIDE),
        columns=whole(columns, _LARGEST_SIDE),
        origin=maybe(origin, _vector),
        across=maybe(across, _vector),
        down=maybe(down, _vector),
        spacing=maybe(spacing, pair),
        measure=_measure(measure),
        regions=tuple([_region(one) for one in listed(regions, _MOST_REGIONS)]),
        thickness=maybe(thickness, real),
        frame_of_reference=text(frame_of_reference, _LONGEST),
        letters=(text(right, _LONGEST), text(bottom, _LONGEST)),
        part=tuple([text(word, _LONGEST) for word in listed(part, _PARTS)]),
        time=tuple([real(number) for number in listed(time, _PARTS)]),
        mosaic=mosaic is True,
        aspect=real(aspect),
    )


def _plain_out(one: Plain) -> list[Any]:
    meanings = [[mean.slope, mean.intercept, mean.windows, mean.function] for mean in one.meanings]
    sizes = [one.offset, one.rows, one.columns, one.frames, one.allocated, one.bits]
    return [*sizes, one.signed, one.inverted, one.padding, meanings]


def _plain_in(value: object, size: int) -> Plain:
    """Plain pixels that lie inside the file."""
    offset, rows, columns, frames, allocated, bits, signed, inverted, padding, meanings = listed(value, 10, 10)
    depth = whole(allocated, 16, 8)
    made = Plain(
        whole(offset, size),
        whole(rows, _LARGEST_SIDE, 1),
        whole(columns, _LARGEST_SIDE, 1),
        whole(frames, 1 << 31, 1),
        depth,
        whole(bits, depth, 1),
        signed is True,
        inverted is True,
        maybe(padding, pair),
        tuple([_meaning(one) for one in listed(meanings, MOST_FRAMES, 1)]),
    )
    if depth not in (8, 16) or made.offset + made.rows * made.columns * made.frames * depth // 8 > size:
        raise WireError("pixels outside the file")
    if len(made.meanings) not in (1, made.frames):
        raise WireError("not one for each picture")
    return made


def _meaning(value: object) -> Meaning:
    slope, intercept, windows, function = listed(value, 4, 4)
    if function not in _FUNCTIONS:
        raise WireError("no function")
    shown = tuple([pair(one) for one in listed(windows, _MOST_WINDOWS)])
    return Meaning(real(slope), real(intercept), shown, str(function))


def _region(value: object) -> Region:
    left, top, right, bottom, dx, dy = listed(value, 6, 6)
    left, top, right, bottom = (whole(edge, _FARTHEST, -_FARTHEST) for edge in (left, top, right, bottom))
    return Region(left, top, right, bottom, real(dx), real(dy))


def _vector(value: object) -> Vector:
    x, y, z = (real(part) for part in listed(value, 3, 3))
    return x, y, z


def _measure(value: object) -> Measure:
    try:
        return Measure(text(value, _LONGEST))
    except ValueError:
        raise WireError("no known word") from None
