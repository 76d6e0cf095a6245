"""The 48 hours in real time, and the package's variant."""

from datetime import UTC, datetime

import pytest

from app.export.inputs import Variant
from models.second_opinion.appointment import VARIANTS, receipt, variants_for
from models.second_opinion.steps import DELIVERIES
from tests.models.second_opinion.story import Story


@pytest.mark.parametrize(
    ("when", "due"),
    [
        ("2026-03-14 15:30 Europe/Berlin", "2026-03-12T14:30:00+00:00"),
        ("2026-03-30 09:00 Europe/Berlin", "2026-03-28T07:00:00+00:00"),
        ("2026-03-09 09:00 America/New_York", "2026-03-07T13:00:00+00:00"),
        ("2026-10-26 09:00 Europe/London", "2026-10-24T09:00:00+00:00"),
        ("2026-03-29 02:30 Europe/Berlin", "2026-03-27T01:30:00+00:00"),
    ],
)
def test_48_real_hours_before(when: str, due: str) -> None:
    rule = receipt(Story().say({"appointment.when": when}).given())
    assert rule is not None
    assert rule.due.astimezone(UTC) == datetime.fromisoformat(due)
    assert str(rule.due.tzinfo) == when.rsplit(" ", 1)[1]


def test_missed_only_when_nothing_was_confirmed() -> None:
    story = Story().say({"appointment.when": "2026-03-04 10:00 UTC"})
    rule = receipt(story.given())
    assert rule is not None
    assert not rule.missed
    rule = receipt(story.wait(hours=2).given())
    assert rule is not None
    assert rule.missed
    rule = receipt(story.say({"appointment.acknowledged": "2026-03-02"}).given())
    assert rule is not None
    assert (rule.confirmed, rule.missed) == (True, False)
    story.say({"appointment.acknowledged": None}).wait(days=3)
    rule = receipt(story.given())
    assert rule is not None
    assert (rule.missed, rule.settled) == (False, True), "after the visit nobody needs to call any more"
    assert receipt(Story().given()) is None
    assert receipt(Story().say({"appointment.when": "0001-01-01 00:00 Asia/Tokyo"}).given()) is None


def test_every_way_of_delivery_has_a_variant_that_there_is() -> None:
    assert set(VARIANTS) == set(DELIVERIES)
    assert all(set(several) <= set(Variant) for several in VARIANTS.values())
    assert (variants_for("portal"), variants_for("disc"), variants_for("")) == (("zip",), ("cd",), ())
