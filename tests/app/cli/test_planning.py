"""A plan as typed."""

from datetime import date, time

import pytest

from app.cli.planning import pause_until, planned
from models.errors import UserError
from models.reminders.plan import Plan


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("sunday 18:00", Plan()),
        ("Wed 07:30", Plan(weekday=2, at=time(7, 30))),
        ("  th   7:05".replace("7:05", "07:05"), Plan(weekday=3, at=time(7, 5))),
        ("off", Plan(on=False)),
        ("On", Plan()),
    ],
)
def test_what_is_a_plan(text: str, plan: Plan) -> None:
    assert planned(Plan(on=False) if text == "On" else Plan(), text) == plan


@pytest.mark.parametrize(
    "text", ["", "sunday", "18:00", "t 18:00", "s 18:00", "sunday 25:00", "noday 18:00", "su sa 18:00"]
)
def test_what_is_none(text: str) -> None:
    with pytest.raises(UserError):
        planned(Plan(), text)


def test_a_pause() -> None:
    assert pause_until("2026-08-31") == date(2026, 8, 31)
    assert pause_until(" OFF") is None
    with pytest.raises(UserError):
        pause_until("soon")
