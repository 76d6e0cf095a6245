"""Snippets are cut at the index's marks and lose nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from app.services.browsing import Piece, pieces
from models.vault import MARK_OFF, MARK_ON

WORDS = st.text(st.characters(exclude_characters=MARK_ON + MARK_OFF), min_size=1)


def test_pieces() -> None:
    assert pieces("") == ()
    assert pieces("plain") == (Piece("plain", hit=False),)
    assert pieces(f"{MARK_ON}a{MARK_OFF} b {MARK_ON}c{MARK_OFF}") == (
        Piece("a", hit=True),
        Piece(" b ", hit=False),
        Piece("c", hit=True),
    )


@given(st.lists(st.builds(Piece, WORDS, st.booleans())))
def test_every_word_stays_in_its_place(given_pieces: list[Piece]) -> None:
    snippet = "".join(f"{MARK_ON}{one.text}{MARK_OFF}" if one.hit else one.text for one in given_pieces)
    cut = pieces(snippet)
    assert "".join(one.text for one in cut) == "".join(one.text for one in given_pieces)
    assert [one.text for one in cut if one.hit] == [one.text for one in given_pieces if one.hit]
