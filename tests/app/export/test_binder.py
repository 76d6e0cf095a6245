"""BINDER.PDF as a doctor's office gets it: everything in order, numbered, linked, embedded, and never a failure."""

import io
from dataclasses import replace
from typing import Any

import pytest
from PIL import Image
from pypdf import PageObject, PdfReader

from app.export import binder
from app.export.inputs import (
    NOT_SHOWN,
    BinderDocument,
    FindingLine,
    KeyPicture,
    PackageEntry,
    PackageInputs,
    Variant,
)
from app.export.page_sizes import PageSize
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Allergy, DocumentType, Medication
from tests.app.export.stock import record
from tests.app.export.told import CONFIRMED, inputs, paper, picture, series
from tests.makers import LAB_REPORT, pdf_bytes
from tests.vectors.pictures import picture as heic

Pair = tuple[PackageEntry, BinderDocument]


def built(*pairs: Pair, first: tuple[PackageEntry, ...] = (), **changes: Any) -> PdfReader:
    """The binder of these documents, read back."""
    told = inputs(*first, *(entry for entry, _ in pairs), **changes)
    return PdfReader(io.BytesIO(binder.build(told, [document for _, document in pairs])))


def text(reader: PdfReader) -> str:
    return "\n".join(page.extract_text() for page in reader.pages)


def test_everything_is_there_in_its_order() -> None:
    reader = built(paper(1, pdf_bytes(LAB_REPORT, "second page")), first=(series(5, picture=picture()),))
    titles = [item.title for item in reader.outline if not isinstance(item, list)]
    assert titles == [
        "Request for a second opinion",
        "Timeline",
        "Diagnosis and history",
        "Medication list and allergies",
        "My questions",
        "Completeness",
        "Contents",
        "Documents",
    ]
    whole = text(reader)
    for said in ("Prof. Keller", "A nodule in the left lung.", "Metformin", "Penicillin", "There is no earlier study"):
        assert said in whole
    assert "Hemoglobin 13.2" in reader.pages[-2].extract_text()


def test_the_letter_tells_how_to_reach_the_person_and_whether_images_were_rewritten() -> None:
    reachable = {"contact.phone": "+49 30 1234", "contact.email": "anna@example.org"}
    letter = built(first=(series(5),), answers=reachable, variant=Variant.CD).pages[0].extract_text()
    assert "+49 30 1234, anna@example.org" in letter
    assert "stored uncompressed" in " ".join(letter.split())
    plain = built(first=(series(5),)).pages[0].extract_text()
    assert "The originals are unchanged" in " ".join(plain.split())


@pytest.mark.parametrize("count", range(14, 30))
def test_no_row_of_the_completeness_stands_alone_on_a_page(count: int) -> None:
    findings = tuple(FindingLine(f"r{n}", f"Item {n} is fine", "met", "It is here.") for n in range(count))
    pages = [page.extract_text() for page in built(findings=findings).pages]
    rows = [page.count("is fine") for page in pages if "is fine" in page]
    assert sum(rows) == count
    assert len(rows) == 1 or rows[-1] >= 3
    assert "is fine" in next(page for page in reversed(pages) if "Records not included" in page)


def test_a_crowded_timeline_counts_in_words_that_fit_one_and_many() -> None:
    letters = [paper(n, b"x", "text/plain", date=PartialDate(2020 + n % 2, 3, 1 + n % 28)) for n in range(60)]
    alone = paper(99, b"x", "text/plain", date=PartialDate(2019, 5, 2))
    page = built(*letters, alone).pages[1].extract_text()
    assert page.count("30 \N{MULTIPLICATION SIGN} Clinical note") == 2
    assert "1 " not in page.split("May 2019")[1].splitlines()[0]


def test_every_page_tells_its_number_of_all() -> None:
    reader = built(paper(1, pdf_bytes("one", "two", "three")), paper(2, b"typed words", "text/plain"))
    total = len(reader.pages)
    assert [f"{number} / {total}" in page.extract_text() for number, page in enumerate(reader.pages, 1)] == [
        True
    ] * total


def test_a_recording_is_named_with_the_place_where_it_can_be_heard() -> None:
    reader = built(paper(1, b"sound", "audio/mp4", title="The visit", type=DocumentType.AUDIO))
    page = reader.pages[-1].extract_text()
    for said in ("The visit", "Sound recording", "Open the file to listen to it.", "DOCS/DOC00001"):
        assert said in page


