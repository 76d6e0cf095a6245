"""Count in = count out; the original bytes come back; nobody's records are mixed up."""

import os
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.imaging.order import slices
from importers.candidates import ImportReport, Outcome
from models.dates import PartialDate
from models.progress import Cancelled, Progress
from models.records import IDENTITY_CONFIRMED, Category, Sex, Standing
from models.vault import RecordFilter, Vault
from tests import makers
from tests.importers.pipeline.conftest import Import


def outcomes(report: ImportReport) -> dict[str, int]:
    return dict(Counter(item.outcome.value for item in report.items))


def contents(vault: Vault, record: int) -> list[bytes]:
    return [b"".join(bytes(chunk) for chunk in vault.content.chunks(file.id)) for file in vault.records.files(record)]


def mixed_folder(folder: Path) -> Path:
    makers.ct_series(folder / "disc", 4)
    (folder / "lab.pdf").write_bytes(makers.pdf_bytes(makers.LAB_REPORT))
    (folder / "note.txt").write_text("Visit with Dr. North on 2026-03-10. Feeling better.")
    (folder / "odd.xyz").write_bytes(b"\x00\x01\x02 nobody knows this")
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "again.pdf").write_bytes(makers.pdf_bytes(makers.LAB_REPORT))
    (folder / "bundle.zip").write_bytes(
        makers.zip_bytes({"letter.txt": b"Dear Anna, all is well.", "in/odd": b"\x01\x02"})
    )
    return folder


def test_every_file_found_is_one_line(vault: Vault, take_in: Import, tmp_path: Path) -> None:
    folder = mixed_folder(tmp_path / "in")
    os.mkfifo(folder / "pipe")
    report = take_in(folder)
    assert report.found == 4 + 2 + 1 + 1 + 1 + 2 + 1
    assert outcomes(report) == {"stored": 4 + 1 + 1 + 1, "stored_unread": 3, "duplicate": 1, "ignored": 1}
    assert {item.path: item.reason for item in report.items if item.outcome is Outcome.IGNORED} == {
        "pipe": "not_a_file"
    }


def test_a_series_is_one_record_and_its_bytes_come_back(vault: Vault, take_in: Import, tmp_path: Path) -> None:
    paths = makers.ct_series(tmp_path / "in", 5)
    report = take_in(tmp_path / "in")
    (record,) = vault.records.list(RecordFilter(category=Category.IMAGING))
    assert {item.record for item in report.items} == {record.id}
    assert record.files == 5
    assert sorted(contents(vault, record.id)) == sorted(path.read_bytes() for path in paths)


def test_the_same_import_again_adds_nothing(vault: Vault, take_in: Import, tmp_path: Path) -> None:
    folder = mixed_folder(tmp_path / "in")
    first, second = take_in(folder), take_in(folder)
    assert first.found == second.found
    assert second.count(Outcome.DUPLICATE) == second.found
    assert {item.path: item.record for item in first.items} == {item.path: item.record for item in second.items}


def test_what_is_in_the_bin_is_said_to_be_there(vault: Vault, take_in: Import, tmp_path: Path) -> None:
    """What was removed stays removed, but nobody may think it is kept: the bin is emptied."""
    folder = mixed_folder(tmp_path / "in")
    first = take_in(folder)
    gone = next(item for item in first.items if item.path == "lab.pdf").record
    assert gone is not None
    vault.records.bin([gone])
    again = {item.path: item.reason for item in take_in(folder).items if item.record == gone}
    assert again == {"again.pdf": "duplicate_in_bin", "lab.pdf": "duplicate_in_bin"}


def test_somebody_elses_images_are_held(vault: Vault, take_in: Import, tmp_path: Path) -> None:
    makers.ct_series(tmp_path / "in" / "hers", 2)
    makers.ct_series(
        tmp_path / "in" / "his", 2, series="b", PatientName="Anders^Bert", PatientBirthDate="19500101", PatientSex="M"
    )
    report = take_in(tmp_path / "in")
    assert outcomes(report) == {"stored": 2, "held": 2}
    (held,) = vault.records.list(RecordFilter(standing=Standing.HELD))
    assert held.written.names == ("Anders^Bert",)


