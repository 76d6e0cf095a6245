"""What is to be announced, and many things as one message."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from models.deadlines import Deadline
from models.reminders.messages import AGAIN, Kind, Reminder, lately, merged, of_deadline, to_announce

NOW = datetime(2026, 3, 15, 18, tzinfo=UTC)
MOMENTS = st.timedeltas(timedelta(days=-60), timedelta(days=60)).map(NOW.__add__)
REMINDERS = st.lists(st.builds(Reminder, st.sampled_from(["a", "b"]), MOMENTS, st.sampled_from(["", "1"])))


def test_a_day_is_announced_in_the_morning_where_the_person_is() -> None:
    here = NOW.astimezone(ZoneInfo("America/New_York"))
    reminder = of_deadline(Deadline("task", date(2026, 3, 20)), here)
    assert reminder.when == datetime(2026, 3, 20, 9, tzinfo=ZoneInfo("America/New_York"))
    assert reminder.key == of_deadline(Deadline("task", date(2026, 3, 20)), NOW).key


def test_an_appointment_is_announced_a_day_before() -> None:
    assert of_deadline(Deadline("appointment", NOW), NOW).when == NOW - timedelta(days=1)
    assert of_deadline(Deadline("receipt", NOW), NOW).when == NOW


def test_what_is_moved_is_another_reminder_and_what_is_renamed_the_same() -> None:
    first = Deadline("request_due", NOW, params={"case": "1", "entry": "2", "clinic": "North"})
    renamed = Deadline("request_due", NOW, params={"case": "1", "entry": "2", "clinic": "South"})
    other = Deadline("request_due", NOW, params={"case": "1", "entry": "3", "clinic": "North"})
    moved = Deadline("request_due", NOW + timedelta(hours=1), params=first.params)
    keys = [of_deadline(one, NOW).key for one in (first, renamed, other, moved)]
    assert keys[0] == keys[1]
    assert len(set(keys)) == 3


@given(REMINDERS)
def test_everything_due_is_announced_once_and_again_after_a_week(reminders: list[Reminder]) -> None:
    first = to_announce(reminders, {}, NOW)
    assert first == sorted(first, key=lambda one: one.when)
    assert set(first) == {one for one in reminders if one.when <= NOW}
    told = {one.key: NOW for one in first}
    assert to_announce(reminders, told, NOW) == []
    assert set(to_announce(first, told, NOW + AGAIN)) == set(first)


def test_a_clock_set_back_a_little_tells_nothing_twice() -> None:
    assert lately(NOW, NOW - timedelta(hours=23))
    assert not lately(NOW, NOW - timedelta(days=2))
    assert not lately(None, NOW)


def test_many_are_one_message() -> None:
    assert merged([]) is None
    message = merged([Reminder(Kind.HABIT, NOW), Reminder("receipt", NOW)])
    assert message is not None
    assert (message.count, message.kinds) == (2, ("habit", "receipt"))
