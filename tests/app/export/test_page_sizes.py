"""Sheets of paper and where they are usual."""

import pytest

from app.export.page_sizes import PageSize, usual_for, usual_in


@pytest.mark.parametrize(
    ("territory", "size"),
    [("US", PageSize.LETTER), ("ca", PageSize.LETTER), ("DE", PageSize.A4), ("GB", PageSize.A4), ("", PageSize.A4)],
)
def test_each_territory_has_its_paper(territory: str, size: PageSize) -> None:
    assert usual_in(territory) is size


def test_sheets_are_as_large_as_the_standards_say() -> None:
    assert [round(side / 72 * 25.4) for side in PageSize.A4.upright] == [210, 297]
    assert [side / 72 for side in PageSize.LETTER.upright] == [8.5, 11]
    assert PageSize.LETTER.across == (792, 612)


@pytest.mark.parametrize("here", PageSize)
def test_a_reader_prints_on_what_their_language_tells(here: PageSize) -> None:
    letter, a4 = PageSize.LETTER, PageSize.A4
    assert [usual_for(reads, here) for reads in ("en-US", "en_ca", "es-mx", "fr-CA")] == [letter] * 4
    assert [usual_for(reads, here) for reads in ("de", "de-CH", "en-GB", "zh-Hant-TW", "pt-BR", "ar")] == [a4] * 6
    assert [usual_for(reads, here) for reads in ("", "en", "ES", "fr", "?")] == [here] * 5
