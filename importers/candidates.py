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
    TEXT = "text"
    OTHER = "other"
    ZIP = "zip"
    ISO = "iso"


class Reason(StrEnum):
    """Why something was not simply stored and read; each has a sentence in ``resources/wording/reasons.toml``."""

    DUPLICATE_BYTES = "duplicate_bytes"
    DUPLICATE_IN_BIN = "duplicate_in_bin"
    UNLOCKED = "unlocked"
    SAME_UID_OTHER_BYTES = "same_uid_other_bytes"
    NO_READER = "no_reader"
    EMPTY_FILE = "empty_file"
    DAMAGED = "damaged"
    TRUNCATED = "truncated"
    TOO_LARGE = "too_large"
    TOO_SLOW = "too_slow"
    READER_CRASHED = "reader_crashed"
    UNSUPPORTED = "unsupported"
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


@dataclass(frozen=True, slots=True)
class Frame:
    """One decoded picture of a DICOM file, its modality LUT applied (PS3.3, C.11.1).

    ``pixels`` are rows of ``columns`` values from the upper left: three bytes a pixel (red, green, blue) where
    ``colour``, else one number of ``number`` (``u1``, ``i4`` or ``f4``, little endian). ``frames`` counts the file's
    pictures. ``windows`` are (centre, width) pairs for ``function`` (LINEAR, LINEAR_EXACT, SIGMOID; C.11.2).
    ``padding`` is the range that is no part of the picture. ``inverted``: the lowest value is white. ``lut`` is a VOI
    LUT of 16-bit numbers, its entries standing for the values from ``lut_first`` on, with ``lut_bits`` in use.
    ``line`` is slope and intercept where the values are whole stored numbers put on that line. ``overlay`` is what is
    drawn over the picture: a bit for each pixel, by row, the highest bit of a byte first; empty for nothing.
    ``partial``: the file breaks off before the picture's end, and zeros stand for the rest.
    """

    rows: int
    columns: int
    frames: int
    colour: bool
    number: str
    pixels: bytes = field(repr=False)
    inverted: bool = False
    windows: tuple[tuple[float, float], ...] = ()
    function: str = "LINEAR"
    padding: tuple[float, float] | None = None
    lut: bytes = field(default=b"", repr=False)
    lut_first: int = 0
    lut_bits: int = 16
    line: tuple[float, float] | None = None
    overlay: bytes = field(default=b"", repr=False)
    partial: bool = False


class Measure(StrEnum):
    """What a picture's pixel spacing is worth."""

    PATIENT = "patient"
    CALIBRATED = "calibrated"
    DETECTOR = "detector"
    REGIONS = "regions"
    NONE = "none"


Vector = tuple[float, float, float]
"""Millimetres or a direction in the patient: to the left, to the back, to the head (PS3.3, C.7.6.2.1.1)."""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of an ultrasound picture with its own scale (PS3.3, C.8.5.5), ``dx`` and ``dy`` millimetres a pixel.

    Its edges are pixels of the picture, the last ones included.
    """

    left: int
    top: int
    right: int
    bottom: int
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Placement:
    """Where one picture lies in the patient and what its pixels measure (PS3.3, C.7.6.2 and C.7.6.16.2).

    ``origin`` is the centre of the upper left pixel in mm, ``across`` and ``down`` the directions of a row and of a
    column; all None together. ``spacing`` is (between rows, between columns) in mm. ``letters`` are Patient Orientation
    as written, for pictures without geometry. ``part`` tells apart pictures that lie in one Series but do not belong in
    one stack (echo, kind of image, diffusion weight); ``time`` orders repetitions of one place.
    """

    rows: int
    columns: int
    origin: Vector | None = None
    across: Vector | None = None
    down: Vector | None = None
    spacing: tuple[float, float] | None = None
    measure: Measure = Measure.NONE
    regions: tuple[Region, ...] = ()
    thickness: float | None = None
    frame_of_reference: str = ""
    letters: tuple[str, str] = ("", "")
    part: tuple[str, ...] = ()
    time: tuple[float, ...] = ()
    mosaic: bool = False


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a picture's stored numbers mean: value = stored * ``slope`` + ``intercept``, seen through a window."""

    slope: float = 1.0
    intercept: float = 0.0
    windows: tuple[tuple[float, float], ...] = ()
    function: str = "LINEAR"


