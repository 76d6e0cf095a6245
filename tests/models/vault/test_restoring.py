import os
from pathlib import Path

import pytest

from models.errors import ErrorKind, UserError
from models.progress import Cancelled, Progress
from models.vault import CheckKind, RecoveryKey, restore
from tests.models.vault.filled import CONTENTS, PASSPHRASE, Filled, contents_of, filled, flip, folder_bytes


@pytest.fixture
def vault(tmp_path: Path) -> Filled:
    made = filled(tmp_path)
    with made.open() as opened:
        opened.backup(tmp_path / "backup")
    return made


def refused(source: Path, dest: Path, key: RecoveryKey | str | None = None) -> ErrorKind:
    with pytest.raises(UserError) as caught:
        restore(source, dest, way_in=key)
    return caught.value.kind


@pytest.mark.parametrize("with_key", [False, True])
def test_brings_everything_back(vault: Filled, tmp_path: Path, with_key: bool) -> None:
    before = folder_bytes(tmp_path / "backup")
    found = restore(tmp_path / "backup", tmp_path / "new", way_in=vault.key if with_key else None)
    assert found is None if not with_key else found is not None and found.clean
    assert folder_bytes(tmp_path / "backup") == before
    with vault.open(tmp_path / "new") as opened:
        assert opened.check().clean
        assert contents_of(opened) == CONTENTS
        opened.backup(tmp_path / "backup")
    assert not (tmp_path / "new" / "backup").exists()


def test_with_the_passphrase_into_an_empty_folder(vault: Filled, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    found = restore(tmp_path / "backup", tmp_path / "new", way_in=PASSPHRASE)
    assert found is not None
    assert found.files == len(CONTENTS)


def test_overwrites_nothing(vault: Filled, tmp_path: Path) -> None:
    before = folder_bytes(vault.path)
    assert refused(tmp_path / "backup", vault.path) is ErrorKind.TARGET_EXISTS
    assert refused(tmp_path / "backup", tmp_path / "backup" / "x") is ErrorKind.TARGET_INSIDE_VAULT
    assert refused(tmp_path / "none", tmp_path / "new") is ErrorKind.NO_BACKUP
    assert folder_bytes(vault.path) == before
    assert not (tmp_path / "new").exists()


def test_a_backup_cut_short_is_said_to_be_that(vault: Filled, tmp_path: Path) -> None:
    def stop(progress: Progress) -> None:
        if progress.done:
            raise Cancelled

    with vault.open() as opened, pytest.raises(Cancelled):
        opened.backup(tmp_path / "half", stop)
    assert refused(tmp_path / "half", tmp_path / "new") is ErrorKind.BACKUP_UNFINISHED
    with pytest.raises(UserError) as caught:
        vault.open(tmp_path / "half")
    assert caught.value.kind is ErrorKind.BACKUP_UNFINISHED
    with vault.open() as opened:
        opened.backup(tmp_path / "half")
    restore(tmp_path / "half", tmp_path / "new")


def test_a_wrong_key_restores_nothing(vault: Filled, tmp_path: Path) -> None:
    other = RecoveryKey.generate(os.urandom)
    assert refused(tmp_path / "backup", tmp_path / "new", other) is ErrorKind.WRONG_RECOVERY_KEY
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Anna.vault", "backup"]


def test_damage_in_the_backup_is_said(vault: Filled, tmp_path: Path) -> None:
    flip(next((tmp_path / "backup").glob("segments/*/*")), 100)
    found = restore(tmp_path / "backup", tmp_path / "new", way_in=vault.key)
    assert found is not None
    assert {finding.kind for finding in found.findings} == {CheckKind.CONTENT_DAMAGED}


def test_a_damaged_database_is_not_brought_back(vault: Filled, tmp_path: Path) -> None:
    flip(tmp_path / "backup" / "vault.db", -100)
    assert refused(tmp_path / "backup", tmp_path / "new", vault.key) is ErrorKind.DATABASE_DAMAGED
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Anna.vault", "backup"]


def test_what_is_stopped_leaves_nothing(vault: Filled, tmp_path: Path) -> None:
    def stop(progress: Progress) -> None:
        if progress.done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        restore(tmp_path / "backup", tmp_path / "new", stop)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Anna.vault", "backup"]


def test_what_a_crash_left_is_no_obstacle(vault: Filled, tmp_path: Path) -> None:
    (tmp_path / ".new.restoring").mkdir()
    (tmp_path / ".new.restoring" / "vault.db").write_bytes(b"half")
    restore(tmp_path / "backup", tmp_path / "new")
    with vault.open(tmp_path / "new") as opened:
        assert opened.check().clean


def test_not_from_a_vault_that_is_open(vault: Filled, tmp_path: Path) -> None:
    with vault.open():
        assert refused(vault.path, tmp_path / "new") is ErrorKind.VAULT_IN_USE
