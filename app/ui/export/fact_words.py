"""The questions of a case in plain words, by the part of the page they stand in."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from models.second_opinion.case import DEFAULT_WINDOW


@dataclass(frozen=True, slots=True)
class FactWords:
    """What a field asks; ``hint`` stands below it, "" for none. ``long`` where several lines are welcome."""

    key: str
    label: str
    hint: str = ""
    long: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page."""

    title: str
    facts: tuple[FactWords, ...]


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


def _about() -> tuple[FactWords, ...]:
    translate = QCoreApplication.translate
    return (
        FactWords(
            "reason.diagnosis",
            translate("CaseFacts", "The diagnosis, in your own words"),
            translate("CaseFacts", "What you were told, as you understood it."),
            long=True,
        ),
        FactWords("tell.understanding", translate("CaseFacts", "What you understand, and what worries you"), long=True),
        FactWords(
            "tell.symptoms",
            translate("CaseFacts", "Symptoms"),
            translate("CaseFacts", "Since when, what makes them worse, how they affect your days."),
            long=True,
        ),
        FactWords("tell.goals", translate("CaseFacts", "What matters to you"), long=True),
        FactWords(
            "tell.barriers",
            translate("CaseFacts", "What makes it harder for you"),
            translate("CaseFacts", "Money, travel, work, care for others."),
            long=True,
        ),
    )


def _doctor() -> tuple[FactWords, ...]:
    translate = QCoreApplication.translate
    return (
        FactWords("first_opinion.doctor", translate("CaseFacts", "Doctor's name")),
        FactWords("first_opinion.practice", translate("CaseFacts", "Practice or clinic")),
        FactWords("first_opinion.address", translate("CaseFacts", "Doctor's address"), long=True),
        FactWords("first_opinion.phone", translate("CaseFacts", "Doctor's phone number")),
        FactWords("first_opinion.date", translate("CaseFacts", "When the first opinion was given")),
        FactWords("first_opinion.treatment", translate("CaseFacts", "The treatment that was proposed"), long=True),
    )


def _history() -> tuple[FactWords, ...]:
    translate = QCoreApplication.translate
    return (
        FactWords("history.cancer", translate("CaseFacts", "Is it, or may it be, cancer?")),
        FactWords("history.biopsied", translate("CaseFacts", "Was tissue taken and looked at?")),
        FactWords("history.operated", translate("CaseFacts", "Was there an operation or another procedure?")),
        FactWords(
            "history.hospitalised", translate("CaseFacts", "Were you in hospital in the time the package covers?")
        ),
        FactWords("history.treated", translate("CaseFacts", "Was there any treatment for it so far?")),
        FactWords(
            "history.treatments",
            translate("CaseFacts", "Treatments so far"),
            translate("CaseFacts", "What, from when to when, how it went, why it ended."),
            long=True,
        ),
        FactWords("history.medicines", translate("CaseFacts", "Do you take any medicine?")),
        FactWords(
            "history.earlier_imaging", translate("CaseFacts", "Were there earlier images of the same part of the body?")
        ),
        FactWords("pathology.slides", translate("CaseFacts", "Glass slides or blocks of the tissue")),
    )


def _specialist() -> tuple[FactWords, ...]:
    translate = QCoreApplication.translate
    return (
        FactWords("specialist.name", translate("CaseFacts", "Who is asked for the second opinion")),
        FactWords("specialist.address", translate("CaseFacts", "Specialist's address"), long=True),
        FactWords("specialist.phone", translate("CaseFacts", "Specialist's phone number")),
        FactWords(
            "specialist.language",
            translate("CaseFacts", "Language the specialist reads"),
            translate("CaseFacts", "The package's own pages are in English, German, French or Spanish."),
        ),
        FactWords("specialist.wants", translate("CaseFacts", "What the specialist's office asks for besides")),
    )


def _package() -> tuple[FactWords, ...]:
    translate = QCoreApplication.translate
    return (
        FactWords(
            "package.months",
            translate("CaseFacts", "Months the package covers"),
            translate("CaseFacts", "{months} unless you set another number.").format(months=DEFAULT_WINDOW),
        ),
        FactWords(
            "contact.phone",
            translate("CaseFacts", "Your phone number"),
            translate("CaseFacts", "For questions about the package."),
        ),
        FactWords("contact.email", translate("CaseFacts", "Your e-mail address")),
    )


def choice(word: str) -> str:
    """One of the words that an answer is chosen from."""
    translate = QCoreApplication.translate
    return {
        "yes": translate("CaseFacts", "Yes"),
        "no": translate("CaseFacts", "No"),
        "": translate("CaseFacts", "Not known yet"),
        "requested": translate("CaseFacts", "Asked for"),
        "sent": translate("CaseFacts", "Sent"),
        "not_needed": translate("CaseFacts", "Not needed"),
        "insurance_card": translate("CaseFacts", "Insurance card"),
        "id_copy": translate("CaseFacts", "Copy of identity card or passport"),
        "advance_directive": translate("CaseFacts", "Advance directive"),
    }.get(word, word)
