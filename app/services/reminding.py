"""The weekly habit and every other reminder of one open vault: how the week stands, what to announce, the plan.

What the closed program needs is copied into the settings file at every look: moments and digests, no word of a record.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from app.reminders.entries import Entry, Moments, opaque
from app.reminders.settings import Settings, SettingsFile
from app.services import case_deadlines, weeks_kept
from app.services.closed_reminding import habit_announced, habit_wanted, others_announced
from app.services.reminders_found import found
from models.deadlines import Deadline
from models.reminders.due import Due, State, due
from models.reminders.messages import Kind, Message, Reminder, merged, to_announce
from models.reminders.plan import LATEST, Plan
from models.reminders.weeks import Streak, Weeks, WeekShown, picture, streak
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
    """Keep another plan, its pause and snooze as they are; OSError when it cannot be kept, as for those.

    A moment before today that only the new plan would have had is not asked about.
    """
    desk = _Desk.at(vault, file)
    today = desk.now.date()
    return desk.with_plan(lambda before: _replanned(before, plan, today)).brought_up_to_date(deadlines)


def snooze(vault: Vault, file: SettingsFile, until: datetime, deadlines: Deadlines = None) -> WeekNow:
    """Ask again at ``until``, timezone-aware, at most a week away."""
    desk = _Desk.at(vault, file)
    return desk.with_plan(lambda plan: replace(plan, snoozed_until=until)).brought_up_to_date(deadlines)


def pause(vault: Vault, file: SettingsFile, until: date | None, deadlines: Deadlines = None) -> WeekNow:
    """Rest from today up to, but without, a day; None ends the rest today."""
    desk = _Desk.at(vault, file)
    today = desk.now.date()
    return desk.with_plan(lambda plan: _resting(plan, today, until)).brought_up_to_date(deadlines)


def announce(vault: Vault, file: SettingsFile, deadlines: Deadlines = None) -> Message | None:
    """What to tell the person now, all in one message, and only once; None for nothing, or in quiet hours.

    OSError when it cannot be kept that it was told.
    """
    desk = _Desk.at(vault, file)
    reminders = desk.brought_up_to_date(deadlines).reminders
    if merged(desk.news(reminders)) is None:
        return None
    with file.telling() as mine:
        if not mine:
            return None
        desk.settings = file.load()
        news = desk.news(reminders)
        desk.told(news)
    return merged(news)


@dataclass
class _Desk:
    """One vault's reminders at one moment, and the file they are kept in."""

    vault: Vault
    file: SettingsFile
    settings: Settings
    info: VaultInfo
    now: datetime
    first: Entry

    @classmethod
    def at(cls, vault: Vault, file: SettingsFile) -> "_Desk":
        settings, info, now = file.load(), vault.info(), vault.clock.now()
        first = Entry(Plan(start=info.created.astimezone(now.tzinfo).date()))
        return cls(vault, file, settings, info, now, first)

    @property
    def digest(self) -> str:
        """What the vault is called outside."""
        return opaque(self.info.id)

    def key(self, reminder: Reminder) -> str:
        """What a reminder is called outside the vault."""
        return opaque(self.info.id, reminder.key)

    @property
    def entry(self) -> Entry:
        """What is kept of the vault."""
        return self.settings.vaults.get(self.digest, self.first)

    def with_plan(self, how: Callable[[Plan], Plan]) -> "_Desk":
        """With another plan, kept."""
        self.keep(self._changed(lambda entry: replace(entry, plan=how(entry.plan))))
        return self

    def keep(self, how: Callable[[Settings], Settings]) -> None:
        """Write it down, when it differs from what is there."""
        self.settings = self.file.change(how)

    def news(self, reminders: Iterable[Reminder]) -> tuple[Reminder, ...]:
        """What is to be announced now, the habit first; nothing in quiet hours."""
        entry = self.entry
        if entry.plan.quiet.holds(self.now.time()):
            return ()
        known = {one.key: entry.told[key] for one in reminders if (key := self.key(one)) in entry.told}
        habit = [Reminder(Kind.HABIT, self.now)] if habit_wanted(self.settings, self.digest, self.now) else []
        return (*habit, *to_announce(reminders, known, self.now))

    def told(self, news: Iterable[Reminder]) -> None:
        """Keep that all this is being announced."""
        others = [self.key(one) for one in news if one.kind != Kind.HABIT]
        note = self._changed(lambda entry: others_announced(entry, others, self.now))
        habit = any(one.kind == Kind.HABIT for one in news)
        self.keep(lambda kept: habit_announced(note(kept), self.now) if habit else note(kept))

    def _changed(self, how: Callable[[Entry], Entry]) -> Callable[[Settings], Settings]:
        return lambda kept: kept.with_entry(self.digest, how(kept.vaults.get(self.digest, self.first)))

    def brought_up_to_date(self, deadlines: Deadlines) -> WeekNow:
        """Settle the weeks, keep what the closed program needs, and say how the week stands."""
        damaged = self.settings.damaged
        kept = weeks_kept.settle(self.vault, self.entry.plan)
        reminders = found(self.vault, case_deadlines.of(self.vault) if deadlines is None else deadlines)
        recent = MappingProxyType(dict(sorted(kept.items())[-RECENT_WEEKS:]))
        waiting = MappingProxyType({self.key(one): one.when for one in reminders})
        unsaved = not self._mirrored(recent, waiting)
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

    def _mirrored(self, weeks: Weeks, waiting: Moments) -> bool:
        """Let the closed program know; False when the file cannot be written, which the open one can do without."""

        def mirrored(entry: Entry) -> Entry:
            history = replace(entry.history, weeks=weeks)
            return replace(entry, history=history, waiting=waiting, opened=self.now.date())

        how = self._changed(mirrored)
        try:
            self.keep(how)
        except OSError:
            self.settings = how(self.settings)
            return False
        return True


def _replanned(before: Plan, plan: Plan, today: date) -> Plan:
    moved = (plan.weekday, plan.at) != (before.weekday, before.at) or plan.on > before.on
    start = today if moved and (plan.start is None or plan.start < today) else plan.start
    return replace(before, on=plan.on, weekday=plan.weekday, at=plan.at, start=start, quiet=plan.quiet)


def _resting(plan: Plan, today: date, until: date | None) -> Plan:
    begun = plan.paused_from if plan.pauses(today) and plan.paused_from is not None else today
    end = today if until is None else min(until, LATEST)
    return replace(plan, paused_from=begun, paused_until=end) if end > begun else _rested(plan)


def _rested(plan: Plan) -> Plan:
    return replace(plan, paused_from=None, paused_until=None)
