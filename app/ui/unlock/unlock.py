"""Opening a vault with its passphrase."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.ui.unlock.door import Door, Entrance
from app.ui.unlock.door_page import DoorPage
from app.ui.unlock.recent import RecentVaults
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from app.ui.widgets.secret import SecretField
from models.errors import ErrorKind, UserError
from models.overwriting import overwrite

if TYPE_CHECKING:
    from models.progress import Report

_TROUBLE = {ErrorKind.HEADER_DAMAGED, ErrorKind.DATABASE_DAMAGED, ErrorKind.KDF_REFUSED}

_AFTER_PAINTING_MS = 120


class UnlockPage(DoorPage):
    """Which vault, its passphrase, and ways out for whoever has lost it."""

    def __init__(self, door: Door, path: Path) -> None:
        super().__init__(door, self.tr("Open your vault"))
        self.path, self._tries = path, 0
        self.recent = RecentVaults(door, path)
        self.recent.chosen.connect(self._choose)
        self.body.addWidget(self.recent)
        self.sample = Label("", "soft")
        self.sample.hide()
        self.body.addWidget(self.sample)
        self.secret = SecretField(self.tr("Passphrase"))
        self.secret.entered.connect(self.open)
        self.secret.changed.connect(self.hush)
        self.body.addWidget(self.secret)
        self.button = Button(self.tr("Open"), self.open, kind="primary", icon="key-round")
        self.body.addWidget(self.button)
        self.lost = Button(self.tr("I have lost my passphrase"), self._lost, kind="link")
        links = Flow(gap=4)
        for link in (
            self.lost,
            Button(self.tr("Open another vault"), self._another, kind="link"),
            Button(self.tr("More ways to begin"), self._more, kind="link"),
        ):
            links.addWidget(link)
        self.body.addLayout(links)
        self._hint()

    def arrive(self) -> None:
        """The keyboard is on the passphrase. What is not there is found out once the page is painted."""
        self.secret.setFocus()
        QTimer.singleShot(_AFTER_PAINTING_MS, self.recent, self.recent.look)

    def open(self) -> None:
        """Try the passphrase typed."""
        if not self.button.isEnabled():
            return
        if not self.secret.text:
            self.secret.mark_wrong()
            self.say(self.tr("Type the passphrase of this vault."), "warn")
            return
        from app.ui.qt_jobs import Watch

        self._busy(busy=True)
        path, passphrase, around = self.path, self.secret.text, self.door.around

        def job(_report: "Report") -> Entrance:
            from app.services import unlocking
            from app.services.made_up import is_made_up

            try:
                vault = unlocking.open_vault(path, passphrase, clock=around.clock, random=around.random)
            finally:
                overwrite(passphrase)
            return Entrance(vault, is_made_up(vault))

        self.door.run(job, Watch(self._opened, self._failed))

    def _opened(self, entrance: Entrance) -> None:
        self.secret.forget()
        self.door.enter(entrance)

    def _failed(self, error: Exception) -> None:
        self._busy(busy=False)
        kind = error.kind if isinstance(error, UserError) else None
        if kind in _TROUBLE:
            from app.ui.unlock.trouble import TroublePage

            self.door.show_page(TroublePage(self.door, self.path, error, self.secret.text))
        elif kind is ErrorKind.WRONG_PASSPHRASE:
            self._wrong()
        else:
            self.explain(error)
            self.secret.setFocus()

    def _wrong(self) -> None:
        self._tries += 1
        self.secret.mark_wrong()
        words = self.tr(
            "This passphrase does not open the vault. Press Show to see what you typed, and look at Caps Lock and the "
            "keyboard's language. You may try as often as you like."
        )
        if self._tries > 2:
            words = self.tr(
                "Still not the right one. Nothing is lost by trying. If you cannot remember it, "
                "the recovery sheet opens the vault: press “I have lost my passphrase”."
            )
        self.say(words, "warn")
        QTimer.singleShot(0, self.secret, self._show_secret)

    def _show_secret(self) -> None:
        """In a low window the message pushes the field down; it is typed into next."""
        self.ensureWidgetVisible(self.secret)

    def _busy(self, *, busy: bool) -> None:
        self.button.setText(self.tr("Opening …") if busy else self.tr("Open"))
        for widget in (self.button, self.secret, self.recent, self.lost):
            widget.setEnabled(not busy)

    def _choose(self, path: Path) -> None:
        self.path, self._tries = path, 0
        self.hush()
        self.secret.forget()
        self._hint()
        self.secret.setFocus()

    def _hint(self) -> None:
        made_up = bool(self.door.preferences.sample) and str(self.path) == self.door.preferences.sample
        self.sample.setVisible(made_up)
        if made_up:
            from app.services.made_up import PASSPHRASE

            words = self.tr("This is the vault of sample records. Its passphrase is no secret: {passphrase}")
            self.sample.setText(words.format(passphrase=PASSPHRASE))

    def _lost(self) -> None:
        from app.ui.unlock.lost import LostPage

        self.door.show_page(LostPage(self.door, self.path))

    def _another(self) -> None:
        from app.ui.widgets.folders import choose_vault

        choose_vault(self, self.door.take)

    def _more(self) -> None:
        from app.ui.unlock.welcome import WelcomePage

        self.door.show_page(WelcomePage(self.door))
