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
    """A program that is asked now and then, in a zone, with a clock that may be wrong by ``error``.

    ``told`` by whatever the clock said, ``rightly`` only by one that was right; ``real`` the weeks when it happened.
    """

    plan: Plan
    zone: ZoneInfo
    moment: datetime
    error: timedelta = timedelta()
    history: History = field(default_factory=History)
    told: list[Week] = field(default_factory=list)
    rightly: list[Week] = field(default_factory=list)
    real: Counter[Week] = field(default_factory=Counter)
    chances: Counter[Week] = field(default_factory=Counter)
    promised: datetime | None = None

    def now(self) -> datetime:
        """What the computer's clock says, with a fixed offset, as the program's own clock gives it."""
        seen = (self.moment + self.error).astimezone(self.zone)
        return seen.astimezone(timezone(seen.utcoffset() or timedelta()))

    def week(self) -> Week:
        """The week of the plan that it really is."""
        return Week.of(self.plan.slot_before(self.moment.astimezone(self.zone).replace(tzinfo=None)))

    def ask(self, *, promises: bool = False) -> None:
        """Ask once; announce when told to. ``promises``: it comes when it was said to come, and not before."""
        now = self.now()
        here = now.replace(tzinfo=None)
        answer = due(self.plan, self.history, now)
        quiet = self.plan.quiet.holds(now.time())
        if not self.error and not quiet and (self.history.told is None or abs(now - self.history.told) >= REST):
            self.chances[answer.week] += 1
        assert answer.slot <= here < answer.next
        if promises and self.promised is not None:
            assert (answer.state is State.NOW) == (here >= self.promised and not quiet)
        self.promised = answer.next
        if answer.state is State.NOW:
            assert not quiet
            self.told.append(answer.week)
            self.rightly += [] if self.error else [answer.week]
            self.real[self.week()] += 1
            self.plan, self.history = announced(self.plan, self.history, now)
            self.promised = due(self.plan, self.history, now).next


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
        life.ask(promises=not trouble)


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
        assert max(Counter(life.rightly).values()) == 1
        assert set(life.chances) <= set(life.told)


def lived(life: Life, hours: int, step: int = 1) -> Life:
    """Let so many hours pass, asking every ``step``."""
    for _ in range(0, hours, step):
        life.moment += timedelta(hours=step)
        life.ask()
    return life


@pytest.mark.parametrize("days", [30, 365, 400])
def test_what_a_clock_announced_that_ran_ahead_is_announced_again_when_its_week_comes(days: int) -> None:
    life = lived(Life(Plan(quiet=AWAKE), ZoneInfo("Europe/Berlin"), datetime(2026, 3, 9, 12, tzinfo=UTC)), 24 * 8)
    life.error = timedelta(days=days)
    lived(life, 5)
    life.error = timedelta()
    lived(life, 24 * 7 * 60, 12)
    weeks = [Week(2026, 11).later(number) for number in range(60)]
    assert [life.real[week] for week in weeks] == [1 + (week == Week(2026, 11)) for week in weeks]
    assert max(Counter(life.rightly).values()) == 1


@pytest.mark.parametrize("days", [1, 30, 365, 20_000])
def test_a_clock_set_back_for_a_while_announces_nothing_twice(days: int) -> None:
    """20,000 days: a computer whose battery is empty wakes up in 1970."""
    life = lived(Life(Plan(quiet=AWAKE), ZoneInfo("Europe/Berlin"), datetime(2024, 1, 1, 12, tzinfo=UTC)), 24 * 400, 12)
    before = len(life.told)
    life.error = -timedelta(days=days)
    lived(life, 3)
    life.error = timedelta()
    lived(life, 24 * 28)
    assert len(life.told) - before <= 4 + (days > 400)
    assert max(Counter(life.told).values()) == 1


@pytest.mark.parametrize(
    ("zone", "begin", "weekday", "at"),
    [
        ("America/Santiago", date(2025, 9, 1), 6, time(0, 30)),
        ("America/Santiago", date(2026, 3, 25), 5, time(23, 30)),
        ("Africa/Cairo", date(2026, 4, 15), 4, time(0)),
        ("Asia/Beirut", date(2026, 3, 20), 6, time(0)),
        ("Pacific/Apia", date(2011, 12, 20), 4, time(18)),
        ("Pacific/Apia", date(2011, 12, 20), 5, time(0)),
        ("Pacific/Kiritimati", date(1994, 12, 20), 5, time(12)),
        ("Europe/Berlin", date(2028, 2, 20), 1, time(18)),
        ("Europe/Berlin", date(2026, 12, 20), 4, time(18)),
    ],
)
def test_midnights_and_days_that_are_missing_or_there_twice(zone: str, begin: date, weekday: int, at: time) -> None:
    """Clock changes at midnight, the Fridays that Samoa and the Saturdays that Kiribati skipped, leap day, New Year."""
    start = datetime.combine(begin, time(), ZoneInfo(zone)).astimezone(UTC)
    for quiet in (AWAKE, QuietHours()):
        life = lived(Life(Plan(weekday=weekday, at=at, start=begin, quiet=quiet), ZoneInfo(zone), start), 24 * 7 * 4)
        assert life.told == [life.told[0].later(number) for number in range(len(life.told))]
        assert len(life.told) in (4, 5)