def test_what_fits_two_people_of_the_vault_is_held(vault: Vault, take_in: Import, tmp_path: Path) -> None:
    """A mother and a daughter of one name, a couple with one initial: without a birth date nobody can tell."""
    daughter = vault.people.add("Anna Muster", PartialDate(1990, 5, 5), Sex.FEMALE)
    husband = vault.people.add("Albert Muster", PartialDate(1959, 1, 1), Sex.MALE)
    written: dict[str, dict[str, Any]] = {
        "named": {"PatientName": "Muster^Anna", "PatientBirthDate": ""},
        "initial": {"PatientName": "Muster^A", "PatientBirthDate": "", "PatientSex": ""},
        "hers": {"PatientName": "Muster^Anna", "PatientBirthDate": "19900505"},
        "his": {"PatientName": "Muster^A", "PatientBirthDate": "", "PatientSex": "M"},
        "mine": {"PatientName": "Muster^Anna", "PatientBirthDate": "19610402"},
    }
    for name, identity in written.items():
        makers.ct_series(tmp_path / "in" / name, 1, series=name, **identity)
    report = take_in(tmp_path / "in")
    assert {item.reason for item in report.items if item.outcome is Outcome.HELD} == {"several_people"}
    records = {item.path.partition("/")[0]: item.record for item in report.items if item.outcome is Outcome.STORED}
    owners = {name: vault.records.get(record or 0).person_id for name, record in records.items()}
    assert owners == {"hers": daughter.id, "his": husband.id, "mine": 1}
    assert not any(IDENTITY_CONFIRMED in record.flags for record in vault.records.list(RecordFilter()))


def test_an_image_that_names_nobody_is_held_only_among_strangers(vault: Vault, take_in: Import, tmp_path: Path) -> None:
    nobody: dict[str, Any] = {"PatientName": "", "PatientBirthDate": "", "PatientSex": "", "PatientID": ""}
    makers.ct_series(tmp_path / "alone", 2, series="n", **nobody)
    assert outcomes(take_in(tmp_path / "alone")) == {"stored": 2}
    makers.ct_series(tmp_path / "crowd", 2, series="m", **nobody)
    makers.ct_series(tmp_path / "crowd" / "z", 1, series="b", PatientName="Anders^Bert")
    report = take_in(tmp_path / "crowd")
    assert outcomes(report) == {"held": 3}
    assert {item.reason for item in report.items} == {"person_unknown", "other_person"}


def test_a_letter_about_a_stranger_on_the_disc_makes_its_nameless_images_doubtful(
    vault: Vault, take_in: Import, tmp_path: Path
) -> None:
    nobody: dict[str, Any] = {"PatientName": "", "PatientBirthDate": "", "PatientSex": "", "PatientID": ""}
    letter = makers.pdf_bytes("Discharge letter\nPatient: Bert Anders\nDate of birth: 01.01.1950")
    for name, index in (("disc", True), ("folder", False)):
        makers.ct_series(tmp_path / name / "DICOM", 2, series=name, **nobody)
        (tmp_path / name / "LETTER.PDF").write_bytes(letter + name.encode())
        if index:
            (tmp_path / name / "DICOMDIR").write_bytes(bytes(128) + b"DICM" + bytes(30) + b"1.2.840.10008.1.3.10\0")
    assert outcomes(take_in(tmp_path / "disc")) == {"held": 3, "ignored": 1}
    assert outcomes(take_in(tmp_path / "folder")) == {"stored": 2, "held": 1}


