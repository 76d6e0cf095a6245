"""PDFs: text and facts, what is missing, and what is refused."""

import io
import itertools
import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, StreamObject
from reportlab.pdfgen.canvas import Canvas

from importers.candidates import Candidate, Kind, Payload, Problem, Reason
from importers.readers import pdf
from importers.readers.pdf import pdfium
from importers.readers.pdf.pages import Pages, Unopenable
from models.dates import PartialDate
from models.records import Category, DocumentType
from tests.makers import LAB_REPORT, pdf_bytes
from tests.shared import needs_shared, shared

ADDRESS_SPACE = 1_000_000_000


def payload(data: bytes, password: str | None = None, name: str = "file.pdf") -> Payload:
    return Payload(name, data, password, size=len(data))


def read(data: bytes, password: str | None = None) -> Candidate:
    answer = pdf.read(payload(data, password))
    assert isinstance(answer, Candidate)
    return answer


def scanned_pdf() -> bytes:
    """One page that is a picture, one with text."""
    picture = io.BytesIO()
    Image.new("L", (60, 80), 200).save(picture, "PNG")
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=True)
    from reportlab.lib.utils import ImageReader

    canvas.drawImage(ImageReader(picture), 0, 0, 500, 700)
    canvas.showPage()
    canvas.drawString(60, 700, "A page with words on it")
    canvas.save()
    return buffer.getvalue()


def test_score() -> None:
    assert pdf.score(b"\r\n%PDF-1.4") == 100
    assert pdf.score(b"%PS") == 0


def test_a_lab_report_is_understood() -> None:
    candidate = read(pdf_bytes(LAB_REPORT, "Second page"))
    assert candidate.kind is Kind.PDF
    assert (candidate.category, candidate.type) == (Category.LABS, DocumentType.LAB_RESULT)
    assert candidate.title == "Laboratory Report"
    assert candidate.pages == 2
    assert candidate.pages_without_text == 0
    assert candidate.text.endswith("\fSecond page")
    assert candidate.dates[0] == ("collected", PartialDate(2026, 3, 2))
    assert candidate.written.names == ("Anna Muster",)
    assert candidate.written.born == PartialDate(1961, 4, 2)
    assert candidate.language == "en"


def test_a_title_of_its_own_goes_first_unless_a_program_made_it() -> None:
    assert read(pdf_bytes("Words here", title="Discharge letter")).title == "Discharge letter"
    assert read(pdf_bytes("Words here", title="Microsoft Word - x.doc")).title == "Words here"


def test_pages_that_are_pictures_are_counted() -> None:
    candidate = read(scanned_pdf())
    assert candidate.pages == 2
    assert candidate.pages_without_text == 1
    assert "scanned" in candidate.flags


def test_an_empty_page_is_not_a_scan() -> None:
    assert read(pdf_bytes("")).pages_without_text == 0


@pytest.mark.parametrize(
    ("password", "answer"),
    [(None, Reason.PASSWORD), ("wrong", Reason.WRONG_PASSWORD)],
)
def test_a_locked_file_asks_for_its_password(password: str | None, answer: Reason) -> None:
    assert pdf.read(payload(pdf_bytes("Secret", encrypt="open"), password)) == Problem(answer, "", "application/pdf")


def test_the_password_opens_it() -> None:
    assert read(pdf_bytes("Secret words", encrypt="open"), "open").text == "Secret words"


