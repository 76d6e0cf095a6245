"""The door of the window: one page at a time until a vault is open. Nothing heavy is loaded before it is painted."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from app.ui.overriding import override
from app.ui.preferences import Preferences
from app.ui.surroundings import Surroundings
from app.ui.unlock.door_page import DoorPage

if TYPE_CHECKING:
    from app.services.unlocking import Strength, Vault
    from app.ui.qt_jobs import Runner, Running, Watch
    from models.progress import Report

Result = TypeVar("Result")
_AFTER_PAINTING_MS = 60


class Entrance(NamedTuple):
    """A vault that was opened, and whether all in it is made up."""

    vault: "Vault"
    made_up: bool = False


class Door(QStackedWidget):
    """``opened`` carries an Entrance, ``failed`` a fault that no page explains, ``preferred`` changed Preferences.

    ``wait`` blocks until a vault locked before is closed; it is called in a worker before anything is opened.
    ``ahead`` loads what comes after the door, in a thread, while the person types.
    """

    opened = Signal(object)
    failed = Signal(object)
    preferred = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        preferences: Preferences,
        wait: Callable[[], None] = lambda: None,
        ahead: Callable[[], None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.around, self.preferences, self._wait, self._ahead = around, preferences, wait, ahead
        self._runner: Runner | None = None
        self._held: Vault | None = None
        self._warm = False

    @property
    def runner(self) -> "Runner":
        """Runs the door's jobs; made when first needed."""
        if self._runner is None:
            from app.ui.qt_jobs import Runner

            self._runner = Runner(self)
            self._runner.failed.connect(self.failed)
        return self._runner

    @property
    def busy(self) -> bool:
        """True while a job of the door runs."""
        return self._runner is not None and self._runner.busy

    @property
    def page(self) -> DoorPage:
        """The page that is shown."""
        page = self.currentWidget()
        assert isinstance(page, DoorPage)
        return page

    def show_page(self, page: DoorPage) -> None:
        """Show a page in place of the last one, which is gone."""
        old = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if old is not None:
            self.removeWidget(old)
            old.deleteLater()
        page.arrive()

    def show_first(self, path: Path | None = None) -> None:
        """What somebody sees who comes to the door: the vault to open, or a welcome where none is known."""
        from app.ui.unlock.unlock import UnlockPage
        from app.ui.unlock.welcome import WelcomePage

        known = self.preferences.recent
        chosen = path or (Path(known[0]) if known else None)
        self.show_page(WelcomePage(self) if chosen is None else UnlockPage(self, chosen))

    def take(self, folder: Path) -> None:
        """Show the vault of a folder that was chosen, or say at once that there is none."""
        from app.services.finding_vaults import vault_meant
        from models.errors import ErrorKind, UserError

        found = vault_meant(folder)
        if found is None:
            self.page.explain(UserError(ErrorKind.NO_VAULT, path=folder))
        else:
            self.show_first(found)

    def run(self, job: "Callable[[Report], Result]", watch: "Watch[Result]") -> "Running":
        """Run a job that opens or makes a vault, once the last vault is closed; the page shown hears of it."""
        from app.ui.qt_jobs import Lane

        def whole(report: "Report") -> Result:
            self._wait()
            return job(report)

        return self.runner.start(self.page, Lane.WORK, whole, watch)

    def ask(self, owner: QWidget, question: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Find something out in another thread."""
        from app.ui.qt_jobs import Lane, Watch

        self.runner.start(owner, Lane.LOOK, lambda _report: question(), Watch(done))

    def judge(self, passphrase: str, done: "Callable[[Strength], None]") -> None:
        """Estimate a passphrase in another thread."""

        def question() -> "Strength":
            from app.services.unlocking import judge

            return judge(passphrase)

        self.ask(self.page, question, done)

    def hold(self, vault: "Vault | None") -> None:
        """Keep an open vault until it is entered or the door is left; None lets go of it."""
        self._held = vault

    def enter(self, entrance: Entrance) -> None:
        """Go in."""
        self.hold(None)
        self.opened.emit(entrance)

    def prefer(self, preferences: Preferences) -> None:
        """Keep changed settings."""
        self.preferences = preferences
        self.preferred.emit(preferences)

    def leave(self) -> Thread | None:
        """Stop everything, and close a vault that is open but was not entered, in the thread that is returned."""
        held, self._held = self._held, None
        if self._runner is not None:
            return self._runner.close(held.close if held is not None else lambda: None)
        return None

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Paint and not self._warm:
            self._warm = True
            QTimer.singleShot(_AFTER_PAINTING_MS, self, self._warm_up)
        return super().event(event)

    def _warm_up(self) -> None:
        """Load what opening will need while the person types."""
        if isValid(self):
            from app.ui.theme import theme

            theme().complete()
            Thread(target=self._load, name="warming", daemon=True).start()

    def _load(self) -> None:
        from app.services.warming import warm_up

        warm_up()
        self._ahead()
