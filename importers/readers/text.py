"""Plain text: UTF-8, UTF-16 with its mark, or what Windows wrote."""

import codecs
import re

from importers.candidates import Candidate, Kind, Payload
from importers.describing import describe

MAX_TEXT = 2_000_000
MEDIA_TYPE = "text/plain"

FLAG_GUESSED_ENCODING = "encoding_guessed"
FLAG_TEXT_CAPPED = "text_capped"

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
    return describe(Candidate(Kind.TEXT, text=plain, media_type=MEDIA_TYPE, flags=flags), payload.name)


def _decode(data: bytes, truncated: bool) -> tuple[str, bool]:
    """The text, and whether its encoding is a guess (cp1252, in which any bytes make letters)."""
    if data.startswith(_UTF16):
        return data.decode("utf-16", "replace"), False
    try:
        return codecs.getincrementaldecoder("utf-8-sig")().decode(data, not truncated), False
    except UnicodeDecodeError:
        return data.decode("latin-1").translate(_CP1252), True


_CP1252 = {byte: bytes((byte,)).decode("cp1252", "replace") for byte in range(0x80, 0xA0)}
