"""What goes through the vault's door besides the records themselves: filters, changes, drafts and answers."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from models.dates import PartialDate
from models.records import Category, DocumentType, InstanceFacts, Record, RecordDraft, Standing
from models.vault.findings import Aside
from models.vault.keys import KdfParams


class Keep(Enum):
    """The type of KEEP."""

    KEEP = "keep"


KEEP: Final = Keep.KEEP
"""Says "leave as it is", where None means "nothing"."""

MARK_ON: Final = "\x02"
"""Stands before a hit in a snippet."""

MARK_OFF: Final = "\x03"
"""Stands after a hit in a snippet."""

PENDING: Final = 0
"""What ``Intake.known`` answers for bytes written by this intake and not yet committed: no record has number 0."""


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """Which records to list; None means "any". Newest date first, undated last, the newest filed first among equals.

    A record dated to the month or year is within a range when it may be: March 2026 is in "from 2026-03-14".
    ``provider`` compares the whole name, without regard to ASCII case; ``limit`` None means all of them. ``imports``:
    only what one of these brought. ``unsettled``: only what has no date or category, whose words could not be read, or
    were recognised and are to be checked.
    """

    person_id: int | None = None
    category: Category | None = None
    type: DocumentType | None = None
    date_from: PartialDate | None = None
    date_to: PartialDate | None = None
    provider: str | None = None
    tag: str | None = None
    standing: Standing | None = Standing.ACTIVE
    limit: int | None = None
    offset: int = 0
    imports: tuple[int, ...] | None = None
    unsettled: bool = False


@dataclass(frozen=True, slots=True)
class RecordChange:
    """What to change of records; every field left at KEEP stays.

    ``tags`` replaces all tags; then each record gets those of ``tag`` and loses those of ``untag``.
    """

    title: str | Keep = KEEP
    date: PartialDate | Keep | None = KEEP
    category: Category | Keep | None = KEEP
    type: DocumentType | Keep = KEEP
    provider: str | Keep = KEEP
    facility: str | Keep = KEEP
    person_id: int | Keep = KEEP
    note: str | Keep = KEEP
    tags: tuple[str, ...] | Keep = KEEP
    tag: tuple[str, ...] = ()
    untag: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a record is once the words of its picture are known; ``text`` takes the place of the text it had."""

    text: str
    title: str
    date: PartialDate | None
    category: Category | None
    type: DocumentType
    provider: str
    facility: str
    language: str
    reasons: tuple[str, ...]
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A record found by words. ``snippet`` is part of its text with MARK_ON and MARK_OFF around each hit.

    The snippet has no marks where the words stand in title, provider, facility, note or tags only.
    """

    record: Record
    snippet: str


@dataclass(frozen=True, slots=True)
class Content:
    """Where original bytes lie: segment (32 hex digits), offset in its data, size, SHA-256 (32 bytes)."""

    segment_id: str
    offset: int
    size: int
    sha256: bytes


@dataclass(frozen=True, slots=True)
class FileDraft:
    """One original file about to be filed. ``name`` is its last path part, ``path`` its place in the source."""

    name: str
    path: str
    media_type: str
    instance: InstanceFacts | None = None


@dataclass(frozen=True, slots=True)
class Filing:
    """One file with its bytes and the record that it makes or joins. ``source`` names where it came from."""

    record: RecordDraft
    file: FileDraft
    content: Content
    source: str


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """One line of an import's report: a file met and what became of it.

    ``filing`` is the index into the filings of the same commit, ``record`` a record that was there before.
    """

    path: str
    outcome: str
    reason: str = ""
    filing: int | None = None
    record: int | None = None


@dataclass(frozen=True, slots=True)
class ItemKept:
    """One line of an import's report as kept in the vault; ``record_id`` is None when there is none or no longer."""

    path: str
    outcome: str
    reason: str
    record_id: int | None


@dataclass(frozen=True, slots=True)
class ImportRun:
    """One import: what was taken in, and when; ``finished`` None when it was cut short."""

    id: int
    sources: tuple[str, ...]
    begun: datetime
    finished: datetime | None


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """What a vault is and holds. ``bytes`` counts the originals as they were, ``files`` them all, the bin included.

    ``aside`` is what lies in the folder ``orphans`` and belongs to no record.
    """

    id: str
    format: int
    created: datetime
    kdf: KdfParams
    persons: int
    records: int
    held: int
    binned: int
    files: int
    bytes: int
    revision: str
    aside: Aside
