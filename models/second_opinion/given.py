"""What the journey of a case is judged by, and a typed look at its answers, entries and log."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cached_property
from types import MappingProxyType

from models.records import Case, CaseEntry, CaseEvent, PackageMade, Question
from models.second_opinion.answers import kept, moment_of, numbers_of
from models.second_opinion.case import KEYS
from models.second_opinion.entries import EntryKind
from models.second_opinion.findings import Finding


@dataclass(frozen=True, slots=True)
class Habit:
    """The weekly habit so far: weeks in a row up to now, and the day when four in a row were reached first."""

    weeks: int = 0
    done_on: date | None = None


@dataclass(frozen=True)
class JourneyInput:
    """Everything that the state of a case rests on. ``now`` is timezone-aware, in the zone where the person is.

    ``filed`` tells when each record of the person that is not in the bin was filed, by number.
    """

    case: Case
    now: datetime
    entries: tuple[CaseEntry, ...] = ()
    questions: tuple[Question, ...] = ()
    events: tuple[CaseEvent, ...] = ()
    packages: tuple[PackageMade, ...] = ()
    findings: tuple[Finding, ...] = ()
    habit: Habit = Habit()
    filed: Mapping[int, datetime] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        if self.now.utcoffset() is None:
            raise ValueError("now needs its offset from UTC")

    @property
    def today(self) -> date:
        """The calendar day where the person is."""
        return self.now.date()

    def text(self, key: str) -> str:
        """An answer as it is stored, "" when there is none or it does not have its form."""
        return kept(KEYS[key], self.case.answers.get(key, ""))

    def yes(self, key: str) -> bool:
        """True when a question is answered with yes."""
        return self.text(key) == "yes"

    def day(self, key: str) -> date | None:
        """A day that was answered."""
        return day_of(self.text(key))

    def moment(self, key: str) -> datetime | None:
        """A moment that was answered, in its own zone."""
        return moment_of(self.text(key))

    def records(self, *keys: str) -> tuple[int, ...]:
        """The numbers of records that were answered and are there."""
        return tuple(number for key in keys for number in numbers_of(self.text(key)) if number in self.filed)

    def of(self, kind: EntryKind) -> tuple[CaseEntry, ...]:
        """The entries of a kind, the oldest first."""
        return tuple(sorted((one for one in self.entries if one.kind == kind), key=lambda one: one.id))

    def starting(self, day: date) -> datetime:
        """The first moment of a day where the person is."""
        return datetime.combine(day, time.min, self.now.tzinfo)

    @cached_property
    def _last(self) -> Mapping[str, tuple[int, datetime]]:
        return {event.subject: (number, event.at) for number, event in enumerate(self.events)}

    def place(self, subject: str) -> int:
        """The line of the log on which something was said last; -1 for what the log does not know."""
        return self._last.get(subject, (-1, self.now))[0]

    def at(self, *subjects: str) -> datetime | None:
        """When one of these was answered or taken back last, as far as the log knows."""
        return latest(self._last[subject][1] for subject in subjects if subject in self._last)

    def at_under(self, *beginnings: str) -> datetime | None:
        """The same for everything whose key, or kind of entry, begins like this."""
        return latest(at for subject, (_, at) in self._last.items() if subject.startswith(beginnings))

    def since(self, key: str) -> datetime | None:
        """From when on an answered day counts: when it was said, or that day where it came later."""
        day = self.day(key)
        return latest((self.at(key), None if day is None else self.starting(day)))


def day_of(text: str) -> date | None:
    """A stored day; None for any other text."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def latest(moments: Iterable[datetime | None]) -> datetime | None:
    """The latest of the moments known."""
    return max((one for one in moments if one is not None), default=None)