def test_contents_name_and_link_the_right_pages() -> None:
    reader = built(paper(1, pdf_bytes("alpha"), title="First letter"), paper(2, pdf_bytes("beta"), title="Second"))
    page = reader.pages[6]
    notes: Any = page["/Annots"]
    targets = [note.get_object()["/Dest"][0] for note in notes]
    numbers = [reader.get_page_number(target.get_object()) for target in targets]
    assert numbers == list(range(9))
    lines = page.extract_text().splitlines()
    assert any("Second" in line for line in lines)
    assert "beta" in reader.pages[8].extract_text()
    assert "page 7" in reader.pages[0].extract_text()


def test_our_pages_have_the_receivers_size_and_those_of_documents_their_own() -> None:
    report = paper(1, pdf_bytes("alpha"), title="First letter")
    others = (paper(2, b"typed words " * 2000, "text/plain"), paper(3, b"no picture", "image/jpeg"))
    letter, a4 = (
        built(report, *others, first=(series(5, picture=picture()),), page=page)
        for page in (PageSize.LETTER, PageSize.A4)
    )
    ours = next(number for number, page in enumerate(letter.pages) if "alpha" in page.extract_text())
    assert [size_of(page) for number, page in enumerate(letter.pages) if number != ours] == [
        PageSize.LETTER.upright
    ] * (len(letter.pages) - 1)
    same = next(page for page in a4.pages if "alpha" in page.extract_text())
    assert size_of(letter.pages[ours]) == size_of(same)
    for reader in (letter, a4):
        words = next(page for page in reader.pages if "/Annots" in page)
        notes: Any = words["/Annots"]
        tops = [float(note.get_object()["/Rect"][3]) for note in notes]
        assert tops == sorted(tops, reverse=True)
        assert tops[0] < size_of(words)[1] - 54


def size_of(page: PageObject) -> tuple[float, float]:
    """Width and height of a page."""
    left, bottom, right, top = map(float, page.mediabox)
    return right - left, top - bottom


def test_every_font_of_ours_is_embedded() -> None:
    reader = built(paper(1, "שלום 山田 김 Ω".encode(), "text/plain"))
    fonts = {ref.get_object()["/BaseFont"]: ref.get_object() for page in reader.pages for ref in _fonts(page)}
    assert fonts
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts.values())


def _fonts(page: Any) -> list[Any]:
    return list(page["/Resources"].get("/Font", {}).values())


@pytest.mark.parametrize(
    ("content", "media_type", "error", "said"),
    [
        (b"%PDF rubbish", "application/pdf", None, "damaged"),
        (pdf_bytes("x", encrypt="word"), "application/pdf", None, "protected by a password"),
        (b"", "application/pdf", "too_slow", "took too long"),
        (b"{}", "application/json", None, "cannot be printed"),
        (b"\xff\xd8\xffno picture", "image/jpeg", None, "damaged"),
        (b"", "application/pdf", "wrong_password", "protected by a password"),
        (b"", "application/pdf", "something new", "could not be read"),
    ],
)
def test_what_cannot_be_shown_is_told_with_its_place(
    content: bytes, media_type: str, error: str | None, said: str
) -> None:
    reader = built(paper(1, content, media_type, error, title="Important letter"), paper(2, pdf_bytes("the next one")))
    whole = text(reader)
    assert said in whole
    assert "DOCS/DOC00001.PDF" in whole
    assert "Important letter" in whole
    assert "the next one" in whole


def test_a_letter_of_a_word_processor_stands_there_by_its_words() -> None:
    entry, document = paper(1, b"PK\x03\x04", "application/vnd.oasis.opendocument.text")
    assert "A nodule in the right lung" in text(built((entry, replace(document, words="A nodule in the right lung"))))


def test_a_damaged_vault_content_is_an_error_and_no_page() -> None:
    entry, document = paper(1, b"")

    def read() -> bytes:
        raise UserError(ErrorKind.CONTENT_DAMAGED, record=1)

    broken = BinderDocument(document.record, document.media_type, document.package_path, read)
    with pytest.raises(UserError):
        binder.build(inputs(entry), [broken])


