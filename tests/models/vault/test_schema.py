import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from models.errors import ErrorKind, UserError
from models.vault import Vault, migrations, schema
from models.vault.engine import Database
from models.vault.keys import Key
from models.vault.schema import REVISIONS, bring_up_to_date, build
from models.vault.tables import meta
from tests.models.vault.building import draft, reopened, store

KEY = Key(bytes(range(32)))


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Database]:
    made = Database.create(tmp_path, KEY)
    yield made
    made.close()


def shape(database: Database) -> dict[tuple[str, str], str]:
    """Everything that SQLite knows of the tables, white space aside."""
    with database.reading() as connection:
        rows = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_schema")
        return {(kind, name): re.sub(r"\s+", " ", sql or "").strip() for kind, name, sql in rows}


def test_every_revision_has_its_script() -> None:
    assert tuple(migrations.UPGRADES) == REVISIONS


def test_the_migrations_end_at_the_tables(empty: Database, tmp_path: Path) -> None:
    (tmp_path / "built").mkdir()
    built = Database.create(tmp_path / "built", KEY)
    with built.writing() as connection:
        build(connection)
    with empty.writing() as connection:
        migrations.run(connection, REVISIONS)
    assert shape(empty) == shape(built)
    with empty.reading() as one, built.reading() as other:
        secure = "SELECT v FROM record_fts_config WHERE k = 'secure-delete'"
        assert one.exec_driver_sql(secure).scalar() == other.exec_driver_sql(secure).scalar() == 1
    built.close()


def test_opening_imports_no_migration_tool(vault: Vault) -> None:
    import subprocess
    import sys

    code = "import sys; import models.vault; print('alembic' in sys.modules, 'mako' in sys.modules)"
    root = Path(__file__).parents[3]
    ran = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert ran.stdout == "False False\n"


@pytest.fixture
def another_revision(monkeypatch: pytest.MonkeyPatch) -> None:
    def upgrade() -> None:
        from alembic import op

        op.execute("CREATE TABLE later (id INTEGER PRIMARY KEY)")
        op.execute("INSERT INTO meta VALUES ('migrated', 'yes')")

    monkeypatch.setattr(schema, "REVISIONS", (*REVISIONS, "9999"))
    monkeypatch.setitem(migrations.UPGRADES, "9999", upgrade)


def value(vault: Vault, key: str) -> str | None:
    with vault._opened.database.reading() as connection:
        return connection.exec_driver_sql("SELECT value FROM meta WHERE key = ?", (key,)).scalar()


@pytest.mark.usefixtures("another_revision")
def test_an_older_database_is_migrated(vault: Vault) -> None:
    with vault._opened.database.writing() as connection:
        connection.execute(update(meta).where(meta.c.key == "revision").values(value=REVISIONS[-1]))
    store(vault, (b"content", draft("Befund")))
    with reopened(vault) as again:
        assert (value(again, "revision"), value(again, "migrated")) == ("9999", "yes")
        assert [record.title for record in again.records.list()] == ["Befund"]
        assert not list(vault.path.glob("*before*"))


@pytest.mark.usefixtures("another_revision")
def test_a_failed_migration_changes_nothing_and_keeps_the_copy(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    def upgrade() -> None:
        from alembic import op

        op.execute("DROP TABLE package")
        raise UserError(ErrorKind.DISK_FULL)

    with vault._opened.database.writing() as connection:
        connection.execute(update(meta).where(meta.c.key == "revision").values(value=REVISIONS[-1]))
    with monkeypatch.context() as patch:
        patch.setitem(migrations.UPGRADES, "9999", upgrade)
        with pytest.raises(UserError):
            reopened(vault)
    assert len(list(vault.path.glob("*before*"))) == 1
    with reopened(vault) as again:
        assert again.packages.list() == []
        assert value(again, "migrated") == "yes"
        assert not list(vault.path.glob("*before*"))


def test_a_newer_database_is_refused_untouched(vault: Vault) -> None:
    with vault._opened.database.writing() as connection:
        connection.execute(update(meta).where(meta.c.key == "revision").values(value="9998"))
    vault.close()
    before = {path: path.read_bytes() for path in vault.path.rglob("*") if path.is_file()}
    with pytest.raises(UserError) as caught:
        reopened(vault)
    assert caught.value.kind is ErrorKind.VAULT_TOO_NEW
    assert {path: path.read_bytes() for path in vault.path.rglob("*") if path.is_file()} == before


def test_a_database_without_tables_is_damaged(empty: Database) -> None:
    with pytest.raises(UserError) as caught:
        bring_up_to_date(empty)
    assert caught.value.kind is ErrorKind.DATABASE_DAMAGED
