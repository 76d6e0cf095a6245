"""The habit of an open vault: what counts, what is announced, and what the closed program may know of it."""

from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from typing_extensions import override

from app.reminders.entries import Entry
from app.reminders.settings import SettingsFile
from app.services import backing_up, closed_reminding, reminding, weeks_kept
from models.deadlines import Deadline
from models.reminders.due import History, State
from models.reminders.messages import Kind
from models.reminders.plan import Plan
from models.reminders.weeks import Counted, How, StreakState, Week
from models.vault import ItemDraft, Vault
from tests.fakes import FakeClock, SilentNotifier
from tests.models.vault.building import draft, filing


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    """No settings yet."""
    return SettingsFile(tmp_path / "config" / "reminders.json")


def clock_of(vault: Vault) -> FakeClock:
    assert isinstance(vault.clock, FakeClock)
    return vault.clock


def imported(vault: Vault) -> int:
    """Bring in one document, as an import does; its record."""
    with vault.intake(vault.imports.begin(("disc",))) as intake:
        lines = [ItemDraft("a.pdf", "stored", filing=0), ItemDraft("b.pdf", "ignored")]
        (number,) = intake.commit([filing(intake, b"a", draft(), "a.pdf")], lines)
    return number


def test_a_new_vault_reminds_on_its_first_sunday_evening_once(vault: Vault, file: SettingsFile) -> None:
    clock = clock_of(vault)
    clock.advance(hours=-1)
    assert reminding.look(vault, file).due.state is State.AHEAD
    assert reminding.announce(vault, file) is None
    clock.advance(hours=1)
    message = reminding.announce(vault, file)
    assert message is not None
    assert message.kinds == (Kind.HABIT,)
    assert reminding.announce(vault, file) is None
    assert reminding.look(vault, file).due.state is State.OPEN


def test_filing_lets_the_week_count_and_undoing_it_takes_it_back(vault: Vault, file: SettingsFile) -> None:
    number = imported(vault)
    week = reminding.look(vault, file)
    assert (week.due.state, week.counts, week.streak.length) == (State.DONE, True, 1)
    vault.records.bin([number])
    week = reminding.look(vault, file)
    assert (week.due.state, week.counts, week.streak.state) == (State.NOW, False, StreakState.NONE_YET)


def test_four_weeks_in_a_row_and_a_missed_one(vault: Vault, file: SettingsFile) -> None:
    clock = clock_of(vault)
    for length in (1, 2, 3, 4):
        assert reminding.confirm_nothing_new(vault, file).streak.length == length
        clock.advance(days=7)
    week = reminding.look(vault, file)
    assert (week.streak.state, week.streak.reached, week.streak.this_week) == (StreakState.REACHED, True, False)
    clock.advance(days=7)
    week = reminding.confirm_nothing_new(vault, file)
    assert (week.streak.state, week.streak.length, week.streak.best) == (StreakState.RESTARTED, 1, 4)
    assert week.streak.reached


def test_after_midnight_the_ten_minutes_are_still_sundays(vault: Vault, file: SettingsFile) -> None:
    clock = clock_of(vault)
    clock.advance(hours=7)
    assert clock.today() == date(2026, 3, 16)
    reminding.confirm_nothing_new(vault, file)
    assert list(weeks_kept.weeks(vault)) == [Week(2026, 11)]
    reminding.confirm_nothing_new(vault, file)
    assert set(weeks_kept.weeks(vault)) == {Week(2026, 11), Week(2026, 12)}


def test_a_pause_neither_asks_nor_breaks_the_run(vault: Vault, file: SettingsFile) -> None:
    clock = clock_of(vault)
    reminding.confirm_nothing_new(vault, file)
    clock.advance(days=1)
    assert reminding.pause(vault, file, date(2026, 4, 6)).due.state is State.PAUSED
    clock.advance(days=14)
    assert reminding.announce(vault, file) is None
    clock.advance(days=7)
    assert reminding.look(vault, file).due.state is State.AHEAD
    week = reminding.confirm_nothing_new(vault, file)
    assert week.streak.length == 2
    assert [one.how for one in weeks_kept.weeks(vault).values()].count(How.PAUSED) == 3
    assert reminding.pause(vault, file, None).plan.paused_until is None


