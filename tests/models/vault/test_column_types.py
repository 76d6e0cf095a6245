from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects.sqlite.base import SQLiteDialect

from models.dates import PartialDate
from models.vault.column_types import MomentColumn, WordsColumn, pack_date, storable, unpack_date

DIALECT = SQLiteDialect()
DATES = st.dates().flatmap(
    lambda day: st.sampled_from(
        [PartialDate(day.year), PartialDate(day.year, day.month), PartialDate(day.year, day.month, day.day)]
    )
)


@given(DATES)
def test_dates_come_back(date: PartialDate) -> None:
    assert unpack_date(pack_date(date)) == date


@given(DATES, DATES)
def test_numbers_sort_as_dates_do(one: PartialDate, other: PartialDate) -> None:
    assert (one < other) == (pack_date(one) < pack_date(other))


@given(st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=-9, minutes=-30))])))
def test_moments_come_back_to_the_microsecond(moment: datetime) -> None:
    column = MomentColumn()
    back = column.process_result_value(column.process_bind_param(moment, DIALECT), DIALECT)
    assert back == moment
    assert back is not None
    assert back.tzinfo is UTC


@given(st.lists(st.text()))
def test_words_come_back(words: list[str]) -> None:
    column = WordsColumn()
    kept = tuple(storable(word) for word in words)
    assert column.process_result_value(column.process_bind_param(tuple(words), DIALECT), DIALECT) == kept


@given(st.text(st.characters(codec=None)))
def test_any_text_can_be_stored(text: str) -> None:
    storable(text).encode("utf-8")
    assert storable(storable(text)) == storable(text)
    assert len(storable(text)) == len(text)
