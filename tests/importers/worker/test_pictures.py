"""Pages and pictures through the limited child, which keeps the file it was asked about last."""

import io
import random
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from PIL import Image

from importers.candidates import Problem, Reason
from importers.pictured import Frame, PdfFacts, PdfHits, Print, Raster
from importers.worker import Kept, LimitedReader, PictureViewer
from importers.worker.pictures import facts_in, hits_in, print_in, raster_in, text_in
from importers.worker.wire import WireError
from tests.makers import ct_instance, dicom_bytes, pdf_bytes
from tests.shared import needs_shared, shared
from tests.vectors.pictures import picture


class Counted:
    """A kept file that counts how often its bytes were asked for."""

    def __init__(self, data: bytes, token: str = "one") -> None:
        self.opened = 0
        self._data = data
        self.kept = Kept(token, self._open, len(data))

    def _open(self) -> io.BytesIO:
        self.opened += 1
        return io.BytesIO(self._data)


@pytest.fixture(scope="module")
def reader() -> Iterator[LimitedReader]:
    with LimitedReader() as reader:
        yield reader


@pytest.fixture
def viewer(reader: LimitedReader) -> PictureViewer:
    return PictureViewer(reader)


def test_a_document_is_sent_once_and_looked_into_often(viewer: PictureViewer) -> None:
    file = Counted(pdf_bytes("Haemoglobin 13", "Nothing", "haemoglobin again", title="x"), "a document")
    facts = viewer.pdf(file.kept, None)
    page = viewer.page(file.kept, 2, (120, 170), None)
    text = viewer.page_text(file.kept, 0, None)
    found = viewer.find(file.kept, "HAEMOGLOBIN", 0, None)
    assert file.opened == 1
    assert isinstance(facts, PdfFacts)
    assert facts.count == len(facts.sizes) == 3
    assert facts.sizes[0] == pytest.approx((595.3, 841.9), abs=0.1)
    assert isinstance(page, Raster)
    assert (page.width, page.height) == (120, 170)
    assert page.pixels[:3] == b"\xff\xff\xff"
    assert set(page.pixels) != {255}
    assert text == "Haemoglobin 13"
    assert isinstance(found, PdfHits)
    assert [hit.page for hit in found.hits] == [0, 2]
    left, top, right, bottom = found.hits[0].boxes[0]
    assert left == pytest.approx(60 / 595, abs=0.01)
    assert bottom == pytest.approx(1 - 780 / 842, abs=0.01)
    assert right > left
    assert top < bottom


def test_another_file_takes_the_place_on_the_desk(viewer: PictureViewer) -> None:
    first, second = Counted(pdf_bytes("one"), "1"), Counted(pdf_bytes("two"), "2")
    assert viewer.page_text(first.kept, 0, None) == "one"
    assert viewer.page_text(second.kept, 0, None) == "two"
    assert viewer.page_text(first.kept, 0, None) == "one"
    assert (first.opened, second.opened) == (2, 1)


def test_a_page_is_never_drawn_larger_than_allowed(viewer: PictureViewer) -> None:
    page = viewer.page(Counted(pdf_bytes("x"), "large").kept, 0, (90_000, 120_000), None)
    assert isinstance(page, Raster)
    assert page.width * page.height <= 24_000_000
    assert page.width / page.height == pytest.approx(0.75, abs=0.01)


def test_a_password_is_asked_for_and_tried(viewer: PictureViewer) -> None:
    file = Counted(pdf_bytes("secret", encrypt="open sesame"), "locked").kept
    assert _reason(viewer.pdf(file, None)) is Reason.PASSWORD
    assert _reason(viewer.pdf(file, "wrong")) is Reason.WRONG_PASSWORD
    assert isinstance(viewer.pdf(file, "open sesame"), PdfFacts)
    assert viewer.page_text(file, 0, "open sesame") == "secret"


def test_no_such_page_and_no_document(viewer: PictureViewer) -> None:
    assert _reason(viewer.page(Counted(pdf_bytes("x"), "short").kept, 5, (10, 10), None)) is Reason.UNSUPPORTED
    assert _reason(viewer.pdf(Counted(b"%PDF-1.7 not really", "broken").kept, None)) is Reason.DAMAGED


def test_pictures_come_upright_and_page_by_page(viewer: PictureViewer) -> None:
    turned = Image.new("RGB", (20, 10), "red")
    exif = Image.Exif()
    exif[0x0112] = 6
    photo = viewer.picture(Counted(_saved(turned, "JPEG", exif=exif), "photo").kept, 0)
    assert isinstance(photo, Raster)
    assert (photo.width, photo.height, photo.pages, photo.scale) == (10, 20, 1, 1.0)
    assert photo.pixels[2] > 240
    assert photo.pixels[0] < 20
    scans = [Image.new("1", (8 + index, 8)) for index in range(3)]
    tiff = Counted(_saved(scans[0], "TIFF", save_all=True, append_images=scans[1:]), "scan").kept
    third = viewer.picture(tiff, 2)
    assert isinstance(third, Raster)
    assert (third.width, third.pages) == (10, 3)
    assert _reason(viewer.picture(tiff, 3)) is Reason.UNSUPPORTED


def test_transparent_parts_are_white_and_deep_grey_is_stretched(viewer: PictureViewer) -> None:
    clear = viewer.picture(Counted(_saved(Image.new("RGBA", (2, 2), (0, 0, 0, 0)), "PNG"), "clear").kept, 0)
    deep = Image.new("I;16", (2, 1))
    deep.putpixel((1, 0), 40_000)
    grey = viewer.picture(Counted(_saved(deep, "PNG"), "deep").kept, 0)
    assert isinstance(clear, Raster)
    assert clear.pixels[:3] == b"\xff\xff\xff"
    assert isinstance(grey, Raster)
    assert (grey.pixels[0], grey.pixels[4]) == (0, 255)


