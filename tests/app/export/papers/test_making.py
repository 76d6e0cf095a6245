"""What stands on each paper, on how many pages, and that no words break one."""

import io
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PageObject, PdfReader

from app.export.papers import making
from app.export.papers.inputs import PaperInputs, StepLine
from models.second_opinion import EntryKind, StepId
from tests.app.export.papers import cases

PAPERS = (
    "doctor-note",
    "call-sheet",
    "request-letter",
    "reminder-letter",
    "questions",
    "visit-sheet",
    "comparison",
    "first-team-letter",
    "second-team-letter",
    "my-second-opinion",
)
_READABLE = st.characters(codec="cp1252", categories=("Lu", "Ll", "Nd", "Po", "Pd"))
_ANYTHING = st.text(st.characters(), min_size=1, max_size=200).filter(str.strip)


def printed(inputs: PaperInputs, paper: str, language: str = "en") -> PdfReader:
    """A paper, with a letter for each request of the case."""
    terms = cases.terms(language)
    made = making.make(inputs, terms, paper, [(request, terms) for request in inputs.of(EntryKind.REQUEST)])
    return PdfReader(io.BytesIO(made))


def said(page: PageObject) -> str:
    """What stands on a page, on one line."""
    return " ".join(page.extract_text().split())


def text(reader: PdfReader) -> str:
    """What stands on all pages, on one line."""
    return " ".join(map(said, reader.pages))


def said_and_heights(page: PageObject) -> tuple[str, list[float]]:
    """What stands on a page, on one line, and how far above the lower edge each piece of it stands, in points."""
    found: list[float] = []

    def note(piece: str, _cm: object, matrix: Sequence[float], _font: object, _size: float) -> None:
        if piece.strip():
            found.append(matrix[5])

    words = " ".join(page.extract_text(visitor_text=note).split())
    return words, found


@pytest.mark.parametrize(
    ("paper", "pages", "words"),
    [
        (
            "doctor-note",
            1,
            (
                "Dear Dr. Ruth Alder,",
                "A tear in the meniscus",
                "Keyhole operation",
                "I want to know all options",
                "Your answer",
            ),
        ),
        (
            "call-sheet",
            1,
            (
                "Helvia Health",
                "0800 111 222",
                "Is a second opinion covered",
                "Reference number",
                "HH-77120",
                "2 Mar 2026",
            ),
        ),
        (
            "questions",
            2,
            ("1. How was this diagnosis reached", "6. What would make you", "2 Apr 2026, 15:30 (Europe/Zurich)"),
        ),
        (
            "visit-sheet",
            2,
            ("Pain on stairs", "House 3, second floor", "May we record", "Notes of my companion", "Ben"),
        ),
        (
            "comparison",
            1,
            (
                "Dr. Ruth Alder",
                "Torn meniscus, grade 3 From: MRI report of the left knee, page 2",
                "From: Letter of the knee clinic",
                "From: a record that is no longer here",
                "Agreed",
                "To clarify",
                "Risks",
                "Recovery time",
                "Treatment plan: Is there harm in waiting three months?",
                "Work: To clarify",
            ),
        ),
        (
            "first-team-letter",
            1,
            (
                "Dear Dr. Ruth Alder,",
                "I follow the plan of the second opinion. I decided on 10 Apr 2026.",
                "Book physiotherapy",
            ),
        ),
        (
            "second-team-letter",
            1,
            (
                "Dear Prof. Jonas Weber,",
                "You gave me a second opinion.",
                "Your opinion is dated 2 Apr 2026.",
                "Dr. Ruth Alder · Orthopaedics",
                "Work",
                "Signature",
            ),
        ),
    ],
)
def test_each_paper_says_what_it_must(paper: str, pages: int, words: tuple[str, ...]) -> None:
    made = printed(cases.full(), paper)
    assert len(made.pages) == pages
    assert [one for one in words if one not in text(made)] == []


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("inputs", [cases.full(), cases.empty()], ids=["full", "empty"])
def test_no_page_is_blank_and_each_is_numbered(inputs: PaperInputs, language: str) -> None:
    for paper in PAPERS[:2] + PAPERS[4:]:
        made = printed(inputs, paper, language)
        for number, page in enumerate(made.pages, 1):
            assert f"{number} / {len(made.pages)}" in said(page)
            assert len(said(page)) > 40, paper


def test_a_letter_to_each_clinic_names_its_law_and_terms() -> None:
    made = printed(cases.full(), "request-letter")
    gdpr, hipaa, neutral = map(said, made.pages)
    for letter in (gdpr, hipaa, neutral):
        assert "Anna Muster, Anna Beispiel" in letter
        assert "2 Apr 1961" in letter
        assert "12 Apr 2026" in letter
        assert "Lindenweg 7, 8400 Winterthur" in letter
        assert "Place, date" in letter
        assert "1 / 1" in letter
        assert "Left knee" not in letter
    assert all(
        one in gdpr for one in ("Article 15", "one month", "two further months", "Clinic North", "in January 2026")
    )
    assert "Glass slides, H-2026-118 A to C" in gdpr
    assert all(
        one in hipaa for one in ("45 CFR 164.524", "within 30 days", "once by up to 30 days", "complete medical record")
    )
    assert "slides" not in hipaa
    assert "from Apr 2024 until today" in neutral
    assert "GDPR" not in neutral
    assert "HIPAA" not in neutral


