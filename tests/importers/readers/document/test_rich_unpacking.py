"""Outlook's packed rich text."""

import struct

from hypothesis import given
from hypothesis import strategies as st

from importers.readers.document.rich_unpacking import unpacked


def packed(body: bytes, length: int, form: bytes = b"LZFu") -> bytes:
    return struct.pack("<II4sI", len(body) + 12, length, form, 0) + body


def test_letters_and_references_into_what_was_before() -> None:
    """The example of MS-OXRTFCP 3.2: a document, and one that repeats itself."""
    first = bytes.fromhex("03000a007263706731323542320af36820627004b065c20000") + b""
    raw = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232" + "0af3206865" + "6c090020627705b06c647d0a800fa0"
    )
    assert unpacked(raw) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    repeated = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
    assert unpacked(repeated) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"
    assert isinstance(unpacked(packed(first, 40)), bytes)


def test_what_is_not_packed_and_what_is_neither() -> None:
    assert unpacked(packed(b"{\\rtf1 x}", 9, b"MELA")) == b"{\\rtf1 x}"
    assert unpacked(packed(b"x", 1, b"ZZZZ")) == unpacked(b"short") == b""


@given(st.binary(max_size=200), st.integers(0, 2**32 - 1))
def test_anything_is_unpacked_to_no_more_than_it_says(body: bytes, length: int) -> None:
    assert len(unpacked(packed(body, length))) <= length
