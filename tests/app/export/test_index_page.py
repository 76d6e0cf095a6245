"""INDEX.HTM and README.TXT: complete, self-contained, without a script, and silent where they should be."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from app.export import index_page
from app.export.inputs import NOT_SHOWN, KeyPicture, PlaceNote, Variant
from app.export.package_words import words
from models.records import DocumentType
from tests.app.export.told import inputs, paper, picture, series


class Page(HTMLParser):
    """Collects what a browser would see and act on."""

    def __init__(self, source: bytes) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.words = ""
        self.open: list[str] = []
        self.feed(source.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, key, value or "") for key, value in attrs]
        if tag not in ("meta", "img", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words += data

    def values(self, key: str) -> list[str]:
        return [value for _, name, value in self.attributes if name == key]


def test_everything_is_listed() -> None:
    letter, _ = paper(1, b"x", title="Letter of March")
    page = Page(index_page.render(inputs(series(5, picture=picture()), letter)))
    for said in (
        "Anna Muster",
        "Letter of March",
        "CT chest",
        "2 images",
        "DICOM, can be imported",
        "Image 1 of 2",
        "Prior imaging",
        "There is no earlier study.",
        "not for diagnosis",
        "Metformin",
        "Penicillin",
        "Question number 6?",
        "Records not included: 2",
    ):
        assert said in page.words, said
    assert page.words.count("Not medical advice") == 1
    assert not page.open


def test_it_needs_nothing_from_elsewhere_and_runs_nothing() -> None:
    letter, _ = paper(1, b"x")
    page = Page(index_page.render(inputs(series(5, picture=picture()), letter)))
    assert not {"script", "iframe", "object", "embed", "link", "form", "base"} & set(page.tags)
    assert not [key for _, key, _ in page.attributes if key.startswith("on") or key == "style"]
    assert all(value.startswith("data:image/png;base64,") for value in page.values("src"))
    assert all(value.startswith(("./", "#")) for value in page.values("href"))
    policy = next(value for value in page.values("content") if "default-src" in value)
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_links_lead_only_to_what_a_browser_shows_without_running() -> None:
    safe, _ = paper(1, b"x")
    page_of_theirs, _ = paper(2, b"<script>", "text/html")
    links = Page(index_page.render(inputs(safe, page_of_theirs))).values("href")
    assert "./DOCS/DOC00001.PDF" in links
    assert "./DOCS/DOC00002.PDF" not in links


def test_what_cannot_be_imported_says_why() -> None:
    entry = series(5)
    odd = replace(entry.files[0], importable=False, note=PlaceNote.NO_HEADER)
    words = Page(index_page.render(inputs(replace(entry, files=(odd,))))).words
    assert "Not importable as DICOM: DICOM without the facts an index needs" in words
    assert "No picture could be made" in words


def test_a_picture_too_large_for_the_page_is_left_out() -> None:
    page = Page(index_page.render(inputs(series(5, picture=b"\x89PNG" + bytes(500_000)))))
    assert "img" not in page.tags


def test_marked_pictures_stand_with_note_place_and_window() -> None:
    marks = (
        KeyPicture(picture(), (3, 9), marked=True, note="here <b>\nand there", window=(40.0, 400.5)),
        KeyPicture(picture(), (4, 9), marked=True, window=(-600.0, 1500.0), inverted=True),
        KeyPicture(None, (8, 9), why=NOT_SHOWN, marked=True, note="one more"),
    )
    page = Page(index_page.render(inputs(replace(series(5), key_images=marks), series(6, picture=picture()))))
    assert page.tags.count("img") == 3
    assert page.values("alt") == [
        "Preview of Record 5, Image 3 of 9",
        "Preview of Record 5, Image 4 of 9",
        "Preview of Record 6",
    ]
    for said in (
        "here <b>\nand there",
        "Marked by the patient · Series 5 · Image 3 of 9 · Window: centre 40, width 400.5",
        "Series 5 · Image 4 of 9 · Window: centre -600, width 1500 · Black and white exchanged",
        "Marked as well, without a picture here",
        "Series 5 · Image 8 of 9one more",
        "Middle image of the series · Series 6 · Image 1 of 2",
    ):
        assert said in page.words, said
    assert "b" not in page.tags
    assert "No picture could be made" not in page.words
    assert not page.open


def test_readme_tells_the_layout_and_nothing_clinical() -> None:
    told = index_page.readme(inputs(series(5))).decode("ascii")
    for said in ("Anna Muster", "Carebinder 0.1.0", "sha256sum -c MANIFEST.TXT", "DICOMDIR", "2026-03-15"):
        assert said in told
    assert """gc MANIFEST.TXT | %{ $h,$f=$_ -split '  ',2; "$((Get-FileHash $f).Hash -eq $h) $f" }\r\n""" in told
    for clinical in ("nodule", "Metformin", "Penicillin", "CT chest", "Keller"):
        assert clinical not in told
    assert "\r\n" in told
    assert "\n" not in told.replace("\r\n", "")


def test_readme_tells_how_to_reach_the_person_where_they_said() -> None:
    reachable = {"contact.phone": "+49 30 1234", "contact.email": "anna@example.org"}
    lines = index_page.readme(inputs(answers=reachable)).decode("ascii").split("\r\n")
    assert [line for line in lines if line.startswith("Contact")] == ["Contact    +49 30 1234, anna@example.org"]
    assert b"Contact" not in index_page.readme(inputs())


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_readme_calls_images_unchanged_only_where_they_are(language: str) -> None:
    said = words(language)
    for variant, kept in ((Variant.FOLDER, True), (Variant.ZIP, True), (Variant.CD, False)):
        answers = {"specialist.language": language}
        told = index_page.readme(inputs(series(5), answers=answers, variant=variant)).decode("utf-8-sig")
        assert (f"DICOM          {said.say('readme_images')}" in told) is kept
        assert (f"DICOM          {said.say('readme_images_cd')}" in told) is not kept


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_readme_lists_an_index_of_images_only_where_there_is_one(language: str) -> None:
    answers = {"specialist.language": language}
    told, without = (
        index_page.readme(inputs(*some, answers=answers)) for some in ((series(5),), (paper(6, b"%PDF")[0],))
    )
    assert told.count(b"\r\nDICOMDIR  ") == told.count(b"\r\nDICOM  ") == (1 if language == "en" else 2)
    assert b"\r\nDICOM" not in without
    assert re.search(rb"\{\w+\}", told + without) is None


def test_readme_speaks_english_and_the_receivers_language() -> None:
    told = index_page.readme(inputs(answers={"specialist.language": "de"}, variant=Variant.ZIP))
    assert told.startswith(b"\xef\xbb\xbf")
    assert "Medical records" in told.decode("utf-8-sig")
    assert "Medizinische Unterlagen" in told.decode("utf-8-sig")


def test_a_recording_is_linked_since_a_browser_plays_it_and_a_program_is_not() -> None:
    sound, _ = paper(1, b"x", "audio/mpeg", type=DocumentType.AUDIO)
    program, _ = paper(2, b"x", "application/x-msdownload")
    scan, _ = paper(3, b"x", "image/heic", type=DocumentType.PHOTO)
    page = Page(index_page.render(inputs(sound, program, scan)))
    assert [place for place in page.values("href") if "DOCS" in place] == ["./DOCS/DOC00001.PDF"]
    assert "Sound recording" in page.words
    assert page.words.count("printed in BINDER.PDF") == 1
