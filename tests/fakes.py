"""Stand-ins with which a test rules over time and answers."""

import hashlib
import itertools
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta

from importers.deciding import AcceptAll, IdentityAnswer, IdentityQuestion


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


class ScriptedDecider:
    """A decider that answers from a script and remembers what it was asked.

    ``answers`` and ``passwords`` are used up in order; past their end the safe answer is given, as by ``AcceptAll``.
    """

    def __init__(self, answers: Iterable[IdentityAnswer] = (), passwords: Iterable[str | None] = ()) -> None:
        self._answers = iter(answers)
        self._passwords = iter(passwords)
        self.questions: list[IdentityQuestion] = []
        self.asked_passwords: list[tuple[str, bool]] = []

    def whose(self, question: IdentityQuestion) -> IdentityAnswer:
        self.questions.append(question)
        answer = next(self._answers, None)
        return AcceptAll().whose(question) if answer is None else answer

    def password(self, path: str, again: bool) -> str | None:
        self.asked_passwords.append((path, again))
        return next(self._passwords, None)


class SilentNotifier:
    """Shows nothing, and keeps what it was given."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, str]] = []

    def notify(self, title: str, text: str) -> bool:
        self.shown.append((title, text))
        return True
