"""Rich text as words."""

from hypothesis import given
from hypothesis import strategies as st

from importers.readers.document.rtf import read

LETTER = rb"""{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator Word;}{\info{\author nobody}}
\pard Entlassungsbericht\par Frau K\'e4the M\u252?ller, geb.\~02.04.1961\par
{\b Diagnose:}\tab Asthma\par\uc2\u8364??5\par a\{b\}{\pict 0102}\emdash}"""


def test_a_letter() -> None:
    lines = read(LETTER).text.split("\n")
    assert lines == [
        "Entlassungsbericht",
        "Frau Käthe Müller, geb. 02.04.1961",
        "Diagnose:\tAsthma",
        "€5",
        "a{b}\N{EM DASH}",
    ]


@given(st.binary(max_size=200))
def test_anything_gives_some_words(rest: bytes) -> None:
    assert isinstance(read(b"{\\rtf1" + rest).text, str)
