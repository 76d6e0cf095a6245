"""The weekly habit and every other reminder of one open vault: how the week stands, what to announce, the plan.

What the closed program needs is copied into the settings file at every look: moments and digests, no word of a record.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from app.reminders.entries import Entry, opaque
from app.reminders.settings import Settings, SettingsFile
from app.services import case_deadlines, weeks_kept
from app.services.closed_reminding import habit_announced, habit_wanted, others_announced
from app.services.reminders_found import found
from models.deadlines import Deadline
from models.reminders.due import Due, State, due
from models.reminders.messages import Kind, Message, Reminder, merged, to_announce
from models.reminders.plan import Plan
from models.reminders.weeks import Streak, WeekShown, picture, streak
from models.vault import Vault, VaultInfo

RECENT_WEEKS: Final = 60
"""How many weeks the settings file knows of."""

Deadlines = Iterable[Deadline] | None
"""What is due besides backup and medicines; None for everything that the vault's cases say."""


@dataclass(frozen=True, slots=True)
class WeekNow:
    """How the habit stands. ``reminders`` are all others, due or to come, the earliest first.

    ``damaged``: the settings file could not be understood, so that the plan is the usual one again. ``unsaved``: it
    could not be written, so that the closed program goes by what it knew before.
    """

    plan: Plan
    due: Due
    streak: Streak
    picture: tuple[WeekShown, ...]
    reminders: tuple[Reminder, ...]
    damaged: bool = False
    unsaved: bool = False

    @property
    def counts(self) -> bool:
        """True when the week that is asked about counts: nothing is left to be confirmed."""
        return self.due.state is State.DONE or self.streak.this_week


def look(vault: Vault, file: SettingsFile, deadlines: Deadlines = None) -> WeekNow:
    """How the week stands now. Settles the weeks and brings the settings file up to date."""
    return _Desk.at(vault, file).brought_up_to_date(deadlines)


def confirm_nothing_new(vault: Vault, file: SettingsFile, deadlines: Deadlines = None) -> WeekNow:
    """Let this week count because there was nothing new; how the week stands then."""
    desk = _Desk.at(vault, file)
    weeks_kept.confirm_nothing_new(vault, desk.entry.plan)
    return desk.brought_up_to_date(deadlines)


def waits(vault: Vault, file: SettingsFile) -> bool:
    """True when the week's ten minutes are there to be done. Writes nothing."""
    desk = _Desk.at(vault, file)
    weeks = MappingProxyType(weeks_kept.weeks(vault, desk.entry.plan))
    return due(desk.entry.plan, replace(desk.entry.history, weeks=weeks), desk.now).waits


def note(vault: Vault, file: SettingsFile) -> None:
    """Bring the settings file up to date after something was filed, if this vault stands in it at all."""
    desk = _Desk.at(vault, file)
    if desk.digest in desk.settings.vaults:
        desk.brought_up_to_date(None)


def plan_of(vault: Vault, file: SettingsFile) -> Plan:
    """The plan as it is kept; for a vault without one the usual one, from the vault's first day on."""
    return _Desk.at(vault, file).entry.plan


def set_plan(vault: Vault, file: SettingsFile, plan: Plan, deadlines: Deadlines = None) -> WeekNow:
    """Keep another plan; OSError when it cannot be kept, as for ``snooze`` and ``pause``.

    A moment before today that only the new plan would have had is not asked about.
    """
    desk = _Desk.at(vault, file)
    before, today = desk.entry.plan, desk.now.date()
    moved = (plan.weekday, plan.at) != (before.weekday, before.at) or plan.on > before.on
    if moved and (plan.start is None or plan.start < today):
        plan = replace(plan, start=today)
    return desk.with_plan(plan).brought_up_to_date(deadlines)


def snooze(vault: Vault, file: SettingsFile, until: datetime, deadlines: Deadlines = None) -> WeekNow:
    """Ask again at ``until``, timezone-aware, at most a week away."""
    desk = _Desk.at(vault, file)
    return desk.with_plan(replace(desk.entry.plan, snoozed_until=until)).brought_up_to_date(deadlines)


