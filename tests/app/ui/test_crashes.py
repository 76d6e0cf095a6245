"""Faults of ours: a page with a report free of content, and the vault stays safe."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.ui.crashes import Catcher
from app.ui.failures import CrashDialog, ErrorDialog, show_failure
from app.ui.session import Session
from app.ui.window import Window
from models.errors import ErrorKind, UserError


@pytest.fixture
def catcher(window: Window) -> Iterator[Catcher]:
    """Catches what nobody caught, until the test ends."""
    hooks = sys.excepthook, threading.excepthook
    catcher = Catcher(window)
    catcher.install()
    yield catcher
    sys.excepthook, threading.excepthook = hooks


def crash(window: Window) -> CrashDialog:
    """The page that is shown."""
    return next(found for found in window.findChildren(CrashDialog) if found.isVisible())


def raised() -> ValueError:
    """A fault with a trace."""
    try:
        raise ValueError("SECRET VALUE")
    except ValueError as error:
        return error


def test_a_report_without_content_can_be_copied(window: Window, catcher: Catcher, qtbot: QtBot) -> None:
    error = raised()
    catcher.catch(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(window.findChildren(CrashDialog)), timeout=5_000)
    dialog = crash(window)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "SECRET" not in copied
    dialog.go_on.click()
    assert window.session is not None


def test_one_from_another_thread_is_shown_too(window: Window, catcher: Catcher, qtbot: QtBot) -> None:
    def fail() -> None:
        raise raised()

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(window.findChildren(CrashDialog)), timeout=5_000)
    crash(window).leave.click()
    assert window.session is None
    assert not window.isVisible()


def test_a_fault_in_every_frame_does_not_bury_the_window(window: Window, catcher: Catcher, qtbot: QtBot) -> None:
    error = raised()
    for _ in range(20):
        catcher.catch(type(error), error, None)
    qtbot.waitUntil(lambda: len(window.findChildren(CrashDialog)) == 3, timeout=5_000)
    qtbot.wait(20)
    assert len(window.findChildren(CrashDialog)) == 3


def test_what_a_job_raised_is_shown_by_default(window: Window, session: Session, qtbot: QtBot) -> None:
    def fail(_vault: object) -> None:
        raise UserError(ErrorKind.DISK_FULL)

    session.look(window, fail, lambda _nothing: None)
    qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)), timeout=5_000)
    dialog = window.findChildren(ErrorDialog)[0]
    assert dialog.words.what == "The disk is full."
    dialog.close_button.click()


def test_a_fault_of_the_world_gets_no_report(window: Window) -> None:
    dialog = show_failure(window, UserError(ErrorKind.NO_RECORD, record=7))
    assert isinstance(dialog, ErrorDialog)
    assert "7" in dialog.words.what
    dialog.accept()
