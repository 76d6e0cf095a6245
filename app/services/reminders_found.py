"""What a person is to be reminded of besides the weekly habit, from what the open vault holds."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from app.services import backing_up
from models.deadlines import Deadline
from models.reminders.messages import Kind, Reminder, of_deadline
from models.vault import Vault

EVERY: Final = timedelta(days=30)
"""How old a backup, or the confirmation of a list of medicines, may be."""


def found(vault: Vault, deadlines: Iterable[Deadline] = ()) -> tuple[Reminder, ...]:
    """All of them, due or to come, the earliest first; ``deadlines`` are those of the cases."""
    now = vault.clock.now()
    all_ = [*_backup(vault), *_medicines(vault)]
    all_ += [of_deadline(one, now) for one in deadlines if not one.done]
    return tuple(sorted(all_, key=lambda one: (one.when, one.kind, one.about)))


def _backup(vault: Vault) -> list[Reminder]:
    """30 days after the last backup; 30 days after the first import where there never was one."""
    last = backing_up.last(vault)
    since = min((run.begun for run in vault.imports.list()), default=None) if last is None else last.when
    return [] if since is None else [Reminder(Kind.BACKUP, since + EVERY)]


def _medicines(vault: Vault) -> list[Reminder]:
    """For each person with medicines, 30 days after the oldest confirmation of one that is taken now."""
    reminders = []
    for person in vault.people.list():
        times = [one.confirmed for one in vault.care.medications(person.id, current_only=True)]
        if times:
            reminders.append(Reminder(Kind.MEDICATION_LIST, min(times) + EVERY, str(person.id)))
    return reminders
