"""Promise 18 of SAFETY.md: hostile words in any field stay words, in INDEX.HTM and in BINDER.PDF."""

import io
from dataclasses import replace
from typing import Any

import pytest
from pypdf import PdfReader

from app.export import binder, index_page
from app.export.inputs import FindingLine, PackageInputs
from models.records import Allergy, Medication, Person
from tests.app.export.test_index_page import Page
from tests.app.export.told import CONFIRMED, inputs, paper, series

MARKUP = [
    "<b>bold</b>",
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    "javascript:alert(1)",
    "<a href='https://evil.example'>x</a>",
    "<!-- comment",
    "]]>",
    "&lt;b&gt;",
    "<para><font color='red'>",
    "<iframe src='//evil.example'>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "{name} {0} {count.__class__}",
    "%(x)s ${x}",
]
FORMULAS = ["=cmd|'/c calc'!A1", "+1+1", "@SUM(A1)", "-2+3"]
ODD = [
    "a\x00b",
    "\u202eevil\u202c",
    "\u2066hidden\u2069",
    "\ud800 lone",
    "W" * 3000,
    "\r\nInjected: header",
    "\x1b[31mred",
    "e\u0301" * 40,
    "(Tj) ET Q endstream endobj",
    "\\)>>stream",
]
MORE = [
    "<img src=//evil.example/x.png>",
    "<link rel=stylesheet href=//evil.example>",
    "<base href='https://evil.example/'>",
    "<object data=x>",
    "<embed src=x>",
    "<form action='//evil.example'><input autofocus onfocus=alert(1)>",
    "<video><source onerror=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<math><mtext><style><img src onerror=alert(1)>",
    "<svg><animate onbegin=alert(1)>",
    "<template><script>alert(1)</script>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?>",
    "<!DOCTYPE x [<!ENTITY a 'b'>]>&a;",
    "&#60;script&#62;",
    "&colon;javascript",
    "--><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</body></html>",
    "@import url(//evil.example)",
    "background:url(//evil.example)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "<img src='file:///etc/passwd'>",
    "<font name='../../etc/passwd'>",
    "<a href='javascript:alert(1)'>",
    "<onDraw name=x/><seq/>",
    "=HYPERLINK('http://evil.example','x')",
    "\u2028alert(1)\u2029",
    "%PDF-1.7 1 0 obj << /OpenAction << /S /JavaScript >> >>",
]
PAYLOADS = MARKUP + FORMULAS + ODD
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "article", "footer"),
    *("h1", "h2", "h3", "p", "div", "span", "strong", "bdi", "a", "br", "code", "time", "figure", "figcaption", "img"),
    *("ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td"),
}


def everywhere(word: str) -> PackageInputs:
    """A package with ``word`` in every field that data reaches."""
    entry, _ = paper(1, b"x", title=word, provider=word, facility=word)
    imaging = series(5, title=word, facility=word)
    assert imaging.record.series is not None
    facts = replace(
        imaging.record.series,
        study_description=word,
        series_description=word,
        modality=word,
        body_part=word,
        accession_number=word,
    )
    changes: dict[str, Any] = {
        "person": Person(1, word, None, None),
        "case_title": word,
        "answers": dict.fromkeys(
            ("reason.diagnosis", "first_opinion.doctor", "first_opinion.treatment", "specialist.name", "tell.goals"),
            word,
        ),
        "questions": (word,),
        "medications": (Medication(1, 1, word, word, word, word, None, None, CONFIRMED),),
        "allergies": (Allergy(1, 1, word, word, CONFIRMED),),
        "findings": (FindingLine("r", word, "missing", word), FindingLine("s", word, word, word)),
    }
    return inputs(entry, replace(imaging, record=replace(imaging.record, series=facts)), **changes)


@pytest.mark.parametrize("word", PAYLOADS, ids=range(len(PAYLOADS)))
def test_no_word_becomes_markup_in_the_index(word: str) -> None:
    is_only_words_in_the_index(word)


@pytest.mark.long
@pytest.mark.parametrize("word", MORE, ids=range(len(MORE)))
def test_more_of_the_same(word: str) -> None:
    is_only_words_in_the_index(word)
    is_only_letters_in_the_binder(word)


def is_only_words_in_the_index(word: str) -> None:
    source = index_page.render(everywhere(word))
    page = Page(source)
    assert set(page.tags) <= TAGS
    assert not page.open
    assert not [key for _, key, _ in page.attributes if key.startswith("on") or key in ("style", "srcdoc")]
    assert all(value.startswith(("./", "#")) for value in page.values("href"))
    assert page.values("http-equiv") == ["Content-Security-Policy"]
    assert not set(source.decode()) & set("\x00\x1b\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    if word in MARKUP + FORMULAS:
        assert word in page.words


@pytest.mark.parametrize("word", PAYLOADS, ids=range(len(PAYLOADS)))
def test_no_word_becomes_anything_but_letters_in_the_binder(word: str) -> None:
    is_only_letters_in_the_binder(word)


def is_only_letters_in_the_binder(word: str) -> None:
    told = everywhere(word)
    _, document = paper(1, word.encode("utf-8", "replace"), "text/plain", title=word)
    made = binder.build(told, [document])
    assert not [
        sign for sign in (b"/JavaScript", b"/URI", b"/Launch", b"/OpenAction", b"/EmbeddedFile") if sign in made
    ]
    reader = PdfReader(io.BytesIO(made))
    shown = "".join(reader.pages[0].extract_text().split())
    if word in MARKUP + FORMULAS:
        assert "".join(word.split()) in shown
    assert len(reader.pages) < 40
