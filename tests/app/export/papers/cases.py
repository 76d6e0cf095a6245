"""Cases to print: with everything written down, with nothing, with long texts, written from right to left."""

from dataclasses import replace
from datetime import UTC, date, datetime

from app.export.papers.inputs import DueLine, PaperInputs, StepLine
from app.export.papers.terms import Terms
from app.services import papers
from models.dates import PartialDate
from models.records import Case, CaseEntry, CaseEvent, Person, Sex
from models.second_opinion import FIELDS, KEYS, Answer, EntryKind, StepId, accepted, accepted_fields

WHEN = datetime(2026, 3, 15, 18, 0, tzinfo=UTC)

ANSWERS = {
    "safety.growth": "no",
    "safety.urgent": "no",
    "reason.kinds": "procedure,unclear,explore",
    "reason.diagnosis": "A tear in the meniscus of my left knee. I am told that it should be operated on soon.",
    "first_opinion.doctor": "Dr. Ruth Alder",
    "first_opinion.practice": "Orthopaedics at the Bridge",
    "first_opinion.address": "Bridge Street 4\n8000 Zurich",
    "first_opinion.phone": "+41 44 000 00 00",
    "first_opinion.date": "2026-02-20",
    "first_opinion.treatment": "Keyhole operation, then six weeks on crutches.",
    "doctor.asked": "2026-03-01",
    "doctor.answer": "supports",
    "insurance.company": "Helvia Health",
    "insurance.phone": "0800 111 222",
    "insurance.member": "756.1234.5678.97",
    "insurance.covered": "partly",
    "insurance.called": "2026-03-02",
    "insurance.said_by": "Mr Brunner",
    "insurance.reference": "HH-77120",
    "insurance.cost": "The deductible of 300, then 10 percent.",
    "contact.address": "Lindenweg 7\n8400 Winterthur",
    "contact.phone": "+41 79 000 00 00",
    "contact.email": "anna@example.org",
    "specialist.name": "Prof. Jonas Weber",
    "specialist.practice": "University Hospital, Knee Clinic",
    "specialist.address": "Hill Road 1\n4000 Basel",
    "specialist.phone": "+41 61 000 00 00",
    "appointment.when": "2026-04-02 15:30 Europe/Zurich",
    "appointment.kind": "in_person",
    "appointment.place": "House 3, second floor",
    "appointment.companion": "Ben",
    "tell.understanding": "The meniscus is torn. I worry about not walking well again.",
    "tell.symptoms": "Pain on stairs, the knee locks twice a week.",
    "tell.since": "Since December, worse since February.",
    "tell.worse": "Stairs and kneeling make it worse, rest makes it better.",
    "tell.effect": "I cannot work in the garden or carry my grandchild.",
    "tell.goals": "To walk in the mountains again.",
    "visit.held": "2026-04-02",
    "visit.summary": "He would first try exercises for three months.",
    "decide.path": "second_plan",
    "decide.words": "I try exercises for three months and have the knee looked at again in July.",
    "decide.on": "2026-04-10",
}
QUESTIONS = (
    "How was this diagnosis reached, and how sure are you?",
    "What are the alternatives to an operation?",
    "What happens if nothing is done?",
    "How many knees like mine have you treated in the last year?",
    "Does this plan fit my wish to walk in the mountains again?",
    "What would make you change your mind?",
)
ENTRIES: tuple[tuple[EntryKind, dict[str, str]], ...] = (
    (
        EntryKind.REQUEST,
        {
            "clinic": "Clinic North",
            "address": "Harbour Lane 9\n20095 Hamburg",
            "contact": "records@north.example",
            "what": "images,image_reports,notes",
            "details": "MRI of the left knee in January 2026, and all reports about it.",
            "law": "gdpr",
        },
    ),
    (EntryKind.REQUEST, {"clinic": "Lakeside Hospital", "what": "everything", "law": "hipaa", "sent": "2026-03-01"}),
    (EntryKind.REQUEST, {"clinic": "Practice Dr. Roth", "what": "labs,discharge,operations"}),
    (EntryKind.PHYSICAL, {"thing": "slides", "clinic": "clinic north", "label": "H-2026-118 A to C"}),
    (EntryKind.CANDIDATE, {"name": "Prof. Jonas Weber", "specialty": "Orthopaedics", "chosen": "yes", "cost": "250"}),
    (EntryKind.CANDIDATE, {"name": "Dr. Mia Kern", "found": "telemedicine", "wait_days": "12"}),
    (EntryKind.OPINION, {"doctor": "Dr. Ruth Alder", "practice": "Orthopaedics at the Bridge", "date": "2026-02-20"}),
    (EntryKind.OPINION, {"doctor": "Prof. Jonas Weber", "date": "2026-04-02", "report": "3"}),
    (EntryKind.ROW, {"topic": "diagnosis", "state": "agreed"}),
    (EntryKind.ROW, {"topic": "treatment", "state": "clarify", "question": "Is there harm in waiting three months?"}),
    (EntryKind.ROW, {"topic": "Work", "state": "clarify"}),
    (EntryKind.CELL, {"opinion": "7", "row": "9", "text": "Torn meniscus, grade 3", "record": "1", "page": "2"}),
    (EntryKind.CELL, {"opinion": "8", "row": "9", "text": "Torn meniscus, grade 2 to 3", "record": "3"}),
    (EntryKind.CELL, {"opinion": "7", "row": "10", "text": "Keyhole operation"}),
    (EntryKind.CELL, {"opinion": "8", "row": "10", "text": "Exercises for three months first", "record": "9"}),
    (EntryKind.TASK, {"what": "Book physiotherapy", "who": "me", "due": "2026-04-17"}),
    (EntryKind.TASK, {"what": "Ask for the written report", "done": "2026-04-05"}),
)
RECORDS = {1: "MRI report of the left knee", 3: "Letter of the knee clinic"}