def test_same_uid_other_bytes_keeps_both(vault: Vault, take_in: Import, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name, seed in (("one", 1), ("two", 2)):
        (tmp_path / "in" / name).write_bytes(makers.dicom_bytes(makers.ct_instance(1, seed=seed)))
    report = take_in(tmp_path / "in")
    assert outcomes(report) == {"stored": 2}
    assert "same_uid_other_bytes" in {item.reason for item in report.items}


def test_pictures_without_numbers_of_their_own_can_be_looked_at(vault: Vault, take_in: Import, tmp_path: Path) -> None:
    """Where UIDs are none, nothing can refer to the file, but there is a picture."""
    for number in (1, 2):
        ds = makers.ct_instance(number, SeriesInstanceUID="", NumberOfFrames=number)
        ds.PixelData = ds.PixelData * number
        uid = ds.SOPInstanceUID.encode()
        (tmp_path / f"IM{number}").write_bytes(makers.dicom_bytes(ds).replace(uid, b"x" * len(uid)))
    report = take_in(tmp_path / "IM1", tmp_path / "IM2")
    assert [(item.outcome.value, item.reason) for item in report.items] == [("stored", "")] * 2
    pictures = [slices(vault.records.files(record.id)) for record in vault.records.list(RecordFilter())]
    assert sorted(map(len, pictures)) == [1, 2]
    assert not any("same_uid_other_bytes" in record.flags for record in vault.records.list(RecordFilter()))


def test_stopping_keeps_what_went_through_and_doing_it_again_finishes(
    vault: Vault, take_in: Import, tmp_path: Path
) -> None:
    makers.ct_series(tmp_path / "in", 300)

    def stop(progress: Progress) -> None:
        if progress.done >= 30:
            raise Cancelled

    stopped = take_in(tmp_path / "in", report=stop)
    assert stopped.interrupted
    assert 30 <= stopped.found < 300
    rest = take_in(tmp_path / "in")
    assert rest.count(Outcome.DUPLICATE) == stopped.found
    assert rest.found == 300
    (record,) = vault.records.list(RecordFilter(category=Category.IMAGING))
    assert record.files == 300


def test_a_large_file_is_streamed(vault: Vault, take_in: Import, tmp_path: Path) -> None:
    from importers.pipeline.loading import IN_MEMORY

    large = tmp_path / "large.bin"
    large.write_bytes(os.urandom(1024) * (IN_MEMORY // 1024 + 3))
    report = take_in(large)
    assert outcomes(report) == {"stored_unread": 1}
    assert report.items[0].record is not None
    assert contents(vault, report.items[0].record) == [large.read_bytes()]


def test_the_report_is_kept(vault: Vault, take_in: Import, tmp_path: Path) -> None:
    from importers.reports import report_from

    report = take_in(mixed_folder(tmp_path / "in"))
    assert report.import_id is not None
    assert report_from(vault.imports.report(report.import_id)) == report


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.binary(max_size=300), max_size=8))
def test_any_bytes_count_and_come_back(vault: Vault, take_in: Import, tmp_path: Path, files: list[bytes]) -> None:
    folder = tmp_path / "any"
    for old in folder.glob("*"):
        old.unlink()
    folder.mkdir(exist_ok=True)
    for index, data in enumerate(files):
        (folder / f"f{index}").write_bytes(data)
    report = take_in(folder)
    assert report.found == len(files)
    for index, item in enumerate(report.items):
        assert item.record is not None
        assert files[index] in contents(vault, item.record)


def test_reports_of_one_series_are_records_of_their_own(vault: Vault, take_in: Import, tmp_path: Path) -> None:
    for number, finding in enumerate(("No effusion.", "A nodule.")):
        report = makers.text_report(number, finding)
        (tmp_path / f"SR{number}").write_bytes(makers.dicom_bytes(report))
    assert take_in(tmp_path / "SR0", tmp_path / "SR1").count(Outcome.STORED) == 2
    texts = [vault.records.text(record.id) for record in vault.records.list(RecordFilter())]
    assert sorted("nodule" in text for text in texts) == [False, True]
