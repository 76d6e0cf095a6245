"""A vault that is damaged: what that means, repairing it, and bringing a backup back."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.ui.unlock.door import Door
from app.ui.unlock.door_page import DoorPage
from app.ui.widgets.busy import Busy
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, Selectable
from models.errors import ErrorKind, UserError

if TYPE_CHECKING:
    from app.services.safeguarding import RepairReport
    from app.ui.qt_jobs import Running
    from models.progress import Report

_REPAIRABLE = {ErrorKind.DATABASE_DAMAGED}


class TroublePage(DoorPage):
    """``passphrase`` or ``key`` is the way in that was tried: a repair needs it."""

    def __init__(self, door: Door, path: Path, error: Exception, passphrase: str, key: str = "") -> None:
        super().__init__(door, self.tr("This vault needs help"), lambda: door.show_first(path))
        self.path, self._passphrase, self._key = path, passphrase, key
        self._running: Running | None = None
        self.explain(error)
        self.repair = Button(self.tr("Repair the vault"), self.mend, kind="primary", icon="shield-check")
        if isinstance(error, UserError) and error.kind in _REPAIRABLE:
            words = self.tr(
                "A repair makes a new index from all that can still be read. It throws nothing away: what is bad is "
                "put into the folder “orphans” of the vault. Copy the vault's folder first if you can."
            )
            self.body.addWidget(Label(words))
            self.body.addWidget(self.repair)
        self.busy = Busy()
        self.busy.cancelled.connect(self._cancel)
        self.body.addWidget(self.busy)
        words = self.tr("With a backup, the vault comes back as it was on the day of the backup, at a new place.")
        self.body.addWidget(Label(words))
        self.back = Button(self.tr("Bring a backup back"), self._bring_back, icon="archive-restore")
        self.body.addWidget(self.back)

    def mend(self) -> None:
        """Repair it."""
        from app.ui.qt_jobs import Watch

        path, passphrase, key, around = self.path, self._passphrase, self._key, self.door.around
        self._begin(begun=True)

        def job(report: "Report") -> "RepairReport":
            from app.services import safeguarding

            way_in = safeguarding.recovery_key(key) if key else passphrase
            return safeguarding.repair(path, way_in, clock=around.clock, random=around.random, report=report)

        watch = Watch(self._mended, self._failed, self.busy.show_progress, lambda: self._begin(begun=False))
        self._running = self.door.run(job, watch)

    def _mended(self, report: "RepairReport") -> None:
        from app.ui import vault_words

        self._begin(begun=False)
        self.repair.hide()
        lines = [vault_words.repaired(step.kind.value) for step in report.steps]
        lines += [vault_words.finding(one) for one in report.left]
        self.body.addWidget(Selectable("\n".join(dict.fromkeys(lines))))
        self.body.addWidget(Button(self.tr("Open the vault"), lambda: self.door.show_first(self.path), kind="primary"))
        if report.left:
            self.say(self.tr("What could be repaired is repaired. Not everything could: see below."), "warn")
        else:
            self.say(self.tr("The vault is repaired."), "good")

    def _failed(self, error: Exception) -> None:
        self._begin(begun=False)
        self.explain(error)

    def _begin(self, *, begun: bool) -> None:
        self.repair.setEnabled(not begun)
        self.back.setEnabled(not begun)
        if begun:
            self.hush()
            self.busy.begin(self.tr("Putting things right …"))
        else:
            self.busy.end()

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _bring_back(self) -> None:
        from app.ui.unlock.bring_back import BringBackPage

        self.door.show_page(BringBackPage(self.door))
