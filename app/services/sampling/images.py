"""The sample's CT examinations as DICOM files (PS3.3 A.3, CT Image IOD), valid for an importer and for a PACS."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

from app.services.sampling.phantom import Chest, draw
from app.services.sampling.story import CLINIC

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

INTERCEPT = -1024


@dataclass(frozen=True, slots=True)
class Patient:
    """Whose images they are, as DICOM writes it: ``Family^Given``, ``YYYYMMDD``, F, M or O."""

    name: str
    born: str
    sex: str
    number: str


@dataclass(frozen=True, slots=True)
class Examination:
    """One CT: one Study with one Series. ``study_id`` numbers it at the clinic."""

    patient: Patient
    day: date
    chest: Chest
    study_id: str
    thick: str


def files(examination: Examination, random: Callable[[int], bytes]) -> Iterator[bytes]:
    """The Part 10 files of an examination, first slice first; UIDs under the 2.25 root (PS3.5 B.2)."""
    uids = [f"2.25.{int.from_bytes(random(16), 'big')}" for _ in range(3 + examination.chest.slices)]
    seed = int.from_bytes(random(4), "big")
    for number in range(examination.chest.slices):
        ds = _patient_and_study(examination, uids)
        _series_and_equipment(ds, examination, uids)
        _image(ds, examination, number, uids[3 + number])
        _pixels(ds, examination, number, seed)
        buffer = BytesIO()
        ds.save_as(buffer, enforce_file_format=True)
        yield buffer.getvalue()


def _patient_and_study(examination: Examination, uids: list[str]) -> "Dataset":
    from pydicom.dataset import Dataset

    ds, patient, day = Dataset(), examination.patient, f"{examination.day:%Y%m%d}"
    ds.SpecificCharacterSet = "ISO_IR 192"
    ds.PatientName, ds.PatientID = patient.name, patient.number
    ds.PatientBirthDate, ds.PatientSex = patient.born, patient.sex
    ds.StudyInstanceUID, ds.StudyID = uids[0], examination.study_id
    ds.StudyDate = ds.SeriesDate = ds.AcquisitionDate = ds.ContentDate = day
    ds.StudyTime = ds.SeriesTime = ds.AcquisitionTime = ds.ContentTime = "101500"
    ds.AccessionNumber = f"A{examination.study_id}"
    ds.ReferringPhysicianName = "Lung^Paul^^Dr."
    ds.StudyDescription = "CT chest"
    return ds


def _series_and_equipment(ds: "Dataset", examination: Examination, uids: list[str]) -> None:
    ds.Modality, ds.SeriesInstanceUID, ds.SeriesNumber = "CT", uids[1], 1
    ds.SeriesDescription = f"Chest axial {examination.thick} mm"
    ds.BodyPartExamined, ds.PatientPosition = "CHEST", "HFS"
    ds.FrameOfReferenceUID, ds.PositionReferenceIndicator = uids[2], ""
    ds.Manufacturer, ds.ManufacturerModelName = "Carebinder", "Sample phantom"
    ds.DeviceSerialNumber, ds.SoftwareVersions = "1", "1"
    ds.InstitutionName = CLINIC


def _image(ds: "Dataset", examination: Examination, number: int, uid: str) -> None:
    from pydicom.dataset import FileMetaDataset
    from pydicom.uid import UID, CTImageStorage, ExplicitVRLittleEndian

    chest = examination.chest
    ds.SOPClassUID, ds.SOPInstanceUID = CTImageStorage, uid
    ds.file_meta = FileMetaDataset()
    ds.file_meta.MediaStorageSOPClassUID = CTImageStorage
    ds.file_meta.MediaStorageSOPInstanceUID = UID(uid)
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    ds.InstanceNumber, ds.AcquisitionNumber = number + 1, 1
    corner = -chest.size * chest.spacing / 2
    ds.ImagePositionPatient = [f"{corner:g}", f"{corner:g}", f"{number * chest.step:g}"]
    ds.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    ds.SliceThickness, ds.SliceLocation = examination.thick, f"{number * chest.step:g}"
    ds.PixelSpacing = [f"{chest.spacing:g}"] * 2
    ds.KVP = "120"


def _pixels(ds: "Dataset", examination: Examination, number: int, seed: int) -> None:
    picture = draw(examination.chest, number, seed)
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
    ds.Rows, ds.Columns = picture.shape
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 12, 11, 0
    ds.RescaleIntercept, ds.RescaleSlope, ds.RescaleType = INTERCEPT, 1, "HU"
    ds.WindowCenter, ds.WindowWidth = ["-600", "40"], ["1500", "400"]
    ds.WindowCenterWidthExplanation = ["LUNG", "MEDIASTINUM"]
    ds.PixelData = (picture - INTERCEPT).astype("<u2").tobytes()
