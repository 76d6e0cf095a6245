"""What checking one step of the journey gives, before it is known whether the person opened it again."""

from dataclasses import dataclass
from datetime import datetime

from models.second_opinion.given import JourneyInput
from models.second_opinion.reasons import Why, WhyCode, why

Reasons = tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """Why a step is not done, () when it is, and when the events were that this rests on, None for one unknown."""

    reasons: Reasons
    times: tuple[datetime | None, ...] = ()


def lacking(given: JourneyInput, key: str, code: WhyCode) -> Reasons:
    """Why an answer does not do: there is none."""
    return () if given.text(key) else (why(code),)


def not_yet(given: JourneyInput, key: str, code: WhyCode) -> Reasons:
    """Why an answered day does not do: there is none, or it is still to come."""
    day = given.day(key)
    if day is None:
        return (why(code),)
    return (why(WhyCode.DAY_AHEAD, key=key, day=day),) if day > given.today else ()
