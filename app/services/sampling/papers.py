"""The sample's letters and reports as PDF: the words a clinic would write, about nobody."""

from collections.abc import Callable, Mapping
from datetime import date
from io import BytesIO

from app.services.sampling.story import BORN, CLINIC, DOCTOR, DOCTOR_ADDRESS, DOCTOR_PHONE, RADIOLOGIST, SAMPLE, Story

_HEAD = f"Patient: {SAMPLE.name}    Date of birth: {BORN:%Y-%m-%d}    Sex: F"
_TOP, _LEADING = 780, 15


def papers(story: Story) -> dict[str, bytes]:
    """File names and contents."""
    texts: Mapping[str, tuple[str, str]] = {
        "ct_report.pdf": ("Radiology report", _ct_report(story)),
        "labs_earlier.pdf": ("Laboratory report", _labs(story.earlier_labs, "11.9", "9.8", "38", "L", "H")),
        "labs_now.pdf": ("Laboratory report", _labs(story.labs, "12.6", "7.4", "6", "", "H")),
        "clinic_letter.pdf": ("Consultation letter", _note(story)),
        "medicines.pdf": ("Medication list", _medicines(story)),
        "discharge.pdf": ("Discharge summary", _discharge(story)),
    }
    return {name: _pdf(title, text) for name, (title, text) in texts.items()}


def _ct_report(story: Story) -> str:
    return f"""RADIOLOGY REPORT
{CLINIC}, Department of Radiology
{_HEAD}
Examination: CT chest without contrast
Date of examination: {story.ct}
Reported by: {RADIOLOGIST}

CLINICAL INFORMATION
Nodule of the right upper lobe, follow-up after pneumonia.

COMPARISON
CT chest of {story.earlier_ct}.

FINDINGS
Solid nodule in the right upper lobe, 28 mm, before 18 mm. Smooth border.
No further nodules. No enlarged lymph nodes. No pleural effusion.
Heart of normal size. No fracture.

IMPRESSION
Solid nodule of the right upper lobe that has grown since the comparison.
Tissue sampling or PET-CT is recommended.
"""


def _labs(day: date, haemoglobin: str, leukocytes: str, crp: str, low: str, high: str) -> str:
    return f"""LABORATORY REPORT
{CLINIC}, Laboratory
{_HEAD}
Collected: {day}    Reported: {day}

Test            Result    Unit       Reference range   Flag
Hemoglobin      {haemoglobin}      g/dL       12.0 - 16.0       {low}
Leukocytes      {leukocytes}       10^9/L     4.0 - 10.0
Platelets       251       10^9/L     150 - 400
Creatinine      0.8       mg/dL      0.5 - 0.9
Sodium          139       mmol/L     135 - 145
Potassium       4.2       mmol/L     3.5 - 5.1
CRP             {crp}         mg/L       0 - 5             {high}
"""


def _note(story: Story) -> str:
    return f"""CONSULTATION LETTER
{CLINIC}, Pulmonology
{DOCTOR}, {DOCTOR_ADDRESS}, phone {DOCTOR_PHONE}
{_HEAD}
Date of visit: {story.visit}

DIAGNOSIS
Growing solid nodule of the right upper lobe, nature unclear.

HISTORY
Never smoked. Pneumonia five months ago, treated in hospital. No weight loss, no blood in
the sputum.

ASSESSMENT
The nodule has grown from 18 mm to 28 mm between the two CT examinations. An infection
would have become smaller. A tumour has to be ruled out, therefore tissue is needed.

PLAN
Removal of the upper lobe is proposed if the biopsy shows a tumour. The patient asks for
a second opinion before the operation, which we support.
"""


def _medicines(story: Story) -> str:
    return f"""MEDICATION LIST
{CLINIC}
{_HEAD}
Date: {story.medicines}

Medicine            Dose        How often             Reason
Ramipril            5 mg        once a day            blood pressure
Metformin           500 mg      twice a day           diabetes
Atorvastatin        20 mg       once a day            cholesterol
Vitamin D           1000 IU     once a day            deficiency

Allergies: none known
"""


def _discharge(story: Story) -> str:
    return f"""DISCHARGE SUMMARY
{CLINIC}, Department of Internal Medicine
{_HEAD}
Admitted: {story.hospital_from}
Discharged: {story.hospital_to}

DIAGNOSES
Pneumonia of the right upper lobe
High blood pressure, diabetes mellitus type 2

HOSPITAL COURSE
Treated with ampicillin/sulbactam for seven days. Fever gone after two days. The nodule
of the right upper lobe seen before did not change under treatment; a CT after some
months was arranged.

DISCHARGE MEDICATIONS
Ramipril 5 mg once a day, Metformin 500 mg twice a day
"""


def _pdf(title: str, text: str) -> bytes:
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, pageCompression=1)
    canvas.setTitle(title)
    canvas.setAuthor(CLINIC)
    for index, line in enumerate(text.splitlines()):
        draw: Callable[[int, float, str], None] = canvas.drawString
        canvas.setFont("Courier-Bold" if line.isupper() else "Courier", 9)
        draw(50, _TOP - _LEADING * index, line)
    canvas.setFont("Helvetica-Oblique", 8)
    canvas.drawString(50, 40, "Sample made by Carebinder. Nothing in it is about a real person.")
    canvas.save()
    return buffer.getvalue()
