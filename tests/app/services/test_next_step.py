"""The one thing to do next, in its order, and what is new."""

from datetime import date, timedelta
from pathlib import Path

from app.services import backing_up, consulting
from app.services.next_step import NextKind, next_step
from app.services.overview import overview
from models.records import Standing
from models.vault import Vault
from tests.fakes import FakeClock
from tests.models.vault.building import draft, store


def clock_of(vault: Vault) -> FakeClock:
    assert isinstance(vault.clock, FakeClock)
    return vault.clock


def test_first_records_are_added_then_those_that_wait_confirmed(vault: Vault) -> None:
    assert next_step(vault, None).kind is NextKind.ADD
    store(vault, (b"held", draft(standing=Standing.HELD)), (b"active", draft()))
    step = next_step(vault, None)
    assert (step.kind, step.count) == (NextKind.CONFIRM, 1)


def test_the_weeks_ten_minutes_come_before_what_takes_longer(vault: Vault) -> None:
    assert next_step(vault, None, week=True).kind is NextKind.ADD
    store(vault, (b"a", draft()))
    consulting.begin(vault, None, "Lung")
    assert next_step(vault, 1, week=True).kind is NextKind.WEEK
    assert next_step(vault, 1, week=False).kind is NextKind.PACKAGE


def test_a_case_asks_for_what_it_lacks(vault: Vault) -> None:
    store(vault, (b"a", draft()))
    assert next_step(vault, 1).kind is NextKind.BEGIN
    case = consulting.begin(vault, None, "Lung")
    step = next_step(vault, 1)
    assert (step.kind, step.case_id) == (NextKind.PACKAGE, case.id)
    assert step.lacking
    assert step.ready < step.wanted
    assert next_step(vault, 1, "de").lacking != step.lacking


def test_a_backup_is_asked_for_after_a_week_and_then_every_month(vault: Vault, tmp_path: Path) -> None:
    store(vault, (b"a", draft()))
    clock = clock_of(vault)
    clock.advance(days=8)
    step = next_step(vault, None)
    assert (step.kind, step.days) == (NextKind.BACKUP, None)
    backing_up.back_up(vault, tmp_path / "backup", clock)
    assert next_step(vault, None).kind is NextKind.BEGIN
    clock.advance(days=31)
    step = next_step(vault, None)
    assert (step.kind, step.days) == (NextKind.BACKUP, 31)
    assert clock.today() - timedelta(days=39) == date(2026, 3, 15)


def test_what_is_new(vault: Vault) -> None:
    assert overview(vault, None).last_import is None
    store(vault, *((str(number).encode(), draft(str(number))) for number in range(7)))
    seen = overview(vault, 1)
    assert seen.counts.records == 7
    assert len(seen.newest) == 5
    assert seen.people == 1
