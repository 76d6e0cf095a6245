"""Key Object Selections in a package's tree: at the end of their Study, naming only what the directory lists."""

import io
import itertools
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom.fileset import FileSet
from pydicom.uid import UID

from app.export import building, names
from app.export.inputs import KeyDocument, PlaceNote
from app.export.key_documents import Origin, added
from app.export.key_objects import CLASS_UID
from app.export.layout import Chosen, Layout, arrange
from models.records import DocumentType, KeyImage, WrittenIdentity
from tests.app.export.stock import WHEN, Shelf
from tests.app.export.told import inputs
from tests.makers import ct_instance, text_report, uid


def marked(one: Chosen, *places: int, frame: int = 0, note: str = "") -> Chosen:
    """The same with marks on the files at ``places``."""
    marks = tuple(KeyImage(place + 1, one.files[place].id, frame, note, None, False, WHEN) for place in places)
    return replace(one, marks=marks)


def origin(name: str | None = None) -> Origin:
    counted = itertools.count(1)
    title, program = "Marked by the patient", "Carebinder 0"
    return Origin(WHEN, title, program, lambda: f"2.25.{next(counted)}", lambda _file: name)


def read(document: KeyDocument) -> pydicom.Dataset:
    return pydicom.dcmread(io.BytesIO(document.content))


def named(document: KeyDocument) -> list[str]:
    """The Instances that a document names, in its order."""
    items = [one for one in read(document).ContentSequence if one.ValueType == "IMAGE"]
    return [one.ReferencedSOPSequence[0].ReferencedSOPInstanceUID for one in items]


def package(layout: Layout, documents: tuple[KeyDocument, ...], shelf: Shelf, folder: Path) -> Path:
    """Written down as it would be on a medium."""
    told = replace(inputs(*layout.entries), key_documents=documents)
    for planned in building.everything(building.Package(told, layout, shelf, "2.25.77", {}, lambda same: same)):
        place = folder / planned.path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b"".join(bytes(piece) for piece in planned.chunks()))
        assert names.allowed(planned.path)
    return folder


def test_one_document_for_each_study_behind_its_series() -> None:
    shelf = Shelf()
    a = marked(shelf.ct(1), 2, 0, note="here")
    b = marked(shelf.ct(2, series="b", StudyInstanceUID=uid("study", "a"), SeriesNumber=9500), 1)
    c = shelf.ct(3, series="c", StudyDate="20250101")
    d = marked(shelf.ct(4, series="d", StudyDate="20240101"), 0)
    layout, documents = added(arrange([a, b, c, d]), [a, b, c, d], origin())
    assert [document.path for document in documents] == [
        "DICOM/PT000000/ST000000/SE000001/KY000000",
        "DICOM/PT000000/ST000002/SE000002/KY000000",
    ]
    assert [document.pictures for document in documents] == [1, 3]
    ct = "instance"
    assert named(documents[0]) == [uid(ct, "d", 1)]
    assert named(documents[1]) == [uid(ct, "a", 1), uid(ct, "a", 3), uid(ct, "b", 2)]
    study = layout.patients[0].studies[2]
    assert [one.facts.modality for one in study.series] == ["CT", "CT", "KO"]
    assert documents[1].study_uid == study.facts.study_uid == uid("study", "a")
    assert added(arrange([d, c, b, a]), [d, c, b, a], origin())[1] == documents


def test_a_mark_leads_to_the_state_it_was_seen_through_where_that_is_in_the_package() -> None:
    shelf = Shelf()
    one = marked(shelf.ct(1), 0, 1)
    states = (uid("instance", "a", 3), uid("not in the package"))
    marks = tuple(replace(mark, state=state) for mark, state in zip(one.marks, states, strict=True))
    one = replace(one, marks=marks)
    (document,) = added(arrange([one]), [one], origin())[1]
    items = [line.ReferencedSOPSequence[0] for line in read(document).ContentSequence[1:]]
    assert items[0].ReferencedSOPSequence[0].ReferencedSOPInstanceUID == states[0]
    assert "ReferencedSOPSequence" not in items[1]


def test_patient_and_study_are_those_of_the_marked_images() -> None:
    shelf = Shelf()
    one = marked(shelf.ct(1, PatientName="Müller^Änne", PatientID="N-7"), 1, note="größer")
    written = replace(one.record.written, names=("Müller^Änne",), patient_id="N-7")
    one = replace(one, record=replace(one.record, written=written))
    made, image = read(added(arrange([one]), [one], origin())[1][0]), ct_instance(1)
    for keyword in ("StudyInstanceUID", "StudyDate", "StudyTime", "AccessionNumber", "StudyID", "PatientSex"):
        assert made[keyword].value == image[keyword].value, keyword
    assert (str(made.PatientName), made.PatientID, made.PatientBirthDate) == ("Müller^Änne", "N-7", "19610402")
    assert made.SeriesInstanceUID != image.SeriesInstanceUID
    assert "größer" in made.ContentSequence[0].TextValue


def test_the_name_is_written_as_in_the_image() -> None:
    one = marked(Shelf().ct(1), 0)
    for name in ("Yamada^Tarou=山田^太郎=やまだ^たろう", ""):
        assert str(read(added(arrange([one]), [one], origin(name))[1][0]).PatientName) == name


