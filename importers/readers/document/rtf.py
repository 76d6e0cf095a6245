r"""Rich Text Format 1.9: its words. Fonts, pictures, objects and what is marked with ``\*`` are passed over."""

import re

from importers.readers.document.reading import Document, tidy

_LARGEST = 32 << 20
_TOKEN = re.compile(
    rb"\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\$"
)
_UNSEEN = frozenset(
    (b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"themedata", b"datastore", b"listtable")
)
_SIGNS = {
    **dict.fromkeys((b"par", b"line", b"row", b"sect", b"page"), "\n"),
    **dict.fromkeys((b"tab", b"cell"), "\t"),
    b"emdash": "\N{EM DASH}",
    b"endash": "\N{EN DASH}",
    b"bullet": "\N{BULLET}",
    b"lquote": "\N{LEFT SINGLE QUOTATION MARK}",
    b"rquote": "\N{RIGHT SINGLE QUOTATION MARK}",
    b"ldblquote": "\N{LEFT DOUBLE QUOTATION MARK}",
    b"rdblquote": "\N{RIGHT DOUBLE QUOTATION MARK}",
}
_ESCAPED = {b"~": " ", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\n", b"\r": "\n"}


def read(data: bytes) -> Document:
    """The words of a document."""
    taker = _Taker()
    for found in _TOKEN.finditer(data[:_LARGEST]):
        taker.take(found)
    return Document(tidy("".join(taker.pieces)), whole=len(data) <= _LARGEST)


class _Taker:
    """Where in its groups a document is, and what was seen so far."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self._encoding = "cp1252"
        self._groups: list[tuple[bool, int]] = []
        self._hidden, self._instead, self._skip = False, 1, 0

    def take(self, found: re.Match[bytes]) -> None:
        """One token."""
        code, word, number, sign, brace, plain = found.groups()
        if brace == b"{":
            self._groups.append((self._hidden, self._instead))
        elif brace == b"}":
            self._hidden, self._instead = self._groups.pop() if self._groups else (False, 1)
        elif word is not None:
            self._control(word, int(number) if number is not None else None)
        elif sign == b"*":
            self._hidden = True
        elif code is not None:
            self._see(bytes.fromhex(code.decode("ascii")).decode(self._encoding, "replace"))
        elif sign is not None:
            self._see(_ESCAPED.get(sign, ""))
        elif plain is not None:
            self._see(plain.decode(self._encoding, "replace"))

    def _control(self, word: bytes, number: int | None) -> None:
        if word in _UNSEEN:
            self._hidden = True
        elif word == b"u" and number is not None:
            self._skip = 0
            self._see(chr(number % 0x10000) if not 0xD800 <= number % 0x10000 < 0xE000 else "?")
            self._skip = self._instead
        elif word == b"uc" and number is not None:
            self._instead = min(number, 8)
        elif word == b"ansicpg" and number in (1250, 1251, 1252, 1253, 1254, 1257):
            self._encoding = f"cp{number}"
        elif word in _SIGNS:
            self._see(_SIGNS[word])

    def _see(self, text: str) -> None:
        """``text``, less the signs that only stand in for the letter before, for programs that do not know it."""
        passed = min(self._skip, len(text))
        self._skip -= passed
        if not self._hidden:
            self.pieces.append(text[passed:])
