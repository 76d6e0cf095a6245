"""The full reader, on pydicom, for every DICOM object the fast header scan declines.

pydicom finds the elements; their values are decoded by the same code as the scan's, so both tell the same.
"""

import io
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from importers.candidates import Candidate, Payload, Problem, Reason
from importers.presented import PRESENTED
from importers.readers.dicom import tags, values
from importers.readers.dicom.big_endian import without_unknown_sequences
from importers.readers.dicom.describe import MEDIA_TYPE, Header, describe
from importers.readers.dicom.elements import Elements, NeedsMoreError, OddError, file_meta, has_prefix, walk
from importers.readers.dicom.header import Need, scan
from importers.readers.dicom.inflate import LARGEST, TooLargeError, inflate
from importers.readers.dicom.private_packing import packed
from importers.readers.dicom.sop_classes import SOP_CLASSES
from models.records import DocumentType

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_PIXELS = frozenset({0x7FE00008, 0x7FE00009, 0x7FE00010})
_BULK = min(_PIXELS)
_HEADER = 1 << 20
_META_CLASS, _META_INSTANCE = 0x00020002, 0x00020003


def examine(payload: Payload) -> Candidate | Problem:
    """Read one DICOM object; Problem(TRUNCATED) where the bytes given end too early to tell."""
    data = bytes(payload.data)
    quick = scan(data, payload.size)
    if not isinstance(quick, Need):
        return quick
    if quick is Need.MORE_BYTES and payload.truncated:
        return Problem(Reason.TRUNCATED, "", MEDIA_TYPE)
    elements = _walked(data, payload.size)
    if elements is not None and _is_image(elements):
        return packed(describe(Header(elements), payload.size), data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _examine_slowly(data, payload)


def _walked(data: bytes, size: int) -> Elements | None:
    """What the walker finds in a header that is in order but for its values."""
    try:
        return walk(data, size)
    except (NeedsMoreError, OddError):
        return None


def _examine_slowly(data: bytes, payload: Payload) -> Candidate | Problem:
    """With pydicom: first only as far as an image's header goes, then, for everything else, all but the pixels."""
    head = _attempt(lambda: load_dataset(data, tags.LAST_WANTED + 1))
    if isinstance(head, Problem):
        return Problem(Reason.TRUNCATED, head.detail, MEDIA_TYPE) if payload.truncated else head
    if head.complete or (head.stopped and _is_image(head.elements)):
        return _judge(head, payload)
    full = _attempt(lambda: load_dataset(data))
    if not isinstance(full, Problem):
        return _judge(full, payload)
    if payload.truncated or full.reason is Reason.TOO_LARGE or not head.elements.values.get(tags.SOP_CLASS_UID):
        return Problem(Reason.TRUNCATED, full.detail, MEDIA_TYPE) if payload.truncated else full
    return _judge(head, payload, "partly_read")


def _attempt(load: "Callable[[], Loaded]") -> "Loaded | Problem":
    try:
        return load()
    except TooLargeError:
        return Problem(Reason.TOO_LARGE, "inflated", MEDIA_TYPE)
    except MemoryError:
        return Problem(Reason.TOO_LARGE, "MemoryError", MEDIA_TYPE)
    except Exception as error:  # noqa: BLE001 - pydicom raises many classes on damaged files; each is an answer
        return Problem(Reason.DAMAGED, type(error).__name__, MEDIA_TYPE)


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


def _is_image(elements: Elements) -> bool:
    kind = SOP_CLASSES.get(values.uid(elements.values.get(tags.SOP_CLASS_UID, b"")))
    return kind is not None and kind[0] is DocumentType.IMAGE_SERIES


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


def _judge(loaded: Loaded, payload: Payload, *flags: str) -> Candidate | Problem:
    """Whether this is a DICOM object at all, and what it is."""
    header = Header(loaded.elements)
    if header.uid(tags.SOP_CLASS_UID) == tags.DICOMDIR_CLASS:
        return Problem(Reason.DISC_INDEX, "", MEDIA_TYPE)
    if payload.truncated and not loaded.stopped:
        return Problem(Reason.TRUNCATED, "", MEDIA_TYPE)
    if not header.uid(tags.SOP_CLASS_UID) and not (header.short(tags.ROWS) and loaded.pixels):
        return Problem(Reason.DAMAGED if loaded.elements.values else Reason.UNSUPPORTED, "no SOP Class", MEDIA_TYPE)
    noted = ((loaded.short, "truncated"), (not loaded.elements.declared, "no_transfer_syntax"))
    flags += tuple(flag for is_so, flag in noted if is_so)
    found = packed(describe(header, payload.size, flags=flags), payload.data)
    return _with_text(found, loaded.dataset)


def _with_text(candidate: Candidate, dataset: "Dataset") -> Candidate:
    """Add what an object that is no picture has to say."""
    from importers.readers.dicom import encapsulated, presentation, report_text

    if candidate.instance is not None and candidate.instance.sop_class_uid in PRESENTED:
        return presentation.add(candidate, dataset)
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
