"""Keeping the vault whole: back it up, check it, see what it holds."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.services import backing_up, safeguarding
from app.services.backing_up import LastBackup
from app.ui import vault_words, wording
from app.ui.qt_jobs import Running, Watch
from app.ui.session import Session
from app.ui.widgets.busy import Busy
from app.ui.widgets.buttons import Button
from app.ui.widgets.folders import choose_folder
from app.ui.widgets.labels import Label, Selectable
from app.ui.widgets.section import Section

if TYPE_CHECKING:
    from app.services.safeguarding import CheckReport, VaultInfo
    from app.services.unlocking import Vault
    from models.progress import Report

_LISTED = 30


class KeepingSection(Section):
    """Backup, check and facts of the vault."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("The vault"))
        self._running: Running | None = None
        self._last: LastBackup | None = None
        self.facts, self.place = Label(""), Selectable(str(session.path), "soft")
        self.column.addWidget(self.facts)
        self.column.addWidget(self.place)
        self.backed_up = Label("", "strong")
        self.column.addWidget(self.backed_up)
        hint = self.tr(
            "Keep a backup on another disk. It is encrypted like the vault and opens with the same passphrase."
        )
        self.column.addWidget(Label(hint, "soft"))
        self.back_up = Button(self.tr("Back up now"), self._back_up, kind="primary", icon="hard-drive")
        self.elsewhere = Button(self.tr("Back up to another folder"), self._choose)
        self.check = Button(self.tr("Check the vault"), self.start_check, icon="shield-check")
        self.line(self.back_up, self.elsewhere, self.check)
        self._pressed: Button | None = None
        self.busy = Busy()
        self.busy.cancelled.connect(self._cancel)
        self.column.addWidget(self.busy)
        self.column.addWidget(self.message)
        self.findings = Selectable("")
        self.findings.hide()
        self.column.addWidget(self.findings)
        self._show_last(None)

    def refresh(self) -> None:
        """Look what the vault holds and when it was last backed up."""
        self.session.look(self, safeguarding.info, self._show_info)
        self.session.look(self, backing_up.last, self._show_last)

    def start_backup(self, target: Path) -> None:
        """Back up to a folder."""
        clock = self.session.clock

        def job(vault: "Vault", report: "Report") -> LastBackup:
            return backing_up.back_up(vault, target, clock, report)

        self._begin(self.tr("Copying to the backup …"))
        watch = Watch(self._backed_up, self._failed, self.busy.show_progress, self._stopped)
        self._running = self.session.work(self, job, watch, changes=False)

    def start_check(self) -> None:
        """Check every byte."""

        def job(vault: "Vault", report: "Report") -> "CheckReport":
            return safeguarding.check(vault, report)

        self._begin(self.tr("Reading every byte and comparing …"))
        watch = Watch(self._checked, self._failed, self.busy.show_progress, self._stopped)
        self._running = self.session.work(self, job, watch, changes=False)

    def _back_up(self) -> None:
        if self._last is None:
            self._choose()
        else:
            self.start_backup(self._last.where)

    def _choose(self) -> None:
        def chosen(folder: Path) -> None:
            inside = folder / f"{self.session.path.stem} backup"
            again = self._last is not None and self._last.where == folder
            self.start_backup(folder if again else inside)

        choose_folder(self, self.tr("Choose a folder on another disk for the backup"), chosen)

    def _backed_up(self, last: LastBackup) -> None:
        self._end()
        self._show_last(last)
        self.say(self.tr("The backup in {folder} is up to date.").format(folder=last.where))

    def _checked(self, report: "CheckReport") -> None:
        self._end()
        size = wording.size(report.bytes)
        if report.clean:
            words = self.tr("All is well: %n file(s) read and compared, {size}.", "", report.files)
            self.say(words.format(size=size))
            return
        words = self.tr(
            "%n thing(s) to look at. Everything not named here is as it should be.", "", len(report.findings)
        )
        self.say(words, "warn")
        lines = [vault_words.finding(one) for one in report.findings[:_LISTED]]
        if len(report.findings) > _LISTED:
            lines.append(self.tr("… and %n more", "", len(report.findings) - _LISTED))
        if self._last is not None:
            hint = self.tr(
                "Your backup of {when} may still hold it whole: open it, save a copy there, and add that here."
            )
            lines.append(hint.format(when=wording.moment(self._last.when)))
        self.findings.setText("\n".join(lines))
        self.findings.show()

    def _show_info(self, info: "VaultInfo") -> None:
        words = self.tr("{records}, {size}, made on {day}.")
        count = wording.records(info.records + info.held)
        self.facts.setText(
            words.format(records=count, size=wording.size(info.bytes), day=wording.day(info.created.date()))
        )

    def _show_last(self, last: LastBackup | None) -> None:
        self._last = last
        if last is None:
            self.backed_up.setText(self.tr("Never backed up yet."))
        else:
            words = self.tr("Last backed up on {when}, to {folder}")
            self.backed_up.setText(words.format(when=wording.moment(last.when), folder=last.where))
        self.elsewhere.setVisible(last is not None)

    def _failed(self, error: Exception) -> None:
        self._end()
        self.explain(error)

    def _stopped(self) -> None:
        self._end()
        self.say(self.tr("Stopped. What was copied so far is used the next time."), "info")

    def _begin(self, words: str) -> None:
        self.message.hide()
        self.findings.hide()
        self.busy.begin(words)
        verbs = self.back_up, self.elsewhere, self.check
        self._pressed = next((button for button in verbs if button is self.window().focusWidget()), None)
        if self._pressed is not None:
            self.busy.stop.setFocus()
        for button in verbs:
            button.setEnabled(False)

    def _end(self) -> None:
        """The keyboard goes back from Cancel to what was pressed."""
        for button in (self.back_up, self.elsewhere, self.check):
            button.setEnabled(True)
        if self._pressed is not None and self.busy.stop is self.window().focusWidget():
            self._pressed.setFocus()
        self.busy.end()

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()
