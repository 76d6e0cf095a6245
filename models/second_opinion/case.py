"""What a case asks its person, by key, and the answers as typed values.

Answers are kept as text under these keys; ``accepted`` is the one door through which a text becomes an answer.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.second_opinion.checklist import default_checklist

DEFAULT_WINDOW = 24
"""Months that a package covers, unless the case says otherwise."""


class Answer(StrEnum):
    """What form an answer takes."""

    TEXT = "text"
    YES_NO = "yes_no"
    NUMBER = "number"
    DATE = "date"
    LANGUAGE = "language"
    CHOICE = "choice"
    CHOICES = "choices"


@dataclass(frozen=True, slots=True)
class Key:
    """One thing that can be answered; ``choices`` are the allowed words of a choice."""

    form: Answer
    meaning: str
    choices: tuple[str, ...] = ()

    @property
    def allowed(self) -> str:
        """The allowed values, in words."""
        listed = ", ".join(self.choices)
        return {
            Answer.TEXT: "any text",
            Answer.YES_NO: "yes, no",
            Answer.NUMBER: "a number from 1 to 600",
            Answer.DATE: "a date such as 2026, 2026-03 or 2026-03-14",
            Answer.LANGUAGE: "a language code such as en, de, fr, es",
            Answer.CHOICE: listed,
            Answer.CHOICES: f"one or more of {listed}, with commas",
        }[self.form]


SLIDES = ("requested", "sent", "not_needed")
WANTED = ("insurance_card", "id_copy", "advance_directive")

_FIXED = {
    "reason.diagnosis": Key(Answer.TEXT, "the diagnosis in your own words"),
    "first_opinion.doctor": Key(Answer.TEXT, "name of your current doctor"),
    "first_opinion.practice": Key(Answer.TEXT, "practice or clinic of your current doctor"),
    "first_opinion.address": Key(Answer.TEXT, "address of your current doctor"),
    "first_opinion.phone": Key(Answer.TEXT, "phone number of your current doctor"),
    "first_opinion.date": Key(Answer.DATE, "when the first opinion was given"),
    "first_opinion.treatment": Key(Answer.TEXT, "the treatment that was proposed"),
    "history.cancer": Key(Answer.YES_NO, "is it, or may it be, cancer?"),
    "history.biopsied": Key(Answer.YES_NO, "was tissue taken and looked at?"),
    "history.operated": Key(Answer.YES_NO, "was there an operation or another procedure?"),
    "history.hospitalised": Key(Answer.YES_NO, "were you in hospital in the time the package covers?"),
    "history.treated": Key(Answer.YES_NO, "was there any treatment for it so far?"),
    "history.treatments": Key(Answer.TEXT, "treatments so far: what, from when to when, how it went, why it ended"),
    "history.medicines": Key(Answer.YES_NO, "do you take any medicine?"),
    "history.earlier_imaging": Key(Answer.YES_NO, "were there earlier images of the same part of the body?"),
    "pathology.slides": Key(Answer.CHOICE, "glass slides or blocks of the tissue", SLIDES),
    "package.months": Key(Answer.NUMBER, f"months the package covers ({DEFAULT_WINDOW} unless set)"),
    "contact.phone": Key(Answer.TEXT, "your phone number, for questions about the package"),
    "contact.email": Key(Answer.TEXT, "your e-mail address, for questions about the package"),
    "specialist.name": Key(Answer.TEXT, "who is asked for the second opinion"),
    "specialist.address": Key(Answer.TEXT, "address of the specialist"),
    "specialist.phone": Key(Answer.TEXT, "phone number of the specialist"),
    "specialist.language": Key(Answer.LANGUAGE, "language the specialist reads"),
    "specialist.wants": Key(Answer.CHOICES, "what the specialist's office asks for besides", WANTED),
    "tell.understanding": Key(Answer.TEXT, "what you understand so far, and your concerns"),
    "tell.symptoms": Key(Answer.TEXT, "symptoms, since when, what makes them worse"),
    "tell.goals": Key(Answer.TEXT, "what matters to you"),
    "tell.barriers": Key(Answer.TEXT, "what makes it harder for you"),
}

WAIVE = "waive."
"""Before a rule's id: the reason why the rule is left out on purpose."""

