"""A vault where nothing can be written is looked at, as it really is, and stays as it is byte for byte."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.errors import ErrorKind, UserError
from models.vault import Vault, looking, repair
from models.vault.folder import FILE_NAME
from models.vault.lock import VaultLock
from tests.fakes import FakeClock
from tests.models.vault.building import PASSPHRASE, draft, read, store


@pytest.fixture
def protected(vault: Vault, tmp_path: Path) -> Iterator[Path]:
    """A closed vault with a record, whose system says that it cannot be written to."""
    store(vault, (b"content", draft("Befund")))
    vault.close()
    place = Path(shutil.copytree(vault.path, tmp_path / "protected"))
    (place / "lock").unlink()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "access", lambda path, _mode: place not in (path, path.parent))
        before = bytes_in(place)
        yield place
        assert bytes_in(place) == before


def bytes_in(place: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}


def opened(place: Path) -> Vault:
    return Vault.open(place, PASSPHRASE, clock=FakeClock())


def kind_of(action: object, *given: object) -> ErrorKind:
    assert callable(action)
    with pytest.raises(UserError) as caught:
        action(*given)
    return caught.value.kind


def test_it_is_read_checked_and_backed_up(protected: Path, tmp_path: Path) -> None:
    with opened(protected) as vault:
        assert vault.read_only is ErrorKind.VAULT_READ_ONLY
        assert read(vault, 1) == [b"content"]
        assert [hit.record.id for hit in vault.records.search("hämo")] == [1]
        assert vault.check().clean
        assert vault.info().records == 1
        vault.backup(tmp_path / "backup")
    with opened(tmp_path / "backup") as copy:
        assert (copy.read_only, read(copy, 1)) == (None, [b"content"])


def test_every_change_is_answered(protected: Path) -> None:
    with opened(protected) as vault:
        changes = (
            (vault.records.bin, [1]),
            (vault.records.empty_bin,),
            (vault.people.add, "Bert"),
            (vault.imports.begin, ("disc",)),
            (vault.change_passphrase, "another passphrase"),
            (vault.new_recovery_key,),
            (vault.rotate, "another passphrase"),
            (vault.notes.set, "key", "value"),
        )
        assert {kind_of(*change) for change in changes} == {ErrorKind.VAULT_READ_ONLY}


def test_several_may_look_but_nobody_beside_one_who_writes(protected: Path) -> None:
    (protected / "lock").touch()
    with opened(protected), opened(protected):
        assert kind_of(VaultLock, protected) is ErrorKind.VAULT_IN_USE
    writer = VaultLock(protected)
    assert kind_of(opened, protected) is ErrorKind.VAULT_IN_USE
    writer.release()
    (protected / "lock").unlink()


def test_what_a_killed_program_left_in_the_log_is_seen_or_said(vault: Vault, tmp_path: Path) -> None:
    store(vault, (b"content", draft("Befund")))
    whole, lacking = tmp_path / "whole", tmp_path / "lacking"
    for copy in (whole, lacking):  # of an open vault: as a killed program leaves it
        shutil.copytree(vault.path, copy)
    (lacking / "vault.db-shm").unlink()
    (whole / "vault.db-shm").chmod(0o444)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "access", lambda _path, _mode: False)
        assert kind_of(opened, lacking) is ErrorKind.VAULT_UNSETTLED
        with opened(whole) as again:
            assert read(again, 1) == [b"content"]
        (lacking / "vault.db-wal").rename(lacking / "vault.db-journal")
        assert kind_of(opened, lacking) is ErrorKind.VAULT_UNSETTLED


def test_an_older_one_is_copied_first(protected: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from models.vault import schema

    monkeypatch.setattr(schema, "REVISIONS", (*schema.REVISIONS, "9999"))
    assert kind_of(opened, protected) is ErrorKind.VAULT_UNSETTLED


def test_a_full_disk_lets_one_look(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    from models.vault import opening

    def full(_database: object) -> str:
        raise UserError(ErrorKind.DISK_FULL)

    vault.close()
    with monkeypatch.context() as patch:
        patch.setattr(opening, "bring_up_to_date", full)
        with opened(vault.path) as again:
            assert again.read_only is ErrorKind.DISK_FULL
            assert kind_of(again.people.add, "Bert") is ErrorKind.DISK_FULL
    with opened(vault.path) as again:
        assert again.read_only is None


def test_a_repair_says_that_it_cannot(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    vault.close()
    monkeypatch.setattr(os, "access", lambda path, _mode: path.name != FILE_NAME)
    with pytest.raises(UserError) as caught:
        repair(vault.path, PASSPHRASE, clock=FakeClock())
    assert caught.value.kind is ErrorKind.VAULT_READ_ONLY


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the system lets this user write everywhere")
def test_a_folder_without_permission(vault: Vault) -> None:
    vault.close()
    vault.path.chmod(0o500)
    assert looking.write_protected(vault.path)
    with opened(vault.path) as again:
        assert again.read_only is ErrorKind.VAULT_READ_ONLY
    vault.path.chmod(0o700)


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("/home/a b/vault.db", "file:///home/a%20b/vault.db"),
        ("C:/Anna/vault.db", "file:///C:/Anna/vault.db"),
        ("//server/share/vault.db", "file:////server/share/vault.db"),
    ],
)
def test_no_part_of_a_path_is_taken_for_a_host(path: str, uri: str) -> None:
    assert looking._uri(path) == uri


def test_the_address_is_one_that_sqlite_understands(tmp_path: Path) -> None:
    odd = tmp_path / "a ?#%äb" / "vault.db"
    odd.parent.mkdir()
    sqlite3.connect(odd).execute("CREATE TABLE t (x)").connection.close()
    with sqlite3.connect(looking.address(odd), uri=True) as connection:
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)
    connection.close()
