"""When the steps from the appointment on are done, and why not (JOURNEY.md, 6 to 11)."""

from datetime import datetime

from models.second_opinion.appointment import over, receipt
from models.second_opinion.checked import Checked, Reasons, lacking, not_yet
from models.second_opinion.comparison import chart
from models.second_opinion.given import JourneyInput, latest
from models.second_opinion.reasons import WhyCode, why

ENOUGH_QUESTIONS = 5
WEEKS = 4
"""Weeks in a row that make the habit."""


def appointment(given: JourneyInput) -> Checked:
    """The office confirmed the appointment and said that the files are there."""
    booked = given.moment("appointment.when") is not None or given.text("appointment.kind") == "in_writing"
    open_still = WhyCode.NOT_CONFIRMED if booked else WhyCode.NOT_BOOKED
    reasons = (*not_yet(given, "appointment.confirmed", open_still), *_receipt(given))
    return Checked(reasons, (given.since("appointment.confirmed"), given.since("appointment.acknowledged")))


def _receipt(given: JourneyInput) -> Reasons:
    open_still = not_yet(given, "appointment.acknowledged", WhyCode.NOT_ACKNOWLEDGED)
    if not open_still:
        return ()
    rule = receipt(given)
    late = (why(WhyCode.RECEIPT_LATE, due=rule.due),) if rule is not None and rule.missed else ()
    if given.text("appointment.acknowledged") or given.text("appointment.sent"):
        return (*late, *open_still)
    return (*late, why(WhyCode.NOT_SENT if given.packages else WhyCode.NO_PACKAGE))


def questions(given: JourneyInput) -> Checked:
    """At least five questions are written down."""
    asked = [one for one in given.questions if one.text.strip()]
    if len(asked) < ENOUGH_QUESTIONS:
        return Checked((why(WhyCode.FEW_QUESTIONS, count=len(asked), wanted=ENOUGH_QUESTIONS),))
    return Checked((), (_fifth(given),))


def visit(given: JourneyInput) -> Checked:
    """The visit is over, and what was said there is kept: in words, as notes or as a recording."""
    when, held = given.moment("appointment.when"), given.day("visit.held")
    reasons: list[Reasons] = []
    if not over(given):
        ahead = held or (when.date() if when is not None else None)
        reasons.append((why(WhyCode.VISIT_OPEN) if ahead is None else why(WhyCode.VISIT_AHEAD, day=ahead),))
    if not (given.text("visit.summary") or given.records("visit.notes", "visit.audio")):
        reasons.append((why(WhyCode.NO_NOTES),))
    came = given.since("visit.held") if held is not None else when
    return Checked(sum(reasons, ()), (came, given.at("visit.summary", "visit.notes", "visit.audio")))


def compare(given: JourneyInput) -> Checked:
    """Every column is filled and every difference is marked as agreed or to be clarified."""
    made = chart(given)
    reasons: list[Reasons] = []
    if len(made.columns) < made.wanted:
        reasons.append((why(WhyCode.FEW_OPINIONS, count=len(made.columns), wanted=made.wanted),))
    elif made.empty:
        reasons.append((why(WhyCode.CELLS_EMPTY, count=made.empty),))
    if made.open:
        topics = ", ".join(row.topic for row in made.open)
        reasons.append((why(WhyCode.ROWS_OPEN, count=len(made.open), what=topics),))
    entered = (one.changed for one in given.entries if one.kind in ("opinion", "row", "cell"))
    return Checked(sum(reasons, ()), (given.at_under("opinion ", "row ", "cell "), latest(entered)))


def decide(given: JourneyInput) -> Checked:
    """A path is chosen and both teams are told; where there is no first doctor, the second team alone."""
    alone = given.yes("first_opinion.none")
    reasons = (
        *lacking(given, "decide.path", WhyCode.NO_PATH),
        *(() if alone else not_yet(given, "decide.first_informed", WhyCode.FIRST_NOT_TOLD)),
        *not_yet(given, "decide.second_informed", WhyCode.SECOND_NOT_TOLD),
    )
    first = given.at("first_opinion.none") if alone else given.since("decide.first_informed")
    return Checked(reasons, (given.at("decide.path"), first, given.since("decide.second_informed")))


def habit(given: JourneyInput) -> Checked:
    """Four weeks in a row were kept once."""
    if given.habit.done_on is not None and given.habit.done_on <= given.today:
        return Checked((), (given.starting(given.habit.done_on),))
    if given.habit.weeks >= WEEKS:
        return Checked(())
    return Checked((why(WhyCode.FEW_WEEKS, count=max(0, given.habit.weeks), wanted=WEEKS),))


def _fifth(given: JourneyInput) -> datetime | None:
    """When the fifth of the questions that are there was written down; None for questions from before the log."""
    written: dict[str, datetime] = {}
    for event in given.events:
        if event.value is None:
            written.pop(event.subject, None)
        else:
            written.setdefault(event.subject, event.at)
    times = [written.get(f"question {one.id}") for one in given.questions if one.text.strip()]
    known = sorted(at for at in times if at is not None)
    place = ENOUGH_QUESTIONS - 1 - (len(times) - len(known))
    return known[place] if 0 <= place < len(known) else None
