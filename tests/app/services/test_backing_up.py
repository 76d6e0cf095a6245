"""The vault knows when it was last backed up."""

from pathlib import Path

import pytest

from app.services import backing_up
from models.errors import UserError
from models.vault import Vault
from tests.fakes import FakeClock


def test_a_backup_is_remembered(vault: Vault, tmp_path: Path) -> None:
    clock = FakeClock()
    assert backing_up.last(vault) is None
    done = backing_up.back_up(vault, tmp_path / "backup", clock)
    assert backing_up.last(vault) == done
    assert (done.when, done.where) == (clock.now(), tmp_path / "backup")


def test_one_that_failed_is_not(vault: Vault) -> None:
    with pytest.raises(UserError):
        backing_up.back_up(vault, vault.path / "inside", FakeClock())
    assert backing_up.last(vault) is None
