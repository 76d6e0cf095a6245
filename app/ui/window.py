"""The one window of the program: a locked door, or the open vault behind it."""

from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.places import Place, Target
from app.ui.session import Session, Surroundings
from app.ui.shell import Shell
from app.ui.theme import theme

if TYPE_CHECKING:
    from app.services.unlocking import Vault


class Window(QStackedWidget):
    """Shows the door (unlock, first run) or the shell of the open vault, one at a time."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Carebinder")
        self._around = around
        self.preferences = around.preferences.load()
        self.session: Session | None = None
        self._closing: Thread | None = None

    def enter(self, vault: "Vault", target: Target | None = None) -> Shell:
        """Show an open vault, which belongs to the window from now on."""
        session = self.session = Session(vault, self._around, self.preferences, self)
        theme().complete()
        shell = Shell(session)
        self._only(shell)
        shell.lock.connect(self.lock)
        shell.go(target or Target(Place.HOME))
        return shell

    def lock(self) -> Path | None:
        """Take everything off the screen and close the vault; which one it was."""
        session, self.session = self.session, None
        if session is None:
            return None
        path = session.path
        self._only(QWidget())
        self._closing = session.close()
        return path

    def wait_closed(self) -> None:
        """Wait until a vault locked before is closed on the disk."""
        if self._closing is not None:
            self._closing.join()

    def _only(self, page: QWidget) -> None:
        while (old := self.currentWidget()) is not None:
            self.removeWidget(old)
            old.deleteLater()
        self.addWidget(page)
