"""The list of series beside the one looked at, and its small pictures."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PIL import Image

from app.services import importing, thumbnails
from app.services.looking import Looker
from app.services.pictures import Pictures
from app.services.series_list import sheets, studies
from importers.candidates import Problem
from importers.deciding import AcceptAll
from importers.pictured import Frame, Placement, Survey
from models.errors import ErrorKind, UserError
from models.records import DocumentType, StoredFile
from models.vault import FLOOR, RecordFilter, Vault
from tests.fakes import FakeClock
from tests.makers import ct_instance, ct_series, dicom_bytes, pdf_bytes, uid

PASSPHRASE = "correct horse battery staple"


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A study of two series, one of a year before, one of films, a letter."""
    folder = tmp_path_factory.mktemp("series")
    disc = folder / "disc"
    now: dict[str, Any] = {
        "StudyInstanceUID": uid("study", "now"),
        "StudyDate": "20260301",
        "StudyDescription": "CT chest",
    }
    ct_series(disc / "a", 4, series="a", SeriesNumber=2, SeriesDescription="thin", **now)
    ct_series(disc / "b", 3, series="b", SeriesNumber=1, SeriesDescription="thick", **now)
    ct_series(disc / "c", 2, series="c", StudyDate="20250301", StudyDescription="CT before")
    for number in (1, 2, 3):
        frames = ct_instance(number, series="d", StudyDate="20240301", SeriesDescription="films", NumberOfFrames=3)
        frames.PixelData = frames.PixelData * 3
        (disc / f"film{number}.dcm").write_bytes(dicom_bytes(frames))
    (disc / "letter.pdf").write_bytes(pdf_bytes("Letter"))
    made, _ = Vault.create(folder / "Anna.vault", PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
    with made as vault:
        vault.people.add("Anna Muster", None, None)
        importing.take_in_open(vault, importing.Task([disc], importing.Aim(), AcceptAll()))
        waiting = [one.id for one in vault.records.list(RecordFilter(standing=None)) if one.standing.value == "held"]
        if waiting:
            vault.records.confirm(waiting, vault.people.list()[0].id)
        yield vault


def of(vault: Vault, title: str) -> int:
    """The record whose series has this description."""
    records = vault.records.list(RecordFilter(type=DocumentType.IMAGE_SERIES))
    return next(one.id for one in records if one.series is not None and one.series.series_description == title)


def test_its_own_study_comes_first_then_the_others(vault: Vault) -> None:
    thin = of(vault, "thin")
    now, before, *_others = studies(vault, thin)
    assert (now.title, now.same, before.title, before.same) == ("CT chest", True, "CT before", False)
    assert [(one.title, one.count, one.modality) for one in now.series] == [("thick", 3, "CT"), ("thin", 4, "CT")]
    last = studies(vault, before.series[0].id)
    assert [one.title for one in last][:2] == ["CT before", "CT chest"]


def test_a_film_counts_its_pictures(vault: Vault) -> None:
    film = of(vault, "films")
    row = next(one for study in studies(vault, film) for one in study.series if one.id == film)
    assert (row.count, vault.records.get(film).files) == (9, 3)


def test_a_letter_is_a_study_of_its_own(vault: Vault) -> None:
    letter = next(one.id for one in vault.records.list(RecordFilter()) if one.series is None)
    first, *_others = studies(vault, letter)
    assert [one.id for one in first.series] == [letter]


def test_a_thumbnail_is_made_once_and_kept(vault: Vault) -> None:
    thin, asked = of(vault, "thin"), []
    looker = Looker()

    def decoded(vault: Vault, file: StoredFile, number: int) -> Frame:
        asked.append(file.id)
        return looker.frame(vault, file, number)

    try:
        assert thumbnails.kept(vault, [thin]) == {}
        png = thumbnails.made(vault, decoded, thin)
        assert thumbnails.made(vault, decoded, thin) == png
        assert thumbnails.kept(vault, [thin]) == {thin: png}
    finally:
        looker.close()
    assert len(asked) == 1
    with Image.open(io.BytesIO(png)) as image:
        assert max(image.size) <= thumbnails.EDGE


def test_what_has_no_picture_says_so(vault: Vault) -> None:
    letter = next(one.id for one in vault.records.list(RecordFilter()) if one.series is None)
    with pytest.raises(UserError) as refused:
        thumbnails.made(vault, lambda *_given: pytest.fail("nothing to decode"), letter)
    assert refused.value.kind is ErrorKind.NO_PICTURE


def test_nothing_of_it_lies_on_the_disk_in_plain(vault: Vault) -> None:
    thick, looker = of(vault, "thick"), Looker()
    try:
        inner = thumbnails.made(vault, looker.frame, thick)[40:80]
    finally:
        looker.close()
    assert set(thumbnails.kept(vault, [thick])) == {thick}
    files = [path for path in Path(vault.path).rglob("*") if path.is_file()]
    assert len(inner) == 40
    assert not any(inner in path.read_bytes() for path in files)


def test_slices_on_sheets_are_counted(vault: Vault) -> None:
    class Surveys:
        """What the heads of the films would say if they were sheets of five slices each."""

        def survey(self, _vault: Vault, files: Sequence[StoredFile]) -> dict[int, Survey | Problem]:
            films = {file.id for file in files if file.instance is not None and file.instance.frames == 3}
            one = Placement(16, 16)
            return {file.id: Survey((one,) * 5, across=3) if file.id in films else Survey((one,)) for file in files}

    pictures = cast(Pictures, Surveys())
    record = vault.records.list(RecordFilter(type=DocumentType.IMAGE_SERIES))[0]
    rows = [replace(row, modality="MR") for study in studies(vault, record.id) for row in study.series]
    films = next(row for row in rows if row.title == "films")
    assert sheets(vault, pictures, rows) == {films.id: 15}
    assert sheets(vault, pictures, [replace(row, modality="CT") for row in rows]) == {}
