"""Telling a person something through the desktop. What is told has no word of any record: others may see the screen.

Linux: ``notify-send``, or ``gdbus`` to the same service (Desktop Notifications Specification 1.2). macOS:
``osascript``. Windows: a toast through PowerShell. The text is always an argument or a variable, never part
of a script.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Protocol

from app.reminders.tools import SystemTools, Tools

PROGRAM: Final = "Carebinder"

_APPLE: Final = "on run argv\ndisplay notification (item 2 of argv) with title (item 1 of argv)\nend run"
_TOAST: Final = """
$kind = [Windows.UI.Notifications.ToastTemplateType, Windows.UI.Notifications, ContentType=WindowsRuntime]
$manager = [Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType=WindowsRuntime]
$content = $manager::GetTemplateContent($kind::ToastText02)
$lines = $content.GetElementsByTagName('text')
$lines.Item(0).AppendChild($content.CreateTextNode($env:CAREBINDER_TITLE)) | Out-Null
$lines.Item(1).AppendChild($content.CreateTextNode($env:CAREBINDER_TEXT)) | Out-Null
$toast = [Windows.UI.Notifications.ToastNotification, Windows.UI.Notifications, ContentType=WindowsRuntime]
$manager::CreateToastNotifier('Carebinder').Show($toast::new($content))
"""


class Notifier(Protocol):
    """Shows a short message."""

    def notify(self, title: str, text: str) -> bool:
        """Show it; False when this computer has no way to."""
        ...


class DesktopNotifier:
    """Shows messages through what the operating system brings."""

    def __init__(self, tools: Tools | None = None, platform: str = sys.platform) -> None:
        self._tools = SystemTools() if tools is None else tools
        self._platform = platform

    def notify(self, title: str, text: str) -> bool:
        """Try one way after another."""
        return any(self._tools.run(line, extra).well for line, extra in _ways(self._platform, title, text))


def _ways(platform: str, title: str, text: str) -> Iterator[tuple[Sequence[str], Mapping[str, str]]]:
    if platform == "win32":
        shell = ("powershell", "-NoProfile", "-NonInteractive", "-WindowStyle", "Hidden", "-Command", _TOAST)
        yield shell, {"CAREBINDER_TITLE": title, "CAREBINDER_TEXT": text}
    elif platform == "darwin":
        yield ("osascript", "-e", _APPLE, title, text), {}
    else:
        yield ("notify-send", f"--app-name={PROGRAM}", "--icon=org.carebinder.Carebinder", "--", title, text), {}
        yield _gdbus(title, text), {}


def _gdbus(title: str, text: str) -> Sequence[str]:
    """A call of org.freedesktop.Notifications.Notify; the texts as GVariant strings."""
    name = "org.freedesktop.Notifications"
    call = (
        "gdbus",
        "call",
        "--session",
        "--timeout=10",
        f"--dest={name}",
        "--object-path=/org/freedesktop/Notifications",
    )
    values = (_gvariant(PROGRAM), "0", _gvariant("org.carebinder.Carebinder"), _gvariant(title), _gvariant(text))
    return (*call, f"--method={name}.Notify", "--", *values, "[]", "{}", "-1")


def _gvariant(text: str) -> str:
    """A string in GVariant's text format."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
