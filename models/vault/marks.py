"""Marks in the database that say what was going on when the program ended; looked at when the vault is opened."""

from typing import Final

from sqlalchemy import Connection, delete, insert, select

from models.vault.tables import meta

INTAKE: Final = "intake"
"""An import is running: there may be segments without rows."""

EMPTYING: Final = "emptying"
"""The bin is being emptied: there may be copies of segments without rows."""

_ALL = (INTAKE, EMPTYING)


def set_mark(connection: Connection, name: str) -> None:
    """Leave a mark."""
    clear_mark(connection, name)
    connection.execute(insert(meta).values(key=name, value=""))


def clear_mark(connection: Connection, *names: str) -> None:
    """Remove marks; all of them when none is named."""
    connection.execute(delete(meta).where(meta.c.key.in_(names or _ALL)))


def any_mark(connection: Connection) -> bool:
    """Whether something was cut short."""
    return connection.scalar(select(meta.c.key).where(meta.c.key.in_(_ALL)).limit(1)) is not None
