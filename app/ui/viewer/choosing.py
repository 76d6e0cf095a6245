"""Which viewer shows a record, by the kinds of its files; why none does, where none can."""

from dataclasses import dataclass
from enum import StrEnum

from app.services.browsing import Details
from importers.presented import PRESENTED
from models.records import DocumentType, StoredFile


class View(StrEnum):
    """A way of showing a record."""

    PDF = "pdf"
    WAVES = "waves"
    REPORT = "report"
    PICTURES = "pictures"
    SLICES = "slices"
    AUDIO = "audio"
    TEXT = "text"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Choice:
    """How a record is shown, and its files that are.

    ``reason`` is a code of why it is not shown in full: words instead of a page, nothing instead of words. Of slices it
    says what is likely when there turns out to be none.
    """

    view: View
    files: tuple[StoredFile, ...] = ()
    reason: str = ""


DICOM, PDF = "application/dicom", "application/pdf"
_NO_PICTURE = frozenset({"image/svg+xml"})


def choose(details: Details) -> Choice:
    """How a record is shown best."""
    files = details.files
    for view, shown in (
        (View.SLICES, [one for one in files if one.instance is not None and one.instance.rows]),
        (View.PDF, [one for one in files if one.media_type == PDF or _carries_pdf(one)]),
        (View.PICTURES, [one for one in files if one.media_type.startswith("image/")]),
        (View.AUDIO, [one for one in files if one.media_type.startswith("audio/")]),
    ):
        if shown and not (view is View.PICTURES and all(one.media_type in _NO_PICTURE for one in shown)):
            return Choice(view, tuple(shown))
    if files and all(one.instance is not None and one.instance.sop_class_uid in PRESENTED for one in files):
        return Choice(View.REPORT, files)
    told = _TOLD.get(details.row.record.type)
    if told is not None and files and all(one.media_type == DICOM for one in files):
        return Choice(told, files, _WITHOUT_PIXELS.get(details.row.record.type, ""))
    if details.row.record.type in _MAYBE_PICTURES and files and all(one.media_type == DICOM for one in files):
        return Choice(View.SLICES, files, "no_pixels")
    return as_text(details, _reason(details))


def as_text(details: Details, reason: str) -> Choice:
    """The words found at import, where there are any; otherwise nothing, for ``reason``."""
    labels = all(one.media_type == DICOM for one in details.files) and not _is_read(details)
    if details.text.strip() and not labels:
        return Choice(View.TEXT, details.files, reason)
    return Choice(View.NONE, details.files, reason)


def _all_text(details: Details) -> bool:
    return all(one.media_type.startswith("text/") for one in details.files)


def _is_read(details: Details) -> bool:
    """Whether the words of a DICOM record are its content, rather than the labels of a picture."""
    return details.row.record.type not in _WITHOUT_WORDS


def _reason(details: Details) -> str:
    """Why there is no picture; "" for what consists of words."""
    record = details.row.record
    words = record.type is DocumentType.STRUCTURED_REPORT or _all_text(details) or _worded(details)
    return "" if words and details.text.strip() else _hindrance(details)


def _worded(details: Details) -> bool:
    """Whether a document of a form that is not drawn, such as a word processor's, was read: its words stand for it."""
    drawn = (DICOM, PDF)
    forms = [one.media_type for one in details.files]
    return not details.row.record.unread and not any(
        form in drawn or form.startswith(("image/", "audio/")) for form in forms
    )


def _hindrance(details: Details) -> str:
    record = details.row.record
    if record.unread:
        return record.unread
    if not any(one.size for one in details.files):
        return "empty_file"
    if any(one.media_type in _NO_PICTURE for one in details.files):
        return "unsupported"
    if any(one.media_type == DICOM for one in details.files):
        return _WITHOUT_PIXELS.get(record.type, "no_pixels")
    if _all_text(details):
        return "no_words"
    return "no_reader"


def _carries_pdf(file: StoredFile) -> bool:
    return file.instance is not None and file.instance.sop_class_uid == _ENCAPSULATED_PDF


_ENCAPSULATED_PDF = "1.2.840.10008.5.1.4.1.1.104.1"

_TOLD = {
    DocumentType.WAVEFORM: View.WAVES,
    DocumentType.STRUCTURED_REPORT: View.REPORT,
    DocumentType.KEY_OBJECTS: View.REPORT,
}

_MAYBE_PICTURES = frozenset((DocumentType.IMAGE_SERIES, DocumentType.DICOM_OBJECT, DocumentType.UNKNOWN))
"""Whose files are tried although their headers, as far as they could be read at import, tell of no picture."""

_WITHOUT_WORDS = frozenset(
    (DocumentType.IMAGE_SERIES, DocumentType.WAVEFORM, DocumentType.RADIOTHERAPY, DocumentType.DICOM_OBJECT)
)
_WITHOUT_PIXELS = {
    DocumentType.KEY_OBJECTS: "key_objects",
    DocumentType.WAVEFORM: "waveform",
    DocumentType.RADIOTHERAPY: "radiotherapy",
}
