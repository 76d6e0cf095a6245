"""Since when something is in the bin, put right where a clock was wrong when it went there."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, func, or_, select, update

from models.records import Standing
from models.vault.case_tables import case
from models.vault.engine import Database
from models.vault.tables import record

_LEEWAY = timedelta(days=1)


def mend_bin_times(database: Database, created: datetime, now: datetime) -> int:
    """Let what is in the bin since a moment to come, or from before the vault was made, be there since ``now``.

    Returns how many. Its 30 days begin anew: rather too long than too short.
    """
    binned = and_(record.c.standing == Standing.BIN, _cannot_be(record.c.binned, created, now))
    wrong: list[tuple[Table[Any], ColumnElement[bool]]] = [(record, binned)]
    wrong.append((case, _cannot_be(case.c.binned, created, now)))
    with database.reading() as connection:
        counts = [connection.scalar(select(func.count()).select_from(table).where(is_)) or 0 for table, is_ in wrong]
    if any(counts):
        with database.writing() as connection:
            for table, is_ in wrong:
                connection.execute(update(table).where(is_).values(binned=now))
    return sum(counts)


def _cannot_be(binned: Any, created: datetime, now: datetime) -> ColumnElement[bool]:
    return or_(binned > now + _LEEWAY, binned < created - _LEEWAY)
