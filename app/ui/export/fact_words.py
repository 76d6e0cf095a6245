"""The questions of a case in plain words, by the part of the page they stand in."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.ui.answers.asked import Asked, plain_choice
from models.second_opinion.case import DEFAULT_WINDOW


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page."""

    title: str
    facts: tuple[Asked, ...]


def sections() -> tuple[Section, ...]:
    """Everything a case asks, the most important first."""
    translate = QCoreApplication.translate
    return (
        Section(translate("CaseFacts", "What it is about"), _about()),
        Section(translate("CaseFacts", "Your current doctor"), _doctor()),
        Section(translate("CaseFacts", "What happened so far"), _history()),
        Section(translate("CaseFacts", "The specialist"), _specialist()),
        Section(translate("CaseFacts", "The package"), _package()),
    )


def _about() -> tuple[Asked, ...]:
    translate = QCoreApplication.translate
    return (
        _asked(
            "reason.diagnosis",
            translate("CaseFacts", "The diagnosis, in your own words"),
            translate("CaseFacts", "What you were told, as you understood it."),
            long=True,
        ),
        _asked("tell.understanding", translate("CaseFacts", "What you understand, and what worries you"), long=True),
        _asked(
            "tell.symptoms",
            translate("CaseFacts", "Symptoms"),
            translate("CaseFacts", "Since when, what makes them worse, how they affect your days."),
            long=True,
        ),
        _asked("tell.goals", translate("CaseFacts", "What matters to you"), long=True),
        _asked(
            "tell.barriers",
            translate("CaseFacts", "What makes it harder for you"),
            translate("CaseFacts", "Money, travel, work, care for others."),
            long=True,
        ),
    )


def _doctor() -> tuple[Asked, ...]:
    translate = QCoreApplication.translate
    return (
        _asked("first_opinion.doctor", translate("CaseFacts", "Doctor's name")),
        _asked("first_opinion.practice", translate("CaseFacts", "Practice or clinic")),
        _asked("first_opinion.address", translate("CaseFacts", "Doctor's address"), long=True),
        _asked("first_opinion.phone", translate("CaseFacts", "Doctor's phone number")),
        _asked("first_opinion.date", translate("CaseFacts", "When the first opinion was given")),
        _asked("first_opinion.treatment", translate("CaseFacts", "The treatment that was proposed"), long=True),
    )


def _history() -> tuple[Asked, ...]:
    translate = QCoreApplication.translate
    return (
        _asked("history.cancer", translate("CaseFacts", "Is it, or may it be, cancer?")),
        _asked("history.biopsied", translate("CaseFacts", "Was tissue taken and looked at?")),
        _asked("history.operated", translate("CaseFacts", "Was there an operation or another procedure?")),
        _asked("history.hospitalised", translate("CaseFacts", "Were you in hospital in the time the package covers?")),
        _asked("history.treated", translate("CaseFacts", "Was there any treatment for it so far?")),
        _asked(
            "history.treatments",
            translate("CaseFacts", "Treatments so far"),
            translate("CaseFacts", "What, from when to when, how it went, why it ended."),
            long=True,
        ),
        _asked("history.medicines", translate("CaseFacts", "Do you take any medicine?")),
        _asked(
            "history.earlier_imaging", translate("CaseFacts", "Were there earlier images of the same part of the body?")
        ),
        _asked("pathology.slides", translate("CaseFacts", "Glass slides or blocks of the tissue")),
    )


def _specialist() -> tuple[Asked, ...]:
    translate = QCoreApplication.translate
    return (
        _asked("specialist.name", translate("CaseFacts", "Who is asked for the second opinion")),
        _asked("specialist.address", translate("CaseFacts", "Specialist's address"), long=True),
        _asked("specialist.phone", translate("CaseFacts", "Specialist's phone number")),
        _asked(
            "specialist.language",
            translate("CaseFacts", "Language the specialist reads"),
            translate("CaseFacts", "The package's own pages are in English, German, French or Spanish."),
        ),
        _asked("specialist.wants", translate("CaseFacts", "What the specialist's office asks for besides")),
    )


def _package() -> tuple[Asked, ...]:
    translate = QCoreApplication.translate
    return (
        _asked(
            "package.months",
            translate("CaseFacts", "Months the package covers"),
            translate("CaseFacts", "{months} unless you set another number.").format(months=DEFAULT_WINDOW),
            none=translate("NumberField", "As usual"),
        ),
        _asked(
            "contact.phone",
            translate("CaseFacts", "Your phone number"),
            translate("CaseFacts", "For questions about the package."),
        ),
        _asked("contact.email", translate("CaseFacts", "Your e-mail address")),
        _asked("contact.address", translate("CaseFacts", "Your address, for letters"), long=True),
    )


def choice(word: str) -> str:
    """One of the words that an answer is chosen from."""
    translate = QCoreApplication.translate
    return {
        "requested": translate("CaseFacts", "Asked for"),
        "sent": translate("CaseFacts", "Sent"),
        "not_needed": translate("CaseFacts", "Not needed"),
        "insurance_card": translate("CaseFacts", "Insurance card"),
        "id_copy": translate("CaseFacts", "Copy of identity card or passport"),
        "advance_directive": translate("CaseFacts", "Advance directive"),
    }.get(word) or plain_choice(word)


def _asked(key: str, label: str, hint: str = "", *, long: bool = False, none: str = "") -> Asked:
    return Asked(key, label, hint, long, choice, none)
