"""A locked file that is known already is asked about again, and its record is filled in."""

from pathlib import Path

import pytest

from importers.candidates import Item, Outcome
from models.dates import PartialDate
from models.records import Category, DocumentType, Record, Standing
from models.vault import RecordChange, RecordFilter, Vault
from tests.fakes import ScriptedDecider
from tests.importers.pipeline.conftest import Import
from tests.makers import LAB_REPORT, pdf_bytes

SECRET = "open sesame"


@pytest.fixture
def locked(tmp_path: Path, vault: Vault, take_in: Import) -> Path:
    """A lab report of Anna's that was taken in without its password."""
    path = tmp_path / "locked.pdf"
    path.write_bytes(pdf_bytes(LAB_REPORT, encrypt=SECRET))
    assert take_in(path).items == (Item("locked.pdf", Outcome.STORED_UNREAD, "password", 1),)
    return path


def only(vault: Vault) -> Record:
    (record,) = vault.records.list(RecordFilter(standing=None))
    return record


def test_the_right_password_fills_the_record(locked: Path, vault: Vault, take_in: Import, tmp_path: Path) -> None:
    other = locked.rename(tmp_path / "other name.pdf")
    decider = ScriptedDecider(passwords=["wrong", SECRET])
    assert take_in(other, decider=decider).items == (Item("other name.pdf", Outcome.DUPLICATE, "unlocked", 1),)
    assert decider.asked_passwords == [("other name.pdf", False), ("other name.pdf", True)]
    record = only(vault)
    assert (record.unread, record.category, record.type) == ("", Category.LABS, DocumentType.LAB_RESULT)
    assert record.title != "locked.pdf"
    assert record.date is not None
    assert record.written.names
    assert (record.provenance.path, record.provenance.import_id, record.files) == ("locked.pdf", 1, 1)
    (hit,) = vault.records.search("hemoglobin")
    assert hit.record == record
    assert not vault.records.search("locked")
    assert vault.check().clean


def test_without_it_everything_stays(locked: Path, vault: Vault, take_in: Import) -> None:
    before = only(vault)
    for passwords in ([], ["wrong", "wronger"]):
        items = take_in(locked, decider=ScriptedDecider(passwords=passwords)).items
        assert items == (Item("locked.pdf", Outcome.DUPLICATE, "duplicate_bytes", 1),)
        assert only(vault) == before


def test_nobody_is_asked_for_what_was_read_or_thrown_away(locked: Path, vault: Vault, take_in: Import) -> None:
    vault.records.bin([1])
    decider = ScriptedDecider(passwords=[SECRET])
    assert take_in(locked, decider=decider).items[0].reason == "duplicate_in_bin"
    vault.records.restore([1])
    take_in(locked, decider=ScriptedDecider(passwords=[SECRET]))
    assert take_in(locked, decider=decider).items[0].reason == "duplicate_bytes"
    assert decider.asked_passwords == []


def test_what_a_person_corrected_stays(locked: Path, vault: Vault, take_in: Import) -> None:
    change = RecordChange(
        title="My own title", type=DocumentType.PATHOLOGY_REPORT, category=Category.NOTES, date=PartialDate(2020)
    )
    vault.records.edit([1], change)
    vault.records.edit([1], RecordChange(tags=("kidney",), note="mine"))
    take_in(locked, decider=ScriptedDecider(passwords=[SECRET]))
    record = only(vault)
    kept = (record.title, record.type, record.category, record.date, record.tags, record.note)
    assert kept == (change.title, change.type, change.category, change.date, ("kidney",), "mine")
    assert record.unread == ""
    assert vault.records.search("hemoglobin")
    assert vault.records.search("kidney")


def test_a_strangers_letter_is_held_once_it_can_be_read(tmp_path: Path, vault: Vault, take_in: Import) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(pdf_bytes("Discharge letter\nPatient: Tom Berg\nDate of birth: 17.09.1955", encrypt=SECRET))
    take_in(path)
    items = take_in(path, decider=ScriptedDecider(passwords=[SECRET])).items
    assert items == (Item("letter.pdf", Outcome.HELD, "other_person", 1),)
    assert only(vault).standing is Standing.HELD


def test_whose_a_person_settled_it_is_stays(tmp_path: Path, vault: Vault, take_in: Import) -> None:
    bert = vault.people.add("Bert Muster")
    path = tmp_path / "letter.pdf"
    path.write_bytes(pdf_bytes("Discharge letter\nPatient: Tom Berg\nDate of birth: 17.09.1955", encrypt=SECRET))
    take_in(path)
    vault.records.edit([1], RecordChange(person_id=bert.id))
    take_in(path, decider=ScriptedDecider(passwords=[SECRET]))
    assert (only(vault).standing, only(vault).person_id, only(vault).unread) == (Standing.ACTIVE, bert.id, "")
