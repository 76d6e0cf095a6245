"""A DICOM file's elements as lines of text. Runs in the limited child process."""

import warnings
from collections.abc import Iterator, MutableSequence
from typing import TYPE_CHECKING, Any

from importers.candidates import Problem, Reason
from importers.pictured import TagLine
from importers.readers.dicom.inflate import TooLargeError
from importers.readers.dicom.values import printable

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

MOST_LINES = 5_000
MOST_DEPTH = 12
LONGEST = 160
_BINARY = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "UN"})


def listing(data: bytes) -> tuple[TagLine, ...] | Problem:
    """The elements of a DICOM file up to its pixels, at most 5,000; long values shortened, binary ones counted."""
    from importers.readers.dicom.loading import load_dataset

    lines: list[TagLine] = []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            loaded = load_dataset(data)
            for line in _lines(loaded.dataset, 0):
                lines.append(line)
                if len(lines) == MOST_LINES:
                    break
    except (MemoryError, TooLargeError):
        return tuple(lines) or Problem(Reason.TOO_LARGE, "memory", "application/dicom")
    except Exception as error:  # noqa: BLE001 - what can be shown of a damaged file is shown
        return tuple(lines) or Problem(Reason.DAMAGED, type(error).__name__, "application/dicom")
    return tuple(lines) or Problem(Reason.DAMAGED, "no elements", "application/dicom")


def _lines(dataset: "Dataset", depth: int) -> Iterator[TagLine]:
    meta = getattr(dataset, "file_meta", None) if depth == 0 else None
    for tag in [*([] if meta is None else sorted(meta.keys())), *sorted(dataset.keys())]:
        source = meta if meta is not None and tag.group == 2 else dataset
        try:
            element = source[tag]
            yield TagLine(str(tag), str(element.VR), printable(str(element.name)), _value(element), depth)
        except Exception as error:  # noqa: BLE001 - an element that cannot be decoded is listed as such
            yield TagLine(str(tag), "??", "", f"({type(error).__name__})", depth)
            continue
        if element.VR == "SQ" and depth < MOST_DEPTH:
            for item in element.value:
                yield from _lines(item, depth + 1)


def _value(element: Any) -> str:
    value = element.value
    if element.VR == "SQ":
        return f"({len(value)} items)"
    if isinstance(value, bytes) or element.VR in _BINARY:
        return f"({len(value or b'')} bytes)"
    several = isinstance(value, MutableSequence)
    text = "\\".join(str(one)[:LONGEST] for one in value[:LONGEST]) if several else str(value)
    shown = printable(text[: 4 * LONGEST])
    return shown if len(shown) <= LONGEST else shown[: LONGEST - 1] + "…"
