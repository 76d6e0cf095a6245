"""What the papers of a second opinion are made from: plain values of one case."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from app.export.page_sizes import PageSize
from models.records import Case, CaseEntry, CaseEvent, Person
from models.second_opinion import EntryKind, StepId


@dataclass(frozen=True, slots=True)
class StepLine:
    """How far one step has come. ``reasons`` say in sentences why it is not done; ``done_on`` is when it was."""

    step: StepId
    title: str
    done: bool
    reasons: tuple[str, ...] = ()
    done_on: date | None = None
    begun: bool = False
    reopened: bool = False


@dataclass(frozen=True, slots=True)
class DueLine:
    """Something due, as a sentence, on a calendar day. ``overdue``: its moment, or the whole of its day, is over."""

    text: str
    day: date
    done: bool = False
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class PaperInputs:
    """One case as its papers tell it. ``record`` gives a record's title by its number, "" for one that is gone.

    ``program`` names the program and its version. ``events`` have their times where the reader is, the oldest first,
    as ``entries``; ``questions`` are by rank. ``titles`` are what the rules of the case's checklist are called.
    ``pictured`` are the records that are images.
    """

    person: Person
    case: Case
    questions: tuple[str, ...]
    entries: tuple[CaseEntry, ...]
    record: Callable[[int], str]
    today: date
    program: str
    events: tuple[CaseEvent, ...] = ()
    steps: tuple[StepLine, ...] = ()
    due: tuple[DueLine, ...] = ()
    titles: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    page: PageSize = PageSize.A4
    pictured: frozenset[int] = frozenset()

    def given(self, key: str) -> str:
        """The answer to ``key``, "" where there is none."""
        return self.case.answers.get(key, "").strip()

    def of(self, kind: EntryKind) -> Sequence[CaseEntry]:
        """The entries of one kind."""
        return [one for one in self.entries if one.kind == kind]

    @property
    def opened(self) -> datetime:
        """When the case was begun."""
        return self.case.opened
