"""What the sample person would enter by hand: medicines, and the case with its questions."""

from app.services import caring, consulting
from app.services.sampling.story import CLINIC, DOCTOR, DOCTOR_ADDRESS, DOCTOR_PHONE, Story
from models.dates import PartialDate
from models.vault import Vault

_MEDICINES = (
    caring.NewMedication("Ramipril", "5 mg", "once a day", "blood pressure", PartialDate(2019)),
    caring.NewMedication("Metformin", "500 mg", "twice a day", "diabetes", PartialDate(2021, 6)),
    caring.NewMedication("Atorvastatin", "20 mg", "once a day", "cholesterol", PartialDate(2022)),
    caring.NewMedication("Vitamin D", "1000 IU", "once a day", "deficiency"),
)
_QUESTIONS = (
    "How was the diagnosis reached, and how sure is it?",
    "What else could the nodule be, and how can that be told apart?",
    "What are the alternatives to removing the upper lobe?",
    "What happens if we watch it for three more months?",
    "How many patients with exactly this have you treated in the last year?",
)


def fill_case(vault: Vault, person: str, story: Story) -> int:
    """Enter medicines, allergies and a case with its answers and questions; the case's number."""
    for medicine in _MEDICINES:
        caring.add_medication(vault, person, medicine)
    caring.state_no_allergies(vault, person)
    caring.confirm_medications(vault, person)
    case = consulting.begin(vault, person, "Nodule in the right lung")
    for key, value in _answers(story).items():
        consulting.answer(vault, case.id, key, value)
    for question in _QUESTIONS:
        consulting.add_question(vault, case.id, question)
    return case.id


def _answers(story: Story) -> dict[str, str]:
    return {
        "reason.diagnosis": "A nodule in the right lung that has grown; nobody knows yet what it is.",
        "first_opinion.doctor": DOCTOR,
        "first_opinion.practice": CLINIC,
        "first_opinion.address": DOCTOR_ADDRESS,
        "first_opinion.phone": DOCTOR_PHONE,
        "first_opinion.date": str(story.visit),
        "first_opinion.treatment": "Biopsy, and removal of the upper lobe if it is a tumour.",
        "history.cancer": "no",
        "history.biopsied": "no",
        "history.operated": "no",
        "history.hospitalised": "yes",
        "history.treated": "yes",
        "history.treatments": f"Antibiotics in hospital, {story.hospital_from} to {story.hospital_to}; the fever went.",
        "history.medicines": "yes",
        "history.earlier_imaging": "yes",
        "specialist.name": "Dr. Olga Other, University Hospital South",
        "specialist.language": "en",
        "tell.goals": "To know what it is before anything is removed.",
    }
