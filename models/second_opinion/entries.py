"""What a case holds several of, such as letters to clinics or doctors asked: each an entry with fields by name.

The fields have the forms of ``models.second_opinion.answers``; ``accepted_fields`` is the one door for their values.
"""

from collections.abc import Mapping
from enum import StrEnum

from models.errors import ErrorKind, UserError
from models.second_opinion.answers import Answer, Key, kept
from models.second_opinion.steps import StepId


class EntryKind(StrEnum):
    """What an entry is."""

    REQUEST = "request"
    PHYSICAL = "physical"
    CANDIDATE = "candidate"
    OPINION = "opinion"
    ROW = "row"
    CELL = "cell"
    TASK = "task"


LAWS = ("hipaa", "gdpr", "neutral")
ASKED_FOR = ("images", "image_reports", "pathology", "labs", "notes", "operations", "discharge", "everything")
THINGS = ("slides", "blocks", "disc", "paper")
FOUND_THROUGH = ("academic_centre", "specialty_clinic", "other_hospital", "telemedicine", "advocacy_group", "other")
CAPABILITIES = ("board_meetings", "diagnostics", "experience", "treatment")
BASIC_ROWS = ("diagnosis", "treatment", "risks", "recovery")
"""The rows that every comparison has; others are named by the person."""

_TEXT, _YES, _DAY = Answer.TEXT, Answer.YES_NO, Answer.DAY
_CHOICE, _CHOICES, _RECORDS, _NUMBER = Answer.CHOICE, Answer.CHOICES, Answer.RECORDS, Answer.NUMBER

_REQUEST = {
    "clinic": Key(_TEXT, "the clinic or practice that is asked"),
    "address": Key(_TEXT, "its address", long=True),
    "contact": Key(_TEXT, "its e-mail address, fax or phone number"),
    "what": Key(_CHOICES, "what is asked for", ASKED_FOR),
    "details": Key(_TEXT, "which examinations, from when to when", long=True),
    "law": Key(_CHOICE, "which law the letter names", LAWS),
    "language": Key(Answer.LANGUAGE, "language they read there"),
    "rule": Key(_TEXT, "the point of the checklist it is for"),
    "sent": Key(_DAY, "when the letter was sent"),
    "extended": Key(_DAY, "when the clinic said that it needs longer"),
    "chased": Key(_DAY, "when you asked again"),
    "received": Key(_DAY, "when the records came"),
    "refused": Key(_TEXT, "what the clinic says it will not give, and why", long=True),
    "note": Key(_TEXT, "a note of your own", long=True),
}
_PHYSICAL = {
    "thing": Key(_CHOICE, "what it is", THINGS),
    "clinic": Key(_TEXT, "who keeps it"),
    "label": Key(_TEXT, "its number or label"),
    "requested": Key(_DAY, "when it was asked for"),
    "sent": Key(_DAY, "when it was sent on"),
    "carrier": Key(_TEXT, "who carries it"),
    "number": Key(_TEXT, "the carrier's number"),
    "arrived": Key(_DAY, "when it arrived"),
    "returned": Key(_DAY, "when it was back with its keeper"),
    "note": Key(_TEXT, "a note of your own", long=True),
}
_CANDIDATE = {
    "name": Key(_TEXT, "the doctor's name"),
    "specialty": Key(_TEXT, "the doctor's field"),
    "practice": Key(_TEXT, "practice or clinic"),
    "hospital": Key(_TEXT, "hospital group"),
    "address": Key(_TEXT, "address", long=True),
    "phone": Key(_TEXT, "phone number"),
    "email": Key(_TEXT, "e-mail address"),
    "found": Key(_CHOICE, "where you found the doctor", FOUND_THROUGH),
    "capabilities": Key(_CHOICES, "what is there", CAPABILITIES),
    "certified": Key(_TEXT, "certified in what, checked where and when"),
    "only_first": Key(_YES, "recommended only by the first doctor?"),
    "works_with_first": Key(_YES, "known to work with the first doctor?"),
    "network": Key(_YES, "in your insurer's network?"),
    "cost": Key(_TEXT, "what it costs you"),
    "wait_days": Key(_NUMBER, "days until an appointment"),
    "language": Key(Answer.LANGUAGE, "language the doctor reads"),
    "chosen": Key(_YES, "is this the one you chose?"),
    "note": Key(_TEXT, "a note of your own", long=True),
}
_OPINION = {
    "doctor": Key(_TEXT, "whose opinion it is"),
    "practice": Key(_TEXT, "practice or clinic"),
    "date": Key(Answer.DATE, "when it was given"),
    "report": Key(_RECORDS, "the report among your records"),
}
_ROW = {
    "topic": Key(_TEXT, "what is compared: diagnosis, treatment, risks, recovery, or a name of your own"),
    "state": Key(_CHOICE, "whether the opinions agree", ("agreed", "clarify")),
    "question": Key(_TEXT, "the question that follows", long=True),
}
_CELL = {
    "opinion": Key(Answer.ENTRY, "the number of the opinion"),
    "row": Key(Answer.ENTRY, "the number of the row"),
    "text": Key(_TEXT, "what this opinion says", long=True),
    "record": Key(_RECORDS, "the record it rests on"),
    "page": Key(_NUMBER, "the page of it"),
}
_TASK = {
    "what": Key(_TEXT, "what is to be done"),
    "who": Key(_TEXT, "who does it"),
    "due": Key(_DAY, "by when"),
    "done": Key(_DAY, "when it was done"),
}

