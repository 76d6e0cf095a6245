"""Reminding without a vault: one message for everything, once, in the chosen language, and never in quiet hours."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reminders.entries import Entry
from app.reminders.settings import Settings, SettingsFile
from app.services.closed_reminding import (
    GIVE_UP,
    announce,
    announce_on_desktop,
    habit_announced,
    habit_wanted,
    look,
    minute,
    settings_file,
    speak,
)
from models.reminders.due import History, State, due
from models.reminders.plan import Plan
from models.reminders.weeks import Counted, How, Week
from tests.app.reminders.test_settings import ENTRIES
from tests.fakes import SilentNotifier

NOW = datetime(2026, 3, 15, 18, tzinfo=UTC)
PAST, FUTURE = NOW - timedelta(hours=2), NOW + timedelta(hours=2)


class Nobody:
    """A computer without any way to show a message."""

    def notify(self, title: str, text: str) -> bool:
        """Fail."""
        return False


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    """Two vaults, one with a plan; two things wait now."""
    made = settings_file(tmp_path)
    settings = Settings(language="de").with_entry("a" * 16, Entry(waiting={"1": PAST, "2": FUTURE}))
    made.save(settings.with_entry("b" * 16, Entry(Plan(on=False), waiting={"3": PAST})))
    return made


def test_everything_is_one_message_and_told_once(file: SettingsFile) -> None:
    shown = SilentNotifier()
    assert announce(file, NOW, shown) == "3 Dinge warten auf Sie."
    assert shown.shown == [("Carebinder", "3 Dinge warten auf Sie.")]
    assert announce(file, NOW + timedelta(minutes=1), shown) == ""
    assert announce(file, FUTURE, shown, "en") == "Something is waiting for you."
    assert announce(file, FUTURE + timedelta(days=6), shown) == ""
    assert announce(file, NOW + timedelta(days=7), shown, "en") == "3 things are waiting for you."


def test_it_speaks_as_the_window_does(file: SettingsFile, tmp_path: Path) -> None:
    speak(file, "en")
    assert announce(file, NOW, SilentNotifier()) == "3 things are waiting for you."
    nobody = settings_file(tmp_path / "new")
    speak(nobody, "de")
    assert not nobody.path.exists()


def test_looking_changes_nothing(file: SettingsFile) -> None:
    before = file.path.read_bytes()
    closed = look(file, NOW)
    assert ([one.state for one in closed.habits], closed.others) == ([State.NOW, State.OFF], 2)
    assert closed.next == datetime(2026, 3, 22, 18)
    assert file.path.read_bytes() == before


def test_quiet_hours(file: SettingsFile) -> None:
    shown = SilentNotifier()
    assert announce(file, NOW + timedelta(hours=5), shown) == ""
    assert announce(file, NOW + timedelta(hours=13), shown, "en") == "4 things are waiting for you."


def test_what_could_not_be_shown_is_not_taken_for_told(file: SettingsFile) -> None:
    before = file.path.read_bytes()
    assert announce_on_desktop(file, NOW, False, Nobody()) == "3 Dinge warten auf Sie."
    assert file.path.read_bytes() == before
    assert announce_on_desktop(file, NOW, True, Nobody()) == "3 Dinge warten auf Sie."
    assert announce_on_desktop(file, NOW, True, Nobody()) == ""


@given(ENTRIES, st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))
def test_whatever_is_kept_asking_answers(entry: Entry, now: datetime) -> None:
    """Also days at both ends of the calendar, and moments that no clock ever told."""
    settings = Settings().with_entry("a" * 16, entry)
    habit = due(entry.plan, entry.history, now)
    assert habit.next > now.replace(tzinfo=None)
    after = habit_announced(settings, now)
    assert not habit_wanted(after, "a" * 16, now)


def test_many_programs_at_once_say_it_once(file: SettingsFile) -> None:
    shown = SilentNotifier()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: announce(file, NOW, shown), range(24)))
    assert len(shown.shown) == 1


def test_what_is_changed_while_a_message_is_being_shown_is_kept(file: SettingsFile) -> None:
    class Slow(SilentNotifier):
        """While it shows, the window keeps another plan."""

        def notify(self, title: str, text: str) -> bool:
            file.change(lambda kept: kept.with_entry("b" * 16, Entry(Plan(weekday=2))))
            return super().notify(title, text)

    assert announce(file, NOW, Slow())
    assert file.load().entry("b" * 16).plan.weekday == 2
    assert announce(file, NOW, SilentNotifier()) == ""


def test_on_the_desktop_the_terminal_stays_silent(file: SettingsFile) -> None:
    assert announce_on_desktop(file, NOW, True, SilentNotifier()) == ""


def test_a_damaged_file_is_left_alone(file: SettingsFile) -> None:
    file.path.write_bytes(b"{")
    assert announce(file, NOW, SilentNotifier()) == ""
    assert look(file, NOW).damaged
    assert look(file, NOW).next is None
    assert file.path.read_bytes() == b"{"


def test_several_vaults_with_one_plan_are_one_habit(tmp_path: Path) -> None:
    file = settings_file(tmp_path)
    done = History({Week(2026, 11): Counted(How.FILED, PAST)})
    mine, hers, other = "a" * 16, "b" * 16, "c" * 16
    both = Settings().with_entry(mine, Entry()).with_entry(hers, Entry())
    file.save(both)
    assert announce(file, NOW, SilentNotifier(), "en") == "It is time for this week's ten minutes."
    assert announce(file, NOW + timedelta(days=2), SilentNotifier()) == ""
    file.save(both.with_entry(mine, Entry(history=done)))
    assert announce(file, NOW, SilentNotifier()) == ""
    file.save(both.with_entry(mine, Entry(history=done)).with_entry(other, Entry(Plan(weekday=5))))
    assert announce(file, NOW, SilentNotifier(), "en") == "It is time for this week's ten minutes."


def test_a_vault_that_nobody_opens_any_more_is_let_be(tmp_path: Path) -> None:
    file = settings_file(tmp_path)
    file.save(Settings().with_entry("a" * 16, Entry(waiting={"1": PAST}, opened=NOW.date() - GIVE_UP)))
    assert announce(file, NOW, SilentNotifier()) == ""
    assert look(file, NOW).habits == ()
    file.save(Settings().with_entry("a" * 16, Entry(opened=NOW.date() - GIVE_UP + timedelta(days=1))))
    assert announce(file, NOW, SilentNotifier()) != ""


def test_a_timer_looks_at_the_minute_of_the_plan(tmp_path: Path) -> None:
    file = settings_file(tmp_path)
    assert minute(file) == 0
    settings = Settings().with_entry("a" * 16, Entry(Plan(on=False, at=time(9, 15))))
    file.save(settings.with_entry("b" * 16, Entry(Plan(at=time(19, 30)))))
    assert minute(file) == 30
