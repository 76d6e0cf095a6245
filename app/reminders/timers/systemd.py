"""A user's service and timer for systemd: systemd.service(5), systemd.timer(5), systemd.time(7), systemd.syntax(7)."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from app.reminders.timers.task import Task

NAME: Final = "carebinder-reminder"

_SERVICE: Final = """\
# Written by Carebinder, and removed by it when the reminder is switched off in its settings.
[Unit]
Description=Carebinder: say when the weekly ten minutes are due

[Service]
Type=oneshot
WorkingDirectory={folder}
{environment}ExecStart={command}
TimeoutStartSec=60
Nice=10
NoNewPrivileges=yes
"""

_TIMER: Final = """\
# Written by Carebinder, and removed by it when the reminder is switched off in its settings.
[Unit]
Description=Carebinder: look each hour whether the weekly ten minutes are due

[Timer]
OnCalendar=*-*-* *:{minute:02d}:00
Persistent=true
AccuracySec=1min

[Install]
WantedBy=timers.target
"""


class Systemd:
    """Keeps the units in the user's own folder; ``config`` is XDG_CONFIG_HOME."""

    def __init__(self, config: Path) -> None:
        self._folder = config / "systemd" / "user"

    def files(self, task: Task) -> Mapping[Path, bytes]:
        """The service and the timer that starts it."""
        environment = "".join(f"Environment={_quoted(f'{name}={value}')}\n" for name, value in task.environment.items())
        service = _SERVICE.format(
            folder=_specifiers(str(task.folder)),
            environment=environment,
            command=" ".join(_argument(one) for one in task.command),
        )
        return {
            self._folder / f"{NAME}.service": service.encode(),
            self._folder / f"{NAME}.timer": _TIMER.format(minute=task.minute).encode(),
        }

    def switched_on(self) -> Sequence[Sequence[str]]:
        """Let systemd read the units, and start the timer now and at each login."""
        return (_reload(), ("systemctl", "--user", "enable", "--now", f"{NAME}.timer"))

    def renewed(self) -> Sequence[Sequence[str]]:
        """Let systemd read the units, and the timer go by them."""
        return (_reload(), ("systemctl", "--user", "restart", f"{NAME}.timer"))

    def switched_off(self) -> Sequence[Sequence[str]]:
        """Stop the timer."""
        return (("systemctl", "--user", "disable", "--now", f"{NAME}.timer"),)

    def traces(self) -> Sequence[Path]:
        """The link by which ``enable`` remembers the timer; made even when starting it fails afterwards."""
        return (self._folder / "timers.target.wants" / f"{NAME}.timer",)

    def forgotten(self) -> Sequence[Sequence[str]]:
        """Let systemd forget the units."""
        return (_reload(),)

    def asked(self) -> Sequence[str]:
        """Is it switched on?"""
        return ("systemctl", "--user", "is-enabled", f"{NAME}.timer")


def _reload() -> Sequence[str]:
    return ("systemctl", "--user", "daemon-reload")


def _specifiers(text: str) -> str:
    return text.replace("%", "%%")


def _quoted(text: str) -> str:
    return '"' + _specifiers(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _argument(text: str) -> str:
    """One argument of ExecStart: as ``_quoted``, and no variable is put in for a dollar sign."""
    return _quoted(text).replace("$", "$$")
