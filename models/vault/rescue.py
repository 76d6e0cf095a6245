"""Rows copied out of a damaged database into a new one, as far as they can be read."""

import contextlib
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # its authors give no types

from models.errors import UserError
from models.vault.engine import Database
from models.vault.joining import recount
from models.vault.salvage import SALVAGED
from models.vault.search_text import add_texts, rebuild_index
from models.vault.segments import DamagedSegment, MissingSegment, SegmentStore
from models.vault.table_base import metadata
from models.vault.tables import file, import_run, person, record, record_text, segment


def copy_rows(open_old: Callable[[], Database], new: Database) -> tuple[int, list[str]]:
    """Copy every row that can still be read into an empty, built database.

    Returns how many, and the names of the tables that could not be read to their end: rows of them may be lost.

    A damaged page hides the rows on it and those after it; so each table is read from both its ends. References to
    rows that are lost are left as they are: ``mend`` settles them. The damaged one is opened anew each time, because a
    connection that has met a damaged page reads nothing more.
    """
    copied, incomplete = 0, []
    with new.alone() as target:
        target.execute("PRAGMA foreign_keys = OFF")
        try:
            target.execute("BEGIN IMMEDIATE")
            for table in metadata.sorted_tables:
                added, to_the_end = _copy_table(open_old, target, table)
                copied += added
                incomplete += [] if to_the_end else [table.name]
            target.execute("COMMIT")
        finally:
            target.execute("PRAGMA foreign_keys = ON")
    return copied, incomplete


def mend(connection: Connection, store: SegmentStore, now: datetime) -> None:
    """Make a rescued database whole: rows that others need are put in, rows that lost their owner go.

    A person or import that is lost gets a stand-in with its number; a segment's row is read from the segment.
    """
    _stand_in(connection, person, {"name": SALVAGED, "born": None, "sex": None, "other_names": ()})
    _stand_in(connection, import_run, {"sources": (SALVAGED,), "begun": now})
    _read_segments(connection, store)
    for table in metadata.sorted_tables:
        for column, key in _references(table):
            loose = column.is_not(None) & column.not_in(select(key))
            if column.nullable:
                connection.execute(update(table).where(loose).values({column.name: None}))
            else:
                connection.execute(delete(table).where(loose))
    untold = select(record.c.id, record.c.title).where(record.c.id.not_in(select(record_text.c.record_id)))
    rows = connection.execute(untold).all()
    add_texts(connection, [{"record_id": number, "title": title, "about": "", "text": ""} for number, title in rows])
    rebuild_index(connection)  # rows have come and gone past it
    recount(connection, list(connection.scalars(select(record.c.id))))


def _copy_table(open_old: Callable[[], Database], target: Any, table: Table) -> tuple[int, bool]:
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    places = ", ".join("?" for _ in table.columns)
    keys = [f'"{column.name}"' for column in table.primary_key.columns]
    statement = f'INSERT OR IGNORE INTO "{table.name}" ({columns}) VALUES ({places})'  # noqa: S608 - our own names
    copied = 0
    for direction in ("ASC", "DESC"):
        order = ", ".join(f"{key} {direction}" for key in keys)
        query = f'SELECT {columns} FROM "{table.name}" NOT INDEXED ORDER BY {order}'  # noqa: S608 - our own names
        try:
            for row in _rows(open_old, query):
                added = target.execute(statement, row).rowcount
                if direction == "DESC" and not added:
                    break  # met what was read from the other end
                copied += added
        except _UnreadableError:
            continue
        if direction == "ASC":
            return copied, True
    return copied, False


class _UnreadableError(Exception):
    """The damaged database gives no more rows."""


def _rows(open_old: Callable[[], Database], query: str) -> Iterator[tuple[Any, ...]]:
    database = open_old()
    try:
        with database.alone() as connection:
            yield from connection.execute(query)
    except (UserError, dbapi2.Error) as error:
        raise _UnreadableError from error
    finally:
        with contextlib.suppress(UserError, dbapi2.Error):
            database.close()


def _references(table: Table) -> Iterator[tuple[Any, Any]]:
    return ((key.parent, key.column) for key in table.foreign_keys)


def _stand_in(connection: Connection, table: Table, values: dict[str, Any]) -> None:
    needed: set[int] = set()
    for other in metadata.sorted_tables:
        for column, key in _references(other):
            if key.table is table:
                needed |= set(connection.scalars(select(column).where(column.not_in(select(key))).distinct()))
    for number in sorted(needed):
        connection.execute(insert(table).values(values | {"id": number}))


def _read_segments(connection: Connection, store: SegmentStore) -> None:
    lost = select(file.c.segment_id).where(file.c.segment_id.not_in(select(segment.c.id))).distinct()
    for name in connection.scalars(lost).all():
        try:
            with store.open_unbound(store.path(name)) as reader:
                seal = reader.seal
        except (DamagedSegment, MissingSegment):
            continue
        row = {"id": name, "salt": seal.salt, "data_length": seal.data_length, "file_size": seal.file_size}
        connection.execute(insert(segment).values(row))
