"""Letters that ask a clinic for one's records: what the law gives it in time, and when to ask again.

HIPAA: 30 days, once 30 more (45 CFR 164.524(b)(2)). GDPR and UK GDPR: one month, two more if the clinic says so within
the first (Article 12(3) with 15), counted by Regulation 1182/71. A letter that names no law asks for an answer in 30
days, which is a courtesy. All periods run from the day of sending, the only one that the person knows.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from models.second_opinion.given import day_of
from models.second_opinion.months import months_later, working_day

CHASE_AGAIN = timedelta(days=14)
"""How long after asking again to ask once more."""

_DAYS_30 = timedelta(days=30)
_LATEST_YEAR = 9990


class Stage(StrEnum):
    """How a request stands."""

    DRAFT = "draft"
    WAITING = "waiting"
    EXTENDED = "extended"
    OVERDUE = "overdue"
    REFUSED = "refused"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class RequestState:
    """How one letter stands on a day. ``due`` is the day that counts now, None before it is sent.

    ``first_due`` is the day without any extension; ``extended_late``: the clinic said that it needs longer when its
    time was over, so it has no more. ``days_over`` counts overdue days; ``chase``: ask again now; ``chase_on``: the day
    to do so.
    """

    stage: Stage
    law: str
    sent: date | None = None
    first_due: date | None = None
    due: date | None = None
    extended_late: bool = False
    days_over: int = 0
    chase: bool = False
    chase_on: date | None = None

    @property
    def open(self) -> bool:
        """True while the clinic owes an answer."""
        return self.stage in (Stage.WAITING, Stage.EXTENDED, Stage.OVERDUE)


def due_by(law: str, sent: date, *, extended: bool = False) -> date:
    """The last day for the clinic's answer."""
    if sent.year > _LATEST_YEAR:
        return sent
    if law == "gdpr":
        return working_day(months_later(sent, 3 if extended else 1))
    return sent + _DAYS_30 * (2 if extended else 1)


def request_state(fields: Mapping[str, str], today: date) -> RequestState:
    """How the letter with these fields stands. Days still to come have not happened."""
    law = fields.get("law") or "neutral"
    sent = _past(fields, "sent", today)
    received = _past(fields, "received", today)
    if received is not None or sent is None:
        return RequestState(Stage.DRAFT if received is None else Stage.RECEIVED, law, sent)
    first_due = due_by(law, sent)
    extended = _past(fields, "extended", today)
    late = extended is not None and extended > first_due
    due = due_by(law, sent, extended=True) if extended is not None and not late else first_due
    if fields.get("refused"):
        return RequestState(Stage.REFUSED, law, sent, first_due, due, late)
    over = max(0, (today - due).days)
    stage = Stage.OVERDUE if over else Stage.EXTENDED if due != first_due else Stage.WAITING
    chase_on = _chase_on(due, _past(fields, "chased", today))
    return RequestState(stage, law, sent, first_due, due, late, over, today >= chase_on, chase_on)


def _chase_on(due: date, chased: date | None) -> date:
    """The day after it was due; two weeks after asking again."""
    first = due + timedelta(days=1)
    return first if chased is None or chased.year > _LATEST_YEAR else max(first, chased + CHASE_AGAIN)


def _past(fields: Mapping[str, str], name: str, today: date) -> date | None:
    day = day_of(fields.get(name, ""))
    return day if day is not None and day <= today else None
