"""When the vault is to be locked: pure rules over two clocks, without a screen."""

from dataclasses import dataclass
from enum import StrEnum

COUNTDOWN = 60.0
"""Seconds between the warning and the lock; half of the time where that is less than two minutes."""

_JUMP = 20.0
"""Seconds by which the two clocks may drift apart between two looks before the computer must have slept."""


class Verdict(StrEnum):
    """What is to be done now."""

    STAY = "stay"
    WARN = "warn"
    LOCK = "lock"


@dataclass(frozen=True, slots=True)
class Moment:
    """One look at both clocks, in seconds: ``awake`` stands still while the computer sleeps, ``wall`` does not."""

    awake: float
    wall: float


class Idle:
    """Knows when the person last did something. ``minutes`` 0: only a sleep of the computer locks."""

    def __init__(self, minutes: int, now: Moment) -> None:
        self.minutes = minutes
        self._last, self._seen = now.awake, now

    def touched(self, now: Moment) -> None:
        """The person pressed or moved something."""
        self._last = now.awake

    def slept(self, now: Moment) -> bool:
        """True when the computer slept since the last look."""
        before, self._seen = self._seen, now
        apart = (now.wall - before.wall) - (now.awake - before.awake)
        return apart > _JUMP

    def left(self, now: Moment) -> float:
        """Seconds until the lock."""
        return self._last + self.minutes * 60 - now.awake

    def verdict(self, now: Moment, *, working: bool) -> Verdict:
        """What to do at this moment. Work under way puts the idle lock off, never the one after a sleep."""
        if self.slept(now):
            return Verdict.LOCK
        if working:
            self._last = now.awake
        if self.minutes == 0 or self.left(now) > min(COUNTDOWN, self.minutes * 30):
            return Verdict.STAY
        return Verdict.WARN if self.left(now) > 0 else Verdict.LOCK
