"""One reminder a week, whatever the clock does: single cases, and 2,000 weeks lived through in four zones."""

import random
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from models.reminders.due import REST, History, State, announced, due
from models.reminders.plan import Plan, QuietHours
from models.reminders.weeks import Counted, How, Week

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia")
"""Clock changes at 2 and at 3 in both halves of the world, one of half an hour, and the edge of the date line."""

WEEKS_EACH = 500
AWAKE = QuietHours(time(0), time(0))


@dataclass
class Life:
    """A program that is asked now and then, in a zone, with a clock that may be wrong by ``error``."""

    plan: Plan
    zone: ZoneInfo
    moment: datetime
    error: timedelta = timedelta()
    history: History = field(default_factory=History)
    told: list[Week] = field(default_factory=list)
    chances: Counter[Week] = field(default_factory=Counter)

    def now(self) -> datetime:
        """What the computer's clock says, with a fixed offset, as the program's own clock gives it."""
        seen = (self.moment + self.error).astimezone(self.zone)
        return seen.astimezone(timezone(seen.utcoffset() or timedelta()))

    def ask(self) -> None:
        """Ask once; announce when told to."""
        now = self.now()
        answer = due(self.plan, self.history, now)
        quiet = self.plan.quiet.holds(now.time())
        if not self.error and not quiet and (self.history.told is None or abs(now - self.history.told) >= REST):
            self.chances[answer.week] += 1
        assert answer.slot <= now.replace(tzinfo=None) < answer.next
        if answer.state is State.NOW:
            assert not quiet
            self.told.append(answer.week)
            self.plan, self.history = announced(self.plan, self.history, now)


def live(life: Life, weeks: int, chance: random.Random, *, trouble: bool) -> None:
    """Live so many weeks, asking every few hours; ``trouble``: the clock jumps, the computer sleeps, one travels."""
    end = life.moment + timedelta(weeks=weeks)
    wrong_until = life.moment
    while life.moment < end:
        life.moment += timedelta(minutes=chance.randint(5, 1000))
        if life.error and life.moment >= wrong_until:
            life.error = timedelta()
        if trouble and chance.random() < 0.02:
            kind = chance.randint(0, 3)
            if kind == 0:
                life.zone = ZoneInfo(chance.choice(ZONES))
            elif kind == 1:
                life.moment += timedelta(hours=chance.choice((5, 40, 100, 400, 3000)))
            else:
                life.error = timedelta(minutes=chance.choice((-1, 1)) * chance.choice((7, 61, 1500, 15_000, 700_000)))
                wrong_until = life.moment + timedelta(hours=chance.randint(1, 60))
        life.ask()


