"""Words for what the core names by codes: shelves, kinds of document, dates, sizes, counts, in the chosen language."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from models.dates import PartialDate
from models.records import Category, DocumentType, Sex, Standing


def category(shelf: Category | None) -> str:
    """A shelf of the record; None is a record on none of them."""
    say = QCoreApplication.translate
    return {
        Category.IMAGING: say("Wording", "Imaging"),
        Category.LABS: say("Wording", "Labs"),
        Category.PRESCRIPTIONS: say("Wording", "Prescriptions"),
        Category.NOTES: say("Wording", "Doctor Notes"),
        None: say("Wording", "Unsorted"),
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
    say = QCoreApplication.translate
    return {
        DocumentType.IMAGE_SERIES: say("Wording", "Images"),
        DocumentType.STRUCTURED_REPORT: say("Wording", "Structured report (DICOM)"),
        DocumentType.KEY_OBJECTS: say("Wording", "Key images list (DICOM)"),
        DocumentType.WAVEFORM: say("Wording", "Waveform"),
        DocumentType.RADIOTHERAPY: say("Wording", "Radiotherapy data"),
        DocumentType.DICOM_OBJECT: say("Wording", "DICOM object"),
        DocumentType.IMAGING_REPORT: say("Wording", "Imaging report"),
        DocumentType.LAB_RESULT: say("Wording", "Laboratory result"),
        DocumentType.PATHOLOGY_REPORT: say("Wording", "Pathology report"),
        DocumentType.BIOMARKER_REPORT: say("Wording", "Biomarker report"),
        DocumentType.MEDICATION_LIST: say("Wording", "Medication list"),
        DocumentType.PRESCRIPTION: say("Wording", "Prescription"),
        DocumentType.CLINICAL_NOTE: say("Wording", "Clinical note"),
        DocumentType.TREATMENT_PLAN: say("Wording", "Treatment plan"),
        DocumentType.TREATMENT_HISTORY: say("Wording", "Treatment history"),
        DocumentType.OPERATIVE_NOTE: say("Wording", "Operation note"),
        DocumentType.DISCHARGE_SUMMARY: say("Wording", "Discharge summary"),
        DocumentType.REFERRAL_LETTER: say("Wording", "Referral letter"),
        DocumentType.INSURANCE: say("Wording", "Insurance"),
        DocumentType.INVOICE: say("Wording", "Invoice"),
        DocumentType.IDENTIFICATION: say("Wording", "Identification"),
        DocumentType.DIRECTIVE: say("Wording", "Advance directive"),
        DocumentType.PHOTO: say("Wording", "Photo"),
        DocumentType.UNKNOWN: say("Wording", "Document"),
    }[kind]


def standing(where: Standing) -> str:
    """Where a record stands."""
    say = QCoreApplication.translate
    return {
        Standing.ACTIVE: say("Wording", "In the record"),
        Standing.HELD: say("Wording", "Waiting for confirmation"),
        Standing.BIN: say("Wording", "In the bin"),
    }[where]


def sex(which: Sex | None) -> str:
    """The sex a person entered; None when they did not."""
    say = QCoreApplication.translate
    return {
        Sex.FEMALE: say("Wording", "Female"),
        Sex.MALE: say("Wording", "Male"),
        Sex.OTHER: say("Wording", "Other"),
        None: say("Wording", "Not given"),
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
