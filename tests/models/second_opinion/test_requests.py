"""Legal terms of letters to clinics."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.second_opinion.entries import LAWS
from models.second_opinion.requests import RequestState, Stage, due_by, request_state


def state(day: str, **fields: str) -> RequestState:
    """How a letter stands on a day."""
    return request_state(fields, date.fromisoformat(day))


@pytest.mark.parametrize(
    ("law", "sent", "due", "extended"),
    [
        ("hipaa", "2026-01-31", "2026-03-02", "2026-04-01"),
        ("gdpr", "2026-01-30", "2026-03-02", "2026-04-30"),
        ("gdpr", "2026-03-10", "2026-04-10", "2026-06-10"),
        ("neutral", "2026-12-15", "2027-01-14", "2027-02-13"),
    ],
)
def test_terms(law: str, sent: str, due: str, extended: str) -> None:
    assert due_by(law, date.fromisoformat(sent)) == date.fromisoformat(due)
    assert due_by(law, date.fromisoformat(sent), extended=True) == date.fromisoformat(extended)


def test_a_letter_on_its_way() -> None:
    assert state("2026-03-01", law="hipaa") == RequestState(Stage.DRAFT, "hipaa")
    assert state("2026-03-01", sent="2026-03-02").stage is Stage.DRAFT
    waiting = state("2026-03-31", sent="2026-03-01")
    assert (waiting.stage, waiting.law, waiting.due, waiting.days_over, waiting.chase) == (
        Stage.WAITING,
        "neutral",
        date(2026, 3, 31),
        0,
        False,
    )
    over = state("2026-04-02", sent="2026-03-01")
    assert (over.stage, over.days_over, over.chase, over.chase_on) == (Stage.OVERDUE, 2, True, date(2026, 4, 1))
    chased = state("2026-04-10", sent="2026-03-01", chased="2026-04-02")
    assert (chased.stage, chased.chase, chased.chase_on) == (Stage.OVERDUE, False, date(2026, 4, 16))
    assert state("2026-04-16", sent="2026-03-01", chased="2026-04-02").chase
    assert state("2026-04-16", sent="2026-03-01", received="2026-04-12").stage is Stage.RECEIVED
    assert not state("2026-04-16", sent="2026-03-01", refused="psychotherapy notes").open


def test_an_extension_counts_when_it_came_in_time() -> None:
    more = state("2026-04-16", sent="2026-03-10", law="gdpr", extended="2026-04-10")
    assert (more.stage, more.first_due, more.due) == (Stage.EXTENDED, date(2026, 4, 10), date(2026, 6, 10))
    late = state("2026-04-16", sent="2026-03-10", law="gdpr", extended="2026-04-11")
    assert (late.stage, late.due, late.extended_late, late.days_over) == (Stage.OVERDUE, date(2026, 4, 10), True, 6)


@given(
    st.sampled_from(LAWS),
    st.dates(),
    st.dictionaries(st.sampled_from(["sent", "extended", "chased", "received"]), st.dates().map(str)),
)
def test_no_day_breaks_it(law: str, today: date, days: dict[str, str]) -> None:
    found = request_state({"law": law, **days}, today)
    if found.due is not None and found.sent is not None and found.first_due is not None:
        assert found.sent <= found.first_due <= found.due
        assert (found.stage is Stage.OVERDUE) == (found.due < today)
        assert found.days_over == max(0, (today - found.due) // timedelta(days=1))
    else:
        assert found.stage in (Stage.DRAFT, Stage.RECEIVED)
