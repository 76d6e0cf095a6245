"""Taking files in: contents first, then their rows, then the answer; nothing is visible before its bytes are safe."""

from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Any

from sqlalchemy import select

from models.clock import Clock
from models.errors import BugError
from models.records import Standing
from models.vault.engine import Database
from models.vault.filing import Batch
from models.vault.marks import INTAKE, clear_mark, set_mark
from models.vault.packing import ContentWriter, Packer
from models.vault.search_text import batches
from models.vault.segments import SegmentStore
from models.vault.tables import file, import_run, record, segment
from models.vault.values import PENDING, Content, Filing, ItemDraft

_PREFIX = 8


class Intake:
    """One import's way into the vault; made by ``Vault.intake``. A context manager.

    One thread calls ``writer`` and uses the ContentWriter; ``known``, ``known_uid`` and ``commit`` may be called from
    another one at the same time. After an exception nothing that was not committed stays.
    """

    def __init__(self, database: Database, store: SegmentStore, clock: Clock, import_id: int) -> None:
        self._database, self._clock, self._import_id = database, clock, import_id
        self._digests: set[bytes] = set()
        self._uids: set[int] = set()
        self._pending: set[bytes] = set()
        self._closed = False
        self.on_close: Callable[[], None] | None = None
        self._begin()
        self._packer = Packer(store, lambda content: self._pending.add(content.sha256))

    def __enter__(self) -> "Intake":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def writer(self, group: str | None, about: Mapping[str, Any] | None = None) -> ContentWriter:
        """Begin writing one content; contents of the same ``group`` (a Series) share segments, None means alone.

        ``about`` is what a salvage without database shall know of it: ``name``, ``path``, ``media_type``, ``person``
        (JSON values). Waits while another thread has a content open. Raises UserError for what the disk refuses.
        """
        return self._packer.writer(group, about or {})

    def known(self, sha256: bytes, size: int) -> int | None:
        """The record that holds these exact bytes; PENDING while they are written and not committed; else None."""
        if sha256[:_PREFIX] in self._digests:
            with self._database.reading() as connection:
                this = (file.c.sha256 == sha256) & (file.c.size == size)
                found = connection.scalar(select(file.c.record_id).where(this))
            if found is not None:
                return found
        return PENDING if sha256 in self._pending else None

    def unread(self, record_id: int) -> str:
        """Why a committed record's content could not be read; "" when it was, or when the record is in the bin."""
        this = select(record.c.unread).where(record.c.id == record_id, record.c.standing != Standing.BIN)
        with self._database.reading() as connection:
            return connection.scalar(this) or ""

    def unread_of_size(self, size: int) -> Mapping[bytes, int]:
        """The SHA-256 and record of every committed file of this size that could not be read and is not in the bin."""
        these = select(file.c.sha256, file.c.record_id).join(record, record.c.id == file.c.record_id)
        these = these.where(file.c.size == size, record.c.unread != "", record.c.standing != Standing.BIN)
        with self._database.reading() as connection:
            return dict(connection.execute(these).all())

    def known_uid(self, sop_instance_uid: str) -> tuple[int, bytes] | None:
        """Record and SHA-256 of the committed Instance with this SOP Instance UID; the first of several."""
        if hash(sop_instance_uid) not in self._uids:
            return None
        this = select(file.c.record_id, file.c.sha256).where(file.c.sop_instance_uid == sop_instance_uid)
        with self._database.reading() as connection:
            row = connection.execute(this.order_by(file.c.id).limit(1)).first()
        return None if row is None else (row[0], row[1])

    def commit(self, filings: Sequence[Filing], items: Sequence[ItemDraft] = ()) -> list[int]:
        """Make filings part of the vault, all or none, and say which record each is in.

        Every open segment is sealed and on the disk before the one transaction. Bytes that are stored already are
        answered with their record and not stored again. Raises UserError for what the disk refuses.
        """
        if self._closed:
            raise BugError("this intake is closed")
        self._packer.seal_all()
        lost = (self._packer.failed.get(filing.content.segment_id) for filing in filings)
        for error in (error for error in lost if error is not None):
            raise error
        with self._database.writing() as connection:
            batch = Batch(connection, self._import_id, self._clock.now())
            batch.add(filings, self._packer.sealed)
            batch.list_items(items)
        self._remember([filing.content for filing in filings])
        self._uids.update(hash(each.file.instance.sop_instance_uid) for each in filings if each.file.instance)
        return batch.numbers

    def close(self) -> None:
        """End the import's writing: what was not committed is removed. May be called twice."""
        if self._closed:
            return
        self._closed = True
        try:
            self._packer.close(keep=self._referred)
            with self._database.writing() as connection:
                clear_mark(connection, INTAKE)
        finally:
            if self.on_close is not None:
                self.on_close()

    def _begin(self) -> None:
        with self._database.writing() as connection:
            if connection.scalar(select(import_run.c.id).where(import_run.c.id == self._import_id)) is None:
                raise BugError("an intake needs an import")
            set_mark(connection, INTAKE)
            self._digests.update(sha256[:_PREFIX] for sha256 in connection.scalars(select(file.c.sha256)))
            uids = select(file.c.sop_instance_uid).where(file.c.sop_instance_uid.is_not(None))
            self._uids.update(map(hash, connection.scalars(uids)))

    def _remember(self, contents: Sequence[Content]) -> None:
        self._digests.update(content.sha256[:_PREFIX] for content in contents)
        self._pending.difference_update(content.sha256 for content in contents)

    def _referred(self, names: set[str]) -> set[str]:
        found: set[str] = set()
        with self._database.reading() as connection:
            for batch in batches(names):
                found |= set(connection.scalars(select(segment.c.id).where(segment.c.id.in_(batch))))
        return found
