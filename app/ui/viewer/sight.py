"""How viewers look into files: in the lane for pixels, through one limited child for as long as the vault is open."""

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from app.services.listening import Loudspeaker, SystemLoudspeaker
from app.services.looking import Looker
from app.services.pictures import Pictures
from app.ui.qt_jobs import Lane, Running
from app.ui.session import Session

if TYPE_CHECKING:
    from app.services.unlocking import Vault

Result = TypeVar("Result")

PATIENCE = 0.4
"""Seconds that work nobody waits for any more may go on."""

_IDLE_MS = 2_500


class Sight(QObject):
    """The viewers' eye; one for each session, made by ``of``. ``passwords`` are those given for files, by number.

    ``pictures`` keeps what was decoded of DICOM images, for all viewports together. ``loudspeaker`` makes what sound
    comes out of. ``words`` says whether words stand over pictures.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self._looker = Looker()
        self.pictures = Pictures()
        self.loudspeaker: Callable[[], Loudspeaker] = SystemLoudspeaker
        self.passwords: dict[int, str] = {}
        self.words = True
        self._closed = False
        session.closing.connect(self._close)
        self._warming = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._warming.timeout.connect(self._warm)
        self._warming.start()

    @classmethod
    def of(cls, session: Session) -> "Sight":
        """The session's sight."""
        there = session.findChild(Sight)
        return there if isinstance(there, Sight) else cls(session)

    def ask(
        self,
        owner: QObject,
        question: "Callable[[Vault, Looker], Result]",
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Running:
        """Ask about pixels; what nobody waits for any more is dropped before it begins."""
        looker = self._looker
        return self.session.look(owner, lambda vault: question(vault, looker), done, failed, lane=Lane.PIXELS)

    def ask_pictures(
        self,
        owner: QObject,
        question: "Callable[[Vault, Pictures], Result]",
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Running:
        """Ask about the pictures of DICOM files."""
        pictures = self.pictures
        return self.session.look(owner, lambda vault: question(vault, pictures), done, failed, lane=Lane.PIXELS)

    def leave(self) -> None:
        """What was asked is not wanted any more: if it goes on for long, end it. What is asked from now on goes on."""
        QTimer.singleShot(round(PATIENCE * 1000), self, partial(self._interrupt, time.monotonic()))

    def _interrupt(self, left: float) -> None:
        """End what began before that moment."""
        if not self._closed:
            self._looker.interrupt(time.monotonic() - left)
            self.pictures.interrupt(time.monotonic() - left)

    def _warm(self) -> None:
        if not self._closed:
            pictures = self.pictures
            self.ask(self, lambda _vault, looker: _make_ready(looker, pictures), _ignore, _ignore)

    def _close(self) -> None:
        self._closed = True
        self._warming.stop()
        self.passwords.clear()
        self._looker.close()
        self.pictures.close()


def _make_ready(looker: Looker, pictures: Pictures) -> None:
    """Load the viewers' code here, and in the child what it needs, before the first record is looked at."""
    import app.ui.viewer.pdf.view
    import app.ui.viewer.slices.view  # noqa: F401 - loading is the point

    looker.warm("pdf")
    pictures.warm()


def _ignore(_answer: object) -> None:
    """Warming is for later; nobody waits for it."""
