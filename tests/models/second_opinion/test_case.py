import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import ErrorKind, UserError
from models.second_opinion import KEYS, CaseAnswers, accepted


@pytest.mark.parametrize(
    ("key", "value", "kept"),
    [
        ("history.cancer", " Yes ", "yes"),
        ("package.months", "12", "12"),
        ("first_opinion.date", "2026-3-4", "2026-03-04"),
        ("specialist.language", "DE", "de"),
        ("pathology.slides", "not_needed", "not_needed"),
        ("specialist.wants", "id_copy, insurance_card", "insurance_card,id_copy"),
        ("reason.diagnosis", "  a lump ", "a lump"),
        ("waive.pathology", "no tissue was taken", "no tissue was taken"),
        ("contact.phone", " +49 30 1234 ", "+49 30 1234"),
        ("contact.email", "anna@example.org", "anna@example.org"),
    ],
)
def test_good_values_are_kept_in_one_form(key: str, value: str, kept: str) -> None:
    assert accepted(key, value) == kept
    assert accepted(key, kept) == kept


@pytest.mark.parametrize(
    ("key", "value", "possible"),
    [
        ("history.cancer", "perhaps", "yes, no"),
        ("package.months", "0", "a number from 1 to 600"),
        ("package.months", "two", "a number from 1 to 600"),
        ("first_opinion.date", "yesterday", "a date such as 2026, 2026-03 or 2026-03-14"),
        ("specialist.language", "??", "a language code such as en, de, fr, es"),
        ("pathology.slides", "lost", "requested, sent, not_needed"),
        ("specialist.wants", "id_copy,money", "one or more of insurance_card, id_copy, advance_directive, with commas"),
        ("waive.pathology", "  ", "any text"),
    ],
)
def test_bad_values_are_refused_with_what_is_possible(key: str, value: str, possible: str) -> None:
    with pytest.raises(UserError) as caught:
        accepted(key, value)
    assert caught.value.kind is ErrorKind.BAD_VALUE
    assert caught.value.params["choices"] == possible


def test_unknown_key_is_refused_with_all_keys() -> None:
    with pytest.raises(UserError) as caught:
        accepted("colour", "blue")
    assert set(str(caught.value.params["choices"]).split(", ")) == set(KEYS)


@given(st.sampled_from(sorted(KEYS)), st.text())
def test_any_value_is_kept_or_refused(key: str, value: str) -> None:
    with contextlib.suppress(UserError):
        kept = accepted(key, value)
        assert kept
        assert accepted(key, kept) == kept


@given(st.dictionaries(st.one_of(st.sampled_from(sorted(KEYS)), st.text()), st.text()))
def test_any_answers_can_be_viewed(answers: dict[str, str]) -> None:
    assert 1 <= CaseAnswers.of(answers).window_months <= 600


def test_answers_are_typed() -> None:
    view = CaseAnswers.of(
        {
            "history.cancer": "yes",
            "history.operated": "no",
            "specialist.wants": "id_copy",
            "waive.labs_of_my_clinic": "not made",
            "waive.pathology": " ",
        }
    )
    assert (view.cancer, view.operated, view.biopsied) == (True, False, None)
    assert view.wants == ("id_copy",)
    assert view.window_months == 24
    assert view.reason_to_waive("labs_of_my_clinic") == "not made"
    assert view.reason_to_waive("pathology") == ""
