"""Plain text: UTF-8, UTF-16 with its mark, or what Windows wrote; a table as text gives a tab between its cells."""

import codecs
import re
from dataclasses import replace

from importers.candidates import Candidate, Kind, Payload
from importers.dating import find_dates
from importers.describing import describe, stem_of
from importers.languages import language_of
from importers.tabular import media_type_of, rows_of, separator_of

MAX_TEXT = 2_000_000
MEDIA_TYPE = "text/plain"

FLAG_GUESSED_ENCODING = "encoding_guessed"
FLAG_TEXT_CAPPED = "text_capped"

_END = 6
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_NOT_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def score(head: bytes) -> int:
    """How surely this is plain text, 0 to 100. Only a start without control characters will do."""
    if head.startswith(_UTF16) or head.startswith(codecs.BOM_UTF8):
        return 60
    return 0 if not head or _NOT_TEXT.search(head) else 20


def read(payload: Payload) -> Candidate:
    """The text of a file, at most two million characters of it."""
    text, guessed = _decode(bytes(payload.data), payload.truncated)
    capped = payload.truncated or len(text) > MAX_TEXT
    facts = ((FLAG_GUESSED_ENCODING, guessed), (FLAG_TEXT_CAPPED, capped))
    flags = tuple(flag for flag, holds in facts if holds)
    plain = text[:MAX_TEXT].replace("\r\n", "\n").replace("\0", "")
    separator = separator_of(plain)
    candidate = Candidate(Kind.TEXT, text=plain, media_type=MEDIA_TYPE, flags=flags)
    return describe(_table(candidate, separator, payload.name) if separator else candidate, payload.name)


def _table(candidate: Candidate, separator: str, name: str) -> Candidate:
    """The words of a table, called as its file where it has no heading; a diary is of its last day."""
    lines = ["\t".join(row).rstrip("\t") for row in rows_of(candidate.text, separator)]
    ends = lines if len(lines) <= 2 * _END else [*lines[:_END], *lines[-_END:]]
    days = find_dates("\n".join(ends), language_of(candidate.text))
    dates = () if days.unclear else days.documented[:1]
    title = stem_of(name) if "\t" in next((line for line in lines if line), "") else ""
    return replace(
        candidate, title=title, text="\n".join(lines)[:MAX_TEXT], dates=dates, media_type=media_type_of(separator)
    )


def _decode(data: bytes, truncated: bool) -> tuple[str, bool]:
    """The text, and whether its encoding is a guess (cp1252, in which any bytes make letters)."""
    if data.startswith(_UTF16):
        return data.decode("utf-16", "replace"), False
    try:
        return codecs.getincrementaldecoder("utf-8-sig")().decode(data, not truncated), False
    except UnicodeDecodeError:
        return data.decode("latin-1").translate(_CP1252), True


_CP1252 = {byte: bytes((byte,)).decode("cp1252", "replace") for byte in range(0x80, 0xA0)}
