"""The full reader, on pydicom, for every DICOM object the fast header scan declines.

pydicom finds the elements; their values are decoded by the same code as the scan's, so both tell the same.
"""

import warnings
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from importers.candidates import Candidate, Payload, Problem, Reason
from importers.presented import PRESENTED
from importers.readers.dicom import tags, values
from importers.readers.dicom.describe import MEDIA_TYPE, Header, describe
from importers.readers.dicom.elements import Elements, NeedsMoreError, OddError, walk
from importers.readers.dicom.header import Need, scan
from importers.readers.dicom.inflate import TooLargeError
from importers.readers.dicom.loading import Loaded, load_dataset
from importers.readers.dicom.private_packing import packed
from importers.readers.dicom.sop_classes import SOP_CLASSES
from models.records import DocumentType

if TYPE_CHECKING:
    from pydicom.dataset import Dataset


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


def _attempt(load: Callable[[], Loaded]) -> Loaded | Problem:
    try:
        return load()
    except TooLargeError:
        return Problem(Reason.TOO_LARGE, "inflated", MEDIA_TYPE)
    except MemoryError:
        return Problem(Reason.TOO_LARGE, "MemoryError", MEDIA_TYPE)
    except Exception as error:  # noqa: BLE001 - pydicom raises many classes on damaged files; each is an answer
        return Problem(Reason.DAMAGED, type(error).__name__, MEDIA_TYPE)


def _is_image(elements: Elements) -> bool:
    kind = SOP_CLASSES.get(values.uid(elements.values.get(tags.SOP_CLASS_UID, b"")))
    return kind is not None and kind[0] is DocumentType.IMAGE_SERIES


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