FIELDS: Mapping[EntryKind, Mapping[str, Key]] = {
    EntryKind.REQUEST: _REQUEST,
    EntryKind.PHYSICAL: _PHYSICAL,
    EntryKind.CANDIDATE: _CANDIDATE,
    EntryKind.OPINION: _OPINION,
    EntryKind.ROW: _ROW,
    EntryKind.CELL: _CELL,
    EntryKind.TASK: _TASK,
}
"""The fields of each kind, in the order in which they are asked."""

NEEDED: Mapping[EntryKind, tuple[str, ...]] = {
    EntryKind.REQUEST: ("clinic",),
    EntryKind.PHYSICAL: ("thing",),
    EntryKind.CANDIDATE: ("name",),
    EntryKind.OPINION: ("doctor",),
    EntryKind.ROW: ("topic",),
    EntryKind.CELL: ("opinion", "row"),
    EntryKind.TASK: ("what",),
}
"""The fields without which there is no entry."""

STEP_OF: Mapping[EntryKind, StepId] = {
    EntryKind.REQUEST: StepId.RECORDS,
    EntryKind.PHYSICAL: StepId.RECORDS,
    EntryKind.CANDIDATE: StepId.SPECIALIST,
    EntryKind.OPINION: StepId.COMPARE,
    EntryKind.ROW: StepId.COMPARE,
    EntryKind.CELL: StepId.COMPARE,
    EntryKind.TASK: StepId.DECIDE,
}
"""The step that an entry belongs to."""


def accepted_fields(kind: EntryKind, given: Mapping[str, str | None]) -> dict[str, str]:
    """The given fields as they are stored; one given as None or "" is left out. Raises UserError BAD_VALUE.

    What ``NEEDED`` asks for must be among them.
    """
    fields = FIELDS[kind]
    unknown = next((name for name in given if name not in fields), None)
    if unknown is not None:
        raise UserError(ErrorKind.BAD_VALUE, name="FIELD", value=unknown, choices=", ".join(fields))
    stored = {name: _stored(kind, name, value) for name, value in given.items() if value and value.strip()}
    lacking = next((name for name in NEEDED[kind] if name not in stored), None)
    if lacking is not None:
        raise UserError(ErrorKind.BAD_VALUE, name=lacking, value="", choices=fields[lacking].allowed)
    return {name: stored[name] for name in fields if name in stored}


def _stored(kind: EntryKind, name: str, value: str) -> str:
    key = FIELDS[kind][name]
    good = kept(key, value)
    if not good:
        raise UserError(ErrorKind.BAD_VALUE, name=name, value=value, choices=key.allowed)
    return good
