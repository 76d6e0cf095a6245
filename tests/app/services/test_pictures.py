"""A Series placed, its neighbours, and its pixels out of a real vault."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.pixels.encoders.base import get_encoder  # noqa: F401 - made ready before warnings are errors

from app.imaging.frames import halved
from app.imaging.lookup import Picture
from app.services import imaging
from app.services.importing import Aim, take_in
from app.services.pictures import Pictures
from app.services.unlocking import open_in_background
from importers.deciding import AcceptAll
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import DocumentType, Sex
from models.vault import FLOOR, RecordFilter, Vault
from tests.fakes import FakeClock, steady_random
from tests.importers.readers.dicom.test_codecs import JPEG_2000, packed, written
from tests.makers import ct_instance, dicom_bytes, uid

PASSPHRASE = "correct horse battery staple"
SLICES = 5


def slice_of(series: str, number: int, **changes: Any) -> Dataset:
    """A slice of a chest."""
    return ct_instance(
        number, series=series, size=16, BodyPartExamined="CHEST", StudyInstanceUID=uid("one study"), **changes
    )


def _write(folder: Path) -> None:
    for number in range(1, SLICES + 1):
        (folder / f"plain{SLICES - number}").write_bytes(dicom_bytes(slice_of("p", number)))
        (folder / f"other{number}").write_bytes(dicom_bytes(slice_of("q", number)))
    cut = dicom_bytes(slice_of("r", 1, PixelData=None))
    (folder / "no pixels").write_bytes(cut)
    ds = packed(JPEG_2000, *(np.full((16, 16), 100 * number, "u2") for number in range(3)))
    (folder / "packed").write_bytes(written(ds, JPEG_2000))
    large = packed(JPEG_2000, np.arange(4096, dtype="u2").reshape(64, 64))
    large.SeriesInstanceUID, large.SOPInstanceUID = uid("large"), uid("large 1")
    (folder / "large").write_bytes(written(large, JPEG_2000))


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """Two plain Series of one Study, one without pixels, and compressed ones: three small pictures, a large one."""
    folder, path = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("vault") / "Anna.vault"
    _write(folder)
    made, _ = Vault.create(path, PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
    with made:
        made.people.add("Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE)
    opening = open_in_background(path, PASSPHRASE, clock=FakeClock(), random=steady_random())
    take_in(opening, [folder], Aim("Anna Muster"), AcceptAll())
    with opening.result() as opened:
        yield opened


@pytest.fixture(scope="module")
def pictures() -> Iterator[Pictures]:
    made = Pictures()
    yield made
    made.close()


def number(vault: Vault, name: str) -> int:
    """The record that holds a file of this name."""
    for record in vault.records.list(RecordFilter(standing=None)):
        if any(file.name == name for file in vault.records.files(record.id)):
            return record.id
    raise AssertionError(name)


def test_the_order_is_known_before_any_file_is_opened(vault: Vault, pictures: Pictures) -> None:
    view = imaging.series_view(vault, number(vault, "plain0"))
    assert view.person.name == "Anna Muster"
    assert [ref.file.instance and ref.file.instance.position for ref in view.frames] == sorted(
        ref.file.instance.position or 0.0 for ref in view.frames if ref.file.instance
    )
    assert (view.placed, view.stacks[0].members) == (False, tuple(range(SLICES)))
    placed = pictures.placed(vault, view)
    assert [ref.file.id for ref in placed.frames] == [ref.file.id for ref in view.frames]
    assert placed.placed
    assert all(ref.placement is not None and ref.placement.origin is not None for ref in placed.frames)
    (stack,) = placed.stacks
    assert (stack.members, stack.even, stack.notes) == (tuple(range(SLICES)), True, ())


def test_neighbours_of_the_study_and_of_the_same_part_of_the_body(vault: Vault) -> None:
    view = imaging.series_view(vault, number(vault, "plain0"))
    other = number(vault, "other1")
    found = {one.id: one for one in view.siblings}
    assert view.record.id not in found
    assert found[other].same_study
    assert found[other].count == SLICES
    with pytest.raises(UserError) as caught:
        imaging.series_view(vault, 9999)
    assert caught.value.kind is ErrorKind.NO_RECORD


def test_plain_pixels_come_straight_from_the_vault(vault: Vault, pictures: Pictures) -> None:
    view = imaging.series_view(vault, number(vault, "plain0"))
    for ref in view.frames:
        expected = np.frombuffer(_pixels(vault, ref.file.id), "<i2").reshape(16, 16) - 1024
        assert np.array_equal(pictures.picture(vault, ref).grid(), expected)
        assert (ref.file.id, 0) in pictures.store


def _pixels(vault: Vault, file_id: int) -> bytes:
    with vault.content.open(file_id) as stream:
        return stream.read()[-512:]


def test_compressed_pictures_come_side_by_side_in_the_order_asked_for(vault: Vault, pictures: Pictures) -> None:
    view = pictures.placed(vault, imaging.series_view(vault, number(vault, "packed")))
    assert [ref.frame for ref in view.frames] == [0, 1, 2]
    found = list(pictures.several(vault, view.frames))
    assert [ref for ref, _ in found] == list(view.frames)
    assert [isinstance(one, Picture) and int(one.grid().max() - one.grid().min()) for _, one in found] == [0, 0, 0]
    again = list(pictures.several(vault, view.frames[::-1]))
    assert [one for _, one in again] == [one for _, one in found[::-1]]


def test_halves_are_kept_beside_until_the_whole_is_there(vault: Vault, pictures: Pictures) -> None:
    (ref,) = imaging.series_view(vault, number(vault, "large")).frames
    key = (ref.file.id, 0)
    ((_, half),) = pictures.several(vault, [ref], reduced=True)
    assert isinstance(half, Picture)
    assert (half.rows, half.columns, half.whole) == (32, 32, (64, 64))
    assert (pictures.store.get(halved(key)), key in pictures.store) == (half, False)
    whole = pictures.picture(vault, ref)
    assert (whole.rows, whole.whole, halved(key) in pictures.store) == (64, (64, 64), False)
    ((_, again),) = pictures.several(vault, [ref], reduced=True)
    assert again is whole
    (plain, *_) = imaging.series_view(vault, number(vault, "plain0")).frames
    ((_, found),) = pictures.several(vault, [plain], reduced=True)
    assert found is pictures.picture(vault, plain)


def test_a_picture_that_is_not_there_has_a_reason(vault: Vault, pictures: Pictures) -> None:
    record = number(vault, "no pixels")
    (file,) = vault.records.files(record)
    ref = imaging.FrameRef(file, 0)
    with pytest.raises(UserError) as caught:
        pictures.picture(vault, ref)
    assert caught.value.kind is ErrorKind.NO_PICTURE
    ((_, told),) = pictures.several(vault, [ref])
    assert isinstance(told, UserError)
    for ask in (pictures.waveform, pictures.report):
        with pytest.raises(UserError) as caught:
            ask(vault, file)
        assert caught.value.params["reason"] == "unsupported"


def test_a_slice_asked_for_alone_needs_no_survey_of_all(vault: Vault) -> None:
    alone = Pictures(children=1)
    try:
        alone.warm()
        view = imaging.series_view(vault, number(vault, "other1"))
        assert alone.picture(vault, view.frames[2]).rows == 16
        assert len(alone.store) == 1
        assert view.record.type is DocumentType.IMAGE_SERIES
    finally:
        alone.close()
