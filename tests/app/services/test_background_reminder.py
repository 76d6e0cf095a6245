"""The timer of the closed program: nothing by itself, on and off without a trace, and no half of it."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.reminders.timers.launchd import Launchd
from app.reminders.timers.scheduler import Scheduler
from app.reminders.timers.systemd import Systemd
from app.reminders.timers.task import Timer
from app.reminders.tools import Answer
from app.services import background_reminder
from app.services.background_reminder import Background, Host, preview, state, switch_off, switch_on
from tests.app.reminders.fakes import NOT_THERE, FakeTools


class System(FakeTools):
    """Knows whether the timer is registered, as a real system does."""

    def __init__(self, refuses: bool = False) -> None:
        super().__init__()
        self.registered, self.refuses = False, refuses

    def run(self, line, extra=None):  # type: ignore[no-untyped-def] # as inherited
        super().run(line, extra)
        words = set(line)
        if words & {"enable", "bootstrap", "/Create"}:
            done = not self.refuses and not ("bootstrap" in words and self.registered)
            self.registered = self.registered or done
            return Answer(0 if done else 5)
        if words & {"disable", "bootout", "/Delete"}:
            self.registered = False
        if words & {"is-enabled", "print", "/Query"}:
            return Answer(0 if self.registered else 1)
        return Answer(0)


def host(timer: Timer, tools: FakeTools) -> Host:
    """A computer with a timer."""
    return Host(sys.platform, timer, tools, ("/usr/bin/python3", "-m", "app"), Path("/opt/carebinder"), {})


@pytest.fixture(params=["systemd", "launchd", "scheduler"])
def timer(request: pytest.FixtureRequest, tmp_path: Path) -> Timer:
    """Each kind of timer, in a folder of its own."""
    kinds: dict[str, Timer] = {
        "systemd": Systemd(tmp_path),
        "launchd": Launchd(tmp_path, 501),
        "scheduler": Scheduler(tmp_path),
    }
    return kinds[request.param]


def files(folder: Path) -> list[Path]:
    """All files below a folder."""
    return [path for path in folder.rglob("*") if path.is_file()]


def test_on_and_off_again(timer: Timer, tmp_path: Path) -> None:
    here = host(timer, System())
    assert state(here) is Background.OFF
    assert files(tmp_path) == []
    assert switch_on(here, 30) is Background.ON
    assert sorted(files(tmp_path)) == sorted(preview(here))
    assert any("30" in text and "--if-due" in text for text in ["".join(preview(here, 30).values())])
    assert switch_on(here, 15) is Background.ON
    assert switch_off(here) is Background.OFF
    assert files(tmp_path) == []


def test_what_the_system_refuses_leaves_nothing(timer: Timer, tmp_path: Path) -> None:
    here = host(timer, System(refuses=True))
    assert switch_on(here) is Background.UNAVAILABLE
    assert state(here) is Background.OFF
    assert files(tmp_path) == []


def test_files_without_a_registration_are_said_and_removable(timer: Timer, tmp_path: Path) -> None:
    tools = System()
    here = host(timer, tools)
    switch_on(here)
    tools.registered = False
    assert state(here) is Background.BROKEN
    assert switch_off(here) is Background.OFF
    assert files(tmp_path) == []


def test_where_the_system_has_no_such_timer(timer: Timer, tmp_path: Path) -> None:
    here = host(timer, FakeTools({"systemctl": NOT_THERE, "launchctl": NOT_THERE, "schtasks": NOT_THERE}))
    assert switch_on(here) is Background.UNAVAILABLE
    assert files(tmp_path) == []


def test_a_program_in_a_place_that_cannot_be_named(tmp_path: Path) -> None:
    here = replace(host(Systemd(tmp_path), System()), folder=Path("/opt/a\nb"))
    assert state(here) is Background.UNAVAILABLE
    assert switch_on(here) is Background.UNAVAILABLE
    assert files(tmp_path) == []


def test_this_computer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    for platform, beginning in (("linux", "# Written"), ("darwin", "<?xml"), ("win32", "<?xml")):
        monkeypatch.setattr(sys, "platform", platform)
        monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
        here = background_reminder.this_computer(FakeTools())
        texts = preview(here)
        assert all(text.startswith(beginning) for text in texts.values())
        assert any("remind" in text and str(here.folder) in text for text in texts.values())
        assert (here.folder / "app" / "__main__.py").exists()
    assert files(tmp_path) == []
