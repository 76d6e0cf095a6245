"""A case that anything may happen to: no step is called done while its condition fails, and no input breaks it."""

import itertools
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from models.second_opinion import EntryKind, Finding, StepId, check, default_checklist
from models.second_opinion.answers import Answer, Key
from models.second_opinion.case import KEYS
from models.second_opinion.comparison import chart
from models.second_opinion.deadlines import DeadlineKind, deadlines, last_moment
from models.second_opinion.entries import FIELDS, NEEDED
from models.second_opinion.journey import Habit, WhyCode, next_open, states
from models.second_opinion.safety import TimeFrame, urgency
from models.second_opinion.specialist import chosen_fields, ties_of_specialist
from models.second_opinion.steps import STEP_KEYS
from tests.models.second_opinion.conditions import may_be_done, urgent
from tests.models.second_opinion.made import WHOLE
from tests.models.second_opinion.made import given as check_input
from tests.models.second_opinion.story import BEGUN, NO_FLAGS, Story

NEAR = st.dates(date(2026, 2, 20), date(2026, 4, 20))
DAYS = st.one_of(NEAR, NEAR, NEAR, st.dates()).map(str)
MOMENTS = st.builds(
    "{} {}".format, DAYS, st.sampled_from(["09:00 UTC", "02:30 Europe/Berlin", "23:45 America/New_York"])
)
TEXTS = st.sampled_from(["Dr. A", "Dr. B", "030 1234567", "+49 30 1234567", "{", "Praxis Müller", "praxis mueller"])

NEEDED_FOR: dict[StepId, dict[str, str]] = {
    StepId.SAFETY: {**NO_FLAGS, "safety.self_care": "able"},
    StepId.REASON: {"reason.kinds": "rare"},
    StepId.DOCTOR: {"doctor.asked": "2026-03-01"},
    StepId.INSURANCE: {
        "insurance.cost": "nothing",
        "insurance.referral": "no",
        "insurance.said_by": "Mr. Low",
        "insurance.called": "2026-03-01",
    },
    StepId.SPECIALIST: {
        "specialist.name": "Dr. A",
        "specialist.practice": "Praxis Müller",
        "specialist.phone": "030 1234567",
    },
    StepId.APPOINTMENT: {
        "appointment.when": "2026-03-30 09:00 UTC",
        "appointment.confirmed": "2026-03-01",
        "appointment.acknowledged": "2026-03-01",
    },
    StepId.VISIT: {"visit.held": "2026-03-01", "visit.summary": "calm"},
    StepId.DECIDE: {
        "decide.path": "wait",
        "decide.first_informed": "2026-03-01",
        "decide.second_informed": "2026-03-01",
    },
}
NO_DOCTOR = "first_opinion.none"
BESIDES: dict[StepId, tuple[str, ...]] = {
    StepId.SAFETY: ("safety.done", "appointment.when"),
    StepId.DOCTOR: ("doctor.not_asked", NO_DOCTOR),
    StepId.INSURANCE: ("insurance.none",),
    StepId.SPECIALIST: (NO_DOCTOR, "first_opinion.doctor", "first_opinion.practice", "first_opinion.phone"),
    StepId.VISIT: ("appointment.when", "visit.notes"),
    StepId.DECIDE: (NO_DOCTOR,),
}


def twisted(step: StepId) -> st.SearchStrategy[list[tuple[str, str | None]]]:
    """What a step needs, with some of it otherwise, later or taken back."""
    keys = [*NEEDED_FOR[step], *BESIDES.get(step, ())]
    one = st.sampled_from(keys).flatmap(lambda key: st.tuples(st.just(key), st.none() | value_of(KEYS[key])))
    return st.lists(one, max_size=4).map(lambda said: [*NEEDED_FOR[step].items(), *said])


CHECKED = tuple(check(default_checklist(), check_input(records)) for records in ((), WHOLE, WHOLE[4:]))


