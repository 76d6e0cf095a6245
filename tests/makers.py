"""Inputs built in code: DICOM instances and series, PDFs, zips and disc images, with valid defaults."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, BasicTextSRStorage, CTImageStorage, ExplicitVRLittleEndian, generate_uid
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

ANNA = ("Muster^Anna", "19610402", "F")
"""Name, birth date and sex that the makers use unless told otherwise."""


def uid(*parts: object) -> UID:
    """A UID that is the same for the same parts."""
    return generate_uid(entropy_srcs=[repr(parts)])


_CT_ELEMENTS: dict[str, Any] = {
    "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL"],
    "SOPClassUID": CTImageStorage,
    "StudyDate": "20260314",
    "SeriesDate": "20260314",
    "AcquisitionDate": "20260314",
    "ContentDate": "20260314",
    "StudyTime": "101500",
    "ContentTime": "101500",
    "AccessionNumber": "A1",
    "Modality": "CT",
    "Manufacturer": "Maker",
    "InstitutionName": "Clinic North",
    "ReferringPhysicianName": "Referrer^Rita",
    "StudyDescription": "CT chest",
    "SeriesDescription": "Axial 5 mm",
    "PatientName": ANNA[0],
    "PatientBirthDate": ANNA[1],
    "PatientSex": ANNA[2],
    "PatientID": "P-1",
    "BodyPartExamined": "CHEST",
    "SliceThickness": 5,
    "KVP": 120,
    "PatientPosition": "HFS",
    "StudyID": "1",
    "SeriesNumber": 1,
    "AcquisitionNumber": 1,
    "ImageOrientationPatient": [1, 0, 0, 0, 1, 0],
    "PositionReferenceIndicator": "",
    "SamplesPerPixel": 1,
    "PhotometricInterpretation": "MONOCHROME2",
    "PixelSpacing": [0.7, 0.7],
    "BitsAllocated": 16,
    "BitsStored": 16,
    "HighBit": 15,
    "PixelRepresentation": 1,
    "RescaleIntercept": -1024,
    "RescaleSlope": 1,
}


def ct_instance(number: int = 1, *, series: str = "a", size: int = 16, seed: int = 0, **changes: Any) -> Dataset:
    """One valid CT image of ``size`` x ``size`` 16-bit pixels; ``changes`` set elements by keyword."""
    own = {
        "SOPInstanceUID": uid("instance", series, number),
        "StudyInstanceUID": uid("study", series),
        "SeriesInstanceUID": uid("series", series),
        "FrameOfReferenceUID": uid("frame", series),
        "InstanceNumber": number,
        "ImagePositionPatient": [0, 0, 5.0 * number],
        "Rows": size,
        "Columns": size,
        "PixelData": ct_pixels(number, size, seed),
    }
    ds = Dataset()
    for keyword, value in {**_CT_ELEMENTS, **own, **changes}.items():
        setattr(ds, keyword, value)
    ds.file_meta = file_meta(ds)
    return ds


def file_meta(ds: Dataset) -> FileMetaDataset:
    """The file meta information that fits a dataset in Explicit VR Little Endian (PS3.10, 7.1)."""
    meta = FileMetaDataset()
    meta.FileMetaInformationVersion = b"\x00\x01"
    meta.MediaStorageSOPClassUID = ds.SOPClassUID
    meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = uid("carebinder tests")
    return meta


def ct_pixels(number: int, size: int, seed: int = 0) -> bytes:
    """A smooth body-like disc with noise, as signed 16-bit little endian."""
    rng = np.random.default_rng([seed, number])
    y, x = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j]
    body = np.where(x**2 + y**2 < 0.7, 1024 + 200 * np.cos(3 * x + number / 9), 0)
    return bytes((body + rng.integers(-20, 20, (size, size))).astype("<i2").tobytes())


def dicom_bytes(ds: Dataset) -> bytes:
    """The Part 10 file of a dataset."""
    buffer = io.BytesIO()
    ds.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def ct_series(folder: Path, count: int = 5, *, series: str = "a", size: int = 16, **changes: Any) -> list[Path]:
    """``count`` instances of one series as files IM0001... in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for number in range(1, count + 1):
        path = folder / f"IM{number:04d}"
        path.write_bytes(dicom_bytes(ct_instance(number, series=series, size=size, **changes)))
        made.append(path)
    return made


def pdf_bytes(*pages: str, title: str = "", encrypt: str = "") -> bytes:
    """A PDF with one page for each text; lines are split at newlines."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=True, encrypt=encrypt or None)
    if title:
        canvas.setTitle(title)
    for page in pages:
        for index, line in enumerate(page.splitlines()):
            canvas.drawString(60, 780 - 14 * index, line)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


LAB_REPORT = """Laboratory Report
Patient: Anna Muster   Date of birth: 02.04.1961
Collected: 2026-03-02   Reported: 2026-03-03
Hemoglobin 13.2 g/dL 12.0 - 16.0
Leukocytes 7.1 10^9/L 4.0 - 10.0
Creatinine 0.8 mg/dL 0.5 - 0.9
Sodium 139 mmol/L 135 - 145
Potassium 4.2 mmol/L 3.5 - 5.1
"""


def zip_bytes(entries: Mapping[str, bytes]) -> bytes:
    """A zip of named contents."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def iso_bytes(entries: Mapping[str, bytes]) -> bytes:
    """An ISO 9660 image (level 1, no extensions) of contents by 8.3 paths such as ``DICOM/IM000001``."""
    import pycdlib

    iso = pycdlib.PyCdlib()
    iso.new(interchange_level=1)
    for folder in sorted({parent for name in entries for parent in _parents(name)}, key=len):
        iso.add_directory("/" + folder)
    for name, content in entries.items():
        full = "/" + name if "." in name.rsplit("/", 1)[-1] else f"/{name}."
        iso.add_fp(io.BytesIO(content), len(content), full + ";1")
    out = io.BytesIO()
    iso.write_fp(out)
    iso.close()
    return out.getvalue()


def _parents(name: str) -> Iterable[str]:
    parts = name.split("/")[:-1]
    return ["/".join(parts[: depth + 1]) for depth in range(len(parts))]


def text_report(number: int, finding: str) -> Dataset:
    """A Basic Text SR (PS3.3 A.35.1) with one sentence; all reports are of one Series."""
    ds = ct_instance(number, series="reports")
    for keyword in ("PixelData", "Rows", "Columns", "BitsAllocated", "BitsStored", "HighBit", "PixelRepresentation"):
        delattr(ds, keyword)
    ds.SOPClassUID = ds.file_meta.MediaStorageSOPClassUID = BasicTextSRStorage
    ds.Modality = "SR"
    ds.CompletionFlag, ds.VerificationFlag = "COMPLETE", "UNVERIFIED"
    ds.ValueType, ds.ContinuityOfContent = "CONTAINER", "SEPARATE"
    ds.ConceptNameCodeSequence = [_code("18782-3", "LN", "Radiology Study observation")]
    sentence = Dataset()
    sentence.RelationshipType, sentence.ValueType = "CONTAINS", "TEXT"
    sentence.ConceptNameCodeSequence = [_code("121071", "DCM", "Finding")]
    sentence.TextValue = finding
    ds.ContentSequence = [sentence]
    return ds


def _code(value: str, scheme: str, meaning: str) -> Dataset:
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = value, scheme, meaning
    return code
