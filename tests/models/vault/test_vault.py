import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from models.errors import BugError, ErrorKind, UserError
from models.vault import FLOOR, RecordFilter, RecoveryKey, Vault, header
from models.vault.engine import Database
from models.vault.folder import FILE_NAME
from models.vault.schema import REVISIONS
from tests.fakes import FakeClock, steady_random
from tests.models.vault.building import PASSPHRASE, draft, new_vault, read, reopened, store, store_series

pytestmark = pytest.mark.usefixtures("quick_keys")


def opened(path: Path, passphrase: str = PASSPHRASE) -> Vault:
    return Vault.open(path, passphrase, clock=FakeClock())


def kind_of(caught: pytest.ExceptionInfo[UserError]) -> ErrorKind:
    return caught.value.kind


def test_what_was_stored_is_there_after_reopening(vault: Vault) -> None:
    (number,) = store(vault, (b"content", draft("Befund")))
    with reopened(vault) as again:
        assert [record.title for record in again.records.list()] == ["Befund"]
        assert read(again, number) == [b"content"]
        assert again.people.get(1).name == "Anna Muster"


def test_info_counts(vault: Vault) -> None:
    store(vault, (b"one", draft("A")), (b"three", draft("B")))
    store_series(vault, [b"x" * 100, b"y" * 200])
    vault.records.bin([1])
    info = vault.info()
    assert (info.persons, info.records, info.held, info.binned) == (1, 2, 0, 1)
    assert (info.files, info.bytes) == (4, 308)
    assert (info.format, info.kdf, info.revision) == (1, FLOOR, REVISIONS[-1])
    assert info.created == FakeClock().now()
    assert len(bytes.fromhex(info.id)) == 16


def test_opens_with_passphrase_and_recovery_key_and_nothing_else(tmp_path: Path) -> None:
    vault, key = Vault.create(tmp_path / "v", PASSPHRASE, clock=FakeClock(), random=steady_random(), kdf=FLOOR)
    vault.close()
    opened(tmp_path / "v").close()
    Vault.open_with_recovery(tmp_path / "v", RecoveryKey.parse(key.text), clock=FakeClock()).close()
    with pytest.raises(UserError) as wrong:
        opened(tmp_path / "v", "another")
    assert kind_of(wrong) is ErrorKind.WRONG_PASSPHRASE
    with pytest.raises(UserError) as wrong:
        Vault.open_with_recovery(tmp_path / "v", RecoveryKey.generate(steady_random("x")), clock=FakeClock())
    assert kind_of(wrong) is ErrorKind.WRONG_RECOVERY_KEY


def test_a_wrong_passphrase_changes_no_byte(vault: Vault) -> None:
    store(vault, (b"content", draft()))
    vault.close()
    before = {path: path.read_bytes() for path in vault.path.rglob("*") if path.is_file()}
    with pytest.raises(UserError):
        opened(vault.path, "another")
    assert {path: path.read_bytes() for path in vault.path.rglob("*") if path.is_file()} == before


def test_change_of_passphrase(vault: Vault) -> None:
    vault.change_passphrase("the new passphrase")
    vault.close()
    opened(vault.path, "the new passphrase").close()
    with pytest.raises(UserError) as wrong:
        opened(vault.path)
    assert kind_of(wrong) is ErrorKind.WRONG_PASSPHRASE


def test_a_change_of_passphrase_cut_short_leaves_one_once_the_new_one_was_used(vault: Vault) -> None:
    before = (vault.path / "vault.json.2").read_bytes()
    vault.change_passphrase("the new passphrase")
    vault.close()
    (vault.path / "vault.json.2").write_bytes(before)
    opened(vault.path).close()
    opened(vault.path, "the new passphrase").close()
    with pytest.raises(UserError) as wrong:
        opened(vault.path)
    assert kind_of(wrong) is ErrorKind.WRONG_PASSPHRASE


def test_the_passphrase_in_use_is_told_from_others_while_the_vault_is_open(vault: Vault) -> None:
    vault.require_passphrase(PASSPHRASE)
    vault.change_passphrase("the new passphrase")
    vault.require_passphrase("the new passphrase")
    with pytest.raises(UserError) as wrong:
        vault.require_passphrase(PASSPHRASE)
    assert kind_of(wrong) is ErrorKind.WRONG_PASSPHRASE
    assert vault.info().records == 0


