"""The properties of Outlook's mails (MS-OXPROPS): values of many types, each under the number of what it says."""

import codecs
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from importers.readers.document.reading import decoded

SUBJECT, HEADERS, CLASS = 0x0037, 0x007D, 0x001A
SENT_FROM, SENT_FROM_ADDRESS, SENT_FROM_MAIL = 0x0042, 0x0065, 0x5D02
SENDER, SENDER_ADDRESS, SENDER_MAIL = 0x0C1A, 0x0C1F, 0x5D01
TO, COPIES, SENT, ARRIVED = 0x0E04, 0x0E03, 0x0039, 0x0E06
BODY, RICH, PAGE, PAGE_CODES, CODES = 0x1000, 0x1009, 0x1013, 0x3FDE, 0x3FFD
SHOWN, DATA, SHORT_NAME, HOW, LONG_NAME = 0x3001, 0x3701, 0x3704, 0x3705, 0x3707
FORM, MARK, AMONG_WORDS, HIDDEN = 0x370E, 0x3712, 0x3714, 0x7FFE

INTEGER, BOOLEAN, OBJECT, NARROW, WIDE, TIME, BINARY = 0x0003, 0x000B, 0x000D, 0x001E, 0x001F, 0x0040, 0x0102
_SPECIAL = {1200: "utf-16-le", 20127: "ascii", 20866: "koi8-r", 21866: "koi8-u", 50220: "iso2022_jp", 65001: "utf-8"}
_LATIN = 28590
_BEGINNING = datetime(1601, 1, 1, tzinfo=UTC)

Value = tuple[int, bytes]
"""A type and the bytes of a value; those of a text without its ending zero."""


def codec_of(page: int) -> str:
    """Python's word for a code page of Windows; cp1252 for those it does not know."""
    name = _SPECIAL.get(page) or (f"iso8859_{page - _LATIN}" if _LATIN < page < _LATIN + 16 else f"cp{page}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


@dataclass(frozen=True, slots=True)
class Properties:
    """The values of one object; ``find`` gives one by its number, None where there is none."""

    find: Callable[[int], Value | None] = field(repr=False)
    page: int = 1252

    def text(self, number: int) -> str:
        """A text, "" where there is none."""
        kind, raw = self.find(number) or (0, b"")
        if kind == WIDE:
            return raw.decode("utf-16-le", "replace").rstrip("\0")
        if kind not in (NARROW, BINARY):
            return ""
        return decoded(raw, codec_of(self.page)).rstrip("\0")

    def line(self, *numbers: int) -> str:
        """The first of some texts that says something, on one line."""
        return next((line for line in (" ".join(self.text(number).split()) for number in numbers) if line), "")

    def raw(self, number: int) -> bytes:
        """Bytes, b"" where there are none."""
        kind, raw = self.find(number) or (0, b"")
        return raw if kind in (BINARY, OBJECT) else b""

    def number(self, number: int) -> int:
        """A number, 0 where there is none."""
        kind, raw = self.find(number) or (0, b"")
        return int(struct.unpack_from("<i", raw.ljust(4, b"\0"))[0]) if kind in (INTEGER, BOOLEAN) else 0

    def moment(self, number: int) -> datetime | None:
        """A moment (hundreds of nanoseconds since 1601, in UTC)."""
        kind, raw = self.find(number) or (0, b"")
        if kind != TIME or len(raw) < 8:
            return None
        try:
            return _BEGINNING + timedelta(microseconds=int(struct.unpack_from("<Q", raw)[0]) // 10)
        except OverflowError:
            return None
