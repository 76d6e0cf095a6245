"""Photos become upright JPEGs of bounded size, without anything but pixels."""

import io

import pytest
from PIL import Image

from importers.candidates import Problem, Reason
from importers.pictured import Print
from importers.readers.upright import EDGE, upright
from tests.vectors.pictures import picture


def photo(kind: str, mode: str = "RGB", size: tuple[int, int] = (40, 20), orientation: int = 1) -> bytes:
    buffer = io.BytesIO()
    image = Image.new(mode, size)
    exif = image.getexif()
    exif[0x0112], exif[0x010E] = orientation, "secret place"
    image.save(buffer, kind, **({"exif": exif} if kind == "JPEG" else {}))
    return buffer.getvalue()


def shown(data: bytes) -> Image.Image:
    made = upright(data)
    assert isinstance(made, Print)
    assert b"secret" not in made.jpeg
    return Image.open(io.BytesIO(made.jpeg))


@pytest.mark.parametrize(
    ("kind", "mode"), [("JPEG", "RGB"), ("JPEG", "CMYK"), ("PNG", "RGBA"), ("PNG", "P"), ("TIFF", "I;16"), ("GIF", "P")]
)
def test_formats_become_jpeg(kind: str, mode: str) -> None:
    assert shown(photo(kind, mode)).size == (40, 20)


def test_a_telephones_photo_becomes_jpeg() -> None:
    assert shown(picture("turned.heic")).size == (64, 128)


@pytest.mark.parametrize(("orientation", "size"), [(1, (40, 20)), (3, (40, 20)), (6, (20, 40)), (8, (20, 40))])
def test_the_camera_says_which_way_is_up(orientation: int, size: tuple[int, int]) -> None:
    assert shown(photo("JPEG", orientation=orientation)).size == size


def test_transparent_is_white_as_paper() -> None:
    assert shown(photo("PNG", "RGBA")).getpixel((5, 5)) == (255, 255, 255)


def test_large_pictures_shrink() -> None:
    assert max(shown(photo("JPEG", size=(5000, 100))).size) == EDGE


def test_bombs_and_rubbish_have_a_reason() -> None:
    bomb = photo("PNG", "1", size=(20_000, 20_000))
    found = upright(bomb)
    assert isinstance(found, Problem)
    assert found.reason is Reason.TOO_LARGE
    for data in (b"", b"rubbish", photo("JPEG")[:60], picture("turned.heic")[:400], b"<svg onload=alert(1)>"):
        assert isinstance(upright(data), Problem)
