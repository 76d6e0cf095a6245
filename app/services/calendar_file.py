"""The weekly habit, appointments and deadlines for a calendar program; without medical words unless asked for."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.reminders import words
from app.reminders.calendar_file import Entry, calendar
from app.reminders.entries import opaque
from app.reminders.settings import SettingsFile
from app.services import case_deadlines, reminding
from app.services.recovery_sheets import write_private
from models.deadlines import Deadline
from models.reminders.messages import LEADS, MORNING, Kind, identity
from models.vault import Vault

TEN_MINUTES: Final = timedelta(minutes=10)
APPOINTMENT: Final = timedelta(hours=1)
"""How long an appointment is taken to last."""


class Titles(StrEnum):
    """What the events are called: PLAIN says nothing of anybody's health, FULL says what each is about."""

    PLAIN = "plain"
    FULL = "full"


def entries(
    vault: Vault,
    file: SettingsFile,
    case_id: int | None = None,
    titles: Titles = Titles.PLAIN,
    language: str = "",
) -> tuple[Entry, ...]:
    """The habit, if its plan is on, and what is open and due from today on, in one case or in all. NO_CASE."""
    today = vault.clock.now().date()
    ahead = (one for one in case_deadlines.of(vault, case_id) if not one.done and one.day >= today)
    found = [_of_deadline(vault, one, titles, language) for one in ahead]
    plan = reminding.plan_of(vault, file)
    if plan.on:
        begin = plan.slot_after(vault.clock.now().replace(tzinfo=None))
        key = opaque(vault.info().id, "calendar", Kind.HABIT)
        title = _title(Kind.HABIT, {}, titles, language)
        found.insert(0, Entry(key, title, begin, TEN_MINUTES, weekly=True))
    return tuple(found)


def save(target: Path, found: Iterable[Entry], now: datetime) -> int:
    """Write the events to a new file, readable for its owner only; how many. UserError(TARGET_EXISTS), OSError."""
    listed = tuple(found)
    write_private(target, calendar(listed, now, words.PROGRAM).decode("utf-8"))
    return len(listed)


def _of_deadline(vault: Vault, deadline: Deadline, titles: Titles, language: str) -> Entry:
    title = _title(deadline.kind, deadline.params, titles, language)
    key = opaque(vault.info().id, "calendar", deadline.kind, identity(deadline))
    if not isinstance(deadline.due, datetime):
        morning = timedelta(hours=MORNING.hour, minutes=MORNING.minute)
        return Entry(key, title, deadline.due, alarms=(morning - LEADS.get(deadline.kind, timedelta()),))
    if deadline.kind in LEADS:
        alarms = (-LEADS[deadline.kind], timedelta(hours=-2))
        return Entry(key, title, deadline.due, APPOINTMENT, alarms=alarms, busy=True)
    return Entry(key, title, deadline.due, TEN_MINUTES)


def _title(kind: str, params: Mapping[str, str], titles: Titles, language: str) -> str:
    if titles is Titles.FULL:
        return words.full_title(kind, params, language)
    return words.plain_title(kind, language)
