"""Harmless display paths for names that come from strangers.

A name from an archive or a disc is never used to open or write anything; it is only shown, searched and stored.
What could mislead an eye or a later program (``..``, drive letters, control and direction characters) is replaced.
"""

import hashlib
import re
import unicodedata

MAX_PART = 120
"""Characters of one path part; a longer one keeps its beginning, its extension and a mark that tells it from others."""

MAX_PARTS = 40
"""Parts of one path; of a deeper one the first and the last are kept."""

_PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_ +,=@()\[\]-]*(?:\.[A-Za-z0-9_ +,=@()\[\]-]*[A-Za-z0-9_)\]-])*")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


def clean_part(raw: str) -> str:
    """One path part, harmless and never empty."""
    if len(raw) <= MAX_PART and _PLAIN.fullmatch(raw) and not _RESERVED.fullmatch(raw):
        return raw
    shown = "".join("_" if _unsafe(char) else char for char in raw)
    stripped = shown.rstrip(" .").lstrip()
    if not stripped:
        return "_"
    if _RESERVED.fullmatch(stripped):
        stripped = "_" + stripped
    return stripped if len(stripped) <= MAX_PART else _shorten(stripped, raw)


def clean_path(raw: str) -> str:
    """A path from an archive as a relative path with forward slashes, without ``.`` and ``..``."""
    parts = [clean_part(part) for part in raw.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    if len(parts) > MAX_PARTS:
        parts = [*parts[: MAX_PARTS // 2], "_", *parts[-MAX_PARTS // 2 :]]
    return "/".join(parts) or "_"


def _unsafe(char: str) -> bool:
    return char in '/\\:*?"<>|\ufffd' or unicodedata.category(char) in _HIDDEN


def _shorten(shown: str, raw: str) -> str:
    mark = hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    stem, dot, ending = shown.rpartition(".")
    if not dot or len(ending) > 10:
        stem, dot, ending = shown, "", ""
    return f"{stem[: MAX_PART - len(ending) - 10]}~{mark}{dot}{ending}"


class Namer:
    """Gives each entry of one archive a path of its own, also where letters' case is all that differs."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def unique(self, path: str) -> str:
        """``path``, or with `` (2)`` and so on before its extension when it was given before."""
        key = path.casefold()
        if key not in self._taken:
            self._taken.add(key)
            return path
        folder, slash, name = path.rpartition("/")
        stem, dot, ending = name.rpartition(".")
        number = self._next.get(key, 2)
        while True:
            numbered = f"{stem} ({number}).{ending}" if dot and stem else f"{name} ({number})"
            number += 1
            if f"{folder}{slash}{numbered}".casefold() not in self._taken:
                break
        self._next[key] = number
        self._taken.add(f"{folder}{slash}{numbered}".casefold())
        return f"{folder}{slash}{numbered}"


def harmless(raw: list[str]) -> list[str]:
    """The names of one folder, each harmless; one that had to be changed takes no name that another has."""
    cleaned = [clean_part(name) for name in raw]
    if cleaned == raw:
        return raw
    namer = Namer()
    for name in raw:
        namer.unique(name)
    return [name if name == before else namer.unique(name) for name, before in zip(cleaned, raw, strict=True)]
