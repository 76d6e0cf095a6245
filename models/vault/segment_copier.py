"""Bringing the segments of a backup up to date: those it lacks are copied, read back and decrypted."""

from sqlalchemy import select

from models.errors import ErrorKind, UserError
from models.progress import Progress, Report
from models.vault.copying import copy_file
from models.vault.engine import Database
from models.vault.opening import Opened
from models.vault.segments import DamagedSegment, MissingSegment, Seal, SegmentStore
from models.vault.tables import file, segment


class SegmentCopier:
    """Copies the segments that a snapshot of the database names into ``target``. ``wanted`` has them by name.

    ``doubtful`` names segments in ``target`` that were damaged in the vault when copied: they are copied again.
    """

    def __init__(self, opened: Opened, target: SegmentStore, snapshot: Database, doubtful: set[str]) -> None:
        self._opened, self._target, self._doubtful = opened, target, doubtful
        self._source = opened.store()
        self._bad: dict[str, ErrorKind] = {}
        columns = select(segment.c.id, segment.c.salt, segment.c.data_length, segment.c.file_size)
        with snapshot.reading() as connection:
            self.wanted = {row[0]: Seal(*row) for row in connection.execute(columns)}
            self._records = dict(connection.execute(select(file.c.segment_id, file.c.record_id)).all())

    def copy_all(self, report: Report) -> None:
        """Copy what is lacking. What is damaged in the vault itself is copied as it is, and remembered."""
        lacking = [seal for seal in self.wanted.values() if not self._is_there(seal)]
        total, done = sum(seal.file_size for seal in lacking), 0
        for seal in lacking:
            report(Progress("backing_up", done, total))
            self._copy(seal)
            done += seal.file_size
        report(Progress("backing_up", done, total))

    def outdated(self) -> bool:
        """Whether something was missing because the vault has given it up since the snapshot."""
        missing = [name for name, kind in self._bad.items() if kind is ErrorKind.CONTENT_MISSING]
        with self._opened.database.reading() as connection:
            living = set(connection.scalars(select(segment.c.id)))
        return any(name not in living for name in missing)

    def errors(self) -> list[UserError]:
        """An error for each segment that is bad in the vault itself, naming one of its records."""
        return [UserError(kind, record=self._records.get(name)) for name, kind in self._bad.items()]

    @property
    def damaged(self) -> list[str]:
        """The segments that were copied although they are damaged."""
        return sorted(name for name, kind in self._bad.items() if kind is ErrorKind.CONTENT_DAMAGED)

    def _is_there(self, seal: Seal) -> bool:
        try:
            return (
                seal.segment_id not in self._doubtful
                and self._target.path(seal.segment_id).stat().st_size == seal.file_size
            )
        except FileNotFoundError:
            return False

    def _copy(self, seal: Seal) -> None:
        name = seal.segment_id
        try:
            self._target.adopt(name, lambda part: copy_file(self._source.path(name), part))
            with self._target.reader(name, seal.salt, seal.data_length, seal.file_size) as reader:
                reader.verify()
        except (FileNotFoundError, MissingSegment):
            for store in (self._source, self._target):
                store.require_there()
            self._bad[name] = ErrorKind.CONTENT_MISSING
        except DamagedSegment:
            self._bad[name] = ErrorKind.CONTENT_DAMAGED
