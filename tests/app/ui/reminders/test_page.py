"""The plan is changed in the window and kept at once; what is due is announced once, and stays in a bar."""

from pathlib import Path

from PySide6.QtTest import QSignalSpy

from app.reminders.timers.systemd import Systemd
from app.services.background_reminder import Host
from app.services.closed_reminding import settings_file
from app.ui.places import Place
from app.ui.reminders.page import RemindersPage
from app.ui.shell import Shell
from app.ui.window import Window
from models.dates import PartialDate
from tests.app.reminders.fakes import System
from tests.app.ui import stage
from tests.fakes import FakeClock


def test_plan_calendar_and_timer(window: Window, shell: Shell, tmp_path: Path) -> None:
    session = shell.session
    session.go(Place.REMINDERS)
    stage.settle(window)
    page = shell.page
    assert isinstance(page, RemindersPage)
    assert "22 Mar 2026" in page.habit.stands.text()
    page.plan.weekday.setCurrentIndex(2)
    page.plan.weekday.activated.emit(2)
    stage.settle(window)
    assert "18 Mar 2026" in page.habit.stands.text() or "Wednesday" in page.habit.stands.text()
    kept = settings_file(session.around.preferences.path.parent).load()
    assert [entry.plan.weekday for entry in kept.vaults.values()] == [2]

    page.plan.start.chosen.emit(PartialDate(2026, 5, 1))
    stage.settle(window)
    assert "6 May 2026" in page.habit.stands.text()
    page.plan.start.chosen.emit(None)
    stage.settle(window)
    assert "18 Mar 2026" in page.habit.stands.text()

    page.plan.rest.chosen.emit(PartialDate(2026, 4, 1))
    stage.settle(window)
    assert page.plan.wake.isVisible()
    page.plan.wake.click()
    stage.settle(window)
    assert not page.plan.wake.isVisible()

    target = tmp_path / "week.ics"
    page.calendar.save(target)
    stage.settle(window)
    assert "BEGIN:VEVENT" in target.read_text("utf-8")
    page.calendar.save(target)
    stage.settle(window)
    assert page.calendar.message.property("tone") == "bad"
    timer_follows(window, page, tmp_path)


def timer_follows(window: Window, page: RemindersPage, folder: Path) -> None:
    """The timer of the closed program runs at the plan's minute, or the person is told that it does not."""
    closed, tools = page.closed, System()
    closed._host = Host("linux", Systemd(folder), tools, ("python3",), folder, {})
    closed.on.click()
    stage.settle(window)
    assert closed.state.text() == "It is switched on."

    def at(number: int) -> None:
        page.plan.at.setCurrentIndex(number)
        page.plan.at.activated.emit(number)
        stage.settle(window)

    at(37)
    assert ":30:00" in (folder / "systemd" / "user" / "carebinder-reminder.timer").read_text()
    assert closed.state.text() == "It is switched on."
    tools.refuses = True
    at(38)
    assert closed.state.text() == "It is switched on, but still as it was set up before. Switch it on again."
    assert closed.on.isVisible()
    assert closed.off.isVisible()
    closed.on.click()
    stage.settle(window)
    assert closed.state.text() == "It is switched off."
    assert closed.on.isVisible()
    assert closed.message.property("tone") == "warn"


def test_what_is_due_is_announced_once_and_the_bar_stays(window: Window, shell: Shell) -> None:
    session, teller = shell.session, shell.teller
    told = QSignalSpy(teller.told)
    teller.look()
    stage.settle(window)
    assert told.count() == 0
    assert teller.bar is None
    assert settings_file(session.around.preferences.path.parent).load().language == "en"
    for clock in (session.clock, session._vault.clock):
        assert isinstance(clock, FakeClock)
        clock.advance(days=7, minutes=5)
    in_the_way = settings_file(session.around.preferences.path.parent).path.with_suffix(".telling")
    in_the_way.mkdir()
    teller.look()
    stage.settle(window)
    assert told.count() == 0, "what cannot be noted would be said each minute"
    assert teller.bar is not None
    in_the_way.rmdir()
    for _ in range(2):
        teller.look()
        stage.settle(window)
    assert told.count() == 1
    assert teller.bar is not None
    menu = teller.bar.later.menu_
    menu.aboutToShow.emit()
    assert [action.text().split(":")[0] for action in menu.actions()] == [
        "In an hour",
        "Tomorrow",
        "In a few days",
        "Not this week",
    ]
    menu.actions()[-1].trigger()
    teller.look()
    stage.settle(window)
    assert teller.bar is None
    assert told.count() == 1
