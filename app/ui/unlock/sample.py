"""Looking around with the records of a person who does not exist."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.ui.unlock.door import Door, Entrance
from app.ui.unlock.door_page import DoorPage
from app.ui.unlock.place import ENDING, free
from app.ui.widgets.busy import Busy
from app.ui.widgets.buttons import Button
from app.ui.widgets.folders import documents
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.ui.qt_jobs import Running
    from models.progress import Report


class SamplePage(DoorPage):
    """Says what will be made, makes it, and opens it."""

    def __init__(self, door: Door) -> None:
        super().__init__(door, self.tr("Try with sample records"), self._back)
        self._running: Running | None = None
        self.path = free(Path(documents()) / (self.tr("Carebinder sample") + ENDING))
        words = self.tr(
            "This makes a vault with the records of Maria Sample, who does not exist: images, letters, laboratory "
            "results, and a case for a second opinion. Change or delete in it what you like."
        )
        self.body.addWidget(Label(words))
        where = self.tr("It will lie in {path}. Do not put records of your own in: its passphrase is no secret.")
        self.body.addWidget(Label(where.format(path=str(self.path)), "soft"))
        self.make = Button(self.tr("Make the sample vault"), self.go_on, kind="primary", icon="stethoscope")
        self.body.addWidget(self.make)
        self.busy = Busy()
        self.busy.cancelled.connect(self._cancel)
        self.body.addWidget(self.busy)

    def arrive(self) -> None:
        """The keyboard is on the button."""
        self.make.setFocus()

    def go_on(self) -> None:
        """Make it."""
        from app.ui.qt_jobs import Watch

        path, around = self.path, self.door.around
        self.hush()
        self.make.setEnabled(False)
        self.busy.begin(self.tr("Making sample records …"))

        def job(report: "Report") -> Entrance:
            from app.services import sampling

            path.parent.mkdir(parents=True, exist_ok=True)
            vault = sampling.make_vault(path, clock=around.clock, random=around.random, report=report)
            return Entrance(vault, made_up=True)

        watch = Watch(self._made, self._failed, self.busy.show_progress, self._stopped)
        self._running = self.door.run(job, watch)

    def _made(self, entrance: Entrance) -> None:

        self.door.prefer(self.door.preferences._replace(sample=str(entrance.vault.path)))
        self.door.enter(entrance)

    def _failed(self, error: Exception) -> None:
        self._stopped()
        self.explain(error)

    def _stopped(self) -> None:
        self.busy.end()
        self.make.setEnabled(True)

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _back(self) -> None:
        if self.make.isEnabled():
            self.door.show_first()
