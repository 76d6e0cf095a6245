"""Every code that can stand on a record has its sentence."""

import ast
from pathlib import Path

import pytest

from app.cli import wording
from importers.readers.dicom import describe
from models.records import IDENTITY_CONFIRMED, NO_WORDS, OTHER_NAMED, RECOGNISED, UNSURE, DocumentType
from resources import table
from tests.house.files import ROOT

OTHERS = {"pixels", "partly_read", "truncated", "no_transfer_syntax", "no_preamble", "document_unreadable", "text_cut"}


def flags_of_the_importers() -> set[str]:
    """The values of all constants FLAG_..., those a DICOM object gets by what it lacks, and those written in place."""
    found = (
        {code for _, code in describe._NEEDED}
        | OTHERS
        | {IDENTITY_CONFIRMED, NO_WORDS, OTHER_NAMED, RECOGNISED, UNSURE}
    )
    for path in sorted((ROOT / "importers").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                names = [target.id for target in node.targets if isinstance(target, ast.Name)]
                found |= {str(node.value.value) for name in names if name.startswith("FLAG_")}
    return found


def test_every_flag_has_a_sentence_and_no_other() -> None:
    sentences = table("wording/reasons.toml")["flags"]
    assert set(sentences) == flags_of_the_importers()
    assert set(table("wording/reasons.toml")["remarks"]) <= set(sentences)


def test_flags_written_in_place_stand_in_the_code() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in Path(ROOT / "importers").rglob("*.py"))
    assert all(f'"{flag}' in code for flag in OTHERS)


def test_sentences_of_flags() -> None:
    assert wording.flag("pixels:640x480") == "a picture of 640x480 pixels"
    assert wording.flag("of_a_newer_version") == "of a newer version"
    assert wording.remark("identity_confirmed") == ""
    assert wording.remark("date_unclear") == "date unclear"


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("title:ct chest", "“ct chest” stands near its beginning"),
        ("name:{words}", "its file name says “{words}”"),
        ("structure:lab_result:16", "16 lines look like laboratory values"),
        ("structure:unheard_of:2", "structure:unheard_of:2"),
        ("SOP Class CT Image Storage (1.2.840)", "SOP Class CT Image Storage (1.2.840)"),
        ("heading:", "heading:"),
    ],
)
def test_why_a_record_is_taken_for_what_it_is(code: str, sentence: str) -> None:
    assert wording.because(code) == sentence


def test_every_structure_has_a_sentence() -> None:
    assert set(table("wording/reasons.toml")["structure"]) <= set(DocumentType)
    source = (ROOT / "importers" / "structure.py").read_text(encoding="utf-8")
    assert all(f'yield "{kind}"' in source for kind in table("wording/reasons.toml")["structure"])
    assert source.count('yield "') == len(table("wording/reasons.toml")["structure"])
