"""How records stand at one time, so that whatever is done to them can be taken back exactly, joining included.

A Series given to another person may be joined with that person's record of the same Series: a snapshot of either holds
both, with the numbers of the files of each, and putting it back takes them apart again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from models.errors import ErrorKind, UserError
from models.records import Standing
from models.vault.changing import require, set_tags
from models.vault.joining import join_equals, recount
from models.vault.recognising import kept_flags
from models.vault.search_text import add_texts, batches, refresh_search
from models.vault.tables import file, import_item, record, record_tag, record_text, series, tag

_FACTS = (
    "person_id",
    "standing",
    "category",
    "type",
    "title",
    "date",
    "provider",
    "facility",
    "flags",
    "note",
    "binned",
)
_Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _SeriesParts:
    """What is needed to take a Series out of the record it was joined with: rows, and numbers of files and items."""

    facts: _Values
    text: _Values
    files: tuple[int, ...]
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Records as they stood. Made by ``Records.remember``, good only for ``Records.put_back`` of the same vault."""

    records: Mapping[int, _Values]
    tags: Mapping[int, tuple[str, ...]]
    series: Mapping[int, _SeriesParts]


def take(connection: Connection, ids: Sequence[int]) -> Snapshot:
    """How ``ids``, and the records they may be joined with, stand now. Raises UserError NO_RECORD."""
    require(connection, ids)
    together = [*ids, *_partners(connection, ids)]
    rows = _rows(connection, record, together, "id")
    facts = _rows(connection, series, together, "record_id")
    texts = _rows(connection, record_text, list(facts), "record_id")
    parts = {
        number: _SeriesParts(
            each, texts[number], _numbers(connection, file, number), _numbers(connection, import_item, number)
        )
        for number, each in facts.items()
    }
    return Snapshot(rows, _tags(connection, rows), parts)


def put_back(connection: Connection, kept: Snapshot) -> None:
    """Make the records of a snapshot stand as they did. Raises UserError NO_RECORD when one was deleted for good.

    Files that came to a Series since then stay with the record they are in.
    """
    there = _rows(connection, record, list(kept.records), "id")
    missing = [number for number in kept.records if number not in there]
    _make_again(connection, kept, missing)
    for number, parts in kept.series.items():
        _move(connection, file, parts.files, number)
        _move(connection, import_item, parts.items, number)
    recount(connection, kept.series)
    changed = {number for number in there if _differs(there[number], kept.records[number])} | set(missing)
    changed |= _tags_back(connection, kept)
    _facts_back(connection, kept, changed)
    if changed:
        refresh_search(connection, sorted(changed))
    join_equals(connection, sorted(kept.series))


def _partners(connection: Connection, ids: Sequence[int]) -> list[int]:
    other = series.alias()
    same = (
        (other.c.series_uid == series.c.series_uid)
        & (other.c.study_uid == series.c.study_uid)
        & (other.c.identity == series.c.identity)
    )
    found: list[int] = []
    wanted = select(other.c.record_id).join(series, same).join(record, record.c.id == other.c.record_id)
    for batch in batches(ids):
        of_these = wanted.where(series.c.record_id.in_(batch), record.c.standing != Standing.BIN)
        found += connection.scalars(of_these)
    return found


def _rows(connection: Connection, table: Table, ids: Sequence[int], key: str) -> dict[int, _Values]:
    found: dict[int, _Values] = {}
    for batch in batches(ids):
        rows = connection.execute(select(table).where(table.c[key].in_(batch)))
        found |= {row._mapping[key]: dict(row._mapping) for row in rows}
    return found


def _numbers(connection: Connection, table: Table, record_id: int) -> tuple[int, ...]:
    return tuple(connection.scalars(select(table.c.id).where(table.c.record_id == record_id)))


def _tags(connection: Connection, ids: Mapping[int, object]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = dict.fromkeys(ids, ())
    named = select(record_tag.c.record_id, tag.c.name).join(tag, tag.c.id == record_tag.c.tag_id).order_by(tag.c.name)
    for batch in batches(list(ids)):
        for number, name in connection.execute(named.where(record_tag.c.record_id.in_(batch))):
            found[number] = (*found[number], name)
    return found


def _make_again(connection: Connection, kept: Snapshot, missing: Sequence[int]) -> None:
    for number in missing:
        parts = kept.series.get(number)
        if parts is None or not _any_left(connection, parts.files):
            raise UserError(ErrorKind.NO_RECORD, record=number)
        connection.execute(insert(record).values(dict(kept.records[number])))
        connection.execute(insert(series).values(dict(parts.facts)))
        add_texts(connection, [parts.text])


def _any_left(connection: Connection, files: Sequence[int]) -> bool:
    return any(connection.scalars(select(file.c.id).where(file.c.id.in_(batch))).first() for batch in batches(files))


def _move(connection: Connection, table: Table, numbers: Sequence[int], record_id: int) -> None:
    for batch in batches(numbers):
        away = table.c.id.in_(batch) & (table.c.record_id != record_id)
        connection.execute(update(table).where(away).values(record_id=record_id))


def _differs(now: _Values, then: _Values) -> bool:
    return any(now[name] != then[name] for name in _FACTS)


def _facts_back(connection: Connection, kept: Snapshot, changed: set[int]) -> None:
    now = _rows(connection, record, sorted(changed), "id")
    back: list[_Values] = []
    for number in changed:
        then = {name: kept.records[number][name] for name in _FACTS}
        back.append({**then, "number": number, "flags": kept_flags(now[number]["flags"], then["flags"])})
    if back:
        connection.execute(update(record).where(record.c.id == bindparam("number")), back)


def _tags_back(connection: Connection, kept: Snapshot) -> set[int]:
    now = _tags(connection, kept.records)
    wanted: dict[tuple[str, ...], list[int]] = {}
    for number, then in kept.tags.items():
        if now[number] != then:
            wanted.setdefault(then, []).append(number)
    for names, numbers in wanted.items():
        set_tags(connection, numbers, names)
    return {number for numbers in wanted.values() for number in numbers}
