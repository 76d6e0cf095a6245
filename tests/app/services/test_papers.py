"""The papers of a second opinion, made of a case in a vault."""

import io
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.services import case_changes, papers
from app.services.papers import Manner, PageSize, Paper
from models.errors import ErrorKind, UserError
from models.second_opinion import EntryKind
from models.vault import Vault
from tests.app.export.papers.cases import ANSWERS, ENTRIES, QUESTIONS
from tests.fakes import FakeClock, steady_random


def text(made: papers.MadePaper) -> str:
    """What stands on a paper, on one line."""
    pages = PdfReader(io.BytesIO(made.pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture
def case_id(vault: Vault) -> int:
    """Anna's case, with everything written down."""
    case = vault.cases.new(1, "Left knee")
    changes = [case_changes.answered(case.id, key, value) for key, value in ANSWERS.items()]
    changes += [case_changes.entered(case.id, kind, fields) for kind, fields in ENTRIES]
    changes += [case_changes.question_added(case.id, question) for question in QUESTIONS]
    for change in changes:
        change.do(vault)
    return case.id


@pytest.mark.parametrize("paper", [one for one in Paper if one is not Paper.REMINDER_LETTER])
def test_every_paper_is_made_in_both_languages_and_fits_the_sheets_at_hand(
    vault: Vault, case_id: int, paper: Paper
) -> None:
    english, german = (papers.make(vault, case_id, paper, Manner(language)) for language in ("en_GB", "de-AT"))
    letter = papers.make(vault, case_id, paper, Manner("en_GB", page=PageSize.LETTER))
    said, translated, said_on_letter = map(text, (english, german, letter))
    assert said != translated
    assert english.name.endswith(" 2026-03-15.pdf")
    assert "Anna Muster" in said
    assert "Anna Muster" in translated
    pages = PdfReader(io.BytesIO(letter.pdf)).pages
    sizes = {tuple(map(float, page.mediabox[2:])) for page in pages}
    assert sizes <= {PageSize.LETTER.upright, PageSize.LETTER.across}
    assert (PageSize.LETTER.across in sizes) is (paper in (Paper.COMPARISON, Paper.MY_SECOND_OPINION))
    assert len(pages) <= {Paper.CALL_SHEET: 1, Paper.VISIT_SHEET: 2}.get(paper, 99)
    words, kept = (set(re.sub(r"\d", " ", one).split()) for one in (said, said_on_letter))
    assert words <= kept


def test_letters_go_to_those_not_written_to(vault: Vault, case_id: int) -> None:
    every = text(papers.make(vault, case_id, Paper.REQUEST_LETTER))
    assert "Clinic North" in every
    assert "Practice Dr. Roth" in every
    assert "Lakeside Hospital" not in every
    requests = vault.entries.list(case_id, EntryKind.REQUEST)
    only = papers.make(vault, case_id, Paper.REQUEST_LETTER, entry_id=requests[1].id)
    assert "Lakeside Hospital" in text(only)
    for request in requests:
        case_changes.entry_changed(request.id, {"sent": "2026-03-02"}).do(vault)
    case_changes.entry_changed(requests[0].id, {"received": "2026-03-09"}).do(vault)
    again = text(papers.make(vault, case_id, Paper.REQUEST_LETTER))
    assert "Clinic North" not in again
    assert "Lakeside Hospital" in again


def test_a_letter_is_in_the_language_of_its_reader(vault: Vault, case_id: int) -> None:
    request, *_ = vault.entries.list(case_id, EntryKind.REQUEST)
    case_changes.entry_changed(request.id, {"language": "de-CH"}).do(vault)
    case_changes.answered(case_id, "specialist.language", "de").do(vault)
    case_changes.answered(case_id, "first_opinion.reads", "fr").do(vault)
    second, first = Paper.SECOND_TEAM_LETTER, Paper.FIRST_TEAM_LETTER
    assert "Mit freundlichen Grüßen" in text(papers.make(vault, case_id, second))
    assert "Yours sincerely" in text(papers.make(vault, case_id, second, Manner("en")))
    assert "Mit freundlichen Grüßen" in text(papers.make(vault, case_id, first, Manner(own="de"))), (
        "no letters are French"
    )
    assert "Yours sincerely" in text(papers.make(vault, case_id, first))
    only = papers.make(vault, case_id, Paper.REQUEST_LETTER, entry_id=request.id)
    assert only.name.startswith("Bitte um")


def test_of_several_letters_each_is_in_the_language_of_its_reader(vault: Vault, case_id: int) -> None:
    request, *_ = vault.entries.list(case_id, EntryKind.REQUEST)
    case_changes.entry_changed(request.id, {"language": "de"}).do(vault)
    made = papers.make(vault, case_id, Paper.REQUEST_LETTER)
    letters = [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(made.pdf)).pages]
    german = ["Mit freundlichen Grüßen" in letter for letter in letters]
    assert german == [request.fields["clinic"] in letter for letter in letters]
    assert any(german)
    assert sum("Yours sincerely" in letter for letter in letters) == len(letters) - 1
    assert "Yours sincerely" not in text(papers.make(vault, case_id, Paper.REQUEST_LETTER, Manner("de")))


def test_what_is_overdue_since_this_morning_is_said(vault: Vault, case_id: int) -> None:
    case_changes.answered(case_id, "appointment.when", "2026-03-17 12:00 UTC").do(vault)
    assert "whether your records have arrived Overdue" in text(papers.make(vault, case_id, Paper.MY_SECOND_OPINION))


def test_reminders_go_to_those_whose_time_is_over(vault: Vault, case_id: int) -> None:
    with pytest.raises(UserError):
        papers.make(vault, case_id, Paper.REMINDER_LETTER)
    drafted, sent, *_ = vault.entries.list(case_id, EntryKind.REQUEST)
    assert "Lakeside Hospital" in text(papers.make(vault, case_id, Paper.REMINDER_LETTER, entry_id=sent.id))
    with pytest.raises(UserError):
        papers.make(vault, case_id, Paper.REMINDER_LETTER, entry_id=drafted.id)
    assert isinstance(vault.clock, FakeClock)
    vault.clock.advance(days=30)
    told = text(papers.make(vault, case_id, Paper.REMINDER_LETTER))
    assert "ended on 31 Mar 2026" in told
    assert "Clinic North" not in told


def test_without_a_request_there_is_no_letter(vault: Vault) -> None:
    case = vault.cases.new(1, "Left knee")
    for entry_id in (None, 7):
        with pytest.raises(UserError) as caught:
            papers.make(vault, case.id, Paper.REQUEST_LETTER, entry_id=entry_id)
        assert caught.value.kind is ErrorKind.NO_ENTRY


def test_what_another_version_wrote_does_no_harm(vault: Vault, case_id: int) -> None:
    vault.cases.answer(case_id, "tell.dreams", "flying")
    vault.cases.answer(case_id, "decide.path", "fourth_opinion")
    vault.entries.add(case_id, "horoscope", {"sign": "crab"})
    vault.entries.add(case_id, EntryKind.REQUEST, {"clinic": "Clinic South", "what": "tea", "smell": "mint"})
    told = text(papers.make(vault, case_id, Paper.MY_SECOND_OPINION))
    assert "Clinic South" in told
    assert "I have not decided yet." in text(papers.make(vault, case_id, Paper.FIRST_TEAM_LETTER))
    assert "complete medical record" in text(papers.make(vault, case_id, Paper.REQUEST_LETTER))


def test_it_is_saved_outside_the_vault_only(vault: Vault, case_id: int, tmp_path: Path) -> None:
    made, out = papers.make(vault, case_id, Paper.QUESTIONS), tmp_path / "questions.pdf"
    papers.save(vault, made, out, steady_random())
    assert out.read_bytes() == made.pdf
    for place, kind in ((out, ErrorKind.TARGET_EXISTS), (vault.path / "x.pdf", ErrorKind.TARGET_INSIDE_VAULT)):
        with pytest.raises(UserError) as caught:
            papers.save(vault, made, place, steady_random())
        assert caught.value.kind is kind
