"""``carebinder case paper``."""

import io
from pathlib import Path

from pypdf import PdfReader

from app.cli.case_paper import Kind, Language
from app.services.journey_words import LANGUAGES
from app.services.papers import Paper
from tests.app.cli.conftest import Run


def test_a_paper_is_written_once(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "note.pdf"
    assert run("case", "new", "--title", "Left knee").exit_code == 0
    assert run("case", "set", "first_opinion.doctor", "Dr. Ruth Alder").exit_code == 0
    line = ("case", "paper", "doctor-note", "--out", out)
    done = run(*line)
    assert done.exit_code == 0, done.output
    assert str(out) in done.stdout
    assert "Dear Dr. Ruth Alder," in PdfReader(io.BytesIO(out.read_bytes())).pages[0].extract_text()
    assert run(*line).exit_code == 4
    german = tmp_path / "note-de.pdf"
    assert run("case", "paper", "doctor-note", "--out", german, "--language", "de").exit_code == 0
    assert "Guten Tag Dr. Ruth Alder," in PdfReader(io.BytesIO(german.read_bytes())).pages[0].extract_text()
    assert run("case", "set", "first_opinion.reads", "de").exit_code == 0
    for place, words, options in ((0, "Guten Tag", ()), (1, "Dear", ("--language", "en"))):
        again = tmp_path / f"note-{place}.pdf"
        assert run("case", "paper", "doctor-note", "--out", again, *options).exit_code == 0
        assert words in PdfReader(io.BytesIO(again.read_bytes())).pages[0].extract_text()


def test_what_cannot_be_made_leaves_no_file(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "letter.pdf"
    assert run("case", "paper", "request-letter", "--out", out).exit_code == 4
    assert run("case", "new").exit_code == 0
    assert run("case", "paper", "request-letter", "--out", out).exit_code == 4
    assert run("case", "paper", "request-letter", "--out", out, "--entry", 5).exit_code == 4
    assert run("case", "paper", "love-letter", "--out", out).exit_code == 2
    assert not out.exists()


def test_the_command_knows_every_paper_and_language() -> None:
    assert {*Kind} == {*Paper}
    assert tuple(Language) == LANGUAGES
