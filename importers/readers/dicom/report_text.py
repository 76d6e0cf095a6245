"""A structured report or key object selection as lines to read: its content tree, flattened (PS3.3, C.17.3)."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from importers.candidates import Candidate
from importers.readers.dicom.fields import items_of, line_of, lines_of, meaning_of, name_of

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_MOST_ITEMS = 20_000
_DEEPEST = 40

_PICTURES = frozenset({"IMAGE", "COMPOSITE", "WAVEFORM"})


def add(candidate: Candidate, dataset: "Dataset") -> Candidate:
    """Give the candidate the report's title, text and signer."""
    heading = meaning_of(dataset, "ConceptNameCodeSequence")
    study = line_of(dataset, "StudyDescription")
    signer = next((name_of(one, "VerifyingObserverName") for one in items_of(dataset, "VerifyingObserverSequence")), "")
    lines = list(content_lines(dataset))
    return replace(
        candidate,
        title=": ".join(part for part in (heading, study) if part)[:200] or candidate.title,
        text="\n".join([candidate.text, *lines]),
        provider=signer or candidate.provider,
    )


def content_lines(dataset: "Dataset") -> Iterator[str]:
    """Each content item on its own line, indented by depth; at the end how many pictures it points to."""
    pending: list[tuple[int, Dataset]] = [(0, dataset)]
    pictures = 0
    for _ in range(_MOST_ITEMS):
        if not pending:
            break
        depth, item = pending.pop()
        kind = line_of(item, "ValueType")
        pictures += kind in _PICTURES
        line = _line(item, kind)
        if line:
            yield "  " * depth + line
        if depth < _DEEPEST:
            pending += reversed([(depth + 1, child) for child in items_of(item, "ContentSequence")])
    if pictures:
        yield f"({pictures} images or signals referenced)"


def _line(item: "Dataset", kind: str) -> str:
    """One content item: its concept, and its value where it has one."""
    concept = meaning_of(item, "ConceptNameCodeSequence")
    value = _VALUES.get(kind, _nothing)(item)
    return ": ".join(part for part in (concept, value) if part)


def _measured(item: "Dataset") -> str:
    for measured in items_of(item, "MeasuredValueSequence"):
        unit = meaning_of(measured, "MeasurementUnitsCodeSequence")
        return f"{line_of(measured, 'NumericValue')} {unit}".strip()
    return meaning_of(item, "NumericValueQualifierCodeSequence")


def _nothing(_item: "Dataset") -> str:
    return ""


_VALUES: "dict[str, Callable[[Dataset], str]]" = {
    "TEXT": lambda item: lines_of(item, "TextValue"),
    "CODE": lambda item: meaning_of(item, "ConceptCodeSequence"),
    "NUM": _measured,
    "PNAME": lambda item: name_of(item, "PersonName"),
    "DATE": lambda item: line_of(item, "Date"),
    "TIME": lambda item: line_of(item, "Time"),
    "DATETIME": lambda item: line_of(item, "DateTime"),
}
