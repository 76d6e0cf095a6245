"""Deleting for ever: rows first, in one transaction, then the segment files that nothing refers to any more.

A segment that other records still use is written anew with only what lives, so that nothing deleted stays. The names
of segments to remove stand in the database until their files are gone, so a crash in between leaves nothing behind.
"""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from models.errors import ErrorKind, UserError
from models.records import Standing
from models.vault.aside import clear_aside
from models.vault.changing import forget_unused_tags
from models.vault.content import PLACES, Contents, Place, damaged
from models.vault.engine import Database
from models.vault.filing import insert_segments
from models.vault.marks import EMPTYING, clear_mark, set_mark
from models.vault.search_text import batches, remove_texts
from models.vault.segments import DamagedSegment, Seal, SegmentStore, SegmentWriter
from models.vault.tables import dead_segment, file, record, segment


class Emptier:
    """Empties the bin of one vault."""

    def __init__(self, database: Database, store: SegmentStore, contents: Contents, root: Path) -> None:
        self._database, self._store, self._contents, self._root = database, store, contents, root

    def empty(self, latest: datetime | None) -> int:
        """Delete what is in the bin since ``latest`` or longer (None: all of it); returns how many records.

        What lies aside in ``orphans/`` goes as well, by the same rule, and is not counted. See ``delete``.
        """
        self._database.require_writable()
        clear_aside(self._root, latest)
        return self._delete(lambda connection: _doomed(connection, latest))

    def delete(self, ids: Collection[int]) -> int:
        """Delete those of the records that are in the bin; returns how many.

        A shared segment whose living bytes cannot be read any more is left as it is: deleting must not make damage
        worse. Raises UserError for what the disk refuses; then nothing is deleted.
        """
        only = frozenset(ids)
        return self._delete(lambda connection: [number for number in _doomed(connection, None) if number in only])

    def _delete(self, choose: Callable[[Connection], list[int]]) -> int:
        with self._database.reading() as connection:
            if not choose(connection):
                return 0
        with self._database.writing() as connection:
            set_mark(connection, EMPTYING)
        made: list[Seal] = []
        try:
            with self._database.writing() as connection:
                doomed = choose(connection)
                touched = _delete_records(connection, doomed)
                kept = self._rescue(connection, touched, made)
                _delete_segments(connection, touched - kept)
                forget_unused_tags(connection)
                clear_mark(connection, EMPTYING)
        except BaseException:
            for seal in made:
                self._store.unlink(seal.segment_id)
            raise
        self.bury()
        self._database.settle()
        return len(doomed)

    def bury(self) -> None:
        """Unlink the segments that the database has given up; what the system holds open is left for the next time."""
        with self._database.reading() as connection:
            names = list(connection.scalars(select(dead_segment.c.id)))
        if not names:
            return
        self._contents.forget(names)
        gone = [name for name in names if self._unlinked(name)]
        self._store.sync_folders()
        with self._database.writing() as connection:
            for batch in batches(gone):
                connection.execute(delete(dead_segment).where(dead_segment.c.id.in_(batch)))

    def _unlinked(self, name: str) -> bool:
        try:
            self._store.unlink(name)
        except UserError:
            return False
        return True

    def _rescue(self, connection: Connection, touched: Iterable[str], made: list[Seal]) -> set[str]:
        """Copy what lives in the touched segments into new ones, added to ``made``; returns what had to be left."""
        kept: set[str] = set()
        for name, places in _living(connection, touched).items():
            try:
                self._rewrite(connection, places, made)
            except UserError as error:
                if error.kind not in (ErrorKind.CONTENT_DAMAGED, ErrorKind.CONTENT_MISSING):
                    raise
                kept.add(name)
        self._store.sync_folders()
        return kept

    def _rewrite(self, connection: Connection, places: list[Place], made: list[Seal]) -> None:
        """Copy these files of one segment into a new one, which is added to ``made``."""
        writer = self._store.create()
        try:
            told = self._told(places[0])
            moved = [(place.file_id, self._copy(place, writer, told.get(place.offset, {}))) for place in places]
            seal = writer.seal()
        except BaseException:
            writer.abort()
            raise
        made.append(seal)
        insert_segments(connection, [seal])
        for number, offset in moved:
            place_now = {"segment_id": seal.segment_id, "offset": offset}
            connection.execute(update(file).where(file.c.id == number).values(place_now))

    def _told(self, place: Place) -> dict[int, dict[str, Any]]:
        """What a segment itself tells of its contents, by offset; nothing where that is damaged."""
        reader = self._contents.borrow(place)
        try:
            return {int(entry["offset"]): entry for entry in reader.manifest()}
        except DamagedSegment:
            return {}
        finally:
            self._contents.give_back(reader)

    def _copy(self, place: Place, writer: SegmentWriter, told: dict[str, Any]) -> int:
        offset = writer.length
        reader = self._contents.borrow(place)
        try:
            for view in reader.chunks(place.offset, place.size):
                writer.write(view)
        except DamagedSegment as error:
            raise damaged(place) from error
        finally:
            self._contents.give_back(reader)
        entry = {"offset": offset, "size": place.size, "sha256": place.sha256.hex(), "record": place.record_id}
        writer.note({**told, **entry})
        return offset


def _doomed(connection: Connection, latest: datetime | None) -> list[int]:
    in_bin = select(record.c.id).where(record.c.standing == Standing.BIN)
    return list(connection.scalars(in_bin if latest is None else in_bin.where(record.c.binned <= latest)))


def _delete_records(connection: Connection, ids: list[int]) -> set[str]:
    """Delete records with all that belongs to them; returns the segments their files were in."""
    touched: set[str] = set()
    remove_texts(connection, ids)
    for batch in batches(ids):
        theirs = file.c.record_id.in_(batch)
        touched |= set(connection.scalars(select(file.c.segment_id).where(theirs).distinct()))
        connection.execute(delete(file).where(theirs))
        connection.execute(delete(record).where(record.c.id.in_(batch)))
    return touched


def _living(connection: Connection, segments: Iterable[str]) -> dict[str, list[Place]]:
    found: dict[str, list[Place]] = {}
    for batch in batches(segments):
        in_order = PLACES.where(file.c.segment_id.in_(batch)).order_by(file.c.segment_id, file.c.offset)
        for place in (Place(*row) for row in connection.execute(in_order)):
            found.setdefault(place.segment_id, []).append(place)
    return found


def _delete_segments(connection: Connection, names: Iterable[str]) -> None:
    for batch in batches(names):
        connection.execute(delete(segment).where(segment.c.id.in_(batch)))
        connection.execute(insert(dead_segment), [{"id": name} for name in batch])
