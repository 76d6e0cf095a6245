"""The first page of a full and of a new vault."""

from pathlib import Path

import pytest

from app.services.next_step import NextKind, NextStep
from app.ui.home.cards import RecordLine, ShelfCard, StepCard
from app.ui.home.words import told
from app.ui.places import Place, Target
from app.ui.shell import Shell
from app.ui.widgets.buttons import Button
from app.ui.window import Window
from tests.app.ui import stage


@pytest.mark.parametrize("kind", NextKind)
def test_every_step_has_words_and_a_button(kind: NextKind) -> None:
    words = told(NextStep(kind, count=3, ready=6, wanted=9, lacking="Images"))
    assert words.title
    assert words.why
    assert words.verb


def test_the_package_step_says_what_is_next() -> None:
    words = told(NextStep(NextKind.PACKAGE, ready=6, wanted=9, lacking="Images"))
    assert "6 of 9" in words.title
    assert "Images" in words.why


def test_a_full_vault_shows_step_shelves_and_news(window: Window, shell: Shell) -> None:
    shell.go(Target(Place.HOME))
    stage.settle(window)
    page = shell.page
    assert page.findChildren(StepCard)
    assert len(page.findChildren(ShelfCard)) == 4
    newest = page.findChildren(RecordLine)
    assert len(newest) == 5
    newest[0].click()
    stage.settle(window)
    assert shell.session.place.place is Place.TIMELINE


def test_a_new_vault_offers_one_thing(qapp: object, tmp_path: Path) -> None:
    window = stage.open_window(tmp_path, stage.empty_vault(tmp_path))
    window.show()
    stage.settle(window)
    shell = window.currentWidget()
    assert isinstance(shell, Shell)
    words = [button.text() for button in shell.page.findChildren(Button)]
    stage.close(window)
    assert words == ["Add records"]
