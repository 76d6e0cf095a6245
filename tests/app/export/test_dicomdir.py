"""The DICOMDIR against other people's readers, and its keys against the files."""

import io
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pydicom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom.dataset import Dataset
from pydicom.fileset import FileSet
from pydicom.uid import UID

from app.export import dicomdir, heads, leaf_keys
from app.export.dicomdir_records import records
from app.export.elements import Element, text
from app.export.layout import Chosen, Layout, arrange
from models.records import WrittenIdentity
from tests.app.export.stock import ANNA, WRITTEN, Shelf
from tests.makers import ct_instance, dicom_bytes, uid

STORAGE = "1.2.840.10008.5.1.4.1.1."


def directory(shelf: Shelf, *chosen: Chosen) -> tuple[Layout, bytes]:
    layout = arrange(chosen)
    look = lambda leaf: heads.read(shelf.open(leaf.file.id), leaf_keys.WANTED)  # noqa: E731
    return layout, dicomdir.write(records(layout, ANNA, look), "2.25.77")


def on_disk(folder: Path, shelf: Shelf, layout: Layout, data: bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "DICOMDIR").write_bytes(data)
    for leaf in layout.leaves():
        path = folder / leaf.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(shelf.bytes[leaf.file.id])
    return folder / "DICOMDIR"


def by_type(data: bytes, kind: str) -> list[Dataset]:
    ds = pydicom.dcmread(io.BytesIO(data))
    return [one for one in ds.DirectoryRecordSequence if one.DirectoryRecordType == kind]


def plain_object(sop_class: str, number: int = 1, **elements: Any) -> Dataset:
    """A DICOM object without pixels, of the series ``o``."""
    ds = ct_instance(number, series=f"o{sop_class}")
    for keyword in ("PixelData", "Rows", "Columns", "ImagePositionPatient"):
        delattr(ds, keyword)
    ds.SOPClassUID = ds.file_meta.MediaStorageSOPClassUID = UID(STORAGE + sop_class)
    for keyword, value in elements.items():
        setattr(ds, keyword, value)
    return ds


def code(value: str, meaning: str) -> Dataset:
    ds = Dataset()
    ds.CodeValue, ds.CodingSchemeDesignator, ds.CodeMeaning = value, "DCM", meaning
    return ds


def test_pydicom_reads_the_file_set(tmp_path: Path) -> None:
    shelf = Shelf()
    layout, data = directory(shelf, shelf.ct(1, 3), shelf.ct(2, 2, series="b"))
    fileset = FileSet(on_disk(tmp_path, shelf, layout, data))
    assert len(fileset) == 5
    assert {one.SOPInstanceUID for one in fileset} == {uid("instance", "a", n) for n in (1, 2, 3)} | {
        uid("instance", "b", n) for n in (1, 2)
    }
    for instance in fileset:
        loaded = instance.load()
        assert loaded.SOPInstanceUID == instance.SOPInstanceUID
        assert loaded.file_meta.TransferSyntaxUID == instance.ReferencedTransferSyntaxUIDInFile
        assert loaded.SOPClassUID == instance.ReferencedSOPClassUIDInFile
    fileset._stage["t"].cleanup()  # pydicom makes a folder it only removes with a warning


