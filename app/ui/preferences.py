"""What the window remembers on this computer, outside any vault: nothing about anybody's health.

Named tuples here and in what else the door needs: a dataclass would hold up the first window by a millisecond or two.
"""

import json
import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

RECENT = 6
SCALES = (100, 115, 130, 145, 160, 180, 200)
"""Text sizes offered, in percent."""


class Look(StrEnum):
    """Light, dark, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Preferences(NamedTuple):
    """The settings. ``language`` "" follows the system; ``lock_after`` in minutes, 0 never; ``geometry`` is Qt's, hex.

    ``recent`` are folders of vaults, the newest first; ``watched`` is a folder that a scanner fills, "" for none;
    ``sample`` the folder of the sample vault, once one was made; ``tray`` keeps the program running when its window
    is closed; ``read_scans`` reads the words of scans as soon as they were added, where that can be done.
    """

    language: str = ""
    look: Look = Look.SYSTEM
    scale: int = 100
    lock_after: int = 10
    recent: tuple[str, ...] = ()
    watched: str = ""
    geometry: str = ""
    sizes: tuple[int, ...] = ()
    sample: str = ""
    tray: bool = False
    read_scans: bool = True

    def opened(self, vault: Path) -> "Preferences":
        """With ``vault`` as the most recent one."""
        paths = (str(vault), *(path for path in self.recent if path != str(vault)))
        return self._replace(recent=paths[:RECENT])

    def forgotten(self, vault: Path) -> "Preferences":
        """Without ``vault`` among the recent ones."""
        return self._replace(recent=tuple(path for path in self.recent if path != str(vault)))


_CHECKS: dict[str, Callable[[Any], Any]] = {
    "look": Look,
    "scale": lambda value: min(max(int(value), SCALES[0]), SCALES[-1]),
    "lock_after": lambda value: max(int(value), 0),
    "recent": lambda value: tuple(map(str, value))[:RECENT],
    "tray": lambda value: value is True,
    "read_scans": lambda value: value is not False,
    "sizes": lambda value: tuple(map(int, value)),
}


class PreferenceFile:
    """Keeps preferences in one small JSON file; a damaged or missing one means the defaults."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> Preferences:
        """What was saved last; every value that makes no sense falls back to its default."""
        try:
            kept = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return Preferences()
        return Preferences(**_sensible(kept)) if isinstance(kept, dict) else Preferences()

    def save(self, preferences: Preferences) -> None:
        """Write beside and replace, readable for the owner only. OSError is the caller's to show."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_suffix(".new")
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "w", encoding="utf-8") as file:  # noqa: PTH123 - a descriptor, not a path
            json.dump(preferences._asdict(), file)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self.path)


def _sensible(kept: dict[str, Any]) -> dict[str, Any]:
    good: dict[str, Any] = {}
    for name in Preferences._fields:
        try:
            if name in kept:
                good[name] = _CHECKS.get(name, str)(kept[name])
        except (TypeError, ValueError):
            continue
    return good
