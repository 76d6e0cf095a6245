"""Inputs built in code: DICOM instances and series, PDFs, zips and disc images, with valid defaults."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, CTImageStorage, ExplicitVRLittleEndian, generate_uid
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

ANNA = ("Muster^Anna", "19610402", "F")
"""Name, birth date and sex that the makers use unless told otherwise."""


def uid(*parts: object) -> UID:
    """A UID that is the same for the same parts."""
    return generate_uid(entropy_srcs=[repr(parts)])


def ct_instance(number: int = 1, *, series: str = "a", size: int = 16, seed: int = 0, **changes: Any) -> Dataset:
    """One valid CT image of ``size`` x ``size`` 16-bit pixels; ``changes`` set elements by keyword."""
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.FileMetaInformationVersion = b"\x00\x01"
    ds.file_meta.MediaStorageSOPClassUID = CTImageStorage
    ds.file_meta.MediaStorageSOPInstanceUID = uid("instance", series, number)
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.file_meta.ImplementationClassUID = uid("carebinder tests")
    ds.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    ds.SOPClassUID = CTImageStorage
    ds.SOPInstanceUID = ds.file_meta.MediaStorageSOPInstanceUID
    ds.StudyDate = ds.SeriesDate = ds.AcquisitionDate = ds.ContentDate = "20260314"
    ds.StudyTime = ds.ContentTime = "101500"
    ds.AccessionNumber = "A1"
    ds.Modality = "CT"
    ds.Manufacturer = "Maker"
    ds.InstitutionName = "Clinic North"
    ds.ReferringPhysicianName = "Referrer^Rita"
    ds.StudyDescription = "CT chest"
    ds.SeriesDescription = "Axial 5 mm"
    ds.PatientName, ds.PatientBirthDate, ds.PatientSex = ANNA
    ds.PatientID = "P-1"
    ds.BodyPartExamined = "CHEST"
    ds.SliceThickness = 5
    ds.KVP = 120
    ds.PatientPosition = "HFS"
    ds.StudyInstanceUID = uid("study", series)
    ds.SeriesInstanceUID = uid("series", series)
    ds.StudyID = "1"
    ds.SeriesNumber = 1
    ds.AcquisitionNumber = 1
    ds.InstanceNumber = number
    ds.ImagePositionPatient = [0, 0, 5.0 * number]
    ds.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    ds.FrameOfReferenceUID = uid("frame", series)
    ds.PositionReferenceIndicator = ""
    ds.SamplesPerPixel = 1
    ds.PhotometricInterpretation = "MONOCHROME2"
    ds.Rows = ds.Columns = size
    ds.PixelSpacing = [0.7, 0.7]
    ds.BitsAllocated = 16
    ds.BitsStored = 16
    ds.HighBit = 15
    ds.PixelRepresentation = 1
    ds.RescaleIntercept = -1024
    ds.RescaleSlope = 1
    ds.PixelData = ct_pixels(number, size, seed)
    for keyword, value in changes.items():
        setattr(ds, keyword, value)
    ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
    ds.file_meta.MediaStorageSOPClassUID = ds.SOPClassUID
    return ds


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
