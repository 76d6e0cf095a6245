"""What stands on each step's page, from top to bottom."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.ui.second_opinion.appointment import ReceiptPart, SendingPart
from app.ui.second_opinion.bank import BankPart, RankedPart
from app.ui.second_opinion.comparing import AdvicePart, ChartPart, OpinionsPart
from app.ui.second_opinion.form import FormPart
from app.ui.second_opinion.leading import CheckPart, VisitPart, WeekPart
from app.ui.second_opinion.paper_words import OF_STEP
from app.ui.second_opinion.papers_part import PapersPart
from app.ui.second_opinion.part import Part
from app.ui.second_opinion.requests_part import RequestsPart
from app.ui.second_opinion.safety import AgainPart, CalmPart, UnsurePart, UrgentPart
from app.ui.second_opinion.specialist import CandidatesPart, KindsPart
from app.ui.second_opinion.told import FactsPart, PhrasesPart
from app.ui.second_opinion.tracked import PhysicalPart, TasksPart
from app.ui.second_opinion.words import words
from app.ui.second_opinion.work import Work
from models.second_opinion import StepId
from models.second_opinion.steps import RED_FLAGS


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that stand together on a card."""

    title: str
    keys: tuple[str, ...]


def groups(step: StepId) -> tuple[Group, ...]:
    """The questions of a step, in the order in which they are asked."""
    return _GROUPS.get(step, lambda: ())()


def parts(work: Work, step: StepId) -> list[Part]:
    """The parts of a step's page."""
    made = _with_lists(work, step, [FormPart(work, group.title, group.keys) for group in groups(step)])
    if words().phrases(step):
        made.append(PhrasesPart(work, step))
    if step in OF_STEP:
        made.append(PapersPart(work, OF_STEP[step]))
    return made


def _with_lists(work: Work, step: StepId, forms: list[Part]) -> list[Part]:
    """The forms of a step, and around them what else belongs to it."""
    made: Mapping[StepId, Callable[[], list[Part]]] = {
        StepId.SAFETY: lambda: [UrgentPart(work), AgainPart(work), *forms, UnsurePart(work), CalmPart(work)],
        StepId.REASON: lambda: [*forms, FactsPart(work)],
        StepId.RECORDS: lambda: [
            CheckPart(work),
            RequestsPart(work),
            PhysicalPart(work, words().advice("slides")),
            *forms,
        ],
        StepId.SPECIALIST: lambda: [KindsPart(work, forms[0]), CandidatesPart(work), *forms[1:]],
        StepId.APPOINTMENT: lambda: [forms[0], ReceiptPart(work), forms[1], SendingPart(work)],
        StepId.QUESTIONS: lambda: [RankedPart(work), BankPart(work), *forms],
        StepId.VISIT: lambda: [VisitPart(work), *forms],
        StepId.COMPARE: lambda: [OpinionsPart(work), ChartPart(work), *forms, AdvicePart(work)],
        StepId.DECIDE: lambda: [*forms, TasksPart(work)],
        StepId.HABIT: lambda: [WeekPart(work)],
    }
    return made.get(step, lambda: forms)()


def _safety() -> tuple[Group, ...]:
    translate = QCoreApplication.translate
    return (
        Group(translate("Journey", "Warning signs"), RED_FLAGS),
        Group(translate("Journey", "How you manage"), ("safety.self_care",)),
    )


def _reason() -> tuple[Group, ...]:
    translate = QCoreApplication.translate
    opinion = ("none", "doctor", "practice", "hospital", "address", "phone", "reads", "date", "treatment")
    return (
        Group(translate("Journey", "Why a second opinion"), ("reason.kinds", "reason.diagnosis")),
        Group(translate("Journey", "The first opinion"), tuple(f"first_opinion.{name}" for name in opinion)),
    )


