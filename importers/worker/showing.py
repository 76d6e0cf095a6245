"""The child's side of looking into a file: its picture, its elements, a photo; each is loaded when first wanted."""

from dataclasses import asdict
from typing import Any

from importers.candidates import Frame, Problem, TagLine
from importers.worker.limits import VIEWS, allow
from importers.worker.wire import encode

Shown = tuple[dict[str, Any], bytes]


def show(head: dict[str, Any], body: bytes) -> Shown:
    """The answer to one wish: a JSON head, and raw bytes where there is a picture."""
    limits = VIEWS[head["what"]]
    allow(limits.memory, limits.seconds)
    match head["what"]:
        case "frame":
            from importers.readers.dicom.pixels import frame

            return _frame(frame(body, int(head["index"])))
        case "tags":
            from importers.readers.dicom.listing import listing

            return _tags(listing(body))
        case _:
            from importers.readers.upright import upright

            made = upright(body)
            return _problem(made) if isinstance(made, Problem) else ({"photo": True}, made)


def _problem(problem: Problem) -> Shown:
    return {"answer": encode(problem)}, b""


def _frame(made: Frame | Problem) -> Shown:
    """Pixels and table travel one behind the other; all else is JSON."""
    if isinstance(made, Problem):
        return _problem(made)
    facts = asdict(made)
    pixels, lut = facts.pop("pixels"), facts.pop("lut")
    return {"frame": facts, "lut_length": len(lut)}, pixels + lut


def _tags(lines: tuple[TagLine, ...] | Problem) -> Shown:
    if isinstance(lines, Problem):
        return _problem(lines)
    return {"tags": [[line.tag, line.vr, line.name, line.value, line.depth] for line in lines]}, b""
