"""Images: format, pages, date taken; limits and damage."""

import io

import pytest
from PIL import Image

from importers import stills
from importers.candidates import Candidate, Kind, Payload, Problem, Reason
from importers.readers import image
from models.dates import PartialDate
from models.records import DocumentType
from tests.shared import needs_shared, shared
from tests.vectors.pictures import picture


def made(name: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    Image.effect_noise((64, 48), 50).convert("L").save(buffer, name, **options)
    return buffer.getvalue()


def read(data: bytes, name: str = "IMG_0001.jpg") -> Candidate | Problem:
    return image.read(Payload(name, data, size=len(data)))


@pytest.mark.parametrize("name", ["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "AVIF"])
def test_formats(name: str) -> None:
    data = made(name)
    assert image.score(data[:64]) >= 50
    candidate = read(data)
    assert isinstance(candidate, Candidate)
    assert candidate.kind is Kind.IMAGE
    assert candidate.type is DocumentType.PHOTO
    assert candidate.category is None
    assert candidate.media_type == f"image/{name.lower()}"
    assert (candidate.pages, candidate.pages_without_text) == (1, 1)
    assert candidate.title == "IMG_0001"
    assert "pixels:64x48" in candidate.flags


def test_pages_of_a_scan() -> None:
    first, second = (Image.new("1", (20, 30)) for _ in range(2))
    buffer = io.BytesIO()
    first.save(buffer, "TIFF", save_all=True, append_images=[second, first])
    candidate = read(buffer.getvalue())
    assert isinstance(candidate, Candidate)
    assert (candidate.pages, candidate.pages_without_text) == (3, 3)


def test_date_taken() -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[36867] = "2026:03:14 10:15:00"
    candidate = read(made("JPEG", exif=exif))
    assert isinstance(candidate, Candidate)
    assert candidate.dates == (("other", PartialDate(2026, 3, 14)),)


def test_avif_is_kept_where_nothing_decodes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from PIL import AvifImagePlugin

    data = made("AVIF")
    assert image.read(Payload("a.avif", data[:-200], size=len(data) - 200)) == Problem(
        Reason.DAMAGED, "SyntaxError", "image/avif"
    )
    monkeypatch.setattr(AvifImagePlugin, "SUPPORTED", False)
    candidate = read(data)
    assert isinstance(candidate, Candidate)
    assert (candidate.media_type, "no_preview" in candidate.flags) == ("image/avif", True)


def test_a_telephones_photo_with_damage_inside_says_so() -> None:
    data = picture("turned.heic")
    start = data.rindex(b"mdat") + 14
    found = read(data[:start] + bytes(8) + data[start + 8 :])
    assert isinstance(found, Candidate)
    assert "picture_damaged" in found.flags


def test_a_telephones_photo_tells_its_day_and_size() -> None:
    data = picture("turned.heic")
    assert image.score(data[:64]) == 100
    candidate = read(data, "IMG_0002.HEIC")
    assert isinstance(candidate, Candidate)
    assert (candidate.media_type, candidate.type, candidate.pages) == ("image/heic", DocumentType.PHOTO, 1)
    assert candidate.dates == (("other", PartialDate(2026, 3, 14)),)
    assert candidate.flags == ("pixels:64x128",)


def test_several_pictures_in_one_file_are_counted() -> None:
    candidate = read(picture("several.heic"))
    assert isinstance(candidate, Candidate)
    assert (candidate.pages, candidate.pages_without_text) == (3, 3)


@pytest.mark.parametrize("name", ["PNG", "JPEG", "TIFF", "WEBP", "HEIC"])
def test_a_file_cut_short_is_damaged(name: str) -> None:
    data = picture("turned.heic") if name == "HEIC" else made(name)
    problem = read(data[: len(data) * 2 // 3])
    assert isinstance(problem, Problem)
    assert problem.reason is Reason.DAMAGED


def test_too_many_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stills, "MOST_PIXELS", 1000)
    before = Image.MAX_IMAGE_PIXELS
    assert read(made("PNG")) == Problem(Reason.TOO_LARGE, "pixels", "image/png")
    assert before == Image.MAX_IMAGE_PIXELS, "a limit of ours must not become one of everybody who uses Pillow here"


def test_not_on_the_list() -> None:
    assert image.score(b"<svg xmlns=") == 0
    assert read(b"<svg xmlns=") == Problem(Reason.UNSUPPORTED, "image")
    cut = Payload("a.png", made("PNG"), truncated=True, size=10**9)
    assert image.read(cut) == Problem(Reason.TOO_LARGE, "image", "image/png")


@needs_shared
def test_hostile_images_get_an_answer() -> None:
    for path in sorted(shared("bad-input", "image").iterdir()):
        assert isinstance(read(path.read_bytes(), path.name), Candidate | Problem)
