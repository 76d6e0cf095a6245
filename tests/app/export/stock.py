"""Records and files as the vault would give them, kept in memory, and a source that streams them."""

import hashlib
import io
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, BinaryIO

from pydicom.dataset import Dataset

from app.export.layout import Chosen
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import (
    Category,
    DocumentType,
    InstanceFacts,
    Person,
    Provenance,
    Record,
    SeriesFacts,
    Sex,
    Standing,
    StoredFile,
    WrittenIdentity,
)
from tests.makers import ct_instance, dicom_bytes

WHEN = datetime(2026, 3, 15, 18, 0, tzinfo=UTC)
ANNA = Person(1, "Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE)
WRITTEN = WrittenIdentity(("Muster^Anna",), PartialDate(1961, 4, 2), Sex.FEMALE, "P-1")


def record(number: int, **changes: Any) -> Record:
    """One document of Anna's, filed; ``changes`` set fields by name."""
    fields: dict[str, Any] = {
        "id": number,
        "person_id": 1,
        "category": Category.NOTES,
        "type": DocumentType.CLINICAL_NOTE,
        "title": f"Record {number}",
        "standing": Standing.ACTIVE,
        "date": PartialDate(2026, 3, 14),
        "provider": "",
        "facility": "Clinic North",
        "language": "en",
        "pages": None,
        "unread": "",
        "scanned": False,
        "reasons": (),
        "flags": (),
        "tags": (),
        "note": "",
        "written": WRITTEN,
        "series": None,
        "provenance": Provenance("disc", "a", 1, WHEN),
        "files": 1,
        "bytes": 0,
        "sha256": "",
        "binned": None,
    }
    return Record(**(fields | changes))


class Shelf:
    """Files in memory under the numbers of the vault; what the writer takes a vault's content for."""

    def __init__(self) -> None:
        self.bytes: dict[int, bytes] = {}
        self.damaged: set[int] = set()

    def file(self, record_id: int, content: bytes, media_type: str, **changes: Any) -> StoredFile:
        """Keep ``content`` as the next file."""
        number = len(self.bytes) + 1
        self.bytes[number] = content
        digest = hashlib.sha256(content).hexdigest()
        name = changes.pop("name", f"file{number}")
        instance = changes.pop("instance", None)
        return StoredFile(number, record_id, name, name, media_type, len(content), digest, instance)

    def document(self, number: int, content: bytes, media_type: str = "application/pdf", **changes: Any) -> Chosen:
        """One record of one document."""
        name = changes.pop("name", f"letter{number}.pdf")
        return Chosen(record(number, **changes), (self.file(number, content, media_type, name=name),))

    def series(self, number: int, *instances: Dataset, **changes: Any) -> Chosen:
        """One record of one Series, with what its headers say."""
        files = tuple(self.instance(number, one) for one in instances)
        base: dict[str, Any] = {"type": DocumentType.IMAGE_SERIES, "category": Category.IMAGING}
        fields = base | {"series": series_facts(instances[0]), "files": len(files)} | changes
        return Chosen(record(number, **fields), files)

    def ct(self, number: int, count: int = 3, *, series: str = "a", **changes: Any) -> Chosen:
        """One CT series of ``count`` images."""
        return self.series(number, *(ct_instance(n, series=series, **changes) for n in range(1, count + 1)))

    def instance(self, record_id: int, ds: Dataset) -> StoredFile:
        """Keep one DICOM file with what its header says."""
        facts = instance_facts(ds)
        return self.file(record_id, dicom_bytes(ds), "application/dicom", name=f"IM{len(self.bytes)}", instance=facts)

    def chunks(self, file_id: int, hashed: bool = True) -> Iterator[memoryview]:
        """The content in pieces, as the vault gives it."""
        if file_id in self.damaged:
            raise UserError(ErrorKind.CONTENT_DAMAGED, record=file_id)
        content = memoryview(self.bytes[file_id])
        for start in range(0, len(content), 1000):
            yield content[start : start + 1000]

    def open(self, file_id: int) -> BinaryIO:
        """The content as a stream."""
        return io.BytesIO(self.bytes[file_id])


def series_facts(ds: Dataset) -> SeriesFacts:
    """What a reader says of the Series."""
    number = ds.get("SeriesNumber")
    date = str(ds.get("StudyDate", ""))
    return SeriesFacts(
        study_uid=str(ds.get("StudyInstanceUID", "")),
        series_uid=str(ds.get("SeriesInstanceUID", "")),
        modality=str(ds.get("Modality", "")),
        study_date=PartialDate(int(date[:4]), int(date[4:6]), int(date[6:])) if date else None,
        study_time=str(ds.get("StudyTime", "")),
        study_id=str(ds.get("StudyID", "")),
        accession_number=str(ds.get("AccessionNumber", "")),
        study_description=str(ds.get("StudyDescription", "")),
        series_description=str(ds.get("SeriesDescription", "")),
        series_number=None if number is None else int(number),
    )


def instance_facts(ds: Dataset) -> InstanceFacts:
    """What a reader says of the Instance."""
    number, position = ds.get("InstanceNumber"), ds.get("ImagePositionPatient")
    return InstanceFacts(
        sop_class_uid=str(ds.SOPClassUID),
        sop_instance_uid=str(ds.SOPInstanceUID),
        transfer_syntax_uid=str(ds.file_meta.TransferSyntaxUID),
        instance_number=None if number is None else int(number),
        position=None if position is None else float(position[2]),
        rows=ds.get("Rows"),
        columns=ds.get("Columns"),
    )
