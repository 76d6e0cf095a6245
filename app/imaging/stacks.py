"""Sorts the pictures of a Series into stacks to scroll through, and notices what is odd about each.

A Series may hold several things: a localizer across the body, two echoes, a film of one place. Each stack holds
pictures of one orientation, size and kind, ordered along their common normal; repetitions of the same places make
stacks of their own, in time. What would be left by itself (a star of single views) is put together by number.
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from app.imaging.geometry import Plane, cross, dot, minus
from importers.pictured import Measure, Placement, Vector

_SAME_PLACE = 0.01
"""Millimetres within which two pictures lie in one place."""

_UNEVEN = 0.05
"""Part of a step by which steps may differ before they are called uneven; and at least 0.1 mm."""

_TILTED = math.radians(0.5)


class Oddity(StrEnum):
    """What a person should know before trusting distances between pictures."""

    GAP = "gap"
    UNEVEN = "uneven"
    TILTED = "tilted"
    NO_PLACE = "no_place"
    REPEATED = "repeated"
    MIXED = "mixed"
    MOSAIC = "mosaic"


@dataclass(frozen=True, slots=True)
class Note:
    """One oddity: ``value`` is the millimetres of a gap's step, the degrees of a tilt, or a count.

    A gap is ``after`` this place of the stack, from 0.
    """

    oddity: Oddity
    value: float = 0.0
    after: int = 0


@dataclass(frozen=True, slots=True)
class Stack:
    """Pictures to scroll through, as places in the sequence given to ``stacks``. ``step`` is mm from one to the next.

    ``step`` is None where there is no even one; ``even`` stacks can be cut in other directions.
    """

    members: tuple[int, ...]
    step: float | None = None
    notes: tuple[Note, ...] = ()
    even: bool = False


def stacks(placements: Sequence[Placement]) -> tuple[Stack, ...]:
    """The stacks of a Series' pictures, the largest first. Every picture is in exactly one."""
    groups: dict[object, list[int]] = defaultdict(list)
    for index, placement in enumerate(placements):
        groups[_kind(placement)].append(index)
    single = [group[0] for group in groups.values() if len(group) == 1]
    whole = _continued([group for group in groups.values() if len(group) > 1], placements)
    made = [stack for group in whole for stack in _in_time(group, placements)]
    if single:
        made.append(_mixed(single, placements))
    return tuple(sorted(made, key=lambda stack: (-len(stack.members), stack.members)))


def _kind(placement: Placement) -> object:
    """What pictures of one stack have in common."""
    plane = Plane.of(placement)
    ways: tuple[Vector, ...] = ()
    if plane is not None:
        ways = tuple(_rounded(way) for way in (plane.across, plane.down))
    spacing = tuple(round(part, 4) for part in placement.spacing or ())
    return placement.rows, placement.columns, ways, spacing, placement.frame_of_reference, placement.part


def _continued(groups: list[list[int]], placements: Sequence[Placement]) -> list[list[int]]:
    """The same groups, those made one that differ in the kind of image alone and lie one behind another.

    Such is the CT of a head whose base is taken in other slices than the rest.
    """
    alike: dict[object, list[list[int]]] = defaultdict(list)
    for group in groups:
        first = placements[group[0]]
        alike[_kind(replace(first, part=first.part[1:]))].append(group)
    made = []
    for several in alike.values():
        spans = [_span(group, placements) for group in several]
        apart = None not in spans and all(
            one[1] + _SAME_PLACE < other[0] for one, other in pairwise(sorted(span for span in spans if span))
        )
        made += [[index for group in several for index in group]] if apart else several
    return made


def _span(group: list[int], placements: Sequence[Placement]) -> tuple[float, float] | None:
    """From where to where along their normal pictures lie; None where one has no place."""
    heights = [_where(placements[index]) for index in group]
    known = [height for height in heights if height is not None]
    return (min(known), max(known)) if len(known) == len(heights) else None


def _rounded(way: Vector) -> Vector:
    x, y, z = (round(part, 2) + 0.0 for part in way)
    return x, y, z


