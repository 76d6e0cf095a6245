"""Decodes text by a file's Specific Character Set (PS3.3, C.12.1.1.2; PS3.5, section 6.1.2) with Python's codecs."""

import re
from dataclasses import dataclass
from functools import lru_cache

_DEFAULT = "latin_1"  # a superset of ISO_IR 6

_SINGLE = {
    "13": "shift_jis",
    "100": "latin_1",
    "101": "iso8859_2",
    "109": "iso8859_3",
    "110": "iso8859_4",
    "126": "iso8859_7",
    "127": "iso8859_6",
    "138": "iso8859_8",
    "144": "iso8859_5",
    "148": "iso8859_9",
    "166": "iso8859_11",
    "203": "iso8859_15",
}
_MULTI = {"87": "iso2022_jp", "159": "iso2022_jp_2", "149": "euc_kr", "58": "gb2312"}
_ALONE = {"ISO_IR 192": "utf_8", "GB18030": "gb18030", "GBK": "gbk"}
_NAMES = {
    "": _DEFAULT,
    "ISO_IR 6": _DEFAULT,
    "ISO 2022 IR 6": _DEFAULT,
    **{f"ISO_IR {number}": codec for number, codec in _SINGLE.items()},
    **{f"ISO 2022 IR {number}": codec for number, codec in (_SINGLE | _MULTI).items()},
    **_ALONE,
}

_ESCAPES = {
    b"\x1b(B": _DEFAULT,
    b"\x1b(J": "shift_jis",
    b"\x1b)I": "shift_jis",
    b"\x1b-A": "latin_1",
    b"\x1b-B": "iso8859_2",
    b"\x1b-C": "iso8859_3",
    b"\x1b-D": "iso8859_4",
    b"\x1b-F": "iso8859_7",
    b"\x1b-G": "iso8859_6",
    b"\x1b-H": "iso8859_8",
    b"\x1b-L": "iso8859_5",
    b"\x1b-M": "iso8859_9",
    b"\x1b-T": "iso8859_11",
    b"\x1b-b": "iso8859_15",
    b"\x1b$B": "iso2022_jp",
    b"\x1b$(D": "iso2022_jp_2",
    b"\x1b$)C": "euc_kr",
    b"\x1b$)A": "gb2312",
}
_LOOSE = {"utf-8": "utf_8", "utf8": "utf_8", "iso-8859-1": "latin_1", "latin-1": "latin_1", "windows-1252": "cp1252"}
_KEEP_ESCAPE = frozenset(("iso2022_jp", "iso2022_jp_2"))
_PIECES = re.compile(rb"^[^\x1b]+|\x1b[^\x1b]*")
_RESET = re.compile(rb"[\r\n\t\f^=\\]")


@dataclass(frozen=True, slots=True)
class Charset:
    """The codecs of a file in the order declared; the first holds until an escape sequence says otherwise.

    ``exact`` is False where the declaration was mended or something unknown was left out; ``declared`` where
    anything beyond ASCII was declared at all.
    """

    codecs: tuple[str, ...] = (_DEFAULT,)
    exact: bool = True
    declared: bool = False

    def decode(self, raw: bytes) -> str:
        """Decode a whole value; ValueError where it does not follow what the file declares."""
        if raw.isascii() and b"\x1b" not in raw:
            return raw.decode("ascii")
        if b"\x1b" not in raw:
            return raw.decode(self.codecs[0])
        return "".join([self._piece(piece) for piece in _PIECES.findall(raw)])

    def decode_anyhow(self, raw: bytes) -> str:
        """Decode a whole value as well as can be: undeclared UTF-8 is recognised, the rest replaced."""
        try:
            return self.decode(raw) if self.declared else raw.decode("utf_8")
        except ValueError:
            return raw.decode(self.codecs[0], "replace")

    def _piece(self, piece: bytes) -> str:
        """One run of bytes that begins with an escape sequence, or the part before the first."""
        if piece[:1] != b"\x1b":
            return piece.decode(self.codecs[0])
        length = 4 if piece[1:3] in (b"$(", b"$)") else 3
        codec = _ESCAPES.get(piece[:length])
        if codec is None or (codec not in self.codecs and codec != _DEFAULT):
            raise ValueError("an escape sequence the file does not declare")
        if codec in _KEEP_ESCAPE:
            return piece.decode(codec)
        rest = piece[length:]
        end = _RESET.search(rest)
        at = end.start() if end else len(rest)
        return rest[:at].decode(codec) + rest[at:].decode(self.codecs[0])


@lru_cache(maxsize=64)
def charset(value: bytes) -> Charset:
    """The codecs declared by the value of (0008,0005)."""
    names = [part.strip(" \0") for part in value.decode("ascii", "replace").split("\\")]
    if names == [""]:
        return Charset()
    found = [_codec(name) for name in names]
    exact = all(mended is False for _, mended in found)
    codecs = [codec for codec, _ in found]
    if len(names) > 1 and any(name in _ALONE for name in names):
        exact = False
        codecs = (
            codecs[:1] if names[0] in _ALONE else [c for c, n in zip(codecs, names, strict=True) if n not in _ALONE]
        )
    return Charset(tuple(codecs), exact, declared=any(name not in ("", "ISO_IR 6", "ISO 2022 IR 6") for name in names))


def _codec(name: str) -> tuple[str, bool]:
    """The codec of one defined term, and whether its spelling had to be mended."""
    if name in _NAMES:
        return _NAMES[name], False
    plain = re.fullmatch(r"ISO.?(2022)?.?IR.?(\d+)", name, re.IGNORECASE)
    if plain:
        mended = f"ISO 2022 IR {plain[2]}" if plain[1] else f"ISO_IR {plain[2]}"
        return _NAMES.get(mended, _DEFAULT), True
    return _LOOSE.get(name.lower().replace("_", "-"), _DEFAULT), True
