"""Time, passed in so that every rule about time can be tested."""

import sys
import time
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
    """The computer's own clock, in the time zone where it is now, also after a journey while the program runs."""

    def now(self) -> datetime:
        if sys.platform != "win32":
            time.tzset()  # localtime_r, on which datetime rests, does not look again by itself
        return datetime.now(UTC).astimezone()  # noqa: TID251 - the one place that may

    def today(self) -> date:
        return self.now().date()
