"""The records of one vault: looked up, listed, found by words, corrected, moved to the bin and out of it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta

from sqlalchemy import case, func, select

from models.clock import Clock
from models.errors import ErrorKind, UserError
from models.records import Category, DocumentType, Record, RecordDraft, Standing, StoredFile
from models.vault import changing, facets, recognising, search, snapshots
from models.vault.emptying import Emptier
from models.vault.engine import Database
from models.vault.filtering import filtered, ordered
from models.vault.recognising import FilledIn
from models.vault.record_rows import FILES, RECORDS, file_of, record_of
from models.vault.snapshots import Snapshot
from models.vault.tables import file, record, record_text
from models.vault.values import Hit, Recognition, RecordChange, RecordFilter

_EVERYTHING = RecordFilter()
_IN_ONE_QUESTION = 500
_FIRST = case({Standing.ACTIVE: 0, Standing.HELD: 1}, value=record.c.standing, else_=2)


class Records:
    """The records of one vault."""

    def __init__(self, database: Database, clock: Clock, emptier: Emptier) -> None:
        self._database, self._clock, self._emptier = database, clock, emptier

    def get(self, record_id: int) -> Record:
        """One record, wherever it stands. Raises UserError NO_RECORD."""
        with self._database.reading() as connection:
            row = connection.execute(RECORDS.where(record.c.id == record_id)).first()
        if row is None:
            raise UserError(ErrorKind.NO_RECORD, record=record_id)
        return record_of(row)

    def several(self, ids: Sequence[int]) -> Sequence[Record]:
        """The records of these numbers that are there, wherever they stand, in this order."""
        found: dict[int, Record] = {}
        with self._database.reading() as connection:
            for start in range(0, len(ids), _IN_ONE_QUESTION):
                some = record.c.id.in_(ids[start : start + _IN_ONE_QUESTION])
                found |= {row.id: record_of(row) for row in connection.execute(RECORDS.where(some))}
        return tuple(found[number] for number in ids if number in found)

    def ids(self, chosen: RecordFilter = _EVERYTHING) -> Sequence[int]:
        """The numbers of a filter's records, in the order of ``list``."""
        with self._database.reading() as connection:
            return tuple(connection.scalars(ordered(filtered(select(record.c.id), chosen), chosen)))

    def list(self, chosen: RecordFilter = _EVERYTHING) -> list[Record]:
        """The records of a filter: newest date first, undated last, the last filed first among equals."""
        with self._database.reading() as connection:
            return [record_of(row) for row in connection.execute(ordered(filtered(RECORDS, chosen), chosen))]

    def count(self, chosen: RecordFilter = _EVERYTHING) -> int:
        """How many records a filter chooses, its limit and offset aside."""
        with self._database.reading() as connection:
            return connection.scalar(filtered(select(func.count()).select_from(record), chosen)) or 0

    def providers(self, person_id: int | None = None) -> Sequence[str]:
        """Who made the records of the record, each once (ASCII case does not count), in alphabetical order."""
        with self._database.reading() as connection:
            return tuple(connection.scalars(facets.providers(person_id)))

    def tags(self) -> Sequence[str]:
        """The tags that records of the record have, in alphabetical order."""
        with self._database.reading() as connection:
            return tuple(connection.scalars(facets.tags()))

    def types(self, person_id: int | None = None, category: Category | None = None) -> Sequence[DocumentType]:
        """The types of the records of the record, in the order of DocumentType; None means any."""
        with self._database.reading() as connection:
            found = set(connection.scalars(facets.types(person_id, category)))
        return tuple(kind for kind in DocumentType if kind in found)

    def counts(self, person_id: int | None = None) -> Mapping[Category | None, int]:
        """How many records of the record each category has; every Category is there, None (unsorted) only with some."""
        with self._database.reading() as connection:
            counted = dict(connection.execute(facets.counts(person_id)).all())
        return dict.fromkeys(Category, 0) | counted

    def files(self, record_id: int) -> Sequence[StoredFile]:
        """The original files of a record, in the order of their Instance Number, else as filed. Raises NO_RECORD."""
        in_order = FILES.where(file.c.record_id == record_id).order_by(file.c.instance_number, file.c.id)
        with self._database.reading() as connection:
            changing.require(connection, [record_id])
            return [file_of(row) for row in connection.execute(in_order)]

    def pictures(self, ids: Collection[int]) -> Mapping[int, int]:
        """How many pictures the files of each of these records hold, every frame of a film counted; only where any."""
        found: dict[int, int] = {}
        wanted, c = sorted(ids), file.c
        frames = func.sum(func.max(func.coalesce(c.frames, 1), 1))
        counted = select(c.record_id, frames).where(c.rows > 0)
        with self._database.reading() as connection:
            for start in range(0, len(wanted), _IN_ONE_QUESTION):
                some = c.record_id.in_(wanted[start : start + _IN_ONE_QUESTION])
                rows = connection.execute(counted.where(some).group_by(c.record_id))
                found |= {record_id: count or 0 for record_id, count in rows}
        return found

    def holding(self, uids: Collection[str]) -> Mapping[str, tuple[int, int]]:
        """The record and the file of each of these SOP Instance UIDs that is here.

        Of several, those of the record come before held ones and these before those in the bin, then the first that
        came.
        """
        found: dict[str, tuple[int, int]] = {}
        wanted, c = sorted(uids), file.c
        in_order = select(c.sop_instance_uid, c.record_id, c.id).join(record).order_by(_FIRST, c.id)
        with self._database.reading() as connection:
            for start in range(0, len(wanted), _IN_ONE_QUESTION):
                some = c.sop_instance_uid.in_(wanted[start : start + _IN_ONE_QUESTION])
                for row in connection.execute(in_order.where(some)):
                    found.setdefault(row.sop_instance_uid or "", (row.record_id, row.id))
        return found

    def text(self, record_id: int) -> str:
        """Everything searchable that was read in a record. Raises UserError NO_RECORD."""
        with self._database.reading() as connection:
            found = connection.scalar(select(record_text.c.text).where(record_text.c.record_id == record_id))
        if found is None:
            raise UserError(ErrorKind.NO_RECORD, record=record_id)
        return found

    def search(self, words: str, chosen: RecordFilter = _EVERYTHING, limit: int = 50) -> Sequence[Hit]:
        """Records that contain all the words, best first; see ``models.vault.search``."""
        with self._database.reading() as connection:
            return search.find(connection, words, chosen, limit)

    def edit(self, ids: Sequence[int], change: RecordChange) -> None:
        """Correct records. Raises UserError NO_RECORD or NO_PERSON, and then nothing is changed.

        A series given to another person joins that person's record of the same series, if there is one.
        """
        with self._database.writing() as connection:
            changing.edit(connection, ids, change)

    def reread(self, record_id: int, draft: RecordDraft) -> None:
        """Put what is understood of a document only now in place of what was known of it. Raises NO_RECORD, NO_PERSON.

        Its files, tags and note stay, and where it came from. Not for a series.
        """
        with self._database.writing() as connection:
            changing.reread(connection, record_id, draft)

    def recognise(self, record_id: int, found: Recognition) -> FilledIn:
        """Give a scanned record the words of its picture and what they tell. Raises UserError NO_RECORD."""
        with self._database.writing() as connection:
            return recognising.recognise(connection, record_id, found)

    def unrecognise(self, done: FilledIn) -> None:
        """Take them out again, and what they told as far as it stands there still. Raises UserError NO_RECORD."""
        with self._database.writing() as connection:
            recognising.unrecognise(connection, done)

    def confirm(self, ids: Sequence[int], person_id: int | None = None) -> None:
        """Make held records part of the record; of ``person_id`` when given. Raises NO_RECORD, NO_PERSON.

        Records that are not held stay as they are, but for the person. A series joins the record of the same series
        and written identity that is there already.
        """
        with self._database.writing() as connection:
            changing.confirm(connection, ids, person_id)

    def sure(self, ids: Sequence[int]) -> None:
        """What was taken from recognised words is right, says a person. Raises UserError NO_RECORD."""
        with self._database.writing() as connection:
            changing.sure(connection, ids)

    def bin(self, ids: Sequence[int]) -> None:
        """Move records to the bin. Raises UserError NO_RECORD, and then nothing is changed."""
        with self._database.writing() as connection:
            changing.to_bin(connection, ids, self._clock.now())

    def restore(self, ids: Sequence[int]) -> None:
        """Take records out of the bin, into the record. Raises UserError NO_RECORD, NOT_IN_BIN."""
        with self._database.writing() as connection:
            changing.from_bin(connection, ids)

    def remember(self, ids: Sequence[int]) -> Snapshot:
        """How records stand now, and those they may be joined with. Raises UserError NO_RECORD."""
        with self._database.reading() as connection:
            return snapshots.take(connection, ids)

    def put_back(self, kept: Snapshot) -> None:
        """Make remembered records stand as they did, joined ones apart again.

        Raises UserError NO_RECORD, and then nothing is changed, when one of them was deleted for good.
        """
        with self._database.writing() as connection:
            snapshots.put_back(connection, kept)

    def delete(self, ids: Sequence[int]) -> int:
        """Delete for ever those of the records that are in the bin; returns how many. Others stay as they are."""
        return self._emptier.delete(ids)

    def empty_bin(self, older_than: timedelta | None = None) -> int:
        """Delete for ever what has been in the bin for at least ``older_than`` (None: all of it); returns how many.

        What has lain aside in ``orphans/`` as long goes as well, and is not counted.
        """
        latest = None if older_than is None else self._clock.now() - older_than
        return self._emptier.empty(latest)
