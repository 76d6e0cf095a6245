"""Dates known to the year, the month or the day."""

import pytest

from models.dates import PartialDate


@pytest.mark.parametrize(
    "parts", [(2026, 0), (2026, 0, 1), (2026, 3, 0), (2026, None, 1), (2026, 13), (2023, 2, 29), (0,)]
)
def test_there_is_no_such_date(parts: tuple[int, int | None, int | None]) -> None:
    with pytest.raises(ValueError, match=r"must be|out of range|needs"):
        PartialDate(*parts)


@pytest.mark.parametrize("text", ["0001", "9999-12", "9999-12-31", "2024-02-29"])
def test_the_first_and_the_last_dates_come_back(text: str) -> None:
    date = PartialDate.parse(text)
    assert str(date) == text
    assert date.first_day() <= date.last_day()
