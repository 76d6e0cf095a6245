"""DICOM objects that are no pictures, and discs' indexes, built in code."""

import warnings
from typing import Any

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import UID, CTImageStorage, ExplicitVRLittleEndian

from tests.makers import ANNA, dicom_bytes, uid

SR_CLASS = "1.2.840.10008.5.1.4.1.1.88.11"
KEY_OBJECT_CLASS = "1.2.840.10008.5.1.4.1.1.88.59"
PDF_CLASS = "1.2.840.10008.5.1.4.1.1.104.1"
WAVEFORM_CLASS = "1.2.840.10008.5.1.4.1.1.9.1.1"
DIRECTORY_CLASS = "1.2.840.10008.1.3.10"
LEADS = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")


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


def pointing(concept: str, instance: str, *frames: int) -> Dataset:
    """An item that points to a picture, or to some of its frames, from 1."""
    target = Dataset()
    target.ReferencedSOPClassUID, target.ReferencedSOPInstanceUID = CTImageStorage, instance
    if frames:
        target.ReferencedFrameNumber = list(frames)
    return content("IMAGE", concept, ReferencedSOPSequence=Sequence([target]))


def pdf_object(document: bytes) -> bytes:
    """The file of a PDF carried inside DICOM (PS3.3, A.45.1)."""
    kind = "application/pdf"
    ds = plain_object(PDF_CLASS, "DOC", DocumentTitle="CT report", MIMETypeOfEncapsulatedDocument=kind)
    ds.EncapsulatedDocument = document + bytes(len(document) % 2)
    return dicom_bytes(ds)


def recording(seconds: float, leads: tuple[str, ...] = LEADS, unit: str = "uV", **changes: Any) -> bytes:
    """The file of an ECG of 100 samples a second: each lead a spike of 1000 steps every second, 2.5 units a step."""
    count = round(seconds * 100)
    samples = np.zeros((count, len(leads)), "<i2")
    samples[::100] = 1000
    group = Dataset()
    group.WaveformOriginality, group.MultiplexGroupLabel = "ORIGINAL", "RHYTHM"
    group.NumberOfWaveformChannels, group.NumberOfWaveformSamples = len(leads), count
    group.SamplingFrequency, group.WaveformBitsAllocated, group.WaveformSampleInterpretation = "100", 16, "SS"
    group.ChannelDefinitionSequence = Sequence([_channel(lead, unit) for lead in leads])
    group.add_new("WaveformData", "OW", samples.tobytes())
    for keyword, value in changes.items():
        setattr(group, keyword, value)
    return dicom_bytes(plain_object(WAVEFORM_CLASS, "ECG", WaveformSequence=Sequence([group])))


def _channel(lead: str, unit: str) -> Dataset:
    channel = Dataset()
    channel.ChannelSourceSequence = code(f"Lead {lead}")
    channel.ChannelSensitivity, channel.ChannelSensitivityCorrectionFactor, channel.ChannelBaseline = "2.5", "1", "0"
    channel.ChannelSensitivityUnitsSequence = code(unit)
    channel.ChannelSensitivityUnitsSequence[0].CodeValue = unit
    channel.WaveformBitsStored = 16
    return channel


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
