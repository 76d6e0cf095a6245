"""Deadlines as plain values."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from models.deadlines import Deadline


def test_a_day_or_a_moment() -> None:
    assert Deadline("receipt", date(2026, 3, 14)).day == date(2026, 3, 14)
    late = datetime(2026, 3, 14, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    assert Deadline("receipt", late).day == date(2026, 3, 14)
    assert Deadline("receipt", late) != Deadline("receipt", late.astimezone(UTC).date())
    assert dict(Deadline("receipt", late).params) == {}


def test_a_moment_without_a_zone_is_none() -> None:
    with pytest.raises(ValueError, match="offset"):
        Deadline("receipt", datetime(2026, 3, 14, 12, 0))
