"""Each step: when it is done, why it is not, since when it is."""

from datetime import UTC, date, datetime, timedelta

import pytest

from models.second_opinion import EntryKind, StepId, check, default_checklist
from models.second_opinion.journey import Habit, JourneyInput, WhyCode, next_open, states
from models.second_opinion.reasons import PARAMS, Why, why
from tests.models.second_opinion.made import WHOLE, given
from tests.models.second_opinion.story import BEGUN, NO_FLAGS, Story

TODAY, TOMORROW = "2026-03-02", "2026-03-03"


def test_a_new_case_asks_for_safety_first_and_everything_is_open() -> None:
    steps = states(Story().given())
    assert [one.step for one in steps] == list(StepId)
    open_steps = [one.step for one in steps if not one.done]
    assert open_steps == [step for step in StepId if step is not StepId.RECORDS]
    assert next_open(steps) is StepId.SAFETY
    assert all(bool(one.why) is not one.done for one in steps)
    assert not any(one.begun or one.reopened or one.done_at for one in steps)


def test_a_reason_is_objective() -> None:
    story = Story()
    assert story.why(StepId.REASON) == [WhyCode.NO_REASON]
    assert story.say({"reason.kinds": "reassurance"}).why(StepId.REASON) == [WhyCode.ONLY_REASSURANCE]
    story.wait(hours=3).say({"reason.kinds": "reassurance, rare"})
    assert story.wait(days=2).step(StepId.REASON).done_at == BEGUN + timedelta(hours=3)


def test_the_doctor_is_asked_or_there_is_a_reason_why_not() -> None:
    story = Story()
    assert story.why(StepId.DOCTOR) == [WhyCode.NOT_ASKED]
    story.say({"doctor.asked": TOMORROW})
    assert story.step(StepId.DOCTOR).why == (why(WhyCode.DAY_AHEAD, key="doctor.asked", day=date(2026, 3, 3)),)
    story.wait(days=1)
    assert story.step(StepId.DOCTOR).done_at == datetime(2026, 3, 3, tzinfo=UTC)
    assert Story().say({"doctor.not_asked": "we fell out"}).step(StepId.DOCTOR).done
    assert Story().say({"first_opinion.none": "yes"}).step(StepId.DOCTOR).done


def test_the_insurer_said_cost_and_referral_and_it_is_known_who_said_it_when() -> None:
    story = Story()
    assert story.why(StepId.INSURANCE) == [
        WhyCode.COST_OPEN,
        WhyCode.REFERRAL_OPEN,
        WhyCode.SAID_BY_OPEN,
        WhyCode.CALL_OPEN,
    ]
    story.say({"insurance.cost": "nothing", "insurance.referral": "no", "insurance.said_by": "Mr. Low"})
    assert story.why(StepId.INSURANCE) == [WhyCode.CALL_OPEN]
    assert story.say({"insurance.called": TODAY}).step(StepId.INSURANCE).done
    assert Story().say({"insurance.none": "yes"}).step(StepId.INSURANCE).done


def test_records_are_there_when_the_check_lacks_nothing() -> None:
    lacking = check(default_checklist(), given(records=()))
    story = Story()
    [first, *others] = story.step(StepId.RECORDS, findings=lacking).why
    assert first.code is WhyCode.LACKING
    assert first.params["count"] == len(str(first.params["rules"]).split(",")) == sum(one.blocks for one in lacking)
    assert others == []
    story.enter(EntryKind.REQUEST, clinic="North", sent="2026-01-05", law="hipaa")
    story.enter(EntryKind.REQUEST, clinic="South", sent=TODAY)
    story.enter(EntryKind.REQUEST, clinic="West")
    [_, overdue, waiting] = story.step(StepId.RECORDS, findings=lacking).why
    assert overdue == why(WhyCode.REQUEST_OVERDUE, clinic="North", due=date(2026, 2, 4), days=26)
    assert waiting == why(WhyCode.REQUEST_WAITING, clinic="South", due=date(2026, 4, 1))
    met = check(default_checklist(), given())
    filed = {one.id: BEGUN - timedelta(days=one.id) for one in WHOLE}
    done = Story().step(StepId.RECORDS, findings=met, filed=filed)
    assert (done.done, done.done_at) == (True, BEGUN - timedelta(days=1))


def test_the_specialist_can_be_reached_and_is_independent() -> None:
    story = Story().say({"first_opinion.practice": "Praxis Müller", "first_opinion.phone": "030 1234567"})
    assert story.why(StepId.SPECIALIST) == [WhyCode.NO_SPECIALIST]
    number = story.enter(EntryKind.CANDIDATE, name="Dr. New", only_first="yes")
    assert story.why(StepId.SPECIALIST) == [WhyCode.NONE_CHOSEN]
    story.edit(number, chosen="yes")
    story.say({"specialist.name": "Dr. New", "specialist.practice": "praxis mueller"})
    no_contact, ties = story.step(StepId.SPECIALIST).why
    assert no_contact == why(WhyCode.NO_CONTACT, name="Dr. New")
    assert ties == why(WhyCode.TIES, count=2, name="Dr. New", ties="same_practice,only_first")
    story.say({"specialist.phone": "+49 30 1234567"})
    assert story.step(StepId.SPECIALIST).why[0].params["count"] == 3
    story.wait(days=1).say({"specialist.ties_accepted": "there is nobody else"})
    assert story.step(StepId.SPECIALIST).done_at == story.now


