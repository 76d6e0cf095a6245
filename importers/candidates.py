"""What the stages of an import hand to one another: plain values that a screen may know."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final

from models.dates import PartialDate
from models.records import (
    NOBODY,
    Category,
    DocumentType,
    InstanceFacts,
    SeriesFacts,
    WrittenIdentity,
)


class Kind(StrEnum):
    """What the first bytes of a file say it is."""

    DICOM = "dicom"
    PDF = "pdf"
    IMAGE = "image"
    AUDIO = "audio"
    TEXT = "text"
    DOCUMENT = "document"
    OTHER = "other"
    ZIP = "zip"
    ISO = "iso"


class Reason(StrEnum):
    """Why something was not simply stored and read; each has a sentence in ``resources/wording/reasons.toml``."""

    DUPLICATE_BYTES = "duplicate_bytes"
    DUPLICATE_IN_BIN = "duplicate_in_bin"
    UNLOCKED = "unlocked"
    ARCHIVE_UNLOCKED = "archive_unlocked"
    SAME_UID_OTHER_BYTES = "same_uid_other_bytes"
    NO_READER = "no_reader"
    OLD_OFFICE = "old_office"
    EMPTY_FILE = "empty_file"
    DAMAGED = "damaged"
    TRUNCATED = "truncated"
    TOO_LARGE = "too_large"
    TOO_SLOW = "too_slow"
    READER_CRASHED = "reader_crashed"
    UNSUPPORTED = "unsupported"
    NO_PIXELS = "no_pixels"
    FILM = "film"
    PASSWORD = "password"
    WRONG_PASSWORD = "wrong_password"
    OTHER_ENCRYPTION = "other_encryption"
    OTHER_PERSON = "other_person"
    SEVERAL_PEOPLE = "several_people"
    PERSON_UNKNOWN = "person_unknown"
    VIEWER_PROGRAM = "viewer_program"
    DISC_INDEX = "disc_index"
    DISC_COPY = "disc_copy"
    SYSTEM_FILE = "system_file"
    NOT_A_FILE = "not_a_file"
    LINK_OUTSIDE = "link_outside"
    UNREADABLE = "unreadable"
    UNSAFE_ARCHIVE = "unsafe_archive"
    NESTED_TOO_DEEP = "nested_too_deep"
    PART_OF_MAIL = "part_of_mail"
    ARCHIVE_OPENED = "archive_opened"
    CHANGED_WHILE_READ = "changed_while_read"


class Outcome(StrEnum):
    """What became of one file found. Every file found has exactly one; found is the sum of all."""

    STORED = "stored"
    STORED_UNREAD = "stored_unread"
    DUPLICATE = "duplicate"
    HELD = "held"
    IGNORED = "ignored"


MOST_PASSWORDS: Final = 12
"""How many passwords are tried on one file, whoever answers."""


@dataclass(frozen=True, slots=True)
class Found:
    """One regular file met in a source.

    ``path`` is its place inside the source, with forward slashes and ``!/`` after an archive's name;
    ``opener`` gives a fresh seekable binary stream of exactly ``size`` bytes; ``local`` is set when the file lies
    open on this computer's disk. ``ignored`` is set where the file is known not to be a record (a viewer program);
    ``problem`` where its bytes are to be kept but not read, and why (an archive that could not be opened).
    ``on_disc`` is set below a DICOMDIR.
    """

    source: str
    path: str
    size: int
    opener: Callable[[], BinaryIO] = field(repr=False)
    local: Path | None = None
    ignored: Reason | None = None
    problem: Reason | None = None
    on_disc: bool = False

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rsplit("/", 1)[-1]


@dataclass(frozen=True, slots=True)
class Passed:
    """Something in a source that is no readable file: a link, a device, an archive that cannot be trusted."""

    source: str
    path: str
    reason: Reason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class OpenedArchive:
    """An archive that its password opened, met after everything in it; not counted itself, since that is."""

    source: str
    path: str
    size: int
    opener: Callable[[], BinaryIO] = field(repr=False)


Walked = Found | Passed | OpenedArchive
"""What a source is a stream of."""


@dataclass(frozen=True, slots=True)
class Payload:
    """What a reader is given of one file: the bytes from its start, never a path.

    ``size`` is the whole file's size in bytes; ``truncated`` is set where ``data`` holds only its beginning.
    ``name`` is the last part of its path and proves nothing about the content.
    """

    name: str
    data: bytes | memoryview = field(repr=False)
    password: str | None = field(default=None, repr=False)
    truncated: bool = False
    size: int = field(kw_only=True)


class Match(StrEnum):
    """How well the identity written on a record agrees with a person."""

    MATCH = "match"
    PROBABLE = "probable"
    UNKNOWN = "unknown"
    MISMATCH = "mismatch"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of holding a written identity against a person, and the code of its reason."""

    match: Match
    reason: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a reader understood of one file. No field is trusted beyond its type; nothing here is a path.

    ``dates`` are the document's own dates by role, best role first ("collected", "reported", "printed", "other").
    ``pages_without_text`` counts pages that look scanned. ``reasons`` explain category and type.
    """

    kind: Kind
    title: str = ""
    category: Category | None = None
    type: DocumentType = DocumentType.UNKNOWN
    dates: tuple[tuple[str, PartialDate], ...] = ()
    provider: str = ""
    facility: str = ""
    language: str = ""
    text: str = ""
    pages: int | None = None
    pages_without_text: int = 0
    media_type: str = "application/octet-stream"
    written: WrittenIdentity = NOBODY
    series: SeriesFacts | None = None
    instance: InstanceFacts | None = None
    reasons: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a reader could not understand a file. ``detail`` names an error class or a limit, never content."""

    reason: Reason
    detail: str = ""
    media_type: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class DiscFile:
    """One file a disc's index lists: its place below the index, with forward slashes, and what it should be.

    ``patient`` points into the index's ``patients``, None where the index does not say.
    """

    path: str
    sop_instance_uid: str = ""
    sop_class_uid: str = ""
    patient: int | None = None


@dataclass(frozen=True, slots=True)
class DiscIndex:
    """What a DICOMDIR says is on its disc (PS3.3, annex F). No path leads above the index.

    Names on discs are compared without case. ``refused`` counts records whose path was not a path below the index;
    ``flags`` name damage that was worked around.
    """

    files: tuple[DiscFile, ...] = ()
    patients: tuple[WrittenIdentity, ...] = ()
    refused: int = 0
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """The report's line for one file found."""

    path: str
    outcome: Outcome
    reason: str = ""
    record: int | None = None


@dataclass(frozen=True, slots=True)
class DiscListing:
    """A disc's DICOMDIR held against its tree: how many images it lists, how many of them are here."""

    path: str
    listed: int
    present: int
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did. ``items`` has one line per file found, in the order met."""

    items: tuple[Item, ...]
    discs: tuple[DiscListing, ...] = ()
    import_id: int | None = None
    interrupted: bool = False

    def count(self, outcome: Outcome) -> int:
        """How many files had this outcome."""
        return sum(item.outcome is outcome for item in self.items)

    @property
    def found(self) -> int:
        """How many files were met; the sum of all outcomes."""
        return len(self.items)
