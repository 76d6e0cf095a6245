"""The reminders' settings file: plans, weeks and moments, outside any vault, and nothing about anybody's health.

It is all that ``carebinder remind --if-due`` reads. A vault stands in it under a digest of its number; what else
waits in it is a digest and a moment, without a word what it is. One JSON object::

    {"version": 1, "language": "", "vaults": {"<16 hex>": {"plan": {...}, "weeks": {"2026-W12": ["filed", "<moment>"]},
     "announced": ["2026-W12"], "last": "<moment>", "waiting": {"<16 hex>": "<moment>"}, "told": {...}}}}
"""

import json
import os
import threading
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from app.reminders.alone import PATIENCE, alone
from app.reminders.entries import Entry, entry_from, entry_to

NAME: Final = "reminders.json"
VERSION: Final = 1
LARGEST: Final = 1 << 20
"""Bytes; a larger file is none of ours."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole file. ``language`` of the messages, "" for the system's.

    ``damaged`` when it could not be understood: then these are the defaults.
    """

    vaults: Mapping[str, Entry] = field(default_factory=lambda: MappingProxyType({}))
    language: str = ""
    damaged: bool = False

    def entry(self, vault: str) -> Entry:
        """What is kept of a vault, by its digest; the defaults where there is nothing yet."""
        return self.vaults.get(vault, Entry())

    def with_entry(self, vault: str, entry: Entry) -> "Settings":
        """With another entry of a vault."""
        return replace(self, vaults=MappingProxyType({**self.vaults, vault: entry}), damaged=False)

    def without(self, vault: str) -> "Settings":
        """With nothing of a vault."""
        return replace(self, vaults=MappingProxyType({key: one for key, one in self.vaults.items() if key != vault}))


class SettingsFile:
    """The file in the program's settings folder. Several programs may change it at once: ``change`` loses nothing.

    ``patience`` is how many seconds to wait for another one.
    """

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        self.path, self._patience = path, patience

    @property
    def aside(self) -> Path:
        """Where a file that could not be understood is put before another is written."""
        return self.path.with_suffix(".damaged")

    def load(self) -> Settings:
        """What was saved last; the defaults where there is nothing, or nothing that can be read."""
        try:
            with self.path.open("rb") as file:
                content = file.read(LARGEST + 1)
        except FileNotFoundError:
            return Settings()
        except OSError:
            return Settings(damaged=True)
        return _parsed(content)

    def change(self, how: Callable[[Settings], Settings]) -> Settings:
        """Change what is kept, as one step that no other ``change`` comes between; what is kept then.

        ``how`` may be asked twice. Nothing is written where it changes nothing. OSError leaves the file as it was;
        TimeoutError, which is one, when another program does not let go of it.
        """
        before = self.load()
        if how(before) == before:
            return before
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with alone(self.path.with_suffix(".lock"), self._patience) as mine:
            if not mine:
                raise TimeoutError("the settings of the reminders are being changed elsewhere")
            before = self.load()
            after = how(before)
            if after != before:
                self.save(after)
        return after

    def telling(self) -> AbstractContextManager[bool]:
        """The turn to announce something: True inside for one program only, False at once for every other.

        OSError when nothing can be noted in the folder.
        """
        return alone(self.path.with_suffix(".telling"), patience=0)

    def save(self, settings: Settings) -> None:
        """Keep these in place of all that was: for where nobody else is about.

        Written beside and put in its place, readable for the owner only; OSError leaves the old file as it was. A file
        that could not be understood is kept aside first, in place of an earlier one.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self._holds_something_else():
            self.path.replace(self.aside)
        beside = self.path.with_suffix(f".{os.getpid()}-{threading.get_ident()}.new")
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            with open(descriptor, "w", encoding="utf-8") as file:  # noqa: PTH123 - a descriptor, not a path
                json.dump(_written(settings), file, indent=1)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self.path)
        finally:
            beside.unlink(missing_ok=True)

    def _holds_something_else(self) -> bool:
        return self.path.exists() and self.load().damaged


def _written(settings: Settings) -> dict[str, Any]:
    vaults = {key: entry_to(entry) for key, entry in settings.vaults.items()}
    return {"version": VERSION, "language": settings.language, "vaults": vaults}


def _parsed(content: bytes) -> Settings:
    try:
        if len(content) > LARGEST:
            raise ValueError("too large")
        kept = json.loads(content)
    except (ValueError, RecursionError):
        return Settings(damaged=True)
    if not isinstance(kept, dict) or kept.get("version") != VERSION or not isinstance(kept.get("vaults"), dict):
        return Settings(damaged=True)
    language = kept.get("language")
    vaults = {key: entry_from(entry) for key, entry in kept["vaults"].items()}
    return Settings(MappingProxyType(vaults), language if isinstance(language, str) else "")
