"""The image series of one person beside the one looked at: the rest of its Study first, then the other Studies."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.dates import PartialDate
from models.records import DocumentType, Record, Standing
from models.vault import RecordFilter, Vault

MOST = 400
"""Series that are listed; a person with more finds the others in the lists of records."""


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """One series of the list. ``count`` is how many pictures it has, ``shows`` the hash of its files."""

    id: int
    title: str
    modality: str
    date: PartialDate | None
    study: str
    study_title: str
    count: int
    shows: str


@dataclass(frozen=True, slots=True)
class StudyRows:
    """The series of one Study. ``same`` for the one of the record looked at."""

    title: str
    date: PartialDate | None
    same: bool
    series: tuple[SeriesRow, ...]


def studies(vault: Vault, record_id: int) -> tuple[StudyRows, ...]:
    """The Study of a record, then the person's others, the newest first. UserError NO_RECORD."""
    record = vault.records.get(record_id)
    standing = Standing.ACTIVE if record.standing is Standing.ACTIVE else record.standing
    wanted = RecordFilter(person_id=record.person_id, type=DocumentType.IMAGE_SERIES, standing=standing, limit=MOST)
    records = list(vault.records.list(wanted))
    if all(one.id != record.id for one in records):
        records.insert(0, record)
    found: dict[str, list[Record]] = {_study(record): []}
    for one in records:
        found.setdefault(_study(one), []).append(one)
    pictures = vault.records.pictures([one.id for one in records])
    return tuple(_rows(pictures, key, members, same=key == _study(record)) for key, members in found.items())


def _study(record: Record) -> str:
    """What tells its Study apart; a record without one is a Study of its own."""
    return record.series.study_uid if record.series is not None else f"record {record.id}"


def _rows(pictures: Mapping[int, int], key: str, records: list[Record], *, same: bool) -> StudyRows:
    ordered = sorted(records, key=_number)
    first = ordered[0]
    facts = first.series
    written = "" if facts is None else facts.study_description.replace("^", " ")
    title = written or first.title
    return StudyRows(title, first.date, same, tuple(_row(pictures, key, title, one) for one in ordered))


def _number(record: Record) -> tuple[bool, int, int]:
    number = None if record.series is None else record.series.series_number
    return number is None, number or 0, record.id


def _row(pictures: Mapping[int, int], key: str, study_title: str, record: Record) -> SeriesRow:
    facts = record.series
    title = facts.series_description if facts is not None else ""
    modality = facts.modality if facts is not None else ""
    count = pictures.get(record.id, record.files)
    return SeriesRow(record.id, title or record.title, modality, record.date, key, study_title, count, record.sha256)
