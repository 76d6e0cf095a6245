"""Time, passed in so that every rule about time can be tested."""

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time. Nothing else in the program may ask the system for it."""

    def now(self) -> datetime:
        """The present moment, timezone-aware, in the computer's zone."""
        ...

    def today(self) -> date:
        """The local calendar day."""
        ...


class SystemClock:
    """The computer's own clock, in its own time zone."""

    def now(self) -> datetime:
        return datetime.now(UTC).astimezone()  # noqa: TID251 - the one place that may

    def today(self) -> date:
        return self.now().date()
