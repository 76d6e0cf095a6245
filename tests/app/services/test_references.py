"""Pictures that documents point to: found where they are, wherever that is, but not in the bin."""

from collections.abc import Iterator

import pytest

from app.services import importing
from app.services.references import found, numbered, pictured
from importers.deciding import AcceptAll
from models.records import DocumentType, Standing
from models.second_opinion import EntryKind
from models.vault import FLOOR, RecordFilter, Vault
from tests.fakes import FakeClock
from tests.importers.readers.dicom.objects import pointing, report
from tests.makers import ct_instance, ct_series, dicom_bytes, uid


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A series of four, one of two in the bin, a film of three frames, and a report."""
    folder = tmp_path_factory.mktemp("references")
    ct_series(folder / "disc" / "a", 4, series="kept")
    ct_series(folder / "disc" / "b", 2, series="binned", SeriesDescription="binned")
    film = ct_instance(1, series="film", NumberOfFrames=3)
    film.PixelData = film.PixelData * 3
    (folder / "disc" / "film.dcm").write_bytes(dicom_bytes(film))
    (folder / "disc" / "report.dcm").write_bytes(report(pointing("Source", uid("instance", "kept", 3))))
    made, _ = Vault.create(folder / "Anna.vault", "correct horse battery staple", clock=FakeClock(), kdf=FLOOR)
    with made as vault:
        vault.people.add("Anna Muster", None, None)
        importing.take_in_open(vault, importing.Task([folder / "disc"], importing.Aim(), AcceptAll()))
        waiting = [one.id for one in vault.records.list(RecordFilter(standing=None)) if one.standing.value == "held"]
        vault.records.confirm(waiting, vault.people.list()[0].id)
        records = vault.records.list(RecordFilter(type=DocumentType.IMAGE_SERIES))
        vault.records.bin(
            [one.id for one in records if one.series is not None and one.series.series_description == "binned"]
        )
        yield vault


def test_a_picture_is_found_with_its_place_in_its_series(vault: Vault) -> None:
    key = uid("instance", "kept", 3), 0
    there = found(vault, [key])[key]
    files = {one.id: one for one in vault.records.files(there.record.id)}
    assert (there.number, there.count, there.frame) == (3, 4, 0)
    instance = files[there.file_id].instance
    assert instance is not None
    assert instance.sop_instance_uid == key[0]


def test_a_frame_of_a_film_has_its_own_number(vault: Vault) -> None:
    film = uid("instance", "film", 1)
    told = found(vault, [(film, 2), (film, 0), (film, 7)])
    assert {frame: one.number for (_uid, frame), one in told.items()} == {2: 3, 0: 1, 7: None}
    assert {one.count for one in told.values()} == {3}


def test_what_is_in_the_bin_or_was_never_here_is_not_found(vault: Vault) -> None:
    assert found(vault, [(uid("instance", "binned", 1), 0), ("1.2.3", 0), ("", 0)]) == {}
    assert found(vault, []) == {}


def test_many_are_asked_for_at_once(vault: Vault) -> None:
    wanted = [(f"1.2.{number}", 0) for number in range(3000)] + [(uid("instance", "kept", 1), 0)]
    assert list(found(vault, wanted)) == wanted[-1:]


def test_a_document_itself_is_no_picture(vault: Vault) -> None:
    record = vault.records.list(RecordFilter(type=DocumentType.STRUCTURED_REPORT))[0]
    instance = vault.records.files(record.id)[0].instance
    assert instance is not None
    key = instance.sop_instance_uid, 0
    there = found(vault, [key])[key]
    assert (there.record.id, there.number, there.count) == (record.id, None, 0)


def test_a_picture_by_its_number_is_found_too(vault: Vault) -> None:
    key = uid("instance", "film", 1), 2
    film = found(vault, [key])[key]
    assert numbered(vault, film.record.id, 3) == film
    assert numbered(vault, film.record.id, 0) is None
    assert numbered(vault, film.record.id, 4) is None
    binned = next(one for one in vault.records.list(RecordFilter(standing=Standing.BIN)))
    assert numbered(vault, binned.id, 1) is None


def test_what_cells_rest_on_may_be_pictures(vault: Vault) -> None:
    key = uid("instance", "kept", 1), 0
    series = found(vault, [key])[key].record.id
    letter = next(one.id for one in vault.records.list() if one.type is not DocumentType.IMAGE_SERIES)
    case = vault.cases.new(vault.people.list()[0].id, "The knee")
    for number in (series, letter, 999):
        vault.entries.add(case.id, EntryKind.CELL, {"record": str(number)})
    vault.entries.add(case.id, EntryKind.CELL, {"text": "no record"})
    assert pictured(vault, vault.entries.list(case.id, EntryKind.CELL)) == {series}
