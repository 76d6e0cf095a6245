"""What a completeness check is given, and the views of it that several checks share."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.dates import PartialDate
from models.records import Allergy, Medication, Person, Question, Record
from models.second_opinion.case import CaseAnswers


@dataclass(frozen=True, slots=True)
class DiscCount:
    """A disc's index held against what came with it: how many images it lists, how many of them are here."""

    name: str
    listed: int
    present: int


@dataclass(frozen=True, slots=True)
class CheckInput:
    """Everything a check may look at. ``records`` are the person's active ones, ``waiting`` the unconfirmed.

    ``questions`` are the case's; ``medications`` and ``allergies`` the person's, ended ones included.
    """

    person: Person
    answers: CaseAnswers
    records: tuple[Record, ...]
    today: date
    questions: tuple[Question, ...] = ()
    medications: tuple[Medication, ...] = ()
    allergies: tuple[Allergy, ...] = ()
    discs: tuple[DiscCount, ...] = ()
    waiting: tuple[Record, ...] = ()

    @property
    def window_start(self) -> date:
        """The first day the package covers."""
        return months_before(self.today, self.answers.window_months)

    def of_type(self, names: Iterable[str]) -> tuple[Record, ...]:
        """The records of these types, by the types' values."""
        wanted = set(names)
        return tuple(record for record in self.records if record.type in wanted)

    def in_window(self, record: Record) -> bool:
        """True when the record's date can lie in the time the package covers."""
        return record.date is not None and record.date.last_day() >= self.window_start


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last day of that month."""
    total = max(12, day.year * 12 + day.month - 1 - months)
    last = PartialDate(total // 12, total % 12 + 1).last_day()
    return last.replace(day=min(day.day, last.day))


def ids(records: Iterable[Record]) -> tuple[int, ...]:
    """The records' numbers, in order and once each."""
    return tuple(sorted({record.id for record in records}))


def shown(day: PartialDate | None) -> str:
    """A date for a sentence: ``14 Mar 2026``, ``Mar 2026``, ``2026``."""
    if day is None:
        return "no date"
    parts = (str(day.day) if day.day else "", _MONTHS[day.month - 1] if day.month else "", str(day.year))
    return " ".join(part for part in parts if part)


def clinic(record: Record) -> str:
    """Where to ask for more about a record."""
    return record.facility or record.provider


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
