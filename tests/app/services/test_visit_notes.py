"""Notes of a visit, typed and kept among the records."""

import hashlib

import pytest

from app.services import importing, reviewing, visit_notes
from app.services.undoing import History
from app.services.writing_notes import note_kept
from importers.candidates import Outcome
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Category, Standing
from models.vault import Vault

WORDS = "She agrees with the diagnosis.\r\nNew: a scan in March.\n"


@pytest.fixture
def case(vault: Vault) -> int:
    return vault.cases.new(1, "Knee").id


def test_notes_are_kept_found_again_and_named_by_the_case(vault: Vault, case: int) -> None:
    vault.cases.answer(case, "visit.held", "2026-02-27")
    number = visit_notes.store(vault, case, WORDS)
    record, (file,) = vault.records.get(number), vault.records.files(number)
    assert (record.person_id, record.category, record.date) == (1, Category.NOTES, PartialDate(2026, 2, 27))
    assert (record.title, file.name, file.media_type) == ("Notes of the visit", "notes-2026-02-27.txt", "text/plain")
    kept = b"".join(bytes(view) for view in vault.content.chunks(file.id))
    assert kept == b"She agrees with the diagnosis.\nNew: a scan in March.\n"
    assert file.sha256 == hashlib.sha256(kept).hexdigest()
    assert [hit.record.id for hit in vault.records.search("scan march")] == [number]
    (run,) = vault.imports.list()
    assert [item.outcome for item in importing.kept_report(vault, run.id).items] == [Outcome.STORED]
    assert reviewing.is_reviewed(vault, run.id)

    assert vault.check().clean


def test_the_same_words_are_kept_once_for_each_person(vault: Vault, case: int) -> None:
    number = visit_notes.store(vault, case, WORDS)
    assert vault.records.get(number).date == PartialDate.of(vault.clock.today())
    assert visit_notes.store(vault, case, WORDS.strip()) == number
    bert = vault.people.add("Bert Muster", None, None)
    other = visit_notes.store(vault, vault.cases.new(bert.id, "Hip").id, WORDS, "Notizen")
    assert (vault.records.get(other).person_id, vault.records.get(other).title) == (bert.id, "Notizen")


@pytest.mark.parametrize("text", ["", " \n ", "x" * (visit_notes.LONGEST + 1)])
def test_nothing_and_too_much_are_refused(vault: Vault, case: int, text: str) -> None:
    with pytest.raises(UserError) as refused:
        visit_notes.store(vault, case, text)
    assert refused.value.kind is ErrorKind.BAD_VALUE
    assert not vault.imports.list()


def test_the_same_words_taken_back_are_not_taken_from_where_they_were(vault: Vault, case: int) -> None:
    number = visit_notes.store(vault, case, WORDS)
    history = History()
    history.perform(vault, note_kept(case, "visit.notes", "Again", WORDS))
    assert vault.cases.get(case).answers["visit.notes"] == str(number)
    history.undo(vault)
    assert vault.records.get(number).standing is Standing.ACTIVE
    vault.records.bin([number])
    assert visit_notes.keep(vault, case, WORDS) == visit_notes.Kept(number, new=True)
    assert vault.records.get(number).standing is Standing.ACTIVE


def test_an_import_under_way_bars_the_way(vault: Vault, case: int) -> None:
    with vault.intake(vault.imports.begin(("disc",))), pytest.raises(UserError) as refused:
        visit_notes.store(vault, case, WORDS)
    assert refused.value.kind is ErrorKind.IMPORTING
    assert not vault.importing
