"""The opinions side by side: a column for each, a row for each thing compared, and what is still to be clarified."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.records import CaseEntry
from models.second_opinion.entries import BASIC_ROWS, EntryKind
from models.second_opinion.given import JourneyInput


@dataclass(frozen=True, slots=True)
class Cell:
    """What one opinion says on one thing. ``id`` is its entry, 0 for none; ``record`` and ``page`` its source."""

    opinion: int
    text: str = ""
    id: int = 0
    record: int | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One thing compared. ``id`` is its entry, 0 for a basic row that is not entered yet.

    ``state`` is agreed, clarify or "". ``differs``: the filled cells do not all say the same.
    """

    topic: str
    cells: tuple[Cell, ...]
    id: int = 0
    state: str = ""
    question: str = ""

    @property
    def basic(self) -> bool:
        """True for the rows that every comparison has."""
        return self.topic in BASIC_ROWS

    @property
    def empty(self) -> int:
        """How many cells are still to be filled."""
        return sum(not cell.text for cell in self.cells)

    @property
    def differs(self) -> bool:
        """True when two opinions say different things here."""
        return len({" ".join(cell.text.casefold().split()) for cell in self.cells if cell.text}) > 1

    @property
    def open(self) -> bool:
        """True for a difference that is neither agreed nor to be clarified."""
        return self.differs and not self.state


@dataclass(frozen=True, slots=True)
class Column:
    """One opinion: its entry's number, and who gave it when."""

    id: int
    doctor: str
    practice: str = ""
    date: str = ""
    report: str = ""


class TieBreak(StrEnum):
    """What may be said of a third opinion."""

    NOT_NOW = "not_now"
    THIRD_OPINION = "third_opinion"
    NO_TIME = "no_time"


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole comparison; basic rows first, then those of the person's own. ``wanted`` opinions are needed.

    ``deadline`` is the day by which a decision is needed, as far as it is known.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    wanted: int
    tie_break: TieBreak
    deadline: date | None = None

    @property
    def empty(self) -> int:
        """How many cells are still to be filled."""
        return sum(row.empty for row in self.rows)

    @property
    def open(self) -> tuple[Row, ...]:
        """The differences that are not marked."""
        return tuple(row for row in self.rows if row.open)

    @property
    def to_clarify(self) -> tuple[Row, ...]:
        """The rows with something to ask."""
        return tuple(row for row in self.rows if row.state == "clarify")

    @property
    def complete(self) -> bool:
        """True when all columns are filled and every difference is marked."""
        return len(self.columns) >= self.wanted and not self.empty and not self.open


def chart(given: JourneyInput) -> Chart:
    """The opinions of a case side by side."""
    columns = tuple(_column(one) for one in given.of(EntryKind.OPINION))
    entered: dict[str, CaseEntry] = {}
    own: list[CaseEntry] = []
    for one in given.of(EntryKind.ROW):
        topic = topic_of(one.fields)
        if topic in BASIC_ROWS and topic not in entered:
            entered[topic] = one
        else:
            own.append(one)
    cells = _cells(given.of(EntryKind.CELL))
    basic = tuple(_row(topic, entered.get(topic), columns, cells) for topic in BASIC_ROWS)
    named = tuple(_row(one.fields.get("topic", ""), one, columns, cells) for one in own)
    return Chart(columns, (*basic, *named), wanted(given), tie_break(given), given.day("compare.deadline"))


def wanted(given: JourneyInput) -> int:
    """How many opinions make a comparison: two, or one where there is no first doctor."""
    return 1 if given.yes("first_opinion.none") else 2


def topic_of(fields: Mapping[str, str]) -> str:
    """A row's topic, a basic one by its word however it is typed."""
    topic = fields.get("topic", "")
    word = topic.strip().casefold()
    return word if word in BASIC_ROWS else topic


def tie_break(given: JourneyInput) -> TieBreak:
    """A third opinion only when opinions differ radically, much is at stake and waiting does no harm."""
    if not (given.yes("compare.radical") and given.yes("compare.stakes")):
        return TieBreak.NOT_NOW
    waiting = given.text("compare.waiting_hurts")
    deadline = given.day("compare.deadline")
    if waiting == "yes" or (deadline is not None and deadline <= given.today):
        return TieBreak.NO_TIME
    return TieBreak.THIRD_OPINION if waiting == "no" else TieBreak.NOT_NOW


def question_of(row: Row) -> str:
    """The question that follows from a row, "" where the person wrote none."""
    return " ".join(row.question.split())


_Cells = Mapping[tuple[int, int], CaseEntry]


def _cells(entries: Iterable[CaseEntry]) -> _Cells:
    """Cells by row and opinion; of several for one place the one entered last."""
    return {(_number(one, "row"), _number(one, "opinion")): one for one in entries}


def _row(topic: str, entry: CaseEntry | None, columns: Iterable[Column], cells: _Cells) -> Row:
    if entry is None:
        return Row(topic, tuple(Cell(column.id) for column in columns))
    return Row(
        topic,
        tuple(_cell(column.id, cells.get((entry.id, column.id))) for column in columns),
        entry.id,
        entry.fields.get("state", ""),
        entry.fields.get("question", ""),
    )


def _cell(opinion: int, entry: CaseEntry | None) -> Cell:
    if entry is None:
        return Cell(opinion)
    return Cell(
        opinion,
        entry.fields.get("text", ""),
        entry.id,
        _number(entry, "record") or None,
        _number(entry, "page") or None,
    )


def _column(entry: CaseEntry) -> Column:
    return Column(entry.id, *(entry.fields.get(name, "") for name in ("doctor", "practice", "date", "report")))


def _number(entry: CaseEntry, name: str) -> int:
    """A field's number, of several the first; 0 for none."""
    first = entry.fields.get(name, "").partition(",")[0]
    return int(first) if first.isascii() and first.isdigit() else 0