def value_of(key: Key, texts: st.SearchStrategy[str] = TEXTS) -> st.SearchStrategy[str]:
    """Something that is accepted under a key."""
    return {
        Answer.TEXT: texts,
        Answer.YES_NO: st.sampled_from(["yes", "no"]),
        Answer.NUMBER: st.integers(1, 600).map(str),
        Answer.DATE: DAYS,
        Answer.DAY: DAYS,
        Answer.MOMENT: MOMENTS,
        Answer.LANGUAGE: st.just("en"),
        Answer.CHOICE: st.sampled_from(key.choices or ("",)),
        Answer.CHOICES: st.sampled_from(key.choices or ("",)),
        Answer.RECORDS: st.integers(1, 3).map(str),
        Answer.ENTRY: st.integers(1, 12).map(str),
    }[key.form]


ASKED = [key for step in StepId for key in STEP_KEYS[step] if not key.startswith(("tell.", "history."))]
ANSWERS = st.sampled_from(ASKED).flatmap(lambda key: st.tuples(st.just(key), st.none() | value_of(KEYS[key])))


def fields_of(kind: EntryKind) -> st.SearchStrategy[dict[str, str]]:
    """Fields that are accepted for a kind."""
    topics = st.sampled_from(["diagnosis", "treatment", "risks", "recovery"])
    drawn = {name: value_of(key, topics if name == "topic" else TEXTS) for name, key in FIELDS[kind].items()}
    needed = {name: drawn.pop(name) for name in NEEDED[kind]}
    return st.fixed_dictionaries(needed, optional=drawn)


class AnyCase(RuleBasedStateMachine):
    """Answers, entries, reopening, undoing and a clock that goes on, and sometimes back."""

    def __init__(self) -> None:
        super().__init__()
        self.story = Story()

    @rule(said=st.lists(ANSWERS, min_size=1, max_size=6))
    def answer(self, said: list[tuple[str, str | None]]) -> None:
        """Answer a few things, or take answers back."""
        self.story.say(dict(said))

    @rule(said=st.sampled_from(list(NEEDED_FOR)).flatmap(twisted), wait=st.sampled_from([0, 0, 1, 24 * 20]))
    def walk(self, said: list[tuple[str, str | None]], wait: int) -> None:
        """Answer what one step needs, or nearly."""
        for key, value in said:
            self.story.say({key: value})
        self.story.wait(hours=wait)

    @rule(step=st.sampled_from(StepId), value=st.sampled_from(["yes", "no", None]))
    def reopen(self, step: StepId, value: str | None) -> None:
        """Open a step again, or close it."""
        self.story.say({f"reopened.{step}": value})

    @rule(data=st.data(), kind=st.sampled_from(EntryKind))
    def enter(self, data: st.DataObject, kind: EntryKind) -> None:
        """Enter something."""
        self.story.enter(kind, **data.draw(fields_of(kind)))

    @rule(texts=st.lists(st.sampled_from(["same", "other"]), min_size=2, max_size=3), state=st.booleans())
    def compare(self, texts: list[str], state: bool) -> None:
        """Fill a whole comparison."""
        opinions = [self.story.enter(EntryKind.OPINION, doctor=text) for text in texts]
        mark = {"state": "clarify"} if state else {}
        topics = ("diagnosis", "treatment", "risks", "recovery")
        rows = [self.story.enter(EntryKind.ROW, topic=topic, **mark) for topic in topics]
        for (opinion, text), row in itertools.product(zip(opinions, texts, strict=True), rows):
            self.story.enter(EntryKind.CELL, opinion=str(opinion), row=str(row), text=text)

    @precondition(lambda self: self.story.entries)
    @rule(data=st.data())
    def drop(self, data: st.DataObject) -> None:
        """Take an entry out."""
        self.story.drop(data.draw(st.sampled_from(sorted(self.story.entries))))

    @precondition(lambda self: self.story.events)
    @rule()
    def undo(self) -> None:
        """Take the last answer back, as undoing does: with a line of its own."""
        subject = self.story.events[-1].subject
        if subject in KEYS:
            earlier = [one.value for one in self.story.events[:-1] if one.subject == subject]
            self.story.say({subject: earlier[-1] if earlier else None})

    @rule(found=st.sampled_from(CHECKED))
    def check(self, found: tuple[Finding, ...]) -> None:
        """Records come or go."""
        self.story.findings = found

    @rule(count=st.integers(1, 5))
    def ask(self, count: int) -> None:
        """Write questions down."""
        self.story.ask(*["How sure is it?"] * count)

    @rule(hours=st.one_of(st.integers(1, 24 * 40), st.just(-30)), weeks=st.integers(0, 5))
    def wait(self, hours: int, weeks: int) -> None:
        """Let time pass; something was filed in some weeks."""
        self.story.wait(hours=hours)
        self.story.habit = Habit(weeks, self.story.now.date() if weeks == 5 else self.story.habit.done_on)
        self.story.filed[weeks] = self.story.now

    @invariant()
    def nothing_is_called_done_that_is_not(self) -> None:
        """See ``hold``."""
        hold(self.story)