def test_the_office_confirmed_the_visit_and_has_the_files() -> None:
    story = Story()
    assert story.why(StepId.APPOINTMENT) == [WhyCode.NOT_BOOKED, WhyCode.NO_PACKAGE]
    story.say({"appointment.when": "2026-03-10 15:00 Europe/Berlin"})
    story.packages = 1
    assert story.why(StepId.APPOINTMENT) == [WhyCode.NOT_CONFIRMED, WhyCode.NOT_SENT]
    story.say({"appointment.confirmed": TODAY, "appointment.sent": TODAY})
    assert story.why(StepId.APPOINTMENT) == [WhyCode.NOT_ACKNOWLEDGED]
    late, _ = story.wait(days=7).step(StepId.APPOINTMENT).why
    assert late.code is WhyCode.RECEIPT_LATE
    assert late.params["due"] == datetime(2026, 3, 8, 14, 0, tzinfo=UTC)
    assert story.say({"appointment.acknowledged": "2026-03-09"}).step(StepId.APPOINTMENT).done_at == story.now


def test_five_questions() -> None:
    story = Story().ask("a", "b", "c")
    assert story.step(StepId.QUESTIONS).why == (why(WhyCode.FEW_QUESTIONS, count=3, wanted=5),)
    story.wait(hours=1).ask("d", "e")
    fifth = story.now
    story.wait(hours=1).ask("f")
    assert story.step(StepId.QUESTIONS).done_at == fifth
    assert story.step(StepId.QUESTIONS, events=()).done
    assert story.step(StepId.QUESTIONS, events=()).done_at is None


def test_the_visit_is_over_and_something_of_it_is_kept() -> None:
    story = Story()
    assert story.why(StepId.VISIT) == [WhyCode.VISIT_OPEN, WhyCode.NO_NOTES]
    story.say({"appointment.when": "2026-03-02 11:00 UTC", "visit.notes": "7"})
    assert story.why(StepId.VISIT) == [WhyCode.VISIT_AHEAD, WhyCode.NO_NOTES]
    story.filed[7] = BEGUN
    story.wait(hours=2)
    assert story.step(StepId.VISIT).done_at == story.now
    story.say({"visit.held": TOMORROW})
    assert story.step(StepId.VISIT).why == (why(WhyCode.VISIT_AHEAD, day=date(2026, 3, 3)),)
    assert Story().say({"visit.held": TODAY, "visit.summary": "calm"}).step(StepId.VISIT).done


def test_both_teams_are_told_of_the_way_chosen() -> None:
    story = Story()
    assert story.why(StepId.DECIDE) == [WhyCode.NO_PATH, WhyCode.FIRST_NOT_TOLD, WhyCode.SECOND_NOT_TOLD]
    story.say({"decide.path": "wait", "decide.second_informed": TODAY})
    assert story.why(StepId.DECIDE) == [WhyCode.FIRST_NOT_TOLD]
    assert story.say({"first_opinion.none": "yes"}).step(StepId.DECIDE).done


def test_four_weeks_in_a_row() -> None:
    story = Story()
    assert story.step(StepId.HABIT, habit=Habit(3)).why == (why(WhyCode.FEW_WEEKS, count=3, wanted=4),)
    assert story.step(StepId.HABIT, habit=Habit(4)).done
    assert story.step(StepId.HABIT, habit=Habit(0, date(2026, 3, 1))).done_at == datetime(2026, 3, 1, tzinfo=UTC)
    assert not story.step(StepId.HABIT, habit=Habit(0, date(2027, 1, 1))).done


def test_a_step_opened_again_stays_open_until_it_is_closed() -> None:
    story = Story().say(NO_FLAGS | {"reason.kinds": "rare"})
    story.wait(days=1).say({"reopened.reason": "yes"})
    step = story.step(StepId.REASON)
    assert (step.done, step.reopened, [one.code for one in step.why]) == (False, True, [WhyCode.REOPENED])
    assert next_open(states(story.given())) is StepId.REASON
    story.wait(days=1).say({"reopened.reason": None})
    assert story.step(StepId.REASON).done_at == story.now
    story.say({"reopened.safety": "yes"})
    assert next_open(states(story.given())) is StepId.SAFETY


def test_nothing_is_done_in_the_future_even_when_the_clock_was_set_back() -> None:
    story = Story().say({"reason.kinds": "rare"}).wait(days=-3)
    assert story.step(StepId.REASON).done_at == story.now


def test_a_reason_has_the_params_that_are_listed() -> None:
    assert set(PARAMS) == set(WhyCode)
    with pytest.raises(ValueError, match="tells"):
        Why(WhyCode.NO_CONTACT)
    with pytest.raises(ValueError, match="offset"):
        JourneyInput(Story().given().case, datetime(2026, 3, 1))
