"""Weeks, the run of them, and their picture."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.reminders.weeks import Counted, How, Shown, StreakState, Week, Weeks, picture, streak

TODAY = date(2026, 3, 15)
NOW = Week.of(TODAY)


def kept(pattern: str) -> Weeks:
    """Weeks up to this one, which is the last sign: f(iled), n(othing new), p(aused), a dot for a missed one."""
    hows = {"f": How.FILED, "n": How.NOTHING_NEW, "p": How.PAUSED}
    signs = zip(map(NOW.later, range(1 - len(pattern), 1)), pattern, strict=True)
    return {week: Counted(hows[sign], datetime(2026, 3, 15, tzinfo=UTC)) for week, sign in signs if sign in hows}


@given(st.dates(date(1990, 1, 8), date(2090, 1, 1)), st.integers(-300, 300))
def test_weeks_are_those_of_the_standard(day: date, apart: int) -> None:
    week = Week.of(day)
    assert week.monday() <= day < week.later().monday()
    assert Week.parse(str(week)) == week
    assert week.later(apart) == Week.of(day + timedelta(days=7 * apart))
    assert (week.later(apart) < week) == (apart < 0)


@pytest.mark.parametrize("text", ["2026-W54", "2026-W00", "2025-W53", "2026W12", "", "2026-W1"])
def test_what_is_no_week(text: str) -> None:
    with pytest.raises(ValueError):
        Week.parse(text)


@pytest.mark.parametrize(
    ("pattern", "state", "length", "best"),
    [
        ("....", StreakState.NONE_YET, 0, 0),
        ("f", StreakState.GOING, 1, 1),
        ("ff.", StreakState.GOING, 2, 2),
        ("fnfn", StreakState.REACHED, 4, 4),
        ("fnfn.", StreakState.REACHED, 4, 4),
        ("fnfn..", StreakState.RESTARTED, 0, 4),
        ("fnfn.f", StreakState.RESTARTED, 1, 4),
        ("f.n", StreakState.RESTARTED, 1, 1),
        ("fpnppff", StreakState.REACHED, 4, 4),
        ("ffp", StreakState.GOING, 2, 2),
        ("fp.f", StreakState.RESTARTED, 1, 1),
    ],
)
def test_the_run_of_weeks(pattern: str, state: StreakState, length: int, best: int) -> None:
    run = streak(kept(pattern), TODAY)
    assert (run.state, run.length, run.best) == (state, length, best)
    assert run.reached == (best >= 4)
    assert run.this_week == (pattern[-1] in "fn")


def test_a_week_of_the_future_was_made_by_a_clock_gone_wrong() -> None:
    weeks = {**kept("f."), NOW.later(1): Counted(How.FILED, datetime(2026, 3, 20, tzinfo=UTC))}
    assert (streak(weeks, TODAY).length, streak(weeks, TODAY).this_week) == (1, False)


@given(st.text("fnp.", min_size=1, max_size=40))
def test_no_run_is_longer_than_the_best_and_none_is_invented(pattern: str) -> None:
    run = streak(kept(pattern), TODAY)
    assert 0 <= run.length <= run.best
    assert run.best == max(len(part.replace("p", "")) for part in pattern.split("."))
    assert (run.reached_on is None) == (run.best < 4)
    bare = pattern.rstrip(".") if pattern.endswith(".") and not pattern.endswith("..") else pattern
    expected = "".join(sign for sign in bare if sign != "p")
    assert run.length == (len(expected) - len(expected.rstrip("fn")) if expected else 0)


def test_the_day_when_the_goal_was_reached() -> None:
    start = datetime(2026, 1, 4, 18, tzinfo=UTC)
    moments = [start + timedelta(days=7 * number) for number in range(6)]
    weeks = {Week.of(moment): Counted(How.FILED, moment) for moment in moments}
    assert streak(weeks, TODAY).reached_on == moments[3]
    assert streak(kept("fff"), TODAY).reached_on is None


def test_the_picture() -> None:
    shown = picture(kept("f.np."), TODAY, first=date(2026, 2, 10), length=6)
    assert [one.shown for one in shown] == [
        Shown.BEFORE,
        Shown.FILED,
        Shown.MISSED,
        Shown.NOTHING_NEW,
        Shown.PAUSED,
        Shown.OPEN,
    ]
    assert shown[-1].week == NOW