def _in_time(group: list[int], placements: Sequence[Placement]) -> list[Stack]:
    """One stack, or where every place was taken several times, one stack for each time."""
    places: dict[float | None, list[int]] = defaultdict(list)
    for index in sorted(group, key=lambda one: placements[one].time):
        places[_where(placements[index])].append(index)
    times = {len(members) for members in places.values()}
    several = times.pop() if len(times) == 1 and len(places) > 1 and None not in places else 1
    if several > 1:
        return [_stack([members[time] for members in places.values()], placements) for time in range(several)]
    return [_stack(group, placements)]


def _mixed(single: list[int], placements: Sequence[Placement]) -> Stack:
    members = sorted(single, key=lambda index: (placements[index].time, index))
    notes = [Note(Oddity.MOSAIC)] if any(placements[index].mosaic for index in members) else []
    return Stack(tuple(members), notes=(*notes, *([Note(Oddity.MIXED)] if len(members) > 1 else [])))


def _where(placement: Placement) -> float | None:
    plane = Plane.of(placement)
    return None if plane is None else round(plane.distance / _SAME_PLACE) * _SAME_PLACE


def _stack(group: list[int], placements: Sequence[Placement]) -> Stack:
    planes = {index: Plane.of(placements[index]) for index in group}
    notes = [Note(Oddity.MOSAIC)] if any(placements[index].mosaic for index in group) else []
    placed = [(plane, index) for index, plane in planes.items() if plane is not None]
    if len(placed) < len(group):
        members = sorted(group, key=lambda index: (placements[index].time, index))
        return Stack(
            tuple(members), notes=(*notes, *([Note(Oddity.NO_PLACE, len(group) - len(placed))] if placed else []))
        )
    normal = placed[0][0].normal
    placed.sort(key=lambda pair: (dot(normal, pair[0].origin), placements[pair[1]].time, pair[1]))
    members = [index for _plane, index in placed]
    heights = [dot(normal, plane.origin) for plane, _index in placed]
    step, found = _steps(heights, [placements[index].thickness for index in members])
    tilt = _tilt([plane for plane, _index in placed])
    notes += [*found, *([Note(Oddity.TILTED, math.degrees(tilt))] if tilt > _TILTED else [])]
    patient = all(placements[index].measure is Measure.PATIENT for index in group)
    even = step is not None and not notes and patient and len(group) > 2
    return Stack(tuple(members), step, tuple(notes), even)


def _steps(heights: list[float], thick: list[float | None]) -> tuple[float | None, list[Note]]:
    """The usual step between neighbours, and where it is another one: a gap, if it is not that of these slices."""
    steps = [high - low for low, high in pairwise(heights)]
    real = sorted(step for step in steps if step > _SAME_PLACE)
    notes = []
    if len(real) < len(steps):
        notes.append(Note(Oddity.REPEATED, len(steps) - len(real)))
    if not real:
        return None, notes
    usual = real[len(real) // 2]
    slack = max(usual * _UNEVEN, 0.1)
    expected = _expected(steps, thick, usual)
    gaps = {place: step for place, step in enumerate(steps) if step > 1.5 * expected[place]}
    notes += [Note(Oddity.GAP, step, place) for place, step in gaps.items()]
    others = [step for place, step in enumerate(steps) if step > _SAME_PLACE and place not in gaps]
    wrong = sum(abs(step - usual) > slack for step in others)
    if wrong:
        notes.append(Note(Oddity.UNEVEN, wrong))
    return (None if notes else sum(steps) / len(steps)), notes


def _expected(steps: list[float], thick: list[float | None], usual: float) -> list[float]:
    """What each step should be: ``usual``, or what is usual among slices as thick as the two at its ends."""
    alike: dict[float | None, list[float]] = defaultdict(list)
    for step, (low, high) in zip(steps, pairwise(thick), strict=True):
        if low == high and step > _SAME_PLACE:
            alike[low].append(step)
    if len(alike) < 2:
        return [usual] * len(steps)
    typical = {thickness: sorted(found)[(len(found) - 1) // 2] for thickness, found in alike.items()}
    return [max(typical.get(low, usual), typical.get(high, usual)) for low, high in pairwise(thick)]


def _tilt(planes: Sequence[Plane]) -> float:
    """The angle, in radians, between the way from picture to picture and the pictures' normal (gantry tilt)."""
    first, last = planes[0], planes[-1]
    way = minus(last.origin, first.origin)
    length = math.hypot(*way)
    if length < _SAME_PLACE:
        return 0.0
    return math.asin(min(math.hypot(*cross(way, first.normal)) / length, 1.0))
