"""How an entry stands, as an icon and words: sent, due, overdue, received."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.ui import wording
from models.dates import PartialDate
from models.records import CaseEntry
from models.second_opinion import EntryKind
from models.second_opinion.requests import RequestState, Stage, request_state


@dataclass(frozen=True, slots=True)
class EntryState:
    """``icon`` has a shape of its own for each state, ``role`` is its colour."""

    icon: str
    role: str
    words: str


def entry_state(entry: CaseEntry, today: date) -> EntryState | None:
    """How an entry stands; None for a kind that has no states."""
    match entry.kind:
        case EntryKind.REQUEST:
            return _request(request_state(entry.fields, today), entry)
        case EntryKind.PHYSICAL:
            return _physical(entry)
        case EntryKind.TASK:
            return _task(entry, today)
        case _:
            return None


def _request(state: RequestState, entry: CaseEntry) -> EntryState:
    translate = QCoreApplication.translate
    due = wording.day(state.due) if state.due else ""
    match state.stage:
        case Stage.DRAFT:
            return EntryState("circle-minus", "soft", translate("Journey", "Not sent yet"))
        case Stage.WAITING:
            return EntryState("clock", "soft", translate("Journey", "Sent, answer due by {day}").format(day=due))
        case Stage.EXTENDED:
            words = translate("Journey", "The clinic needs longer, until {day}")
            return EntryState("clock", "soft", words.format(day=due))
        case Stage.OVERDUE:
            over = translate("Journey", "%n day(s) overdue, it was due by {day}", "", state.days_over).format(day=due)
            chase = translate("Journey", "{overdue}. Ask again now.").format(overdue=over)
            return EntryState("circle-alert", "bad", chase if state.chase else over)
        case Stage.REFUSED:
            return EntryState("circle-x", "warn", translate("Journey", "Not given, or only in part"))
        case Stage.RECEIVED:
            words = translate("Journey", "Received on {day}").format(day=_day(entry, "received"))
            return EntryState("circle-check", "good", words)


def _physical(entry: CaseEntry) -> EntryState:
    translate = QCoreApplication.translate
    steps = {
        "returned": ("circle-check", "good", translate("Journey", "Back since {day}")),
        "arrived": ("inbox", "good", translate("Journey", "Arrived on {day}")),
        "sent": ("package", "soft", translate("Journey", "On its way since {day}")),
        "requested": ("clock", "soft", translate("Journey", "Asked for on {day}")),
    }
    for name, (icon, role, words) in steps.items():
        if entry.fields.get(name):
            return EntryState(icon, role, words.format(day=_day(entry, name)))
    return EntryState("circle-minus", "soft", translate("Journey", "Not asked for yet"))


def _task(entry: CaseEntry, today: date) -> EntryState:
    translate = QCoreApplication.translate
    if entry.fields.get("done"):
        return EntryState("circle-check", "good", translate("Journey", "Done on {day}").format(day=_day(entry, "done")))
    if not entry.fields.get("due"):
        return EntryState("circle-minus", "soft", translate("Journey", "Open"))
    left = (date.fromisoformat(entry.fields["due"]) - today).days
    if left < 0:
        return EntryState("circle-alert", "bad", translate("Journey", "%n day(s) overdue", "", -left))
    return EntryState("clock", "soft", translate("Journey", "Due on {day}").format(day=_day(entry, "due")))


def _day(entry: CaseEntry, name: str) -> str:
    return wording.partial(PartialDate.parse(entry.fields[name]))
