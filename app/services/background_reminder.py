"""The reminder while the program is closed: switched on, off, and asked about, with the operating system's own timer.

Only what a person asks for: nothing is installed by itself. What is written is shown beforehand by ``preview``.
"""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.reminders.timers.task import Task, Timer
from app.reminders.tools import SystemTools, Tools

_PASSED_ON: Final = ("XDG_CONFIG_HOME",)
"""Variables that say where the settings are."""


class Background(StrEnum):
    """How the timer stands. BROKEN: its files are there, and the system does not run them, or the other way round.

    OUTDATED: it runs, at the minute of an earlier plan or from where the program lay before. REFUSED: the system did
    not accept it, and nothing of it is left.
    """

    ON = "on"
    OFF = "off"
    BROKEN = "broken"
    OUTDATED = "outdated"
    REFUSED = "refused"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Host:
    """The computer as far as timers are concerned: its kind (``sys.platform``), folders, tools, and this program."""

    platform: str
    timer: Timer
    tools: Tools
    command: Sequence[str]
    folder: Path
    environment: Mapping[str, str]


def this_computer(tools: Tools | None = None) -> Host:
    """The computer that the program runs on."""
    environment = {name: value for name in _PASSED_ON if (value := os.environ.get(name, "").strip())}
    return Host(
        platform=sys.platform,
        timer=_timer(sys.platform, environment),
        tools=SystemTools() if tools is None else tools,
        command=_command(),
        folder=Path(__file__).parents[2],
        environment=environment,
    )


def state(host: Host, minute: int | None = None) -> Background:
    """Is the timer on? OUTDATED only where the plan's ``minute`` is given to compare it with."""
    if not _possible(host):
        return Background.UNAVAILABLE
    there = any(path.exists() for path in _paths(host))
    answer = host.tools.run(host.timer.asked())
    if not answer.there:
        return Background.UNAVAILABLE
    if there != answer.well:
        return Background.BROKEN
    if not there:
        return Background.OFF
    wanted = None if minute is None else host.timer.files(_task(host, minute))
    return Background.ON if wanted in (None, _written(host)) else Background.OUTDATED


def preview(host: Host, minute: int = 0) -> Mapping[Path, str]:
    """The texts that switching on would write, by file."""
    return {path: _readable(content) for path, content in host.timer.files(_task(host, minute)).items()}


def switch_on(host: Host, minute: int = 0) -> Background:
    """Write the timer's files and let the system run them; ``minute`` is that of the plan. How it stands then.

    What the system refuses is taken back, so that no half of it stays: REFUSED. Raises OSError when the files cannot
    be written.
    """
    if state(host) is Background.UNAVAILABLE:
        return Background.UNAVAILABLE
    files = host.timer.files(_task(host, minute))
    if any(path.exists() for path in files):
        switch_off(host)  # launchd loads no agent that is loaded already
    try:
        _write_all(files)
        done = all(host.tools.run(line).well for line in host.timer.switched_on())
    except OSError:
        switch_off(host)
        raise
    if not done:
        switch_off(host)
        return Background.REFUSED
    return state(host, minute)


def follow(host: Host, minute: int) -> Background:
    """Let a timer that is on run at the plan's ``minute`` from now on; one that is off stays off. How it stands then.

    OUTDATED when the system does not accept that: then its files are as before, and it goes on as it did. Raises
    OSError when they cannot be written.
    """
    now = state(host, minute)
    if now is not Background.OUTDATED:
        return now
    before = _written(host)
    try:
        if not _renewed(host, host.timer.files(_task(host, minute))):
            _renewed(host, before)
    except OSError:
        _renewed(host, before)
        raise
    return state(host, minute)


def switch_off(host: Host) -> Background:
    """Stop the timer and remove its files. How it stands then. Raises OSError when a file cannot be removed."""
    for line in host.timer.switched_off():
        host.tools.run(line)
    for path in (*_paths(host), *host.timer.traces()):
        path.unlink(missing_ok=True)
    for line in host.timer.forgotten():
        host.tools.run(line)
    return state(host)


def _renewed(host: Host, files: Mapping[Path, bytes]) -> bool:
    """Write other files for a timer that is on; True when the system took them up."""
    _write_all(files)
    return [host.tools.run(line).well for line in host.timer.renewed()][-1]


def _write_all(files: Mapping[Path, bytes]) -> None:
    for path, content in files.items():
        _write(path, content)


def _written(host: Host) -> Mapping[Path, bytes]:
    """The timer's files as they are; one that is not there is left out."""
    return {path: path.read_bytes() for path in _paths(host) if path.exists()}


def _possible(host: Host) -> bool:
    """False where the program lies in a place that no timer's text can name."""
    try:
        _task(host, 0)
    except ValueError:
        return False
    return True


def _paths(host: Host) -> Sequence[Path]:
    return tuple(host.timer.files(_task(host, 0)))


def _task(host: Host, minute: int) -> Task:
    return Task((*host.command, "remind", "--if-due"), host.folder, minute, host.environment)


def _command() -> Sequence[str]:
    """How this program is started: a bundled one by itself, else as a module, without a console on Windows."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    quiet = Path(sys.executable).with_name("pythonw.exe")
    return (str(quiet) if quiet.exists() else sys.executable, "-m", "app")


def _timer(platform: str, environment: Mapping[str, str]) -> Timer:
    if platform == "win32":
        from app.reminders.timers.scheduler import Scheduler

        return Scheduler(Path(os.environ.get("LOCALAPPDATA") or Path.home()) / "carebinder")
    if platform == "darwin":
        from app.reminders.timers.launchd import Launchd

        return Launchd(Path.home(), _user())
    from app.reminders.timers.systemd import Systemd

    return Systemd(Path(environment.get("XDG_CONFIG_HOME") or Path.home() / ".config"))


def _user() -> int:
    ask: Callable[[], int] = getattr(os, "getuid", lambda: 0)
    return ask()


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _readable(content: bytes) -> str:
    return content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8")
