"""What the readers of documents share: the outcome, lines from blocks, PDFs inside."""

import base64
import binascii
import re
from dataclasses import dataclass

from importers.candidates import Problem
from importers.pages import page_texts
from models.dates import PartialDate
from models.records import NOBODY, DocumentType, Sex, WrittenIdentity

MOST_TEXT = 2_000_000
MOST_INSIDE = 20
"""How many documents inside another one are read."""

_STAMP = re.compile(r"((?:18|19|20)\d\d)-?(\d\d)?-?(\d\d)?")
_SEXES = {"f": Sex.FEMALE, "female": Sex.FEMALE, "w": Sex.FEMALE, "m": Sex.MALE, "male": Sex.MALE}


class UnreadableError(Exception):
    """A document that no reader understands; ``unknown`` where it may well be sound. Says why in a word."""

    def __init__(self, detail: str, *, unknown: bool = False) -> None:
        super().__init__(detail)
        self.detail = detail
        self.unknown = unknown


class KeptError(Exception):
    """A document that is kept without being read; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.reason.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Document:
    """What a document's form says of itself, beside its words; the words tell the rest.

    ``media_type`` is set where more than its first bytes was needed to tell it.
    """

    text: str
    title: str = ""
    type: DocumentType = DocumentType.UNKNOWN
    dates: tuple[tuple[str, PartialDate], ...] = ()
    provider: str = ""
    facility: str = ""
    written: WrittenIdentity = NOBODY
    whole: bool = True
    reasons: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    media_type: str = ""


def stamp(value: str) -> PartialDate | None:
    """The day of a time stamp as HL7 and FHIR write it: ``20260314101500+0100``, ``2026-03``, ``2026-03-14T10:15Z``."""
    found = _STAMP.match(value.strip())
    if found is None:
        return None
    parts = [int(part) if part and int(part) else None for part in found.groups()]
    try:
        return PartialDate(int(found[1]), parts[1], parts[2] if parts[1] else None)
    except ValueError:
        return None


def sex_of(code: str) -> Sex | None:
    """Sex as forms code it."""
    return _SEXES.get(code.strip().lower())


def tidy(text: str) -> str:
    """``text`` without blanks at the ends of lines and with at most one empty line and two blanks in a row."""
    even = re.sub(r"[\u00a0\r\f\v]", " ", text[: 2 * MOST_TEXT])
    lines = [re.sub(r" {3,}", "  ", line).strip(" ").rstrip() for line in even.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def inside(encoded: str) -> bytes:
    """The bytes of something in base 64; b"" where it is none."""
    try:
        return base64.b64decode(re.sub(r"\s+", "", encoded), validate=True)
    except (binascii.Error, ValueError):
        return b""


def words_inside(data: bytes) -> str:
    """The words of a PDF, "" where it is none or cannot be read."""
    if b"%PDF-" not in data[:1024]:
        return ""
    try:
        return "\n".join(page_texts(data)).replace("\r", "")
    except Exception:  # noqa: BLE001 - what holds it is read whatever is wrong with the PDF in it
        return ""


def decoded(data: bytes, charset: str = "") -> str:
    """Text from bytes: by its mark, as UTF-8, by ``charset`` if that is known, else as Windows wrote it."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    for encoding in ("utf-8-sig", charset):
        try:
            return data.decode(encoding or "ascii")
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", "replace")
