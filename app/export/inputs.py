"""What a second-opinion package is made from: plain values, handed to the binder, the index page and the writer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.export.page_sizes import PageSize
from models.records import Allergy, Medication, Person, Record, StoredFile


class Variant(StrEnum):
    """How the receiving office wants the package."""

    FOLDER = "folder"
    ZIP = "zip"
    REPORTS = "reports"
    CD = "cd"
    ADDENDUM = "addendum"
    PROTECTED = "protected"


class HeldReason(StrEnum):
    """Why a record of this person, or offered as theirs, is not in the package."""

    NOT_CONFIRMED = "not_confirmed"
    OTHER_PERSON = "other_person"
    UNTICKED = "unticked"
    OUTSIDE_WINDOW = "outside_window"
    SENT_BEFORE = "sent_before"


class PlaceNote(StrEnum):
    """Why a DICOM file lies under DOCS, where no import desk's program will find it by the DICOMDIR."""

    NO_HEADER = "no_header"
    SAME_UID = "same_uid"
    CANNOT_DECODE = "cannot_decode"
    NOT_LISTABLE = "not_listable"


@dataclass(frozen=True, slots=True)
class PlacedFile:
    """One stored file and its place in the package, with forward slashes (``DOCS/DOC00001.PDF``).

    ``importable`` is True for DICOM that the DICOMDIR references; ``note`` is set where a DICOM file is not.
    """

    file: StoredFile
    package_path: str
    importable: bool = False
    note: PlaceNote | None = None


NOT_SHOWN = "too_many"
"""Why a marked picture is told in words only: there are more than a page can hold."""


@dataclass(frozen=True, slots=True)
class KeyPicture:
    """One picture that stands for a Series: those that the person ``marked``, else the middle one.

    ``picture`` is a PNG, or None for the reason ``why`` (a code). ``at`` says which picture of how many in the Series'
    order it is, counted from 1. ``window`` is (centre, width) as it was seen, None for the file's own or for colours.
    ``left`` names the hospital's own view that it was seen in, which may have no name; None where it was seen plainly.
    """

    picture: bytes | None = field(repr=False)
    at: tuple[int, int] | None = None
    why: str = ""
    marked: bool = False
    note: str = ""
    window: tuple[float, float] | None = None
    inverted: bool = False
    left: str | None = None


@dataclass(frozen=True, slots=True)
class KeyDocument:
    """A DICOM document made by this program, no original: it names the pictures marked in one Study (PS3.3, A.35.4).

    ``file_id`` is its number in the layout, below 0 as no stored file's is; ``path`` its place in the package.
    """

    file_id: int
    path: str
    study_uid: str
    pictures: int
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PackageEntry:
    """One record in the package, with its pictures where it is imaging."""

    record: Record
    files: tuple[PlacedFile, ...]
    key_images: tuple[KeyPicture, ...] = ()

    @property
    def marked(self) -> bool:
        """True when the person marked pictures of it."""
        return any(one.marked for one in self.key_images)


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One finding of the completeness check as plain values.

    ``state`` is met, partly, missing, not_applicable or waived; ``title`` is the rule's readable name;
    ``reason`` is in sentences, "" where there is nothing to say. ``blocks`` is True when the package is not complete
    because of this, as ``models.second_opinion`` judges it. The next step is the person's and not told to the reader.
    """

    rule: str
    title: str
    state: str
    reason: str
    blocks: bool = False
    record_ids: tuple[int, ...] = ()

    @property
    def open(self) -> bool:
        """True when something is still lacking."""
        return self.state in ("partly", "missing")


@dataclass(frozen=True, slots=True)
class HeldBack:
    """How many records stay out of the package for one reason, and which."""

    reason: HeldReason
    record_ids: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many."""
        return len(self.record_ids)


@dataclass(frozen=True, slots=True)
class PackageInputs:
    """Everything the pages of a package tell.

    ``entries`` are newest first, undated last. ``case_title`` and ``answers`` are "" and empty without a case; the keys
    of ``answers`` are those of ``models.second_opinion``. ``questions`` are in the person's order. ``supersedes`` is
    the version of the package that this one replaces, None for the first; ``adds_to`` that which an addendum completes.
    ``made`` is timezone-aware; ``program`` names
    the program and its version. ``key_documents`` are those that the package brings along for marked pictures. ``page``
    is what BINDER.PDF is printed on, but for the pages of documents that have a size of their own.
    """

    person: Person
    case_title: str
    answers: Mapping[str, str]
    questions: tuple[str, ...]
    medications: tuple[Medication, ...]
    allergies: tuple[Allergy, ...]
    findings: tuple[FindingLine, ...]
    held_back: tuple[HeldBack, ...]
    entries: tuple[PackageEntry, ...]
    made: datetime
    version: int
    variant: Variant
    program: str
    supersedes: int | None = None
    adds_to: int | None = None
    key_documents: tuple[KeyDocument, ...] = ()
    page: PageSize = PageSize.A4

    @property
    def complete(self) -> bool:
        """True when nothing that counts is lacking."""
        return not any(finding.blocks for finding in self.findings)


@dataclass(frozen=True, slots=True)
class BinderDocument:
    """One document for the binder, in its place. ``read`` gives the whole original; it may raise UserError.

    ``error`` is the reason code why it cannot be bound in (known before reading), None when it may be tried.
    ``words`` are those found in a document whose own form cannot be printed, such as a word processor's.
    """

    record: Record
    media_type: str
    package_path: str
    read: Callable[[], bytes] = field(repr=False)
    error: str | None = None
    words: str = field(default="", repr=False)
