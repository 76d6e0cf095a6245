"""The state of the database's tables: made new, compared with what this program knows, brought up to date."""

import contextlib
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, insert, select, update

from models.errors import ErrorKind, UserError
from models.vault import case_tables
from models.vault.durable import as_user_error
from models.vault.engine import Database
from models.vault.full_text import FULL_TEXT
from models.vault.table_base import metadata
from models.vault.tables import meta

REVISIONS: Final = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
"""Every state the tables have had, oldest first; each has its script in ``models.vault.migrations``."""

REVISION: Final = "revision"
"""The key in ``meta`` under which the database's own revision stands."""

_COPY = "before-migration.db"

_ = case_tables  # its tables are part of ``metadata``


def build(connection: Connection) -> None:
    """Make all tables in an empty database, at the newest revision."""
    metadata.create_all(connection)
    for statement in FULL_TEXT:
        connection.exec_driver_sql(statement)
    connection.execute(insert(meta).values(key=REVISION, value=REVISIONS[-1]))


def bring_up_to_date(database: Database) -> str:
    """Migrate an older database and return the revision it then has.

    A copy is made first, inside the vault and encrypted, and removed after success. Raises UserError VAULT_TOO_NEW,
    the database untouched, when a newer program has changed the tables.
    """
    found = _revision(database)
    if found not in REVISIONS:
        raise UserError(ErrorKind.VAULT_TOO_NEW, path=database.path.parent)
    due, copy = REVISIONS[REVISIONS.index(found) + 1 :], database.path.with_name(_COPY)
    if due:
        _forget(copy)
        database.copy_to(copy)
        _migrate(database, due)
    with contextlib.suppress(UserError):
        _forget(copy)  # also one that a crash left: what is deleted from now on must not stay in it
    return REVISIONS[-1]


def _forget(copy: Path) -> None:
    try:
        copy.unlink(missing_ok=True)
    except OSError as error:
        raise as_user_error(error, path=copy.parent) from error


def require_newest(database: Database) -> None:
    """Raise UserError unless the tables are as this program makes them: VAULT_TOO_NEW, or VAULT_UNSETTLED if older."""
    found = _revision(database)
    if found != REVISIONS[-1]:
        older = found in REVISIONS
        raise UserError(ErrorKind.VAULT_UNSETTLED if older else ErrorKind.VAULT_TOO_NEW, path=database.path.parent)


def _revision(database: Database) -> str:
    with database.reading() as connection:
        if not connection.exec_driver_sql("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").first():
            raise UserError(ErrorKind.DATABASE_DAMAGED, path=database.path.parent)
        return connection.scalar(select(meta.c.value).where(meta.c.key == REVISION)) or ""


def _migrate(database: Database, due: tuple[str, ...]) -> None:
    from models.vault.migrations import run

    with database.writing() as connection:
        run(connection, due)
        connection.execute(update(meta).where(meta.c.key == REVISION).values(value=due[-1]))