@dataclass(frozen=True, slots=True)
class Plain:
    """Grey pixels that lie in the file as they are (PS3.5, annex A.1 and A.2), little endian, from ``offset`` on.

    ``bits`` of the ``allocated`` (8 or 16) of a pixel are in use, the lowest ones. ``padding`` is a range of stored
    numbers that is no part of the picture. ``meanings`` holds one for all pictures, or one for each.
    """

    offset: int
    rows: int
    columns: int
    frames: int
    allocated: int
    bits: int
    signed: bool
    inverted: bool
    padding: tuple[float, float] | None
    meanings: tuple[Meaning, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """What the head of a DICOM file says of its pictures: where each lies, and where its pixels are, if plain.

    ``across`` is more than 1 for a mosaic, one frame that holds so many pictures in a row and in a column;
    ``placements`` are then those of its parts, in their order, of which there may be fewer than there is room for.
    """

    placements: tuple[Placement, ...]
    plain: Plain | None = None
    across: int = 1


@dataclass(frozen=True, slots=True)
class Channel:
    """One channel of a recording: ``samples`` are reals of 4 bytes, little endian, in ``unit``; NaN where nothing was.

    ``name`` is the short one where it is a lead of an ECG (I, aVR, V1), else as the file calls it.
    """

    name: str
    unit: str
    samples: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Wave:
    """Channels recorded together, ``rate`` samples a second of each (PS3.3, C.10.9). ``cut``: there was more."""

    label: str
    rate: float
    channels: tuple[Channel, ...]
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A picture or other object that a document points to, and which of its frames, from 1; none means all."""

    sop_instance_uid: str
    frames: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One item of a structured report (PS3.3, C.17.3): how deep it stands, what it is about, and what it says.

    ``kind`` is its value type (CONTAINER, TEXT, NUM, IMAGE ...); ``value`` may run over several lines.
    """

    depth: int
    kind: str
    concept: str
    value: str = ""
    unit: str = ""
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """A structured report or a choice of key images, in reading order. ``cut``: there was more than is told here.

    ``completed`` and ``verified`` tell whether whoever wrote it called it so. ``evidence`` are all objects it says it
    rests on, whether or not a line points to them.
    """

    title: str
    lines: tuple[ReportLine, ...]
    evidence: tuple[str, ...] = ()
    completed: bool = False
    verified: bool = False
    cut: bool = False


@dataclass(frozen=True, slots=True)
class TagLine:
    """One element of a DICOM file as text: tag, value representation, name, shortened value, depth in sequences."""

    tag: str
    vr: str
    name: str
    value: str
    depth: int = 0

    def __str__(self) -> str:
        return f"{'  ' * self.depth}{self.tag} {self.vr} {self.name}: {self.value}"


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture ready to be shown: rows from the top, each pixel four bytes: blue, green, red, and one without meaning.

    ``scale`` says how much smaller than the original it is (1: as large); ``pages`` counts the file's pictures.
    """

    width: int
    height: int
    pixels: bytes = field(repr=False)
    scale: float = 1.0
    pages: int = 1


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """The pages of a PDF: width and height of each in points, as it is turned by the document itself.

    ``count`` is how many pages there are, also where ``sizes`` tells only of the first.
    """

    sizes: tuple[tuple[float, float], ...]
    count: int


Box = tuple[float, float, float, float]
"""Left, top, right and bottom as parts, 0 to 1, of a page's width and height."""


@dataclass(frozen=True, slots=True)
class PdfHit:
    """A place where words searched for stand: page, from 0, and a box for each line they run over."""

    page: int
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class PdfHits:
    """What a stretch of pages holds of words searched for, and the page to go on from; None at the end."""

    hits: tuple[PdfHit, ...]
    following: int | None
