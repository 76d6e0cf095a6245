"""Long texts on paper: every line on one sheet, none cut, in pieces that take a moment each."""

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextDocument
from pytestqt.qtbot import QtBot

from app.ui.viewer.paging import Growing, Paging, stretches
from models.progress import Progress
from tests.app.ui import stage


@given(st.text("ab \n", max_size=60), st.integers(1, 12))
def test_stretches_are_the_text(text: str, most: int) -> None:
    found = stretches(text, most)
    assert "".join(found) == text
    assert all(len(one) <= most for one in found)


def test_a_stretch_ends_with_a_line_or_a_word_where_it_can() -> None:
    assert stretches("one\ntwo three\nfour", 11) == ["one\n", "two three\n", "four"]
    assert stretches("one two three", 9) == ["one two ", "three"]
    assert stretches("x" * 5, 2) == ["xx", "xx", "x"]


def pieces(lines: list[str], in_one: int) -> list[Callable[[QTextDocument], None]]:
    """The lines as documents of a few."""
    font = QFont()
    font.setPixelSize(14)

    def put(document: QTextDocument, start: int) -> None:
        document.setDefaultFont(font)
        document.setPlainText("\n".join(lines[start : start + in_one]))

    return [partial(put, start=start) for start in range(0, len(lines), in_one)]


def test_pieces_flow_from_sheet_to_sheet_without_a_gap(qtbot: QtBot) -> None:
    stage.application()
    lines = [f"line {number}" for number in range(300)]
    whole, cut = (Paging(pieces(lines, in_one), QObject()) for in_one in (300, 7))
    assert whole.count == cut.count > 3
    assert whole.draw(1, (680, 990)) == cut.draw(1, (680, 990))
    for one in (whole, cut):
        for strips in one._sheets:
            assert all(strip.at + strip.bottom - strip.top <= cut.paper.height() + 1e-6 for strip in strips)
            assert not strips or strips[0].at == 0


def test_it_is_laid_out_a_little_at_a_time_and_may_be_stopped(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.application()
    monkeypatch.setattr("app.ui.viewer.paging.AT_ONCE", 0.0)
    owner = QObject()
    told: list[Progress] = []
    paging = Paging(pieces(["words"] * 400, 4), owner)
    paging.went.connect(told.append)
    paging.begin()
    qtbot.waitUntil(lambda: bool(told))
    paging.stop()
    assert not paging.ready
    paging.begin()
    qtbot.waitUntil(lambda: paging.ready)
    assert paging.ready
    assert (told[0].total, told[-1].done) == (100, 100)
    assert len(told) > 1


def test_a_line_higher_than_a_sheet_has_one_to_itself() -> None:
    stage.application()
    font = QFont()
    font.setPixelSize(2000)

    def put(document: QTextDocument) -> None:
        document.setDefaultFont(font)
        document.setPlainText("a\nb")

    assert Paging([put], QObject()).count == 2
    assert Paging([], QObject()).count == 0


def test_a_document_grows_until_it_is_whole(qtbot: QtBot) -> None:
    stage.application()
    owner = QObject()
    growing, document = Growing(owner), QTextDocument("old", owner)

    def put(document: QTextDocument, number: int) -> None:
        document.setPlainText(f"{document.toPlainText()} {number}")

    growing.begin(document, [partial(put, number=number) for number in range(50)])
    assert "0" in document.toPlainText()
    qtbot.waitUntil(lambda: growing.whole)
    assert document.toPlainText().split() == [str(number) for number in range(50)]
