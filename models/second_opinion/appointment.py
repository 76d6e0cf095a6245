"""The appointment: when the office must have the files, and in what form they go there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from models.second_opinion.given import JourneyInput

RECEIPT_BEFORE = timedelta(hours=48)
"""How long before the appointment the office should have said that the files are there."""

VARIANTS: Mapping[str, tuple[str, ...]] = {
    "portal": ("zip",),
    "mail": ("folder", "cd"),
    "hand": ("folder", "cd"),
    "disc": ("cd",),
}
"""The package's variants that fit a way of delivery (``steps.DELIVERIES``), the usual one first."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The 48-hour rule. ``due`` in the appointment's zone.

    ``missed``: it has passed, nothing was confirmed, and the visit is not over; ``settled``: nothing is to be done.
    """

    due: datetime
    confirmed: bool
    missed: bool
    settled: bool


def variants_for(delivery: str) -> tuple[str, ...]:
    """The variants for a way of delivery, the usual one first; () for one that is not answered."""
    return VARIANTS.get(delivery, ())


def receipt(given: JourneyInput) -> Receipt | None:
    """How the 48-hour rule stands; None without an appointment."""
    when = given.moment("appointment.when")
    due = None if when is None else hours_before(when, RECEIPT_BEFORE)
    if due is None:
        return None
    confirmed = happened(given, "appointment.acknowledged")
    settled = confirmed or over(given)
    return Receipt(due, confirmed, not settled and given.now > due, settled)


def hours_before(when: datetime, length: timedelta) -> datetime | None:
    """So much time before a moment, told in its own zone: real hours, also where clocks change in between.

    None at the edge of the calendar.
    """
    try:
        return (when.astimezone(UTC) - length).astimezone(when.tzinfo)
    except OverflowError:
        return None


def over(given: JourneyInput) -> bool:
    """True when the visit is said to be over, or its time has come and no day is said."""
    held = given.day("visit.held")
    if held is not None:
        return held <= given.today
    when = given.moment("appointment.when")
    return when is not None and when <= given.now


def happened(given: JourneyInput, key: str) -> bool:
    """True when a day is answered and has come."""
    day = given.day(key)
    return day is not None and day <= given.today
