"""Texts of old Word."""

import struct
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from importers.candidates import Reason
from importers.readers.document.compound import Compound
from importers.readers.document.reading import KeptError, UnreadableError
from importers.readers.document.word import read
from tests.compounds import compound, word_text

LETTER = word_text("Arztbrief\rGrüße an Anna\r", "Klinik Nord")


def words(data: bytes) -> str:
    return read(Compound(data)).text


def test_pieces_of_both_kinds_and_what_stands_above() -> None:
    assert words(LETTER) == "Klinik Nord\n\nArztbrief\nGrüße an Anna"


def test_fields_show_what_they_show_and_rows_are_lines() -> None:
    text = "Seite \x13 PAGE \x14\x13 IF \x142\x15\x15.\x0bHb\x0712,9\x07\x07Na\x07140\x07\x07\x01"
    assert words(word_text(text)) == "Seite 2.\nHb\t12,9\nNa\t140"


def test_word_95_has_its_text_in_one() -> None:
    main = struct.pack("<HH6xH", 0xA5DC, 104, 0).ljust(0x18, b"\0") + struct.pack("<II20xI", 0x80, 0, 7)
    assert words(compound({"WordDocument": main.ljust(0x80, b"\0") + b"Befund\r"})) == "Befund"


@pytest.mark.parametrize(("flags", "reason"), [(0x0100, Reason.OTHER_ENCRYPTION)])
def test_an_encrypted_text_is_kept(flags: int, reason: Reason) -> None:
    with pytest.raises(KeptError) as caught:
        words(word_text("x", flags=flags))
    assert caught.value.problem.reason is reason


@settings(max_examples=25)
@given(st.lists(st.tuples(st.integers(0, len(LETTER) - 1), st.integers(0, 255)), max_size=30))
def test_a_damaged_text_is_read_or_refused(changes: list[tuple[int, int]]) -> None:
    damaged = bytearray(LETTER)
    for place, value in changes:
        damaged[place] = value
    with suppress(UnreadableError, KeptError):
        assert isinstance(words(bytes(damaged)), str)
