"""What a file is, from its first 4 KiB and never from its name."""

import codecs
import re

from importers.candidates import Kind
from importers.sounding import audio_type
from importers.stills import AVIF, HEIC, form_of

HEAD = 4096
"""Bytes that ``kind_of`` looks at."""

IMAGE_PROBE = 32769
"""Where a disc image says ``CD001`` (ECMA-119, 8.4.3); the five bytes there are ``kind_of``'s second probe."""

_IMAGES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"II+\0", "image/tiff"),
    (b"MM\0+", "image/tiff"),
)
_MOVING = {HEIC: "image/heic", AVIF: "image/avif"}
"""Pictures in files made for films (ISO/IEC 14496-12)."""

_ZIPS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OFFICE = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
COMPOUND, WINMAIL = "application/x-ole-storage", "application/vnd.ms-tnef"
"""Compound files (MS-CFB), which hold mails, texts or tables; and Outlook's parcels (MS-OXTNEF)."""

OUTLOOK, WORD = "application/vnd.ms-outlook", "application/msword"
"""What a compound file is when more than its first bytes has been looked at."""

DOCUMENTS = frozenset(
    (
        *(COMPOUND, WINMAIL, OUTLOOK, WORD),
        *(
            "application/json",
            "application/xml",
            "text/html",
            "application/rtf",
            "message/rfc822",
            "application/hl7-v2",
        ),
        *("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet"),
        *(name for _, name in _OFFICE if name != _SLIDES),
    )
)
"""The media types of documents whose words are read, beside PDF and plain text."""

