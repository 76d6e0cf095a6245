"""Lists in the window: shown, searched, narrowed down, chosen from, folded."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.services import changes, editing
from app.services.editing import Correction
from app.ui.places import Place, Target
from app.ui.records import asking, model
from app.ui.records.model import LINE
from app.ui.records.page import RecordsPage
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.viewer.pane import ViewerPane
from app.ui.widgets.buttons import Button
from app.ui.window import Window
from models.records import DocumentType
from tests.app.ui import stage


def page_of(window: Window, shell: Shell, place: Place, record: int | None = None, detail: str = "") -> RecordsPage:
    shell.go(Target(place, record, detail))
    stage.settle(window)
    page = shell.page
    assert isinstance(page, RecordsPage)
    return page


def titles(page: RecordsPage) -> list[str]:
    model = page.view.records
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def test_a_page_of_the_record_is_asked_for(window: Window, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    turned: list[int] = []
    monkeypatch.setattr(ViewerPane, "turn_to", lambda _pane, page: turned.append(page))
    page_of(window, shell, Place.TIMELINE, 1, "page:3")
    page_of(window, shell, Place.TIMELINE, 1, "page:2")
    page_of(window, shell, Place.TIMELINE, 1, "page:x")
    page_of(window, shell, Place.TIMELINE, 2)
    assert turned == [3, 2]


def search(window: Window, page: RecordsPage, words: str, qtbot: QtBot) -> None:
    page.header.search.setText(words)
    qtbot.waitUntil(lambda: page.filters.words == words)
    stage.settle(window)


def test_the_timeline_lists_everything_newest_first_with_its_years(window: Window, shell: Shell) -> None:
    page = page_of(window, shell, Place.TIMELINE)
    model = page.view.records
    lines = [model.data(model.index(row), LINE) for row in range(model.rowCount())]
    dates = [line.row.record.date for line in lines if line.row.record.date is not None]  # type: ignore[attr-defined] # a Line
    assert dates == sorted(dates, reverse=True)
    assert len(lines) == 9
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "2 Mar 2026" in str(spoken)


def test_a_search_covers_all_shelves_and_can_be_kept_to_one(window: Window, shell: Shell, qtbot: QtBot) -> None:
    page = page_of(window, shell, Place.LABS)
    search(window, page, "chest", qtbot)
    found = titles(page)
    assert any("CT" in title for title in found)
    page.chips.changed.emit(replace(page.filters, everywhere=False))
    stage.settle(window)
    assert len(titles(page)) < len(found)
    assert shell.page.back()
    stage.settle(window)
    assert page.header.search.text() == ""
    assert len(titles(page)) == 2


def test_nothing_found_offers_to_clear(window: Window, shell: Shell, qtbot: QtBot) -> None:
    page = page_of(window, shell, Place.TIMELINE)
    search(window, page, "zzzzqq", qtbot)
    clear = [button for button in page.findChildren(Button) if button.text() == "Show all" and button.isVisible()]
    QTest.mouseClick(clear[0], Qt.MouseButton.LeftButton)
    stage.settle(window)
    assert len(titles(page)) == 9


def test_a_filter_narrows_and_its_chip_takes_it_back(window: Window, shell: Shell, qtbot: QtBot) -> None:
    page = page_of(window, shell, Place.TIMELINE)
    page.chips.changed.emit(replace(page.filters, type=DocumentType.LAB_RESULT))
    stage.settle(window)
    assert len(titles(page)) == 2
    assert page.header.count.text() == "2 of 9"
    chip = next(button for button in page.chips.findChildren(Button) if button.objectName() == "type")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    stage.settle(window)
    assert len(titles(page)) == 9


def test_choosing_shows_the_record_and_a_refresh_keeps_it(window: Window, shell: Shell, session: Session) -> None:
    page = page_of(window, shell, Place.TIMELINE)
    page.view.setCurrentIndex(page.view.records.index(3))
    chosen = page.view.ids
    assert len(chosen) == 1
    session.changed.emit()
    stage.settle(window)
    assert page.view.ids == chosen
    assert page.view.currentIndex().row() == 3


def test_several_chosen_far_apart_stay_chosen_when_they_are_changed(
    window: Window, shell: Shell, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (asking, model):
        monkeypatch.setattr(module, "PAGE", 1)
    page = page_of(window, shell, Place.TIMELINE)
    page.view._choose([0, 1, 7])
    stage.settle(window)
    chosen = page.view.ids
    assert len(chosen) == 3
    session.perform(changes.corrected(chosen, Correction(note="all of them")))
    stage.settle(window)
    assert page.view.ids == page.pane._ids == chosen
    assert [index.row() for index in page.view.selectedIndexes()] == [0, 1, 7]


def test_everything_can_be_chosen_and_moved_to_the_bin_and_undone(
    window: Window, shell: Shell, session: Session, qtbot: QtBot
) -> None:
    page = page_of(window, shell, Place.LABS)
    page.view.selectAll()
    assert len(page.view.ids) == 2
    page._move_to_bin()
    stage.settle(window)
    assert titles(page) == []
    shell.undo()
    stage.settle(window)
    assert len(titles(page)) == 2


def test_a_record_asked_for_is_chosen_in_its_list(window: Window, shell: Shell) -> None:
    page = page_of(window, shell, Place.TIMELINE)
    line = page.view.records.line(6)
    assert line is not None
    shell.go(Target(Place.HOME))
    page = page_of(window, shell, Place.TIMELINE, line.row.record.id)
    assert page.view.ids == (line.row.record.id,)
    assert page.view.currentIndex().row() == 6


def test_what_waits_is_listed_when_asked_for_and_where_nothing_else_is_here(
    window: Window, shell: Shell, session: Session
) -> None:
    page = page_of(window, shell, Place.TIMELINE, detail="held")
    assert page.filters.held
    assert len(titles(page)) == 1
    page.clear()
    stage.settle(window)
    page.view.selectAll()
    ids = page.view.ids
    session.act(session, lambda vault: editing.remove(vault, ids))
    stage.settle(window)
    (look,) = (one for one in page.findChildren(Button) if one.text() == "Look at what waits" and one.isVisible())
    look.click()
    stage.settle(window)
    assert len(titles(page)) == 1


def test_a_narrow_page_shows_one_pane_with_a_way_back(window: Window, shell: Shell, qtbot: QtBot) -> None:
    window.resize(760, 650)
    page = page_of(window, shell, Place.TIMELINE)
    assert page.panes.is_folded
    assert not page.pane.isVisible()
    page.view.setCurrentIndex(page.view.records.index(0))
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert page.pane.isVisible()
    assert not page.view.isVisible()
    focused = window.focusWidget()
    assert isinstance(focused, Button)
    assert focused.text() == "Back to the list"
    shell.back()
    assert page.view.isVisible()
    assert page.view.ids


def test_the_bin_gives_back_and_deletes_for_good(window: Window, shell: Shell, session: Session, qtbot: QtBot) -> None:
    labs = page_of(window, shell, Place.LABS)
    labs.view.selectAll()
    ids = labs.view.ids
    session.act(session, lambda vault: editing.remove(vault, ids))
    session.act(session, lambda vault: vault.cases.bin(1))
    stage.settle(window)
    page = page_of(window, shell, Place.BIN)
    assert page.bin_bar is not None
    page.bin_bar.case_button.click()
    page.findChildren(QDialog)[-1].accept()
    stage.settle(window)
    assert not page.bin_bar.case_button.isVisible()
    assert not page.bin_bar.take_out.isEnabled()
    page.view.setCurrentIndex(page.view.records.index(0))
    page.bin_bar.restore()
    stage.settle(window)
    assert len(titles(page)) == 1
    page.view.selectAll()
    page.bin_bar.ask_to_delete()
    page.findChildren(QDialog)[-1].accept()
    stage.settle(window)
    assert titles(page) == []
    assert not page.bin_bar.empty_button.isEnabled()


@pytest.mark.parametrize(("scale", "rail"), [(100, False), (200, True)])
def test_the_list_never_scrolls_sideways(window: Window, shell: Shell, scale: int, rail: bool) -> None:
    from app.ui.preferences import Look
    from app.ui.theme import theme

    theme().apply(Look.LIGHT, scale)
    try:
        window.resize(900, 650)
        page = page_of(window, shell, Place.TIMELINE)
        assert page.view.horizontalScrollBar().maximum() == 0
        assert window.width() == 900
        assert shell.sidebar.is_rail is rail
    finally:
        theme().apply(Look.LIGHT, 100)
