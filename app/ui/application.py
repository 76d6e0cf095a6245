"""Starts the window: application, theme, words, and the loop that runs until the last window is closed."""

import os
import sys

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from app.ui import languages
from app.ui.garbage import Collector
from app.ui.surroundings import Surroundings
from app.ui.theme import Theme, started
from app.ui.window import Window
from resources import data

NAME = "Carebinder"
ID = "org.carebinder.Carebinder"
"""The program's name on the desktop: its launcher, icon and AppStream metadata lie in ``resources/desktop``."""


_AFTER_PAINTING_MS = 100


def furnish(application: QApplication, around: Surroundings) -> Window:
    """Theme and window for an application; the window is not shown yet."""
    keep_no_traces()
    application.setApplicationName(NAME)
    application.setApplicationDisplayName(NAME)
    application.setDesktopFileName(ID)
    preferences = around.preferences.load()
    languages.install(application, preferences.language)
    Theme(application).apply(preferences.look, preferences.scale)
    return Window(around)


def keep_no_traces() -> None:
    """Let Qt write down nothing of its own: where no desktop brings a file dialog, Qt's keeps the folders visited."""
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, os.devnull)


def run(around: Surroundings) -> int:
    """Show the window and stay until it is closed; the exit code."""
    application = started(sys.argv[0])
    Collector(application)
    window = furnish(application, around)
    window.show_door()
    window.show()
    QTimer.singleShot(_AFTER_PAINTING_MS, window, lambda: _complete(application, window))
    code = application.exec()
    window.wait_closed()
    return code


def _complete(application: QApplication, window: Window) -> None:
    """What the first picture of the window did not have to wait for."""
    from PySide6.QtGui import QIcon, QPixmap

    from app.ui.crashes import Catcher
    from app.ui.tray import Tray

    Catcher(window).install()
    picture = QPixmap()
    picture.loadFromData(data(f"desktop/{ID}.png"))
    application.setWindowIcon(QIcon(picture))
    tray = Tray(window.around, ID, window)
    tray.icon.show()  # where there is no tray yet, it comes into the one that comes
    window.stand_in(tray)
