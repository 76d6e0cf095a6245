"""A folder that a scanner fills: which files in it are new. Nothing in it is ever moved or deleted."""

import hashlib
import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.services.remembering import remember, remembered
from models.vault import Vault

_HALF_DONE = (".part", ".tmp", ".temp", ".crdownload", ".partial", "~")
_SHELF = "scans.{number}"
_SHELF_HOLDS = 4000
_DIGEST = 6


@dataclass(frozen=True, slots=True, order=True)
class Scan:
    """A file in the watched folder; ``size`` in bytes and ``changed`` in nanoseconds tell when it has settled."""

    path: Path
    size: int
    changed: int

    @property
    def mark(self) -> str:
        """What is remembered of it: a digest of its name and time, no name."""
        text = f"{self.path.name}\n{self.changed}"
        return hashlib.blake2b(text.encode("utf-8", "surrogateescape"), digest_size=_DIGEST).hexdigest()


def listing(folder: Path) -> tuple[Scan, ...]:
    """The files in the folder itself, by name; none where it cannot be read; hidden and half-done ones are left."""
    found = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(".") or entry.name.lower().endswith(_HALF_DONE):
                    continue
                about = entry.stat(follow_symlinks=False)
                if stat.S_ISREG(about.st_mode) and about.st_size:
                    found.append(Scan(Path(entry.path), about.st_size, about.st_mtime_ns))
    except OSError:
        return ()
    return tuple(sorted(found))


def fresh(vault: Vault, scans: Iterable[Scan]) -> tuple[Scan, ...]:
    """Those that have not been taken in yet."""
    known = set(_known(vault))
    return tuple(scan for scan in scans if scan.mark not in known)


def remember_taken(vault: Vault, scans: Iterable[Scan]) -> None:
    """Remember that these were taken in."""
    marks = [*dict.fromkeys((*_known(vault), *(scan.mark for scan in scans)))]
    for number, start in enumerate(range(0, len(marks), _SHELF_HOLDS)):
        remember(vault, _SHELF.format(number=number), " ".join(marks[start : start + _SHELF_HOLDS]))


def _known(vault: Vault) -> list[str]:
    marks: list[str] = []
    number = 0
    while (shelf := remembered(vault, _SHELF.format(number=number))) is not None:
        marks += shelf.split()
        number += 1
    return marks
