"""A protected zip that was kept unread goes to the bin once its password has brought what is in it."""

from pathlib import Path

import pytest

from importers.candidates import Item, Outcome
from models.progress import Cancelled, Progress
from models.records import Standing
from models.vault import RecordFilter, Vault
from tests.fakes import ScriptedDecider
from tests.importers.pipeline.conftest import Import
from tests.importers.sources.made import encrypted_zip
from tests.makers import LAB_REPORT, pdf_bytes

SECRET = "open sesame"
LETTERS = {"lab.pdf": pdf_bytes(LAB_REPORT), "note.txt": b"Anna Muster, 1961-04-02: come again in May."}


@pytest.fixture
def locked(tmp_path: Path, vault: Vault, take_in: Import) -> Path:
    """A zip that was taken in without its password."""
    path = tmp_path / "letters.zip"
    path.write_bytes(encrypted_zip(LETTERS, SECRET.encode()))
    assert take_in(path).items == (Item("letters.zip", Outcome.STORED_UNREAD, "password", 1),)
    return path


def standing(vault: Vault) -> dict[int, Standing]:
    return {record.id: record.standing for record in vault.records.list(RecordFilter(standing=None))}


def test_the_password_brings_what_is_in_it_and_the_unread_copy_goes_to_the_bin(
    locked: Path, vault: Vault, take_in: Import, tmp_path: Path
) -> None:
    other = locked.rename(tmp_path / "other name.zip")
    after = tmp_path / "what comes after it.txt"
    after.write_text("Anna Muster, 1961-04-02: nothing further.")
    made = take_in(other, after, decider=ScriptedDecider(passwords=["wrong", SECRET]))
    assert sorted(made.items, key=lambda item: item.record or 0) == [
        Item("other name.zip", Outcome.DUPLICATE, "archive_unlocked", 1),
        Item("other name.zip!/lab.pdf", Outcome.STORED, "", 2),
        Item("other name.zip!/note.txt", Outcome.STORED, "", 3),
        Item(after.name, Outcome.STORED, "", 4),
    ]
    assert standing(vault) == {1: Standing.BIN, 2: Standing.ACTIVE, 3: Standing.ACTIVE, 4: Standing.ACTIVE}
    assert made.import_id is not None
    reasons = [item.reason for item in vault.imports.items(made.import_id)]
    assert sorted(reasons) == ["", "", "", "archive_unlocked"]
    (kept,) = vault.records.files(1)
    assert b"".join(map(bytes, vault.content.chunks(kept.id))) == other.read_bytes()
    again = take_in(other, decider=ScriptedDecider(passwords=[SECRET]))
    assert [item.reason for item in again.items] == ["duplicate_bytes", "duplicate_bytes"]
    assert take_in(other).items == (Item("other name.zip", Outcome.DUPLICATE, "duplicate_in_bin", 1),)
    assert vault.check().clean


def test_another_archive_of_the_same_content_is_left_alone(locked: Path, vault: Vault, take_in: Import) -> None:
    locked.write_bytes(encrypted_zip(LETTERS, b"another word"))
    made = take_in(locked, decider=ScriptedDecider(passwords=["another word"]))
    assert [item.path for item in made.items] == ["letters.zip!/lab.pdf", "letters.zip!/note.txt"]
    assert standing(vault)[1] is Standing.ACTIVE


def test_what_is_open_in_part_only_stays(tmp_path: Path, vault: Vault, take_in: Import) -> None:
    path = tmp_path / "half.zip"
    data = encrypted_zip(LETTERS, SECRET.encode(), open_entries={"open.txt": b"free"})
    path.write_bytes(data)
    assert [item.outcome for item in take_in(path).items][-1] is Outcome.STORED_UNREAD
    (kept,) = (record.id for record in vault.records.list() if record.unread)
    take_in(path, decider=ScriptedDecider(passwords=["wrong"]))
    assert standing(vault)[kept] is Standing.ACTIVE
    take_in(path, decider=ScriptedDecider(passwords=[SECRET]))
    assert standing(vault)[kept] is Standing.BIN
    assert [record.unread for record in vault.records.list()] == ["", "", ""]


def test_an_import_that_was_stopped_replaces_nothing(locked: Path, vault: Vault, take_in: Import) -> None:
    def stop(_progress: Progress) -> None:
        raise Cancelled

    assert take_in(locked, decider=ScriptedDecider(passwords=[SECRET]), report=stop).interrupted
    assert standing(vault)[1] is Standing.ACTIVE
