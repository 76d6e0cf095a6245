"""Stand-ins with which a test rules over time and answers."""

import hashlib
import itertools
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta


class FakeClock:
    """A clock that moves only when told."""

    def __init__(self, start: datetime = datetime(2026, 3, 15, 18, 0, tzinfo=UTC)) -> None:
        self.moment = start

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def advance(self, **delta: float) -> None:
        """Move on by a ``timedelta(**delta)``."""
        self.moment += timedelta(**delta)


def steady_random(seed: str = "seed") -> Callable[[int], bytes]:
    """Random bytes that are the same in each run; never repeated within one source."""
    counter = itertools.count()

    def give(size: int) -> bytes:
        return hashlib.shake_256(f"{seed}/{next(counter)}".encode()).digest(size)

    return give
