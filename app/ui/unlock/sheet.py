"""First run, third page: the recovery sheet, kept by the person before they go in."""

from typing import TYPE_CHECKING

from app.ui.unlock.door import Door, Entrance
from app.ui.unlock.door_page import DoorPage
from app.ui.widgets.asking import Choice, ask
from app.ui.widgets.boxes import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.sheet_keeper import SheetKeeper

if TYPE_CHECKING:
    from app.services.unlocking import RecoveryKey, Vault


class SheetPage(DoorPage):
    """The recovery key of a vault just made."""

    def __init__(self, door: Door, vault: "Vault", key: "RecoveryKey") -> None:
        super().__init__(door, self.tr("Your recovery sheet"))
        self._vault = vault
        self.body.addWidget(Label(self.tr("Step 3 of 3: the way back in if the passphrase is lost"), "soft"))
        words = self.tr(
            "Print this sheet and keep it with your other important papers, away from the computer. It is shown only "
            "this once. Whoever has the sheet and the vault can read everything in it."
        )
        self.body.addWidget(Label(words))
        self.keeper = SheetKeeper(key, vault, door.around)
        self.keeper.start = lambda job, watch: door.run(lambda _report: job(), watch)
        self.keeper.failed.connect(self.explain)
        self.keeper.changed.connect(self._update)
        self.keeper.sheet.entered.connect(self._enter)
        self.body.addWidget(self.keeper)
        warning = self.tr("No passphrase and no sheet means that the records are lost. Nobody can bring them back.")
        self.body.addWidget(Banner(warning, "warn"))
        self.enter = Button(self.tr("Open my vault"), self._enter, kind="primary")
        self.body.addWidget(self.enter)
        self.skip = Button(self.tr("Go on without the sheet"), self._ask, kind="link")
        self.body.addWidget(self.skip)
        self._update()

    def _enter(self) -> None:
        self.door.enter(Entrance(self._vault))

    def _ask(self) -> None:
        words = self.tr(
            "Without the sheet, a forgotten passphrase means that every record in this vault is lost for good. "
            "You can make a new sheet later in Settings, as long as you know the passphrase."
        )
        title, verb, keep = (
            self.tr("Go on without a recovery sheet?"),
            self.tr("Go on without"),
            self.tr("Back to the sheet"),
        )
        ask(self, Choice(title, words, verb, keep, grave=True), self._enter)

    def _update(self) -> None:
        self.enter.setEnabled(self.keeper.done)
