"""What a disc's DICOMDIR lists (PS3.3, annex F), read flat so that no chain of offsets can lead in circles."""

import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from importers.candidates import DiscFile, DiscIndex, Problem, Reason
from importers.readers.dicom import tags, values
from importers.readers.dicom.describe import MEDIA_TYPE, Header, written
from importers.readers.dicom.elements import Elements
from importers.readers.dicom.fields import items_of, line_of, value_of
from models.records import NOBODY, WrittenIdentity

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_NEXT, _LOWER = "OffsetOfTheNextDirectoryRecord", "OffsetOfReferencedLowerLevelDirectoryEntity"
_MOST_RECORDS = 200_000
_DEEPEST_PATH = 32


def load() -> None:
    """Load pydicom now, before memory is limited."""
    import pydicom.filereader  # noqa: F401 - wanted for having been imported


def read_disc_index(data: bytes) -> DiscIndex | Problem:
    """Read a whole DICOMDIR; Problem where it lists nothing that can be understood."""
    from importers.readers.dicom.loading import load_dataset

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = load_dataset(data).dataset
            if "DirectoryRecordSequence" not in dataset:
                return Problem(Reason.DAMAGED, "no directory records", MEDIA_TYPE)
            return _index(dataset)
    except MemoryError:
        return Problem(Reason.TOO_LARGE, "MemoryError", MEDIA_TYPE)
    except Exception as error:  # noqa: BLE001 - pydicom raises many classes on damaged files; each is an answer
        return Problem(Reason.DAMAGED, type(error).__name__, MEDIA_TYPE)


@dataclass(slots=True)
class _Listing:
    """The index while it is being put together."""

    files: list[DiscFile] = field(default_factory=list)
    people: dict[WrittenIdentity, int] = field(default_factory=dict)
    numbers: dict[int, int] = field(default_factory=dict)
    refused: int = 0
    flags: set[str] = field(default_factory=set)

    def patient(self, offset: int, record: "Dataset", charset: bytes) -> int:
        """The number of the person whom the PATIENT record at ``offset`` names; the same for the same words."""
        if offset not in self.numbers:
            person = _identity(record, charset)
            self.numbers[offset] = self.people.setdefault(person, len(self.people))
        return self.numbers[offset]

    def take(self, record: "Dataset", patient: int | None) -> None:
        """List the file that a record refers to, if it refers to one."""
        parts = _parts(value_of(record, "ReferencedFileID"))
        if not parts:
            return
        path = safe_path(parts)
        if path is None:
            self.refused += 1
            return
        instance = values.uid(line_of(record, "ReferencedSOPInstanceUIDInFile").encode())
        sop_class = values.uid(line_of(record, "ReferencedSOPClassUIDInFile").encode())
        self.files.append(DiscFile(path, instance, sop_class, patient))


def _index(dataset: "Dataset") -> DiscIndex:
    """Every record in use, each once, with the patient above it."""
    records = dict(_records(dataset))
    listing = _Listing()
    charset = line_of(dataset, "SpecificCharacterSet").encode("ascii", "replace")
    owners = _owners(records, _whole(value_of(dataset, "OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity")))
    if len(owners) < len(records):
        listing.flags.add("records_out_of_reach")
    latest: int | None = None
    for offset, record in records.items():
        if _whole(value_of(record, "RecordInUseFlag")) == 0 and offset not in owners:
            continue
        if line_of(record, "DirectoryRecordType") == "PATIENT":
            latest = offset
        owner = owners.get(offset, latest)
        listing.take(record, None if owner is None else listing.patient(owner, records[owner], charset))
    return DiscIndex(_once(listing.files), tuple(listing.people), listing.refused, tuple(sorted(listing.flags)))


def _records(dataset: "Dataset") -> "Iterator[tuple[int, Dataset]]":
    """The directory records by their place in the file."""
    for number, record in enumerate(items_of(dataset, "DirectoryRecordSequence")):
        if number >= _MOST_RECORDS:
            return
        yield getattr(record, "seq_item_tell", -number - 1), record


def _owners(records: "Mapping[int, Dataset]", first: int) -> dict[int, int | None]:
    """The PATIENT record above each record that the offsets lead to; every record is visited at most once."""
    owners: dict[int, int | None] = {}
    pending: list[tuple[int, int | None]] = [(first, None)]
    while pending:
        offset, owner = pending.pop()
        record = records.get(offset)
        if record is None or offset in owners:
            continue
        below = offset if line_of(record, "DirectoryRecordType") == "PATIENT" else owner
        owners[offset] = below
        pending.append((_whole(value_of(record, _NEXT)), owner))
        pending.append((_whole(value_of(record, _LOWER)), below))
    return owners


def safe_path(parts: list[str]) -> str | None:
    """A path below the index in its own spelling, without ``;1``; None when it is not one (PS3.10, section 8.2)."""
    cleaned = [part.split(";", 1)[0].strip() for part in parts]
    usable = all(part.strip(".") and not set(part) & set("/\\:\0") and part.isprintable() for part in cleaned)
    return "/".join(cleaned) if usable and 0 < len(cleaned) <= _DEEPEST_PATH and len(parts[0]) < 256 else None


def _parts(value: object) -> list[str]:
    if value is None or value == "":
        return []
    return [value] if isinstance(value, str) else [str(part) for part in value] if hasattr(value, "__iter__") else []


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _identity(record: "Dataset", charset: bytes) -> WrittenIdentity:
    """Who a PATIENT record is about, by the character set of the record or else of the index."""
    known = {
        tag: record.get_item(tag).value
        for tag in (tags.CHARACTER_SET, tags.PATIENT_NAME, tags.PATIENT_ID, tags.BIRTH_DATE, tags.PATIENT_SEX)
        if tag in record
    }
    raw = {tag: value for tag, value in known.items() if isinstance(value, bytes)}
    if not raw.get(tags.CHARACTER_SET):
        raw[tags.CHARACTER_SET] = charset
    person = written(Header(Elements(raw, "")))
    return NOBODY if person == NOBODY else person


def _once(files: list[DiscFile]) -> tuple[DiscFile, ...]:
    """Each path once; discs are compared without case."""
    return tuple({one.path.casefold(): one for one in reversed(files)}.values())[::-1]
