"""What is odd about a stack, in words."""

import pytest

from app.imaging.stacks import Note, Oddity
from app.ui.viewer.slices.noting import note_words, notes_head


@pytest.mark.parametrize("oddity", Oddity)
@pytest.mark.parametrize("value", [1, 47, 2.5])
def test_every_oddity_is_a_sentence_for_whole_numbers_too(qapp: object, oddity: Oddity, value: float) -> None:
    words = note_words(Note(oddity, value, after=3))
    assert words.endswith(".")
    assert "{" not in words


def test_several_are_told_together(qapp: object) -> None:
    gap, tilt = Note(Oddity.GAP, 10, after=2), Note(Oddity.TILTED, 14)
    assert notes_head(()) == ""
    assert notes_head((gap,)) == "There is a gap of 10 mm after slice 3."
    assert "2" in notes_head((gap, tilt))
