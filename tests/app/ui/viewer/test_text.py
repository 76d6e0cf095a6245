"""Texts in their viewer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.services.browsing import Details
from app.ui.viewer.pane import ViewerPane
from app.ui.viewer.text import TextView, readable
from app.ui.viewer.text_finding import places
from tests.app.ui.viewer.keys import press

Of = Callable[[str], Details]


@pytest.fixture
def show(pane: ViewerPane, details: Of) -> Callable[[str], TextView]:
    def shown(name: str) -> TextView:
        pane.show_record(details(name))
        assert isinstance(pane.viewer, TextView)
        return pane.viewer

    return shown


def test_a_note_is_read_enlarged_and_wrapped(show: Callable[[str], TextView], qtbot: QtBot) -> None:
    view = show("note.txt")
    text = view.sheet_of_text
    assert text.toPlainText().startswith("Pain in the knee.")
    assert "שלם" in text.toPlainText()
    before = text.font().pointSizeF()
    press(text, Qt.Key.Key_Plus)
    assert text.font().pointSizeF() > before
    view.wrap.click()
    assert text.lineWrapMode() is QPlainTextEdit.LineWrapMode.NoWrap


def test_places_are_found_one_after_the_other(show: Callable[[str], TextView], qtbot: QtBot) -> None:
    view = show("note.txt")
    view.bar.open()
    view.bar.edit.setText("KNEE")
    press(view.bar.edit, Qt.Key.Key_Return)
    assert view.bar.count.text() == "1 of 3"
    assert len(view.sheet_of_text.extraSelections()) == 3
    press(view.bar.edit, Qt.Key.Key_Return)
    assert view.bar.count.text() == "2 of 3"
    view.bar.close_bar()
    assert not view.sheet_of_text.extraSelections()


def test_tables_have_letters_of_the_same_width(show: Callable[[str], TextView]) -> None:
    view = show("values.csv")
    assert view.plain.isChecked()
    assert QFontInfo(view.sheet_of_text.font()).fixedPitch()
    view.plain.click()
    assert not QFontInfo(view.sheet_of_text.font()).fixedPitch()


def test_a_text_is_drawn_for_paper(show: Callable[[str], TextView]) -> None:
    view = show("note.txt")
    drawn: list[QImage] = []
    assert view.sheets == 1
    view.sheet(0, (340, 495), drawn.append)
    colours = {drawn[0].pixelColor(x, y).red() for x in range(0, 200, 2) for y in range(60)}
    assert min(colours) < 128 < max(colours)


def test_places_count_in_qts_units_and_not_beyond_the_folding() -> None:
    assert places("a😀b b", "b") == [3, 5]
    assert places("Straße STRASSE", "strasse") == [7]
    assert places("abc", "") == []
    assert readable("a\fb") == "a\n\nb"
