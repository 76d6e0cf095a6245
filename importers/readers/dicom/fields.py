"""Single values out of a pydicom dataset, whatever is wrong with them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from importers.readers.dicom.values import printable, spoken

if TYPE_CHECKING:
    from pydicom.dataset import Dataset


def value_of(dataset: "Dataset", keyword: str) -> Any:
    """An element's value, None when it is absent or cannot be decoded."""
    try:
        return dataset.get(keyword)
    except Exception:  # noqa: BLE001 - pydicom decodes on access and raises many classes
        return None


def lines_of(dataset: "Dataset", keyword: str) -> str:
    """A text value, its lines kept, each without control characters."""
    value = value_of(dataset, keyword)
    if value is None:
        return ""
    lines = (printable(line) for line in str(value)[:500_000].replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return "\n".join(line for line in lines if line)


def line_of(dataset: "Dataset", keyword: str) -> str:
    """A text value on one line."""
    return lines_of(dataset, keyword).replace("\n", " ")


def name_of(dataset: "Dataset", keyword: str) -> str:
    """A person name as it is spoken."""
    return spoken(line_of(dataset, keyword).split("=")[0])


def items_of(dataset: "Dataset", keyword: str) -> Iterator["Dataset"]:
    """The items of a sequence; nothing when there is none."""
    from pydicom.dataset import Dataset
    from pydicom.sequence import Sequence

    value = value_of(dataset, keyword)
    if isinstance(value, Sequence):
        yield from (item for item in value if isinstance(item, Dataset))


def meaning_of(dataset: "Dataset", keyword: str) -> str:
    """The words of a coded entry (PS3.3, section 8.3), else its code."""
    for item in items_of(dataset, keyword):
        return line_of(item, "CodeMeaning") or line_of(item, "CodeValue")
    return ""