def terms(language: str = "en") -> Terms:
    """The words of a language, as the service hands them down."""
    return papers.terms_of(language)


def full() -> PaperInputs:
    """Anna's case with everything written down."""
    person = Person(1, "Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE, ("Anna Beispiel",))
    answers = {key: accepted(key, value) for key, value in ANSWERS.items()}
    return PaperInputs(
        person=person,
        case=Case(1, 1, "Left knee", WHEN, answers),
        questions=QUESTIONS,
        entries=tuple(entry(number, kind, fields) for number, (kind, fields) in enumerate(ENTRIES, 1)),
        record=lambda number: RECORDS.get(number, ""),
        today=date(2026, 4, 12),
        program="Carebinder 1",
        events=(
            *(CaseEvent(WHEN, key, value) for key, value in answers.items()),
            CaseEvent(WHEN, "question 4", "Was it asked?"),
            CaseEvent(WHEN, "question 4", None),
            CaseEvent(WHEN, "tick.own_diary", "yes"),
            CaseEvent(WHEN, "request 1", '{"clinic":"Clinic North","rule":"pathology,own_diary"}'),
            CaseEvent(WHEN, "opinion 7", '{"doctor":"Dr. Ruth Alder"}'),
            CaseEvent(WHEN, "row 9", '{"topic":"diagnosis"}'),
            CaseEvent(WHEN, "cell 12", '{"opinion":"7","row":"9","text":"Torn"}'),
            CaseEvent(WHEN, "task 30", None),
        ),
        steps=tuple(
            StepLine(
                step,
                f"Step {step}",
                step in (StepId.SAFETY, StepId.REASON, StepId.DOCTOR),
                ("Something is still open.",),
                date(2026, 3, 20),
            )
            for step in StepId
        ),
        due=(DueLine("Clinic North should have answered", date(2026, 4, 20)),),
        titles={"pathology": "Report on the tissue", "own_diary": "My diary"},
    )


def entry(number: int, kind: EntryKind, fields: dict[str, str]) -> CaseEntry:
    """An entry as the vault keeps it."""
    return CaseEntry(number, 1, kind, accepted_fields(kind, fields), WHEN, WHEN)


def empty() -> PaperInputs:
    """A case just begun, of somebody whose birthday nobody wrote down."""
    made = full()
    return replace(
        made,
        person=replace(made.person, born=None, other_names=()),
        case=replace(made.case, answers={}),
        questions=(),
        entries=(),
        events=(),
        due=(),
    )


def written(text: str) -> PaperInputs:
    """Anna's case with ``text`` wherever a person can write what she likes, and the days and choices as they were."""
    made = full()
    answers = {key: text if KEYS[key].form is Answer.TEXT else value for key, value in made.case.answers.items()}
    entries = tuple(
        replace(one, fields={name: _instead(one, name, value, text) for name, value in one.fields.items()})
        for one in made.entries
    )
    person, case = replace(made.person, name=text), replace(made.case, title=text, answers=answers)
    return replace(made, person=person, case=case, questions=(text, *made.questions), entries=entries)


def _instead(one: CaseEntry, name: str, value: str, text: str) -> str:
    return text if FIELDS[EntryKind(one.kind)][name].form is Answer.TEXT and name != "topic" else value
