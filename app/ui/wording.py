"""Words for what the core names by codes: shelves, kinds of document, dates, sizes, counts, in the chosen language."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from models.dates import PartialDate
from models.records import Category, DocumentType, Sex, Standing


def category(shelf: Category | None) -> str:
    """A shelf of the record; None is a record on none of them."""
    translate = QCoreApplication.translate
    return {
        Category.IMAGING: translate("Wording", "Imaging"),
        Category.LABS: translate("Wording", "Labs"),
        Category.PRESCRIPTIONS: translate("Wording", "Prescriptions"),
        Category.NOTES: translate("Wording", "Doctor Notes"),
        None: translate("Wording", "Unsorted"),
    }[shelf]


CATEGORY_ICONS: dict[Category | None, str] = {
    Category.IMAGING: "scan-line",
    Category.LABS: "flask-conical",
    Category.PRESCRIPTIONS: "pill",
    Category.NOTES: "stethoscope",
    None: "file-text",
}
"""The icon of each shelf."""


def document_type(kind: DocumentType) -> str:
    """What a record is."""
    translate = QCoreApplication.translate
    return {
        DocumentType.IMAGE_SERIES: translate("Wording", "Images"),
        DocumentType.STRUCTURED_REPORT: translate("Wording", "Structured report (DICOM)"),
        DocumentType.KEY_OBJECTS: translate("Wording", "Key images list (DICOM)"),
        DocumentType.WAVEFORM: translate("Wording", "Waveform"),
        DocumentType.RADIOTHERAPY: translate("Wording", "Radiotherapy data"),
        DocumentType.DICOM_OBJECT: translate("Wording", "DICOM object"),
        DocumentType.IMAGING_REPORT: translate("Wording", "Imaging report"),
        DocumentType.LAB_RESULT: translate("Wording", "Laboratory result"),
        DocumentType.PATHOLOGY_REPORT: translate("Wording", "Pathology report"),
        DocumentType.BIOMARKER_REPORT: translate("Wording", "Biomarker report"),
        DocumentType.MEDICATION_LIST: translate("Wording", "Medication list"),
        DocumentType.PRESCRIPTION: translate("Wording", "Prescription"),
        DocumentType.CLINICAL_NOTE: translate("Wording", "Clinical note"),
        DocumentType.TREATMENT_PLAN: translate("Wording", "Treatment plan"),
        DocumentType.TREATMENT_HISTORY: translate("Wording", "Treatment history"),
        DocumentType.OPERATIVE_NOTE: translate("Wording", "Operation note"),
        DocumentType.DISCHARGE_SUMMARY: translate("Wording", "Discharge summary"),
        DocumentType.REFERRAL_LETTER: translate("Wording", "Referral letter"),
        DocumentType.INSURANCE: translate("Wording", "Insurance"),
        DocumentType.INVOICE: translate("Wording", "Invoice"),
        DocumentType.IDENTIFICATION: translate("Wording", "Identification"),
        DocumentType.DIRECTIVE: translate("Wording", "Advance directive"),
        DocumentType.PHOTO: translate("Wording", "Photo"),
        DocumentType.AUDIO: translate("Wording", "Sound recording"),
        DocumentType.UNKNOWN: translate("Wording", "Document"),
    }[kind]


def standing(where: Standing) -> str:
    """Where a record stands."""
    translate = QCoreApplication.translate
    return {
        Standing.ACTIVE: translate("Wording", "In the record"),
        Standing.HELD: translate("Wording", "Waiting for you"),
        Standing.BIN: translate("Wording", "In the bin"),
    }[where]


def sex(which: Sex | None) -> str:
    """The sex a person entered; None when they did not."""
    translate = QCoreApplication.translate
    return {
        Sex.FEMALE: translate("Wording", "Female"),
        Sex.MALE: translate("Wording", "Male"),
        Sex.OTHER: translate("Wording", "Other"),
        None: translate("Wording", "Not given"),
    }[which]


def partial(when: PartialDate | None) -> str:
    """A date as far as it is known: 14 Mar 2026, Mar 2026, 2026; None is "No date"."""
    if when is None:
        return QCoreApplication.translate("Wording", "No date")
    if when.month is None:
        return str(when.year)
    known = QDate(when.year, when.month, when.day or 1)
    return QLocale().toString(known, _day() if when.day is not None else _month())


def day(when: date) -> str:
    """A day: 14 Mar 2026."""
    return partial(PartialDate(when.year, when.month, when.day))


def moment(when: datetime) -> str:
    """A moment in the computer's own time zone: 14 Mar 2026, 16:05."""
    there = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    time = QLocale().toString(there.time(), QLocale.FormatType.ShortFormat)
    words = QCoreApplication.translate("Wording", "{day}, {time}", "a day and a time of it")
    return words.format(day=QLocale().toString(there.date(), _day()), time=time)


def size(count: int) -> str:
    """A number of bytes: 1.2 MB."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def number(count: int) -> str:
    """A number with its thousands set apart."""
    return QLocale().toString(count)


def records(count: int) -> str:
    """How many records."""
    return QCoreApplication.translate("Wording", "%Ln record(s)", "", count)


def _day() -> str:
    return QCoreApplication.translate("Wording", "d MMM yyyy", "format of a date, as QLocale takes it")


def _month() -> str:
    return QCoreApplication.translate("Wording", "MMM yyyy", "format of a month, as QLocale takes it")