def form() -> bytes:
    """A page with a question and the answer that was filled in."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=True)
    canvas.drawString(60, 700, "Which medicines?")
    canvas.acroForm.textfield(name="medicines", value="Metformin", x=60, y=650, width=200, height=20)
    canvas.save()
    return buffer.getvalue()


def test_what_was_filled_into_a_form_is_found() -> None:
    assert read(form()).text == "Which medicines?\nMetformin"


def test_a_form_made_for_one_makers_programs_too_is_read_by_its_plain_fields() -> None:
    writer = PdfWriter(clone_from=io.BytesIO(form()))
    fields = writer.root_object["/AcroForm"].get_object()
    assert isinstance(fields, DictionaryObject)
    fields[NameObject("/XFA")] = StreamObject()
    made = io.BytesIO()
    writer.write(made)
    assert read(made.getvalue()).text == "Which medicines?\nMetformin"


def test_answers_stand_behind_where_the_form_would_swallow_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdfium, "_again", lambda *_page: "9RUQDPH Metformin")
    assert read(form()).text == "Which medicines?\nMetformin"


def test_a_file_locked_for_certain_certificates_is_not_called_damaged() -> None:
    locked = pdf_bytes("Secret", encrypt="open").replace(b"/Filter /Standard", b"/Filter /Adobe.PubSec")
    assert pdf.read(payload(locked)) == Problem(Reason.OTHER_ENCRYPTION, "pdfium", "application/pdf")
    with pytest.raises(Unopenable) as said:
        Pages(locked, None)
    assert said.value.problem.reason is Reason.OTHER_ENCRYPTION


def test_damage_and_missing_ends() -> None:
    assert pdf.read(payload(b"%PDF-1.4\nnothing")) == Problem(Reason.DAMAGED, "PdfStreamError", "application/pdf")
    cut = Payload("a.pdf", b"%PDF-1.4", truncated=True, size=10**9)
    assert pdf.read(cut) == Problem(Reason.TOO_LARGE, "pdf", "application/pdf")


def test_time_runs_out_but_what_was_read_is_kept() -> None:
    ticks = itertools.chain((0.0, 0.0, 1.0), itertools.repeat(100.0))
    candidate = pdf.read(payload(pdf_bytes("one", "two", "three")), lambda: next(ticks))
    assert isinstance(candidate, Candidate)
    assert candidate.pages == 3
    assert candidate.text == "one\ftwo"
    assert "text_out_of_time" in candidate.flags


@pytest.mark.parametrize(("line", "all_of_it"), [("ab", False), ("The lungs are clear.\n" * 20, True)])
def test_slow_pages_must_be_worth_their_time(line: str, all_of_it: bool) -> None:
    """A few kilobytes can hold a thousand slow pages that say next to nothing."""
    ticks = itertools.count(step=0.3)
    candidate = pdf.read(payload(pdf_bytes(*[line] * 40)), seconds=lambda: float(next(ticks)))
    assert isinstance(candidate, Candidate)
    assert ("text_out_of_time" not in candidate.flags) is all_of_it
    assert candidate.text


@needs_shared
def test_lab_reports_in_four_layouts_against_their_truth() -> None:
    for truth_file in sorted(shared("documents", "lab_reports_synthetic").glob("*.json")):
        truth = json.loads(truth_file.read_text(encoding="utf-8"))
        candidate = read(truth_file.with_suffix(".pdf").read_bytes())
        assert candidate.type is DocumentType.LAB_RESULT, truth_file
        assert candidate.dates[0][1] == PartialDate.parse(truth["collected"]), truth_file
        assert candidate.written.born == PartialDate.parse(truth["dob"]), truth_file
        assert truth["patient"].split()[-1] in candidate.written.names[0], truth_file
        assert candidate.facility == truth["lab"], truth_file


READ_ALL = """
import sys
from pathlib import Path
from importers.candidates import Candidate, Payload, Problem
from importers.readers import pdf
from importers.readers.pdf import pdfium
from importers.readers.pdf.pages import Pages, Unopenable
for name in sys.argv[1:]:
    data = Path(name).read_bytes()
    answer = pdf.read(Payload(name, data, size=len(data)))
    assert isinstance(answer, (Candidate, Problem))
    print(type(answer).__name__, flush=True)
"""


def answers_in_a_small_process(files: list[Path]) -> list[str]:
    """Read files in a child with 1 GB of address space; each line is the kind of one answer."""
    done = subprocess.run(
        [sys.executable, "-c", READ_ALL, *map(str, files)],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE)),
    )
    assert done.returncode == 0, done.stderr[-500:]
    return done.stdout.split()


@needs_shared
def test_strange_and_damaged_files_get_an_answer() -> None:
    files = sorted(shared("documents", "pdf").glob("*/*.pdf"))
    answers = answers_in_a_small_process(files)
    assert len(answers) == len(files)
    assert answers.count("Candidate") >= 0.9 * len(files)


@needs_shared
def test_hostile_files_get_an_answer() -> None:
    """All but those that are made to use up time or memory: they are ended from outside."""
    files = [path for path in sorted(shared("bad-input", "pdf").iterdir()) if "1000pages" not in path.name]
    files = [path for path in files if "fanout" not in path.name]
    assert len(answers_in_a_small_process(files)) == len(files)
