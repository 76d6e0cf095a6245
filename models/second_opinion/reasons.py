"""Why a step of the journey is not done: codes with what fills their sentences. The words stand elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

Param = int | str | date | datetime
"""A count, a text, a day or a timezone-aware moment. Several keys, codes or topics are one text, with commas."""


class WhyCode(StrEnum):
    """One reason; ``PARAMS`` names what fills its sentence."""

    REOPENED = "reopened"
    DAY_AHEAD = "day_ahead"

    FLAGS_OPEN = "flags_open"
    SELF_CARE_OPEN = "self_care_open"
    URGENT = "urgent"
    ASK_AGAIN = "ask_again"

    NO_REASON = "no_reason"
    ONLY_REASSURANCE = "only_reassurance"

    NOT_ASKED = "not_asked"

    COST_OPEN = "cost_open"
    REFERRAL_OPEN = "referral_open"
    SAID_BY_OPEN = "said_by_open"
    CALL_OPEN = "call_open"

    LACKING = "lacking"
    REQUEST_WAITING = "request_waiting"
    REQUEST_OVERDUE = "request_overdue"

    NO_SPECIALIST = "no_specialist"
    NONE_CHOSEN = "none_chosen"
    NO_CONTACT = "no_contact"
    TIES = "ties"

    NOT_BOOKED = "not_booked"
    NOT_CONFIRMED = "not_confirmed"
    NO_PACKAGE = "no_package"
    NOT_SENT = "not_sent"
    NOT_ACKNOWLEDGED = "not_acknowledged"
    RECEIPT_LATE = "receipt_late"

    FEW_QUESTIONS = "few_questions"

    VISIT_OPEN = "visit_open"
    VISIT_AHEAD = "visit_ahead"
    NO_NOTES = "no_notes"

    FEW_OPINIONS = "few_opinions"
    CELLS_EMPTY = "cells_empty"
    ROWS_OPEN = "rows_open"

    NO_PATH = "no_path"
    FIRST_NOT_TOLD = "first_not_told"
    SECOND_NOT_TOLD = "second_not_told"

    FEW_WEEKS = "few_weeks"


PARAMS: Mapping[WhyCode, tuple[str, ...]] = {
    **dict.fromkeys(WhyCode, ()),
    WhyCode.DAY_AHEAD: ("key", "day"),
    WhyCode.FLAGS_OPEN: ("count",),
    WhyCode.URGENT: ("count", "flags"),
    WhyCode.ASK_AGAIN: ("answered", "appointment"),
    WhyCode.LACKING: ("count", "rules", "what"),
    WhyCode.REQUEST_WAITING: ("clinic", "due"),
    WhyCode.REQUEST_OVERDUE: ("clinic", "due", "days"),
    WhyCode.NONE_CHOSEN: ("count",),
    WhyCode.NO_CONTACT: ("name",),
    WhyCode.TIES: ("count", "name", "ties"),
    WhyCode.RECEIPT_LATE: ("due",),
    WhyCode.FEW_QUESTIONS: ("count", "wanted"),
    WhyCode.VISIT_AHEAD: ("day",),
    WhyCode.FEW_OPINIONS: ("count", "wanted"),
    WhyCode.CELLS_EMPTY: ("count",),
    WhyCode.ROWS_OPEN: ("count", "what"),
    WhyCode.FEW_WEEKS: ("count", "wanted"),
}
"""What each reason tells. ``count``, ``wanted`` and ``days`` are numbers, ``day``, ``answered``, ``appointment`` and a
request's ``due`` days, the receipt's ``due`` a moment; ``key`` is an answer's key, ``flags`` keys of safety questions,
``rules`` rules of the checklist (``what`` their titles), ``ties`` codes of ties; ``rows_open``'s ``what`` topics."""


@dataclass(frozen=True, slots=True)
class Why:
    """A reason, with exactly the params that ``PARAMS`` names for its code."""

    code: WhyCode
    params: Mapping[str, Param] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        if set(self.params) != set(PARAMS[self.code]):
            raise ValueError(f"{self.code} tells {PARAMS[self.code]}")


def why(code: WhyCode, **params: Param) -> Why:
    """A reason with its params."""
    return Why(code, MappingProxyType(params))
