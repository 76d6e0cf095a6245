"""Looking over what an import brought: its records, what was known, what was left out; and that this was done."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.services.browsing import Row
from app.services.importing import KeptImport, kept, kept_report
from app.services.remembering import remember, remembered
from importers.candidates import DiscListing, ImportReport, Item, Outcome, Reason
from models.errors import ErrorKind, UserError
from models.records import Person, Record
from models.vault import Vault

EXPECTED = frozenset(
    reason.value
    for reason in (
        Reason.VIEWER_PROGRAM,
        Reason.DISC_INDEX,
        Reason.DISC_COPY,
        Reason.SYSTEM_FILE,
        Reason.ARCHIVE_OPENED,
        Reason.PART_OF_MAIL,
    )
)
"""Why a file is left out without any loss: it is no record, or its content is listed by itself."""

_KEPT = (Outcome.STORED, Outcome.STORED_UNREAD, Outcome.HELD)
_MARK = "import.{id}.reviewed"


@dataclass(frozen=True, slots=True)
class Card:
    """One record that an import made, or added files to (``joined``); ``files`` of it came with this import.

    ``reasons`` are codes of what was unusual (``Reason``, and what an import notes on a record).
    """

    row: Row
    outcome: Outcome
    files: int
    reasons: tuple[str, ...] = ()
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Twin:
    """A file that was here already; ``row`` is the record that has its bytes, None when that is no longer there.

    ``unlocked`` when that record could be read only now, with the password given. ``opened`` when it is an archive that
    was kept unread, and what is in it could be stored only now: the unread record was moved to the bin.
    """

    path: str
    row: Row | None
    in_bin: bool
    unlocked: bool = False
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """One import, laid out to be looked over. ``refused`` files could not be taken in, ``aside`` are no records."""

    kept: KeptImport
    report: ImportReport = field(repr=False)
    cards: tuple[Card, ...]
    twins: tuple[Twin, ...]
    refused: tuple[Item, ...]
    aside: tuple[Item, ...]
    people: tuple[Person, ...]
    reviewed: bool

    @property
    def discs(self) -> tuple[DiscListing, ...]:
        """What each disc's index lists, and what of it was there."""
        return self.report.discs


@dataclass(frozen=True, slots=True)
class Summary:
    """One import in the list of imports. ``records`` counts those it made or added to."""

    id: int
    sources: tuple[str, ...]
    begun: datetime
    interrupted: bool
    reviewed: bool
    records: int
    counts: Mapping[Outcome, int]

    @property
    def found(self) -> int:
        """How many files were met."""
        return sum(self.counts.values())


def review(vault: Vault, import_id: int) -> Review:
    """One import with its records as they are now; UserError(BAD_VALUE) when there is no such import."""
    run = next((one for one in kept(vault) if one.id == import_id), None)
    if run is None:
        raise UserError(ErrorKind.BAD_VALUE, name="the import's number", value=import_id)
    report = kept_report(vault, import_id)
    now = _rows_now(vault, report, import_id)
    left_out = [item for item in report.items if item.outcome is Outcome.IGNORED]
    return Review(
        kept=run,
        report=report,
        cards=_cards(report, now, import_id),
        twins=tuple(_twin(item, now) for item in report.items if item.outcome is Outcome.DUPLICATE),
        refused=tuple(item for item in left_out if item.reason not in EXPECTED),
        aside=tuple(item for item in left_out if item.reason in EXPECTED),
        people=tuple(vault.people.list()),
        reviewed=is_reviewed(vault, import_id),
    )


def summaries(vault: Vault) -> list[Summary]:
    """Every import, the newest first."""
    return [_summary(vault, run) for run in kept(vault)]


def is_reviewed(vault: Vault, import_id: int) -> bool:
    """True when somebody has looked this import over and said so."""
    return remembered(vault, _MARK.format(id=import_id)) is not None


def mark_reviewed(vault: Vault, import_id: int) -> None:
    """Remember that this import was looked over."""
    remember(vault, _MARK.format(id=import_id), "yes")


def forget_reviewed(vault: Vault, import_id: int) -> None:
    """Take back that this import was looked over."""
    remember(vault, _MARK.format(id=import_id), None)


def _summary(vault: Vault, run: KeptImport) -> Summary:
    report = kept_report(vault, run.id)
    return Summary(
        id=run.id,
        sources=run.sources,
        begun=run.begun,
        interrupted=report.interrupted,
        reviewed=is_reviewed(vault, run.id),
        records=len({item.record for item in report.items if item.outcome in _KEPT and item.record is not None}),
        counts={outcome: count for outcome in Outcome if (count := report.count(outcome))},
    )


def _rows_now(vault: Vault, report: ImportReport, import_id: int) -> dict[int, Row]:
    """The records of a report by the number it gives them.

    A series that has since joined another record of the same series is found there, through the import's own lines.
    """
    names = {person.id: person.name for person in vault.people.list()}
    moved = {line.path: line.record_id for line in vault.imports.items(import_id) if line.outcome != Outcome.IGNORED}
    items = [item for item in report.items if item.record is not None]
    here = _records(vault, (item.record for item in items))
    elsewhere = _records(vault, (moved.get(item.path) for item in items if item.record not in here))
    known: dict[int, Row] = {}
    for item in items:
        record = here.get(item.record) or elsewhere.get(moved.get(item.path))
        if item.record is not None and item.record not in known and record is not None:
            known[item.record] = Row(record, names[record.person_id])
    return known


def _records(vault: Vault, numbers: Iterable[int | None]) -> dict[int | None, Record]:
    """Those that are there, all asked for together: an import may have brought thousands."""
    wanted = sorted({number for number in numbers if number is not None})
    return {record.id: record for record in vault.records.several(wanted)}


def _cards(report: ImportReport, now: Mapping[int, Row], import_id: int) -> tuple[Card, ...]:
    """One card for each record, in the order in which the first file of each was met."""
    by_record: dict[int, list[Item]] = {}
    for item in report.items:
        if item.outcome in _KEPT and item.record is not None and item.record in now:
            by_record.setdefault(now[item.record].record.id, []).append(item)
    rows = {row.record.id: row for row in now.values()}
    return tuple(_card(rows[number], items, import_id) for number, items in by_record.items())


def _card(row: Row, items: list[Item], import_id: int) -> Card:
    outcome = max((item.outcome for item in items), key=_KEPT.index)
    joined = row.record.provenance.import_id != import_id
    return Card(row, outcome, len(items), codes(item.reason for item in items), joined)


def codes(reasons: Iterable[str]) -> tuple[str, ...]:
    """The single codes of several lines' reasons, each once; a line may have more than one, set apart by commas."""
    return tuple(dict.fromkeys(code for reason in reasons for code in reason.split(",") if code))


def _twin(item: Item, now: Mapping[int, Row]) -> Twin:
    row = now.get(item.record) if item.record is not None else None
    why = item.reason
    in_bin, unlocked, opened = Reason.DUPLICATE_IN_BIN, Reason.UNLOCKED, Reason.ARCHIVE_UNLOCKED
    return Twin(item.path, row, why == in_bin, why == unlocked, why == opened)
