"""When the steps up to the choice of a specialist are done, and why not (JOURNEY.md, 0 to 5)."""

from models.second_opinion import safety as safety_rules
from models.second_opinion.checked import Checked, Reasons, lacking, not_yet
from models.second_opinion.entries import EntryKind
from models.second_opinion.given import JourneyInput, latest
from models.second_opinion.reasons import WhyCode, why
from models.second_opinion.requests import Stage, request_state
from models.second_opinion.specialist import chosen_fields, ties_of_specialist
from models.second_opinion.steps import OBJECTIVE, RED_FLAGS, STEP_KEYS, StepId


def safety(given: JourneyInput) -> Checked:
    """All four questions are answered, none too long ago, and what was done about a sign is written down."""
    unanswered = sum(not given.text(key) for key in RED_FLAGS)
    urgency = safety_rules.urgency(given)
    reasons: list[Reasons] = []
    if urgency.urgent:
        reasons.append((why(WhyCode.URGENT, count=len(urgency.flags), flags=",".join(urgency.flags)),))
    if unanswered:
        reasons.append((why(WhyCode.FLAGS_OPEN, count=unanswered),))
    if given.yes("safety.nerves"):
        reasons.append(lacking(given, safety_rules.SELF_CARE, WhyCode.SELF_CARE_OPEN))
    when = given.moment("appointment.when")
    if urgency.ask_again and urgency.asked is not None and when is not None:
        answered = urgency.asked.astimezone(given.now.tzinfo).date()
        reasons.append((why(WhyCode.ASK_AGAIN, answered=answered, appointment=when.date()),))
    return Checked(sum(reasons, ()), safety_rules.times(given))


def reason(given: JourneyInput) -> Checked:
    """At least one objective reason is recorded."""
    kinds = set(filter(None, given.text("reason.kinds").split(",")))
    code = WhyCode.ONLY_REASSURANCE if kinds else WhyCode.NO_REASON
    return Checked(() if kinds & OBJECTIVE else (why(code),), (given.at("reason.kinds"),))


def doctor(given: JourneyInput) -> Checked:
    """The current doctor was asked for support, or it is written down why not."""
    if given.yes("first_opinion.none"):
        return Checked((), (given.at("first_opinion.none"),))
    if given.text("doctor.not_asked"):
        return Checked((), (given.at("doctor.not_asked"),))
    return Checked(not_yet(given, "doctor.asked", WhyCode.NOT_ASKED), (given.since("doctor.asked"),))


def insurance(given: JourneyInput) -> Checked:
    """Cost and need of a referral are told, by whom and when; or there is no insurer."""
    if given.yes("insurance.none"):
        return Checked((), (given.at("insurance.none"),))
    reasons = (
        *lacking(given, "insurance.cost", WhyCode.COST_OPEN),
        *lacking(given, "insurance.referral", WhyCode.REFERRAL_OPEN),
        *lacking(given, "insurance.said_by", WhyCode.SAID_BY_OPEN),
        *not_yet(given, "insurance.called", WhyCode.CALL_OPEN),
    )
    told = given.at("insurance.cost", "insurance.referral", "insurance.said_by")
    return Checked(reasons, (told, given.since("insurance.called")))


def records(given: JourneyInput) -> Checked:
    """Nothing that is needed is missing in the completeness check, or it is left open for a reason."""
    blocking = [one for one in given.findings if one.blocks]
    if not blocking:
        seen = (number for one in given.findings for number in one.records)
        filed = latest(given.filed[number] for number in seen if number in given.filed)
        said = given.at_under("waive.", "tick.", "linked.", "question ")
        return Checked((), (filed, given.at(*STEP_KEYS[StepId.RECORDS]), said))
    rules, titles = ",".join(one.rule for one in blocking), "; ".join(one.title for one in blocking)
    return Checked((why(WhyCode.LACKING, count=len(blocking), rules=rules, what=titles), *_requests(given)))


def _requests(given: JourneyInput) -> Reasons:
    """The letters that are waited for, overdue ones first."""
    overdue, waiting = [], []
    for one in given.of(EntryKind.REQUEST):
        state, clinic = request_state(one.fields, given.today), one.fields.get("clinic", "")
        if state.due is None or not state.open:
            continue
        if state.stage is Stage.OVERDUE:
            overdue.append(why(WhyCode.REQUEST_OVERDUE, clinic=clinic, due=state.due, days=state.days_over))
        else:
            waiting.append(why(WhyCode.REQUEST_WAITING, clinic=clinic, due=state.due))
    return (*overdue, *waiting)


def specialist(given: JourneyInput) -> Checked:
    """Name and contact of a specialist are known, and nothing ties that one to the first doctor."""
    who, accepted = chosen_fields(given), given.text("specialist.ties_accepted")
    times = (given.at_under("specialist.", "first_opinion."), given.at_under("candidate "))
    name = given.text("specialist.name")
    if not name:
        waiting = len(given.of(EntryKind.CANDIDATE))
        return Checked((why(WhyCode.NONE_CHOSEN, count=waiting) if waiting else why(WhyCode.NO_SPECIALIST),))
    reasons: list[Reasons] = []
    if not (who.get("phone") or who.get("address") or who.get("email")):
        reasons.append((why(WhyCode.NO_CONTACT, name=name),))
    found = () if accepted else ties_of_specialist(given)
    if found:
        codes = ",".join(tie.code for tie in found)
        reasons.append((why(WhyCode.TIES, count=len(found), name=name, ties=codes),))
    return Checked(sum(reasons, ()), times)