def _doctor() -> tuple[Group, ...]:
    translate = QCoreApplication.translate
    return (
        Group(translate("Journey", "What was said"), ("doctor.asked", "doctor.answer")),
        Group(translate("Journey", "Or you do not ask"), ("doctor.not_asked",)),
    )


def _insurance() -> tuple[Group, ...]:
    translate = QCoreApplication.translate
    who = ("none", "company", "phone", "member")
    call = ("called", "said_by", "reference", "covered", "cost", "referral", "network", "gap", "required", "letter")
    return (
        Group(translate("Journey", "Who insures you"), tuple(f"insurance.{name}" for name in who)),
        Group(translate("Journey", "What they said"), tuple(f"insurance.{name}" for name in call)),
    )


def _records() -> tuple[Group, ...]:
    translate = QCoreApplication.translate
    history = (
        "cancer",
        "biopsied",
        "operated",
        "hospitalised",
        "treated",
        "treatments",
        "medicines",
        "earlier_imaging",
    )
    return (
        Group(
            translate("Journey", "What the check needs to know"),
            (*(f"history.{name}" for name in history), "pathology.slides", "package.months"),
        ),
        Group(translate("Journey", "How to reach you"), ("contact.address", "contact.phone", "contact.email")),
    )


def _specialist() -> tuple[Group, ...]:
    translate = QCoreApplication.translate
    chosen = ("name", "practice", "hospital", "address", "phone", "email", "language", "wants", "ties_accepted")
    return (
        Group(translate("Journey", "What kind of doctor"), ("specialist.situation",)),
        Group(translate("Journey", "The doctor you chose"), tuple(f"specialist.{name}" for name in chosen)),
    )


def _appointment() -> tuple[Group, ...]:
    translate = QCoreApplication.translate
    visit = ("when", "kind", "place", "booked", "as_second_opinion", "confirmed", "companion")
    sending = ("delivery", "sent", "sent_version", "tracking", "acknowledged", "acknowledged_by")
    return (
        Group(translate("Journey", "The appointment"), tuple(f"appointment.{name}" for name in visit)),
        Group(translate("Journey", "Your records on their way"), tuple(f"appointment.{name}" for name in sending)),
    )


def _questions() -> tuple[Group, ...]:
    tell = ("understanding", "symptoms", "since", "worse", "effect", "goals", "barriers")
    title = QCoreApplication.translate("Journey", "What the doctor should know")
    return (Group(title, tuple(f"tell.{name}" for name in tell)),)


def _visit() -> tuple[Group, ...]:
    translate = QCoreApplication.translate
    said = ("held", "summary", "notes", "recording", "audio", "differences", "tests")
    report = ("report_asked", "report_due", "report_received", "report")
    return (
        Group(translate("Journey", "What was said"), tuple(f"visit.{name}" for name in said)),
        Group(translate("Journey", "The written report"), tuple(f"visit.{name}" for name in report)),
    )


def _compare() -> tuple[Group, ...]:
    title = QCoreApplication.translate("Journey", "Where they differ")
    return (
        Group(title, tuple(f"compare.{name}" for name in ("radical", "stakes", "waiting_hurts", "deadline", "talked"))),
    )


def _decide() -> tuple[Group, ...]:
    translate = QCoreApplication.translate
    return (
        Group(translate("Journey", "Your decision"), ("decide.path", "decide.words", "decide.on")),
        Group(translate("Journey", "Tell both teams"), ("decide.first_informed", "decide.second_informed")),
    )


_GROUPS = {
    StepId.SAFETY: _safety,
    StepId.REASON: _reason,
    StepId.DOCTOR: _doctor,
    StepId.INSURANCE: _insurance,
    StepId.RECORDS: _records,
    StepId.SPECIALIST: _specialist,
    StepId.APPOINTMENT: _appointment,
    StepId.QUESTIONS: _questions,
    StepId.VISIT: _visit,
    StepId.COMPARE: _compare,
    StepId.DECIDE: _decide,
}
