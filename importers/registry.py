"""The readers, in the order in which they are asked."""

from collections.abc import Callable
from dataclasses import dataclass

from importers.candidates import Candidate, Kind, Payload, Problem
from importers.readers import audio, dicom, document, image, pdf, text


def _no_pages(_payload: Payload) -> int:
    return 0


def _pdf_pages(payload: Payload) -> int:
    """How many pages a PDF says it has, 0 when it cannot be opened."""
    from pypdfium2 import PdfDocument, PdfiumError  # type: ignore[import-untyped]  # its authors give no types

    try:
        document = PdfDocument(payload.data, password=payload.password)
    except PdfiumError:
        return 0
    try:
        return len(document)
    finally:
        document.close()


@dataclass(frozen=True, slots=True)
class Reader:
    """One kind of file: ``score`` says from its first bytes how sure it is (0 to 100), ``read`` reads it.

    ``pages`` says cheaply how many pages a document has, 0 where that means nothing.
    """

    kind: Kind
    score: Callable[[bytes], int]
    read: Callable[[Payload], Candidate | Problem]
    pages: Callable[[Payload], int] = _no_pages


READERS: tuple[Reader, ...] = (
    Reader(Kind.DICOM, dicom.score, dicom.read),
    Reader(Kind.PDF, pdf.score, pdf.read, _pdf_pages),
    Reader(Kind.IMAGE, image.score, image.read),
    Reader(Kind.AUDIO, audio.score, audio.read),
    Reader(Kind.DOCUMENT, document.score, document.read),
    Reader(Kind.TEXT, text.score, text.read),
)
"""Every reader; where two are equally sure, the earlier one reads."""


def reader_of(kind: Kind) -> Reader:
    """The reader for a kind. KeyError when there is none."""
    for reader in READERS:
        if reader.kind is kind:
            return reader
    raise KeyError(kind)


def best(head: bytes) -> Reader | None:
    """The reader surest about these first bytes, None when no reader knows them."""
    scored = [(reader.score(head), reader) for reader in READERS]
    top = max(score for score, _ in scored)
    return next((reader for score, reader in scored if score == top), None) if top > 0 else None
