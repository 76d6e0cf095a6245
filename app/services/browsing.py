"""Looking through the record: lists, one record, search and kept import reports, as plain rows."""

from dataclasses import dataclass

from app.services.people import named
from models.dates import PartialDate
from models.records import Category, DocumentType, Record, Standing, StoredFile
from models.vault import MARK_OFF, MARK_ON, RecordFilter, Vault


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to list; None means any. ``person`` is a name as typed; dates are inclusive."""

    person: str | None = None
    category: Category | None = None
    type: DocumentType | None = None
    date_from: PartialDate | None = None
    date_to: PartialDate | None = None
    provider: str | None = None
    tag: str | None = None
    standing: Standing | None = Standing.ACTIVE


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list: the record and the name of the person it is filed under."""

    record: Record
    person: str


@dataclass(frozen=True, slots=True)
class Details:
    """Everything kept about one record: its files and the text found in it as well."""

    row: Row
    files: tuple[StoredFile, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a snippet; ``hit`` where it is what was searched for."""

    text: str
    hit: bool


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One result of a search."""

    row: Row
    snippet: tuple[Piece, ...]


def rows(vault: Vault, wanted: Wanted) -> list[Row]:
    """The records wanted, newest first, undated last."""
    names = _names(vault)
    return [Row(record, names[record.person_id]) for record in vault.records.list(_filter(vault, wanted))]


def count(vault: Vault, wanted: Wanted) -> int:
    """How many records are wanted."""
    return vault.records.count(_filter(vault, wanted))


def details(vault: Vault, record_id: int) -> Details:
    """One record in full; UserError(NO_RECORD)."""
    record = vault.records.get(record_id)
    row = Row(record, vault.people.get(record.person_id).name)
    return Details(row, tuple(vault.records.files(record_id)), vault.records.text(record_id))


def search(vault: Vault, words: str, wanted: Wanted, limit: int) -> list[FoundRow]:
    """Records holding all the words, best first; the last word may be the beginning of one."""
    names = _names(vault)
    hits = vault.records.search(words, _filter(vault, wanted), limit)
    return [FoundRow(Row(hit.record, names[hit.record.person_id]), pieces(hit.snippet)) for hit in hits]


def pieces(snippet: str) -> tuple[Piece, ...]:
    """A snippet cut at the index's marks around hits."""
    cut: list[Piece] = []
    for index, stretch in enumerate(snippet.split(MARK_ON)):
        hit, _, rest = stretch.partition(MARK_OFF) if index else ("", "", stretch)
        cut += [Piece(text, is_hit) for text, is_hit in ((hit, True), (rest, False)) if text]
    return tuple(cut)


def _filter(vault: Vault, wanted: Wanted) -> RecordFilter:
    return RecordFilter(
        person_id=named(vault, wanted.person).id if wanted.person is not None else None,
        category=wanted.category,
        type=wanted.type,
        date_from=wanted.date_from,
        date_to=wanted.date_to,
        provider=wanted.provider,
        tag=wanted.tag,
        standing=wanted.standing,
    )


def _names(vault: Vault) -> dict[int, str]:
    return {person.id: person.name for person in vault.people.list()}
