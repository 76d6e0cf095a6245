"""The one window of the program: a locked door, or the open vault behind it. Light until a vault is open."""

import contextlib
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.ui.overriding import override
from app.ui.preferences import Preferences
from app.ui.surroundings import Surroundings
from app.ui.theme import theme
from app.ui.unlock.door import Door, Entrance

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from app.services.unlocking import Vault
    from app.ui.autolock import AutoLock
    from app.ui.places import Target
    from app.ui.session import Session
    from app.ui.shell import Shell
    from app.ui.tray import Tray

NAME = "Carebinder"
_SMALLEST, _USUAL = (420, 480), (1180, 780)


class Window(QStackedWidget):
    """Shows the door (unlock, first run) or the shell of the open vault, one at a time."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(NAME)
        self.setMinimumSize(*_SMALLEST)
        self.around = around
        self.preferences = around.preferences.load()
        self._spoken = self.preferences.language
        self.session: Session | None = None
        self.door: Door | None = None
        self._guard: AutoLock | None = None
        self._closing: list[Thread] = []
        self._left: tuple[Path, Target, int | None] | None = None
        self._tray: Tray | None = None
        self._quitting = False
        if not self.restoreGeometry(QByteArray.fromHex(self.preferences.geometry.encode())):
            self.resize(*_USUAL)

    def show_door(self, path: Path | None = None) -> Door:
        """Show the locked door, for a certain vault or the one opened last."""
        door = self.door = Door(self.around, self.preferences, self.wait_closed, _load_ahead)
        door.opened.connect(self._enter)
        door.failed.connect(self.show_failure)
        door.preferred.connect(self.keep)
        self._only(door)
        door.show_first(path)
        return door

    def enter(self, vault: "Vault", target: "Target | None" = None, *, made_up: bool = False) -> "Shell":
        """Show an open vault, which belongs to the window from now on, at a place or where it was left."""
        from app.ui.autolock import AutoLock
        from app.ui.greeting import greet
        from app.ui.places import Place, Target
        from app.ui.session import Session
        from app.ui.shell import Shell

        theme().complete()
        self._leave_door()
        self.keep(self.preferences.opened(vault.path))
        session = self.session = Session(vault, self.around, self.preferences, self)
        session.preferences_changed.connect(self._preferred)
        session.failed.connect(self.show_failure)
        shell = Shell(session)
        self._only(shell)
        shell.lock.connect(self.lock)
        self._guard = AutoLock(session, self)
        self._guard.lock.connect(self.lock_by_itself)
        self._tell_tray(shell)
        if made_up:
            from app.ui.unlock.made_up import made_up_banner

            shell.foot.addWidget(made_up_banner(self.lock_for_new))
        shell.go(target or self._return(session) or Target(Place.HOME))
        greet(session, shell.foot)
        return shell

    def lock(self) -> Path | None:
        """Take everything off the screen and close the vault; which one it was. The door is shown."""
        session, self.session = self.session, None
        if session is None:
            return None
        self._tell_tray(None)
        path = session.path
        if (typing := self.focusWidget()) is not None:
            typing.clearFocus()  # what was being typed is saved, as whenever a field is left
        self._left = path, session.place, session.person_id
        if self._guard is not None:
            self._guard.stop()
            self._guard = None
        self._clear_screen()
        self._closing.append(session.close())
        self._speak()
        self.show_door(path)
        return path

    def lock_by_itself(self) -> None:
        """Nobody is there, or the computer goes to sleep: the door says so, lest one think that all is gone."""
        if self.lock() is not None and self.door is not None:
            words = self.tr("The vault has locked itself, so that nobody else reads in it. Everything in it is safe.")
            self.door.page.say(words)

    def lock_for_new(self) -> None:
        """Lock, and begin with a vault of one's own."""
        self.lock()
        if self.door is not None:
            from app.ui.unlock.welcome import WelcomePage

            self.door.show_page(WelcomePage(self.door))

    def wait_closed(self) -> None:
        """Wait until every vault locked before is closed on the disk. May be called in any thread."""
        for thread in list(self._closing):
            thread.join()

    def keep(self, preferences: Preferences) -> None:
        """Remember settings; a disk that refuses must not keep anybody out of their vault."""
        self.preferences = preferences
        if self.door is not None:
            self.door.preferences = preferences
        with contextlib.suppress(OSError):
            self.around.preferences.save(preferences)

    def show_failure(self, error: Exception) -> None:
        """Say what went wrong; a bug of ours gets a page with a report."""
        from app.ui.failures import show_failure

        show_failure(self, error)

    def stand_in(self, tray: "Tray") -> None:
        """Do what is chosen in the tray, and announce there."""
        self._tray = tray
        tray.chosen.connect(self._chosen_in_tray)
        page = self.currentWidget()
        self._tell_tray(page if self.session is not None else None)

    @override
    def closeEvent(self, event: "QCloseEvent", /) -> None:
        if self._tray is not None and self.preferences.tray and self._tray.there_is_one() and not self._quitting:
            event.ignore()
            self.hide()
            return
        if self.session is not None and self.session.working:
            event.ignore()
            self._ask_to_close()
            return
        geometry = bytes(self.saveGeometry().data()).hex()
        self.keep(self.preferences._replace(geometry=geometry))
        self.lock()
        self._leave_door()
        event.accept()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            from app.ui.widgets.labels import Label

            for label in self.findChildren(Label):
                label.follow()

    def _tell_tray(self, shell: QWidget | None) -> None:
        if self._tray is not None:
            self._tray.show_locked(locked=shell is None)
            if (teller := getattr(shell, "teller", None)) is not None:
                teller.told.connect(self._tray.tell)

    def _chosen_in_tray(self, what: str) -> None:
        from app.ui.places import Place
        from app.ui.tray import Tray

        if what == Tray.LOCK:
            self.lock()
            return
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if what == Tray.QUIT:
            self._quitting = True
            self.close()
        elif self.session is not None and what == Tray.ADD:
            self.session.add_records()
        elif self.session is not None and what == Tray.WEEK:
            self.session.go(Place.WEEK)

    def _ask_to_close(self) -> None:
        from app.ui.widgets.asking import Choice, ask

        self._quitting = False
        words = self.tr("What was finished is kept; the rest is not done. You can do it again later.")
        choice = Choice(self.tr("Work is still under way. Stop it?"), words, self.tr("Stop and close"), self.tr("Stay"))
        ask(self, choice, self._lock_and_close)

    def _lock_and_close(self) -> None:
        self.lock()
        self._quitting = True
        QTimer.singleShot(0, self, self.close)

    def _enter(self, entrance: Entrance) -> None:
        self.enter(entrance.vault, made_up=entrance.made_up)

    def _return(self, session: "Session") -> "Target | None":
        """Where this vault was left, when it was."""
        if self._left is None or self._left[0] != session.path:
            return None
        session.choose_person(self._left[2])
        return self._left[1]

    def _preferred(self) -> None:
        if self.session is None:
            return
        before, self.preferences = self.preferences, self.session.preferences
        after = self.preferences
        if (before.look, before.scale) != (after.look, after.scale):
            theme().apply(after.look, after.scale)

    def _speak(self) -> None:
        """Use another language from now on, when one was chosen."""
        application = QApplication.instance()
        if self.preferences.language != self._spoken and isinstance(application, QApplication):
            from app.ui import languages

            self._spoken = self.preferences.language
            languages.install(application, self._spoken)

    def _leave_door(self) -> None:
        door, self.door = self.door, None
        if door is not None and (closing := door.leave()) is not None:
            self._closing.append(closing)

    def _clear_screen(self) -> None:
        """Close every dialog, and empty clipboards that we filled."""
        from PySide6.QtGui import QClipboard, QGuiApplication

        for other in QApplication.topLevelWidgets():
            if other is not self and not other.isHidden():
                other.hide()
                other.deleteLater()
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    def _only(self, page: QWidget) -> None:
        while (old := self.currentWidget()) is not None:
            self.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.addWidget(page)


def _load_ahead() -> None:
    """Load what the first pages need."""
    from app.ui import shell
    from app.ui.pages import load_first

    _ = shell
    load_first()
