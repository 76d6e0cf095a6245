"""The operating system's own programs, called with a list of arguments and never through a shell."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

LONGEST: Final = 20.0
"""Seconds after which a program is no longer waited for."""


@dataclass(frozen=True, slots=True)
class Answer:
    """How a program ended; ``there`` False when the computer has none of this name. ``said`` is its output."""

    code: int
    said: str = ""
    there: bool = True

    @property
    def well(self) -> bool:
        """True when it did what it was asked to."""
        return self.there and self.code == 0


class Tools(Protocol):
    """Runs programs."""

    def run(self, line: Sequence[str], extra: Mapping[str, str] | None = None) -> Answer:
        """Run one to its end; ``extra`` adds to its environment."""
        ...


class SystemTools:
    """Runs the programs of this computer."""

    def run(self, line: Sequence[str], extra: Mapping[str, str] | None = None) -> Answer:
        """As promised by ``Tools``; a program that does not end is stopped."""
        environment = {**os.environ, **(extra or {})}
        try:
            done = subprocess.run(
                list(line),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=LONGEST,
                check=False,
                env=environment,
            )
        except FileNotFoundError:
            return Answer(127, there=False)
        except (OSError, subprocess.TimeoutExpired):
            return Answer(126)
        return Answer(done.returncode, (done.stdout + done.stderr).strip())
