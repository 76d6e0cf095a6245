"""What of a record can be searched: the only way to change ``record_text``, and the full-text index with it."""

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeVar

from sqlalchemy import (
    BindParameter,
    Connection,
    Integer,
    bindparam,
    column,
    delete,
    func,
    insert,
    select,
    table,
    text,
    update,
)

from models.vault.column_types import TextColumn
from models.vault.tables import record, record_tag, record_text, tag

_AT_ONCE = 500
_MANY = 50
_T = TypeVar("_T", int, str, bytes)
_INDEX = table(
    "record_fts",
    *(column("rowid", Integer), column("title", TextColumn), column("about", TextColumn), column("text", TextColumn)),
)
_ENTRIES: Final = "record_id, title, about, text FROM record_text WHERE record_id IN :numbers"
_INTO_INDEX = text(f"INSERT INTO record_fts (rowid, title, about, text) SELECT {_ENTRIES}")
_OUT_OF_INDEX = text(f"INSERT INTO record_fts (record_fts, rowid, title, about, text) SELECT 'delete', {_ENTRIES}")
_NUMBERS: BindParameter[int] = bindparam("numbers", expanding=True)
_SECURE = "INSERT INTO record_fts (record_fts, rank) VALUES ('secure-delete', {})"


def batches(values: Iterable[_T]) -> list[list[_T]]:
    """The values, each once, in lists short enough for one statement."""
    unique = list(dict.fromkeys(values))
    return [unique[start : start + _AT_ONCE] for start in range(0, len(unique), _AT_ONCE)]


def about(provider: str, facility: str, tags: tuple[str, ...], note: str) -> str:
    """The searchable text beside title and content."""
    return "\n".join(part for part in (provider, facility, *sorted(tags), note) if part)


def add_texts(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows (``record_id``, ``title``, ``about``, ``text``) and index them."""
    if rows:
        connection.execute(insert(record_text), rows)
        entries = [{"rowid": row["record_id"], **{key: row[key] for key in ("title", "about", "text")}} for row in rows]
        connection.execute(insert(_INDEX), entries)


def remove_texts(connection: Connection, ids: Sequence[int]) -> None:
    """Remove the texts of records, before the records."""
    with _removing(connection, len(ids)):
        for batch in batches(ids):
            connection.execute(_OUT_OF_INDEX.bindparams(_NUMBERS), {"numbers": batch})
            connection.execute(delete(record_text).where(record_text.c.record_id.in_(batch)))


def refresh_search(connection: Connection, ids: Sequence[int]) -> None:
    """Bring the searchable title and surroundings of records in step with the records."""
    with _removing(connection, len(ids)):
        for batch in batches(ids):
            connection.execute(_OUT_OF_INDEX.bindparams(_NUMBERS), {"numbers": batch})
            connection.execute(
                update(record_text).where(record_text.c.record_id == bindparam("this")),
                _surroundings(connection, batch),
            )
            connection.execute(_INTO_INDEX.bindparams(_NUMBERS), {"numbers": batch})


def replace_text(connection: Connection, record_id: int, content: str) -> None:
    """Give a record another searchable text; its title and surroundings are brought in step with the record as well."""
    with _removing(connection, 1):
        numbers = {"numbers": [record_id]}
        connection.execute(_OUT_OF_INDEX.bindparams(_NUMBERS), numbers)
        (around,) = _surroundings(connection, [record_id])
        values = {"text": content, "title": around["title"], "about": around["about"]}
        connection.execute(update(record_text).where(record_text.c.record_id == record_id).values(values))
        connection.execute(_INTO_INDEX.bindparams(_NUMBERS), numbers)


def rebuild_index(connection: Connection) -> None:
    """Make the full-text index anew from ``record_text``."""
    connection.exec_driver_sql("INSERT INTO record_fts (record_fts) VALUES ('rebuild')")


@contextlib.contextmanager
def _removing(connection: Connection, count: int) -> Iterator[None]:
    """Around the removal of ``count`` entries from the index, none of which may stay readable in it.

    FTS5's secure deletion looks up every word of every text, some 5 ms each; from a certain share on it is quicker
    to leave the words behind and write the whole index anew.
    """
    total = connection.scalar(select(func.count()).select_from(record)) or 0
    if count * _MANY < total:
        yield
        return
    connection.exec_driver_sql(_SECURE.format(0))
    yield
    connection.exec_driver_sql("INSERT INTO record_fts (record_fts) VALUES ('optimize')")
    connection.exec_driver_sql(_SECURE.format(1))


def _surroundings(connection: Connection, batch: Sequence[int]) -> list[dict[str, Any]]:
    """Title and ``about`` of records as they should be."""
    tagged: dict[int, tuple[str, ...]] = {}
    named = select(record_tag.c.record_id, tag.c.name).join(tag, tag.c.id == record_tag.c.tag_id)
    for number, name in connection.execute(named.where(record_tag.c.record_id.in_(batch))):
        tagged[number] = (*tagged.get(number, ()), name)
    columns = select(record.c.id, record.c.title, record.c.provider, record.c.facility, record.c.note)
    return [
        {"this": number, "title": title, "about": about(provider, facility, tagged.get(number, ()), note)}
        for number, title, provider, facility, note in connection.execute(columns.where(record.c.id.in_(batch)))
    ]
