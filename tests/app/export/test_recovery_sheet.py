"""The recovery sheet shows the whole key on one page."""

import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from app.export.page_sizes import PageSize
from app.export.recovery_sheet import Sheet, render
from models.vault import RecoveryKey
from tests.fakes import steady_random


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "xx"])
def test_the_key_can_be_read_back_from_the_page(language: str) -> None:
    key = RecoveryKey.generate(steady_random())
    groups = key.text.split("-")
    sheet = Sheet("Anna <b>.vault", "0a1b", date(2026, 3, 15), groups, language)
    reader = PdfReader(io.BytesIO(render(sheet)))
    assert len(reader.pages) == 1
    (low,) = PdfReader(io.BytesIO(render(replace(sheet, page=PageSize.LETTER)))).pages
    assert tuple(map(float, low.mediabox[2:])) == PageSize.LETTER.upright
    assert low.extract_text().split() == reader.pages[0].extract_text().split()
    shown = reader.pages[0].extract_text()
    assert "Anna <b>.vault" in shown
    assert [group for group in groups if group in shown] == groups
