"""The state of a case out of a vault."""

from datetime import UTC, date, datetime

import pytest

from app.services import consulting, journey, weeks_kept
from models.errors import ErrorKind, UserError
from models.reminders.weeks import Counted, How, Week
from models.second_opinion import EntryKind, StepId
from models.second_opinion.journey import Habit, WhyCode
from models.vault import Vault
from tests.fakes import FakeClock


def test_a_case_as_a_whole(vault: Vault) -> None:
    assert isinstance(vault.clock, FakeClock)
    case = consulting.begin(vault, None, "Nodule")
    vault.cases.answer(case.id, "safety.growth", "yes")
    vault.clock.advance(hours=1)
    vault.cases.answer(case.id, "reason.kinds", "rare")
    vault.entries.add(case.id, EntryKind.TASK, {"what": "Call", "due": "2026-03-20"})
    vault.cases.add_question(case.id, "How sure?")
    state = journey.state(vault, None, habit=Habit(4))
    assert (state.case.id, state.person.name, state.next, state.done) == (case.id, "Anna Muster", StepId.SAFETY, 2)
    assert (state.urgency.urgent, len(state.questions), len(state.entries), state.packages) == (True, 1, 1, ())
    assert state.step(StepId.REASON).done_at == vault.clock.now()
    assert [one.kind for one in state.deadlines] == ["task", "safety"]
    assert state.step(StepId.RECORDS).why[0].code is WhyCode.LACKING
    assert [one.subject for one in journey.log(vault, None)] == [
        "safety.growth",
        "reason.kinds",
        "task 1",
        "question 1",
    ]
    with pytest.raises(UserError) as caught:
        journey.state(vault, 9)
    assert caught.value.kind is ErrorKind.NO_CASE


def test_the_habit_is_the_vaults(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = {
        Week(2026, number): Counted(how, datetime(2026, 1, number, tzinfo=UTC))
        for number, how in ((1, How.FILED), (3, How.FILED), (4, How.PAUSED), (5, How.NOTHING_NEW), (6, How.FILED))
    }
    monkeypatch.setattr(weeks_kept, "weeks", lambda _vault: kept)
    assert journey.habit_of(vault) == Habit(0)
    kept[Week(2026, 7)] = Counted(How.FILED, datetime(2026, 1, 7, 9, 0, tzinfo=UTC))
    assert journey.habit_of(vault) == Habit(0, date(2026, 1, 7))
