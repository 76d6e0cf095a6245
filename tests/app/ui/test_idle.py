"""When the vault locks by itself."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.idle import COUNTDOWN, Idle, Moment, Verdict


def at(seconds: float, slept: float = 0) -> Moment:
    """A moment after the start; ``slept`` seconds of it the computer was asleep."""
    return Moment(seconds, 1000 + seconds + slept)


def test_first_a_warning_then_the_lock() -> None:
    idle = Idle(10, at(0))
    assert idle.verdict(at(500), working=False) is Verdict.STAY
    assert idle.verdict(at(541), working=False) is Verdict.WARN
    assert idle.left(at(541)) == 59
    assert idle.verdict(at(601), working=False) is Verdict.LOCK


def test_a_touch_begins_anew() -> None:
    idle = Idle(10, at(0))
    idle.touched(at(590))
    assert idle.verdict(at(601), working=False) is Verdict.STAY


def test_work_puts_it_off_but_not_a_sleep() -> None:
    idle = Idle(1, at(0))
    assert idle.verdict(at(300), working=True) is Verdict.STAY
    assert idle.verdict(at(301), working=False) is not Verdict.LOCK
    assert idle.verdict(at(302, slept=100), working=True) is Verdict.LOCK


def test_never_means_never_except_for_a_sleep() -> None:
    idle = Idle(0, at(0))
    assert idle.verdict(at(1e6), working=False) is Verdict.STAY
    assert idle.verdict(at(1e6 + 1, slept=60), working=False) is Verdict.LOCK


def test_a_clock_set_back_or_put_right_a_little_is_no_sleep() -> None:
    idle = Idle(10, at(0))
    assert idle.verdict(at(1, slept=-3600), working=False) is Verdict.STAY
    assert idle.verdict(at(2, slept=-3590), working=False) is Verdict.STAY
    assert idle.verdict(at(3, slept=-3570), working=False) is Verdict.STAY
    assert idle.verdict(at(4, slept=-3549), working=False) is Verdict.LOCK


@given(st.integers(1, 120), st.floats(0, 1e5))
def test_never_locked_before_its_time_and_never_without_a_warning(minutes: int, passed: float) -> None:
    verdict = Idle(minutes, at(0)).verdict(at(passed), working=False)
    limit = minutes * 60
    expected = (
        Verdict.LOCK
        if passed >= limit
        else Verdict.WARN
        if passed >= limit - min(COUNTDOWN, limit / 2)
        else Verdict.STAY
    )
    assert verdict is expected
