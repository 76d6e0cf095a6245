"""Buttons by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.widgets.buttons import Button, IconButton
from tests.app.ui import stage


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_a_button(qapp: QApplication, qtbot: QtBot, key: Qt.Key) -> None:
    stage.application()
    pressed: list[str] = []
    for button in (
        Button("Save", lambda: pressed.append("words")),
        IconButton("x", "Close", lambda: pressed.append("icon")),
    ):
        qtbot.addWidget(button)
        QTest.keyClick(button, key)
    assert pressed == ["words", "icon"]
