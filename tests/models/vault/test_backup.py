import contextlib
import shutil
from pathlib import Path

import pytest

from models.errors import ErrorKind, UserError
from models.vault import Vault, backup, copying, restore, settling
from models.vault.folder import BACKUP_MARK
from tests.models.vault.filled import (
    CONTENTS,
    PASSPHRASE,
    DiedError,
    Filled,
    after,
    contents_of,
    filled,
    flip,
    folder_bytes,
)


@pytest.fixture
def vault(tmp_path: Path) -> Filled:
    return filled(tmp_path)


@pytest.fixture
def dest(tmp_path: Path) -> Path:
    return tmp_path / "stick" / "Anna.backup"


def refused(vault: Vault, dest: Path) -> ErrorKind:
    with pytest.raises(UserError) as caught:
        vault.backup(dest)
    return caught.value.kind


def test_a_backup_is_a_vault(vault: Filled, dest: Path) -> None:
    with vault.open() as opened:
        opened.backup(dest)
        opened.people.add("later", None, None)
    with vault.open(dest) as copy:
        assert copy.check().clean
        assert contents_of(copy) == CONTENTS
        assert [person.name for person in copy.people.list()] == ["Anna Muster"]
        assert [hit.record.title for hit in copy.records.search("report")] == ["report.pdf"]


def test_only_what_is_new_is_copied_and_what_is_gone_goes(vault: Filled, dest: Path) -> None:
    with vault.open() as opened:
        opened.backup(dest)
        before = {path: path.stat().st_mtime_ns for path in dest.glob("segments/*/*")}
        gone = next(record.id for record in opened.records.list() if record.title == "report.pdf")
        opened.records.bin([gone])
        opened.records.empty_bin()
        opened.backup(dest)
    now = {path: path.stat().st_mtime_ns for path in dest.glob("segments/*/*")}
    assert now.items() <= before.items()
    assert len(now) == len(before) - 1
    with vault.open(dest) as copy:
        assert copy.check().clean
        assert contents_of(copy) == {name: data for name, data in CONTENTS.items() if name != "report.pdf"}


def test_never_inside_the_vault_or_over_anything_else(vault: Filled, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "holiday.jpg").touch()
    (tmp_path / "file").touch()
    copied = tmp_path / "copied.vault"
    shutil.copytree(vault.path, copied)
    before = folder_bytes(copied)
    with vault.open() as opened:
        for inside in (vault.path, vault.path / "segments" / "backup", vault.path / ".." / vault.path.name / "x"):
            assert refused(opened, inside) is ErrorKind.TARGET_INSIDE_VAULT
        for other in (tmp_path / "other", tmp_path / "file", copied, tmp_path):
            assert refused(opened, other) is ErrorKind.TARGET_EXISTS
    assert folder_bytes(copied) == before


def test_not_over_a_backup_of_another_vault(vault: Filled, dest: Path) -> None:
    with vault.open() as opened:
        opened.backup(dest)
        mark = dest / BACKUP_MARK
        mark.write_text("00" * 16)
        assert refused(opened, dest) is ErrorKind.TARGET_EXISTS


def test_not_while_the_backup_is_open(vault: Filled, dest: Path) -> None:
    with vault.open() as opened:
        opened.backup(dest)
        with vault.open(dest):
            assert refused(opened, dest) is ErrorKind.VAULT_IN_USE


def test_what_is_damaged_is_said_each_time_and_the_rest_is_kept(vault: Filled, dest: Path) -> None:
    path = vault.segments()[0]
    whole = path.read_bytes()
    flip(path, 200)
    with vault.open() as opened:
        assert refused(opened, dest) is ErrorKind.CONTENT_DAMAGED
        assert refused(opened, dest) is ErrorKind.CONTENT_DAMAGED
        path.write_bytes(whole)
        opened.backup(dest)
    with vault.open(dest) as copy:
        assert copy.check().clean


def test_a_missing_segment_is_said_and_a_good_one_in_the_backup_stays(vault: Filled, dest: Path) -> None:
    with vault.open() as opened:
        vault.segments()[0].rename(vault.path / "hidden")
        assert refused(opened, dest) is ErrorKind.CONTENT_MISSING
        shutil.copy(vault.path / "hidden", vault.path / "segments")
    with vault.open(dest) as copy:
        assert {finding.kind.value for finding in copy.check().findings} == {"content_missing"}


