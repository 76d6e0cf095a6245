"""Questions: added, reworded, moved, removed."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from app.ui.answers.questions import QuestionsCard
from app.ui.export.case_view import Step
from app.ui.export.page import PackagePage
from app.ui.places import Place, Target
from app.ui.session import Session
from app.ui.window import Window
from tests.app.ui import stage


@pytest.fixture
def begins() -> Target:
    """At the package, whose facts have the card."""
    return Target(Place.PACKAGE)


@pytest.fixture
def card(window: Window) -> QuestionsCard:
    """The sample person's five questions."""
    page = stage.at(window, Place.PACKAGE, PackagePage)
    page.case.show_step(Step.FACTS)
    stage.settle(window)
    return page.case.facts.questions


def texts(card: QuestionsCard) -> list[str]:
    return [card.list.item(row).text() for row in range(card.list.count())]


def test_one_is_added_at_the_end(window: Window, card: QuestionsCard) -> None:
    before = texts(card)
    QTest.keyClicks(card.new, "And what   then?")
    QTest.keyClick(card.new, Qt.Key.Key_Return)
    stage.settle(window)
    assert texts(card) == [*before, "And what then?"]
    assert card.new.text() == ""


def test_one_is_moved_by_key_and_stays_chosen(window: Window, card: QuestionsCard) -> None:
    first, second, *rest = texts(card)
    card.list.setFocus()
    card.list.setCurrentRow(0)
    QTest.keyClick(card.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    stage.settle(window)
    assert texts(card) == [second, first, *rest]
    assert card.list.currentRow() == 1
    assert not card.list.item(1).isHidden()


def test_one_is_dragged_to_another_place(window: Window, card: QuestionsCard) -> None:
    before = texts(card)
    card.list.model().moveRow(QModelIndex(), 4, QModelIndex(), 0)
    stage.settle(window)
    assert texts(card) == [before[4], *before[:4]]


def test_one_is_put_in_other_words_and_empty_words_are_not(window: Window, card: QuestionsCard) -> None:
    before = texts(card)
    card.list.item(0).setText("How sure is it?")
    stage.settle(window)
    assert texts(card) == ["How sure is it?", *before[1:]]
    card.list.item(1).setText("  ")
    stage.settle(window)
    assert texts(card)[1] == before[1]


def test_one_is_removed_and_undone(window: Window, card: QuestionsCard, session: Session) -> None:
    before = texts(card)
    assert not card.remove.isEnabled()
    card.list.setCurrentRow(1)
    card.remove.click()
    stage.settle(window)
    assert texts(card) == [before[0], *before[2:]]
    assert "at least" in card.count.text()
    session.undo()
    stage.settle(window)
    assert texts(card) == before
