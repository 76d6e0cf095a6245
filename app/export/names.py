"""File names inside a package: at most eight characters of ``A-Z 0-9 _`` and a three-letter extension.

DICOM PS3.10 section 8.2 and PS3.12 Annex F (File IDs on ISO 9660 level 1); no extension below ``DICOM/``.
"""

import re

README = "README.TXT"
INDEX = "INDEX.HTM"
BINDER = "BINDER.PDF"
MANIFEST = "MANIFEST.TXT"
DICOMDIR = "DICOMDIR"
DICOM_FOLDER = "DICOM"
DOCS_FOLDER = "DOCS"

MAX_LEVELS = 8
"""Depth of a File ID (PS3.10 section 8.2)."""

_PART = re.compile(r"[A-Z0-9_]{1,8}(\.[A-Z0-9_]{1,3})?")
_BARE = re.compile(r"[A-Z0-9_]{1,8}")

_EXTENSIONS = {
    "application/dicom": "DCM",
    "application/fhir+json": "JSN",
    "application/fhir+xml": "XML",
    "application/hl7-cda+xml": "XML",
    "application/hl7-v2": "HL7",
    "application/json": "JSN",
    "application/msword": "DOC",
    "application/pdf": "PDF",
    "application/rtf": "RTF",
    "application/vnd.ms-excel": "XLS",
    "application/vnd.ms-outlook": "MSG",
    "application/vnd.ms-tnef": "DAT",
    "application/vnd.oasis.opendocument.spreadsheet": "ODS",
    "application/vnd.oasis.opendocument.text": "ODT",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLS",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOC",
    "application/xhtml+xml": "HTM",
    "application/xml": "XML",
    "application/zip": "ZIP",
    "audio/flac": "FLA",
    "audio/mp4": "M4A",
    "audio/mpeg": "MP3",
    "audio/ogg": "OGG",
    "audio/wav": "WAV",
    "image/avif": "AVF",
    "image/bmp": "BMP",
    "image/gif": "GIF",
    "image/heic": "HIF",
    "image/jpeg": "JPG",
    "image/png": "PNG",
    "image/tiff": "TIF",
    "image/webp": "WBP",
    "message/rfc822": "EML",
    "text/csv": "CSV",
    "text/html": "HTM",
    "text/markdown": "TXT",
    "text/plain": "TXT",
    "text/rtf": "RTF",
    "text/tab-separated-values": "TSV",
    "text/xml": "XML",
    "video/mp4": "MP4",
}
_SAME_AS_WRITTEN = frozenset(("CSV", "DOC", "M4A", "MP3", "MP4", "ODT", "PPT", "RTF", "TXT", "WAV", "XLS", "XML"))
_LEAF_PREFIXES = {
    "IMAGE": "IM",
    "RT DOSE": "RD",
    "RT STRUCTURE SET": "RS",
    "RT PLAN": "RP",
    "RT TREAT RECORD": "RX",
    "RADIOTHERAPY": "RT",
    "PRESENTATION": "PR",
    "WAVEFORM": "WV",
    "SR DOCUMENT": "SR",
    "KEY OBJECT DOC": "KY",
    "ENCAP DOC": "ED",
}


def extension(media_type: str, name: str) -> str:
    """Three letters for a document: from what its bytes are, else from a harmless written extension, else ``BIN``.

    A program (``.exe``, ``.js``) never keeps its extension, so that nothing in a package starts by a double click.
    """
    known = _EXTENSIONS.get(media_type.partition(";")[0].strip().lower())
    if known is not None:
        return known
    written = name.rpartition(".")[2].upper()
    return written if written in _SAME_AS_WRITTEN else "BIN"


def document(number: int, media_type: str, name: str) -> str:
    """The path of document ``number`` (from 1) below ``DOCS/``."""
    stem = f"DOC{number:05d}" if number < 100_000 else f"D{number:07d}"
    return f"{DOCS_FOLDER}/{stem}.{extension(media_type, name)}"


def patient(number: int) -> str:
    """The folder of patient ``number`` (from 0)."""
    return f"{DICOM_FOLDER}/PT{number:06d}"


def study(number: int) -> str:
    """The last part of the folder of study ``number`` (from 0)."""
    return f"ST{number:06d}"


def series(number: int) -> str:
    """The last part of the folder of series ``number`` (from 0)."""
    return f"SE{number:06d}"


def leaf(record_type: str, number: int) -> str:
    """The name of instance ``number`` (from 0) of a series, by its directory record type."""
    return f"{_LEAF_PREFIXES.get(record_type, 'OB')}{number:06d}"


def allowed(path: str) -> bool:
    """True when every part of ``path`` is an 8.3 name and it is at most eight levels deep.

    Below ``DICOM/`` no part has an extension; ``MANIFEST.TXT`` and its like stand in the root.
    """
    parts = path.split("/")
    if len(parts) > MAX_LEVELS:
        return False
    shape = _BARE if parts[0] == DICOM_FOLDER else _PART
    return all(shape.fullmatch(part) for part in parts)


def top_folder(names: list[str]) -> str:
    """The one folder around a package whose files have these names, with its slash; "" where there is none."""
    tops = {name.partition("/")[0] + "/" for name in names}
    if MANIFEST not in names and len(tops) == 1 and next(iter(tops)) + MANIFEST in names:
        return tops.pop()
    return ""
