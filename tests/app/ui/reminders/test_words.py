"""How the habit stands in words; a missed week is no reproach."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.services.weekly_inbox import ABOUT_WHOSE, Choice, Why
from app.ui.reminders import week_words, words
from models.reminders.due import History, State, due
from models.reminders.messages import Kind
from models.reminders.plan import Plan
from models.reminders.weeks import Counted, How, Shown, Streak, StreakState, Week, picture

NOW = datetime(2026, 3, 15, 18, 0, tzinfo=UTC)


@pytest.mark.usefixtures("qapp")
def test_every_state_of_the_run_has_a_sentence_without_reproach() -> None:
    said = {
        words.streak(Streak(state, length, best=4, this_week=False)) for state in StreakState for length in (0, 2, 5)
    }
    assert len(said) >= len(StreakState)
    assert not any(word in sentence.casefold() for sentence in said for word in ("fail", "should", "lost", "only"))


@pytest.mark.usefixtures("qapp")
def test_every_code_has_words() -> None:
    assert len({words.week_shown(shown) for shown in Shown}) == len(Shown)
    assert len({words.kind(kind) for kind in Kind}) == len(Kind)
    assert len({week_words.choice(choice) for choice in Choice}) == len(Choice)
    assert all(week_words.question(why) for why in Why if why not in (*ABOUT_WHOSE, Why.UNSURE))
    assert set(week_words.ICONS) == set(Choice)


@pytest.mark.usefixtures("qapp")
def test_how_the_week_stands_and_when_the_next_reminder_comes() -> None:
    done = History({Week.of(NOW): Counted(How.FILED, NOW)})
    open_ = due(Plan(), History(), NOW)
    assert open_.state is State.NOW
    assert words.stands(open_) == "This week's ten minutes are open."
    assert "22 Mar 2026" in words.stands(due(Plan(), done, NOW))
    assert words.stands(due(Plan(on=False), done, NOW)) == "The weekly reminder is switched off."


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("seconds", "said"), [(600, "10"), (61, "2"), (60, "1"), (0, "over")])
def test_the_time_is_told_calmly(seconds: int, said: str) -> None:
    assert said in week_words.left(timedelta(seconds=seconds))


def test_weeks_before_the_first_records_are_no_missed_ones() -> None:
    shown = [one.shown for one in picture({}, date(2026, 3, 15), date(2026, 3, 4), length=4)]
    assert shown == [Shown.BEFORE, Shown.BEFORE, Shown.MISSED, Shown.OPEN]
