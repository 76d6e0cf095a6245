"""The list of medicines and allergies on paper."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.export.page_sizes import PageSize
from app.services import care_changes, printing_lists
from app.services.caring import NewMedication
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.vault import Vault
from tests.fakes import steady_random


def _text(content: bytes) -> tuple[int, str]:
    reader = PdfReader(io.BytesIO(content))
    return len(reader.pages), "\n".join(page.extract_text() for page in reader.pages)


def _fill(vault: Vault) -> None:
    for change in (
        care_changes.medication_added(
            1, NewMedication("Ramipril", "5 mg", "1-0-0", "blood pressure", PartialDate(2024, 5))
        ),
        care_changes.medication_added(1, NewMedication("Ibuprofen"), PartialDate(2025, 2)),
        care_changes.allergy_added(1, "Penicillin", "rash"),
    ):
        change.do(vault)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en_GB", ("Medicines and allergies of Anna Muster", "2 Apr 1961", "May 2024", "Confirmed by the patient")),
        ("de", ("Medikamente und Allergien von Anna Muster", "Ibuprofen", "Penicillin")),
        ("fr", ("Anna Muster",)),
        ("es", ("Anna Muster",)),
    ],
)
def test_everything_stands_on_one_page(vault: Vault, language: str, said: tuple[str, ...]) -> None:
    _fill(vault)
    pages, text = _text(printing_lists.care_list(vault, 1, language))
    assert pages == 1
    assert [words for words in (*said, "Ramipril", "5 mg", "rash") if words not in text] == []


def test_it_is_made_for_the_paper_at_hand(vault: Vault) -> None:
    page = PdfReader(io.BytesIO(printing_lists.care_list(vault, 1, "en", PageSize.LETTER))).pages[0]
    assert (page.mediabox.width, page.mediabox.height) == PageSize.LETTER.upright


def test_an_empty_list_says_so(vault: Vault) -> None:
    assert "No medicines have been listed." in _text(printing_lists.care_list(vault, 1, "en"))[1]


def test_a_long_list_goes_on_over_pages(vault: Vault) -> None:
    for number in range(60):
        care_changes.medication_added(1, NewMedication(f"Medicine {number}")).do(vault)
    pages, text = _text(printing_lists.care_list(vault, 1, "en"))
    assert pages > 1
    assert "Medicine 59" in text


def test_it_is_saved_outside_the_vault_only(vault: Vault, tmp_path: Path) -> None:
    out = tmp_path / "list.pdf"
    printing_lists.save_list(vault, b"%PDF", out, steady_random())
    assert out.read_bytes() == b"%PDF"
    for place, kind in ((out, ErrorKind.TARGET_EXISTS), (vault.path / "x.pdf", ErrorKind.TARGET_INSIDE_VAULT)):
        with pytest.raises(UserError) as caught:
            printing_lists.save_list(vault, b"%PDF", place, steady_random())
        assert caught.value.kind is kind
