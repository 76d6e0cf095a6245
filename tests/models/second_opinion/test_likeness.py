"""Spellings that are one, and some that are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.second_opinion.likeness import same_address, same_name, same_phone, same_place

ANY = st.text(max_size=40)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dr. Ruth Müller", "ruth mueller"),
        ("Müller, Ruth", "Prof. Dr. med. Ruth Muller"),
        ("R. Alder", "Ruth Alder, MD"),
        ("Dr Đỗ", "Đỗ"),
        ("王医生", "王医生"),
    ],
)
def test_one_doctor(one: str, other: str) -> None:
    assert same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("Ruth Alder", "Rita Alder"), ("Ruth Alder", "Ruth Adler"), ("Dr.", "Dr."), ("", "")]
)
def test_not_one_doctor(one: str, other: str) -> None:
    assert not same_name(one, other)


def test_places() -> None:
    assert same_place("Praxis am Markt", "praxis  Markt")
    assert same_place("St. Mary's Hospital", "Saint Mary Hospital")
    assert same_place("Universitätsklinikum Köln", "UNIVERSITAETSKLINIKUM KOELN")
    assert not same_place("Clinic North", "Clinic South")
    assert not same_place("", "")
    assert same_place("Praxis", "praxis")


def test_addresses() -> None:
    assert same_address("Hauptstraße 5, 10115 Berlin", "Haupt-Str. 5\n10115 BERLIN")
    assert same_address("12 Main Street, Springfield", "12 Main St")
    assert not same_address("Hauptstr. 5, Berlin", "Hauptstr. 5, Hamburg")
    assert not same_address("Hauptstr. 5", "Hauptstr. 15")
    assert not same_address("Berlin", "Hauptstr. 5, Berlin")
    assert not same_address("", "Hauptstr. 5")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("+49 (0)30 123456-7", "030/1234567", True),
        ("0049 30 1234567", "+49 30 1234567", True),
        ("(555) 010-4477", "+1 555 010 4477", True),
        ("555 0104477 ext. 12", "555-010-4477", True),
        ("+49 30 1234567", "+43 30 1234567", False),
        ("030 1234567", "040 1234567", False),
        ("+49 40 7654321", "040 1234567", False),
        ("+1 7654321", "00000000001 7654321", False),
        ("112", "112", False),
        ("", "", False),
    ],
)
def test_phones(one: str, other: str, same: bool) -> None:
    assert same_phone(one, other) is same


@given(ANY, ANY)
def test_it_is_the_same_both_ways_round(one: str, other: str) -> None:
    for like in (same_name, same_place, same_address, same_phone):
        assert like(one, other) == like(other, one)
