"""Adding to an open vault, looking over what came in, settling it, taking it back."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.services import adding, importing, reviewing, settling
from importers.candidates import Outcome
from importers.deciding import AcceptAll
from models.errors import ErrorKind, UserError
from models.progress import Cancelled, Progress
from models.records import Category, Standing
from models.vault import Vault
from tests import makers
from tests.fakes import ScriptedDecider
from tests.importers.sources.made import encrypted_zip


def added(vault: Vault, *sources: Path) -> adding.Added:
    """Import with nobody watching."""
    return adding.add_records(vault, importing.Task(sources, importing.Aim(), AcceptAll()))


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    """A series of Anna's, one image of somebody else, one report twice, a system file."""
    folder = tmp_path / "disc"
    makers.ct_series(folder / "ct", 3)
    makers.ct_series(folder / "other", 1, series="b", PatientName="Else^Somebody", PatientBirthDate="19500102")
    (folder / "lab.pdf").write_bytes(makers.pdf_bytes(makers.LAB_REPORT))
    (folder / "lab again.pdf").write_bytes(makers.pdf_bytes(makers.LAB_REPORT))
    (folder / "Thumbs.db").write_bytes(b"\xd0\xcf\x11\xe0")
    return folder


def test_the_records_of_an_import_are_asked_for_together(
    vault: Vault, disc: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One by one they take half a minute where there are 20,000."""
    done = added(vault, disc)
    monkeypatch.delattr(type(vault.records), "get")
    assert reviewing.review(vault, done.import_id).cards


def test_count_in_is_count_out(vault: Vault, disc: Path) -> None:
    done = added(vault, disc)
    seen = reviewing.review(vault, done.import_id)
    told = sum(card.files for card in seen.cards) + len(seen.twins) + len(seen.refused) + len(seen.aside)
    assert told == seen.report.found == 7
    assert (done.records, done.held, done.joined) == (3, 1, 0)
    assert [card.files for card in seen.cards if card.row.record.series] == [3, 1]
    assert not seen.twins[0].in_bin
    assert seen.twins[0].row is not None
    assert not seen.reviewed
    [summary] = reviewing.summaries(vault)
    assert (summary.records, summary.found) == (3, 7)
    assert summary.counts[Outcome.HELD] == 1


def test_that_it_was_looked_over_is_remembered(vault: Vault, disc: Path) -> None:
    done = added(vault, disc)
    reviewing.mark_reviewed(vault, done.import_id)
    assert reviewing.is_reviewed(vault, done.import_id)
    assert reviewing.summaries(vault)[0].reviewed


def test_there_is_no_such_import(vault: Vault) -> None:
    with pytest.raises(UserError) as caught:
        reviewing.review(vault, 9)
    assert caught.value.kind is ErrorKind.BAD_VALUE


def test_corrections_go_both_ways(vault: Vault, disc: Path) -> None:
    done = added(vault, disc)
    jonas = vault.people.add("Jonas Muster", None, None)
    cards = reviewing.review(vault, done.import_id).cards
    before = {card.row.record.id: card.row.record for card in cards}
    facts = {number: settling.facts_of(record) for number, record in before.items()}
    held = next(number for number, one in facts.items() if one.held)
    other = next(number for number, one in facts.items() if not one.held)
    wanted = {
        held: replace(facts[held], held=False, person_id=jonas.id),
        other: replace(facts[other], category=Category.NOTES, date=None),
    }
    change = settling.corrections(wanted)
    change.do(vault)
    assert settling.facts_of(vault.records.get(held)) == wanted[held]
    assert settling.facts_of(vault.records.get(other)) == wanted[other]
    change.undo(vault)
    assert {number: vault.records.get(number) for number in before} == before


def test_corrections_are_all_or_nothing(vault: Vault, disc: Path) -> None:
    done = added(vault, disc)
    records = [card.row.record for card in reviewing.review(vault, done.import_id).cards]
    facts = {record.id: replace(settling.facts_of(record), category=None) for record in records}
    facts[records[-1].id] = replace(facts[records[-1].id], person_id=99, held=False)
    with pytest.raises(UserError) as caught:
        settling.corrections(facts).do(vault)
    assert caught.value.kind is ErrorKind.NO_PERSON
    assert [vault.records.get(record.id) for record in records] == records


def test_an_import_is_undone_and_done_again_with_what_was_held_still_held(vault: Vault, disc: Path) -> None:
    done = added(vault, disc)
    assert done.change is not None
    stood = [vault.records.get(number) for number in done.change.records]
    done.change.undo(vault)
    assert {vault.records.get(number).standing for number in done.change.records} == {Standing.BIN}
    assert settling.brought(reviewing.review(vault, done.import_id)).records == ()
    done.change.do(vault)
    assert [vault.records.get(number) for number in done.change.records] == stood


def test_a_duplicate_of_what_is_in_the_bin_says_so(vault: Vault, disc: Path) -> None:
    done = added(vault, disc / "lab.pdf")
    assert done.change is not None
    done.change.undo(vault)
    seen = reviewing.review(vault, added(vault, disc / "lab.pdf").import_id)
    assert [twin.in_bin for twin in seen.twins] == [True]


def test_a_record_that_joined_its_series_later_is_found_there(vault: Vault, tmp_path: Path) -> None:
    makers.ct_series(tmp_path / "a", 2)
    added(vault, tmp_path / "a")
    makers.ct_series(tmp_path / "a", 4)
    seen = reviewing.review(vault, added(vault, tmp_path / "a").import_id)
    assert [(card.joined, card.files, card.row.record.files) for card in seen.cards] == [(True, 2, 4)]
    assert settling.brought(seen) == settling.Brought((), 2)


def test_a_stopped_import_keeps_what_went_through(vault: Vault, disc: Path) -> None:
    def stop(_progress: Progress) -> None:
        raise Cancelled

    done = adding.add_records(vault, importing.Task((disc,), importing.Aim("1"), AcceptAll()), stop)
    assert done.report.interrupted
    assert reviewing.summaries(vault)[0].interrupted


def test_codes_are_told_apart_and_each_once() -> None:
    assert reviewing.codes(["damaged,scanned", "", "damaged"]) == ("damaged", "scanned")


def test_an_unread_zip_that_was_replaced_comes_back_when_the_import_is_taken_back(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "letters.zip"
    path.write_bytes(encrypted_zip({"note.txt": b"Come again in May."}, b"open sesame"))
    added(vault, path)
    decider = ScriptedDecider(passwords=["open sesame"])
    done = adding.add_records(vault, importing.Task([path], importing.Aim(), decider))
    seen = reviewing.review(vault, done.import_id)
    assert [(twin.path, twin.opened) for twin in seen.twins] == [("letters.zip", True)]
    assert settling.brought(seen) == settling.Brought((2,), 0, (1,))
    assert done.change is not None

    def stand() -> list[Standing]:
        return [vault.records.get(number).standing for number in (1, 2)]

    now, before = [Standing.BIN, Standing.ACTIVE], [Standing.ACTIVE, Standing.BIN]
    assert stand() == now
    for change, there, back in (
        (done.change, done.change.undo, done.change.do),
        (again := settling.taking_back(settling.brought(seen)), again.do, again.undo),
    ):
        there(vault)
        assert stand() == before, change
        back(vault)
        assert stand() == now, change
