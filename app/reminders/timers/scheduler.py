"""A user's task for the Windows Task Scheduler: MS-TSCH, section 2.5 (XML task definition)."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from app.reminders.timers.task import Task

NAME: Final = "Carebinder Reminder"

_TASK: Final = """\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>Carebinder: say when the weekly ten minutes are due</Description>
  </RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <Enabled>true</Enabled>
      <StartBoundary>2026-01-01T00:{minute:02d}:00</StartBoundary>
      <Repetition>
        <Interval>PT1H</Interval>
        <Duration>P1D</Duration>
        <StopAtDurationEnd>false</StopAtDurationEnd>
      </Repetition>
      <ScheduleByDay>
        <DaysInterval>1</DaysInterval>
      </ScheduleByDay>
    </CalendarTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <RunOnlyIfNetworkAvailable>false</RunOnlyIfNetworkAvailable>
    <Enabled>true</Enabled>
    <ExecutionTimeLimit>PT1M</ExecutionTimeLimit>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{command}</Command>
      <Arguments>{arguments}</Arguments>
      <WorkingDirectory>{folder}</WorkingDirectory>
    </Exec>
  </Actions>
</Task>
"""


class Scheduler:
    """Keeps the task's definition in ``folder``, from where the scheduler copies it. Variables are not passed on."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "reminder-task.xml"

    def files(self, task: Task) -> Mapping[Path, bytes]:
        """The definition, in the encoding that ``schtasks`` takes: UTF-16 with a byte order mark."""
        text = _TASK.format(
            minute=task.minute,
            command=escape(task.command[0]),
            arguments=escape(subprocess.list2cmdline(task.command[1:])),
            folder=escape(str(task.folder)),
        )
        return {self._path: text.replace("\n", "\r\n").encode("utf-16")}

    def switched_on(self) -> Sequence[Sequence[str]]:
        """Register the task."""
        return (("schtasks", "/Create", "/TN", NAME, "/XML", str(self._path), "/F"),)

    def renewed(self) -> Sequence[Sequence[str]]:
        """Register the task in place of the one that is there."""
        return self.switched_on()

    def switched_off(self) -> Sequence[Sequence[str]]:
        """Remove the task."""
        return (("schtasks", "/Delete", "/TN", NAME, "/F"),)

    def traces(self) -> Sequence[Path]:
        """None that are known."""
        return ()

    def forgotten(self) -> Sequence[Sequence[str]]:
        """Nothing more is to be done."""
        return ()

    def asked(self) -> Sequence[str]:
        """Is it registered?"""
        return ("schtasks", "/Query", "/TN", NAME)
