"""A text written in the window becomes a record, and can be taken back."""

import pytest

from app.services.writing_notes import note_kept
from models.errors import ErrorKind, UserError
from models.records import Category, Standing
from models.vault import RecordFilter, Vault


def test_a_note_is_a_record_that_can_be_found_read_and_taken_back(vault: Vault) -> None:
    case = vault.cases.new(1, "The knee")
    vault.cases.answer(case.id, "visit.notes", "7")
    change = note_kept(case.id, "visit.notes", "What was said", "  Wait three months.\nThen a second MRI.  ")
    change.do(vault)
    (record,) = vault.records.list(RecordFilter(person_id=1))
    assert (record.title, record.category) == ("What was said", Category.NOTES)
    assert vault.cases.get(case.id).answers["visit.notes"] == f"7,{record.id}"
    assert [hit.record.id for hit in vault.records.search("second MRI")] == [record.id]
    (file,) = vault.records.files(record.id)
    with vault.content.open(file.id) as stream:
        assert stream.read() == b"Wait three months.\nThen a second MRI.\n"
    (run,) = vault.imports.list()
    assert run.finished is not None

    change.undo(vault)
    assert vault.records.get(record.id).standing is Standing.BIN
    assert vault.cases.get(case.id).answers["visit.notes"] == "7"
    change.do(vault)
    assert vault.records.get(record.id).standing is Standing.ACTIVE
    assert vault.cases.get(case.id).answers["visit.notes"] == f"7,{record.id}"


def test_an_empty_note_is_none(vault: Vault) -> None:
    case = vault.cases.new(1, "The knee")
    with pytest.raises(UserError) as refused:
        note_kept(case.id, "visit.notes", "What was said", " \n ").do(vault)
    assert refused.value.kind is ErrorKind.BAD_VALUE
    assert not vault.imports.list()
