"""Whatever is chosen lies ahead, within a week, and never past the next reminder."""

from datetime import UTC, datetime, time, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from app.services.snoozing import Later, choices
from models.reminders.due import History, State, announced, due
from models.reminders.plan import LONGEST_SNOOZE, Plan

SUNDAY = datetime(2026, 3, 15, 18, 30, tzinfo=UTC)
PLANS = st.builds(Plan, weekday=st.integers(0, 6), at=st.times())
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(timezone(timedelta(hours=2))))


def test_on_a_sunday_evening() -> None:
    assert {one: f"{when:%a %H:%M}" for one, when in choices(Plan(), SUNDAY).items()} == {
        Later.HOUR: "Sun 19:30",
        Later.TOMORROW: "Mon 18:00",
        Later.FEW_DAYS: "Wed 18:00",
        Later.NEXT_WEEK: "Sun 18:00",
    }


def test_in_the_morning_there_is_an_evening_and_just_before_the_next_reminder_there_is_only_that() -> None:
    morning = choices(Plan(weekday=2, at=time(8)), SUNDAY.replace(hour=9))
    assert morning[Later.EVENING] == SUNDAY.replace(hour=18, minute=0)
    assert list(choices(Plan(), SUNDAY.replace(hour=17, minute=30))) == [Later.NEXT_WEEK]


@given(PLANS, MOMENTS)
def test_every_choice_is_quiet_until_then_and_asks_then(plan: Plan, now: datetime) -> None:
    for until in choices(plan, now).values():
        assert now < until <= now + LONGEST_SNOOZE
        told, history = announced(plan, History(), now)
        snoozed = Plan(told.on, told.weekday, told.at, snoozed_until=until)
        assert due(snoozed, history, now).state is State.SNOOZED
        assert due(snoozed, history, until).state in (State.NOW, State.QUIET)
