"""All days and moments of a case on one timeline."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from enum import StrEnum
from types import MappingProxyType

from models.deadlines import Deadline
from models.second_opinion.appointment import happened, over, receipt
from models.second_opinion.entries import EntryKind
from models.second_opinion.given import JourneyInput, day_of
from models.second_opinion.requests import RequestState, Stage, request_state
from models.second_opinion.safety import urgency


class DeadlineKind(StrEnum):
    """What is due; ``Deadline.kind`` has one of these. ``params`` are told beside each kind."""

    SAFETY = "safety"
    """A time frame: ``frame`` (``safety.TimeFrame``) and ``sign``, the key of the answer it comes from, or ""."""
    REQUEST_DUE = "request_due"
    """A clinic's answer within its first period: ``entry``, ``clinic``, ``law``."""
    REQUEST_EXTENDED = "request_extended"
    """A clinic's answer after it said that it needs longer: the same."""
    REQUEST_CHASE = "request_chase"
    """Ask the clinic again: the same."""
    APPOINTMENT = "appointment"
    """The appointment itself: ``name`` of the specialist, ``place``, ``kind`` (a choice of ``appointment.kind``)."""
    RECEIPT = "receipt"
    """The office has said that the files are there: ``name`` of the specialist."""
    REPORT = "report"
    """The written report comes: ``name`` of the specialist."""
    DECISION = "decision"
    """A decision is needed: no params."""
    TASK = "task"
    """An open task: ``entry``, ``what``, ``who``."""


_FIRST_YEAR, _LAST_YEAR = 1900, 9000


def deadlines(given: JourneyInput) -> tuple[Deadline, ...]:
    """Everything that is or was due, the earliest first; what is done stays with its flag.

    Days at the very edges of the calendar are no deadlines.
    """
    found = (*_safety(given), *_requests(given), *_visit(given), *_later(given))
    sane = (one for one in found if _FIRST_YEAR <= one.due.year <= _LAST_YEAR)
    return tuple(sorted(sane, key=lambda one: (last_moment(one, given.now), one.kind)))


def last_moment(deadline: Deadline, now: datetime) -> datetime:
    """The moment by which something is due, for putting in order; a day ends at midnight in the zone of ``now``."""
    due = deadline.due
    local = due if isinstance(due, datetime) else datetime.combine(due, time.max, now.tzinfo)
    return local.astimezone(UTC)


def overdue(deadline: Deadline, now: datetime) -> bool:
    """True when it is not done and its moment, or the whole of its day, has passed."""
    return not deadline.done and last_moment(deadline, now) < now


def _made(kind: DeadlineKind, due: datetime | date, /, *, done: bool, **params: str) -> Deadline:
    return Deadline(kind, due, done, MappingProxyType(params))


def _safety(given: JourneyInput) -> Iterator[Deadline]:
    for frame in urgency(given).frames:
        yield _made(DeadlineKind.SAFETY, frame.by, done=frame.done, frame=frame.code, sign=frame.sign)


def _requests(given: JourneyInput) -> Iterator[Deadline]:
    for one in given.of(EntryKind.REQUEST):
        state = request_state(one.fields, given.today)
        params = {"entry": str(one.id), "clinic": one.fields.get("clinic", ""), "law": state.law}
        yield from _of_request(state, one.fields, params)


def _of_request(state: RequestState, fields: dict[str, str], params: dict[str, str]) -> Iterator[Deadline]:
    answered = state.stage in (Stage.RECEIVED, Stage.REFUSED)
    if state.due is None or state.first_due is None:
        return
    extended = state.due != state.first_due
    kind = DeadlineKind.REQUEST_EXTENDED if extended else DeadlineKind.REQUEST_DUE
    yield _made(kind, state.due, done=answered, **params)
    if state.stage is Stage.OVERDUE and day_of(fields.get("chased", "")) is not None and state.chase_on is not None:
        yield _made(DeadlineKind.REQUEST_CHASE, state.chase_on, done=False, **params)


def _visit(given: JourneyInput) -> Iterator[Deadline]:
    when, name = given.moment("appointment.when"), given.text("specialist.name")
    if when is not None:
        place, kind = given.text("appointment.place"), given.text("appointment.kind")
        yield _made(DeadlineKind.APPOINTMENT, when, done=over(given), name=name, place=place, kind=kind)
    rule = receipt(given)
    if rule is not None:
        yield _made(DeadlineKind.RECEIPT, rule.due, done=rule.settled, name=name)
    promised = given.day("visit.report_due")
    if promised is not None:
        there = happened(given, "visit.report_received") or bool(given.records("visit.report"))
        yield _made(DeadlineKind.REPORT, promised, done=there, name=name)


def _later(given: JourneyInput) -> Iterator[Deadline]:
    needed = given.day("compare.deadline")
    if needed is not None:
        yield _made(DeadlineKind.DECISION, needed, done=bool(given.text("decide.path")))
    for one in given.of(EntryKind.TASK):
        due, done = day_of(one.fields.get("due", "")), day_of(one.fields.get("done", ""))
        if due is not None:
            params = {"entry": str(one.id), "what": one.fields.get("what", ""), "who": one.fields.get("who", "")}
            yield _made(DeadlineKind.TASK, due, done=done is not None and done <= given.today, **params)
