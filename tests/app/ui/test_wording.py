"""The core's codes in words."""

from datetime import date

import pytest

from app.ui import wording
from models.dates import PartialDate
from models.records import Category, DocumentType, Sex, Standing


@pytest.mark.parametrize("shelf", [*Category, None])
def test_every_shelf_has_a_word_and_an_icon(shelf: Category | None) -> None:
    assert wording.category(shelf)
    assert wording.CATEGORY_ICONS[shelf]


def test_every_code_has_words_of_its_own() -> None:
    kinds = [wording.document_type(kind) for kind in DocumentType]
    assert len(set(kinds)) == len(kinds)
    assert all(wording.standing(where) for where in Standing)
    assert all(wording.sex(which) for which in (*Sex, None))


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (PartialDate(2026, 3, 14), "14 Mar 2026"),
        (PartialDate(2026, 3), "Mar 2026"),
        (PartialDate(2026), "2026"),
        (None, "No date"),
    ],
)
def test_a_date_is_told_as_far_as_it_is_known(when: PartialDate | None, words: str) -> None:
    assert wording.partial(when) == words


def test_a_day_and_a_size() -> None:
    assert wording.day(date(2026, 3, 4)) == "4 Mar 2026"
    assert wording.size(1_234_567) == "1.2 MB"
