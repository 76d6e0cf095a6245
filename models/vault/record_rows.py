"""Rows of the record tables as the values of ``models.records``, and back."""

import json
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, select

from models.records import (
    InstanceFacts,
    Provenance,
    Record,
    RecordDraft,
    SeriesFacts,
    StoredFile,
    WrittenIdentity,
)
from models.vault.column_types import WordsColumn, pack_date, pack_words
from models.vault.tables import file, record, record_tag, series, tag

_r, _s = record.c, series.c

_TAGS: ColumnElement[Any] = (
    select(func.json_group_array(tag.c.name, type_=WordsColumn()))
    .select_from(record_tag.join(tag, tag.c.id == record_tag.c.tag_id))
    .where(record_tag.c.record_id == record.c.id)
    .correlate(record)
    .scalar_subquery()
)

RECORDS: Select[*tuple[Any, ...]] = select(
    *(_r.id, _r.person_id, _r.category, _r.type, _r.title, _r.standing, _r.date, _r.provider, _r.facility),
    *(_r.language, _r.pages, _r.unread, _r.scanned, _r.reasons, _r.flags, _TAGS, _r.note),
    *(_r.names, _r.born, _r.sex, _r.patient_id, _r.issuer),
    *(_s.study_uid, _s.series_uid, _s.modality, _s.study_date, _s.study_time, _s.study_id, _s.accession_number),
    *(_s.study_description, _s.series_description, _s.series_number, _s.body_part),
    *(_r.source, _r.path, _r.import_id, _r.added),
    *(_r.files, _r.bytes, _r.sha256, _r.binned),
).select_from(record.outerjoin(series, series.c.record_id == record.c.id))
"""Select records with their tags and series facts; ``record_of`` reads its rows."""

FILES: Select[*tuple[Any, ...]] = select(
    *(file.c.id, file.c.record_id, file.c.name, file.c.path, file.c.media_type, file.c.size, file.c.sha256),
    *(file.c.sop_class_uid, file.c.sop_instance_uid, file.c.transfer_syntax_uid),
    *(file.c.instance_number, file.c.position, file.c.rows, file.c.columns, file.c.frames),
)
"""Select files; ``file_of`` reads its rows."""


def record_of(row: Row[*tuple[Any, ...]]) -> Record:
    """The record of a row of RECORDS."""
    told: list[Any] = [
        *row[:15],
        tuple(sorted(row[15])),
        row[16],
        WrittenIdentity(*row[17:22]),
        None if row[22] is None else SeriesFacts(*row[22:33]),
        Provenance(*row[33:37]),
        *row[37:],
    ]
    return Record(*told)


def file_of(row: Row[*tuple[Any, ...]]) -> StoredFile:
    """The file of a row of FILES."""
    instance = None if row[8] is None else InstanceFacts(*row[7:15])
    told: list[Any] = [*row[:6], row[6].hex(), instance]
    return StoredFile(*told)


def record_values(draft: RecordDraft) -> dict[str, Any]:
    """The columns of ``record`` that a draft fills."""
    written = draft.written
    names = ("person_id", "standing", "category", "type", "title", "date", "provider", "facility", "language")
    more = ("pages", "unread", "scanned", "reasons", "flags")
    identity = ("names", "born", "sex", "patient_id", "issuer")
    return {name: getattr(draft, name) for name in (*names, *more)} | {
        name: getattr(written, name) for name in identity
    }


def series_values(facts: SeriesFacts, identity: str) -> dict[str, Any]:
    """The columns of ``series`` but for the record's number; ``identity`` is the key for joining."""
    names = ("study_uid", "series_uid", "modality", "study_date", "study_time", "study_id", "accession_number")
    more = ("study_description", "series_description", "series_number", "body_part")
    return {name: getattr(facts, name) for name in (*names, *more)} | {"identity": identity}


def instance_values(facts: InstanceFacts | None) -> dict[str, Any]:
    """The columns of ``file`` that say what a DICOM header says; all None for other files."""
    names = ("sop_class_uid", "sop_instance_uid", "transfer_syntax_uid", "instance_number")
    more = ("position", "rows", "columns", "frames")
    return {name: getattr(facts, name, None) for name in (*names, *more)}


@lru_cache(maxsize=64)
def identity_key(written: WrittenIdentity) -> str:
    """The names, birth date and sex written on a record as one text: equal when the same things are written."""
    born = None if written.born is None else pack_date(written.born)
    names = pack_words(tuple(sorted(set(written.names))))
    return json.dumps([names, born, written.sex], ensure_ascii=True)
