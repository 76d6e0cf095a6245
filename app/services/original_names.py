"""Names under which originals leave the vault: as they came in, but safe and different on every computer."""

import re
import unicodedata
from collections.abc import Sequence

LONGEST = 100
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def safe_name(name: str) -> str:
    """One part of a path that no system refuses or understands otherwise; "" where nothing of it is left."""
    shown = "".join(char for char in unicodedata.normalize("NFC", name) if unicodedata.category(char)[0] != "C")
    plain = _FORBIDDEN.sub("_", shown).strip().rstrip(". ")
    if _RESERVED.fullmatch(plain):
        plain = f"_{plain}"
    if len(plain) <= LONGEST:
        return plain if plain.strip(".") else ""
    stem, dot, ending = plain.rpartition(".")
    short = ending if dot and len(ending) <= 10 else ""
    return f"{(stem if short else plain)[: LONGEST - 1 - len(short)].rstrip('. ')}{dot if short else ''}{short}"


def file_names(paths: Sequence[str]) -> list[str]:
    """Relative names for files, one each in the same order: their folders kept from where they differ, no name twice.

    Names that would be one on a system without case get a number.
    """
    split = [_parts(path) for path in paths]
    shared = _shared(split)
    folders = ("/".join(parts[shared:end]) for parts in split for end in range(shared + 1, len(parts)))
    taken = {folder.casefold() for folder in folders}
    return [_unique("/".join(parts[shared:]), taken) for parts in split]


def _parts(path: str) -> list[str]:
    parts = [safe_name(part) for part in path.replace("!/", "/").split("/")]
    return [part for part in parts if part] or ["file"]


def _shared(split: Sequence[Sequence[str]]) -> int:
    """How many leading folders all have in common; the last part of each is its own."""
    folders = [parts[:-1] for parts in split]
    count = 0
    while folders and all(len(one) > count and one[count] == folders[0][count] for one in folders):
        count += 1
    return count


def _unique(name: str, taken: set[str]) -> str:
    """``name``, or with a number where a file or folder of that name stands already."""
    folder, slash, last = name.rpartition("/")
    stem, dot, ending = last.rpartition(".")
    stem, ending = (stem, dot + ending) if stem else (last, "")
    number, found = 1, name
    while found.casefold() in taken:
        number += 1
        found = f"{folder}{slash}{stem} ({number}){ending}"
    taken.add(found.casefold())
    return found