def pause(vault: Vault, file: SettingsFile, until: date | None, deadlines: Deadlines = None) -> WeekNow:
    """Rest from today up to, but without, a day; None ends the rest today."""
    desk = _Desk.at(vault, file)
    plan, today = desk.entry.plan, desk.now.date()
    begun = plan.paused_from if plan.pauses(today) and plan.paused_from is not None else today
    end = today if until is None else until
    rest = replace(plan, paused_from=begun, paused_until=end) if end > begun else _rested(plan)
    return desk.with_plan(rest).brought_up_to_date(deadlines)


def announce(vault: Vault, file: SettingsFile, deadlines: Deadlines = None) -> Message | None:
    """What to tell the person now, all in one message, and only once; None for nothing, or in quiet hours.

    OSError when it cannot be kept that it was told.
    """
    desk = _Desk.at(vault, file)
    week = desk.brought_up_to_date(deadlines)
    if desk.entry.plan.quiet.holds(desk.now.time()):
        return None
    told = {one.key: desk.entry.told[key] for one in week.reminders if (key := desk.key(one)) in desk.entry.told}
    others = to_announce(week.reminders, told, desk.now)
    habit = [Reminder(Kind.HABIT, desk.now)] if habit_wanted(desk.settings, desk.digest, desk.now) else []
    if habit or others:
        desk.keep(others_announced(desk.entry, map(desk.key, others), desk.now))
    if habit:
        file.save(habit_announced(desk.settings, desk.now))
    return merged((*habit, *others))


@dataclass
class _Desk:
    """One vault's reminders at one moment, and the file they are kept in."""

    vault: Vault
    file: SettingsFile
    settings: Settings
    info: VaultInfo
    now: datetime
    entry: Entry

    @classmethod
    def at(cls, vault: Vault, file: SettingsFile) -> "_Desk":
        settings, info, now = file.load(), vault.info(), vault.clock.now()
        first = Entry(Plan(start=info.created.astimezone(now.tzinfo).date()))
        return cls(vault, file, settings, info, now, settings.vaults.get(opaque(info.id), first))

    @property
    def digest(self) -> str:
        """What the vault is called outside."""
        return opaque(self.info.id)

    def key(self, reminder: Reminder) -> str:
        """What a reminder is called outside the vault."""
        return opaque(self.info.id, reminder.key)

    def with_plan(self, plan: Plan) -> "_Desk":
        """With another plan, kept."""
        self.keep(replace(self.entry, plan=plan))
        return self

    def keep(self, entry: Entry) -> None:
        """Write the entry down, when it differs from what is there."""
        self.entry = entry
        if self.settings.vaults.get(self.digest) != entry:
            self.settings = self.settings.with_entry(self.digest, entry)
            self.file.save(self.settings)

    def brought_up_to_date(self, deadlines: Deadlines) -> WeekNow:
        """Settle the weeks, keep what the closed program needs, and say how the week stands."""
        damaged = self.settings.damaged
        kept = weeks_kept.settle(self.vault, self.entry.plan)
        reminders = found(self.vault, case_deadlines.of(self.vault) if deadlines is None else deadlines)
        recent = MappingProxyType(dict(sorted(kept.items())[-RECENT_WEEKS:]))
        waiting = MappingProxyType({self.key(one): one.when for one in reminders})
        history = replace(self.entry.history, weeks=recent)
        unsaved = not self._mirrored(replace(self.entry, history=history, waiting=waiting, opened=self.now.date()))
        today, created = self.now.date(), self.info.created.astimezone(self.now.tzinfo).date()
        return WeekNow(
            plan=self.entry.plan,
            due=due(self.entry.plan, self.entry.history, self.now),
            streak=streak(kept, today),
            picture=picture(kept, today, created),
            reminders=reminders,
            damaged=damaged,
            unsaved=unsaved,
        )

    def _mirrored(self, entry: Entry) -> bool:
        """Let the closed program know; False when the file cannot be written, which the open one can do without."""
        try:
            self.keep(entry)
        except OSError:
            return False
        return True


def _rested(plan: Plan) -> Plan:
    return replace(plan, paused_from=None, paused_until=None)
