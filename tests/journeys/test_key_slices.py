"""Someone marks the two slices the doctor spoke of; the specialist finds them on paper, on the page and in a viewer."""

import base64
import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.fileset import FileSet
from pypdf import PdfReader

from tests import makers
from tests.journeys.conftest import Carebinder, computer
from tests.journeys.test_disc_to_package import every_image_is_referenced_once, manifest_holds

KEY_OBJECTS = "1.2.840.10008.5.1.4.1.1.88.59"
NOTES = {3: "Is this the nodule? Größe 6 mm", 5: "Here it was not seen last year"}
WINDOWS = {3: (40.0, 400.0), 5: (-200.0, 900.0)}


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Carebinder:
    """Anna's computer after the import of a disc: two slices of the new CT are marked, one of a series in the bin."""
    tmp_path = tmp_path_factory.mktemp("marked")
    carebinder = computer(tmp_path / "computer", "Anna Muster", "1961-04-02")
    makers.ct_series(tmp_path / "disc" / "A", 6, size=64)
    makers.ct_series(tmp_path / "disc" / "B", 3, series="old", StudyDate="20250110")
    report = carebinder("import", tmp_path / "disc", "--yes", "--json").json
    assert report["stored"] == 9
    new, old = sorted(carebinder("list", "--json").json, key=lambda one: -one["files"])
    marks = [("mark", new["id"], "--slice", number, *seen(number)) for number in NOTES]
    wrong = ("mark", old["id"], "--slice", 2, "--note", "of another study, in the bin")
    *_, listed = carebinder.several(*marks, wrong, ("remove", old["id"]), ("marks", "--json"))
    assert [one["slice"] for one in listed.json] == [3, 5]
    return carebinder


def seen(number: int) -> tuple[str, ...]:
    """The words of a mark that say how the slice was looked at, and why."""
    window = ",".join(map(str, WINDOWS[number]))
    return ("--note", NOTES[number], "--window", window, *(("--invert",) if number == 5 else ()))


def test_two_marked_slices_reach_the_specialist(marked: Carebinder, tmp_path: Path) -> None:
    out = tmp_path / "package"
    made = marked("export", "--out", out, "--json").json
    marked("verify", out)
    manifest_holds(out)
    every_image_is_referenced_once(out)
    assert made["files"] == sum(path.is_file() for path in out.rglob("*"))
    document = the_document(out)
    names_exactly_the_marked_slices(document)
    belongs_to_the_patient_and_study_of_the_images(document, out)
    page_shows_both(out / "INDEX.HTM")
    binder_shows_both(out / "BINDER.PDF")
    other_programs_agree(out, Path(str(document.filename)))


@pytest.mark.parametrize("variant", ["zip", "cd"])
def test_every_shape_brings_the_document(marked: Carebinder, tmp_path: Path, variant: str) -> None:
    out = tmp_path / "package.zip"
    marked("export", "--out", out, "--variant", variant)
    marked("verify", out)
    folder = out
    if variant == "zip":
        folder = tmp_path / "unpacked"
        with zipfile.ZipFile(out) as archive:
            archive.extractall(folder)
    names_exactly_the_marked_slices(the_document(folder))
    every_image_is_referenced_once(folder)


def test_reports_alone_show_the_pictures(marked: Carebinder, tmp_path: Path) -> None:
    marked("export", "--out", tmp_path / "binder.pdf", "--variant", "reports")
    binder_shows_both(tmp_path / "binder.pdf")


def the_document(package: Path) -> pydicom.FileDataset:
    """The only Key Object Selection of a package, by its directory."""
    files = FileSet(package / "DICOMDIR")
    found = [one.load() for one in files if one.SOPClassUID == KEY_OBJECTS]
    files._stage["t"].cleanup()  # pydicom makes a folder it only removes with a warning
    assert len(found) == 1
    assert isinstance(found[0], pydicom.FileDataset)
    return found[0]


def names_exactly_the_marked_slices(document: pydicom.Dataset) -> None:
    images = [one.ReferencedSOPSequence[0] for one in document.ContentSequence if one.ValueType == "IMAGE"]
    expected = [makers.uid("instance", "a", number) for number in NOTES]
    assert [one.ReferencedSOPInstanceUID for one in images] == expected
    (evidence,) = document.CurrentRequestedProcedureEvidenceSequence
    (series,) = evidence.ReferencedSeriesSequence
    assert series.SeriesInstanceUID == makers.uid("series", "a")
    assert [one.ReferencedSOPInstanceUID for one in series.ReferencedSOPSequence] == expected
    described = document.ContentSequence[0].TextValue
    assert all(note in described for note in NOTES.values())
    assert "bin" not in described


def belongs_to_the_patient_and_study_of_the_images(document: pydicom.Dataset, package: Path) -> None:
    image = pydicom.dcmread(next(path for path in sorted((package / "DICOM").rglob("IM*"))))
    for keyword in ("PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyInstanceUID", "StudyDate"):
        assert document[keyword].value == image[keyword].value, keyword
    assert document.SeriesInstanceUID != image.SeriesInstanceUID


def page_shows_both(page: Path) -> None:
    """Two pictures, each the slice in its window, with its note."""
    text = page.read_text("utf-8")
    for number, note in NOTES.items():
        assert note in text
        centre, width = WINDOWS[number]
        assert f"Image {number} of 6 · Window: centre {centre:g}, width {width:g}" in text
    assert text.count("Black and white exchanged") == 1
    assert "in the bin" not in text
    pictures = [base64.b64decode(one) for one in re.findall(r'src="data:image/png;base64,([^"]+)"', text)]
    assert len(pictures) == 2
    for number, picture in zip(NOTES, pictures, strict=True):
        assert np.abs(np.asarray(Image.open(io.BytesIO(picture))).astype(int) - expected(number)).max() <= 1


def expected(number: int) -> "np.ndarray[tuple[int, int], np.dtype[np.int64]]":
    """What PS3.3, C.11.2.1.2 makes of a slice in its window."""
    pixels = np.frombuffer(makers.ct_pixels(number, 64), "<i2").reshape(64, 64).astype(float) - 1024
    centre, width = WINDOWS[number]
    shades = np.rint(np.clip((pixels - (centre - 0.5)) / (width - 1) + 0.5, 0, 1) * 255).astype(int)
    return 255 - shades if number == 5 else shades


def binder_shows_both(binder: Path) -> None:
    reader = PdfReader(binder)
    text = "\n".join(page.extract_text() for page in reader.pages)
    for number, note in NOTES.items():
        assert f"Image {number} of 6" in text
        assert note in text
    assert text.count("Marked by the patient") == 2
    assert sum(len(page.images) for page in reader.pages) == 2


def other_programs_agree(package: Path, document: Path) -> None:
    """No error in dicom3tools and dcmtk, where they are installed."""
    for tool, path in (("dciodvfy", package / "DICOMDIR"), ("dciodvfy", document), ("dsrdump", document)):
        if shutil.which(tool):
            said = subprocess.run([tool, str(path)], capture_output=True, text=True, errors="replace", check=False)
            assert said.returncode == 0, (tool, said.stderr)
            assert "Error" not in said.stdout + said.stderr, (tool, said.stderr)
