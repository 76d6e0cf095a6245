"""Dates as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.ui import wording
from app.ui.reading_dates import month_names, read
from models.dates import PartialDate

MONTHS = {"january": 1, "jan": 1, "march": 3, "mar": 3, "marz": 3, "may": 5, "june": 6, "july": 7, "august": 8}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("14.3.2026", PartialDate(2026, 3, 14)),
        (" 14. 03. 2026 ", PartialDate(2026, 3, 14)),
        ("3.4.2026", PartialDate(2026, 4, 3)),
        ("14/3/2026", PartialDate(2026, 3, 14)),
        ("3/14/2026", PartialDate(2026, 3, 14)),
        ("2026-03-14", PartialDate(2026, 3, 14)),
        ("14 March 2026", PartialDate(2026, 3, 14)),
        ("March 14, 2026", PartialDate(2026, 3, 14)),
        ("14. März 2026", PartialDate(2026, 3, 14)),
        ("mar 2026", PartialDate(2026, 3)),
        ("2026 Aug.", PartialDate(2026, 8)),
        ("3/2026", PartialDate(2026, 3)),
        ("03.2026", PartialDate(2026, 3)),
        ("2026-03", PartialDate(2026, 3)),
        ("2026", PartialDate(2026)),
        ("", None),
        ("  ", None),
    ],
)
def test_it_is_read(text: str, date: PartialDate | None) -> None:
    assert read(text, MONTHS, month_first=False) == date


def test_what_can_be_read_in_two_ways_is_read_as_the_language_has_it() -> None:
    assert read("3/4/2026", MONTHS, month_first=True) == PartialDate(2026, 3, 4)
    assert read("3/4/2026", MONTHS, month_first=False) == PartialDate(2026, 4, 3)
    assert read("3.4.2026", MONTHS, month_first=True) == PartialDate(2026, 4, 3)


@pytest.mark.parametrize(
    "text",
    [
        *("yesterday", "31.2.2026", "14.3.26", "14.3", "32.1.2026", "13/13/2026", "ma 2026", "ju 2026", "1 2 3 2026"),
        *("March", "March May 2026", "-", "12345", "0", "2026-00-01", "March 2026 14 3"),
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read(text, MONTHS, month_first=False)


@given(st.dates(min_value=PartialDate(1800).first_day()), st.sampled_from(["de_DE", "en_US", "en_GB", "fr_FR"]))
def test_what_is_shown_can_be_typed(day: object, language: str) -> None:
    from datetime import date

    assert isinstance(day, date)
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        if day.year <= 2200:
            for known in (PartialDate.of(day), PartialDate(day.year, day.month), PartialDate(day.year)):
                assert read(wording.partial(known)) == known
    finally:
        QLocale.setDefault(before)


def test_months_are_known_in_english_and_the_language_in_force() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert {"march", "marz", "dezember", "may"} <= month_names().keys()
    finally:
        QLocale.setDefault(before)
