"""Reminding while the program is closed: from the settings file alone, without a vault or a word of what waits."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Final

from app.reminders import words
from app.reminders.entries import Entry
from app.reminders.notifying import DesktopNotifier, Notifier
from app.reminders.settings import NAME, Settings, SettingsFile
from models.reminders.due import Due, State, announced, due
from models.reminders.messages import lately

FORGET: Final = timedelta(days=90)
"""How long an announcement is remembered."""


@dataclass(frozen=True, slots=True)
class Closed:
    """How things stand as far as the settings file knows. ``habits`` are one for each vault that has a plan.

    ``others`` counts what else waits, announced or not. ``damaged``: the file could not be understood.
    """

    habits: tuple[Due, ...]
    others: int
    damaged: bool

    @property
    def next(self) -> datetime | None:
        """When the next weekly reminder comes, on the wall here; None without any plan."""
        times = [one.next for one in self.habits if one.state is not State.OFF]
        return min(times, default=None)


def settings_file(folder: Path) -> SettingsFile:
    """The file in the program's settings folder."""
    return SettingsFile(folder / NAME)


def look(file: SettingsFile, now: datetime) -> Closed:
    """How things stand at ``now``, timezone-aware and local. Changes nothing; OSError when the file cannot be read."""
    settings = file.load()
    entries = settings.vaults.values()
    habits = tuple(due(entry.plan, entry.history, now) for entry in entries)
    others = sum(moment <= now for entry in entries for moment in entry.waiting.values())
    return Closed(habits, others, settings.damaged)


def announce(file: SettingsFile, now: datetime, notifier: Notifier, language: str = "") -> str:
    """Show one message for everything that is to be announced now; the text, "" when there was nothing.

    What could not be shown is not taken for told: it is tried again at the next call.
    """
    settings = file.load()
    due_now = {vault: _due_now(entry, now) for vault, entry in settings.vaults.items()}
    habit = any(one.habit for one in due_now.values())
    count = habit + sum(len(one.others) for one in due_now.values())
    if not count:
        return ""
    title, text = words.message(count, habit, language or settings.language)
    if notifier.notify(title, text):
        file.save(_announced(settings, due_now, now))
    return text


def announce_on_desktop(file: SettingsFile, now: datetime, terminal: bool, notifier: Notifier | None = None) -> str:
    """``announce`` on this computer's desktop; the text for the ``terminal`` where that does not work, else ""."""
    desktop = _Desktop(DesktopNotifier() if notifier is None else notifier, terminal)
    text = announce(file, now, desktop)
    return "" if desktop.shown else text


class _Desktop:
    """The desktop, or else a terminal that somebody reads."""

    def __init__(self, notifier: Notifier, terminal: bool) -> None:
        self._notifier, self._terminal = notifier, terminal
        self.shown = False

    def notify(self, title: str, text: str) -> bool:
        self.shown = self._notifier.notify(title, text)
        return self.shown or self._terminal


def habit_announced(entry: Entry, now: datetime) -> Entry:
    """An entry after the weekly reminder was announced."""
    plan, history = announced(entry.plan, entry.history, now)
    return replace(entry, plan=plan, history=history)


def others_announced(entry: Entry, keys: Iterable[str], now: datetime) -> Entry:
    """An entry after other reminders were announced; what was announced long ago is forgotten."""
    recent = {key: moment for key, moment in entry.told.items() if abs(now - moment) < FORGET}
    return replace(entry, told=MappingProxyType({**recent, **dict.fromkeys(keys, now)}))


@dataclass(frozen=True, slots=True)
class _DueNow:
    habit: bool
    others: tuple[str, ...]


def _due_now(entry: Entry, now: datetime) -> _DueNow:
    if entry.plan.quiet.holds(now.time()):
        return _DueNow(False, ())
    others = (key for key, moment in entry.waiting.items() if moment <= now and not lately(entry.told.get(key), now))
    return _DueNow(due(entry.plan, entry.history, now).state is State.NOW, tuple(others))


def _announced(settings: Settings, due_now: Mapping[str, _DueNow], now: datetime) -> Settings:
    for vault, what in due_now.items():
        entry = settings.vaults[vault]
        if what.habit:
            entry = habit_announced(entry, now)
        settings = settings.with_entry(vault, others_announced(entry, what.others, now))
    return settings
