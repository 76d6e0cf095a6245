"""Questions of an import, carried from its thread to the window: the import waits, the window does not."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from threading import Event, Lock
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from importers.deciding import HOLD, IdentityAnswer, IdentityQuestion, NoMore, PasswordBook
from models.progress import Cancelled, Progress, Report, silent

Answer = TypeVar("Answer")

_LOOK_AROUND = 0.1
"""Seconds after which a waiting import looks whether it was told to stop."""


class HoldRest(Enum):
    """The type of HOLD_REST."""

    HOLD_REST = "hold the rest"


HOLD_REST: Final = HoldRest.HOLD_REST
"""The answer to keep these files aside, and all others of the import of which it is not clear whose they are."""

WAITING = Progress("", 0)
"""What an import reports while it waits for the person."""


@dataclass(frozen=True, slots=True)
class PasswordQuestion:
    """The password of the file at ``path`` in its source; ``again`` when the last answer was wrong."""

    path: str
    again: bool


class Asked(Generic[Answer]):
    """One question under way. ``answer`` may be called once from any thread; the safe answer stands until then."""

    def __init__(self, about: IdentityQuestion | PasswordQuestion, safe: Answer) -> None:
        self.about = about
        self._answer, self._there = safe, Event()

    def answer(self, answer: Answer) -> None:
        """Let the import go on."""
        self._answer = answer
        self._there.set()

    def wait(self, stopped: Callable[[], bool]) -> Answer:
        """The answer, or the safe one as soon as the import is to stop."""
        while not self._there.wait(_LOOK_AROUND):
            if stopped():
                break
        return self._answer


class WindowDecider(QObject):
    """Answers an import's questions from the window, one at a time.

    ``asked`` and ``settled`` carry an Asked, in the window's thread. Once the import is to stop, whether cancelled or
    because the vault is being locked, whatever it still asks is answered safely without asking anybody.
    """

    asked = Signal(object)
    settled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._report: Report = silent
        self._stopped, self._one_at_a_time = Event(), Lock()
        self._hold_rest = False
        self._book = PasswordBook(self._ask_password)

    def follow(self, report: Report) -> Report:
        """The import's report; that it is to stop is noticed through it, also while a question waits."""
        self._report = report
        return report

    def stop(self) -> None:
        """Answer safely from now on."""
        self._stopped.set()

    def whose(self, question: IdentityQuestion) -> IdentityAnswer:
        """What the person says whose the files are; to be held when nobody answers, or no more is to be asked."""
        if self._hold_rest:
            return HOLD
        asked: Asked[IdentityAnswer | HoldRest] = Asked(question, HOLD)
        answer = self._put(asked)
        self._hold_rest = answer is HOLD_REST
        return HOLD if isinstance(answer, HoldRest) else answer

    def password(self, path: str, again: bool) -> str | None:
        """A password given earlier in this import, or what the person types; None to go on without."""
        return self._book.password(path, again)

    def _ask_password(self, path: str, again: bool) -> str | NoMore | None:
        asked: Asked[str | NoMore | None] = Asked(PasswordQuestion(path, again), None)
        return self._put(asked)

    def _put(self, asked: Asked[Answer]) -> Answer:
        with self._one_at_a_time:
            if not self._told_to_stop():
                self.asked.emit(asked)
                try:
                    return asked.wait(self._told_to_stop)
                finally:
                    self.settled.emit(asked)
        return asked.wait(lambda: True)

    def _told_to_stop(self) -> bool:
        try:
            self._report(WAITING)
        except Cancelled:
            self._stopped.set()
        return self._stopped.is_set()
