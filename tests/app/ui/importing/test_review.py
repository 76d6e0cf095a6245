"""Looking over an import: correcting in place, several at once, settling whose it is, taking it back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services import browsing, reviewing
from app.services.reviewing import Review
from app.services.unsaved import unsaved
from app.ui.importing.file_lines import FileLines
from app.ui.importing.page import ImportsPage
from app.ui.importing.review import ReviewPane
from app.ui.places import Place
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.widgets.buttons import Button
from app.ui.window import Window
from importers.candidates import Item, Outcome
from models.dates import PartialDate
from models.records import Category, DocumentType, Standing
from models.vault import Vault
from tests.app.ui import stage
from tests.app.ui.importing.conftest import Add
from tests.app.ui.importing.test_desk import answered
from tests.fakes import FakeClock

Show = Callable[[int], ReviewPane]


@pytest.fixture
def pane(add: Add, clinic: Path, show_review: Show) -> ReviewPane:
    """The second import of the vault, laid out to be looked over."""
    add(clinic)
    return show_review(2)


def held(pane: ReviewPane) -> int:
    """The record that waits for its owner."""
    return next(number for number, card in pane.cards.items() if card.facts.held)


def lab(pane: ReviewPane) -> int:
    """The laboratory report."""
    return next(number for number, card in pane.cards.items() if card.facts.type is DocumentType.LAB_RESULT)


def saved(session: Session, pane: ReviewPane, qtbot: QtBot) -> None:
    """Press Save and wait for the timeline."""
    pane.save.click()
    qtbot.waitUntil(lambda: session.place.place is Place.TIMELINE, timeout=5000)


def test_a_card_stands_for_each_record_and_says_why(pane: ReviewPane) -> None:
    assert len(pane.cards) == 5
    assert pane.save.text().startswith("Done: keep 5")
    series = next(card for card in pane.cards.values() if card.kept.files == 4)
    assert series.kept.row.record.type is DocumentType.IMAGE_SERIES
    assert sum(card.kept.outcome is Outcome.STORED_UNREAD for card in pane.cards.values()) == 2


def test_corrections_in_place_are_one_change(pane: ReviewPane, session: Session, qtbot: QtBot) -> None:
    number = lab(pane)
    fields = pane.cards[number].fields
    fields.category.put(Category.NOTES)
    fields.category.activated.emit(fields.category.currentIndex())
    fields.date.line.setText("3 Feb 2025")
    fields.date.line.editingFinished.emit()
    other = held(pane)
    pane.cards[other].settle(2)
    saved(session, pane, qtbot)
    after = answered(session, qtbot, lambda vault: browsing.details(vault, number)).row.record
    assert (after.category, after.date) == (Category.NOTES, PartialDate(2025, 2, 3))
    settled = answered(session, qtbot, lambda vault: browsing.details(vault, other)).row.record
    assert (settled.person_id, settled.standing) == (2, Standing.ACTIVE)
    assert answered(session, qtbot, lambda vault: reviewing.is_reviewed(vault, 2))
    with qtbot.waitSignal(session.history_changed, timeout=5000):
        session.undo()
    before = answered(session, qtbot, lambda vault: browsing.details(vault, other)).row.record
    assert (before.person_id, before.standing) == (1, Standing.HELD)
    assert answered(session, qtbot, lambda vault: browsing.details(vault, number)).row.record.category is Category.LABS


def test_a_date_that_is_none_is_not_saved(pane: ReviewPane, session: Session) -> None:
    fields = pane.cards[lab(pane)].fields
    fields.date.line.setText("yesterday or so")
    pane.save.click()
    assert session.place.place is Place.IMPORTS
    assert not pane.edited


def test_several_are_corrected_at_once(pane: ReviewPane) -> None:
    chosen = [number for number, card in pane.cards.items() if not card.facts.held][:3]
    for number in chosen:
        pane.cards[number].tick.setChecked(True)
    box = pane.together.box(1)
    box.put(DocumentType.REFERRAL_LETTER)
    box.activated.emit(box.currentIndex())
    assert {pane.cards[number].facts.type for number in chosen} == {DocumentType.REFERRAL_LETTER}
    assert set(pane.edited) == set(chosen)
    pane.together.cleared.emit()
    assert not pane.together.isVisible()


def test_an_import_is_taken_back_and_brought_again(
    pane: ReviewPane, session: Session, show_review: Show, qtbot: QtBot
) -> None:
    before = answered(session, qtbot, browsing.counts)
    with qtbot.waitSignal(session.history_changed, timeout=5000):
        pane.back.click()
    after = answered(session, qtbot, browsing.counts)
    assert (after.records, after.held) == (before.records - 4, before.held - 1)
    qtbot.waitUntil(lambda: not pane.back.isEnabled(), timeout=5000)
    with qtbot.waitSignal(session.history_changed, timeout=5000):
        session.undo()
    assert answered(session, qtbot, browsing.counts) == before


def test_corrections_stay_while_the_page_is_brought_up_to_date(
    pane: ReviewPane, session: Session, shell: Shell, qtbot: QtBot
) -> None:
    number = held(pane)
    pane.cards[number].settle(1)
    session.go(Place.HOME)
    session.go(Place.IMPORTS, detail="2")
    stage.settle(shell.window())  # type: ignore[arg-type] # the window it is in
    qtbot.waitUntil(lambda: pane.shows(2), timeout=5000)
    assert list(pane.edited) == [number]


def test_corrections_not_saved_are_there_again_after_locking(
    pane: ReviewPane, window: Window, session: Session, qtbot: QtBot
) -> None:
    number, other = held(pane), lab(pane)
    pane.cards[number].settle(2)
    fields = pane.cards[other].fields
    fields.date.line.setText("Feb 2025")
    fields.date.line.editingFinished.emit()
    path = window.lock()
    assert path is not None
    window.wait_closed()
    shell = window.enter(Vault.open(path, stage.PASSPHRASE, clock=FakeClock()))
    page = shell.page
    assert isinstance(page, ImportsPage)
    qtbot.waitUntil(lambda: page.review.shows(2), timeout=5000)
    assert set(page.review.edited) == {number, other}
    assert page.review.cards[number].facts.person_id == 2
    assert page.review.cards[other].facts.date == PartialDate(2025, 2)
    assert window.session is not None
    saved(window.session, page.review, qtbot)
    stage.settle(window)
    assert answered(window.session, qtbot, lambda vault: unsaved(vault, 2)) == {}


def test_every_file_is_a_line_that_can_be_found(pane: ReviewPane, shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    pane.files_wanted.emit(2)
    page = shell.page
    assert isinstance(page, ImportsPage)
    files = page.files
    qtbot.waitUntil(lambda: files.lines.rowCount() == 10, timeout=5000)
    assert shown(files) == 10
    files.outcome.setCurrentIndex(files.outcome.findData(Outcome.DUPLICATE))
    assert shown(files) == 1
    files.outcome.setCurrentIndex(0)
    files.words.setText("locked")
    assert shown(files) == 1
    files.save(tmp_path / "list.txt")
    stage.settle(shell.window())  # type: ignore[arg-type] # the window it is in
    text = (tmp_path / "list.txt").read_text(encoding="utf-8")
    assert sum(path in text for path in ("lab.pdf", "lab again.pdf", "locked.pdf", "Thumbs.db", "ct/IM0004")) == 5


def test_the_list_names_every_import(shell: Shell, session: Session, pane: ReviewPane, qtbot: QtBot) -> None:
    session.go(Place.IMPORTS)
    page = shell.page
    assert isinstance(page, ImportsPage)
    qtbot.waitUntil(lambda: len(page.list.summaries) == 2, timeout=5000)
    assert [summary.id for summary in page.list.summaries] == [2, 1]
    assert page.list.summaries[0].found == 10
    assert page.back() is False


def test_five_hundred_records_are_shown_a_few_at_a_time(
    pane: ReviewPane, session: Session, shell: Shell, qtbot: QtBot
) -> None:
    seen: Review = answered(session, qtbot, lambda vault: reviewing.review(vault, 2))
    from dataclasses import replace

    one = next(card for card in seen.cards if card.row.record.type is DocumentType.LAB_RESULT)
    many = tuple(
        replace(one, row=replace(one.row, record=replace(one.row.record, id=1000 + number))) for number in range(500)
    )
    items = tuple(Item(f"{number}.pdf", Outcome.STORED, "", 1000 + number) for number in range(500))
    pane.show_review(replace(seen, cards=many, report=replace(seen.report, items=items)))
    qtbot.waitUntil(lambda: pane.shows(2), timeout=5000)
    assert 10 < len(pane.cards) < 50
    assert "500" in pane.save.text()
    before = list(pane.cards)
    next(one for one in pane.findChildren(Button) if one.text() == "Show more records").click()
    qtbot.waitUntil(lambda: pane.shows(2), timeout=5000)
    assert list(pane.cards)[: len(before)] == before
    shell.window().activateWindow()
    assert pane.cards[list(pane.cards)[len(before)]].tick is shell.window().focusWidget()


def shown(files: FileLines) -> int:
    """How many lines stand in the table."""
    return files.table.model().rowCount()
