"""When the vault locks, and the ways in: passphrase, recovery sheet, all keys anew."""

from typing import TYPE_CHECKING

from app.services import unlocking
from app.ui.qt_jobs import Running, Watch
from app.ui.session import Session
from app.ui.settings.dialogs import PassphraseDialog, SheetDialog
from app.ui.widgets.asking import Choice, ask
from app.ui.widgets.busy import Busy
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.section import Section

if TYPE_CHECKING:
    from app.services.unlocking import RecoveryKey, Vault
    from models.progress import Report

MINUTES = (1, 2, 5, 10, 20, 30, 60, 0)


class LockingSection(Section):
    """Locking and keys."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Locking and keys"))
        self._running: Running | None = None
        choices: list[tuple[str, object]] = [(self._minutes(number), number) for number in MINUTES]
        self.after = self.offer(self.tr("Lock when nothing was pressed for"), choices, session.preferences.lock_after)
        self.after.activated.connect(self._keep)
        hint = self.tr("The vault also locks when the computer goes to sleep. Ctrl+L locks it at once.")
        self.column.addWidget(Label(hint, "soft"))
        self.change = Button(self.tr("Change the passphrase"), self._change, icon="key-round")
        self.sheet = Button(self.tr("Make a new recovery sheet"), self._ask_sheet, icon="printer")
        self.line(self.change, self.sheet)
        words = self.tr(
            "Somebody may have had your passphrase or your sheet? Then new keys are needed: everything is encrypted "
            "anew, and old copies of the keys open nothing new."
        )
        self.column.addWidget(Label(words, "soft"))
        self.rotate = Button(self.tr("Encrypt everything anew"), self._rotate, icon="shield-check")
        self.line(self.rotate)
        self.busy = Busy()
        self.busy.cancelled.connect(self._cancel)
        self.column.addWidget(self.busy)
        self.column.addWidget(self.message)

    def _minutes(self, number: int) -> str:
        return self.tr("%n minute(s)", "", number) if number else self.tr("Never")

    def _keep(self) -> None:
        try:
            self.session.prefer(self.session.preferences._replace(lock_after=self.after.currentData()))
        except OSError as error:
            self.explain(error)

    def _change(self) -> None:
        words = self.tr("The recovery sheet stays valid. Older backups still open with the old passphrase.")
        PassphraseDialog(
            self, self.session, (self.tr("Change the passphrase"), words, self.tr("Change it")), self._changed
        ).open()

    def _changed(self, passphrase: str) -> None:
        self.session.act(
            self,
            lambda vault: unlocking.change_passphrase(vault, passphrase),
            lambda _none: self.say(self.tr("The new passphrase is set.")),
            self.explain,
        )

    def _ask_sheet(self) -> None:
        words = self.tr("The sheet you have now stops working as soon as the new one is made.")
        title, verb = self.tr("Make a new recovery sheet?"), self.tr("Make a new sheet")
        ask(self, Choice(title, words, verb, self.tr("Keep the old one")), self._new_sheet)

    def _new_sheet(self) -> None:
        def made(vault: "Vault") -> "tuple[Vault, RecoveryKey]":
            return vault, unlocking.new_recovery_key(vault)

        self.session.act(self, made, self._show_sheet, self.explain)

    def _show_sheet(self, made: "tuple[Vault, RecoveryKey]") -> None:
        vault, key = made
        SheetDialog(self, self.session, vault, key).open()

    def _rotate(self) -> None:
        words = self.tr(
            "Choose a new passphrase. The whole vault is read and written again; that takes a while. Then a new "
            "recovery sheet is made. Destroy older backups that somebody else may have."
        )
        texts = self.tr("Encrypt everything anew"), words, self.tr("Encrypt everything anew")
        PassphraseDialog(self, self.session, texts, self._begin).open()

    def _begin(self, passphrase: str) -> None:
        def job(vault: "Vault", report: "Report") -> "tuple[Vault, RecoveryKey]":
            unlocking.require_strong_for(vault, passphrase)
            return vault, unlocking.rotate(vault, passphrase, report)

        self.message.hide()
        self._set_busy(busy=True)
        watch = Watch(self._rotated, self._failed, self.busy.show_progress, self._stopped)
        self._running = self.session.work(self, job, watch)

    def _rotated(self, made: "tuple[Vault, RecoveryKey]") -> None:
        self._set_busy(busy=False)
        self.say(self.tr("Everything is encrypted under new keys. The old sheet opens nothing any more."))
        self._show_sheet(made)

    def _failed(self, error: Exception) -> None:
        self._set_busy(busy=False)
        self.explain(error)

    def _stopped(self) -> None:
        self._set_busy(busy=False)
        self.say(self.tr("Stopped. The keys are as they were."), "info")

    def _set_busy(self, *, busy: bool) -> None:
        for button in (self.change, self.sheet, self.rotate):
            button.setEnabled(not busy)
        if busy:
            self.busy.begin(self.tr("Encrypting everything anew …"))
        else:
            self.busy.end()

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()
