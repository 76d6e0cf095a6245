"""A structured report or a choice of key images in reading order (PS3.3, C.17.3 and C.17.6).

Runs in the limited child process.
"""

import warnings
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from importers.candidates import Problem, Reason
from importers.pictured import Outline, Reference, ReportLine
from importers.presented import PRESENTED
from importers.readers.dicom.fields import items_of, line_of, lines_of, meaning_of, name_of, value_of
from importers.readers.dicom.presentation import of_dataset, outline_of

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

MOST_LINES = 20_000
DEEPEST = 40
MOST_CHARACTERS = 2_000_000
LONGEST = 100_000
MOST_REFERENCES = 10_000
_MOST_FRAMES = 1_000
_SHORT = 512

POINTING = frozenset({"IMAGE", "COMPOSITE", "WAVEFORM"})


def outline(data: bytes) -> Outline | Problem:
    """The document in a whole DICOM file. Never raises for what is in it."""
    from importers.readers.dicom.loading import load_dataset

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = load_dataset(data).dataset
            if line_of(dataset, "SOPClassUID") in PRESENTED:
                return outline_of(of_dataset(dataset))
            if "ContentSequence" not in dataset:
                return Problem(Reason.UNSUPPORTED, "no report", "application/dicom")
            return _outline(dataset)
    except MemoryError:
        return Problem(Reason.TOO_LARGE, "MemoryError", "application/dicom")
    except Exception as error:  # noqa: BLE001 - what a strange file does to a reader is an answer
        return Problem(Reason.DAMAGED, type(error).__name__, "application/dicom")


def _outline(dataset: "Dataset") -> Outline:
    lines: list[ReportLine] = []
    characters, cut = 0, False
    for line in _lines(dataset):
        characters += len(line.concept) + len(line.value)
        if line.depth > DEEPEST or len(lines) == MOST_LINES or characters > MOST_CHARACTERS:
            cut = True
            break
        lines.append(line)
    return Outline(
        title=meaning_of(dataset, "ConceptNameCodeSequence")[:_SHORT],
        lines=tuple(lines),
        evidence=tuple(_evidence(dataset)),
        completed=line_of(dataset, "CompletionFlag") == "COMPLETE" if "CompletionFlag" in dataset else None,
        verified=line_of(dataset, "VerificationFlag") == "VERIFIED",
        cut=cut,
    )


def _lines(dataset: "Dataset") -> Iterator[ReportLine]:
    """The content items, parents before children; deeper ones than are wanted are told as one too deep."""
    pending = [(0, item) for item in reversed(list(items_of(dataset, "ContentSequence")))]
    while pending:
        depth, item = pending.pop()
        yield _line(depth, item)
        if depth <= DEEPEST:
            pending += reversed([(depth + 1, child) for child in items_of(item, "ContentSequence")])


def _line(depth: int, item: "Dataset") -> ReportLine:
    kind = line_of(item, "ValueType")[:16]
    value, unit = _measured(item) if kind == "NUM" else (_VALUES.get(kind, _nothing)(item), "")
    concept = meaning_of(item, "ConceptNameCodeSequence")[:_SHORT]
    return ReportLine(depth, kind, concept, value[:LONGEST], unit[:64], tuple(_references(item, kind)))


def _measured(item: "Dataset") -> tuple[str, str]:
    for measured in items_of(item, "MeasuredValueSequence"):
        return line_of(measured, "NumericValue"), _unit(measured)
    return meaning_of(item, "NumericValueQualifierCodeSequence"), ""


def _unit(measured: "Dataset") -> str:
    """The unit as it is written beside numbers (UCUM), "1" being none; what is only counted has a name instead."""
    for unit in items_of(measured, "MeasurementUnitsCodeSequence"):
        code = line_of(unit, "CodeValue")
        ucum = line_of(unit, "CodingSchemeDesignator") == "UCUM"
        if ucum and code in ("1", "{0:1}"):
            return ""
        return code if ucum and code and not code.startswith("{") else line_of(unit, "CodeMeaning")
    return ""


def _references(item: "Dataset", kind: str) -> Iterator[Reference]:
    if kind not in POINTING:
        return
    for one in items_of(item, "ReferencedSOPSequence"):
        uid = line_of(one, "ReferencedSOPInstanceUID")[:64]
        if uid:
            yield Reference(uid, _frames(one))


def _frames(reference: "Dataset") -> tuple[int, ...]:
    value = value_of(reference, "ReferencedFrameNumber")
    if value is None or value == "":
        return ()
    several = list(value) if hasattr(value, "__iter__") else [value]
    return tuple(number for number in map(int, several[:_MOST_FRAMES]) if 0 < number < 1 << 31)


def _evidence(dataset: "Dataset") -> list[str]:
    """The objects a document rests on, those of other studies too (PS3.3, C.17.2)."""
    found: dict[str, None] = {}
    for name in ("CurrentRequestedProcedureEvidenceSequence", "PertinentOtherEvidenceSequence"):
        for study in items_of(dataset, name):
            for series in items_of(study, "ReferencedSeriesSequence"):
                for one in items_of(series, "ReferencedSOPSequence"):
                    found[line_of(one, "ReferencedSOPInstanceUID")[:64]] = None
    return [uid for uid in found if uid][:MOST_REFERENCES]


def _drawn(item: "Dataset") -> str:
    """A shape on a picture: what it is, and of how many points."""
    data = value_of(item, "GraphicData")
    return f"{line_of(item, 'GraphicType')} {len(data) // 2 if data is not None else 0}"


def _nothing(_item: "Dataset") -> str:
    return ""


_VALUES: "dict[str, Callable[[Dataset], str]]" = {
    "TEXT": lambda item: lines_of(item, "TextValue"),
    "CODE": lambda item: meaning_of(item, "ConceptCodeSequence"),
    "PNAME": lambda item: name_of(item, "PersonName"),
    "DATE": lambda item: line_of(item, "Date"),
    "TIME": lambda item: line_of(item, "Time"),
    "DATETIME": lambda item: line_of(item, "DateTime"),
    "UIDREF": lambda item: line_of(item, "UID"),
    "SCOORD": _drawn,
}
