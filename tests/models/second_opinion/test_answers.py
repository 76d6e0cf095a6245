from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.second_opinion.answers import Answer, Key, kept, moment_of, numbers_of


@pytest.mark.parametrize(
    ("form", "given", "stored"),
    [
        (Answer.TEXT, "  two words ", "two words"),
        (Answer.YES_NO, " Yes", "yes"),
        (Answer.YES_NO, "maybe", ""),
        (Answer.NUMBER, "012", "12"),
        (Answer.NUMBER, "601", ""),
        (Answer.NUMBER, "9" * 5000, ""),
        (Answer.DATE, "2026-3", "2026-03"),
        (Answer.DAY, "2026-03", ""),
        (Answer.DAY, "2026-03-04", "2026-03-04"),
        (Answer.DAY, "2026-02-30", ""),
        (Answer.MOMENT, "2026-03-14 9:05 Europe/Berlin", "2026-03-14 09:05 Europe/Berlin"),
        (Answer.MOMENT, "2026-03-14T09:05 UTC", "2026-03-14 09:05 UTC"),
        (Answer.MOMENT, "2026-03-29 02:30 Europe/Berlin", "2026-03-29 03:30 Europe/Berlin"),
        (Answer.MOMENT, "2026-10-25 02:30 Europe/Berlin", "2026-10-25 02:30 Europe/Berlin"),
        (Answer.MOMENT, "0001-01-01 00:00 Asia/Tokyo", "0001-01-01 00:00 Asia/Tokyo"),
        (Answer.MOMENT, "2026-03-14 25:05 UTC", ""),
        (Answer.MOMENT, "2026-03-14 09:05 Nowhere/Land", ""),
        (Answer.MOMENT, "2026-03-14 09:05 ../../etc/passwd", ""),
        (Answer.MOMENT, "2026-03-14 09:05", ""),
        (Answer.LANGUAGE, "DE", "de"),
        (Answer.RECORDS, "3, 05,3", "3,5"),
        (Answer.RECORDS, "3,x", ""),
        (Answer.RECORDS, "0", ""),
        (Answer.ENTRY, "7", "7"),
        (Answer.ENTRY, "7,8", ""),
    ],
)
def test_what_is_stored(form: Answer, given: str, stored: str) -> None:
    assert kept(Key(form, "x"), given) == stored


def test_choices_come_in_their_own_order() -> None:
    assert kept(Key(Answer.CHOICES, "x", ("a", "b", "c")), "c, a") == "a,c"
    assert kept(Key(Answer.CHOICES, "x", ("a", "b", "c")), "d") == ""


def test_one_of_the_choices_or_none() -> None:
    assert kept(Key(Answer.CHOICE, "x", ("a", "b")), " B ") == "b"
    assert kept(Key(Answer.CHOICE, "x", ("a", "b")), "c") == ""


def test_a_time_is_a_time_of_its_zone_through_clock_changes() -> None:
    def utc(text: str) -> datetime:
        found = moment_of(text)
        assert found is not None
        return found.astimezone(UTC)

    assert utc("2026-07-01 09:00 Europe/Berlin") == datetime(2026, 7, 1, 7, tzinfo=UTC)
    assert utc("2026-12-01 09:00 Europe/Berlin") == datetime(2026, 12, 1, 8, tzinfo=UTC)
    assert utc("2026-03-29 02:30 Europe/Berlin") == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert utc("2026-10-25 02:30 Europe/Berlin") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@given(form=st.sampled_from(Answer), text=st.text(max_size=60))
def test_what_is_stored_is_stored_the_same_again(form: Answer, text: str) -> None:
    key = Key(form, "x", ("a", "b"))
    once = kept(key, text)
    assert once == "" or kept(key, once) == once


@given(text=st.text(max_size=60))
def test_numbers_of_any_text(text: str) -> None:
    assert all(number >= 0 for number in numbers_of(text))
