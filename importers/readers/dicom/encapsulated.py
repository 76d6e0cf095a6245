"""Documents carried inside DICOM (PS3.3, A.45): a PDF's text."""

from dataclasses import replace
from typing import TYPE_CHECKING

from importers.candidates import Candidate
from importers.pages import page_texts
from importers.readers.dicom.fields import line_of, meaning_of, value_of

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_SCANNED = 5
"""A page with fewer characters counts as a picture of a page."""


def add(candidate: Candidate, dataset: "Dataset") -> Candidate:
    """Give the candidate the document's title and, from a PDF, its text."""
    title = line_of(dataset, "DocumentTitle") or meaning_of(dataset, "ConceptNameCodeSequence")
    candidate = replace(candidate, title=title[:200] or candidate.title)
    document = value_of(dataset, "EncapsulatedDocument")
    if not isinstance(document, bytes) or b"%PDF-" not in document[:1024]:
        return replace(candidate, flags=(*candidate.flags, "document_unreadable"))
    try:
        pages = page_texts(document)
    except Exception:  # noqa: BLE001 - the object is kept and listed whatever is wrong with the document in it
        return replace(candidate, flags=(*candidate.flags, "document_unreadable"))
    return replace(
        candidate,
        text="\n".join([candidate.text, *pages]),
        pages=len(pages),
        pages_without_text=sum(len(page.strip()) < _SCANNED for page in pages),
    )


def carried(data: bytes) -> bytes:
    """The PDF inside a DICOM file, or the bytes themselves where they are no DICOM file, or hold none."""
    if data[128:132] != b"DICM":
        return data
    from importers.readers.dicom.loading import load_dataset

    try:
        document = value_of(load_dataset(data).dataset, "EncapsulatedDocument")
    except Exception:  # noqa: BLE001 - whatever is wrong with the object, there is no document to be had
        return data
    return document if isinstance(document, bytes) else data
