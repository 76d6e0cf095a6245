"""The first page of somebody who has no vault on this computer yet."""

from app.ui.unlock.door import Door
from app.ui.unlock.door_page import DoorPage
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label


class WelcomePage(DoorPage):
    """Four ways to begin."""

    def __init__(self, door: Door) -> None:
        super().__init__(door, self.tr("Your health records, with you"))
        words = self.tr(
            "Carebinder keeps reports, images and letters together, encrypted, on this computer. "
            "Nothing is sent anywhere. You can find everything again, and hand it to a doctor complete."
        )
        self.body.addWidget(Label(words))
        self.new = Button(self.tr("Make my vault"), self._new, kind="primary", icon="key-round")
        self.body.addWidget(self.new)
        self.body.addWidget(
            Label(self.tr("Not sure yet? Look around with the records of a person who does not exist."), "soft")
        )
        self.sample = Button(self.tr("Try with sample records"), self._sample, icon="stethoscope")
        self.body.addWidget(self.sample)
        self.body.addWidget(Label(self.tr("You have a vault already?"), "soft"))
        self.existing = Button(self.tr("Open an existing vault"), self._existing, icon="folder-open")
        self.backup = Button(self.tr("Bring a backup back"), self._backup, icon="archive-restore")
        self.body.addWidget(self.existing)
        self.body.addWidget(self.backup)

    def arrive(self) -> None:
        """The keyboard is on the first button."""
        self.new.setFocus()

    def _new(self) -> None:
        from app.ui.unlock.place import PlacePage

        self.door.show_page(PlacePage(self.door))

    def _sample(self) -> None:
        from app.ui.unlock.sample import SamplePage

        self.door.show_page(SamplePage(self.door))

    def _existing(self) -> None:
        from app.ui.widgets.folders import choose_vault

        choose_vault(self, self.door.take)

    def _backup(self) -> None:
        from app.ui.unlock.bring_back import BringBackPage

        self.door.show_page(BringBackPage(self.door))