def test_only_what_the_directory_lists_is_named() -> None:
    shelf = Shelf()
    one = marked(shelf.ct(1), 0, 1, 2)
    unfit = {one.files[1].id: PlaceNote.CANNOT_DECODE}
    frames = replace(one, marks=(*one.marks, KeyImage(9, one.files[0].id, 4, "", None, False, WHEN)))
    _, (document,) = added(arrange([one], unfit), [frames], origin())
    assert named(document) == [uid("instance", "a", 1), uid("instance", "a", 3)]
    layout = arrange([one], dict.fromkeys((file.id for file in one.files), PlaceNote.CANNOT_DECODE))
    assert added(layout, [one], origin()) == (layout, ())


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 2)), max_size=6), st.sets(st.sampled_from("abc")))
def test_nothing_of_what_stays_out_is_named(marks: list[tuple[str, int]], going: set[str]) -> None:
    shelf = Shelf()
    every = {
        key: marked(shelf.ct(number, series=key, StudyInstanceUID=uid("study", key in "ab")), *places)
        for number, key in enumerate("abc", 1)
        for places in [sorted({place for other, place in marks if other == key})]
    }
    chosen = [every[key] for key in sorted(going)]
    _, documents = added(arrange(chosen), chosen, origin())
    expected = {uid("instance", key, place + 1) for key, place in marks if key in going}
    assert sorted(one for document in documents for one in named(document)) == sorted(expected)
    assert len(documents) == len({key in "ab" for key, _ in marks if key in going})


def test_other_programs_list_it_and_find_no_error(tmp_path: Path) -> None:
    shelf = Shelf()
    theirs = shelf.series(3, own_key_objects(shelf), type=DocumentType.KEY_OBJECTS)
    chosen = [marked(shelf.ct(1), 0, 2, note="größer?"), shelf.series(2, text_report(1, "nodule")), theirs]
    layout, documents = added(arrange(chosen), chosen, origin())
    folder = package(layout, documents, shelf, tmp_path)
    found = FileSet(folder / "DICOMDIR")
    assert {one.SOPInstanceUID for one in found if one.SOPClassUID == CLASS_UID} == {"2.25.2", "1.2.3.99"}
    found._stage["t"].cleanup()  # pydicom makes a folder it only removes with a warning
    assert (folder / documents[0].path).read_bytes() == documents[0].content
    kept = next(file for file in theirs.files)
    placed = next(one for entry in layout.entries for one in entry.files if one.file.id == kept.id)
    assert (folder / placed.package_path).read_bytes() == shelf.bytes[kept.id]
    for tool, path in (
        ("dciodvfy", "DICOMDIR"),
        ("dciodvfy", documents[0].path),
        ("dsrdump", documents[0].path),
        ("dcmdump", "DICOMDIR"),
        ("dcdirdmp", "DICOMDIR"),
    ):
        if shutil.which(tool):
            said = subprocess.run([tool, folder / path], capture_output=True, text=True, errors="replace", check=False)
            assert said.returncode == 0, (tool, said.stderr)
            assert "Error" not in said.stdout + said.stderr, (tool, said.stdout, said.stderr)
            assert tool != "dcdirdmp" or "KY000000" in said.stdout + said.stderr


def own_key_objects(shelf: Shelf) -> pydicom.Dataset:
    """A hospital's own Key Object Selection, on its way through like any other record."""
    other = marked(Shelf().ct(1), 1)
    ds = read(added(arrange([other]), [other], origin())[1][0])
    ds.SOPInstanceUID = ds.file_meta.MediaStorageSOPInstanceUID = UID("1.2.3.99")
    ds.SeriesInstanceUID = UID("1.2.3.98")
    return ds


def test_index_and_readme_say_that_it_is_no_original(tmp_path: Path) -> None:
    shelf = Shelf()
    chosen = [marked(shelf.ct(1), 0)]
    layout, documents = added(arrange(chosen), chosen, origin())
    folder = package(layout, documents, shelf, tmp_path)
    readme = (folder / "README.TXT").read_text("ascii")
    assert "not originals" in readme
    assert documents[0].path in readme
    index = (folder / "INDEX.HTM").read_text("utf-8")
    assert f"{documents[0].path}, a Key Object Selection" in index
    assert "is not an original" in index
    assert documents[0].path in (folder / "MANIFEST.TXT").read_text("ascii")
    without = package(arrange(chosen), (), shelf, tmp_path / "without")
    assert "originals:" not in (without / "README.TXT").read_text("ascii")
    assert "Key Object" not in (without / "INDEX.HTM").read_text("utf-8")


@pytest.mark.parametrize("written", [WrittenIdentity(), WrittenIdentity(("",), patient_id="X")])
def test_an_image_that_names_nobody_makes_a_document_that_names_nobody(written: WrittenIdentity) -> None:
    one = marked(Shelf().ct(1), 0)
    one = replace(one, record=replace(one.record, written=written))
    assert str(read(added(arrange([one]), [one], origin())[1][0]).PatientName) == ""
