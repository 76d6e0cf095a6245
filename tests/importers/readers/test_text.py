"""Plain text in the encodings that are met."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.candidates import Candidate, Kind, Payload
from importers.readers import text

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
