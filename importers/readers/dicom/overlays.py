"""Drawings laid over a picture: planes of single bits in the groups 6000 to 601E (PS3.3, C.9.2).

A plane lies by itself in Overlay Data, or, in older files, in a bit of each pixel that the picture does not use.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

GROUPS = range(0x6000, 0x6020, 2)
ROWS = tuple(group << 16 | 0x0010 for group in GROUPS)
"""The element that every plane has."""

_LARGEST = 1 << 26
_NATIVE_ENDS = ("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2")


def mask(dataset: "Dataset", index: int, size: tuple[int, int]) -> bytes:
    """All planes over picture ``index`` of ``size`` rows and columns together.

    A bit for each pixel, by row, the highest bit of a byte first; empty where nothing is drawn. A plane that makes no
    sense is left out.
    """
    import numpy as np

    drawn = np.zeros(size, bool)
    for group in GROUPS:
        if (group, 0x0010) in dataset:
            try:
                _lay(drawn, _plane(dataset, group, index), _numbers(dataset, group, 0x0050) or (1, 1))
            except (AttributeError, KeyError, TypeError, ValueError):
                continue
    return np.packbits(drawn).tobytes() if drawn.any() else b""


def _lay(drawn: "NDArray[np.bool_]", plane: "NDArray[Any]", origin: tuple[int, ...]) -> None:
    """Put a plane on the picture; its origin is the pixel, from 1, under its upper left corner, and may lie outside."""
    top, left = origin[0] - 1, origin[1] - 1
    above, beside = max(-top, 0), max(-left, 0)
    under = drawn[max(top, 0) :, max(left, 0) :]
    part = plane[above : above + under.shape[0], beside : beside + under.shape[1]]
    under[: part.shape[0], : part.shape[1]] |= part


def _plane(dataset: "Dataset", group: int, index: int) -> "NDArray[Any]":
    """The plane for one picture; ValueError where there is none."""
    rows, columns = (_number(dataset, group, element) for element in (0x0010, 0x0011))
    if rows < 1 or columns < 1 or rows * columns > _LARGEST:
        raise ValueError("size")
    if (group, 0x3000) not in dataset:
        return _embedded(dataset, _number(dataset, group, 0x0102), index, (rows, columns))
    frames = _number(dataset, group, 0x0015, 1)
    frame = index - (_number(dataset, group, 0x0051, 1) - 1) if frames > 1 else 0
    if not 0 <= frame < frames:
        raise ValueError("no plane for this picture")
    return _bits(dataset, group, frame * rows * columns, rows * columns).reshape(rows, columns)


def _bits(dataset: "Dataset", group: int, start: int, count: int) -> "NDArray[Any]":
    """Single bits, the lowest of a byte first (PS3.5, 8.1.2)."""
    import numpy as np

    element = dataset[group, 0x3000]
    data = element.value
    if element.VR == "OW" and str(dataset.file_meta.TransferSyntaxUID) == _NATIVE_ENDS[-1]:
        data = np.frombuffer(data[: len(data) // 2 * 2], ">u2").astype("<u2").tobytes()
    taken = np.frombuffer(data[start // 8 : (start + count) // 8 + 1], "u1")
    found: NDArray[Any] = np.unpackbits(taken, bitorder="little")[start % 8 : start % 8 + count]
    return found.astype(bool)


def _embedded(dataset: "Dataset", bit: int, index: int, size: tuple[int, int]) -> "NDArray[Any]":
    """A bit of each stored pixel, which must not be one of the picture's own."""
    import numpy as np

    depth, stored = int(dataset.BitsAllocated), int(dataset.BitsStored)
    own = range(int(dataset.get("HighBit", stored - 1)) - stored + 1, int(dataset.get("HighBit", stored - 1)) + 1)
    syntax = str(dataset.file_meta.TransferSyntaxUID)
    alone = int(dataset.get("SamplesPerPixel") or 1) == 1 and size == (dataset.Rows, dataset.Columns)
    if depth not in (8, 16) or not 0 <= bit < depth or bit in own or syntax not in _NATIVE_ENDS or not alone:
        raise ValueError("no bit of its own")
    end = ">" if syntax == _NATIVE_ENDS[-1] else "<"
    count = size[0] * size[1]
    words = np.frombuffer(dataset.PixelData, f"{end}u{depth // 8}", count, index * count * depth // 8)
    found: NDArray[Any] = (words.reshape(size) >> bit) & 1
    return found.astype(bool)


def _number(dataset: "Dataset", group: int, element: int, otherwise: int = 0) -> int:
    return int(dataset[group, element].value) if (group, element) in dataset else otherwise


def _numbers(dataset: "Dataset", group: int, element: int) -> tuple[int, ...]:
    if (group, element) not in dataset:
        return ()
    row, column = dataset[group, element].value
    return int(row), int(column)
