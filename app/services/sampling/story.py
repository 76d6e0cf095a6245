"""Who the sample person is and what happened when, counted back from today."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.dates import PartialDate
from models.records import Sex

BORN = date(1961, 4, 2)
CLINIC = "Clinic North"
RADIOLOGIST = "Dr. Ruth Reader"
DOCTOR = "Dr. Paul Lung"
DOCTOR_PHONE = "+00 000 123 456"
DOCTOR_ADDRESS = "1 Sample Street, Sampletown"


@dataclass(frozen=True, slots=True)
class Sample:
    """The sample person, as the vault and as DICOM writes them."""

    name: str
    dicom_name: str
    born: PartialDate
    sex: Sex


SAMPLE = Sample("Maria Sample", "Sample^Maria", PartialDate.of(BORN), Sex.FEMALE)


@dataclass(frozen=True, slots=True)
class Story:
    """The days on which the sample records were written."""

    earlier_ct: date
    hospital_from: date
    hospital_to: date
    earlier_labs: date
    labs: date
    ct: date
    visit: date
    medicines: date


def story_of(today: date) -> Story:
    """The story so that its last page is a few days old."""

    def ago(days: int) -> date:
        return today - timedelta(days=days)

    return Story(
        earlier_ct=ago(210),
        hospital_from=ago(150),
        hospital_to=ago(143),
        earlier_labs=ago(146),
        labs=ago(24),
        ct=ago(20),
        visit=ago(13),
        medicines=ago(13),
    )
