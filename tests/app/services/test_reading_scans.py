"""Scans read from import to search, with a reader of pictures that answers from a script."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services import changes, importing, reading_scans, scans_waiting
from app.services.importing import Aim, Task
from app.services.undoing import ChangeKind, History
from importers.candidates import Problem, Reason
from importers.deciding import AcceptAll
from importers.pictured import Raster, Recognised
from models.errors import ErrorKind, UserError
from models.progress import Cancelled, Progress
from models.records import DocumentType, Standing
from models.vault import MARK_OFF, MARK_ON, Vault
from tests.importers.readers.dicom.objects import pdf_object
from tests.makers import LAB_REPORT, pdf_bytes
from tests.models.vault.building import series_draft, store_series
from tests.scanned import page, png, scanned_pdf

BLANK = page((), width=60)


class Script:
    """What stands in the pictures that come, one after another."""

    def __init__(self) -> None:
        self.answers: Iterator[Recognised | Problem] = iter(())
        self.seen: list[Raster] = []

    def says(self, *answers: str | Problem) -> None:
        self.answers = iter([Recognised(one, 0.95) if isinstance(one, str) else one for one in answers])

    def __call__(self, _reader: object) -> "Script":
        return self

    def words(self, picture: Raster) -> Recognised | Problem:
        self.seen.append(picture)
        return next(self.answers)


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Script:
    made = Script()
    monkeypatch.setattr(reading_scans, "Recogniser", made)
    monkeypatch.setattr(scans_waiting, "can_recognise", lambda: True)
    return made


@pytest.fixture
def scans(vault: Vault, tmp_path: Path) -> Vault:
    """Records 1 to 3: a photo, a PDF whose second page is a picture, and a letter with words."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.png").write_bytes(png(BLANK))
    (folder / "b.pdf").write_bytes(scanned_pdf(BLANK, page(("x",), width=60)))
    (folder / "c.pdf").write_bytes(pdf_bytes(LAB_REPORT))
    importing.take_in_open(vault, Task((folder,), Aim(), AcceptAll()))
    assert [vault.records.get(number).scanned for number in (1, 2, 3)] == [True, True, False]
    return vault


def test_scans_are_found_by_their_words_and_undoing_takes_them_out(scans: Vault, script: Script) -> None:
    assert scans_waiting.brought(scans, 1) == len(scans_waiting.waiting(scans)) == 2
    before = [scans.records.get(number) for number in (1, 2, 3)]
    sums = [file.sha256 for number in (1, 2) for file in scans.records.files(number)]
    script.says(
        LAB_REPORT.replace("Anna Muster", "Bea Weiss"), "Discharge summary\nDear colleague", "Pneumonia, healed"
    )
    steps: list[Progress] = []
    done = reading_scans.read(scans, [1, 2], steps.append)
    assert [(one.record_id, one.wordless) for one in done.found] == [(1, False), (2, False)]
    assert done.found[0].doubt == "Bea Weiss, 1961-04-02"
    assert {"date", "type"} <= set(done.found[0].unsure)
    record = scans.records.get(1)
    assert (record.type, record.standing, record.person_id) == (DocumentType.LAB_RESULT, Standing.ACTIVE, 1)
    assert scans.records.text(2) == "Discharge summary\nDear colleague\fPneumonia, healed"
    (hit,) = scans.records.search("healed")
    assert (hit.record.id, f"{MARK_ON}healed{MARK_OFF}" in hit.snippet) == (2, True)
    assert [(step.done, step.total) for step in steps] == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert max(script.seen[1].width, script.seen[1].height) == 2400
    assert [file.sha256 for number in (1, 2) for file in scans.records.files(number)] == sums
    assert scans_waiting.waiting(scans) == []
    change = reading_scans.change(done)
    assert (change.kind, change.records) == (ChangeKind.RECOGNISED, (1, 2))
    history = History()
    history.enter(change)
    history.undo(scans)
    assert [scans.records.get(number) for number in (1, 2, 3)] == before
    history.redo(scans)
    assert scans.records.get(1) == record
    history.undo(scans)
    assert scans.records.search("healed") == []


def test_a_record_of_several_files_is_read_through_all_of_them(vault: Vault, script: Script) -> None:
    papers = [pdf_object(scanned_pdf(BLANK)), pdf_object(scanned_pdf(BLANK, BLANK)), b"broken"]
    (number,) = set(store_series(vault, papers, series_draft(text="", scanned=True)))
    script.says("First sheet of all", "Second sheet", "Third sheet")
    assert [one.record_id for one in reading_scans.read(vault, [number]).found] == [number]
    assert vault.records.text(number) == "First sheet of all\fSecond sheet\fThird sheet"
    assert "pages_unread" in vault.records.get(number).flags


def test_what_cannot_be_read_is_named_and_waits_and_the_rest_goes_on(scans: Vault, script: Script) -> None:
    script.says(Problem(Reason.TOO_SLOW, "limit"), "Letter about a cough", Problem(Reason.READER_CRASHED))
    done = reading_scans.read(scans, [1, 2])
    assert [(one.record_id, one.reason) for one in done.unread] == [(1, Reason.TOO_SLOW)]
    assert "pages_unread" in scans.records.get(2).flags
    assert [record.id for record in scans_waiting.waiting(scans)] == [1]
    script.says("")
    (found,) = reading_scans.read(scans, [1, 3]).found
    assert found.wordless
    assert (scans.records.get(1).flags[-1], scans.records.get(1).type) == ("no_words", DocumentType.PHOTO)
    assert reading_scans.read(scans, [1]) == reading_scans.ScansRead()


def test_stopped_what_was_read_is_kept(scans: Vault, script: Script) -> None:
    def stop(progress: Progress) -> None:
        if progress.done == 2:
            raise Cancelled

    script.says("Prescription", "One page")
    done = reading_scans.read(scans, [1, 2], stop)
    assert (done.interrupted, [one.record_id for one in done.found]) == (True, [1])
    assert scans.records.get(2).scanned
    assert scans.check().clean


def test_a_person_finds_what_was_read_right(scans: Vault, script: Script) -> None:
    script.says(LAB_REPORT)
    reading_scans.read(scans, [1])
    assert reading_scans.unsure(scans.records.get(1).flags)
    history = History()
    history.perform(scans, changes.found_right([1]))
    assert not reading_scans.unsure(scans.records.get(1).flags)
    history.undo(scans)
    assert reading_scans.unsure(scans.records.get(1).flags)


def test_without_the_extra_it_is_said_how_to_get_it(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scans_waiting, "can_recognise", lambda: False)
    with pytest.raises(UserError) as caught:
        reading_scans.read(vault)
    assert caught.value.kind is ErrorKind.NO_TEXT_RECOGNITION
    assert not scans_waiting.available()
