"""Pictures of every form upright, in their shape, page by page; damage and size end as reasons."""

import io
from fractions import Fraction
from typing import Any

import pytest
from PIL import Image, TiffImagePlugin

from importers import stills
from importers.candidates import Problem, Reason
from importers.stills import form_of, no_still, opened
from tests.vectors.pictures import picture


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def shown(data: bytes, number: int = 0) -> Image.Image | Problem:
    try:
        with opened(data) as found:
            return found.upright(number, lambda wide, high: (wide, high))
    except Exception as error:  # noqa: BLE001 - as the readers do
        return no_still(error)


def colours(data: bytes, number: int = 0) -> tuple[tuple[int, int], str, str]:
    """Size, and which colour is strongest in the upper left and lower right corner."""
    found = shown(data, number)
    assert isinstance(found, Image.Image)
    corners = ((1, 1), (found.width - 2, found.height - 2))
    strong = []
    for corner in corners:
        pixel = found.convert("RGB").getpixel(corner)
        assert isinstance(pixel, tuple)
        strong.append("rgb"[pixel.index(max(pixel))])
    return found.size, strong[0], strong[1]


def test_a_telephones_photo_is_turned_once() -> None:
    """libheif turns it; the orientation that stands in its EXIF as well must not turn it again."""
    assert colours(picture("turned.heic")) == ((64, 128), "r", "b")


def test_the_main_picture_comes_first() -> None:
    data = picture("several.heic")
    assert [colours(data, number) for number in range(3)] == [
        ((192, 128), "g", "g"),
        ((128, 64), "r", "r"),
        ((64, 128), "b", "b"),
    ]
    assert shown(data, 3) == Problem(Reason.UNSUPPORTED, "no such page")


def test_what_a_file_says_it_is_counts() -> None:
    assert form_of(picture("turned.heic")) == "HEIC"
    assert form_of(b"\0\0\0\x1cftypavif\0\0\0\0avifmif1") == "AVIF"
    assert form_of(b"\0\0\0\x1cftypmif1\0\0\0\0mif1avif") == "AVIF"
    assert form_of(b"\0\0\0\x1cftypmif1\0\0\0\0mif1heic") == "HEIC"
    assert form_of(b"\0\0\0\x1cftypM4A \0\0\0\0") == ""


def test_too_many_pixels_are_not_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    data = picture("several.heic")
    huge = data.replace((192).to_bytes(4, "big") + (128).to_bytes(4, "big"), b"\0\0\x7f\xff" * 2)
    assert huge != data
    assert shown(huge) == Problem(Reason.TOO_LARGE, "pixels")
    monkeypatch.setattr(stills, "MOST_PIXELS", 10_000)
    assert shown(data) == Problem(Reason.TOO_LARGE, "pixels")
    assert isinstance(shown(data, 1), Image.Image)


def test_a_facsimile_of_coarse_lines_keeps_its_shape() -> None:
    """Group 3 in standard resolution: 204 dots an inch across, 98 lines down (ITU-T T.4)."""
    sheet = Image.new("1", (1728, 1146), 1)
    sheet.info["dpi"] = (204.0, 98.0)
    found = shown(saved(sheet, "TIFF", compression="group3", dpi=(204, 98)))
    assert isinstance(found, Image.Image)
    assert (found.width, found.height) == (1728, round(1146 * 204 / 98 - 0.5))


@pytest.mark.parametrize("compression", ["group3", "group4", "tiff_lzw", "tiff_adobe_deflate", "packbits", None])
def test_pages_of_every_packing(compression: str | None) -> None:
    pages = []
    for number in range(3):
        page = Image.new("1", (40 + number, 30), 1)
        page.paste(0, (0, 0, 10, 10))
        pages.append(page)
    data = saved(pages[0], "TIFF", save_all=True, append_images=pages[1:], compression=compression)
    with opened(data) as found:
        assert found.count == 3
    third = shown(data, 2)
    assert isinstance(third, Image.Image)
    assert (third.size, third.getpixel((5, 5)), third.getpixel((20, 20))) == ((42, 30), 0, 255)


def test_small_copies_of_pages_are_no_pages() -> None:
    page, small = TiffImagePlugin.ImageFileDirectory_v2(), TiffImagePlugin.ImageFileDirectory_v2()
    small[254] = 1
    large, copy = Image.new("L", (40, 30)), Image.new("L", (4, 3))
    buffer = io.BytesIO()
    with TiffImagePlugin.AppendingTiffWriter(buffer, new=True) as writer:
        for image, info in ((large, page), (copy, small), (large, page)):
            image.save(writer, "TIFF", tiffinfo=info)
            writer.newFrame()
    with opened(buffer.getvalue()) as found:
        assert found.count == 2
    last = shown(buffer.getvalue(), 1)
    assert isinstance(last, Image.Image)
    assert last.size == (40, 30)


def test_a_resolution_that_makes_no_sense_stretches_nothing() -> None:
    for dpi in ((Fraction(300), Fraction(1)), (Fraction(0), Fraction(1))):
        found = shown(saved(Image.new("L", (40, 30)), "TIFF", dpi=dpi))
        assert isinstance(found, Image.Image)
        assert found.size == (40, 30)
