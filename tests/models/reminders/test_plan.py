"""The plan: moments on the wall, pauses, snoozing, quiet hours."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.reminders.plan import LATEST, LONGEST_SNOOZE, Plan, QuietHours

WALL = st.datetimes(datetime(2000, 1, 10), datetime(2080, 1, 1))
TIMES = st.times()
PLANS = st.builds(Plan, weekday=st.integers(0, 6), at=TIMES)


@given(PLANS, WALL)
def test_moments_are_a_week_apart_with_now_between(plan: Plan, here: datetime) -> None:
    before, after = plan.slot_before(here), plan.slot_after(here)
    assert before <= here < after
    assert after - before == timedelta(days=7)
    assert (before.weekday(), before.time()) == (plan.weekday, plan.at)


@given(TIMES, TIMES, WALL)
def test_quiet_hours_end(begin: time, end: time, here: datetime) -> None:
    quiet = QuietHours(begin, end)
    over = quiet.over(here)
    assert not quiet.holds(over.time())
    assert here <= over < here + timedelta(days=1)
    assert (over == here) == (not quiet.holds(here.time()))


def test_quiet_hours_may_go_past_midnight_or_be_none() -> None:
    night = QuietHours()
    assert [night.holds(time(hour)) for hour in (21, 22, 0, 6, 7)] == [False, True, True, True, False]
    assert not QuietHours(time(5), time(5)).holds(time(5))


def test_a_pause_has_a_beginning_and_an_end() -> None:
    plan = Plan(paused_from=date(2026, 3, 10), paused_until=date(2026, 3, 20))
    days = [plan.pauses(date(2026, 3, day)) for day in (9, 10, 19, 20)]
    assert days == [False, True, True, False]
    assert plan.slot_after(datetime(2026, 3, 9)) == datetime(2026, 3, 22, 18)
    on_the_day = replace(plan, paused_until=date(2026, 3, 22))
    assert on_the_day.slot_after(datetime(2026, 3, 9)) == datetime(2026, 3, 22, 18)
    assert not Plan(paused_from=date(2026, 3, 10)).pauses(date(2026, 3, 11))


def test_a_start_in_the_future() -> None:
    plan = Plan(start=date(2026, 4, 1))
    assert plan.slot_after(datetime(2026, 3, 9)) == datetime(2026, 4, 5, 18)


def test_a_rest_as_long_as_the_calendar_ends_within_it() -> None:
    plan = Plan(start=LATEST, paused_from=date(2026, 3, 10), paused_until=LATEST)
    assert plan.slot_after(datetime(2026, 3, 15)) == datetime(9000, 1, 5, 18)
    with pytest.raises(ValueError, match="far off"):
        Plan(start=date(9999, 12, 31))


def test_a_snooze_that_is_too_long_is_over() -> None:
    now = datetime(2026, 3, 15, 18, tzinfo=UTC)
    plan = Plan(snoozed_until=now + LONGEST_SNOOZE)
    assert plan.snoozes(now)
    assert plan.snooze_over(now - timedelta(seconds=1))
    assert plan.snooze_over(now + LONGEST_SNOOZE)
    assert not Plan().snooze_over(now)


def test_what_is_no_plan() -> None:
    with pytest.raises(ValueError, match="weekday"):
        Plan(weekday=7)
    with pytest.raises(ValueError, match="local"):
        Plan(at=time(18, tzinfo=UTC))
    with pytest.raises(ValueError, match="offset"):
        Plan(snoozed_until=datetime(2026, 3, 15))
