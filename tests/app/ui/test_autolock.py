"""Locking by itself, in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.autolock import AutoLock
from app.ui.idle import Moment
from app.ui.places import Place, Target
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.unlock.unlock import UnlockPage
from app.ui.widgets.asking import Choice, ask
from app.ui.window import Window
from tests.app.ui import stage


class Clocks:
    """Two clocks that are set by hand."""

    def __init__(self) -> None:
        self.awake = self.slept = 0.0

    def __call__(self) -> Moment:
        return Moment(self.awake, self.awake + self.slept)


@pytest.fixture
def clocks() -> Clocks:
    """Both at nought."""
    return Clocks()


@pytest.fixture
def guard(window: Window, session: Session, clocks: Clocks) -> AutoLock:
    """A second guard, under the test's clocks."""
    guard = AutoLock(session, window, clocks)
    guard.lock.connect(window.lock_by_itself)
    return guard


def test_the_countdown_is_shown_and_a_key_ends_it(
    window: Window, guard: AutoLock, clocks: Clocks, qtbot: QtBot
) -> None:
    clocks.awake = 9 * 60 + 30
    guard.look()
    assert guard.countdown is not None
    assert "30" in guard.countdown.words
    QTest.keyClick(guard.countdown.windowHandle(), Qt.Key.Key_Shift)
    assert guard.countdown is None
    clocks.awake = 11 * 60
    guard.look()
    assert window.session is not None
    guard.stop()


def test_the_pointer_and_what_is_typed_in_a_dialog_are_signs_of_life(
    window: Window, shell: Shell, guard: AutoLock, clocks: Clocks
) -> None:
    clocks.awake = 8 * 60
    QTest.mouseMove(window.windowHandle(), QPoint(20, 20))
    clocks.awake = 16 * 60
    guard.look()
    assert guard.countdown is None
    shell.show_keys()
    stage.settle(window)
    sheet = next(
        top for top in QGuiApplication.topLevelWindows() if top.isVisible() and top is not window.windowHandle()
    )
    QTest.keyClick(sheet, Qt.Key.Key_Down)
    clocks.awake = 24 * 60
    guard.look()
    assert guard.countdown is None
    guard.stop()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)  # nobody listens any more, and nothing breaks


def test_the_key_that_locks_does_so_over_a_dialog(window: Window, shell: Shell, qtbot: QtBot) -> None:
    assert shell.isVisible()
    dialog = ask(window, Choice("Really?", "Words", "Yes", "No"), lambda: None)
    qtbot.waitUntil(dialog.isVisible)
    QTest.keyPress(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.session is None)


def test_nobody_there_locks(window: Window, guard: AutoLock, clocks: Clocks) -> None:
    clocks.awake = 601
    guard.look()
    assert window.session is None
    assert window.door is not None
    assert window.door.page.message.isVisibleTo(window.door.page)
    guard.stop()


def test_a_sleep_locks(window: Window, guard: AutoLock, clocks: Clocks) -> None:
    clocks.slept = 3600
    guard.look()
    assert window.session is None
    guard.stop()


def test_the_systems_word_of_a_sleep_locks(window: Window, guard: AutoLock) -> None:
    guard.prepareForSleep(False)
    assert window.session is not None
    guard.prepareForSleep(True)
    assert window.session is None
    guard.stop()


def test_locked_means_nothing_is_left_on_screen_or_in_the_clipboard(
    window: Window, session: Session, shell: Shell, vault_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _clipboard: True)  # offscreen it never knows
    QGuiApplication.clipboard().setText("Maria's letter")
    shell.go(Target(Place.LABS))
    window.lock()
    assert window.door is not None
    assert isinstance(window.door.page, UnlockPage)
    assert window.door.page.path == vault_path
    assert "Maria's" not in QGuiApplication.clipboard().text()
    assert window.windowTitle() == "Carebinder"


def test_after_unlocking_it_is_the_same_place(window: Window, shell: Shell, qtbot: QtBot) -> None:
    shell.go(Target(Place.BIN))
    window.lock()
    assert window.door is not None
    page = window.door.page
    assert isinstance(page, UnlockPage)
    page.secret.edit.setText(stage.PASSPHRASE)
    page.open()
    qtbot.waitUntil(lambda: window.session is not None, timeout=10_000)
    assert window.session is not None
    assert window.session.place.place is Place.BIN
    stage.settle(window)
