"""The sample person's records: valid, recognisable, and always a few days old."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium  # type: ignore[import-untyped]  # its authors give no types
import pytest
from pydicom import dcmread

from app.services import sampling
from app.services.sampling.phantom import AIR, LUNG, TISSUE, Chest, draw
from models.records import Sex
from tests.fakes import steady_random

TODAY = date(2026, 3, 15)


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the sample person brings."""
    folder = tmp_path_factory.mktemp("sample") / "records"
    sampling.write_records(folder, sampling.story_of(TODAY), steady_random())
    return folder


def test_one_examination_is_one_series(records: Path) -> None:
    series = [dcmread(path) for path in sorted((records / "ct_now").iterdir())]
    assert len({ds.SeriesInstanceUID for ds in series}) == len({ds.StudyInstanceUID for ds in series}) == 1
    assert len({ds.SOPInstanceUID for ds in series}) == len(series)
    assert {str(ds.PatientName) for ds in series} == {sampling.SAMPLE.dicom_name}
    assert {ds.PatientSex for ds in series} == {Sex.FEMALE.value}
    heights = [float(ds.ImagePositionPatient[2]) for ds in series]
    assert heights == sorted(set(heights))
    earlier = dcmread(next((records / "ct_earlier").iterdir()))
    assert earlier.StudyDate < series[0].StudyDate <= f"{TODAY:%Y%m%d}"
    assert earlier.StudyInstanceUID != series[0].StudyInstanceUID


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dicom3tools is not installed")
@pytest.mark.parametrize("folder", ["ct_now", "ct_earlier", "somebody_else"])
def test_images_are_valid_for_a_strict_checker(records: Path, folder: str) -> None:
    path = next((records / folder).iterdir())
    checked = subprocess.run(["dciodvfy", path], capture_output=True, text=True, check=False)
    assert not [line for line in checked.stderr.splitlines() if line.startswith(("Error", "Warning"))], checked.stderr


def test_the_phantom_has_lungs_and_a_nodule_in_one_of_them() -> None:
    chest = Chest(slices=9, size=64, spacing=6, step=30, nodule=14)
    picture = draw(chest, 6, seed=1).astype(int)
    assert abs(np.median(picture[0]) - AIR) < 30
    right, left = picture[28:32, 18:26], picture[28:32, 42:46]
    assert abs(np.median(left) - LUNG) < 40
    assert (abs(right - TISSUE) < 80).any()
    without = draw(Chest(slices=9, size=64, spacing=6, step=30, nodule=0), 6, seed=1)
    assert not (abs(without[28:32, 18:26].astype(int) - TISSUE) < 80).any()


def test_dates_lie_in_the_story_and_never_ahead() -> None:
    for today in (TODAY, date(2028, 2, 29), date(2026, 1, 1)):
        story = sampling.story_of(today)
        days = [story.earlier_ct, story.hospital_from, story.earlier_labs, story.hospital_to, story.labs, story.ct]
        assert days == sorted(days)
        assert story.visit <= today


def test_no_line_of_a_paper_runs_out_of_its_page(records: Path) -> None:
    right = 595 - 50
    for path in sorted(records.rglob("*.pdf")):
        if path.name == "damaged_scan.pdf":
            continue
        with pdfium.PdfDocument(path) as document:
            words = document[0].get_textpage()
            assert max(words.get_rect(n)[2] for n in range(words.count_rects())) <= right, path.name


def test_nothing_is_written_over(records: Path) -> None:
    with pytest.raises(FileExistsError):
        sampling.write_records(records, sampling.story_of(TODAY), steady_random())


def test_passphrases_are_all_different_and_long() -> None:
    random = steady_random("words")
    made = {sampling.new_passphrase(random) for _ in range(50)}
    assert len(made) == 50
    assert all(len(one) == 41 for one in made)
