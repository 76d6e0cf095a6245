"""Contents found again by the manifests of their segments, when the database does not know them any more.

Nothing is guessed: what is found is held under a person of its own, with the name it came with, until its owner says
whose it is.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Insert, insert, select

from models.records import DocumentType, RecordDraft, Standing
from models.vault.filing import Batch, holders
from models.vault.findings import CheckFinding, CheckKind
from models.vault.joining import recount
from models.vault.record_rows import instance_values
from models.vault.segments import DamagedSegment, MissingSegment, Seal, SegmentReader, SegmentStore
from models.vault.tables import file, import_run, person
from models.vault.values import Content, FileDraft, Filing

SALVAGED: Final = "salvaged"
"""The name of the person who holds what was salvaged, its source and its flag."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """Contents found in one segment, and what in it could not be read."""

    seal: Seal | None
    contents: tuple[tuple[Content, FileDraft, int | None], ...]
    bad: tuple[CheckFinding, ...]


def look_into(store: SegmentStore, segment_id: str) -> Salvaged:
    """Read a segment by its own manifest; every content is decrypted and compared with its SHA-256."""
    found = look_into_file(store, store.path(segment_id))
    if found.seal is not None and found.seal.segment_id != segment_id:  # the database finds a segment by its name
        return _unread(segment_id)
    return found


def look_into_file(store: SegmentStore, path: Path) -> Salvaged:
    """The same for a segment wherever it lies, such as in ``orphans``."""
    try:
        with store.open_unbound(path) as reader:
            entries = reader.manifest()
            found = [(entry, _content(reader, entry)) for entry in entries]
            seal = reader.seal
    except (DamagedSegment, MissingSegment):
        return _unread(path.stem)
    named = tuple((content, _draft(entry), _number(entry)) for entry, content in found if content is not None)
    bad = (CheckFinding(CheckKind.CONTENT_DAMAGED, _draft(entry).name) for entry, content in found if content is None)
    return Salvaged(seal, named, tuple(bad))


def _unread(segment_id: str) -> Salvaged:
    return Salvaged(None, (), (CheckFinding(CheckKind.SEGMENT_DAMAGED, segment_id),))


class Shelf:
    """Where salvaged contents are filed, inside one transaction: a person and an import made when first needed."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection, self._now = connection, now
        self._person: int | None = None
        self._import: int | None = None
        self.records = 0
        self.files = 0

    def lacks(self, salvaged: Salvaged) -> bool:
        """Whether something of it is not in the database yet."""
        digests = {content.sha256 for content, _, _ in salvaged.contents}
        return bool(digests - set(holders(self._connection, digests)))

    def file(self, salvaged: Salvaged) -> None:
        """File what is not in the database yet; contents that lay together (a Series) become one record."""
        known = holders(self._connection, (content.sha256 for content, _, _ in salvaged.contents))
        fresh = {item[0].sha256: item for item in salvaged.contents if item[0].sha256 not in known}
        if salvaged.seal is None:
            return
        for _, group in groupby(fresh.values(), key=lambda item: item[2]):
            self._file_together(salvaged.seal, list(group))

    def _file_together(self, seal: Seal, items: list[tuple[Content, FileDraft, int | None]]) -> None:
        (content, draft, _), *others = items
        batch = Batch(self._connection, self._import_number(), self._now)
        batch.add([Filing(self._record(draft), draft, content, SALVAGED)], {seal.segment_id: seal})
        rows = [self._row(batch.numbers[0], *item[:2]) for item in others]
        if rows:
            self._connection.execute(insert(file), rows)
            recount(self._connection, batch.numbers)
        self.records += 1
        self.files += len(items)

    def _record(self, draft: FileDraft) -> RecordDraft:
        return RecordDraft(
            person_id=self._person_number(),
            category=None,
            type=DocumentType.UNKNOWN,
            title=draft.name,
            standing=Standing.HELD,
            flags=(SALVAGED,),
            text=draft.path,
        )

    def _row(self, record_id: int, content: Content, draft: FileDraft) -> dict[str, Any]:
        place = {"segment_id": content.segment_id, "offset": content.offset, "size": content.size}
        named = {"name": draft.name, "path": draft.path, "media_type": draft.media_type}
        return {"record_id": record_id, "sha256": content.sha256} | place | named | instance_values(None)

    def _person_number(self) -> int:
        if self._person is None:
            there = self._connection.scalar(select(person.c.id).where(person.c.name == SALVAGED))
            values = {"name": SALVAGED, "born": None, "sex": None, "other_names": ()}
            self._person = there or self._inserted(insert(person).values(values))
        return self._person

    def _import_number(self) -> int:
        if self._import is None:
            row = insert(import_run).values(sources=(SALVAGED,), begun=self._now, finished=self._now)
            self._import = self._inserted(row)
        return self._import

    def _inserted(self, statement: Insert) -> int:
        key = self._connection.execute(statement).inserted_primary_key
        assert key is not None
        return int(key[0])


def _content(reader: SegmentReader, entry: dict[str, Any]) -> Content | None:
    """The place of an entry, when its bytes are there and are the ones it says."""
    offset, size, digest = entry.get("offset"), entry.get("size"), entry.get("sha256")
    if type(offset) is not int or type(size) is not int or not isinstance(digest, str):
        return None
    running = hashlib.sha256()
    try:
        for view in reader.chunks(offset, size):
            running.update(view)
    except DamagedSegment:
        return None
    return Content(reader.segment_id, offset, size, running.digest()) if running.hexdigest() == digest else None


def _draft(entry: dict[str, Any]) -> FileDraft:
    digest = str(entry.get("sha256", ""))
    name = str(entry.get("name") or digest[:16])
    return FileDraft(name, str(entry.get("path") or name), str(entry.get("media_type") or "application/octet-stream"))


def _number(entry: dict[str, Any]) -> int | None:
    number = entry.get("record")
    return number if type(number) is int else None


def lost_contents(store: SegmentStore, connection: Connection) -> Iterator[Salvaged]:
    """What the segments hold that no file row has: all of a segment without rows, part of one that lost some."""
    rows = connection.execute(select(file.c.segment_id, file.c.offset)).all()
    known = {(name, offset) for name, offset in rows}
    named = {name for name, _ in rows}
    for name in sorted(store.ids()):
        if name not in named or _lacks_rows(store, name, known):
            yield look_into(store, name)


def _lacks_rows(store: SegmentStore, name: str, known: set[tuple[str, int]]) -> bool:
    try:
        with store.open_unbound(store.path(name)) as reader:
            return any((name, entry.get("offset")) not in known for entry in reader.manifest())
    except (DamagedSegment, MissingSegment):
        return False