def test_snoozing_asks_once_more(vault: Vault, file: SettingsFile) -> None:
    clock = clock_of(vault)
    assert reminding.announce(vault, file) is not None
    assert reminding.snooze(vault, file, clock.now() + timedelta(hours=1)).due.state is State.SNOOZED
    clock.advance(minutes=59)
    assert reminding.announce(vault, file) is None
    clock.advance(minutes=1)
    assert reminding.announce(vault, file) is not None
    assert reminding.announce(vault, file) is None


def test_many_things_are_one_message_and_quiet_hours_are_kept(vault: Vault, file: SettingsFile, tmp_path: Path) -> None:
    clock = clock_of(vault)
    backing_up.back_up(vault, tmp_path / "backup", clock)
    vault.care.add_medication(1, "Ramipril")
    receipt = Deadline("receipt", datetime(2026, 4, 19, 9, 0, tzinfo=UTC), params={"clinic": "University"})
    done = Deadline("request", date(2026, 4, 1), done=True)
    clock.advance(days=35, hours=5)
    assert reminding.announce(vault, file, [receipt, done]) is None
    clock.advance(hours=9)
    message = reminding.announce(vault, file, [receipt, done])
    assert message is not None
    assert message.kinds == (Kind.HABIT, Kind.BACKUP, Kind.MEDICATION_LIST, "receipt")
    assert reminding.announce(vault, file, [receipt, done]) is None
    words = file.path.read_text(encoding="utf-8")
    assert not [word for word in ("Ramipril", "University", "receipt", "medication", "Anna") if word in words]


def test_another_day_does_not_ask_about_the_past(vault: Vault, file: SettingsFile) -> None:
    reminding.confirm_nothing_new(vault, file)
    clock_of(vault).advance(days=5)
    week = reminding.set_plan(vault, file, Plan(weekday=2))
    assert week.due.state is State.AHEAD
    assert week.due.next == datetime(2026, 3, 25, 18, 0)
    assert reminding.plan_of(vault, file).weekday == 2
    assert reminding.set_plan(vault, file, Plan(on=False, weekday=2)).due.state is State.OFF


def test_another_plan_takes_nothing_back(vault: Vault, file: SettingsFile) -> None:
    """A page that shows an older plan brings back neither its snooze nor its pause."""
    old = reminding.snooze(vault, file, vault.clock.now() + timedelta(hours=1)).plan
    reminding.pause(vault, file, date(2026, 4, 1))
    reminding.snooze(vault, file, vault.clock.now() + timedelta(hours=3))
    plan = reminding.set_plan(vault, file, replace(old, weekday=3)).plan
    assert (plan.weekday, plan.paused_until) == (3, date(2026, 4, 1))
    assert plan.snoozed_until == vault.clock.now() + timedelta(hours=3)


def test_two_programs_announce_once(vault: Vault, file: SettingsFile) -> None:
    reminding.look(vault, file)
    with file.telling():
        assert reminding.announce(vault, file) is None

    class Overtaken(SettingsFile):
        """Between the look and its turn, the closed program's timer speaks."""

        @override
        def telling(self) -> AbstractContextManager[bool]:
            assert closed_reminding.announce(file, vault.clock.now(), SilentNotifier()) != ""
            return super().telling()

    assert reminding.announce(vault, Overtaken(file.path)) is None


def test_a_folder_that_cannot_be_written_is_said_and_only_then_matters(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    file = SettingsFile(tmp_path / "file" / "reminders.json")
    assert reminding.confirm_nothing_new(vault, file).unsaved
    assert reminding.look(vault, file).counts
    with pytest.raises(OSError):
        reminding.set_plan(vault, file, Plan(weekday=2))


def test_asking_whether_it_waits_writes_nothing(vault: Vault, file: SettingsFile) -> None:
    assert reminding.waits(vault, file)
    reminding.note(vault, file)
    assert not file.path.exists()
    imported(vault)
    assert not reminding.waits(vault, file)
    reminding.look(vault, file)
    before = file.path.read_bytes()
    reminding.note(vault, file)
    assert file.path.read_bytes() == before


def test_done_in_another_vault_with_the_same_plan_is_done(vault: Vault, file: SettingsFile) -> None:
    reminding.look(vault, file)
    done = History({Week(2026, 11): Counted(How.FILED, vault.clock.now())})
    file.save(file.load().with_entry("f" * 16, Entry(history=done)))
    assert reminding.announce(vault, file) is None
    file.save(file.load().with_entry("f" * 16, Entry(Plan(at=time(12)), history=done)))
    assert reminding.announce(vault, file) is not None
