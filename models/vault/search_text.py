"""What of a record can be searched, kept in step with the record; triggers bring the full-text index along."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Integer, column, insert, select, table, update

from models.vault.column_types import TextColumn
from models.vault.tables import record, record_tag, record_text, tag

_AT_ONCE = 500
_INDEX = table(
    "record_fts",
    *(column("rowid", Integer), column("title", TextColumn), column("about", TextColumn), column("text", TextColumn)),
)
_T = TypeVar("_T", int, str, bytes)


def batches(values: Iterable[_T]) -> list[list[_T]]:
    """The values, each once, in lists short enough for one statement."""
    unique = list(dict.fromkeys(values))
    return [unique[start : start + _AT_ONCE] for start in range(0, len(unique), _AT_ONCE)]


def about(provider: str, facility: str, tags: tuple[str, ...], note: str) -> str:
    """The searchable text beside title and content."""
    return "\n".join(part for part in (provider, facility, *sorted(tags), note) if part)


def add_texts(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows into ``record_text`` and index them; nothing else brings new texts into the index."""
    if rows:
        connection.execute(insert(record_text), rows)
        connection.execute(insert(_INDEX), [_entry(row) for row in rows])


def _entry(row: Mapping[str, Any]) -> dict[str, Any]:
    return {"rowid": row["record_id"], "title": row["title"], "about": row["about"], "text": row["text"]}


def rebuild_index(connection: Connection) -> None:
    """Make the full-text index anew from ``record_text``."""
    connection.exec_driver_sql("INSERT INTO record_fts (record_fts) VALUES ('rebuild')")


def refresh_search(connection: Connection, ids: Sequence[int]) -> None:
    """Bring the searchable title and surroundings of records in step with the records."""
    tagged = _tags_of(connection, ids)
    columns = select(record.c.id, record.c.title, record.c.provider, record.c.facility, record.c.note)
    for batch in batches(ids):
        for number, title, provider, facility, note in connection.execute(columns.where(record.c.id.in_(batch))).all():
            around = about(provider, facility, tagged.get(number, ()), note)
            this = record_text.c.record_id == number
            connection.execute(update(record_text).where(this).values(title=title, about=around))


def _tags_of(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    named = select(record_tag.c.record_id, tag.c.name).join(tag, tag.c.id == record_tag.c.tag_id)
    for batch in batches(ids):
        for number, name in connection.execute(named.where(record_tag.c.record_id.in_(batch))):
            found[number] = (*found.get(number, ()), name)
    return found
