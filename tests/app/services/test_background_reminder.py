"""The timer of the closed program: nothing by itself, on and off without a trace, and no half of it."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.reminders.timers.launchd import Launchd
from app.reminders.timers.scheduler import Scheduler
from app.reminders.timers.systemd import Systemd
from app.reminders.timers.task import Timer
from app.reminders.tools import SystemTools, Tools
from app.services import background_reminder
from app.services.background_reminder import Background, Host, follow, preview, state, switch_off, switch_on
from tests.app.reminders.fakes import NOT_THERE, FakeTools, System


def host(timer: Timer, tools: Tools) -> Host:
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
    """All files and links below a folder."""
    return [path for path in folder.rglob("*") if path.is_file() or path.is_symlink()]


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


def test_a_timer_that_is_on_follows_the_plan_and_one_that_is_off_stays_off(timer: Timer, tmp_path: Path) -> None:
    tools = System()
    here = host(timer, tools)
    assert follow(here, 30) is Background.OFF
    assert files(tmp_path) == []
    switch_on(here, 30)
    assert state(here, 30) is Background.ON
    assert state(here, 15) is Background.OUTDATED
    asked = len(tools.lines)
    assert follow(here, 30) is Background.ON
    assert len(tools.lines) == asked + 1, "nothing was to be done"
    assert follow(here, 15) is Background.ON
    assert state(here, 15) is Background.ON
    assert any(line == timer.renewed()[-1] for line in tools.lines[asked + 1 :]), "the system was told"
    moved = replace(here, folder=Path("/opt/elsewhere"))
    assert state(moved, 15) is Background.OUTDATED
    assert follow(moved, 15) is Background.ON
    tools.registered = False
    assert follow(here, 0) is Background.BROKEN


def test_a_timer_that_cannot_follow_runs_as_before(timer: Timer, tmp_path: Path) -> None:
    tools = System()
    here = host(timer, tools)
    assert switch_on(here, 30) is Background.ON
    tools.refuses = True
    now = follow(here, 15)
    assert now is Background.OUTDATED if tools.registered else Background.BROKEN
    assert {path: _text(path) for path in files(tmp_path)} == preview(here, 30)
    tools.refuses = False
    assert switch_on(here, 15) is Background.ON


def _text(path: Path) -> str:
    content = path.read_bytes() if path.exists() else b""
    return content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8")


def test_what_the_system_refuses_leaves_nothing(timer: Timer, tmp_path: Path) -> None:
    here = host(timer, System(refuses=True))
    assert switch_on(here) is Background.REFUSED
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


SYSTEMCTL = """#!/bin/sh
# Does what systemctl 252 does by files alone, and fails as it does: $MODE says how.
PATH=/usr/bin:/bin
echo "$*" >> "$CALLS"
units="$XDG_CONFIG_HOME/systemd/user" link="$XDG_CONFIG_HOME/systemd/user/timers.target.wants/carebinder-reminder.timer"
no_bus() { echo "Failed to connect to bus: No medium found" >&2; exit 1; }
case "$MODE-$2" in
refuses-*) exit 1 ;;
*-is-enabled) [ -h "$link" ] && echo enabled ;;
no-bus-daemon-reload | no-bus-restart) no_bus ;;
leaves-link-disable) no_bus ;;
*-enable) mkdir -p "${link%/*}" && ln -sf "$units/$4" "$link"; [ "$MODE" = works ] || no_bus ;;
*-disable) rm -f "$link"; [ "$MODE" = works ] || no_bus ;;
esac
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a script of the shell")
@pytest.mark.parametrize("mode", ["works", "no-bus", "no-manager", "leaves-link", "refuses", "absent"])
def test_systemctl_in_all_its_moods(mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also the one seen without a session: the link is made, and then the timer cannot be started."""
    config, calls, tools = tmp_path / "config", tmp_path / "calls", tmp_path / "bin"
    tools.mkdir()
    for name, value in (("PATH", tools), ("MODE", mode), ("CALLS", calls), ("XDG_CONFIG_HOME", config)):
        monkeypatch.setenv(name, str(value))
    if mode != "absent":
        (tools / "systemctl").write_text(SYSTEMCTL)
        (tools / "systemctl").chmod(0o755)
    here = host(Systemd(config), SystemTools())
    expected = {"works": Background.ON, "absent": Background.UNAVAILABLE}
    now = switch_on(here, 30)
    assert now is expected.get(mode, Background.REFUSED)
    if now is Background.ON:
        assert follow(here, 15) is Background.ON
        assert "OnCalendar=*-*-* *:15:00" in _text(config / "systemd/user/carebinder-reminder.timer")
        monkeypatch.setenv("MODE", "no-bus")
        assert follow(here, 0) is Background.OUTDATED
        assert state(here, 15) is Background.ON, "a shell without a session takes nothing away"
        said = [line.split()[1] for line in calls.read_text().splitlines()]
        assert said[:4] == ["is-enabled", "daemon-reload", "enable", "is-enabled"]
        assert said[4:8] == ["is-enabled", "daemon-reload", "restart", "is-enabled"]
        assert switch_off(here) is Background.OFF
    assert files(config) == [], "nothing is left behind"


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