def test_damage_after_a_good_backup_does_not_reach_it(vault: Filled, dest: Path) -> None:
    with vault.open() as opened:
        opened.backup(dest)
        flip(vault.segments()[0], 200)
        opened.backup(dest)
    with vault.open(dest) as copy:
        assert copy.check().clean


def test_after_a_rotation_the_backup_is_made_anew(vault: Filled, dest: Path) -> None:
    with vault.open() as opened:
        opened.backup(dest)
        key = opened.rotate(PASSPHRASE)
        opened.backup(dest)
    with vault.open(dest, key) as copy:
        assert copy.check().clean
        assert contents_of(copy) == CONTENTS
    assert [path.name for path in dest.parent.iterdir()] == [dest.name]


def test_what_lies_beside_a_backup_stays(vault: Filled, dest: Path) -> None:
    """Who keeps an older backup under another name has it after a rotation as well."""
    with vault.open() as opened:
        opened.backup(dest)
        for name in (f"{dest.name}.old", f"{dest.name}.new"):
            shutil.copytree(dest, dest.with_name(name))
        before = folder_bytes(dest)
        opened.rotate(PASSPHRASE)
        opened.backup(dest)
        assert folder_bytes(dest.with_name(f"{dest.name}.old")) == before
        assert folder_bytes(dest.with_name(f"{dest.name}.new")) == before
        settling.old_beside(dest).mkdir()
        (settling.old_beside(dest) / "holiday.jpg").touch()
        opened.rotate(PASSPHRASE)
        assert refused(opened, dest) is ErrorKind.TARGET_EXISTS
    assert (settling.old_beside(dest) / "holiday.jpg").exists()


@pytest.mark.parametrize("steps", range(3))
def test_an_exchange_of_backups_cut_short_leaves_one(
    vault: Filled, dest: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    with vault.open() as opened:
        opened.backup(dest)
        key = opened.rotate(PASSPHRASE)
        died = after(steps, copying.move_folder)
        monkeypatch.setattr(backup, "move_folder", died)
        monkeypatch.setattr(backup, "_clear", after(0, backup._clear))
        with contextlib.suppress(DiedError):
            opened.backup(dest)
        monkeypatch.undo()
        restore(dest, dest.with_name("back"))
        with vault.open(dest.with_name("back"), key if steps else vault.key) as copy:
            assert contents_of(copy) == CONTENTS
        shutil.rmtree(dest.with_name("back"))
        opened.backup(dest)
    with vault.open(dest, key) as copy:
        assert copy.check().clean
    assert [path.name for path in dest.parent.iterdir()] == [dest.name]


@pytest.mark.parametrize("step", ["copy_file", "replace", "write_atomically"])
@pytest.mark.parametrize("steps", [0, 1, 2])
def test_a_backup_cut_short_leaves_the_older_one_usable(
    vault: Filled, dest: Path, monkeypatch: pytest.MonkeyPatch, step: str, steps: int
) -> None:
    from models.vault import segment_copier

    module = segment_copier if step == "copy_file" else backup
    with vault.open() as opened:
        opened.backup(dest)
        vault_segment = next(dest.glob("segments/*/*"))
        vault_segment.unlink()  # so that there is something to copy
        monkeypatch.setattr(module, step, after(steps, getattr(module, step)))
        with contextlib.suppress(DiedError):
            opened.backup(dest)
        monkeypatch.undo()
        with vault.open(dest) as copy:
            assert contents_of(copy).keys() <= CONTENTS.keys() if vault_segment.exists() else copy.people.list()
        opened.backup(dest)
    with vault.open(dest) as copy:
        assert copy.check().clean
        assert contents_of(copy) == CONTENTS


def test_a_log_that_somebody_left_in_the_backup_never_meets_the_new_database(vault: Filled, dest: Path) -> None:
    with vault.open() as opened:
        opened.backup(dest)
        for ending in ("-wal", "-journal"):
            (dest / f"vault.db{ending}").write_bytes(b"of another state")
        opened.backup(dest)
    assert not list(dest.glob("vault.db-*"))


def test_what_the_disk_gives_back_otherwise_is_no_backup(
    vault: Filled, dest: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_digest", lambda _path: b"other bytes")
    with vault.open() as opened, pytest.raises(UserError) as caught:
        opened.backup(dest)
    assert caught.value.kind is ErrorKind.IO_FAILED
    assert not list(dest.glob("segments/*/*"))
