"""The icon in the tray: open, add, this week, lock, quit; and messages, which have no word of any record.

It is there where the desktop has a tray. Whether closing the window leaves the program running in it, the person says
in the settings.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.reminders.notifying import DesktopNotifier
from app.reminders.words import message
from app.services.closed_reminding import announce, settings_file
from app.ui.surroundings import Surroundings
from models.reminders.messages import Kind, Message
from resources import data

_EVERY_MS = 60_000


class Tray(QObject):
    """``chosen`` carries what was asked for: one of OPEN, ADD, WEEK, LOCK, QUIT."""

    OPEN, ADD, WEEK, LOCK, QUIT = "open", "add", "week", "lock", "quit"
    chosen = Signal(str)
    _unheard = Signal(str, str)

    def __init__(self, around: Surroundings, picture: str, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._file = settings_file(around.preferences.path.parent)
        self.icon = QSystemTrayIcon(_icon(picture), self)
        self.icon.setToolTip("Carebinder")
        self.menu = QMenu()
        self._actions = {what: self.menu.addAction(words) for what, words in self._words()}
        for what, action in self._actions.items():
            action.triggered.connect(self._does(what))
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self._does(self.WEEK))
        self._unheard.connect(self._show_balloon)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self.show_locked(locked=True)

    @staticmethod
    def there_is_one() -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_locked(self, *, locked: bool) -> None:
        """While the vault is locked, reminders come from the settings file, and adding and locking rest."""
        self._actions[self.LOCK].setEnabled(not locked)
        self._actions[self.ADD].setEnabled(not locked)
        if locked:
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """See what is due while the vault is locked; no more where that cannot be noted: it would come again."""
        try:
            announce(self._file, self._around.clock.now(), self, QLocale().name()[:2])
        except OSError:
            self._timer.stop()

    def tell(self, what: Message) -> None:
        """Announce what is due in the open vault."""
        self.notify(*message(what.count, Kind.HABIT in what.kinds, QLocale().name()[:2]))

    def notify(self, title: str, text: str) -> bool:
        """Show a message the desktop's own way.

        Qt does that itself, except on Linux beside a tray of the old kind or where there is none: there it would draw
        a balloon of its own, so the desktop's service for messages is asked first.
        """
        if sys.platform.startswith("linux") and not (self.there_is_one() and self.icon.geometry().isEmpty()):
            Thread(target=self._ask_desktop, args=(title, text), daemon=True).start()
        else:
            self._show_balloon(title, text)
        return True

    def _ask_desktop(self, title: str, text: str) -> None:
        """In another thread: the service may take its time."""
        if not DesktopNotifier().notify(title, text):
            with suppress(RuntimeError):  # the window is gone
                self._unheard.emit(title, text)

    def _show_balloon(self, title: str, text: str) -> None:
        if self.there_is_one() and QSystemTrayIcon.supportsMessages():
            self.icon.showMessage(title, text, self.icon.icon())

    def _words(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.OPEN, self.tr("Open Carebinder")),
            (self.ADD, self.tr("Add records")),
            (self.WEEK, self.tr("This week's ten minutes")),
            (self.LOCK, self.tr("Lock now")),
            (self.QUIT, self.tr("Quit")),
        )

    def _does(self, what: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(what)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.chosen.emit(self.OPEN)


def _icon(name: str) -> QIcon:
    picture = QPixmap()
    picture.loadFromData(data(f"desktop/{name}.png"))
    return QIcon(picture)


if TYPE_CHECKING:
    from app.reminders.notifying import Notifier

    def _is_notifier(tray: Tray) -> Notifier:
        return tray
