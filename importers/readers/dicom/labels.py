"""The words inside an object that is neither picture nor report: its labels, names and descriptions."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from importers.readers.dicom.values import printable

if TYPE_CHECKING:
    from pydicom.dataelem import DataElement
    from pydicom.dataset import Dataset

_MOST_ELEMENTS = 5_000
_MOST_LABELS = 500
_DEEPEST = 4
_TEXTS = frozenset({"LO", "SH", "ST", "LT", "UT", "UC"})
_ENDINGS = ("Label", "Description", "Name", "Title", "Comment", "Comments", "Meaning", "Text", "Intent", "Source")


def labels(dataset: "Dataset") -> list[str]:
    """Labels in the order met, each once."""
    found: dict[str, None] = {}
    for element in _elements(dataset):
        keyword = element.keyword
        if element.VR in _TEXTS and keyword.endswith(_ENDINGS):
            text = printable(str(element.value).replace("\r", " ").replace("\n", " "))
            if text:
                found[text] = None
        if len(found) >= _MOST_LABELS:
            break
    return list(found)


def _elements(dataset: "Dataset") -> "Iterator[DataElement]":
    """Elements that can be decoded, nested ones included; private ones left out."""
    pending: list[tuple[int, Dataset]] = [(0, dataset)]
    left = _MOST_ELEMENTS
    while pending:
        depth, one = pending.pop(0)
        for tag in sorted(one.keys()):
            left -= 1
            if left <= 0:
                return
            try:
                element = one[tag]
            except Exception:  # noqa: BLE001, S112 - one element that cannot be decoded does not hide the others
                continue
            if element.VR == "SQ":
                pending += [(depth + 1, item) for item in element.value] if depth < _DEEPEST else []
            elif not element.tag.is_private:
                yield element
