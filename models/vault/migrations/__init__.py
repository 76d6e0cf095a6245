"""The steps from each state of the tables to the next, as Alembic operations; imported only when one is due.

A revision is a module with ``upgrade()``, never changed once released. There is no way down: a newer vault is
refused, and a copy of the database is kept until a migration has succeeded.
"""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from models.vault.migrations import r0001, r0002, r0003, r0004, r0005, r0006, r0007

UPGRADES: dict[str, Callable[[], None]] = {
    "0001": r0001.upgrade,
    "0002": r0002.upgrade,
    "0003": r0003.upgrade,
    "0004": r0004.upgrade,
    "0005": r0005.upgrade,
    "0006": r0006.upgrade,
    "0007": r0007.upgrade,
}


def run(connection: Connection, due: Sequence[str]) -> None:
    """Apply the revisions ``due``, in order, inside the transaction of ``connection``."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    with Operations.context(MigrationContext.configure(connection)):
        for revision in due:
            UPGRADES[revision]()