def test_a_large_picture_is_made_smaller(viewer: PictureViewer) -> None:
    huge = viewer.picture(Counted(_saved(Image.new("1", (10_000, 5_000)), "PNG"), "huge").kept, 0)
    assert isinstance(huge, Raster)
    assert huge.width * huge.height <= 24_000_000
    assert huge.scale == pytest.approx(huge.width / 10_000)


def test_what_is_no_picture_is_unsupported(viewer: PictureViewer) -> None:
    assert _reason(viewer.picture(Counted(b"<svg/>" * 40, "svg").kept, 0)) is Reason.UNSUPPORTED


def test_pictures_for_paper_are_counted_and_checked(viewer: PictureViewer) -> None:
    file = Counted(picture("several.heic"), "several")
    made = viewer.photo(file.kept, 2)
    assert isinstance(made, Print)
    assert made.pages == 3
    assert Image.open(io.BytesIO(made.jpeg)).size == (64, 128)
    assert _reason(viewer.photo(file.kept, 3)) is Reason.UNSUPPORTED
    assert file.opened == 1
    with pytest.raises(WireError):
        print_in(({"pictures": 1}, b"<script>"))


def test_damaged_photos_of_a_telephone_end_as_pictures_or_reasons(viewer: PictureViewer) -> None:
    """500 with a few wrong bytes, of which some end the child inside the decoder, and some cut short."""
    chance, whole = random.Random(7), picture("turned.heic")
    for number in range(500):
        damaged = bytearray(whole)
        for _ in range(chance.choice((1, 3, 20))):
            damaged[chance.randrange(24, len(damaged))] = chance.randrange(256)
        assert isinstance(viewer.picture(Counted(bytes(damaged), f"damaged {number}").kept, 0), Raster | Problem)
    for end in range(0, len(whole), 30):
        assert _reason(viewer.picture(Counted(whole[:end], f"cut {end}").kept, 0))
    assert isinstance(viewer.picture(Counted(whole, "whole").kept, 0), Raster)


def test_warming_loads_and_frames_come_from_the_kept_file(viewer: PictureViewer) -> None:
    viewer.warm("pdf", "dicom")
    file = Counted(dicom_bytes(ct_instance(size=16)), "slice")
    assert isinstance(viewer.frame(file.kept, 0), Frame)
    assert isinstance(viewer.frame(file.kept, 1), Problem)
    assert file.opened == 1


@needs_shared
def test_what_takes_too_long_is_ended_when_it_is_not_wanted_any_more() -> None:
    slow = shared("bad-input", "pdf", "con_d_xform_fanout.pdf").read_bytes()
    with LimitedReader() as reader:
        viewer = PictureViewer(reader)
        answers: list[object] = []
        asking = threading.Thread(target=lambda: answers.append(viewer.page(Counted(slow).kept, 0, (600, 800), None)))
        asking.start()
        deadline = time.monotonic() + 15
        while asking.is_alive() and time.monotonic() < deadline:
            reader.interrupt(0.2)
            asking.join(0.05)
        assert not asking.is_alive()
        assert answers
        assert viewer.page_text(Counted(pdf_bytes("next"), "next").kept, 0, None) == "next"


@pytest.mark.parametrize(
    "lie",
    [
        ({"width": 2, "height": 2, "scale": 1.0, "pictures": 1}, b"x" * 15),
        ({"width": 0, "height": 2, "scale": 1.0, "pictures": 1}, b""),
        ({"width": 1, "height": 1, "scale": float("nan"), "pictures": 1}, b"abcd"),
        ({"width": 1, "height": 1, "scale": 2, "pictures": 1}, b"abcd"),
        ({"width": 1, "height": 1, "scale": 1, "pictures": 0}, b"abcd"),
        ({}, b""),
    ],
)
def test_a_lie_about_a_bitmap_is_not_believed(lie: tuple[dict[str, Any], bytes]) -> None:
    with pytest.raises(WireError):
        raster_in(lie)


@pytest.mark.parametrize(
    "facts",
    [
        {"sizes": [], "count": 0},
        {"sizes": [[1, -1]], "count": 1},
        {"sizes": [[1, 1e9]], "count": 1},
        {"sizes": [[1]], "count": 1},
        {"sizes": [[1, 1], [1, 1]], "count": 1},
        {"sizes": "many", "count": 1},
    ],
)
def test_pages_are_checked(facts: dict[str, Any]) -> None:
    with pytest.raises(WireError):
        facts_in((facts, b""))


@pytest.mark.parametrize(
    "hits",
    [
        {"hits": [[0, [[0, 0, 2, 1]]]], "following": None},
        {"hits": [[0, [[0.5, 0, 0.4, 1]]]], "following": None},
        {"hits": [[-1, []]], "following": None},
        {"hits": [[0]], "following": None},
        {"hits": [], "following": 0},
        {"hits": None, "following": None},
    ],
)
def test_hits_are_checked(hits: dict[str, Any]) -> None:
    with pytest.raises(WireError):
        hits_in((hits, b""))


@pytest.mark.parametrize("text", [None, 3, "x" * 1_000_001])
def test_words_are_checked(text: object) -> None:
    with pytest.raises(WireError):
        text_in(({"text": text}, b""))


def _saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def _reason(answer: object) -> Reason | None:
    return answer.reason if isinstance(answer, Problem) else None
