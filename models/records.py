"""People and what is kept of them: plain frozen values, no SQL, no files.

The words are the field's own: a *Study* holds *Series*, a Series holds *Instances* (DICOM PS3.3, section 7).
One record is one document, or one DICOM Series with all its Instances.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.dates import PartialDate


class Category(StrEnum):
    """The four shelves of the record."""

    IMAGING = "imaging"
    LABS = "labs"
    PRESCRIPTIONS = "prescriptions"
    NOTES = "doctor_notes"


class DocumentType(StrEnum):
    """What a record is, as far as its evidence tells."""

    IMAGE_SERIES = "image_series"
    STRUCTURED_REPORT = "structured_report"
    KEY_OBJECTS = "key_objects"
    WAVEFORM = "waveform"
    RADIOTHERAPY = "radiotherapy"
    DICOM_OBJECT = "dicom_object"
    IMAGING_REPORT = "imaging_report"
    LAB_RESULT = "lab_result"
    PATHOLOGY_REPORT = "pathology_report"
    BIOMARKER_REPORT = "biomarker_report"
    MEDICATION_LIST = "medication_list"
    PRESCRIPTION = "prescription"
    CLINICAL_NOTE = "clinical_note"
    TREATMENT_PLAN = "treatment_plan"
    TREATMENT_HISTORY = "treatment_history"
    OPERATIVE_NOTE = "operative_note"
    DISCHARGE_SUMMARY = "discharge_summary"
    REFERRAL_LETTER = "referral_letter"
    INSURANCE = "insurance"
    INVOICE = "invoice"
    IDENTIFICATION = "identification"
    DIRECTIVE = "directive"
    PHOTO = "photo"
    AUDIO = "recording"
    UNKNOWN = "unknown"


class Sex(StrEnum):
    """Patient's Sex as DICOM codes it (PS3.3 C.7.1.1, 0010,0040), O written as X by the person."""

    FEMALE = "F"
    MALE = "M"
    OTHER = "X"


class Standing(StrEnum):
    """Where a record stands: in the record, held until its owner is confirmed, or in the bin."""

    ACTIVE = "active"
    HELD = "held"
    BIN = "bin"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone whose records are kept. ``id`` is the vault's own number."""

    id: int
    name: str
    born: PartialDate | None
    sex: Sex | None
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WrittenIdentity:
    """Whose record it is according to the record itself, as written there; several spellings of one name."""

    names: tuple[str, ...] = ()
    born: PartialDate | None = None
    sex: Sex | None = None
    patient_id: str = ""
    issuer: str = ""

    @property
    def blank(self) -> bool:
        """True when nothing on the record says whose it is (a hospital's number alone does not)."""
        return not any(self.names) and self.born is None


NOBODY = WrittenIdentity()
"""The identity on a record that names nobody."""


IDENTITY_CONFIRMED = "identity_confirmed"
"""The flag of a record whose owner a person settled by hand, whatever identity is written on it."""


RECOGNISED = "recognised"
"""The flag of a record whose words were recognised from its picture, and may contain mistakes."""


NO_WORDS = "no_words"
"""The flag of a record in whose picture no words were found."""


UNSURE = "unsure"
"""The flag ``unsure:date`` and its like: this fact was taken from recognised words, and nobody has looked at it yet."""


TOLD = "told"
"""The flag ``told:date`` and its like: a person set this fact, or took it away, before the words were recognised."""


OTHER_NAMED = "other_named"
"""The flag ``other_named:NAME``: the recognised words seem to name somebody else. A doubt; whose it is stays."""


def flagged(flags: Sequence[str], kind: str) -> tuple[str, ...]:
    """The values of the flags ``kind:VALUE``, in their order."""
    return tuple(flag.removeprefix(f"{kind}:") for flag in flags if flag.startswith(f"{kind}:"))


HELD_BEFORE = "held_before"
"""The flag of a record in the bin that waited for its owner when it was put there: out of the bin it waits again."""


@dataclass(frozen=True, slots=True)
class SeriesFacts:
    """What the header says of a Series and its Study (DICOM PS3.3 C.7.2.1 and C.7.3.1)."""

    study_uid: str
    series_uid: str
    modality: str = ""
    study_date: PartialDate | None = None
    study_time: str = ""
    study_id: str = ""
    accession_number: str = ""
    study_description: str = ""
    series_description: str = ""
    series_number: int | None = None
    body_part: str = ""