@pytest.mark.parametrize("tool", [["dciodvfy"], ["dcmdump", "-q"], ["dcdirdmp"]])
def test_others_find_no_error(tmp_path: Path, tool: list[str]) -> None:
    if shutil.which(tool[0]) is None:
        pytest.skip(f"{tool[0]} is not here")
    shelf = Shelf()
    layout, data = directory(shelf, shelf.ct(1, 3), shelf.series(2, report()), shelf.series(3, key_objects()))
    path = on_disk(tmp_path, shelf, layout, data)
    done = subprocess.run([*tool, str(path)], capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert "Error" not in said
    assert "PT000000" in said or tool[0] == "dciodvfy"


def test_offsets_lead_to_the_records() -> None:
    shelf = Shelf()
    _, data = directory(shelf, shelf.ct(1, 3), shelf.ct(2, 1, series="b"))
    ds = pydicom.dcmread(io.BytesIO(data))
    by_offset = {one.seq_item_tell: one for one in ds.DirectoryRecordSequence}
    found: list[str] = []

    def walk(offset: int) -> None:
        while offset:
            one = by_offset[offset]
            found.append(one.DirectoryRecordType)
            walk(one.OffsetOfReferencedLowerLevelDirectoryEntity)
            offset = one.OffsetOfTheNextDirectoryRecord

    walk(ds.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity)
    assert found[:4] == ["PATIENT", "STUDY", "SERIES", "IMAGE"]
    assert sorted(found) == ["IMAGE"] * 4 + ["PATIENT"] + ["SERIES"] * 2 + ["STUDY"] * 2
    assert len(found) == len(by_offset)


def test_empty_type_1_keys_are_filled_in_the_directory_only() -> None:
    shelf = Shelf()
    bare = ct_instance(1, StudyDate="", StudyTime="", StudyID="", Modality="", PatientID="")
    bare.SeriesNumber = bare.InstanceNumber = None
    before = dicom_bytes(bare)
    chosen = shelf.series(1, bare, written=WrittenIdentity(), date=None)
    _, data = directory(shelf, chosen)
    patient, study, series, image = (by_type(data, kind)[0] for kind in ("PATIENT", "STUDY", "SERIES", "IMAGE"))
    assert (patient.PatientName, patient.PatientID) == ("Anna Muster", "CAREBINDER-1")
    assert (study.StudyDate, study.StudyTime, study.StudyID) == ("19000101", "000000", "1")
    assert (series.Modality, series.SeriesNumber, image.InstanceNumber) == ("OT", 1, 1)
    assert shelf.bytes[1] == before


def test_names_beyond_ascii_declare_utf_8() -> None:
    shelf = Shelf()
    written = WrittenIdentity(("Müller^Änne",), None, None, "P-1")
    _, data = directory(shelf, shelf.ct(1, 1, StudyDescription="Schädel"), shelf.ct(2, 1, series="b"))
    study = next(one for one in by_type(data, "STUDY") if "SpecificCharacterSet" in one)
    assert (study.SpecificCharacterSet, study.StudyDescription) == ("ISO_IR 192", "Schädel")
    chosen = shelf.series(3, ct_instance(1, series="c"), written=written)
    patient = by_type(directory(shelf, chosen)[1], "PATIENT")[0]
    assert (patient.SpecificCharacterSet, str(patient.PatientName)) == ("ISO_IR 192", "Müller^Änne")


def test_there_is_one_patient_record_for_each_patient_id() -> None:
    shelf = Shelf()
    _, data = directory(shelf, shelf.ct(1, 1), shelf.ct(2, 1, series="b"), shelf.ct(3, 1, series="c"))
    assert [one.PatientID for one in by_type(data, "PATIENT")] == ["P-1"]
    assert WRITTEN.patient_id == "P-1"


def report(**changes: Any) -> Dataset:
    modifier, child = Dataset(), Dataset()
    modifier.RelationshipType, modifier.ValueType = "HAS CONCEPT MOD", "CODE"
    modifier.ConceptNameCodeSequence = [code("121049", "Language of Content Item and Descendants")]
    modifier.ConceptCodeSequence = [code("121181", "DICOM Object Catalog")]
    observer = Dataset()
    observer.VerificationDateTime = "20260315120000"
    child.RelationshipType, child.ValueType, child.TextValue = "CONTAINS", "TEXT", "Nothing found"
    child.ConceptNameCodeSequence = [code("121071", "Finding")]
    elements = {
        "Modality": "SR",
        "CompletionFlag": "COMPLETE",
        "VerificationFlag": "VERIFIED",
        "VerifyingObserverSequence": [observer],
        "ConceptNameCodeSequence": [code("126000", "Imaging Measurement Report")],
        "ContentSequence": [modifier, child],
    }
    return plain_object("88.11", **(elements | changes))


def key_objects() -> Dataset:
    return plain_object("88.59", Modality="KO", ConceptNameCodeSequence=[code("113000", "Of Interest")])


@pytest.mark.parametrize("syntax", ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1"])
def test_a_report_repeats_its_own_keys(syntax: str) -> None:
    shelf = Shelf()
    made = report()
    made.file_meta.TransferSyntaxUID = UID(syntax)
    layout, data = directory(shelf, shelf.series(1, made))
    found = by_type(data, "SR DOCUMENT")[0]
    assert (found.CompletionFlag, found.VerificationFlag, found.ContentDate) == ("COMPLETE", "VERIFIED", "20260314")
    assert found.ConceptNameCodeSequence[0].CodeMeaning == "Imaging Measurement Report"
    assert [one.RelationshipType for one in found.ContentSequence] == ["HAS CONCEPT MOD"]
    assert found.ContentSequence[0].ConceptCodeSequence[0].CodeValue == "121181"
    assert found.VerificationDateTime == "20260315120000"
    assert found.ReferencedTransferSyntaxUIDInFile == syntax
    assert [leaf.path[-8:-6] for leaf in layout.leaves()] == ["SR"]


def test_a_report_without_its_keys_gets_stand_ins() -> None:
    shelf = Shelf()
    made = plain_object("88.22", Modality="SR", ContentDate="", ContentTime="")
    found = by_type(directory(shelf, shelf.series(1, made))[1], "SR DOCUMENT")[0]
    assert (found.CompletionFlag, found.VerificationFlag, found.ContentTime) == ("PARTIAL", "UNVERIFIED", "101500")
    assert found.ConceptNameCodeSequence[0].CodeMeaning == "Document Title"


def test_an_encapsulated_document_keeps_what_stands_after_its_bytes() -> None:
    shelf = Shelf()
    made = plain_object("104.1", Modality="DOC", DocumentTitle="Brief über Anna", SpecificCharacterSet="ISO_IR 100")
    made.EncapsulatedDocument, made.MIMETypeOfEncapsulatedDocument = b"%PDF" * 60_000, "application/pdf"
    found = by_type(directory(shelf, shelf.series(1, made))[1], "ENCAP DOC")[0]
    assert (found.DocumentTitle, found.MIMETypeOfEncapsulatedDocument) == ("Brief über Anna", "application/pdf")
    assert found.SpecificCharacterSet == "ISO_IR 100"


@pytest.mark.parametrize(
    ("sop_class", "kind"),
    [
        ("481.2", "RT DOSE"),
        ("481.3", "RT STRUCTURE SET"),
        ("481.5", "RT PLAN"),
        ("481.4", "RT TREAT RECORD"),
        ("9.1.1", "WAVEFORM"),
        ("66", "RAW DATA"),
        ("66.1", "REGISTRATION"),
        ("66.2", "FIDUCIAL"),
        ("67", "VALUE MAP"),
        ("77.1.5.3", "STEREOMETRIC"),
        ("78.1", "MEASUREMENT"),
        ("66.5", "SURFACE"),
    ],
)
def test_every_kind_of_leaf_has_its_type_and_passes(tmp_path: Path, sop_class: str, kind: str) -> None:
    shelf = Shelf()
    layout, data = directory(shelf, shelf.series(1, plain_object(sop_class)))
    assert len(by_type(data, kind)) == 1
    if shutil.which("dciodvfy") is None:
        return
    done = subprocess.run(
        ["dciodvfy", str(on_disk(tmp_path, shelf, layout, data))], capture_output=True, text=True, check=False
    )
    assert "Error" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("sop_class", "kind"), [("68.1", "SURFACE SCAN"), ("481.10", "RADIOTHERAPY"), ("91.1", "ANNOTATION")]
)
def test_kinds_that_older_checkers_do_not_know(sop_class: str, kind: str) -> None:
    shelf = Shelf()
    assert len(by_type(directory(shelf, shelf.series(1, plain_object(sop_class)))[1], kind)) == 1


def test_a_presentation_state_and_a_spectrum_say_what_they_refer_to() -> None:
    shelf = Shelf()
    image, series = Dataset(), Dataset()
    image.ReferencedSOPClassUID, image.ReferencedSOPInstanceUID = STORAGE + "2", "1.2.3"
    series.SeriesInstanceUID, series.ReferencedImageSequence = "1.2.4", [image]
    state = plain_object("11.1", ReferencedSeriesSequence=[series], ContentLabel="GREY")
    spectrum = plain_object("4.2", ReferencedImageEvidenceSequence=[image], DataPointRows=1, DataPointColumns=1024)
    _, data = directory(shelf, shelf.series(1, state), shelf.series(2, spectrum))
    found = by_type(data, "PRESENTATION")[0]
    assert found.ContentLabel == "GREY"
    assert found.ReferencedSeriesSequence[0].ReferencedImageSequence[0].ReferencedSOPInstanceUID == "1.2.3"
    found = by_type(data, "SPECTROSCOPY")[0]
    assert (found.DataPointColumns, found.Rows, found.NumberOfFrames) == (1024, 1, 1)
    assert found.ReferencedImageEvidenceSequence[0].ReferencedSOPInstanceUID == "1.2.3"


text_of_any_kind = st.text(st.characters(codec="utf-8"), max_size=80)


@settings(max_examples=60, deadline=None)
@given(text_of_any_kind, text_of_any_kind)
def test_whatever_a_header_says_the_directory_can_be_read(description: str, number: str) -> None:
    shelf = Shelf()
    node = dicomdir.Node(
        "STUDY",
        (text(0x00080005, "CS", "ISO_IR 192"), text(0x00081030, "LO", description), text(0x00200010, "SH", number)),
    )
    ds = pydicom.dcmread(io.BytesIO(dicomdir.write((dicomdir.Node("PATIENT", (), below=(node,)),), "2.25.1")))
    found = ds.DirectoryRecordSequence[1]
    assert found.StudyDescription in (None, "") or len(str(found.StudyDescription)) <= 64
    assert not isinstance(found.StudyID, pydicom.multival.MultiValue)
    assert shelf.bytes == {}


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2000), st.binary(min_size=1, max_size=8))
def test_a_damaged_header_is_read_as_far_as_it_goes(at: int, junk: bytes) -> None:
    data = bytearray(dicom_bytes(report()))
    data[at : at + len(junk)] = junk
    try:
        found = heads.read(io.BytesIO(bytes(data)), leaf_keys.WANTED)
    except heads.OddHeaderError:
        return
    assert all(isinstance(element, Element) for element in found.values())
