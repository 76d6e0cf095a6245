"""Texts on a page."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.widgets.labels import LONGEST_WORD, Label, breakable
from app.ui.window import Window
from tests.app.ui import stage

_EDGES = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight


def test_texts_stand_at_the_edge_that_the_language_begins_at(qapp: QApplication, tmp_path: Path) -> None:
    stage.application()
    window = Window(stage.surroundings(tmp_path))
    page = window.show_door()
    there = Label("\u0623\u062d\u0645\u062f", parent=page)
    try:
        assert there.alignment() & _EDGES == Qt.AlignmentFlag.AlignLeft
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert there.alignment() & _EDGES == Qt.AlignmentFlag.AlignRight
        assert Label("Letter", parent=page).alignment() & _EDGES == Qt.AlignmentFlag.AlignRight
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert there.alignment() & _EDGES == Qt.AlignmentFlag.AlignLeft
    stage.close(window)


@given(st.text("ab_-. /\n", max_size=120))
def test_very_long_words_have_places_to_break(words: str) -> None:
    broken = breakable(words)
    assert broken.replace("\u200b", "") == words
    assert all(len(part) <= LONGEST_WORD for word in broken.split() for part in word.split("\u200b"))
    if all(len(word) <= LONGEST_WORD for word in words.split()):
        assert broken == words
