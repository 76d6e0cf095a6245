import errno
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import exc, insert, select

from models.errors import ErrorKind, UserError
from models.vault import engine
from models.vault.engine import Database, as_user_error
from models.vault.keys import Key
from models.vault.schema import build
from models.vault.tables import meta

KEY = Key(bytes(range(32)))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database.create(tmp_path, KEY)
    with made.writing() as connection:
        build(connection)
    yield made
    made.close()


def put(database: Database, key: str) -> None:
    with database.writing() as connection:
        connection.execute(insert(meta).values(key=key, value="x"))


def keys(database: Database) -> set[str]:
    with database.reading() as connection:
        return set(connection.scalars(select(meta.c.key)))


def test_a_transaction_is_all_or_nothing(database: Database) -> None:
    def fail() -> None:
        with database.writing() as connection:
            connection.execute(insert(meta).values(key="a", value="x"))
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert keys(database) == {"revision"}
    assert database.changes == 1


def test_tables_roll_back_too(database: Database) -> None:
    def fail() -> None:
        with database.writing() as connection:
            connection.exec_driver_sql("DROP TABLE meta")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert keys(database) == {"revision"}


def test_a_reader_sees_one_moment(database: Database) -> None:
    with database.reading() as connection:
        before = set(connection.scalars(select(meta.c.key)))
        thread = threading.Thread(target=put, args=(database, "later"))
        thread.start()
        thread.join()
        assert set(connection.scalars(select(meta.c.key))) == before
    assert "later" in keys(database)


def test_writers_wait_for_one_another(database: Database) -> None:
    threads = [threading.Thread(target=put, args=(database, f"key {n}")) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(keys(database)) == 13


def test_settings_of_every_connection(database: Database) -> None:
    wanted = {
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "synchronous": 2,
        "journal_mode": "wal",
        "cipher_version": "4.19.0 community",
    }
    with database.reading() as one, database.reading() as other:
        for connection in (one, other):
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
            assert str(found["cipher_version"]).startswith("4.")
            assert {**found, "cipher_version": wanted["cipher_version"]} == wanted


def test_no_write_ahead_log_without_shared_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "shares_memory", lambda _path: False)
    database = Database.create(tmp_path, KEY)
    with database.writing() as connection:
        build(connection)
    assert keys(database) == {"revision"}
    assert {path.name for path in tmp_path.iterdir()} == {"vault.db", "vault.db-journal"}
    database.close()


def test_another_key_is_damage(tmp_path: Path, database: Database, capfd: pytest.CaptureFixture[str]) -> None:
    database.close()
    other = Database(tmp_path, Key(bytes(32)))
    with pytest.raises(UserError) as caught:
        keys(other)
    assert caught.value.kind is ErrorKind.DATABASE_DAMAGED
    assert capfd.readouterr() == ("", "")


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        keys(Database(tmp_path, KEY))
    assert caught.value.kind is ErrorKind.DATABASE_DAMAGED
    assert list(tmp_path.iterdir()) == []


def test_values_are_in_no_message(database: Database) -> None:
    put(database, "secret diagnosis")
    with pytest.raises(exc.IntegrityError) as caught:
        put(database, "secret diagnosis")
    assert "secret" not in str(caught.value)
    assert "secret" not in repr(caught.value)


def test_a_full_disk_is_said_and_nothing_is_changed(database: Database) -> None:
    """A limit on file size stands in for the disk: SQLite meets both in its write call."""
    resource = pytest.importorskip("resource")
    size = max(path.stat().st_size for path in database.path.parent.iterdir())
    rows = [{"key": f"{number}", "value": os.urandom(4000).hex()} for number in range(200)]
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 50_000, hard))
    try:
        with pytest.raises(UserError) as caught, database.writing() as connection:
            connection.execute(insert(meta), rows)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.kind in (ErrorKind.DISK_FULL, ErrorKind.IO_FAILED)
    assert keys(database) == {"revision"}
    put(database, "again")


def test_a_copy_has_everything_and_the_same_key(database: Database, tmp_path: Path) -> None:
    put(database, "mine")
    (tmp_path / "copy").mkdir()
    database.copy_to(tmp_path / "copy" / "vault.db")
    copy = Database(tmp_path / "copy", KEY)
    assert keys(copy) == {"revision", "mine"}
    copy.close()


def test_faults_of_the_world_and_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    class Error(Exception):
        sqlite_errorcode = 13

    found = as_user_error(Error(), Path("v/vault.db"))
    assert found is not None
    assert (found.kind, found.params) == (ErrorKind.DISK_FULL, {"path": Path("v")})
    Error.sqlite_errorcode = 778  # SQLITE_IOERR_WRITE
    found = as_user_error(Error(), Path("v/vault.db"))
    assert found is not None
    assert found.kind is ErrorKind.IO_FAILED
    Error.sqlite_errorcode = 4874  # SQLITE_IOERR_SHMSIZE: no room for the log's index
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=4096))
    found = as_user_error(Error(), Path("v/vault.db"))
    assert found is not None
    assert found.kind is ErrorKind.DISK_FULL
    Error.sqlite_errorcode = 19
    assert as_user_error(Error(), Path("v/vault.db")) is None
    assert as_user_error(OSError(errno.ENOSPC, "x"), Path("v/vault.db")) is None
