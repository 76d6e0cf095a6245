"""Tables in a file that give stored numbers another meaning or shade (PS3.3, C.11.1.1 and C.11.2.1.1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from importers.readers.dicom import tags

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

_MOST_ENTRIES = 1 << 16
_COLOURS = ("Red", "Green", "Blue")


@dataclass(frozen=True, eq=False)
class Table:
    """What stands for the numbers from ``first`` on, in ``bits`` bits each."""

    first: int
    bits: int
    entries: "NDArray[Any]"

    def of(self, numbers: "NDArray[Any]") -> "NDArray[Any]":
        """The entry for each number; those before and after the table take its first and its last."""
        import numpy as np

        found: NDArray[Any] = self.entries[np.clip(numbers.astype("i8") - self.first, 0, len(self.entries) - 1)]
        return found


def read(item: "Dataset", dataset: "Dataset") -> Table:
    """The table in an item of ``dataset``; ValueError for one that makes no sense."""
    import numpy as np

    try:
        count, first, bits = (int(part) for part in item.LUTDescriptor)
        data = item.LUTData
        end = ">" if item["LUTData"].VR == "OW" and is_big(dataset) else "<"
        numbers = np.frombuffer(data, f"{end}u2") if isinstance(data, bytes) else np.array(data, "u2").ravel()
    except (AttributeError, OverflowError, TypeError) as error:
        raise ValueError("table") from error
    count = count or _MOST_ENTRIES
    if bits <= 8 and len(numbers) < count <= 2 * len(numbers):  # two entries in 16 bits
        numbers = np.frombuffer(numbers.astype("<u2").tobytes(), "u1")
    if len(numbers) < count or not 0 < bits <= 16:
        raise ValueError("table")
    return Table(first - (1 << 16) if _too_high(first, dataset) else first, bits, numbers[:count].astype("<u2"))


def there(sequence: "Sequence[Dataset] | None") -> "Dataset | None":
    """The first item of a sequence, None where it holds no table: some programs write all elements, and empty."""
    item = sequence[0] if sequence else None
    return item if item is not None and (item.get("LUTDescriptor") or item.get("LUTData")) else None


def is_big(dataset: "Dataset") -> bool:
    """Whether a dataset's numbers have their highest byte first."""
    return str(dataset.file_meta.TransferSyntaxUID) == tags.EXPLICIT_BIG


def turn_palette(dataset: "Dataset") -> None:
    """Put a big endian file's palette into the order in which pydicom reads it."""
    from pydicom.dataelem import DataElement

    for colour in _COLOURS:
        name = f"{colour}PaletteColorLookupTableData"
        if is_big(dataset) and name in dataset and dataset[name].VR == "OW":
            tag, data = dataset[name].tag, bytearray(dataset[name].value)
            data[0::2], data[1::2] = data[1::2], data[0::2]
            dataset[tag] = DataElement(tag, "OW", bytes(data))


def _too_high(first: int, dataset: "Dataset") -> bool:
    """A negative number that was written as if it had no sign."""
    return dataset.get("PixelRepresentation") == 1 and first >= 1 << 15
