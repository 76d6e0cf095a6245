"""Reminding while the program is closed: from the settings file alone, without a vault or a word of what waits."""

from collections.abc import Iterable, Mapping, Sequence
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

GIVE_UP: Final = timedelta(days=180)
"""A vault that was not opened for so long is not spoken of any more: it may be gone, and nobody looks for it here."""

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
    """How things stand at ``now``, timezone-aware and local. Changes nothing."""
    settings = file.load()
    entries = list(_alive(settings, now).values())
    habits = tuple(due(entry.plan, entry.history, now) for entry in entries)
    others = sum(moment <= now for entry in entries for moment in entry.waiting.values())
    return Closed(habits, others, settings.damaged)


def minute(file: SettingsFile) -> int:
    """At which minute of the hour the weekly moment is: when a timer does well to look. 0 without any plan."""
    plans = [one.plan for one in file.load().vaults.values()]
    return next((plan.at.minute for plan in sorted(plans, key=lambda plan: not plan.on)), 0)


def speak(file: SettingsFile, language: str) -> None:
    """Let the closed program speak the window's language; a system's own timer is told of none. OSError."""
    file.change(lambda kept: replace(kept, language=language) if kept.vaults else kept)


def announce(file: SettingsFile, now: datetime, notifier: Notifier, language: str = "") -> str:
    """Show one message for everything that is to be announced now; the text, "" when there was nothing.

    What could not be shown is not taken for told: it is tried again at the next call. While another program announces
    something, it is "" as well. OSError when it cannot be noted.
    """
    if not _news(file.load(), now).count:
        return ""
    with file.telling() as mine:
        settings = file.load()
        news = _news(settings, now)
        if not mine or not news.count:
            return ""
        title, text = words.message(news.count, news.habit, language or settings.language)
        if notifier.notify(title, text):
            file.change(lambda kept: news.told(kept, now))
    return text


@dataclass(frozen=True, slots=True)
class _News:
    """What is to be announced: the weekly reminder or not, and keys of other things by vault."""

    habit: bool
    others: Mapping[str, Sequence[str]]

    @property
    def count(self) -> int:
        return self.habit + sum(map(len, self.others.values()))

    def told(self, settings: Settings, now: datetime) -> Settings:
        """The settings after all of it was announced."""
        for vault, keys in self.others.items():
            settings = settings.with_entry(vault, others_announced(settings.entry(vault), keys, now))
        return habit_announced(settings, now) if self.habit else settings


def _news(settings: Settings, now: datetime) -> _News:
    others = {vault: _others_now(entry, now) for vault, entry in _alive(settings, now).items()}
    return _News(any(habit_wanted(settings, vault, now) for vault in others), others)


def habit_wanted(settings: Settings, vault: str, now: datetime) -> bool:
    """True when the weekly reminder of a vault is to be announced now.

    Whoever keeps several vaults by the same plan has one habit: done in one of them, none of them asks.
    """
    plan = settings.entry(vault).plan
    same = [one for one in _alive(settings, now).values() if (one.plan.weekday, one.plan.at) == (plan.weekday, plan.at)]
    done = any(due(one.plan, one.history, now).state is State.DONE for one in same)
    return not done and due(plan, settings.entry(vault).history, now).state is State.NOW


def habit_announced(settings: Settings, now: datetime) -> Settings:
    """The settings after the weekly reminder was announced, for all vaults at once."""
    for vault, entry in settings.vaults.items():
        if due(entry.plan, entry.history, now).state is State.NOW:
            plan, history = announced(entry.plan, entry.history, now)
            settings = settings.with_entry(vault, replace(entry, plan=plan, history=history))
    return settings


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


def others_announced(entry: Entry, keys: Iterable[str], now: datetime) -> Entry:
    """An entry after other reminders were announced; what was announced long ago is forgotten."""
    recent = {key: moment for key, moment in entry.told.items() if abs(now - moment) < FORGET}
    return replace(entry, told=MappingProxyType({**recent, **dict.fromkeys(keys, now)}))


def _alive(settings: Settings, now: datetime) -> dict[str, Entry]:
    """The vaults that are still opened now and then."""
    last = now.date() - GIVE_UP
    return {vault: one for vault, one in settings.vaults.items() if one.opened is None or one.opened > last}


def _others_now(entry: Entry, now: datetime) -> list[str]:
    if entry.plan.quiet.holds(now.time()):
        return []
    return [key for key, moment in entry.waiting.items() if moment <= now and not lately(entry.told.get(key), now)]