@pytest.mark.parametrize("zone", ZONES)
def test_exactly_one_reminder_in_each_of_two_thousand_weeks(zone: str) -> None:
    chance = random.Random(zone)
    for weekday, at in ((6, time(18)), (6, time(2, 30)), (0, time(0)), (chance.randint(0, 6), time(23, 59))):
        quiet = chance.choice((AWAKE, QuietHours()))
        plan = Plan(weekday=weekday, at=at, quiet=quiet)
        life = Life(plan, ZoneInfo(zone), datetime(2024, 1, 3, 12, tzinfo=UTC))
        live(life, WEEKS_EACH // 4, chance, trouble=False)
        first, last = life.told[0], Week.of(life.plan.slot_before(life.now().replace(tzinfo=None)))
        expected = [first.later(number) for number in range(WEEKS_EACH // 4 + 1) if first.later(number) < last]
        assert life.told[: len(expected)] == expected
        assert len(expected) >= WEEKS_EACH // 4 - 2
        assert max(Counter(life.told).values()) == 1


@pytest.mark.parametrize("zone", ZONES)
def test_never_two_and_never_none_when_clocks_jump_computers_sleep_and_people_travel(zone: str) -> None:
    chance = random.Random(zone + "!")
    for _ in range(4):
        plan = Plan(weekday=chance.randint(0, 6), at=time(chance.randint(0, 23), chance.randint(0, 59)))
        life = Life(plan, ZoneInfo(zone), datetime(2024, 1, 3, 12, tzinfo=UTC))
        live(life, WEEKS_EACH // 4, chance, trouble=True)
        assert max(Counter(life.told).values()) == 1
        assert set(life.chances) <= set(life.told)


def at(text: str, zone: str = "Europe/Berlin") -> datetime:
    """A moment on the wall of a zone."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def counted(*weeks: str) -> History:
    """A history in which these weeks count."""
    return History({Week.parse(week): Counted(How.FILED, at("2026-01-01")) for week in weeks})


@pytest.mark.parametrize(
    ("plan", "history", "now", "state"),
    [
        (Plan(), History(), "2026-03-15T18:00", State.NOW),
        (Plan(), History(), "2026-03-21T12:00", State.NOW),
        (Plan(), History(), "2026-03-15T22:00", State.NOW),
        (Plan(on=False), History(), "2026-03-15T18:00", State.OFF),
        (Plan(), counted("2026-W11"), "2026-03-15T18:00", State.DONE),
        (Plan(), counted("2026-W12"), "2026-03-17T18:00", State.DONE),
        (Plan(), counted("2026-W10"), "2026-03-15T18:00", State.NOW),
        (Plan(start=date(2026, 3, 16)), History(), "2026-03-17T18:00", State.AHEAD),
        (Plan(start=date(2026, 3, 15)), History(), "2026-03-17T18:00", State.NOW),
        (Plan(paused_until=date(2026, 3, 20)), History(), "2026-03-17T18:00", State.PAUSED),
        (Plan(paused_until=date(2026, 3, 20)), History(), "2026-03-20T18:00", State.AHEAD),
        (Plan(snoozed_until=at("2026-03-15T20:00")), History(), "2026-03-15T19:00", State.SNOOZED),
        (Plan(snoozed_until=at("2027-03-15T20:00")), History(), "2026-03-15T19:00", State.NOW),
        (Plan(), History(announced=(Week(2026, 11),)), "2026-03-16T19:00", State.OPEN),
        (Plan(), History(told=at("2026-03-15T17:00")), "2026-03-15T19:00", State.OPEN),
    ],
)
def test_how_the_week_stands(plan: Plan, history: History, now: str, state: State) -> None:
    answer = due(replace(plan, quiet=AWAKE), history, at(now))
    assert answer.state is state
    assert answer.waits == (state in (State.NOW, State.OPEN))


def test_quiet_hours_hold_it_back_and_it_comes_when_they_end() -> None:
    plan = Plan(at=time(23))
    assert due(plan, History(), at("2026-03-15T23:30")).state is State.QUIET
    assert due(plan, History(), at("2026-03-16T07:00")).state is State.NOW
    assert due(plan, History(), at("2026-03-15T20:00")).next == datetime(2026, 3, 16, 7)


def test_a_snooze_asks_once_more_and_no_more() -> None:
    plan, history = announced(Plan(), History(), at("2026-03-15T18:00"))
    plan = Plan(snoozed_until=at("2026-03-15T19:00"))
    assert due(plan, history, at("2026-03-15T18:59")).state is State.SNOOZED
    assert due(plan, history, at("2026-03-15T19:00")).state is State.NOW
    plan, history = announced(plan, history, at("2026-03-15T19:00"))
    assert plan.snoozed_until is None
    assert due(plan, history, at("2026-03-15T20:00")).state is State.OPEN


def test_the_next_moment_is_not_one_of_a_week_that_counts() -> None:
    answer = due(Plan(), counted("2026-W11"), at("2026-03-14T12:00"))
    assert answer.next == datetime(2026, 3, 22, 18)


def test_late_is_more_than_a_day() -> None:
    assert not due(Plan(), History(), at("2026-03-16T18:00")).late
    assert due(Plan(), History(), at("2026-03-16T18:01")).late


def test_what_is_remembered_stays_small() -> None:
    plan, history = Plan(), History()
    for number in range(200):
        plan, history = announced(plan, history, at("2020-01-05T18:00") + timedelta(weeks=number))
    assert len(history.announced) == 120
    assert history.announced[-1] == Week.of(date(2020, 1, 5) + timedelta(weeks=199))