@dataclass(frozen=True, slots=True)
class InstanceFacts:
    """What the header says of one Instance (DICOM PS3.3 C.12.1, C.7.6).

    The UIDs of its class and of itself are empty where the header has none that is valid: it can be looked at, but
    nothing can refer to it. ``position`` is the distance in mm of the image plane along the slice normal, None where
    the header has no geometry.
    """

    sop_class_uid: str
    sop_instance_uid: str
    transfer_syntax_uid: str
    instance_number: int | None = None
    position: float | None = None
    rows: int | None = None
    columns: int | None = None
    frames: int = 1


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a record came from: the source's name (never a machine's path), the path inside it, the import, when."""

    source: str
    path: str
    import_id: int
    added: datetime


@dataclass(frozen=True, slots=True)
class RecordDraft:
    """A record about to be filed. ``unread`` is the reason code why its content could not be read, "" when it was.

    ``reasons`` say why it stands in its category; ``text`` is everything searchable in it.
    """

    person_id: int
    category: Category | None
    type: DocumentType
    title: str
    standing: Standing = Standing.ACTIVE
    date: PartialDate | None = None
    provider: str = ""
    facility: str = ""
    language: str = ""
    pages: int | None = None
    unread: str = ""
    scanned: bool = False
    reasons: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    text: str = ""
    written: WrittenIdentity = NOBODY
    series: SeriesFacts | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """One filed record, without its text. ``sha256`` is the file's own; for several files see ``models.vault``."""

    id: int
    person_id: int
    category: Category | None
    type: DocumentType
    title: str
    standing: Standing
    date: PartialDate | None
    provider: str
    facility: str
    language: str
    pages: int | None
    unread: str
    scanned: bool
    reasons: tuple[str, ...]
    flags: tuple[str, ...]
    tags: tuple[str, ...]
    note: str
    written: WrittenIdentity
    series: SeriesFacts | None
    provenance: Provenance
    files: int
    bytes: int
    sha256: str
    binned: datetime | None


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One original file of a record. ``name`` is its last path part, ``path`` its place in the source.

    ``sha256`` is lowercase hex over the original bytes; ``size`` is in bytes.
    """

    id: int
    record_id: int
    name: str
    path: str
    media_type: str
    size: int
    sha256: str
    instance: InstanceFacts | None


@dataclass(frozen=True, slots=True)
class KeyImage:
    """One picture that a person marked: a file's ``frame`` (from 0), and how it was seen.

    ``window`` is (centre, width) in the modality's values, None for the file's own; ``inverted`` as against the file.
    ``state`` is the SOP Instance UID of the presentation state it was seen through, None where it was seen as it is.
    """

    id: int
    file_id: int
    frame: int
    note: str
    window: tuple[float, float] | None
    inverted: bool
    made: datetime
    state: str | None = None


@dataclass(frozen=True, slots=True)
class Medication:
    """One medicine: the person's own entry, dates as far as known; ``ended`` None while it is taken."""

    id: int
    person_id: int
    name: str
    dose: str
    frequency: str
    reason: str
    started: PartialDate | None
    ended: PartialDate | None
    confirmed: datetime


@dataclass(frozen=True, slots=True)
class Allergy:
    """One allergy or intolerance; the substance ``none`` states that there are none known."""

    id: int
    person_id: int
    substance: str
    reaction: str
    confirmed: datetime


@dataclass(frozen=True, slots=True)
class Question:
    """One question for the specialist, in the person's words, by rank."""

    id: int
    case_id: int
    rank: int
    text: str


@dataclass(frozen=True, slots=True)
class Case:
    """One health question of one person and its journey answers, by key (see ``models.second_opinion.case``)."""

    id: int
    person_id: int
    title: str
    opened: datetime
    answers: dict[str, str]


@dataclass(frozen=True, slots=True)
class BinnedCase:
    """A case in the bin, and since when it is there."""

    case: Case
    since: datetime


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """One of several things of a kind that a case holds, its fields by name (see ``models.second_opinion.entries``)."""

    id: int
    case_id: int
    kind: str
    fields: dict[str, str]
    made: datetime
    changed: datetime


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One line of a case's log: what was answered or entered when.

    ``subject`` is an answer's key, or ``kind number`` of an entry or question; ``value`` None: it was taken back.
    """

    at: datetime
    subject: str
    value: str | None


@dataclass(frozen=True, slots=True)
class PackageMade:
    """One line of the receipt desk: which package was built of which case, with what in it."""

    id: int
    case_id: int
    version: int
    variant: str
    made: datetime
    files: int
    bytes: int
    record_ids: tuple[int, ...]
    manifest_sha256: str
