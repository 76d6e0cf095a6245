"""First run, second page: whose records these are; then the vault is made."""

from typing import TYPE_CHECKING

from app.ui.unlock.door import Door
from app.ui.unlock.door_page import DoorPage
from app.ui.unlock.place import NewVault, PlacePage
from app.ui.widgets.busy import Busy
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.person_fields import PersonFields
from models.errors import ErrorKind, UserError

if TYPE_CHECKING:
    from app.services.unlocking import NewPerson, RecoveryKey, Vault
    from models.progress import Report


class WhoPage(DoorPage):
    """The first person of the vault."""

    def __init__(self, door: Door, new: NewVault) -> None:
        super().__init__(door, self.tr("Whose records are these?"), self._back)
        self.new = new
        self.body.addWidget(Label(self.tr("Step 2 of 3: the first person. You can add family members later."), "soft"))
        self.fields = PersonFields()
        self.body.addWidget(self.fields)
        self.make = Button(self.tr("Make the vault"), self.go_on, kind="primary", icon="key-round")
        self.body.addWidget(self.make)
        self.busy = Busy()
        self.body.addWidget(self.busy)
        self.fields.changed.connect(self._update)
        for field in (self.fields.name, self.fields.born.year):
            field.returnPressed.connect(self.go_on)
        self._update()

    def arrive(self) -> None:
        """The keyboard is on the name."""
        self.fields.setFocus()

    def go_on(self) -> None:
        """Make the vault."""
        if not self.make.isEnabled():
            return
        try:
            person = self._person()
        except UserError as error:
            self.explain(error)
            return
        from app.ui.qt_jobs import Watch

        self._set_busy(busy=True)
        new, around = self.new, self.door.around

        def job(_report: "Report") -> "tuple[Vault, RecoveryKey]":
            from app.services import unlocking

            new.path.parent.mkdir(parents=True, exist_ok=True)
            return unlocking.create(new.path, new.passphrase, person, clock=around.clock, random=around.random)

        self.door.run(job, Watch(self._made, self._failed))

    def _person(self) -> "NewPerson":
        from app.services.people import checked_born, checked_name
        from app.services.unlocking import NewPerson

        born = checked_born(self.fields.born.value(), self.door.around.clock)
        return NewPerson(checked_name(self.fields.name.text()), born, self.fields.chosen_sex)

    def _made(self, made: "tuple[Vault, RecoveryKey]") -> None:
        from app.ui.unlock.sheet import SheetPage

        vault, key = made
        self.door.hold(vault)
        self.door.prefer(self.door.preferences.opened(vault.path))  # also who closes the window now finds it again
        self.door.show_page(SheetPage(self.door, vault, key))

    def _failed(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if isinstance(error, UserError) and error.kind is ErrorKind.WEAK_PASSPHRASE:
            page = PlacePage(self.door, self.new)
            self.door.show_page(page)
            page.refuse()
        else:
            self.explain(error)

    def _set_busy(self, *, busy: bool) -> None:
        self.fields.setEnabled(not busy)
        self.make.setEnabled(not busy)
        if busy:
            self.hush()
            self.busy.begin(self.tr("Making the vault …"), can_stop=False)
        else:
            self.busy.end()

    def _back(self) -> None:
        if self.fields.isEnabled():
            self.door.show_page(PlacePage(self.door, self.new))

    def _update(self) -> None:
        self.make.setEnabled(bool(self.fields.name.text().strip()))
