"""What every kind of timer is told: which program to run, where, at which minute of each hour."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Task:
    """A program with its arguments, run in ``folder`` at ``minute`` past each hour; what was slept through, on waking.

    Each hour, because the moment of a plan follows the wall clock across zones and quiet hours, and other reminders
    come at any hour; a run with nothing due reads one small file and ends.
    """

    command: Sequence[str]
    folder: PurePath
    minute: int
    environment: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        texts = [*self.command, str(self.folder), *self.environment, *self.environment.values()]
        if not self.command or any(not text.isprintable() for text in texts):
            raise ValueError("a timer's program is named in printable text")
        if not 0 <= self.minute < 60:
            raise ValueError("a minute is 0 to 59")


class Timer(Protocol):
    """One operating system's way to run a task again and again. It belongs to one user and needs no other rights."""

    def files(self, task: Task) -> Mapping[Path, bytes]:
        """What is written where to switch it on."""
        ...

    def switched_on(self) -> Sequence[Sequence[str]]:
        """The programs to run after that."""
        ...

    def renewed(self) -> Sequence[Sequence[str]]:
        """The programs to run after the files of a timer that is on were changed; the last one's success counts."""
        ...

    def switched_off(self) -> Sequence[Sequence[str]]:
        """The programs to run before the files are removed."""
        ...

    def traces(self) -> Sequence[Path]:
        """What else the system may have written, and may have failed to take away."""
        ...

    def forgotten(self) -> Sequence[Sequence[str]]:
        """The programs to run after the files were removed."""
        ...

    def asked(self) -> Sequence[str]:
        """The program whose success says that the timer is on."""
        ...