def test_a_reminder_names_both_days_and_the_authority() -> None:
    _unsent, hipaa, _also = map(said, printed(cases.full(), "reminder-letter").pages)
    assert "On 1 Mar 2026 I asked you" in hipaa
    assert "As I count it, the time for your answer ended on 31 Mar 2026." in hipaa
    assert "Office for Civil Rights" in hipaa
    earlier = said(printed(replace(cases.full(), today=date(2026, 3, 20)), "reminder-letter").pages[1])
    assert "ends on 31 Mar 2026." in earlier


def test_where_to_send_is_asked_or_left_to_write() -> None:
    inputs = cases.full()
    answers = {key: value for key, value in inputs.case.answers.items() if key != "contact.address"}
    reachable = replace(inputs, case=replace(inputs.case, answers=answers))
    assert "Please ask me where to send it." in text(printed(reachable, "request-letter"))
    nowhere = replace(inputs, case=replace(inputs.case, answers={}))
    assert "Please send everything to me: " in text(printed(nowhere, "request-letter"))


def test_the_comparison_lies_across_and_takes_many_opinions() -> None:
    inputs = cases.full()
    more = [cases.entry(100 + n, EntryKind.OPINION, {"doctor": f"Doctor Number{n}"}) for n in range(7)]
    made = printed(replace(inputs, entries=(*inputs.entries, *more)), "comparison")
    assert all(page.mediabox.width > page.mediabox.height for page in made.pages)
    assert all(f"Doctor Number{n}" in text(made) for n in range(7))
    assert "continued (3 of 3)" in text(made)


def test_an_empty_comparison_can_be_filled_in_by_hand() -> None:
    told = text(printed(cases.empty(), "comparison"))
    assert all(
        one in told for one in ("First opinion", "Second opinion", "Diagnosis", "Risks", "\N{BALLOT BOX} Agreed")
    )


def test_an_undecided_person_says_so() -> None:
    assert "I have not decided yet." in text(printed(cases.empty(), "first-team-letter"))


def test_everything_in_one_leads_to_its_chapters() -> None:
    made = printed(cases.full(), "my-second-opinion", "de")
    outline = [
        (item.title, made.get_destination_page_number(item)) for item in made.outline if not isinstance(item, list)
    ]
    assert [title for title, _ in outline[:2]] == ["Schritte", "Was ansteht"]
    assert "Die Meinungen nebeneinander" in [title for title, _ in outline]
    assert len(outline) == len(StepId) + 4
    contents = made.pages[0].extract_text()
    for title, page in outline:
        assert str(title) in made.pages[page or 0].extract_text()
        assert str(title) in contents
    assert len(list(made.pages[0].annotations or ())) == len(outline)
    assert (
        (made.metadata.title, made.metadata.author) == ("Meine zweite Meinung", "Anna Muster")
        if made.metadata
        else False
    )
    assert str(made.root_object["/Lang"]) == "de"
    wanted = (
        "Lakeside Hospital",
        "Dr. Mia Kern",
        "Book physiotherapy",
        "HH-77120",
        "Torn meniscus, grade 3",
        "18:00",
        "Frage Was it asked?",
        "Frage: Was it asked? zurückgenommen",
        "Was eine Meinung sagt: Dr. Ruth Alder, Diagnose",
        "Was sagt sie: Torn",
        "Punkt der Prüfung: Report on the tissue; My diary",
        "Ist es da oder erledigt? My diary",
    )
    assert [one for one in wanted if one not in text(made)] == []


def test_what_is_overdue_or_open_again_is_said() -> None:
    inputs = cases.full()
    steps = (StepLine(StepId.SAFETY, "Safety", done=False, reopened=True, reasons=("You opened it again.",)),)
    due = tuple(replace(one, overdue=True) for one in inputs.due)
    assert "Overdue" not in text(printed(inputs, "my-second-opinion"))
    told = text(printed(replace(inputs, steps=steps, due=due), "my-second-opinion"))
    assert "Opened again" in told
    assert "You opened it again." in told
    assert "Overdue" in told


@pytest.mark.parametrize("paper", PAPERS)
@settings(max_examples=4, deadline=None)
@given(words=st.text(_READABLE, min_size=3, max_size=40))
def test_what_is_written_appears(paper: str, words: str) -> None:
    told = "".join(text(printed(cases.written(words), paper)).split())
    assert unicodedata.normalize("NFC", words) in told


@pytest.mark.parametrize("paper", PAPERS)
@settings(max_examples=4, deadline=None)
@given(words=_ANYTHING)
def test_no_words_break_a_paper(paper: str, words: str) -> None:
    assert printed(cases.written(words), paper, "de").pages


@pytest.mark.parametrize("paper", PAPERS)
def test_long_texts_go_on_over_pages(paper: str) -> None:
    made = printed(cases.written("A long tale. " * 450 + "The very end."), paper)
    pages = list(map(said_and_heights, made.pages))
    told = " ".join(words for words, _ in pages)
    assert min(height for _, heights in pages for height in heights) > 28
    assert "A long tale. A long tale." in told
    if paper in ("doctor-note", "visit-sheet", "comparison", "first-team-letter", "my-second-opinion"):
        assert "The very end." in told
