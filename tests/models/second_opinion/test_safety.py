"""Urgent until something was done about it; asked again when the wait is long."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models.second_opinion import EntryKind, StepId
from models.second_opinion.journey import WhyCode
from models.second_opinion.safety import TimeFrame, urgency
from tests.models.second_opinion.story import BEGUN, NO_FLAGS, Story


def test_a_sign_is_urgent_until_what_was_done_is_written_down_after_it() -> None:
    story = Story().say(NO_FLAGS | {"safety.done": "nothing yet"}).wait(hours=1).say({"safety.urgent": "yes"})
    state = urgency(story.given())
    assert (state.urgent, state.flags, state.since) == (True, ("safety.urgent",), story.now)
    assert (state.action_recorded, state.timeframe) == (False, TimeFrame.NOW)
    assert story.why(StepId.SAFETY) == [WhyCode.URGENT]
    story.say({"safety.done": "called Dr. Alder"})
    state = urgency(story.given())
    assert (state.urgent, state.action_recorded, state.flags) == (False, True, ("safety.urgent",))
    assert story.step(StepId.SAFETY).done_at == story.now
    assert urgency(story.say({"safety.growth": "yes"}).given()).urgent
    assert urgency(story.wait(days=90).given()).urgent


def test_all_four_are_asked_and_self_care_where_it_matters() -> None:
    story = Story().say({"safety.growth": "no"})
    assert story.step(StepId.SAFETY).why[0].params == {"count": 3}
    assert urgency(story.given()).timeframe is None
    assert story.say(NO_FLAGS).step(StepId.SAFETY).done
    story.say({"safety.nerves": "yes", "safety.done": "went to hospital"})
    assert story.why(StepId.SAFETY) == [WhyCode.SELF_CARE_OPEN]
    assert story.say({"safety.self_care": "able"}).step(StepId.SAFETY).done


@pytest.mark.parametrize(
    ("answers", "code", "within"),
    [
        ({"safety.self_care": "without_support"}, TimeFrame.EMERGENCY, timedelta(0)),
        ({"safety.self_care": "with_support"}, TimeFrame.WITHIN_48_HOURS, timedelta(hours=48)),
        ({"safety.vessel": "yes"}, TimeFrame.WITHIN_DAYS, timedelta(hours=48)),
        ({"safety.growth": "yes"}, TimeFrame.WITHIN_WEEKS, timedelta(days=28)),
        ({"safety.nerves": "yes"}, TimeFrame.NOW, timedelta(0)),
        ({"safety.urgent": "yes", "safety.growth": "yes"}, TimeFrame.NOW, timedelta(0)),
        ({}, TimeFrame.ROUTINE, timedelta(days=28)),
    ],
)
def test_time_frames(answers: dict[str, Any], code: TimeFrame, within: timedelta) -> None:
    state = urgency(Story().say({**NO_FLAGS, **answers}).given())
    assert state.timeframe is code
    [frame] = [one for one in state.frames if one.code is code]
    assert (frame.by, frame.done) == (BEGUN + within, False)


def test_frames_are_settled_by_what_was_done_or_by_being_seen() -> None:
    story = Story().say(NO_FLAGS | {"safety.growth": "yes", "safety.vessel": "yes", "safety.done": "went there"})
    assert [(one.sign, one.done) for one in urgency(story.given()).frames] == [
        ("safety.growth", False),
        ("safety.vessel", True),
    ]
    story.say({"visit.held": "2026-03-02"})
    assert all(one.done for one in urgency(story.given()).frames)


def test_an_academic_centre_takes_a_month() -> None:
    story = Story(datetime(2026, 1, 31, 9, 0, tzinfo=UTC)).say(NO_FLAGS)
    story.enter(EntryKind.CANDIDATE, name="Dr. New", found="academic_centre", chosen="yes")
    [frame] = urgency(story.given()).frames
    assert (frame.code, frame.by) == (TimeFrame.ROUTINE, datetime(2026, 2, 28, tzinfo=UTC))
    assert all(one.done for one in urgency(story.say({"appointment.when": "2026-02-20 9:00 UTC"}).given()).frames)


def test_asked_again_when_the_visit_is_more_than_two_weeks_away() -> None:
    story = Story().say(NO_FLAGS)
    story.wait(days=1).say({"appointment.when": "2026-03-16 9:00 UTC"})
    assert story.step(StepId.SAFETY).done
    story.say({"appointment.when": "2026-03-30 9:00 UTC"})
    assert story.why(StepId.SAFETY) == [WhyCode.ASK_AGAIN]
    assert urgency(story.given()).ask_again
    story.wait(hours=1).say(dict.fromkeys(NO_FLAGS)).say(NO_FLAGS)
    assert story.step(StepId.SAFETY).done
    assert story.wait(days=13).step(StepId.SAFETY).done
    assert story.wait(days=2).why(StepId.SAFETY) == [WhyCode.ASK_AGAIN], "two weeks have passed"
    assert story.say(NO_FLAGS).wait(days=11).step(StepId.SAFETY).done, "the answers are younger than two weeks then"
    story.say({"appointment.when": "2026-06-01 9:00 UTC"})
    assert story.why(StepId.SAFETY) == [WhyCode.ASK_AGAIN]
    story.say(NO_FLAGS)
    assert story.step(StepId.SAFETY).done
    assert story.wait(days=15).why(StepId.SAFETY) == [WhyCode.ASK_AGAIN]
    assert story.wait(days=90).step(StepId.SAFETY).done, "the visit is over"


def test_a_case_from_before_the_log() -> None:
    story = Story().say(NO_FLAGS | {"safety.vessel": "yes"})
    story.events.clear()
    state = urgency(story.given())
    assert (state.urgent, state.asked, state.since) == (True, BEGUN, None)
    story.answers["safety.done"] = "called"
    assert not urgency(story.given()).urgent
