"""The pictures of a package: the middle one, or the marked ones as they were seen, within bounds."""

import io
from collections.abc import Iterator

import pytest
from PIL import Image

from app.export.inputs import NOT_SHOWN
from app.services import key_pictures, viewing
from app.services.importing import Aim, take_in
from app.services.key_images import mark
from app.services.key_pictures import KeyPictures
from app.services.pictures import Pictures
from app.services.unlocking import open_in_background
from importers.deciding import AcceptAll
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import KeyImage, Sex, StoredFile
from models.vault import FLOOR, RecordFilter, Vault
from tests.fakes import FakeClock, steady_random
from tests.makers import ct_series

PASSPHRASE = "correct horse battery staple"


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A vault with a series of six slices, four of them marked."""
    folder = tmp_path_factory.mktemp("pictures")
    ct_series(folder / "disc", 6, size=600)
    made, _ = Vault.create(folder / "Anna.vault", PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
    with made:
        made.people.add("Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE)
    opening = open_in_background(folder / "Anna.vault", PASSPHRASE, clock=FakeClock(), random=steady_random())
    take_in(opening, [folder / "disc"], Aim("Anna Muster"), AcceptAll())
    with opening.result() as opened:
        record = opened.records.list(RecordFilter())[0].id
        mark(record, 5, "inverse", (0.0, 300.0), inverted=True).do(opened)
        mark(record, 2, "here", (40.0, 400.0)).do(opened)
        mark(record, 6).do(opened)
        mark(record, 1, "one").do(opened)
        yield opened


def of_record(vault: Vault) -> tuple[int, list[StoredFile], list[KeyImage]]:
    record = vault.records.list(RecordFilter())[0].id
    return record, list(vault.records.files(record)), list(vault.key_images.list(record))


def shades(png: bytes | None) -> bytes:
    assert png is not None
    return Image.open(io.BytesIO(png)).resize((60, 60), Image.Resampling.BOX).tobytes()


def far(one: bytes, other: bytes) -> float:
    """How far two pictures are apart, in shades on average."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)


def test_without_marks_the_middle_one_stands_for_the_series(vault: Vault) -> None:
    record, files, _ = of_record(vault)
    with KeyPictures(vault) as pictures:
        (one,) = pictures(files, ())
        assert [found.why for found in pictures((), ())] == ["unsupported"]
    assert (one.at, one.marked, one.why, one.note, one.window) == ((3, 6), False, "", "", None)
    assert Image.open(io.BytesIO(one.picture or b"")).size == (320, 320)
    assert far(shades(one.picture), shades(viewing.rendered(vault, record, 3))) < 2


def test_marked_pictures_are_shown_as_they_were_seen(vault: Vault) -> None:
    record, files, marks = of_record(vault)
    with KeyPictures(vault) as pictures:
        made = pictures(files, marks)
    assert [(one.at, one.marked, one.note, one.inverted) for one in made] == [
        ((1, 6), True, "one", False),
        ((2, 6), True, "here", False),
        ((5, 6), True, "inverse", True),
        ((6, 6), True, "", False),
    ]
    assert [one.window for one in made[1:3]] == [(40.0, 400.0), (0.0, 300.0)]
    assert made[0].window is not None
    for one, seen in ((made[1], viewing.Seen((40.0, 400.0))), (made[2], viewing.Seen((0.0, 300.0), True))):
        assert one.at is not None
        assert one.picture is not None
        size = Image.open(io.BytesIO(one.picture)).size
        assert size == ((512, 512) if len(one.picture) <= 400_000 else (320, 320))
        assert far(shades(one.picture), shades(viewing.rendered(vault, record, one.at[0], seen))) < 2


def test_more_than_a_page_can_hold_are_told_in_words(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    _, files, marks = of_record(vault)
    monkeypatch.setattr(key_pictures, "MOST", 2)
    with KeyPictures(vault) as pictures:
        made = pictures(files, marks)
    assert [one.picture is None for one in made] == [False, False, True, True]
    assert [(one.why, one.note, one.window) for one in made[2:]] == [
        (NOT_SHOWN, "inverse", (0.0, 300.0)),
        (NOT_SHOWN, "", None),
    ]


def test_one_package_has_room_for_so_many_bytes(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    _, files, marks = of_record(vault)
    monkeypatch.setattr(key_pictures, "MOST_BYTES", 1)
    with KeyPictures(vault) as pictures:
        first, second = pictures(files, marks), pictures(files, marks)
    assert [one.picture is None for one in (*first, *second)] == [False, *[True] * 7]


def test_what_cannot_be_decoded_says_why_and_what_is_damaged_is_an_error(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, files, marks = of_record(vault)

    def refuse(*_: object) -> None:
        raise UserError(ErrorKind.NO_PICTURE, reason="damaged")

    monkeypatch.setattr(Pictures, "frame", refuse)
    with KeyPictures(vault) as pictures:
        assert {(one.picture, one.why) for one in (*pictures(files, marks), *pictures(files, ()))} == {
            (None, "damaged")
        }

    def lose(*_: object) -> None:
        raise UserError(ErrorKind.CONTENT_DAMAGED, record=1)

    monkeypatch.setattr(Pictures, "frame", lose)
    with KeyPictures(vault) as pictures, pytest.raises(UserError) as caught:
        pictures(files, marks)
    assert caught.value.kind is ErrorKind.CONTENT_DAMAGED
