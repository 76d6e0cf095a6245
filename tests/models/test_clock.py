"""The system's clock follows the computer to another zone while the program runs."""

import sys
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest

from models.clock import SystemClock


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Lets a test travel, and comes home again."""
    yield monkeypatch
    monkeypatch.undo()
    if sys.platform != "win32":
        time.tzset()


@pytest.mark.skipif(sys.platform == "win32", reason="the zone is no variable there")
def test_it_follows_the_zone(zone: pytest.MonkeyPatch) -> None:
    clock = SystemClock()
    for name, hours in (("Asia/Tokyo", 9), ("America/Bogota", -5), ("UTC", 0)):
        zone.setenv("TZ", name)
        now = clock.now()
        assert now.utcoffset() == timedelta(hours=hours)
        assert clock.today() == now.date()
