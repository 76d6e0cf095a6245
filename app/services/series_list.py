"""The image series of one person beside the one looked at: the rest of its Study first, then the other Studies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from importers.candidates import Problem
from importers.pictured import Survey
from models.dates import PartialDate
from models.records import DocumentType, Record, Standing
from models.vault import RecordFilter, Vault

if TYPE_CHECKING:
    from app.services.pictures import Pictures

_ON_SHEETS = ("MR", "PT")
"""Kinds of images that some makers lay out on sheets."""

_MOST_SHEETS, _MOST_LOOKED_AT = 600, 60

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


def sheets(vault: Vault, pictures: "Pictures", rows: Sequence[SeriesRow]) -> dict[int, int]:
    """How many slices there are on the sheets of those series whose pictures are sheets of several; by record."""
    likely = [row for row in rows if row.modality in _ON_SHEETS and 0 < row.count <= _MOST_SHEETS][:_MOST_LOOKED_AT]
    files = {row.id: [one for one in vault.records.files(row.id) if one.instance is not None] for row in likely}
    first = pictures.survey(vault, [own[0] for own in files.values() if own])
    found = {}
    for record_id, own in files.items():
        if own and _slices(first[own[0].id]) > 1:
            found[record_id] = sum(max(_slices(told), 1) for told in pictures.survey(vault, own).values())
    return found


def _slices(told: Survey | Problem) -> int:
    """How many slices are on a sheet; 0 for what is none."""
    return len(told.placements) if isinstance(told, Survey) and told.across > 1 else 0


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
