"""Tables as text are told from sentences with commas, and become rows of cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.tabular import media_type_of, rows_of, separator_of

METER = "Device;SN 12\nDate;Time;Glucose (mg/dL)\n" + "".join(f"0{day}.03.2026;08:15;1{day}0\n" for day in range(1, 9))


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        (METER, ";"),
        ("a,b\n1,2\n3,4\n", ","),
        ('name,note\n"Muster, Anna","said ""yes"""\nx,y\n', ","),
        ("a\tb\tc\n1\t2\t3\n4\t5\t6", "\t"),
        ("a|b\n1|2\n3|4", "|"),
        ("a,b\n1,2", ""),
        ("Dear Anna, thank you for coming,\nas we said, the result is fine,\nso, goodbye, and see you soon", ""),
        ("Haemoglobin 13,2\nLeukocytes 5,4\nPlatelets 250,0\n", ""),
        ("Hb: 13,2 g/dl (12,0-16,0)\nLeuko 5,4 G/l (4,0-10,0)\nQuick 98,5 % (70,0-120,0)\n", ""),
        ("date,sys,dia\n2026-03-01,120,80\n2026-03-02,118,79\n2026-03-03,121,82\n", ","),
        ("one\ntwo\nthree", ""),
        ("", ""),
    ],
)
def test_what_separates_cells(text: str, separator: str) -> None:
    assert separator_of(text) == separator


def test_rows_lose_their_quotes_and_formulas_stay_words() -> None:
    text = '\ufeffname,value\n"Muster, Anna","=cmd|\'/c calc\'!A1"\n"two\nlines",3\n'
    assert rows_of(text, ",")[1:] == [["Muster, Anna", "=cmd|'/c calc'!A1"], ["two lines", "3"]]
    assert media_type_of(",") == "text/csv"
    assert media_type_of("\t") == "text/tab-separated-values"


def test_endless_cells_are_cut_apart_plainly() -> None:
    assert rows_of('"' + "x" * 200_000 + "\na;b", ";")[1] == ["a", "b"]


@given(st.text(max_size=400))
def test_any_text_is_a_table_or_not(text: str) -> None:
    separator = separator_of(text)
    if separator:
        assert rows_of(text, separator)
