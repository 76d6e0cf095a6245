"""The bin empties itself after 30 days, but never because a clock jumped."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.services import editing, outside, tidying
from models.errors import ErrorKind, UserError
from models.records import Category, DocumentType, RecordDraft
from models.vault import Vault
from tests.fakes import FakeClock
from tests.models.vault.building import store


def clock_of(vault: Vault) -> FakeClock:
    assert isinstance(vault.clock, FakeClock)
    return vault.clock


@pytest.fixture
def binned(vault: Vault) -> tuple[int, int]:
    """A record and a case, in the bin since now."""
    draft = RecordDraft(1, Category.LABS, DocumentType.LAB_RESULT, "Laboratory report")
    [record], case = store(vault, (b"one", draft)), vault.cases.new(1, "Q").id
    editing.remove(vault, [record])
    vault.cases.bin(case)
    return record, case


def waiting(vault: Vault) -> tuple[int, int]:
    found = editing.in_bin(vault)
    return found.records, found.cases


def after(vault: Vault, **passed: float) -> tidying.Tidied:
    """The vault is opened some time later."""
    clock_of(vault).advance(**passed)
    return tidying.tidy(vault)


@pytest.mark.usefixtures("binned")
def test_after_thirty_days_it_says_so_and_a_week_later_it_is_done(vault: Vault) -> None:
    assert tidying.tidy(vault).silent
    assert after(vault, days=29).silent
    told = after(vault, days=7)
    assert (told.due, told.after) == (2, vault.clock.now() + tidying.GRACE)
    assert after(vault, days=6).silent
    assert waiting(vault) == (1, 1)
    gone = after(vault, days=1)
    assert (gone.records, gone.cases, gone.due) == (1, 1, 0)
    assert waiting(vault) == (0, 0)
    [line] = tidying.history(vault)
    assert (line.moment, line.records, line.cases) == (vault.clock.now(), 1, 1)
    assert after(vault, days=100).silent


@pytest.mark.usefixtures("binned")
def test_a_clock_that_jumps_ahead_and_comes_back_deletes_nothing(vault: Vault) -> None:
    assert after(vault, days=2).silent
    assert after(vault, days=3650).due == 2
    assert after(vault, days=-3645).silent
    assert after(vault, days=8).silent
    assert waiting(vault) == (1, 1)


@pytest.mark.usefixtures("binned")
def test_years_without_an_opening_are_no_surprise(vault: Vault) -> None:
    assert after(vault, days=2000).due == 2
    assert waiting(vault) == (1, 1)
    assert after(vault, days=8).records == 1


def test_a_clock_set_back_while_it_went_to_the_bin_does_not_shorten_its_time(
    vault: Vault, binned: tuple[int, int]
) -> None:
    editing.restore(vault, [binned[0]])
    clock_of(vault).advance(days=-9000)
    editing.remove(vault, [binned[0]])
    assert after(vault, days=9001).silent
    assert vault.records.get(binned[0]).binned == vault.clock.now()


def test_what_was_taken_out_meanwhile_stays(vault: Vault, binned: tuple[int, int]) -> None:
    after(vault, days=31)
    editing.restore(vault, [binned[0]])
    gone = after(vault, days=8)
    assert (gone.records, gone.cases) == (0, 1)
    assert vault.records.get(binned[0]).title == "Laboratory report"


def test_nothing_keeps_anybody_out(vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_vault: Vault) -> int:
        raise UserError(ErrorKind.DISK_FULL)

    monkeypatch.setattr(outside, "clear_left", refuse)
    assert tidying.tidy(vault).silent


@pytest.mark.usefixtures("binned")
def test_one_case_alone_and_a_count_that_is_true(vault: Vault) -> None:
    other = vault.cases.new(1, "Another").id
    clock_of(vault).advance(days=10)
    vault.cases.bin(other)
    assert editing.in_bin(vault, timedelta(days=5)) == editing.InBin(1, 1)
    assert editing.delete_cases(vault, [other]) == editing.InBin(0, 1)
    assert waiting(vault) == (1, 1)
