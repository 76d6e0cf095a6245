"""DICOM objects that are no pictures, and discs' indexes, built in code."""

import warnings
from typing import Any

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import UID, ExplicitVRLittleEndian

from tests.makers import ANNA, dicom_bytes, uid

SR_CLASS = "1.2.840.10008.5.1.4.1.1.88.11"
KEY_OBJECT_CLASS = "1.2.840.10008.5.1.4.1.1.88.59"
PDF_CLASS = "1.2.840.10008.5.1.4.1.1.104.1"
WAVEFORM_CLASS = "1.2.840.10008.5.1.4.1.1.9.1.1"
DIRECTORY_CLASS = "1.2.840.10008.1.3.10"


def plain_object(sop_class: str, modality: str, **changes: Any) -> Dataset:
    """An object of any SOP Class with patient, study and series."""
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.MediaStorageSOPClassUID = UID(sop_class)
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.SOPClassUID = sop_class
    ds.SOPInstanceUID = ds.file_meta.MediaStorageSOPInstanceUID = uid("object", sop_class, modality)
    ds.StudyDate, ds.ContentDate = "20260314", "20260316"
    ds.Modality = modality
    ds.StudyDescription = "CT chest"
    ds.PatientName, ds.PatientBirthDate, ds.PatientSex = ANNA
    ds.StudyInstanceUID, ds.SeriesInstanceUID = uid("study", sop_class), uid("series", sop_class)
    for keyword, value in changes.items():
        setattr(ds, keyword, value)
    return ds


def code(meaning: str) -> Sequence:
    """A coded entry."""
    entry = Dataset()
    entry.CodeValue, entry.CodingSchemeDesignator, entry.CodeMeaning = "1", "99TEST", meaning
    return Sequence([entry])


def content(kind: str, concept: str, **values: Any) -> Dataset:
    """One item of a report's content tree."""
    item = Dataset()
    item.RelationshipType, item.ValueType = "CONTAINS", kind
    item.ConceptNameCodeSequence = code(concept)
    for keyword, value in values.items():
        setattr(item, keyword, value)
    return item


def measured(concept: str, number: str, unit: str) -> Dataset:
    """A number with its unit."""
    value = Dataset()
    value.NumericValue, value.MeasurementUnitsCodeSequence = number, code(unit)
    return content("NUM", concept, MeasuredValueSequence=Sequence([value]))


def report(*items: Dataset, sop_class: str = SR_CLASS) -> bytes:
    """A structured report's file."""
    ds = plain_object(sop_class, "SR", ValueType="CONTAINER", ConceptNameCodeSequence=code("Radiology Report"))
    ds.ContentSequence = Sequence(items)
    return dicom_bytes(ds)


def disc_index(records: list[tuple[str, dict[str, Any]]], *, following: dict[int, int] | None = None) -> bytes:
    """A DICOMDIR of records told as type and elements, one after another, without offsets unless ``following``.

    ``following`` sets for a record's number the number of the one its next-record offset shall point to; it takes a
    second writing, since offsets are positions in the file.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # some of the paths are meant to be wrong
        return _disc_index(records, following or {})


def _disc_index(records: list[tuple[str, dict[str, Any]]], following: dict[int, int]) -> bytes:
    ds = plain_object(DIRECTORY_CLASS, "")
    for keyword in ("StudyDate", "ContentDate", "Modality", "StudyDescription", "SOPClassUID", "SOPInstanceUID"):
        delattr(ds, keyword)
    for keyword in ("PatientName", "PatientBirthDate", "PatientSex", "StudyInstanceUID", "SeriesInstanceUID"):
        delattr(ds, keyword)
    ds.FileSetID = "DISC"
    ds.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = 0
    ds.OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity = 0
    ds.FileSetConsistencyFlag = 0
    ds.DirectoryRecordSequence = Sequence([_record(kind, values) for kind, values in records])
    if following:
        places = _places(dicom_bytes(ds))
        ds.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = places[0]
        for number, target in following.items():
            ds.DirectoryRecordSequence[number].OffsetOfTheNextDirectoryRecord = places[target]
    return dicom_bytes(ds)


def _record(kind: str, values: dict[str, Any]) -> Dataset:
    record = Dataset()
    record.OffsetOfTheNextDirectoryRecord = 0
    record.RecordInUseFlag = 0xFFFF
    record.OffsetOfReferencedLowerLevelDirectoryEntity = 0
    record.DirectoryRecordType = kind
    for keyword, value in values.items():
        setattr(record, keyword, value)
    return record


def _places(data: bytes) -> list[int]:
    """Where each record's item begins."""
    places, at = [], data.find(b"\xfe\xff\x00\xe0")
    while at >= 0:
        places.append(at)
        at = data.find(b"\xfe\xff\x00\xe0", at + 8)
    return places
