"""One sitting of the week's ten minutes: what was done in it, and how it ends."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

from app.reminders.settings import SettingsFile
from app.services import reminding
from app.services.weekly_inbox import Choice, inbox
from models.reminders.weeks import Streak
from models.vault import Vault

TEN_MINUTES: Final = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Sitting:
    """What was done since ``begun`` (timezone-aware), by choice."""

    begun: datetime
    done: Mapping[Choice, int] = field(default_factory=lambda: MappingProxyType({}))

    def after(self, choice: Choice) -> "Sitting":
        """With one more decision made."""
        return replace(self, done=MappingProxyType(Counter(self.done) + Counter({choice: 1})))

    def taken_back(self, choice: Choice) -> "Sitting":
        """With one decision fewer, as it was undone."""
        return replace(self, done=MappingProxyType(Counter(self.done) - Counter({choice: 1})))

    def left(self, now: datetime) -> timedelta:
        """How much of the ten minutes is left; never less than nothing, never more than all."""
        return min(max(TEN_MINUTES - (now - self.begun), timedelta()), TEN_MINUTES)


@dataclass(frozen=True, slots=True)
class Ending:
    """How a sitting ended. ``settled`` decisions were made, ``later`` put off; ``waiting`` records are left over.

    ``counts``: this week counts. If not, "nothing new" can be confirmed.
    """

    sitting: Sitting
    settled: int
    later: int
    waiting: int
    counts: bool
    streak: Streak


def begin(vault: Vault) -> Sitting:
    """Sit down."""
    return Sitting(vault.clock.now())


def end(
    vault: Vault, file: SettingsFile, sitting: Sitting, nothing_new: bool = False, person_id: int | None = None
) -> Ending:
    """Get up: what was done and how the habit stands; ``nothing_new`` lets a week without anything filed count.

    What still waits is counted of one person, or of everybody.
    """
    week = reminding.confirm_nothing_new(vault, file) if nothing_new else reminding.look(vault, file)
    later = sitting.done.get(Choice.LATER, 0)
    return Ending(
        sitting=sitting,
        settled=sum(sitting.done.values()) - later,
        later=later,
        waiting=inbox(vault, person_id).total,
        counts=week.counts,
        streak=week.streak,
    )