def test_a_new_recovery_key_replaces_the_old_one(tmp_path: Path) -> None:
    vault, old = Vault.create(tmp_path / "v", PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
    new = vault.new_recovery_key()
    vault.close()
    Vault.open_with_recovery(tmp_path / "v", new, clock=FakeClock()).close()
    with pytest.raises(UserError) as wrong:
        Vault.open_with_recovery(tmp_path / "v", old, clock=FakeClock())
    assert kind_of(wrong) is ErrorKind.WRONG_RECOVERY_KEY


def test_is_not_made_over_anything(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    for path in (vault.path, tmp_path / "file"):
        with pytest.raises(UserError) as refused:
            Vault.create(path, PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
        assert kind_of(refused) is ErrorKind.VAULT_EXISTS
    assert vault.people.list()


def test_is_made_in_an_empty_folder_and_below_missing_ones(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    new_vault(tmp_path / "empty").close()
    new_vault(tmp_path / "a" / "b").close()
    opened(tmp_path / "a" / "b").close()


@pytest.mark.parametrize("name", ["a b", "50%", "what?#1", "Bücher & Ärzte", "'quoted\""])
def test_folders_may_be_called_anything_and_named_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path)
    vault = new_vault(Path(name) / "vault")
    monkeypatch.chdir(tmp_path / "elsewhere")
    store(vault, (b"content", draft()))
    vault.close()
    with opened(tmp_path / name / "vault") as again:
        assert read(again, 1) == [b"content"]
    assert not list((tmp_path / "elsewhere").iterdir())


def test_a_failed_creation_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object) -> None:
        raise UserError(ErrorKind.DISK_FULL)

    monkeypatch.setattr(header, "write_atomically", full)
    with pytest.raises(UserError) as failed:
        new_vault(tmp_path / "v")
    assert kind_of(failed) is ErrorKind.DISK_FULL
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "v").mkdir()
    with pytest.raises(UserError):
        new_vault(tmp_path / "v")
    assert list(tmp_path.rglob("*")) == [tmp_path / "v"]


def test_is_open_only_once(vault: Vault) -> None:
    with pytest.raises(UserError) as refused:
        opened(vault.path)
    assert kind_of(refused) is ErrorKind.VAULT_IN_USE


def test_no_vault(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing"):
        with pytest.raises(UserError) as refused:
            opened(path)
        assert kind_of(refused) is ErrorKind.NO_VAULT


def test_a_wrong_passphrase_lets_go_of_the_lock(vault: Vault) -> None:
    vault.close()
    with pytest.raises(UserError):
        opened(vault.path, "another")
    opened(vault.path).close()


@pytest.mark.parametrize("damage", ["garbage", "another key's", "gone", "empty"])
def test_a_damaged_database_is_said_to_be_damaged(vault: Vault, damage: str, tmp_path: Path) -> None:
    store(vault, (b"content", draft()))
    vault.close()
    database = vault.path / FILE_NAME
    if damage == "garbage":
        database.write_bytes(os.urandom(database.stat().st_size))
    elif damage == "another key's":
        new_vault(tmp_path / "other").close()
        shutil.copy(tmp_path / "other" / FILE_NAME, database)
    elif damage == "gone":
        database.unlink()
    else:
        database.write_bytes(b"")
    with pytest.raises(UserError) as refused:
        opened(vault.path)
    assert kind_of(refused) is ErrorKind.DATABASE_DAMAGED
    assert not (vault.path / f"{FILE_NAME}-wal").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows moves no folder in use")
def test_moved_away_while_it_is_open_it_is_not_called_damaged(vault: Vault) -> None:
    """As when the disk is taken out: nobody is sent to a repair, or told that a record is lost."""
    store(vault, (b"report", draft()))
    place = vault.records.files(1)[0].id
    moved = vault.path.rename(vault.path.with_name("moved.vault"))
    database = vault._opened.database
    looks: list[Callable[[], object]] = [
        vault.check,
        lambda: vault.content.open(place),
        lambda: vault.backup(moved.with_name("backup")),
        lambda: Database(vault.path, database._key).settle(),
    ]
    for look in looks:
        with pytest.raises(UserError) as caught:
            look()
        assert kind_of(caught) is ErrorKind.IO_FAILED
    vault.close()
    moved.rename(vault.path)
    with opened(vault.path) as again:
        assert again.check().clean


def test_closing_forgets_the_keys_and_may_be_repeated(vault: Vault) -> None:
    vault.close()
    vault.close()
    with pytest.raises(BugError):
        vault.new_recovery_key()
    with pytest.raises(BugError):
        _ = vault._opened.database._key.secret
    with pytest.raises(BugError):
        vault._opened.store().create()


def test_closing_ends_an_intake(vault: Vault) -> None:
    intake = vault.intake(vault.imports.begin(("disc",)))
    writer = intake.writer(None)
    writer.write(b"never committed")
    writer.finish(bytes(32))
    with pytest.raises(BugError):
        vault.intake(1)
    vault.close()
    with pytest.raises(BugError):
        intake.commit([])
    assert not list((vault.path / "segments").glob("*/*"))


def test_rotation_keeps_everything_under_other_keys(vault: Vault) -> None:
    (number,) = store(vault, (b"content", draft("Befund")))
    before = {path.read_bytes() for path in vault.path.rglob("*.seg")}
    vault.rotate("a new passphrase")
    assert vault.records.get(number).title == "Befund"
    assert read(vault, number) == [b"content"]
    store(vault, (b"more", draft("Later")))
    assert vault.check().clean
    assert not before & {path.read_bytes() for path in vault.path.rglob("*.seg")}
    vault.close()
    with opened(vault.path, "a new passphrase") as again:
        assert again.records.count(RecordFilter()) == 2


def test_no_rotation_during_an_intake(vault: Vault) -> None:
    with vault.intake(vault.imports.begin(("disc",))), pytest.raises(BugError):
        vault.rotate("a new passphrase")


def test_backup_is_a_vault(vault: Vault, tmp_path: Path) -> None:
    (number,) = store(vault, (b"content", draft()))
    vault.backup(tmp_path / "backup")
    with opened(tmp_path / "backup") as copy:
        assert read(copy, number) == [b"content"]


def test_nothing_readable_is_on_the_disk(vault: Vault) -> None:
    marker = b"Zebrafinkenmarker"
    store(vault, (marker * 100, draft(marker.decode(), text=f"{marker.decode()} text", provider=marker.decode())))
    store_series(vault, [marker * 9, marker * 10])
    vault.records.search("Zebra")
    for path in vault.path.rglob("*"):
        assert not path.is_file() or marker not in path.read_bytes(), path
