"""Undo and redo while a field has the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services import changes
from app.services.editing import Correction
from app.ui.places import Place
from app.ui.records.page import RecordsPage
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.widgets.partial_date import PartialDateEdit
from app.ui.window import Window
from tests.app.ui import stage

CTRL = Qt.KeyboardModifier.ControlModifier
BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def date(window: Window, shell: Shell, session: Session, qtbot: QtBot) -> PartialDateEdit:
    """The date of a record, with the keyboard in it."""
    with qtbot.waitActive(window):
        window.activateWindow()
    session.go(Place.LABS)
    stage.settle(window)
    page = shell.page
    assert isinstance(page, RecordsPage)
    page.view.choose_near()
    stage.settle(window)
    page.pane.doing.toggle.setChecked(True)
    edit = page.pane.form.date.edit
    edit.line.setFocus()
    return edit


def test_a_date_just_saved_is_taken_back_from_inside_its_field(date: PartialDateEdit, window: Window) -> None:
    before = date.line.text()
    date.line.selectAll()
    QTest.keyClicks(date.line, "3.2.2020")
    QTest.keyClick(date.line, Qt.Key.Key_Return)
    stage.settle(window)
    after = date.line.text()
    assert after != before
    QTest.keyClick(date.line, Qt.Key.Key_Z, CTRL)
    stage.settle(window)
    assert date.line.text() == before
    QTest.keyClick(date.line, Qt.Key.Key_Z, BOTH)
    stage.settle(window)
    assert date.line.text() == after


def test_what_is_typed_goes_first(date: PartialDateEdit, session: Session, window: Window) -> None:
    page_of_another = changes.corrected((1,), Correction(provider="Dr. Other"))
    session.perform(page_of_another)
    stage.settle(window)
    before = date.line.text()
    QTest.keyClicks(date.line, "x")
    QTest.keyClick(date.line, Qt.Key.Key_Z, CTRL)
    stage.settle(window)
    assert date.line.text() == before
    assert session.history.last is page_of_another
    QTest.keyClick(date.line, Qt.Key.Key_Z, CTRL)
    stage.settle(window)
    assert session.history.last is None
