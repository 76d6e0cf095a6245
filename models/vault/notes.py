"""The program's own remembered facts: short texts by key, kept in the vault because they may tell of its records."""

from typing import Final

from sqlalchemy import delete, insert, select

from models.errors import BugError
from models.vault.column_types import storable
from models.vault.engine import Database
from models.vault.tables import meta

PREFIX: Final = "note."
"""Sets these keys in ``meta`` apart from the engine's own."""

LONGEST: Final = 64 * 1024
"""Characters of a value: a note is no place for documents."""


class Notes:
    """The notes of one vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> str | None:
        """What was last set under a key; None for nothing."""
        with self._database.reading() as connection:
            return connection.scalar(select(meta.c.value).where(meta.c.key == PREFIX + key))

    def set(self, key: str, value: str | None) -> None:
        """Keep ``value`` under a key, in place of what was there; None forgets it."""
        if not key or (value is not None and len(value) > LONGEST):
            raise BugError("a note has a key and is short")
        with self._database.writing() as connection:
            connection.execute(delete(meta).where(meta.c.key == PREFIX + key))
            if value is not None:
                connection.execute(insert(meta).values(key=PREFIX + key, value=storable(value)))
