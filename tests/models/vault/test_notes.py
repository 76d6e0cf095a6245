from pathlib import Path

import pytest
from sqlalchemy import select

from models.errors import BugError
from models.vault import Vault, restore
from models.vault.marks import INTAKE, any_mark
from models.vault.notes import LONGEST
from models.vault.schema import REVISION
from models.vault.tables import meta
from tests.models.vault.building import PASSPHRASE, reopened


def test_what_is_noted_is_there_the_next_time(vault: Vault) -> None:
    assert vault.notes.get("window.size") is None
    vault.notes.set("window.size", "800x600")
    vault.notes.set("window.size", "1024x768")
    with reopened(vault) as again:
        assert again.notes.get("window.size") == "1024x768"
        again.notes.set("window.size", None)
        again.notes.set("window.size", None)
        assert again.notes.get("window.size") is None


@pytest.mark.parametrize("key", [REVISION, INTAKE])
def test_no_note_meets_the_engines_own_facts(vault: Vault, key: str) -> None:
    with vault._opened.database.reading() as connection:
        before = dict(connection.execute(select(meta.c.key, meta.c.value)).all())
    vault.notes.set(key, "mine")
    with vault._opened.database.reading() as connection:
        assert not any_mark(connection)
        assert dict(connection.execute(select(meta.c.key, meta.c.value)).all()) == before | {f"note.{key}": "mine"}
    vault.notes.set(key, None)
    with reopened(vault) as again:
        assert again.notes.get(key) is None


def test_a_folder_of_no_known_encoding_can_be_noted(vault: Vault) -> None:
    vault.notes.set("folder", "/media/\udce4")
    assert vault.notes.get("folder") == "/media/?"


def test_a_note_has_a_key_and_is_short(vault: Vault) -> None:
    for key, value in (("", "something"), ("long", "x" * (LONGEST + 1))):
        with pytest.raises(BugError):
            vault.notes.set(key, value)


def test_notes_move_with_a_backup(vault: Vault, tmp_path: Path) -> None:
    vault.notes.set("seen", "yes")
    vault.backup(tmp_path / "backup")
    vault.close()
    restore(tmp_path / "backup", tmp_path / "back.vault")
    with Vault.open(tmp_path / "back.vault", PASSPHRASE, clock=vault.clock) as back:
        assert back.notes.get("seen") == "yes"