def test_over_the_date_line_and_back_every_week() -> None:
    zones = (ZoneInfo("Pacific/Kiritimati"), ZoneInfo("Pacific/Honolulu"))
    for weekday, hour in ((6, 18), (0, 0), (2, 9), (6, 23)):
        life = Life(Plan(weekday=weekday, at=time(hour), quiet=AWAKE), zones[0], datetime(2026, 3, 1, 5, tzinfo=UTC))
        for trip in range(16):
            life.zone = zones[trip % 2]
            lived(life, 84)
        assert life.told == [life.told[0].later(number) for number in range(len(life.told))]
        assert len(life.told) in (8, 9)


def test_months_asleep_are_one_late_reminder_and_then_the_usual_one() -> None:
    life = lived(Life(Plan(quiet=AWAKE), ZoneInfo("America/New_York"), datetime(2025, 9, 1, tzinfo=UTC)), 24 * 14)
    told = len(life.told)
    life.moment += timedelta(days=200)
    assert due(life.plan, life.history, life.now()).late
    lived(life, 24 * 14)
    assert life.told[told:] == [life.told[told].later(number) for number in range(3)]


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/Santiago"])
def test_a_pause_over_a_change_of_the_clock(zone: str) -> None:
    plan = Plan(paused_from=date(2026, 3, 23), paused_until=date(2026, 4, 6), quiet=AWAKE)
    life = lived(Life(plan, ZoneInfo(zone), datetime(2026, 3, 16, 12, tzinfo=UTC)), 24 * 28)
    assert life.told == [Week(2026, 11), Week(2026, 12), Week(2026, 15)]


def test_a_snooze_past_midnight_belongs_to_its_week() -> None:
    life = Life(Plan(at=time(23, 45), quiet=AWAKE), ZoneInfo("Europe/Berlin"), datetime(2026, 3, 15, 22, tzinfo=UTC))
    lived(life, 1)
    later = life.now() + timedelta(hours=2)
    life.plan = replace(life.plan, snoozed_until=later)
    assert due(life.plan, life.history, life.now()).next == later.replace(tzinfo=None)
    lived(life, 24 * 7)
    assert life.told == [Week(2026, 11), Week(2026, 11), Week(2026, 12)]


@pytest.mark.parametrize("begin", [date(2026, 10, 18), date(2026, 3, 22)])
def test_a_snooze_to_the_next_moment_over_a_change_of_the_clock_is_one_reminder(begin: date) -> None:
    start = datetime.combine(begin, time(15, 30), ZoneInfo("Europe/Berlin")).astimezone(UTC)
    life = lived(Life(Plan(start=begin, quiet=AWAKE), ZoneInfo("Europe/Berlin"), start), 3)
    until = datetime.combine(begin + timedelta(days=7), time(18), life.now().tzinfo)
    life.plan = replace(life.plan, snoozed_until=until)
    assert due(life.plan, life.history, life.now()).next == until.replace(tzinfo=None)
    lived(life, 24 * 10)
    assert life.told == [Week.of(begin), Week.of(begin).later()]


def test_the_next_moment_is_none_that_was_announced_under_an_earlier_plan() -> None:
    plan, history = announced(Plan(weekday=0), History(), at("2026-03-16T18:00"))
    moved = replace(plan, weekday=6, start=date(2026, 3, 18))
    answer = due(moved, history, at("2026-03-18T12:00"))
    assert (answer.state, answer.next) == (State.AHEAD, datetime(2026, 3, 29, 18))
    assert due(moved, history, at("2026-03-22T18:00")).state is State.OPEN
    assert due(moved, history, at("2026-03-29T18:00")).state is State.NOW


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
        (Plan(), counted("2026-W11"), "2026-03-16T10:00", State.DONE),
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
    for now in ("2026-03-15T20:00", "2026-03-15T23:30", "2026-03-16T06:59"):
        assert due(plan, History(), at(now)).next == datetime(2026, 3, 16, 7)


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


def test_who_moves_the_time_to_the_next_day_is_not_asked_twice_within_a_day() -> None:
    plan, history = announced(Plan(), History(), at("2026-03-15T18:00"))
    moved = replace(plan, weekday=0, at=time(9))
    assert due(moved, history, at("2026-03-16T09:00")).state is State.OPEN
    assert due(moved, history, at("2026-03-16T18:00")).state is State.NOW


def test_late_is_more_than_a_day() -> None:
    assert not due(Plan(), History(), at("2026-03-16T18:00")).late
    assert due(Plan(), History(), at("2026-03-16T18:01")).late


def test_what_is_remembered_stays_small() -> None:
    plan, history = Plan(), History()
    for number in range(200):
        plan, history = announced(plan, history, at("2020-01-05T18:00") + timedelta(weeks=number))
    assert len(history.announced) == 120
    assert history.announced[-1] == Week.of(date(2020, 1, 5) + timedelta(weeks=199))
