"""Putting a vault in order when it is opened: what a crash left behind never becomes visible."""

import contextlib
from datetime import datetime

from sqlalchemy import select

from models.vault.aside import stamp
from models.vault.emptying import Emptier
from models.vault.engine import Database
from models.vault.marks import any_mark, clear_mark
from models.vault.segments import MissingSegment, SegmentStore
from models.vault.tables import dead_segment, segment


def sweep(database: Database, store: SegmentStore, emptier: Emptier, now: datetime) -> None:
    """Purge temporary files, unlink what was given up; after a crash, quarantine segments that no row names.

    The whole folder is looked through only after a crash: with 100,000 segments that takes a while.
    """
    store.purge_temp()
    emptier.bury()
    with database.reading() as connection:
        if not any_mark(connection):
            return
        named = set(connection.scalars(select(segment.c.id))) | set(connection.scalars(select(dead_segment.c.id)))
    for name in store.ids() - named:
        with contextlib.suppress(MissingSegment):
            stamp(store.quarantine(name), now)
    with database.writing() as connection:
        clear_mark(connection)
