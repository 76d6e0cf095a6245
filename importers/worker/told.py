"""Elements, recordings and reports: what the child says of them, and how the parent makes sure it is nothing else."""

from typing import Any

from importers.candidates import Problem
from importers.pictured import Channel, Outline, Reference, ReportLine, TagLine, Wave
from importers.worker.checking import listed, real, text, whole
from importers.worker.wire import WireError, encode

Shown = tuple[dict[str, Any], bytes]

_MOST_WAVES = 16
_MOST_CHANNELS = 256
_MOST_LINES = 20_000
_MOST_REFERENCES = 10_000
_MOST_FRAMES = 1_000
_DEEPEST = 40
_SHORT = 512
_LONGEST = 100_000
_UID = 64


def show_told(what: str, body: bytes) -> Shown:
    """The child's answer to one wish."""
    if what == "tags":
        from importers.readers.dicom.listing import listing

        lines = listing(body)
        return _problem(lines) if isinstance(lines, Problem) else (tags_out(lines), b"")
    if what == "waveform":
        from importers.readers.dicom.waveform import waves

        found = waves(body)
        return _problem(found) if isinstance(found, Problem) else waves_out(found)
    if what == "presentation":
        from importers.readers.dicom.presentation import presentation
        from importers.worker.told_presented import presentation_out

        state = presentation(body)
        return _problem(state) if isinstance(state, Problem) else presentation_out(state)
    from importers.readers.dicom.report import outline

    told = outline(body)
    return _problem(told) if isinstance(told, Problem) else (outline_out(told), b"")


def _problem(problem: Problem) -> Shown:
    return {"answer": encode(problem)}, b""


def tags_out(lines: tuple[TagLine, ...]) -> dict[str, Any]:
    """Elements as JSON values."""
    return {"tags": [[line.tag, line.vr, line.name, line.value, line.depth] for line in lines]}


def waves_out(waves: tuple[Wave, ...]) -> Shown:
    """Names and rates, and behind them all samples in turn."""
    facts = [
        [one.label, one.rate, one.cut, [[part.name, part.unit, len(part.samples)] for part in one.channels]]
        for one in waves
    ]
    return {"waves": facts}, b"".join(part.samples for one in waves for part in one.channels)


def waves_in(shown: Shown) -> tuple[Wave, ...]:
    """Recordings whose samples are all there. WireError for anything else."""
    raw, position, found = shown[1], 0, []
    for one in listed(shown[0].get("waves"), _MOST_WAVES, 1):
        label, rate, cut, parts = listed(one, 4, 4)
        channels = []
        for part in listed(parts, _MOST_CHANNELS, 1):
            name, unit, length = listed(part, 3, 3)
            end = position + whole(length, len(raw) - position)
            channels.append(Channel(text(name, _SHORT), text(unit, _SHORT), raw[position:end]))
            position = end
        if len({len(channel.samples) for channel in channels}) != 1 or len(channels[0].samples) % 4 or real(rate) <= 0:
            raise WireError("no recording")
        found.append(Wave(text(label, _SHORT), real(rate), tuple(channels), cut is True))
    if position != len(raw):
        raise WireError("more than was told")
    return tuple(found)


def outline_out(told: Outline) -> dict[str, Any]:
    """A report as JSON values."""
    lines = [
        [
            line.depth,
            line.kind,
            line.concept,
            line.value,
            line.unit,
            [[one.sop_instance_uid, one.frames] for one in line.references],
        ]
        for line in told.lines
    ]
    return {"report": [told.title, lines, told.evidence, told.completed, told.verified, told.cut]}


def outline_in(shown: Shown) -> Outline:
    """A report that is not too long. WireError for anything else."""
    title, lines, evidence, completed, verified, cut = listed(shown[0].get("report"), 6, 6)
    return Outline(
        text(title, _SHORT),
        tuple([_line_in(one) for one in listed(lines, _MOST_LINES)]),
        tuple([text(uid, _UID) for uid in listed(evidence, _MOST_REFERENCES)]),
        completed if isinstance(completed, bool) else None,
        verified is True,
        cut is True,
    )


def _line_in(value: object) -> ReportLine:
    depth, kind, concept, said, unit, references = listed(value, 6, 6)
    return ReportLine(
        whole(depth, _DEEPEST),
        text(kind, _SHORT),
        text(concept, _SHORT),
        text(said, _LONGEST),
        text(unit, _SHORT),
        tuple([_reference_in(one) for one in listed(references, _MOST_REFERENCES)]),
    )


def _reference_in(value: object) -> Reference:
    uid, frames = listed(value, 2, 2)
    return Reference(text(uid, _UID), tuple([whole(frame, 1 << 31, 1) for frame in listed(frames, _MOST_FRAMES)]))
