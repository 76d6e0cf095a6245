"""One Series of one person is one record: records that have become equal in this are joined.

Equal means the same person, standing, Study and Series Instance UID, and the same identity written on them (DICOM
PS3.3 C.7.2.1, C.7.3.1). Records in the bin are never joined: each keeps its own time there.
"""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, func, insert, select, update

from models.records import Standing
from models.vault.search_text import refresh_search, remove_texts
from models.vault.tables import file, import_item, record, record_tag, series

_KEYS: Select[*tuple[Any, ...]] = select(
    *(record.c.id, record.c.person_id, record.c.standing),
    *(series.c.study_uid, series.c.series_uid, series.c.identity),
).select_from(series.join(record, record.c.id == series.c.record_id))
_SAME = _KEYS.where(
    record.c.person_id == bindparam("person"),
    record.c.standing == bindparam("standing"),
    series.c.study_uid == bindparam("study"),
    series.c.series_uid == bindparam("series"),
    series.c.identity == bindparam("identity"),
).order_by(record.c.id)

SeriesKey = tuple[int, Standing, str, str, str]
"""Person, standing, Study UID, Series UID, written identity."""


def record_of_series(connection: Connection, key: SeriesKey) -> int | None:
    """The first record with this key; None when there is none, or for the bin."""
    found = _equals(connection, key)
    return found[0] if found else None


def join_equals(connection: Connection, ids: Sequence[int]) -> None:
    """Join each of ``ids`` that is a series with the records equal to it; the oldest record stays."""
    for number in dict.fromkeys(ids):
        row = connection.execute(_KEYS.where(record.c.id == number)).first()
        if row is not None:
            first, *others = _equals(connection, row[1:]) or [number]
            for other in others:
                _join(connection, first, other)


def recount(connection: Connection, ids: Iterable[int]) -> None:
    """Set ``files``, ``bytes`` and ``sha256`` of records from their files.

    The hash of one file is its own. Of several it is the SHA-256 over the lines ``<sha256 in hex>  <path>\\n``, sorted,
    in UTF-8: what ``sha256sum`` prints.
    """
    changes = []
    for number in dict.fromkeys(ids):
        of_record = file.c.record_id == number
        count, total = connection.execute(
            select(func.count(), func.coalesce(func.sum(file.c.size), 0)).where(of_record)
        ).one()
        rows = connection.execute(select(file.c.sha256, file.c.path).where(of_record).order_by(file.c.sha256))
        changes.append({"this": number, "files": count, "bytes": total, "sha256": _sum_of(rows.all(), count)})
    if changes:
        connection.execute(update(record).where(record.c.id == bindparam("this")), changes)


def _sum_of(rows: Sequence[Any], count: int) -> str:
    if count == 1:
        return str(rows[0][0].hex())
    lines = "".join(f"{sha256.hex()}  {path}\n" for sha256, path in rows)
    return hashlib.sha256(lines.encode()).hexdigest()


def _equals(connection: Connection, key: SeriesKey) -> list[int]:
    if key[1] is Standing.BIN:
        return []
    names = ("person", "standing", "study", "series", "identity")
    return list(connection.scalars(_SAME, dict(zip(names, key, strict=True))))


def _join(connection: Connection, into: int, other: int) -> None:
    """Move everything of ``other`` to ``into`` and remove it."""
    connection.execute(update(file).where(file.c.record_id == other).values(record_id=into))
    connection.execute(update(import_item).where(import_item.c.record_id == other).values(record_id=into))
    had = select(record_tag.c.tag_id).where(record_tag.c.record_id == into)
    tags = connection.scalars(
        select(record_tag.c.tag_id).where(record_tag.c.record_id == other, record_tag.c.tag_id.not_in(had))
    ).all()
    if tags:
        connection.execute(insert(record_tag), [{"record_id": into, "tag_id": each} for each in tags])
    together = _written(connection, into, other)
    remove_texts(connection, [other])
    connection.execute(delete(record).where(record.c.id == other))
    connection.execute(update(record).where(record.c.id == into).values(together))
    recount(connection, [into])
    refresh_search(connection, [into])


def _written(connection: Connection, *ids: int) -> dict[str, Any]:
    """Notes and flags of several records together."""
    wanted = select(record.c.note, record.c.flags)
    rows = [connection.execute(wanted.where(record.c.id == number)).one() for number in ids]
    notes = dict.fromkeys(note for note, _ in rows if note)
    flags = dict.fromkeys(flag for _, flags in rows for flag in flags)
    return {"note": "\n".join(notes), "flags": tuple(flags)}
