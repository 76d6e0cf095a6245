"""A tray and a service for messages, as desktops have them: reminded, hidden, opened again, quit."""

import subprocess
import sys
import time as clock
from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from app.reminders.entries import Entry
from app.reminders.settings import NAME, Settings, SettingsFile
from app.ui.preferences import PreferenceFile, Preferences
from models.clock import SystemClock
from models.reminders.plan import Plan, QuietHours
from tests.app.ui.real.desktop import HEIGHT, ROOT, TOOLS, WIDTH, Desktop, absent, desktop

NEEDED = (*TOOLS, "dbus-daemon", "dunst", "trayer", "gdbus")
"""Debian: dbus-daemon, dunst, trayer, libglib2.0-bin."""

TEXT = "It is time for this week's ten minutes."
COLOUR = (255, 0, 255)
ICON = (WIDTH - 13, HEIGHT - 20)
_DUNST = """[global]
font = Sans 12
[urgency_normal]
background = "#ff00ff"
timeout = 0
"""
pytestmark = pytest.mark.skipif(bool(absent(NEEDED)), reason=f"needs {', '.join(absent(NEEDED))}")


class TrayAndMessages:
    """A bus, a panel with a tray in it, and a service that shows messages in a colour nothing else has."""

    module = "impatient"

    def environment(self, home: Path) -> dict[str, str]:
        return {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home / 'bus'}"}

    def commands(self, home: Path) -> Iterator[Sequence[str]]:
        _write_due_settings(home / "settings" / "carebinder", SystemClock().now())
        (home / "dunstrc").write_text(_DUNST)
        yield "dbus-daemon", "--session", "--nofork", f"--address=unix:path={home / 'bus'}"
        while not (home / "bus").exists():
            clock.sleep(0.02)
        yield (
            "trayer",
            "--edge",
            "bottom",
            "--align",
            "right",
            "--width",
            "200",
            "--widthtype",
            "pixel",
            "--height",
            "40",
        )
        yield "dunst", "-conf", str(home / "dunstrc")


def test_reminded_hidden_in_the_tray_opened_again_and_quit(tmp_path: Path) -> None:
    with desktop(tmp_path / "home", TrayAndMessages()) as screen:
        screen.titled("Carebinder")
        screen.until(lambda: _shown(screen), "the message")
        screen.picture().save(tmp_path / "reminded.png")
        assert _told(screen) == [("Carebinder", TEXT)]

        screen.hand(["key", "alt+F4"])
        screen.until(lambda: _bare(screen), "the window hidden")
        screen.click(ICON)
        screen.until(lambda: not _bare(screen), "the window back")
        screen.hand(["key", "alt+F4"])
        screen.until(lambda: _bare(screen), "the window hidden again")

        folder = tmp_path / "closed"
        _write_due_settings(folder / "carebinder", SystemClock().now())
        command = [sys.executable, "-m", "app", "remind", "--if-due"]
        ran = subprocess.run(
            command,
            cwd=ROOT,
            env={**screen.environment, "XDG_CONFIG_HOME": str(folder)},
            check=True,
            capture_output=True,
        )
        assert (ran.stdout, ran.stderr) == (b"", b"")
        screen.until(lambda: _shown(screen), "the message of the closed program")
        screen.picture().save(tmp_path / "closed.png")
        assert _told(screen) == [("Carebinder", TEXT)] * 2

        screen.hand(["mousemove", *map(str, ICON), "click", "3"])
        screen.settled()
        screen.picture().save(tmp_path / "menu.png")
        screen.hand(["key", "Up", "Return"])
        assert screen.program.wait(20) == 0


def _write_due_settings(folder: Path, now: datetime) -> None:
    """A vault whose weekly reminder came due two hours ago; the window hides in the tray when it is closed."""
    at = now - timedelta(hours=2)
    plan = Plan(weekday=at.weekday(), at=time(at.hour, at.minute), quiet=QuietHours(time(0), time(0)))
    folder.mkdir(parents=True)
    SettingsFile(folder / NAME).save(Settings().with_entry("0123456789abcdef", Entry(plan=plan)))
    PreferenceFile(folder / "window.json").save(Preferences(tray=True))


def _bare(screen: Desktop) -> bool:
    """Whether no window is on the screen."""
    return screen.picture().getpixel((WIDTH // 4, 5)) == (0, 0, 0)


def _shown(screen: Desktop) -> bool:
    """Whether a message is on the screen."""
    colours = screen.picture().getcolors(WIDTH * HEIGHT) or []
    return any(colour == COLOUR and count > 1000 for count, colour in colours)


def _told(screen: Desktop) -> list[tuple[str, str]]:
    """Take the message away; everything that was shown until now, title and text, the newest first."""
    _ask_service(screen, "NotificationCloseAll")
    screen.until(lambda: not _shown(screen), "the message gone")
    answer = _ask_service(screen, "NotificationListHistory")
    return [(title, text) for title, text in zip(_values(answer, "summary"), _values(answer, "body"), strict=True)]


def _ask_service(screen: Desktop, method: str) -> str:
    where = ["--dest", "org.freedesktop.Notifications", "--object-path", "/org/freedesktop/Notifications"]
    line = ["gdbus", "call", "--session", *where, "--method", f"org.dunstproject.cmd0.{method}"]
    return subprocess.run(line, env=screen.environment, check=True, capture_output=True, text=True).stdout


def _values(answer: str, name: str) -> list[str]:
    """The texts of one name in what gdbus writes, which puts a text with an apostrophe between double quotes."""
    parts = answer.split(f"'{name}': <")[1:]
    return [part[1 : part.index(f"{part[0]}>")] for part in parts]
