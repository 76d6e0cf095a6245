"""Making a vault from a backup."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.ui.unlock.door import Door
from app.ui.unlock.door_page import DoorPage
from app.ui.unlock.place import ENDING, free, usual_name
from app.ui.widgets.busy import Busy
from app.ui.widgets.buttons import Button
from app.ui.widgets.folders import choose_folder, documents
from app.ui.widgets.labels import Label
from app.ui.widgets.rows import row
from app.ui.widgets.secret import SecretField

if TYPE_CHECKING:
    from app.services.safeguarding import CheckReport
    from app.ui.qt_jobs import Running
    from models.progress import Report


class BringBackPage(DoorPage):
    """From where, to where, and a passphrase where the person wants it checked at once."""

    def __init__(self, door: Door) -> None:
        super().__init__(door, self.tr("Bring a backup back"), self._back)
        self.source: Path | None = None
        self.target = free(Path(documents()) / usual_name())
        self._running: Running | None = None
        words = self.tr("The backup itself stays as it is. Every file is read back and compared at the new place.")
        self.body.addWidget(Label(words))
        self._from, self._to = Label("", "soft"), Label("", "soft")
        self.pick = Button(self.tr("Choose the backup"), self._choose_source, icon="folder-open")
        self.body.addWidget(Label(self.tr("The backup"), "strong"))
        self.body.addLayout(row(self._from, self.pick, stretch=0))
        self.elsewhere = Button(self.tr("Another folder"), self._choose_target)
        self.body.addWidget(Label(self.tr("Where the vault shall lie"), "strong"))
        self.body.addLayout(row(self._to, self.elsewhere, stretch=0))
        self.secret = SecretField(self.tr("Passphrase (may be left empty)"))
        self.body.addWidget(self.secret)
        hint = self.tr("With the passphrase, the vault is also opened and every record in it checked.")
        self.body.addWidget(Label(hint, "soft"))
        self.go = Button(self.tr("Bring it back"), self.start, kind="primary", icon="archive-restore")
        self.body.addWidget(self.go)
        self.busy = Busy()
        self.busy.cancelled.connect(self._cancel)
        self.body.addWidget(self.busy)
        self._update()

    def arrive(self) -> None:
        """The keyboard is on the first button."""
        self.pick.setFocus()

    def choose(self, source: Path) -> None:
        """Take a backup; the new vault is called like it."""
        from app.services.finding_vaults import vault_meant
        from models.errors import ErrorKind, UserError

        found = vault_meant(source)
        if found is None:
            self.explain(UserError(ErrorKind.NO_BACKUP, path=source))
            return
        self.hush()
        self.source = found
        self.target = free(self.target.with_name(found.stem + ENDING))
        self._update()

    def start(self) -> None:
        """Do it."""
        from app.ui.qt_jobs import Watch

        source, target, passphrase = self.source, self.target, self.secret.text or None
        if source is None:
            return
        self.hush()
        self._set_busy(busy=True)

        def job(report: "Report") -> "CheckReport | None":
            from app.services import safeguarding

            target.parent.mkdir(parents=True, exist_ok=True)
            return safeguarding.restore(source, target, passphrase, report)

        watch = Watch(self._done, self._failed, self.busy.show_progress, lambda: self._set_busy(busy=False))
        self._running = self.door.run(job, watch)

    def _done(self, report: "CheckReport | None") -> None:
        self.secret.forget()
        door, target = self.door, self.target
        door.show_first(target)
        if report is None or report.clean:
            door.page.say(self.tr("The vault is back. Open it with the passphrase of the backup."), "good")
        else:
            from app.ui import vault_words

            lines = "\n".join(vault_words.finding(one) for one in report.findings)
            words = self.tr("The vault is back, but not all of it is as it was:")
            door.page.say(f"{words}\n{lines}", "warn")

    def _failed(self, error: Exception) -> None:
        self._set_busy(busy=False)
        self.explain(error)

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self.pick, self.elsewhere, self.secret, self.go):
            widget.setEnabled(not busy)
        if busy:
            self.busy.begin(self.tr("Bringing the backup back …"))
        else:
            self.busy.end()

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _choose_source(self) -> None:
        choose_folder(self, self.tr("Choose the backup's folder"), self.choose)

    def _choose_target(self) -> None:
        choose_folder(self, self.tr("Choose the folder in which the vault shall lie"), self._chosen)

    def _chosen(self, folder: Path) -> None:
        self.target = free(folder / self.target.name)
        self._update()

    def _update(self) -> None:
        chosen = self.source
        self._from.setText(self.tr("Not chosen yet") if chosen is None else str(chosen))
        self._to.setText(str(self.target))
        self.go.setEnabled(chosen is not None)

    def _back(self) -> None:
        if self.go.isEnabled() or self.source is None:
            self.door.show_first()
