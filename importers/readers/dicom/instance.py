"""The full reader, on pydicom, for every DICOM object the fast header scan declines.

pydicom finds the elements; their values are decoded by the same code as the scan's, so both tell the same.
"""

import io
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from importers.candidates import Candidate, Payload, Problem, Reason
from importers.readers.dicom import tags, values
from importers.readers.dicom.describe import MEDIA_TYPE, Header, describe
from importers.readers.dicom.elements import Elements, NeedsMoreError, OddError, file_meta
from importers.readers.dicom.header import Need, scan
from importers.readers.dicom.inflate import TooLargeError, inflate
from models.records import DocumentType

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_PIXELS = frozenset({0x7FE00008, 0x7FE00009, 0x7FE00010})
_META_CLASS, _META_INSTANCE = 0x00020002, 0x00020003


def examine(payload: Payload) -> Candidate | Problem:
    """Read one DICOM object; Problem(TRUNCATED) where the bytes given end too early to tell."""
    data = bytes(payload.data)
    quick = scan(data, payload.size)
    if not isinstance(quick, Need):
        return quick
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _judge(load_dataset(data), payload)
    except TooLargeError:
        return Problem(Reason.TOO_LARGE, "inflated", MEDIA_TYPE)
    except MemoryError:
        return Problem(Reason.TOO_LARGE, "MemoryError", MEDIA_TYPE)
    except Exception as error:  # noqa: BLE001 - pydicom raises many classes on damaged files; each is an answer
        return Problem(Reason.TRUNCATED if payload.truncated else Reason.DAMAGED, type(error).__name__, MEDIA_TYPE)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A dataset up to its pixels. ``pixels`` tells whether they were reached, ``short`` that an element broke off."""

    dataset: "Dataset"
    elements: Elements
    pixels: bool
    short: bool


class _Bytes(io.BytesIO):
    """The bytes of a file that remember when more was asked for than there is."""

    short = False

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        if size is not None and len(data) < size and (data or size > 8):
            self.short = True
        return data


class _StopAtPixels:
    """Tells pydicom to stop where bulk data begins, and remembers that it did."""

    def __init__(self) -> None:
        self.reached = False
        self.pixels = False

    def __call__(self, tag: int, _vr: str | None, _length: int) -> bool:
        self.reached = int(tag) >= min(_PIXELS)
        self.pixels = int(tag) in _PIXELS
        return self.reached


def load_dataset(data: bytes) -> Loaded:
    """Let pydicom take a file apart; a deflated one is inflated here, because pydicom would do so without bound."""
    from pydicom.filereader import read_dataset, read_partial

    syntax, start = _declared(data)
    stop = _StopAtPixels()
    if syntax == tags.DEFLATED:
        stream = _Bytes(inflate(memoryview(data)[start:]))
        dataset: Dataset = read_dataset(stream, False, True, stop_when=stop)
        meta = read_partial(_Bytes(data[:start]), force=True).file_meta
    else:
        stream = _Bytes(data)
        whole = read_partial(stream, stop_when=stop, force=True)
        dataset, meta = whole, whole.file_meta
    found = _raw_values(dataset, tuple(tags.WANTED))
    for tag, source in ((tags.SOP_CLASS_UID, _META_CLASS), (tags.SOP_INSTANCE_UID, _META_INSTANCE)):
        if not found.get(tag):
            found[tag] = _raw_values(meta, (source,)).get(source, b"")
    written = values.uid(_raw_values(meta, (tags.TRANSFER_SYNTAX_UID,)).get(tags.TRANSFER_SYNTAX_UID, b""))
    implicit, little = dataset.original_encoding
    elements = Elements(found, written or _guessed(implicit, little), little is not False, declared=bool(written))
    return Loaded(dataset, elements, stop.pixels, stream.short and not stop.reached)


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
        if tag in dataset:
            value = dataset.get_item(tag).value
            if isinstance(value, bytes):
                found[tag] = value
    return found


def _judge(loaded: Loaded, payload: Payload) -> Candidate | Problem:
    """Whether this is a DICOM object at all, and what it is."""
    header = Header(loaded.elements)
    sop_class = header.uid(tags.SOP_CLASS_UID)
    if sop_class == tags.DICOMDIR_CLASS:
        return Problem(Reason.DISC_INDEX, "", MEDIA_TYPE)
    if payload.truncated and not loaded.pixels:
        return Problem(Reason.TRUNCATED, "", MEDIA_TYPE)
    rows = header.short(tags.ROWS)
    if not loaded.elements.values.get(tags.SOP_CLASS_UID) and not (rows and loaded.pixels):
        return Problem(Reason.DAMAGED if loaded.elements.values else Reason.UNSUPPORTED, "no SOP Class", MEDIA_TYPE)
    flags = ((loaded.short, "truncated"), (not loaded.elements.declared, "no_transfer_syntax"))
    candidate = describe(header, payload.size, flags=tuple(flag for is_so, flag in flags if is_so))
    return _with_text(candidate, loaded.dataset)


def _with_text(candidate: Candidate, dataset: "Dataset") -> Candidate:
    """Add what an object that is no picture has to say."""
    from importers.readers.dicom import encapsulated, report_text

    readers: dict[DocumentType, Callable[[Candidate, Dataset], Candidate]] = {
        DocumentType.IMAGE_SERIES: lambda same, _: same,
        DocumentType.IMAGING_REPORT: encapsulated.add,
        DocumentType.STRUCTURED_REPORT: report_text.add,
        DocumentType.KEY_OBJECTS: report_text.add,
    }
    return readers.get(candidate.type, _add_labels)(candidate, dataset)


def _add_labels(candidate: Candidate, dataset: "Dataset") -> Candidate:
    from importers.readers.dicom.labels import labels

    return replace(candidate, text="\n".join([candidate.text, *labels(dataset)]))
