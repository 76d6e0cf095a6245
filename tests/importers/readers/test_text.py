"""Plain text in the encodings that are met."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.candidates import Candidate, Kind, Payload
from importers.readers import text
from models.dates import PartialDate
from models.records import DocumentType

LETTER = "Arztbrief für Käthe Müller\nein zweiter Satz"


def read(data: bytes, *, truncated: bool = False) -> Candidate:
    return text.read(Payload("letter.txt", data, truncated=truncated, size=len(data)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_marked_encodings(encoding: str) -> None:
    candidate = read(LETTER.encode(encoding))
    assert candidate.kind is Kind.TEXT
    assert candidate.text == LETTER
    assert candidate.title == "Arztbrief für Käthe Müller"
    assert candidate.flags == ()


def test_the_encoding_of_old_windows_is_a_guess() -> None:
    candidate = read((LETTER + " \N{EN DASH} 5 €").encode("cp1252"))
    assert candidate.text == LETTER + " \N{EN DASH} 5 €"
    assert "encoding_guessed" in candidate.flags


def test_a_letter_cut_in_two_is_no_other_encoding() -> None:
    candidate = read("ä".encode()[:1].join([b"abc ", b""]), truncated=True)
    assert candidate.flags == ("text_capped",)


def test_long_texts_are_capped() -> None:
    candidate = read(b"abc " * 600_000)
    assert len(candidate.text) == 2_000_000
    assert candidate.flags == ("text_capped",)


def test_a_title_is_no_label() -> None:
    assert read(b"\n\n12.03.2024\nPatient: Anna Muster\nDischarge summary\n").title == "Discharge summary"
    assert read(b"Patient: Anna Muster\n").title == "letter"


@pytest.mark.parametrize(
    ("head", "likely"),
    [
        (b"plain words\n", True),
        (b"\xff\xfea\0b\0", True),
        (b"\xef\xbb\xbfabc", True),
        (b"\x7fELF\x00", False),
        (b"", False),
    ],
)
def test_score(head: bytes, likely: bool) -> None:
    assert bool(text.score(head)) is likely


@given(st.binary(max_size=300))
def test_any_bytes_make_a_text(data: bytes) -> None:
    assert "\0" not in read(data).text


def test_a_diary_is_a_table_of_its_last_day() -> None:
    rows = "".join(f"{day:02}.03.2026;08:15;5,{day % 10};mmol/l\r\n" for day in range(1, 29))
    candidate = read(("Datum;Zeit;Glukose;Einheit\r\n" + rows).encode())
    assert candidate.media_type == "text/csv"
    assert candidate.text.startswith("Datum\tZeit\tGlukose\tEinheit\n01.03.2026\t08:15\t5,1\tmmol/l\n")
    assert [date for _, date in candidate.dates][:1] == [PartialDate(2026, 3, 28)]
    assert candidate.title == "letter"


def test_a_portals_values_are_laboratory_values() -> None:
    names = ("Haemoglobin", "Leukocytes", "Platelets", "Sodium", "Potassium", "Creatinine")
    rows = "".join(f'"{name}","5.{number}","mmol/l","4.0-6.0"\n' for number, name in enumerate(names))
    candidate = read(("Test,Result,Unit,Range\n" + rows).encode())
    assert candidate.type is DocumentType.LAB_RESULT
    assert "Sodium\t5.3\tmmol/l\t4.0-6.0" in candidate.text
