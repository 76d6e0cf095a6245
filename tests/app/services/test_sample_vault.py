"""A vault of sample records, made for somebody who looks around."""

import os
from pathlib import Path

import pytest

from app.services import sampling, unlocking
from app.services.made_up import PASSPHRASE, is_made_up
from models.errors import UserError
from models.progress import Cancelled, Progress
from models.vault import RecordFilter
from tests.fakes import FakeClock


def test_it_is_filled_and_marked_as_made_up(tmp_path: Path) -> None:
    seen: list[Progress] = []
    path = tmp_path / "Sample.vault"
    with sampling.make_vault(path, clock=FakeClock(), random=os.urandom, report=seen.append) as vault:
        assert is_made_up(vault)
        assert vault.records.count(RecordFilter()) > 5
        assert vault.cases.list()
    assert len(seen) > 10
    assert [found.name for found in tmp_path.iterdir()] == [path.name]
    with unlocking.open_vault(path, PASSPHRASE, clock=FakeClock(), random=os.urandom) as again:
        assert is_made_up(again)
    with pytest.raises(UserError):
        sampling.make_vault(path, clock=FakeClock(), random=os.urandom)


def test_stopped_half_way_nothing_is_left(tmp_path: Path) -> None:
    def report(progress: Progress) -> None:
        if progress.done == 20:
            raise Cancelled

    with pytest.raises(Cancelled):
        sampling.make_vault(tmp_path / "Sample.vault", clock=FakeClock(), random=os.urandom, report=report)
    assert not list(tmp_path.iterdir())
