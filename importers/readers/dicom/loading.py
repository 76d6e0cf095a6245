"""A DICOM file taken apart by pydicom, up to an element; its values stay undecoded."""

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from importers.readers.dicom import tags, values
from importers.readers.dicom.big_endian import without_unknown_sequences
from importers.readers.dicom.elements import Elements, NeedsMoreError, OddError, file_meta, has_prefix
from importers.readers.dicom.inflate import LARGEST, inflate

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_PIXELS = frozenset({0x7FE00008, 0x7FE00009, 0x7FE00010})
_BULK = min(_PIXELS)
_HEADER = 1 << 20
_META_CLASS, _META_INSTANCE = 0x00020002, 0x00020003


@dataclass(frozen=True, slots=True)
class Loaded:
    """A dataset up to where it was to stop.

    ``stopped`` tells whether that place was reached, ``pixels`` that it was pixel data, ``short`` that an element
    broke off before; ``complete`` that there is nothing more to read.
    """

    dataset: "Dataset"
    elements: Elements
    stopped: bool
    pixels: bool
    short: bool
    complete: bool


class _Bytes(io.BytesIO):
    """The bytes of a file that remember when more was asked for than there is."""

    short = False

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        if size is not None and len(data) < size and (data or size > 8):
            self.short = True
        return data


class _Stop:
    """Tells pydicom to stop at the first element from ``tag`` on, and remembers that it did."""

    def __init__(self, tag: int) -> None:
        self.reached = False
        self.pixels = False
        self._tag = tag

    def __call__(self, tag: int, _vr: str | None, _length: int) -> bool:
        self.reached = int(tag) >= self._tag
        self.pixels = int(tag) in _PIXELS
        return self.reached


def load_dataset(data: bytes, before: int = _BULK) -> Loaded:
    """Let pydicom take a file apart up to an element; what it raises passes through.

    A deflated dataset is inflated here, because pydicom would do so without bound.
    """
    from pydicom.filereader import read_dataset, read_partial

    syntax, start = _declared(data)
    stop = _Stop(before)
    if syntax == tags.DEFLATED:
        stream = _Bytes(inflate(memoryview(data)[start:], enough=LARGEST + 1 if before >= _BULK else _HEADER))
        dataset: Dataset = read_dataset(stream, False, True, stop_when=stop)
        meta = read_partial(_Bytes(data[:start]), force=True).file_meta
    else:
        stream = _Bytes(without_unknown_sequences(data, start) if syntax == tags.EXPLICIT_BIG else data)
        whole = read_partial(stream, stop_when=stop, force=True)
        dataset, meta = whole, whole.file_meta
    found = _raw_values(dataset, tuple(tags.WANTED))
    for tag, source in ((tags.SOP_CLASS_UID, _META_CLASS), (tags.SOP_INSTANCE_UID, _META_INSTANCE)):
        if not found.get(tag):
            found[tag] = _raw_values(meta, (source,)).get(source, b"")
    told = _raw_values(meta, (tags.TRANSFER_SYNTAX_UID,)).get(tags.TRANSFER_SYNTAX_UID, b"")
    written = values.uid(syntax.encode("ascii", "replace")) or values.uid(told)
    implicit, little = dataset.original_encoding
    elements = Elements(
        found,
        written or _guessed(implicit, little),
        little is not False,
        declared=bool(written),
        prefixed=has_prefix(data),
    )
    return Loaded(
        dataset,
        elements,
        stopped=stop.reached,
        pixels=stop.pixels,
        short=stream.short and not stop.reached,
        complete=not stop.reached and syntax != tags.DEFLATED,
    )


def _declared(data: bytes) -> tuple[str, int]:
    """Transfer syntax and start of the dataset, where the file meta information is in order."""
    try:
        return file_meta(data)
    except (OddError, NeedsMoreError):
        return "", 0


def _guessed(implicit: bool | None, little: bool | None) -> str:
    if little is False:
        return tags.EXPLICIT_BIG
    return tags.IMPLICIT_LITTLE if implicit else tags.EXPLICIT_LITTLE


def _raw_values(dataset: "Dataset", wanted: tuple[int, ...]) -> dict[int, bytes]:
    """Undecoded values by tag; an element that pydicom has made something else of is left out."""
    found = {}
    for tag in wanted:
        value = dataset.get_item(tag).value if tag in dataset else None
        if isinstance(value, bytes):
            found[tag] = value
        elif isinstance(value, str):  # pydicom has looked at it already: a UID
            found[tag] = value.encode("ascii", "replace")
    return found
