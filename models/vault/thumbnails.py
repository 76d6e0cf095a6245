"""Small pictures that stand for Series in a list. They can be made again at any time, so only so many are kept."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from models.clock import Clock
from models.errors import BugError, ErrorKind, UserError
from models.vault.engine import Database
from models.vault.tables import record, thumbnail

LARGEST: Final = 64 * 1024
"""Bytes of one."""

MOST: Final = 2000
"""How many are kept; then the one made longest ago goes."""

_c = thumbnail.c
_IN_ONE_QUESTION = 500


class Thumbnails:
    """The thumbnails of one vault, encrypted as everything in its database; each goes with its record."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def get(self, record_ids: Sequence[int]) -> dict[int, bytes]:
        """Those that are there by record, as PNG; none of a record whose files have changed since it was made."""
        found: dict[int, bytes] = {}
        joined = (
            select(_c.record_id, _c.png).join(record, record.c.id == _c.record_id).where(record.c.sha256 == _c.shows)
        )
        with self._database.reading() as connection:
            for start in range(0, len(record_ids), _IN_ONE_QUESTION):
                some = joined.where(_c.record_id.in_(record_ids[start : start + _IN_ONE_QUESTION]))
                found.update((row.record_id, row.png) for row in connection.execute(some))
        return found

    def keep(self, record_id: int, shows: str, png: bytes) -> None:
        """Keep one that was made from a record's files when their hash was ``shows``. UserError NO_RECORD."""
        if not 0 < len(png) <= LARGEST:
            raise BugError("a thumbnail is small")
        made = {"shows": shows, "made": self._clock.now(), "png": png}
        row = upsert(thumbnail).values(record_id=record_id, **made)
        with self._database.writing() as connection:
            if connection.scalar(select(record.c.id).where(record.c.id == record_id)) is None:
                raise UserError(ErrorKind.NO_RECORD)
            connection.execute(row.on_conflict_do_update(index_elements=[_c.record_id], set_=made))
            if (connection.scalar(select(func.count()).select_from(thumbnail)) or 0) > MOST:
                newest = select(_c.record_id).order_by(_c.made.desc(), _c.record_id.desc()).limit(MOST)
                connection.execute(delete(thumbnail).where(_c.record_id.not_in(newest)))
