"""Starts the window: application, theme, words, and the loop that runs until the last window is closed."""

import sys

from PySide6.QtWidgets import QApplication

from app.ui import languages
from app.ui.session import Surroundings
from app.ui.theme import Theme
from app.ui.window import Window

NAME = "Carebinder"


def furnish(application: QApplication, around: Surroundings) -> Window:
    """Theme and window for an application; the window is not shown yet."""
    application.setApplicationName(NAME)
    application.setApplicationDisplayName(NAME)
    application.setDesktopFileName("carebinder")
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
