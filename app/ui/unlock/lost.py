"""Back in with the recovery key, and a new passphrase."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.ui.unlock.door import Door, Entrance
from app.ui.unlock.door_page import DoorPage
from app.ui.unlock.key_fields import KeyFields
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.new_passphrase import NewPassphrase
from models.errors import ErrorKind, UserError

if TYPE_CHECKING:
    from app.services.unlocking import Vault
    from models.progress import Report


class LostPage(DoorPage):
    """First the key; once it fits, the new passphrase."""

    def __init__(self, door: Door, path: Path) -> None:
        super().__init__(door, self.tr("Open with the recovery key"), lambda: door.show_first(path))
        self.path = path
        words = self.tr(
            "Take the recovery sheet of “{name}” and type its 13 groups. Capital or small letters do not matter; "
            "the letter O and the digit 0 are the same here."
        )
        self.body.addWidget(Label(words.format(name=path.stem)))
        self.key = KeyFields()
        self.key.changed.connect(self._check)
        self.key.entered.connect(self.open)
        self.body.addWidget(self.key)
        self.button = Button(self.tr("Open with this key"), self.open, kind="primary", icon="key-round")
        self.button.setEnabled(False)
        self.body.addWidget(self.button)
        without = self.tr(
            "You have neither passphrase nor sheet? Then nobody can open this vault. Look for a copy of the sheet, "
            "and keep the vault's folder: the passphrase may come back to you."
        )
        self.body.addWidget(Label(without, "soft"))

    def arrive(self) -> None:
        """The keyboard is on the first group."""
        self.key.setFocus()

    def open(self) -> None:
        """Try the key."""
        if not self.button.isEnabled():
            return
        from app.ui.qt_jobs import Watch

        self.hush()
        self._busy(busy=True)
        path, text, around = self.path, self.key.text, self.door.around

        def job(_report: "Report") -> "Vault":
            from app.services import unlocking

            return unlocking.open_with_recovery(path, text, clock=around.clock, random=around.random)

        self.door.run(job, Watch(self._opened, self._failed))

    def _opened(self, vault: "Vault") -> None:
        self.door.hold(vault)
        self.door.show_page(AnewPage(self.door, vault))

    def _failed(self, error: Exception) -> None:
        self._busy(busy=False)
        if isinstance(error, UserError) and error.kind in (ErrorKind.HEADER_DAMAGED, ErrorKind.DATABASE_DAMAGED):
            from app.ui.unlock.trouble import TroublePage

            self.door.show_page(TroublePage(self.door, self.path, error, "", self.key.text))
            return
        self.explain(error)

    def _busy(self, *, busy: bool) -> None:
        self.button.setText(self.tr("Opening …") if busy else self.tr("Open with this key"))
        self.button.setEnabled(not busy)
        self.key.setEnabled(not busy)

    def _check(self) -> None:
        text, full = self.key.text, self.key.full

        def question() -> int | None:
            from app.services.unlocking import mistyped_group

            return mistyped_group(text)

        def answer(position: int | None) -> None:
            if text == self.key.text:
                seen = position if position is not None and position <= full else None
                self.key.point_out(seen)
                self.button.setEnabled(position is None)

        self.door.ask(self, question, answer)


class AnewPage(DoorPage):
    """The vault is open; it gets a new passphrase."""

    def __init__(self, door: Door, vault: "Vault") -> None:
        super().__init__(door, self.tr("Choose a new passphrase"))
        self._vault = vault
        words = self.tr(
            "The key fits, and the vault is open. The sheet stays valid: keep it. The old passphrase ends now."
        )
        self.body.addWidget(Label(words))
        self.passphrase = NewPassphrase(door.judge)
        self.passphrase.changed.connect(self._update)
        self.passphrase.entered.connect(self.go_on)
        self.body.addWidget(self.passphrase)
        self.next = Button(self.tr("Set the passphrase and open"), self.go_on, kind="primary")
        self.body.addWidget(self.next)
        self._update()

    def arrive(self) -> None:
        """The keyboard is on the passphrase."""
        self.passphrase.setFocus()

    def go_on(self) -> None:
        """Set it and go in."""
        if not self.next.isEnabled():
            return
        from app.ui.qt_jobs import Watch

        self.hush()
        self.next.setEnabled(False)
        vault, text = self._vault, self.passphrase.text

        def job(_report: "Report") -> Entrance:
            from app.services import unlocking
            from app.services.made_up import is_made_up

            unlocking.change_passphrase(vault, text)
            return Entrance(vault, is_made_up(vault))

        self.door.run(job, Watch(self.door.enter, self._failed))

    def _failed(self, error: Exception) -> None:
        self._update()
        if isinstance(error, UserError) and error.kind is ErrorKind.WEAK_PASSPHRASE:
            self.passphrase.refuse()
        self.explain(error)

    def _update(self) -> None:
        self.next.setEnabled(self.passphrase.ready)
