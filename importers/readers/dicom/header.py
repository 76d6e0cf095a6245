"""The fast header scan: what the first 16 KiB of an image say, without pydicom or numpy.

It answers only where everything is in order; whatever is missing or odd is left to ``instance``.
"""

from enum import Enum

from importers.candidates import Candidate
from importers.readers.dicom import tags
from importers.readers.dicom.describe import SHORT, Header, describe
from importers.readers.dicom.elements import NeedsMoreError, OddError, walk
from importers.readers.dicom.private_packing import packed
from importers.readers.dicom.sop_classes import SOP_CLASSES
from models.records import DocumentType

HEAD = 16 * 1024
"""How many bytes of a file the scan is meant for; enough for 998 of 1,000 real images."""


class Need(Enum):
    """Why the scan gave no answer."""

    MORE_BYTES = "more_bytes"
    FULL_READER = "full_reader"


def scan(head: bytes, size: int) -> Candidate | Need:
    """Read an image's header from the first bytes of a file of ``size`` bytes."""
    try:
        elements = walk(head, size)
    except NeedsMoreError:
        return Need.MORE_BYTES
    except OddError:
        return Need.FULL_READER
    try:
        header = Header(elements, strict=True)
        found = describe(header, size) if _in_order(header) else None
    except ValueError:
        return Need.FULL_READER
    if found is None or not _complete(found):
        return Need.FULL_READER
    if SHORT in found.flags and len(head) < size:
        return Need.MORE_BYTES  # pixels may be packed in their maker's own way, which stands behind the header
    return packed(found, head)


def _in_order(header: Header) -> bool:
    """An image whose SOP Class is known, with codes that are plain."""
    known = SOP_CLASSES.get(header.uid(tags.SOP_CLASS_UID))
    if known is None or known[0] is not DocumentType.IMAGE_SERIES:
        return False
    return header.plain(tags.PATIENT_SEX, tags.MODALITY, tags.BODY_PART)


def _complete(found: Candidate) -> bool:
    """All four UIDs valid, and pixels announced."""
    own = found.instance
    return bool(found.series and own and own.sop_instance_uid and own.rows and own.columns)
