"""Filings as rows: records made or joined, files, segments and the import's items, inside one transaction."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, text, update

from models.records import DocumentType
from models.vault.joining import SeriesKey, record_of_series, recount
from models.vault.record_rows import identity_key, instance_values, record_values, series_values
from models.vault.search_text import about, add_texts, batches
from models.vault.segments import Seal
from models.vault.tables import file, import_item, record, segment, series
from models.vault.values import Filing, ItemDraft

_LAST_NUMBER = text("SELECT seq FROM sqlite_sequence WHERE name = 'record'")


@dataclass(slots=True)
class _Rows:
    """What a batch adds."""

    records: list[dict[str, Any]] = field(default_factory=list)
    series: list[dict[str, Any]] = field(default_factory=list)
    texts: list[dict[str, Any]] = field(default_factory=list)
    files: list[dict[str, Any]] = field(default_factory=list)
    flags: dict[int, tuple[str, ...]] = field(default_factory=dict)


_TOGETHER = (
    DocumentType.IMAGE_SERIES,
    DocumentType.WAVEFORM,
    DocumentType.RADIOTHERAPY,
    DocumentType.DICOM_OBJECT,
)
"""Types of which a whole Series is one record."""


class Batch:
    """One batch of filings being written. ``numbers`` has the record of each filing, in their order."""

    def __init__(self, connection: Connection, import_id: int, added: datetime) -> None:
        self._connection, self._import_id, self._added = connection, import_id, added
        self._next = (connection.scalar(_LAST_NUMBER) or 0) + 1
        self._rows = _Rows()
        self._holders: dict[bytes, int] = {}
        self._series: dict[SeriesKey, int | None] = {}
        self._touched: dict[int, None] = {}
        self.numbers: list[int] = []

    def add(self, filings: Sequence[Filing], seals: Mapping[str, Seal]) -> None:
        """File them. Bytes that are stored already are not filed twice: the answer is the record that has them."""
        self._holders = holders(self._connection, (filing.content.sha256 for filing in filings))
        self.numbers = [self._number(filing) for filing in filings]
        self._insert_segments(seals)
        rows = self._rows
        for table, values in ((record, rows.records), (series, rows.series), (file, rows.files)):
            if values:
                self._connection.execute(insert(table), values)
        add_texts(self._connection, rows.texts)
        recount(self._connection, self._touched)
        self._add_flags()

    def list_items(self, items: Sequence[ItemDraft]) -> None:
        """Keep the report's lines."""
        rows = [
            {
                "import_id": self._import_id,
                "path": item.path,
                "outcome": item.outcome,
                "reason": item.reason,
                "record_id": item.record if item.filing is None else self.numbers[item.filing],
            }
            for item in items
        ]
        if rows:
            self._connection.execute(insert(import_item), rows)

    def _number(self, filing: Filing) -> int:
        sha256 = filing.content.sha256
        if sha256 not in self._holders:
            number = self._joined(filing) or self._made(filing)
            self._add_file(number, filing)
            self._holders[sha256] = number
        return self._holders[sha256]

    def _joined(self, filing: Filing) -> int | None:
        key = _series_key(filing)
        if key is None:
            return None
        if key not in self._series:
            self._series[key] = record_of_series(self._connection, key)
        number = self._series[key]
        if number is not None:
            self._touched[number] = None
            if filing.record.flags:
                self._rows.flags[number] = (*self._rows.flags.get(number, ()), *filing.record.flags)
        return number

    def _made(self, filing: Filing) -> int:
        draft, content = filing.record, filing.content
        number, self._next = self._next, self._next + 1
        sums = {"files": 1, "bytes": content.size, "sha256": content.sha256.hex()}
        origin = {"source": filing.source, "path": filing.file.path, "import_id": self._import_id}
        own = {"id": number, "note": "", "added": self._added, "binned": None}
        self._rows.records.append(record_values(draft) | sums | origin | own)
        around = about(draft.provider, draft.facility, (), "")
        self._rows.texts.append({"record_id": number, "title": draft.title, "about": around, "text": draft.text})
        if draft.series is not None:
            self._rows.series.append({"record_id": number} | series_values(draft.series, _series_identity(filing)))
        key = _series_key(filing)
        if key is not None:
            self._series[key] = number
        return number

    def _add_file(self, number: int, filing: Filing) -> None:
        draft, content = filing.file, filing.content
        place = {"segment_id": content.segment_id, "offset": content.offset, "size": content.size}
        named = {"name": draft.name, "path": draft.path, "media_type": draft.media_type}
        own = {"record_id": number, "sha256": content.sha256}
        self._rows.files.append(own | place | named | instance_values(draft.instance))

    def _insert_segments(self, seals: Mapping[str, Seal]) -> None:
        wanted = list(dict.fromkeys(row["segment_id"] for row in self._rows.files))
        there: set[str] = set()
        for batch in batches(wanted):
            there |= set(self._connection.scalars(select(segment.c.id).where(segment.c.id.in_(batch))))
        insert_segments(self._connection, [seals[name] for name in wanted if name not in there])

    def _add_flags(self) -> None:
        for number, flags in self._rows.flags.items():
            had = self._connection.scalar(select(record.c.flags).where(record.c.id == number)) or ()
            both = tuple(dict.fromkeys((*had, *flags)))
            if both != had:
                self._connection.execute(update(record).where(record.c.id == number).values(flags=both))


def insert_segments(connection: Connection, seals: Iterable[Seal]) -> None:
    """Add the rows of sealed segments."""
    rows = [
        {"id": seal.segment_id, "salt": seal.salt, "data_length": seal.data_length, "file_size": seal.file_size}
        for seal in seals
    ]
    if rows:
        connection.execute(insert(segment), rows)


def holders(connection: Connection, digests: Iterable[bytes]) -> dict[bytes, int]:
    """Which of these SHA-256 are stored already, and in which records."""
    found: dict[bytes, int] = {}
    for batch in batches(digests):
        rows = connection.execute(select(file.c.sha256, file.c.record_id).where(file.c.sha256.in_(batch)))
        found.update((sha256, number) for sha256, number in rows)
    return found


def _series_key(filing: Filing) -> SeriesKey | None:
    draft = filing.record
    if draft.series is None:
        return None
    facts = draft.series
    return (draft.person_id, draft.standing, facts.study_uid, facts.series_uid, _series_identity(filing))


def _series_identity(filing: Filing) -> str:
    """What, beside its UIDs, makes a Series one record: the written identity; a report in it is a record of its own."""
    written, instance = identity_key(filing.record.written), filing.file.instance
    if filing.record.type in _TOGETHER or instance is None:
        return written
    return f"{written} {instance.sop_instance_uid}"