KEYS: Mapping[str, Key] = {
    **_FIXED,
    **{
        f"{WAIVE}{rule.id}": Key(Answer.TEXT, f"why this may stay open: {rule.what}")
        for rule in default_checklist().rules
    },
}
"""Every key there is, with the default checklist's rules."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")


def full_key(text: str) -> str:
    """The key that ``text`` names: in full, or by its last part where only one key ends so (``diagnosis``).

    Any other text is given back as it is, for ``accepted`` to refuse.
    """
    word = text.strip().casefold().replace("-", "_")
    ending = [key for key in _FIXED if key.rpartition(".")[2] == word]
    return ending[0] if len(ending) == 1 else word


def accepted(key: str, value: str) -> str:
    """``value`` as it is stored. Raises UserError BAD_VALUE, with what is possible, for an unknown key or value."""
    known = KEYS.get(key)
    if known is None:
        raise UserError(ErrorKind.BAD_VALUE, name="KEY", value=key, choices=", ".join(sorted(KEYS)))
    plain = value.strip()
    words = plain.casefold().replace(" ", "")
    kept = {
        Answer.TEXT: lambda: plain,
        Answer.YES_NO: lambda: words if words in ("yes", "no") else "",
        Answer.NUMBER: lambda: str(int(words)) if words.isascii() and words.isdigit() and 0 < int(words) <= 600 else "",
        Answer.DATE: lambda: _date(plain),
        Answer.LANGUAGE: lambda: words if _LANGUAGE.fullmatch(words) else "",
        Answer.CHOICE: lambda: words if words in known.choices else "",
        Answer.CHOICES: lambda: _several(words, known.choices),
    }[known.form]()
    if not kept:
        raise UserError(ErrorKind.BAD_VALUE, name=key, value=value, choices=known.allowed)
    return kept


def _date(text: str) -> str:
    try:
        return str(PartialDate.parse(text))
    except ValueError:
        return ""


def _several(text: str, choices: tuple[str, ...]) -> str:
    given = [part for part in text.split(",") if part]
    return ",".join(choice for choice in choices if choice in given) if set(given) <= set(choices) else ""


@dataclass(frozen=True, slots=True)
class CaseAnswers:
    """The answers of one case, typed. None and "" mean: not answered. ``waived`` gives the reason by rule."""

    diagnosis: str = ""
    doctor_name: str = ""
    doctor_address: str = ""
    doctor_phone: str = ""
    treatment_plan: str = ""
    treatments: str = ""
    cancer: bool | None = None
    biopsied: bool | None = None
    operated: bool | None = None
    hospitalised: bool | None = None
    treated: bool | None = None
    takes_medicines: bool | None = None
    earlier_imaging: bool | None = None
    slides: str = ""
    window_months: int = DEFAULT_WINDOW
    receiver_language: str = ""
    wants: tuple[str, ...] = ()
    waived: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, answers: Mapping[str, str]) -> "CaseAnswers":
        """A typed view over ``Case.answers``; what cannot be understood counts as not answered."""
        good = {key: kept for key, value in answers.items() if (kept := _kept(key, value))}

        def yes(key: str) -> bool | None:
            return {"yes": True, "no": False}.get(good.get(f"history.{key}", ""))

        return cls(
            diagnosis=good.get("reason.diagnosis", ""),
            doctor_name=good.get("first_opinion.doctor", ""),
            doctor_address=good.get("first_opinion.address", ""),
            doctor_phone=good.get("first_opinion.phone", ""),
            treatment_plan=good.get("first_opinion.treatment", ""),
            treatments=good.get("history.treatments", ""),
            cancer=yes("cancer"),
            biopsied=yes("biopsied"),
            operated=yes("operated"),
            hospitalised=yes("hospitalised"),
            treated=yes("treated"),
            takes_medicines=yes("medicines"),
            earlier_imaging=yes("earlier_imaging"),
            slides=good.get("pathology.slides", ""),
            window_months=int(good.get("package.months", DEFAULT_WINDOW)),
            receiver_language=good.get("specialist.language", ""),
            wants=tuple(filter(None, good.get("specialist.wants", "").split(","))),
            waived=tuple((key.removeprefix(WAIVE), reason) for key, reason in good.items() if key.startswith(WAIVE)),
        )

    def reason_to_waive(self, rule_id: str) -> str:
        """Why a rule is left out on purpose, "" when it is not."""
        return dict(self.waived).get(rule_id, "")


def _kept(key: str, value: str) -> str:
    if key.startswith(WAIVE):
        return value.strip()
    try:
        return accepted(key, value)
    except UserError:
        return ""