_BINARY = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", COMPOUND),
    (b"\x78\x9f\x3e\x22", WINMAIL),
)
_HEADER = re.compile(r"([A-Za-z][A-Za-z-]{1,40}):")
_MAIL_HEADERS = frozenset(("mime-version", "message-id", "received", "return-path", "delivered-to", "dkim-signature"))
_FEWEST_HEADERS = 3
_HL7 = re.compile(r"\x0b?(?:MSH|FHS|BHS)\|\^~\\&")
_MARKED = (
    *_BINARY,
    (b"{\\rtf", "application/rtf"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x7fELF", "application/x-executable"),
    (b"MZ", "application/x-msdownload"),
)

_LONG_VRS = frozenset((b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"))
_SHORT_VRS = frozenset(
    (
        *(b"AE", b"AS", b"AT", b"CS", b"DA", b"DS", b"DT", b"FL", b"FD", b"IS", b"LO"),
        *(b"LT", b"PN", b"SH", b"SL", b"SS", b"ST", b"TM", b"UI", b"UL", b"US"),
    )
)
_LONGEST_EARLY = 4096
"""No value before the pixels of a real headerless file starts longer than this."""

_TEXT_CONTROLS = b"\t\n\r\f\x0b\x1c"
_CONTROLS = bytes(code for code in range(32) if code not in _TEXT_CONTROLS) + b"\x7f"
_NO_CP1252 = b"\x81\x8d\x8f\x90\x9d"
_JSON = re.compile(r'\s*(?:\{\s*["}]|\[\s*(?:[\[{"\]]|-?\d[\d.eE+-]*\s*(?:,|\]\s*$)))')
_PDF_OBJECT = re.compile(rb"(?:^|[\r\n])\d+ \d+ obj\b")
_MARKUP = re.compile(r"\s*<[?!A-Za-z]")
_HTML = re.compile(r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_FORMS = (
    (re.compile(r"\{\\rtf"), "application/rtf"),
    (_JSON, "application/json"),
    (_HL7, "application/hl7-v2"),
)


def kind_of(head: bytes, image_probe: bytes = b"") -> Kind:
    """The kind of a file that begins with ``head`` (4 KiB do); ``image_probe`` is five bytes at IMAGE_PROBE."""
    if head.startswith(b"DICM", 128):
        return Kind.DICOM
    if _image_type(head):
        return Kind.IMAGE
    if head.startswith(_ZIPS):
        return Kind.DOCUMENT if _zip_type(head) in DOCUMENTS else Kind.ZIP
    if audio_type(head):
        return Kind.AUDIO
    if image_probe == b"CD001":
        return Kind.ISO
    return _less_certain(head)


def _less_certain(head: bytes) -> Kind:
    if head.startswith(tuple([mark for mark, _ in _BINARY])):
        return Kind.DOCUMENT
    if head.find(b"%PDF", 0, 1024) >= 0:
        return Kind.PDF
    if _is_headerless(head):
        return Kind.DICOM
    if _PDF_OBJECT.search(head, 0, 1024):
        return Kind.PDF
    text = _text_of(head)
    if text is None:
        return Kind.OTHER
    media_type = _written_type(text)
    return Kind.TEXT if not media_type else Kind.DOCUMENT if media_type in DOCUMENTS else Kind.OTHER


def media_type_of(head: bytes, image_probe: bytes = b"") -> str:
    """The media type (RFC 6838) of a file that begins with ``head``; ``application/octet-stream`` when unknown."""
    kind = kind_of(head, image_probe)
    simple = {Kind.DICOM: "application/dicom", Kind.PDF: "application/pdf", Kind.TEXT: "text/plain"}
    if kind in simple:
        return simple[kind]
    if kind is Kind.IMAGE:
        return _image_type(head)
    if kind is Kind.AUDIO:
        return audio_type(head)
    if head.startswith(_ZIPS):
        return _zip_type(head)
    if kind is Kind.ISO:
        return "application/vnd.efi.iso"
    return _other_type(head)


def _image_type(head: bytes) -> str:
    for magic, media_type in _IMAGES:
        if head.startswith(magic):
            return media_type
    if head.startswith(b"BM") and head[6:10] == bytes(4) and head[15:18] == bytes(3):
        return "image/bmp"
    if head.startswith(b"RIFF") and head.startswith(b"WEBP", 8):
        return "image/webp"
    return _MOVING.get(form_of(head[:256]), "") if head.startswith(b"ftyp", 4) else ""


def _zip_type(head: bytes) -> str:
    first = head[30 : 30 + int.from_bytes(head[26:28], "little")]
    if first == b"mimetype" and not head[8:10].strip(b"\0"):
        start = 30 + len(first) + int.from_bytes(head[28:30], "little")
        declared = head[start : start + int.from_bytes(head[18:22], "little")][:100]
        if re.fullmatch(rb"application/[a-z0-9.+-]+", declared):
            return declared.decode("ascii")
    if first.startswith((b"[Content_Types].xml", b"_rels/", b"docProps/", b"word/", b"xl/", b"ppt/")):
        return next((name for mark, name in _OFFICE if mark in head), "application/zip")
    return "application/java-archive" if first.startswith(b"META-INF/") else "application/zip"


def _other_type(head: bytes) -> str:
    for magic, media_type in _MARKED:
        if head.startswith(magic):
            return media_type
    text = _text_of(head)
    return _written_type(text) or "text/plain" if text is not None else "application/octet-stream"


def _written_type(text: str) -> str:
    """The media type of a text with a form of its own; "" for plain text."""
    for pattern, media_type in _FORMS:
        if pattern.match(text):
            return media_type
    if _is_mail(text):
        return "message/rfc822"
    if not _MARKUP.match(text):
        return ""
    if _HTML.match(text):
        return "text/html"
    return "image/svg+xml" if "<svg" in text[:1024] else "application/xml"


def _is_mail(text: str) -> bool:
    """Whether ``text`` begins with the headers of a mail (RFC 5322), one of which only a mail has."""
    names: list[str] = []
    for line in text.splitlines():
        if line[:1] in (" ", "\t") and names:
            continue
        found = _HEADER.match(line)
        if found is None:
            break
        names.append(found[1].lower())
    return len(names) >= _FEWEST_HEADERS and not _MAIL_HEADERS.isdisjoint(names)


def _text_of(head: bytes) -> str | None:
    """The words in ``head``, which may end inside a letter; None when it is not text."""
    if not head:
        return None
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decoded(head, "utf-16")
    if len(head.translate(None, _CONTROLS)) != len(head):
        return None
    text = _decoded(head.removeprefix(codecs.BOM_UTF8), "utf-8")
    if text is not None:
        return text
    high = len(head) - len(head.translate(None, bytes(range(128, 256))))
    if high > 0.3 * len(head) or len(head.translate(None, _NO_CP1252)) != len(head):
        return None
    return head.decode("cp1252")


def _decoded(head: bytes, encoding: str) -> str | None:
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(head)
    except UnicodeDecodeError:
        return None
    return None if text.translate(_CONTROL_TABLE) != text else text


_CONTROL_TABLE = dict.fromkeys(code for code in (*_CONTROLS, 0xFFFE, 0xFFFF))


def _is_headerless(head: bytes) -> bool:
    """True for a data set without preamble (DICOM PS3.5, 7.1): its first two elements make sense."""
    if head.startswith(b"DICM\x02\0") or (head.startswith(b"\0\x08\0") and head[4:6] in _SHORT_VRS):
        return True
    first = _element(head, 0)
    if first is None or first[0] not in (0x0002, 0x0008):
        return False
    second = _element(head, first[2])
    return second is not None and (second[0], second[1]) > (first[0], first[1]) and second[0] < 0x0040


def _element(head: bytes, at: int) -> tuple[int, int, int] | None:
    """Group, element and end of the element at ``at``, little endian, explicit or implicit; None if implausible."""
    if at + 8 > len(head):
        return None
    group, element = int.from_bytes(head[at : at + 2], "little"), int.from_bytes(head[at + 2 : at + 4], "little")
    vr = head[at + 4 : at + 6]
    if vr in _SHORT_VRS:
        start, length = at + 8, int.from_bytes(head[at + 6 : at + 8], "little")
    elif vr in _LONG_VRS and head[at + 6 : at + 8] == b"\0\0":
        start, length = at + 12, int.from_bytes(head[at + 8 : at + 12], "little")
    else:
        start, length = at + 8, int.from_bytes(head[at + 4 : at + 8], "little")
    if group % 2 or length % 2 or length > _LONGEST_EARLY:
        return None
    return group, element, start + length
