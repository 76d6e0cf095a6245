"""What a finding asks for, in words, and the places of the window where it can be done."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.services.findings_shown import Shown
from models.second_opinion.case import LINK, TICK


class Way(StrEnum):
    """Where a fix leads."""

    ADD = "add"
    FACT = "fact"
    QUESTION = "question"
    CARE = "care"
    HELD = "held"
    CONTENTS = "contents"
    RECORD = "record"
    TICK = "tick"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Fix:
    """One button: its words, where it leads, and there the key of the fact."""

    words: str
    way: Way
    key: str = ""


_FACTS = {
    "say_slides": ("pathology.slides",),
    "say_biopsied": ("history.biopsied",),
    "say_cancer": ("history.cancer",),
    "say_treated": ("history.treated",),
    "say_operated": ("history.operated",),
    "say_hospitalised": ("history.hospitalised",),
    "write_plan": ("first_opinion.treatment",),
    "write_treatments": ("history.treatments",),
}
_CONTACT = {
    "doctor_name": "first_opinion.doctor",
    "doctor_address": "first_opinion.address",
    "doctor_phone": "first_opinion.phone",
}
_NOT_FOR_ADDING = {*_FACTS, "list_medicines", "add_questions", "write_contact", "confirm_held", "look_at_identity"}
_ADDING_TOO = {"write_plan", "write_treatments"}
_NEITHER = {"translate", "untick"}
_WAITING = "waiting"
"""The gap that records which wait may fill."""
_SETTLED_BY_HAND = {"not_ticked", "linked_gone"}
"""Reasons of points that no look at the records can settle."""


def fixes(finding: Shown) -> tuple[Fix, ...]:
    """The buttons of a finding that is still open, the likeliest first; none for any other."""
    code = finding.remedy
    if not code:
        return ()
    made = [*_facts(finding), *_pages(code)]
    if _WAITING in finding.gaps:
        made.insert(0, _held())
    if finding.code in _SETTLED_BY_HAND:
        made.append(linking(finding.rule))
        made.append(Fix(QCoreApplication.translate("Remedies", "Tick it off"), Way.TICK, f"{TICK}{finding.rule}"))
    if code in _ADDING_TOO or code not in _NOT_FOR_ADDING | _NEITHER:
        made.append(Fix(QCoreApplication.translate("Remedies", "Add records"), Way.ADD))
    if code == "get_earlier_images":
        none = QCoreApplication.translate("Remedies", "There are none")
        made.append(Fix(none, Way.FACT, "history.earlier_imaging"))
    if code == "list_medicines":
        none = QCoreApplication.translate("Remedies", "I take none")
        made.append(Fix(none, Way.FACT, "history.medicines"))
    return tuple(made)


def linking(rule: str) -> Fix:
    """The button that asks which records settle a point."""
    return Fix(QCoreApplication.translate("Remedies", "Link records to it"), Way.LINK, f"{LINK}{rule}")


def unticking(rule: str) -> Fix:
    """The button that takes back what the person ticked off."""
    return Fix(QCoreApplication.translate("Remedies", "Not settled after all"), Way.TICK, f"{TICK}{rule}")


def _facts(finding: Shown) -> list[Fix]:
    keys: tuple[str, ...] = _FACTS.get(finding.remedy, ())
    if finding.remedy == "write_contact":
        lacking = [_CONTACT[gap] for gap in finding.gaps if gap in _CONTACT]
        keys = tuple(lacking[:1]) or ("first_opinion.doctor",)
    write = finding.remedy.startswith("write_")
    translate = QCoreApplication.translate
    words = translate("Remedies", "Write it down") if write else translate("Remedies", "Answer this")
    return [Fix(words, Way.FACT, key) for key in keys]


def _pages(code: str) -> list[Fix]:
    translate = QCoreApplication.translate
    match code:
        case "list_medicines":
            return [Fix(translate("Remedies", "Open medicines and allergies"), Way.CARE)]
        case "add_questions":
            return [Fix(translate("Remedies", "Write a question"), Way.QUESTION)]
        case "confirm_held":
            return [_held()]
        case "untick":
            return [Fix(translate("Remedies", "Choose what goes in"), Way.CONTENTS)]
        case _:
            return []


def _held() -> Fix:
    return Fix(QCoreApplication.translate("Remedies", "Look at what waits"), Way.HELD)


def remedy(finding: Shown) -> str:
    """The next step in a sentence or two; "" where there is none."""
    sentence = {**_to_get(), **_to_say(), **_to_do()}.get(finding.remedy, "")
    return sentence.format(clinics=finding.clinics) if finding.clinics else sentence


def _to_get() -> dict[str, str]:
    """What somebody has to be asked for, or that has to be found."""
    translate = QCoreApplication.translate
    return {
        "get_imaging": translate(
            "Remedies",
            "Ask the clinic for the images on disc or by download, as DICOM files, with the written report. "
            "Then add them here.",
        ),
        "ask_clinics_for_imaging": translate(
            "Remedies",
            "Ask {clinics} for what is lacking: images as DICOM files, reports as documents. Then add them here.",
        ),
        "get_earlier_images": translate(
            "Remedies", "Ask for earlier images of the same part of the body. If there are none, say so."
        ),
        "ask_pathology": translate(
            "Remedies",
            "Ask the clinic where the tissue was taken for the pathology report, and whether the slides can be sent.",
        ),
        "ask_biomarkers": translate(
            "Remedies",
            "Ask your doctor for the full report of biomarker or molecular tests. If none were made, "
            "leave this open and say why.",
        ),
        "get_labs": translate(
            "Remedies", "Ask your doctor or the laboratory for results from at least two days of the time covered."
        ),
        "ask_notes": translate(
            "Remedies",
            "Ask your current doctor for the notes of your last visits, with the diagnosis and the reasons for it.",
        ),
        "ask_operative": translate("Remedies", "Ask the clinic where you were operated on for the operation report."),
        "ask_discharge": translate("Remedies", "Ask the hospital for the discharge summary."),
        "fill_gaps": translate(
            "Remedies", "Add records from these times. If nothing happened then, leave this open and say so."
        ),
        "add_document": translate("Remedies", "Add the document, as a scan or a photo."),
    }


def _to_say() -> dict[str, str]:
    """What the person only has to answer."""
    translate = QCoreApplication.translate
    return {
        "say_slides": translate(
            "Remedies", "Ask the specialist's office whether it wants the slides. Then say what became of them."
        ),
        "say_biopsied": translate("Remedies", "Was tissue ever taken and looked at?"),
        "say_cancer": translate("Remedies", "Is it, or may it be, cancer?"),
        "say_treated": translate("Remedies", "Was there any treatment for it so far?"),
        "say_operated": translate("Remedies", "Was there an operation or another procedure?"),
        "say_hospitalised": translate("Remedies", "Were you in hospital in the time the package covers?"),
    }


def _to_do() -> dict[str, str]:
    """What the person can write down or look through themselves."""
    translate = QCoreApplication.translate
    return {
        "write_plan": translate(
            "Remedies", "Add the written plan, or write down what was proposed, in your own words."
        ),
        "write_treatments": translate(
            "Remedies",
            "Add a summary of treatments, or write down: what, from when to when, how it went, why it ended.",
        ),
        "list_medicines": translate(
            "Remedies",
            "Enter each medicine with dose and how often, and your allergies; confirm them once a month. "
            "If you take none, say so.",
        ),
        "add_questions": translate(
            "Remedies", "Write down what you want to know. At least five questions are a good start."
        ),
        "write_contact": translate("Remedies", "Write down your doctor's name, address and phone number."),
        "confirm_held": translate("Remedies", "Look at the records that wait and say whose they are."),
        "look_at_identity": translate(
            "Remedies",
            "Look at these records. If one is not yours, move it to the bin. If it is, leave this open and say why.",
        ),
        "translate": translate(
            "Remedies", "Ask the specialist's office whether it needs translations, and whether they must be certified."
        ),
        "tick_off": translate(
            "Remedies", "Link the records that settle it. When it is settled in another way, tick it off."
        ),
        "untick": translate(
            "Remedies", "Look at these records and untick what nobody needs. One too many does no harm."
        ),
    }
