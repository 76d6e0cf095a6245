"""A case half lived through: letters, doctors, an appointment, opinions and tasks, all on days around the clock's."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from models.second_opinion import EntryKind, accepted, accepted_fields
from models.vault import Vault

Day = Callable[[int], str]


def live(vault: Vault, case_id: int) -> None:
    """Answer and enter what somebody has who was at the visit and compares."""
    today = vault.clock.today()

    def day(days: int) -> str:
        return (today + timedelta(days=days)).isoformat()

    for key, value in answers(day).items():
        vault.cases.answer(case_id, key, accepted(key, value))
    for kind, fields in entries(day):
        vault.entries.add(case_id, kind, accepted_fields(kind, fields))
    _compare(vault, case_id, day)


def answers(day: Day) -> dict[str, str]:
    """What is answered."""
    return {
        "safety.growth": "no",
        "safety.vessel": "no",
        "safety.nerves": "no",
        "safety.urgent": "no",
        "safety.self_care": "able",
        "reason.kinds": "procedure,unclear",
        "doctor.asked": day(-50),
        "doctor.answer": "supports",
        "insurance.company": "Sample Health",
        "insurance.called": day(-40),
        "insurance.said_by": "Ms Clerk",
        "insurance.covered": "yes",
        "insurance.referral": "no",
        "insurance.cost": "20 per visit",
        "specialist.situation": "malignancy",
        "specialist.name": "Dr. Ada Fresh",
        "specialist.practice": "University Hospital East",
        "specialist.phone": "+1 555 0100",
        "appointment.when": f"{day(9)} 10:30 America/New_York",
        "appointment.confirmed": day(-20),
        "appointment.delivery": "portal",
        "compare.radical": "yes",
        "compare.stakes": "yes",
        "compare.waiting_hurts": "no",
        "compare.deadline": day(30),
    }


def entries(day: Day) -> Iterator[tuple[EntryKind, dict[str, str]]]:
    """Letters, things on their way, doctors and tasks."""
    yield (
        EntryKind.REQUEST,
        {"clinic": "Clinic North", "what": "images,image_reports", "law": "hipaa", "sent": day(-45)},
    )
    yield (
        EntryKind.REQUEST,
        {"clinic": "Dr. Sample, family practice", "what": "notes", "law": "hipaa", "sent": day(-10)},
    )
    yield EntryKind.REQUEST, {"clinic": "Laboratory South", "what": "labs,pathology"}
    yield (
        EntryKind.PHYSICAL,
        {"thing": "slides", "clinic": "Pathology Institute", "label": "P-2031/26", "requested": day(-12)},
    )
    yield (
        EntryKind.CANDIDATE,
        {
            "name": "Dr. Ada Fresh",
            "specialty": "Thoracic surgery",
            "practice": "University Hospital East",
            "found": "academic_centre",
            "capabilities": "board_meetings,experience,treatment",
            "wait_days": "12",
            "network": "yes",
            "cost": "20",
            "chosen": "yes",
        },
    )
    yield (
        EntryKind.CANDIDATE,
        {
            "name": "Dr. Ben Near",
            "specialty": "Lung medicine",
            "practice": "Clinic North",
            "found": "other",
            "only_first": "yes",
            "wait_days": "3",
        },
    )
    yield EntryKind.TASK, {"what": "Send the blood results", "who": "me", "due": day(-2)}
    yield EntryKind.TASK, {"what": "Ask about the study", "who": "my daughter", "due": day(5)}


def _compare(vault: Vault, case_id: int, day: Day) -> None:
    def add(kind: EntryKind, **fields: str) -> int:
        return vault.entries.add(case_id, kind, accepted_fields(kind, fields)).id

    first = add(EntryKind.OPINION, doctor="Dr. First", practice="Clinic North", date=day(-60))
    second = add(EntryKind.OPINION, doctor="Dr. Ada Fresh", practice="University Hospital East", date=day(-3))
    diagnosis = add(EntryKind.ROW, topic="diagnosis", state="agreed")
    treatment = add(EntryKind.ROW, topic="treatment", state="clarify", question="Why operate now and not in spring?")
    risks = add(EntryKind.ROW, topic="risks")
    said = {
        (diagnosis, first): "A nodule of 11 mm that may be cancer",
        (diagnosis, second): "A nodule of 11 mm, cancer not certain",
        (treatment, first): "Take out the upper lobe within a month",
        (treatment, second): "A second CT in three months, then decide",
        (risks, first): "Bleeding, less breath",
    }
    for (row, opinion), text in said.items():
        add(EntryKind.CELL, row=str(row), opinion=str(opinion), text=text, record="1", page="1")