def test_every_page_of_a_scan_and_every_photo_of_a_file_is_printed() -> None:
    buffer = io.BytesIO()
    scans = [Image.new("1", (80, 60 + number), 1) for number in range(3)]
    scans[0].save(buffer, "TIFF", save_all=True, append_images=scans[1:], compression="group4")
    reader = built(paper(1, buffer.getvalue(), "image/tiff"), paper(2, heic("several.heic"), "image/heic"))
    sizes = [placed.image.size for page in reader.pages[7:13] for placed in page.images if placed.image is not None]
    assert sizes == [(80, 60), (80, 61), (80, 62), (192, 128), (128, 64), (64, 128)]
    assert "Document 2" in reader.pages[12].extract_text()


def test_a_photo_is_turned_upright() -> None:
    buffer = io.BytesIO()
    image = Image.new("RGB", (40, 20), "red")
    exif = image.getexif()
    exif[0x0112] = 6
    image.save(buffer, "JPEG", exif=exif)
    reader = built(paper(1, buffer.getvalue(), "image/jpeg"))
    placed = reader.pages[7].images[0].image
    assert placed is not None
    assert placed.height > placed.width


def test_marked_pictures_stand_with_note_place_and_window() -> None:
    marks = (
        KeyPicture(picture(), (3, 9), marked=True, note="where it is", window=(40.0, 400.0)),
        KeyPicture(picture(8), (4, 9), marked=True, note="endless " * 240, inverted=True),
        KeyPicture(None, (8, 9), why=NOT_SHOWN, marked=True, note="one more"),
        KeyPicture(None, (9, 9), why="damaged", marked=True, note="many\n" * 400),
    )
    reader = built(first=(replace(series(5), key_images=marks),))
    said = text(reader)
    for words in (
        "Marked by the patient",
        "Image 3 of 9",
        "Window: centre 40, width 400",
        "where it is",
        "Image 4 of 9",
        "Black and white exchanged",
        "Marked as well, without a picture here",
        "Image 8 of 9",
        "one more",
    ):
        assert words in said, words
    assert (said.count("endless"), said.count("many")) == (240, 400)
    assert sum(len(page.images) for page in reader.pages) == 2
    assert "No picture could be made" not in said


def test_reports_alone_do_not_point_into_a_package() -> None:
    reader = built(paper(1, b"rubbish"), variant=Variant.REPORTS)
    assert "DOCS/" not in text(reader)
    assert "the patient keeps the original" in text(reader)


@pytest.mark.parametrize("page", PageSize)
def test_a_timeline_is_one_page_however_much_there_is(page: PageSize) -> None:
    many = [
        PackageEntry(record(number, date=PartialDate(1990 + number % 30, number % 12 + 1)), ())
        for number in range(1, 130)
    ]
    for entries in (many[:3], many[:40], many[:45], many):
        reader = PdfReader(io.BytesIO(binder.build(inputs(*entries, page=page), [])))
        assert "Diagnosis and history" in reader.pages[2].extract_text()


def test_nothing_known_is_said_and_not_left_blank() -> None:
    empty: dict[str, Any] = {
        "case_title": "",
        "answers": {},
        "questions": (),
        "medications": (),
        "allergies": (),
        "findings": (),
        "held_back": (),
        "supersedes": None,
    }
    whole = text(PdfReader(io.BytesIO(binder.build(inputs(**empty), []))))
    for said in ("No medicines have been listed", "Nothing has been stated about allergies", "No check was made"):
        assert said in whole
    none = Allergy(1, 1, "none", "", CONFIRMED)
    assert "None known" in text(PdfReader(io.BytesIO(binder.build(inputs(allergies=(none,)), []))))


def test_a_medicine_with_endless_text_breaks_over_pages() -> None:
    endless = Medication(1, 1, "x" * 20_000, "", "", "", None, None, CONFIRMED)
    told: PackageInputs = inputs(medications=(endless,))
    assert len(PdfReader(io.BytesIO(binder.build(told, []))).pages) > 8


@pytest.mark.parametrize(
    ("language", "said"), [("de", "Bitte um eine Zweitmeinung"), ("fr-CA", "deuxième avis"), ("xx", "second opinion")]
)
def test_the_letter_speaks_the_receivers_language(language: str, said: str) -> None:
    told = inputs(answers={"specialist.language": language})
    assert said in PdfReader(io.BytesIO(binder.build(told, []))).pages[0].extract_text()


def test_pages_beyond_the_limit_are_left_out_and_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.export.binder_documents.MOST_PAGES", 3)
    reader = built(paper(1, pdf_bytes(*["page"] * 9)), paper(2, pdf_bytes("another")))
    assert "Only the first 3 of 9 pages" in text(reader)
    assert len(reader.pages) <= 7 + 4