def hold(story: Story) -> None:
    """Every step is done or says why not, and is done only when it may be; what is urgent stays so; all is in order."""
    told = story.given()
    steps = states(told)
    assert [one.step for one in steps] == list(StepId)
    for one in steps:
        assert one.done is not bool(one.why)
        assert one.done_at is None or (one.done and one.done_at <= story.now)
        assert not one.done or may_be_done(one.step, story), one
        assert all(why.code in set(WhyCode) for why in one.why)
    assert (next_open(steps) is StepId.SAFETY) is not steps[0].done
    state = urgency(told)
    assert state.urgent is urgent(story)
    assert not (state.urgent and state.action_recorded)
    assert all(one.code in set(TimeFrame) for one in state.frames)
    line = deadlines(told)
    moments = [last_moment(one, told.now) for one in line]
    assert moments == sorted(moments)
    assert {one.kind for one in line} <= set(DeadlineKind)
    made = chart(told)
    assert all([cell.opinion for cell in row.cells] == [one.id for one in made.columns] for row in made.rows)
    assert chosen_fields(told) or not ties_of_specialist(told)


AnyCase.TestCase.settings = settings(max_examples=12, stateful_step_count=20, deadline=None)
TestAnyCase = AnyCase.TestCase


@pytest.mark.parametrize("step", NEEDED_FOR)
def test_a_step_with_everything_it_needs_is_done(step: StepId) -> None:
    assert Story().say(NEEDED_FOR[step]).step(step).done


OTHERWISE: dict[Answer, tuple[str, ...]] = {
    Answer.TEXT: ("Dr. A", "030 1234567", "praxis mueller"),
    Answer.YES_NO: ("yes", "no"),
    Answer.DAY: ("2026-03-01", "2026-03-12"),
    Answer.MOMENT: ("2026-03-02 08:00 UTC", "2026-03-12 09:00 UTC", "2026-03-30 02:30 Europe/Berlin"),
    Answer.RECORDS: ("1",),
}
"""What each form of an answer may also be on the day on which the story begins."""


def otherwise(key: str) -> tuple[str, ...]:
    """What an answer may also be; a phone number has digits."""
    if key.endswith(".phone"):
        return ("030 1234567", "+49 30 1234567", "040 7654321")
    return OTHERWISE.get(KEYS[key].form) or KEYS[key].choices


@pytest.mark.parametrize("step", NEEDED_FOR)
def test_one_thing_or_two_are_otherwise(step: StepId) -> None:
    keys = [*NEEDED_FOR[step], *BESIDES.get(step, ())]
    twists = [(key, value) for key in keys for value in (None, *otherwise(key))]
    for one, other in itertools.combinations_with_replacement(twists, 2):
        story = Story().say(NEEDED_FOR[step]).say(dict([one])).say(dict([other]))
        done = story.step(step).done
        assert not done or may_be_done(step, story), (one, other)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(list(NEEDED_FOR)).flatmap(twisted), st.sampled_from([0, 1, 24 * 20]), NEAR)
def test_a_step_with_nearly_everything(said: list[tuple[str, str | None]], hours: int, day: date) -> None:
    story = Story(BEGUN.replace(month=day.month, day=day.day))
    for key, value in said:
        story.say({key: value})
    story.wait(hours=hours)
    hold(story)
