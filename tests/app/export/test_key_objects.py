"""Key Object Selection Documents, read by other programs."""

import io
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pydicom
import pytest

from app.export.key_objects import CLASS_UID, Heading, Marked, document
from models.dates import PartialDate
from models.records import InstanceFacts, SeriesFacts, Sex, WrittenIdentity

WRITTEN = WrittenIdentity(("Müller^Anna",), PartialDate(1961, 4, 2), Sex.FEMALE, "NORTH-1")
SERIES = SeriesFacts("1.2.3", "1.2.3.4", "CT", PartialDate(2026, 2, 3), "101500", "S1", "A1", "CT chest", "axial", 2)
INSTANCE = InstanceFacts("1.2.840.10008.5.1.4.1.1.2", "1.2.3.4.5", "1.2.840.10008.1.2.1", 7, 12.5, 512, 512)
DOSE_FILE = replace(INSTANCE, sop_class_uid="1.2.840.10008.5.1.4.1.1.481.2", sop_instance_uid="1.2.3.4.6")
DOSE = Marked(SERIES, DOSE_FILE, 0, image=False)
STATE = replace(INSTANCE, sop_class_uid="1.2.840.10008.5.1.4.1.1.11.1", sop_instance_uid="1.2.3.8.1")
SEEN = Marked(SERIES, INSTANCE, 0, state=(replace(SERIES, series_uid="1.2.3.8"), STATE))
HEADING = Heading(
    WRITTEN, datetime(2026, 3, 15, 18, tzinfo=UTC), "2.25.1", "2.25.2", "Marked by the patient", "Carebinder"
)


def read(content: bytes) -> pydicom.Dataset:
    return pydicom.dcmread(io.BytesIO(content))


def test_the_document_names_study_patient_and_every_picture() -> None:
    other = Marked(replace(SERIES, series_uid="1.2.3.9"), replace(INSTANCE, sop_instance_uid="1.2.3.9.1", frames=3), 2)
    ds = read(document(HEADING, [Marked(SERIES, INSTANCE, 0, "The doctor spoke of this one."), other]))
    assert (ds.SOPClassUID, ds.Modality, ds.StudyInstanceUID, ds.PatientID) == (CLASS_UID, "KO", "1.2.3", "NORTH-1")
    assert str(ds.PatientName) == "Müller^Anna"
    assert ds.ConceptNameCodeSequence[0].CodeMeaning == "Of Interest"
    described, first, second = ds.ContentSequence
    assert "The doctor spoke of this one." in described.TextValue
    assert first.ReferencedSOPSequence[0].ReferencedSOPInstanceUID == "1.2.3.4.5"
    assert "ReferencedFrameNumber" not in first.ReferencedSOPSequence[0]
    assert second.ReferencedSOPSequence[0].ReferencedFrameNumber == 3
    evidence = ds.CurrentRequestedProcedureEvidenceSequence[0]
    assert evidence.StudyInstanceUID == "1.2.3"
    assert [one.SeriesInstanceUID for one in evidence.ReferencedSeriesSequence] == ["1.2.3.4", "1.2.3.9"]


def test_two_frames_of_one_file_are_one_piece_of_evidence() -> None:
    film = replace(INSTANCE, frames=3)
    ds = read(document(HEADING, [Marked(SERIES, film, 0), Marked(SERIES, film, 1)]))
    series = ds.CurrentRequestedProcedureEvidenceSequence[0].ReferencedSeriesSequence
    assert len(series[0].ReferencedSOPSequence) == 1
    assert len(ds.ContentSequence) == 3


def test_a_picture_leads_to_the_state_it_was_seen_through() -> None:
    ds = read(document(HEADING, [SEEN]))
    (image,) = ds.ContentSequence[1].ReferencedSOPSequence
    assert image.ReferencedSOPSequence[0].ReferencedSOPInstanceUID == "1.2.3.8.1"
    evidence = ds.CurrentRequestedProcedureEvidenceSequence[0].ReferencedSeriesSequence
    assert [one.SeriesInstanceUID for one in evidence] == ["1.2.3.4", "1.2.3.8"]


def test_what_is_no_image_is_named_as_a_whole() -> None:
    dose = replace(DOSE, frame=4, instance=replace(DOSE_FILE, frames=9))
    ds = read(document(HEADING, [dose]))
    assert ds.ContentSequence[1].ValueType == "COMPOSITE"
    assert "ReferencedFrameNumber" not in ds.ContentSequence[1].ReferencedSOPSequence[0]


def test_a_time_written_with_colons_is_kept() -> None:
    for written, kept in (("14:04:38", "140438"), ("101500.25", "101500.25"), ("25:00", "")):
        assert read(document(HEADING, [Marked(replace(SERIES, study_time=written), INSTANCE, 0)])).StudyTime == kept


@pytest.mark.parametrize("tool", ["dciodvfy", "dsrdump", "dcmdump"])
def test_other_programs_read_it_without_errors(tool: str, tmp_path: Path) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    path = tmp_path / "KO000000"
    path.write_bytes(document(HEADING, [Marked(SERIES, INSTANCE, 0, "Größe 2 cm"), SEEN, DOSE]))
    answer = subprocess.run([tool, str(path)], capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    assert "Error" not in answer.stderr + answer.stdout
