"""A record's picture, its elements and its originals, out of a real vault."""

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from app.services import viewing
from app.services.importing import Aim, take_in
from app.services.unlocking import open_in_background
from importers.deciding import AcceptAll
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.progress import Cancelled, Progress
from models.records import DocumentType, Sex
from models.vault import FLOOR, Vault
from tests.fakes import FakeClock, steady_random
from tests.makers import ct_series, pdf_bytes

PASSPHRASE = "correct horse battery staple"


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A series of five slices, a letter and a photo."""
    folder = tmp_path_factory.mktemp("source")
    ct_series(folder / "disc" / "A", 5, size=16)
    (folder / "letter.pdf").write_bytes(pdf_bytes("Letter\nPatient: Anna Muster, born 02.04.1961"))
    Image.new("RGB", (30, 20), "green").save(folder / "photo.jpg")
    return folder


@pytest.fixture(scope="module")
def vault(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A vault with all of them."""
    path = tmp_path_factory.mktemp("vault") / "Anna.vault"
    made, _ = Vault.create(path, PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
    with made:
        made.people.add("Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE)
    opening = open_in_background(path, PASSPHRASE, clock=FakeClock(), random=steady_random())
    take_in(opening, [source], Aim("Anna Muster"), AcceptAll())
    with opening.result() as opened:
        yield opened


def number(vault: Vault, kind: DocumentType | None, media: str = "") -> int:
    """The record of a type, or the one whose file is of a media type."""
    from models.vault import RecordFilter

    for record in vault.records.list(RecordFilter(standing=None)):
        files = vault.records.files(record.id)
        if record.type is kind or (kind is None and files[0].media_type == media):
            return record.id
    raise AssertionError("no such record")


def test_elements_of_a_series(vault: Vault) -> None:
    lines = [str(line) for line in viewing.tags(vault, number(vault, DocumentType.IMAGE_SERIES))]
    assert "(0010,0010) PN Patient's Name: Muster^Anna" in lines


def test_the_middle_slice_unless_said(vault: Vault) -> None:
    record = number(vault, DocumentType.IMAGE_SERIES)
    middle = viewing.rendered(vault, record)
    assert middle == viewing.rendered(vault, record, 3)
    assert middle != viewing.rendered(vault, record, 1)
    assert Image.open(io.BytesIO(middle)).size == (16, 16)
    with pytest.raises(UserError) as caught:
        viewing.rendered(vault, record, 6)
    assert caught.value.kind is ErrorKind.BAD_VALUE


def test_a_window_and_its_inverse(vault: Vault) -> None:
    record = number(vault, DocumentType.IMAGE_SERIES)
    narrow = shown(viewing.rendered(vault, record, 2, viewing.Seen((0.0, 100.0))))
    assert narrow != shown(viewing.rendered(vault, record, 2))
    inverse = shown(viewing.rendered(vault, record, 2, viewing.Seen((0.0, 100.0), inverted=True)))
    assert bytes(255 - shade for shade in inverse) == narrow
    photo = number(vault, None, "image/jpeg")
    green = shown(viewing.rendered(vault, photo))
    assert bytes(255 - shade for shade in shown(viewing.rendered(vault, photo, seen=viewing.Seen(None, True)))) == green


def shown(png: bytes) -> bytes:
    """The shades of a PNG."""
    return Image.open(io.BytesIO(png)).tobytes()


def test_a_photo_and_what_has_no_picture(vault: Vault) -> None:
    assert Image.open(io.BytesIO(viewing.rendered(vault, number(vault, None, "image/jpeg")))).size == (30, 20)
    for record in (number(vault, None, "application/pdf"),):
        with pytest.raises(UserError) as caught:
            viewing.rendered(vault, record)
        assert caught.value.kind is ErrorKind.NO_PICTURE


def test_a_picture_is_written_once(vault: Vault, tmp_path: Path) -> None:
    out = tmp_path / "slice.png"
    viewing.picture(vault, number(vault, DocumentType.IMAGE_SERIES), out, 2)
    assert out.read_bytes().startswith(b"\x89PNG")
    with pytest.raises(UserError) as caught:
        viewing.picture(vault, number(vault, DocumentType.IMAGE_SERIES), out)
    assert caught.value.kind is ErrorKind.TARGET_EXISTS
    assert list(tmp_path.iterdir()) == [out]


def test_originals_of_a_series_come_out_byte_for_byte(vault: Vault, source: Path, tmp_path: Path) -> None:
    out = tmp_path / "series"
    assert viewing.original(vault, number(vault, DocumentType.IMAGE_SERIES), out) == 5
    came = {hashlib.sha256(path.read_bytes()).digest() for path in source.rglob("IM*")}
    assert {hashlib.sha256(path.read_bytes()).digest() for path in out.rglob("IM*")} == came
    assert len(came) == 5


def test_one_document_becomes_a_file_or_goes_into_a_folder(vault: Vault, source: Path, tmp_path: Path) -> None:
    record, original = number(vault, None, "application/pdf"), (source / "letter.pdf").read_bytes()
    assert viewing.original(vault, record, tmp_path / "out.pdf") == 1
    assert viewing.original(vault, record, tmp_path) == 1
    assert (tmp_path / "out.pdf").read_bytes() == (tmp_path / "letter.pdf").read_bytes() == original
    with pytest.raises(UserError) as caught:
        viewing.original(vault, record, tmp_path)
    assert caught.value.kind is ErrorKind.TARGET_EXISTS


def test_stopped_halfway_leaves_nothing(vault: Vault, tmp_path: Path) -> None:
    def stop(progress: Progress) -> None:
        if progress.done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        viewing.original(vault, number(vault, DocumentType.IMAGE_SERIES), tmp_path / "out", stop)
    assert not list(tmp_path.iterdir())


def test_nothing_is_written_into_the_vault(vault: Vault) -> None:
    with pytest.raises(UserError) as caught:
        viewing.original(vault, number(vault, None, "application/pdf"), vault.path / "letter.pdf")
    assert caught.value.kind is ErrorKind.TARGET_INSIDE_VAULT
