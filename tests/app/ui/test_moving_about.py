"""Keys, person switcher, undo, dropped and pasted files."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services import changes, people
from app.ui import shortcuts
from app.ui.dropping import paths_in
from app.ui.places import Place, Target
from app.ui.records.page import RecordsPage
from app.ui.session import Session, Toast
from app.ui.shell import Shell
from app.ui.shortcut_sheet import ShortcutSheet
from app.ui.widgets.buttons import Button
from app.ui.window import Window
from tests.app.ui import stage

LONG = "Maximiliana Theodora von Hohenzollern-Sigmaringen zu Oberammergau"


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_alt_and_a_number_lead_to_the_places_in_their_order(window: Window, shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert shell.session.place == Target(Place.LABS)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shell.session.place == Target(Place.HOME)


def test_search_leads_to_the_timeline_from_a_page_without_one(window: Window, shell: Shell) -> None:
    shell.go(Target(Place.HOME))
    shell.search()
    page = shell.page
    assert isinstance(page, RecordsPage)
    assert page.header.search.hasFocus()


def test_f6_goes_round_all_parts(window: Window, shell: Shell) -> None:
    shell.go(Target(Place.TIMELINE))
    stage.settle(window)
    page = shell.page
    assert isinstance(page, RecordsPage)
    seen = []
    for _ in range(5):
        shell.next_part()
        focused = shell.focusWidget()
        seen.append(
            next(part for part in (shell.sidebar, *page.parts()) if part is focused or part.isAncestorOf(focused))
        )
    assert set(seen) >= {shell.sidebar, page.header, page.view}


def test_every_key_of_the_table_is_on_the_sheet(window: Window, shell: Shell) -> None:
    shown = {keys for part in shortcuts.sheet() for line in part.lines for keys in line.keys}
    assert {shortcuts.native(keys[0]) for keys in shortcuts.KEYS.values()} <= shown
    shell.show_keys()
    assert shell.findChildren(ShortcutSheet)


def test_counts_stand_in_the_sidebar(window: Window, shell: Shell) -> None:
    button = shell.sidebar._buttons[Place.LABS]
    assert button.accessibleName().startswith("Labs, 2")


def test_the_switcher_offers_everybody_and_cuts_long_names_off(window: Window, shell: Shell, session: Session) -> None:
    session.act(session, lambda vault: people.add(vault, LONG, None, None))
    stage.settle(window)
    switcher = shell.sidebar.people
    switcher._fill()
    *_, last, _line, more = switcher._menu.actions()
    assert last.toolTip() == LONG
    last.trigger()
    stage.settle(window)
    assert session.person_id is not None
    assert switcher.toolTip() == LONG
    assert switcher.text().endswith("…")
    assert LONG in switcher.accessibleName()
    more.trigger()
    stage.settle(window)
    there = window.focusWidget()
    assert isinstance(there, Button)
    assert there.text() == more.text() == "Add a person"


def test_undo_says_what_was_undone(window: Window, shell: Shell, session: Session) -> None:
    said: list[str] = []
    session.said.connect(lambda toast: said.append(toast.text))
    session.perform(changes.binned((1,)))
    stage.settle(window)
    shell.undo()
    stage.settle(window)
    shell.redo()
    stage.settle(window)
    assert "out of the bin" in said[0]
    assert "moved to the bin again" in said[1]
    assert shell._toaster._toast is not None
    session.perform(changes.binned((2,)))
    stage.settle(window)
    assert shell._toaster._toast is None, "its Undo would take back something else now"


def test_files_dropped_anywhere_are_taken_in(window: Window, shell: Shell, session: Session, tmp_path: Path) -> None:
    wanted: list[object] = []
    session.adding.disconnect()
    session.adding.connect(wanted.append)
    data, place, copy = files(tmp_path), QPointF(5, 5), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QGuiApplication.sendEvent(shell, QDragEnterEvent(place, copy, data, left, none))
    assert shell.drops.overlay.isVisible()
    QGuiApplication.sendEvent(shell, QDropEvent(place, copy, data, left, none))
    assert not shell.drops.overlay.isVisible()
    assert wanted == [(tmp_path,)]


def test_copied_files_are_pasted_and_nothing_copied_is_said(
    window: Window, shell: Shell, session: Session, tmp_path: Path
) -> None:
    wanted: list[object] = []
    said: list[Toast] = []
    session.adding.disconnect()
    session.adding.connect(wanted.append)
    session.said.connect(said.append)
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(files(tmp_path))
    shell.drops.paste()
    clipboard.setText("words")
    shell.drops.paste()
    clipboard.setImage(QImage(2, 2, QImage.Format.Format_RGB32))
    shell.drops.paste()
    assert wanted == [(tmp_path,)]
    assert len({toast.text for toast in said}) == 2
    assert paths_in(QMimeData()) == ()
