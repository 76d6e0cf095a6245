"""Looking through the record: lists, one record, search and kept import reports, as plain rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.services.asked_dates import Asked, Span, asked
from app.services.people import named
from models.dates import PartialDate
from models.records import BinnedCase, Category, DocumentType, Person, Record, Standing, StoredFile
from models.vault import MARK_OFF, MARK_ON, Hit, RecordFilter, Vault


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to list; None means any. Dates are inclusive; ``limit`` and ``offset`` choose a page of the list.

    ``person`` is a name as typed; ``person_id`` wins over it.
    """

    person: str | None = None
    category: Category | None = None
    type: DocumentType | None = None
    date_from: PartialDate | None = None
    date_to: PartialDate | None = None
    provider: str | None = None
    tag: str | None = None
    standing: Standing | None = Standing.ACTIVE
    person_id: int | None = None
    limit: int | None = None
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Facets:
    """What there is to choose from when a list is narrowed down."""

    providers: tuple[str, ...]
    tags: tuple[str, ...]
    types: tuple[DocumentType, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many records there are: in the record by category (None: unsorted) and in all, held, in the bin.

    ``cases`` are those in the bin.
    """

    categories: Mapping[Category | None, int]
    records: int
    held: int
    binned: int
    cases: int = 0

    @property
    def in_bin(self) -> int:
        """Everything in the bin."""
        return self.binned + self.cases


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
    """The page of the records wanted, newest first, undated last."""
    names = _names(vault)
    return [Row(record, names[record.person_id]) for record in vault.records.list(_filter(vault, wanted))]


def ids(vault: Vault, wanted: Wanted) -> tuple[int, ...]:
    """The numbers of the records that ``rows`` would give."""
    return tuple(vault.records.ids(_filter(vault, wanted)))


def count(vault: Vault, wanted: Wanted) -> int:
    """How many records are wanted, on all pages."""
    return vault.records.count(_filter(vault, wanted))


def facets(vault: Vault, person_id: int | None = None, category: Category | None = None) -> Facets:
    """What the records of a person (None: of everyone) offer to choose from; the types are those of ``category``."""
    records = vault.records
    return Facets(tuple(records.providers(person_id)), tuple(records.tags()), tuple(records.types(person_id, category)))


def counts(vault: Vault, person_id: int | None = None) -> Counts:
    """How many records a person (None: everyone together) has."""
    categories = vault.records.counts(person_id)
    held, binned = (
        vault.records.count(RecordFilter(person_id=person_id, standing=standing))
        for standing in (Standing.HELD, Standing.BIN)
    )
    return Counts(categories, sum(categories.values()), held, binned, len(cases_in_bin(vault, person_id)))


def cases_in_bin(vault: Vault, person_id: int | None = None) -> tuple[BinnedCase, ...]:
    """A person's cases in the bin, or everybody's; what came last first."""
    return tuple(vault.cases.binned(person_id))


def everyone(vault: Vault) -> list[Person]:
    """Everybody whose records are kept, in the order entered."""
    return vault.people.list()


def details(vault: Vault, record_id: int) -> Details:
    """One record in full; UserError(NO_RECORD)."""
    record = vault.records.get(record_id)
    row = Row(record, vault.people.get(record.person_id).name)
    return Details(row, tuple(vault.records.files(record_id)), vault.records.text(record_id))


def search(vault: Vault, words: str, wanted: Wanted, limit: int) -> list[FoundRow]:
    """Records holding all the words, best first; the last word may be the beginning of one.

    A time among the words ("ct april 2026", see ``asked_dates``) puts first what is from then; with no other words the
    newest. What holds all of it as words follows.
    """
    chosen = _filter(vault, wanted)
    meant = asked(words, vault.clock.today())
    found = (
        []
        if meant is None
        else [hit for span in meant.spans for hit in _from_then(vault, meant, span, replace(chosen, limit=limit))]
    )
    hits = {hit.record.id: hit for hit in (*found, *vault.records.search(words, chosen, limit))}
    names = _names(vault)
    rows = [FoundRow(Row(hit.record, names[hit.record.person_id]), pieces(hit.snippet)) for hit in hits.values()]
    return rows[:limit]


def pieces(snippet: str) -> tuple[Piece, ...]:
    """A snippet cut at the index's marks around hits."""
    cut: list[Piece] = []
    for index, stretch in enumerate(snippet.split(MARK_ON)):
        hit, _, rest = stretch.partition(MARK_OFF) if index else ("", "", stretch)
        cut += [Piece(text, is_hit) for text, is_hit in ((hit, True), (rest, False)) if text]
    return tuple(cut)


def _from_then(vault: Vault, meant: Asked, span: Span, chosen: RecordFilter) -> Sequence[Hit]:
    limit = chosen.limit or 1
    narrowed = replace(
        chosen, date_from=_later(span.first, chosen.date_from), date_to=_sooner(span.last, chosen.date_to)
    )
    if meant.words:
        return vault.records.search(meant.words, narrowed, limit)
    return [Hit(record, "") for record in vault.records.list(replace(narrowed, limit=limit))]


def _later(first: date | None, other: PartialDate | None) -> PartialDate | None:
    return other if first is None or (other and other.first_day() > first) else PartialDate.of(first)


def _sooner(last: date | None, other: PartialDate | None) -> PartialDate | None:
    return other if last is None or (other and other.last_day() < last) else PartialDate.of(last)


def _filter(vault: Vault, wanted: Wanted) -> RecordFilter:
    person_id = wanted.person_id
    if person_id is None and wanted.person is not None:
        person_id = named(vault, wanted.person).id
    return RecordFilter(
        person_id=person_id,
        category=wanted.category,
        type=wanted.type,
        date_from=wanted.date_from,
        date_to=wanted.date_to,
        provider=wanted.provider,
        tag=wanted.tag,
        standing=wanted.standing,
        limit=wanted.limit,
        offset=wanted.offset,
    )


def _names(vault: Vault) -> dict[int, str]:
    return {person.id: person.name for person in vault.people.list()}
