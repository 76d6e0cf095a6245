"""A user's agent for macOS: launchd.plist(5)."""

import plistlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from app.reminders.timers.task import Task

LABEL: Final = "org.carebinder.reminder"


class Launchd:
    """Keeps the agent in the user's own folder; ``user`` is the number of the account."""

    def __init__(self, home: Path, user: int) -> None:
        self._path = home / "Library" / "LaunchAgents" / f"{LABEL}.plist"
        self._domain = f"gui/{user}"

    def files(self, task: Task) -> Mapping[Path, bytes]:
        """The agent; one that was slept through runs on waking, one missed while switched off at login."""
        agent = {
            "Label": LABEL,
            "ProgramArguments": list(task.command),
            "WorkingDirectory": str(task.folder),
            "EnvironmentVariables": dict(task.environment),
            "StartCalendarInterval": {"Minute": task.minute},
            "RunAtLoad": True,
            "ProcessType": "Background",
        }
        return {self._path: plistlib.dumps(agent)}

    def switched_on(self) -> Sequence[Sequence[str]]:
        """Load the agent."""
        return (("launchctl", "bootstrap", self._domain, str(self._path)),)

    def renewed(self) -> Sequence[Sequence[str]]:
        """Unload the agent, if it is loaded, and load it anew."""
        return (*self.switched_off(), *self.switched_on())

    def switched_off(self) -> Sequence[Sequence[str]]:
        """Unload the agent."""
        return (("launchctl", "bootout", f"{self._domain}/{LABEL}"),)

    def traces(self) -> Sequence[Path]:
        """None that are known."""
        return ()

    def forgotten(self) -> Sequence[Sequence[str]]:
        """Nothing more is to be done."""
        return ()

    def asked(self) -> Sequence[str]:
        """Is it loaded?"""
        return ("launchctl", "print", f"{self._domain}/{LABEL}")
