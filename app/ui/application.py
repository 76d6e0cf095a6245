"""Starts the window: application, theme, words, and the loop that runs until the last window is closed."""

import sys

from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from app.ui import languages
from app.ui.session import Surroundings
from app.ui.theme import Theme
from app.ui.window import Window
from resources import data

NAME = "Carebinder"
ID = "org.carebinder.Carebinder"
"""The program's name on the desktop: its launcher, icon and AppStream metadata lie in ``resources/desktop``."""


def furnish(application: QApplication, around: Surroundings) -> Window:
    """Theme and window for an application; the window is not shown yet."""
    application.setApplicationName(NAME)
    application.setApplicationDisplayName(NAME)
    application.setDesktopFileName(ID)
    application.setWindowIcon(_icon())
    preferences = around.preferences.load()
    languages.install(application, preferences.language)
    Theme(application).apply(preferences.look, preferences.scale)
    return Window(around)


def run(around: Surroundings) -> int:
    """Show the window and stay until it is closed; the exit code."""
    application = QApplication(sys.argv[:1])
    window = furnish(application, around)
    window.show()
    return application.exec()


def _icon() -> QIcon:
    picture = QPixmap()
    picture.loadFromData(data(f"desktop/{ID}.png"))
    return QIcon(picture)
