"""First run, first page: where the vault lies and which passphrase opens it."""

from dataclasses import dataclass
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from app.ui.theme import TARGET
from app.ui.unlock.door import Door
from app.ui.unlock.door_page import DoorPage
from app.ui.widgets.boxes import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.folders import choose_folder, documents
from app.ui.widgets.labels import Label
from app.ui.widgets.new_passphrase import NewPassphrase
from app.ui.widgets.rows import row

ENDING = ".vault"


@dataclass(frozen=True, slots=True)
class NewVault:
    """What the first page learns."""

    path: Path
    passphrase: str


class PlacePage(DoorPage):
    """Where, and which passphrase. ``before`` is what was entered when the person comes back to this page."""

    def __init__(self, door: Door, before: NewVault | None = None) -> None:
        super().__init__(door, self.tr("Make your vault"), door.show_first)
        self.body.addWidget(Label(self.tr("Step 1 of 3: the place and the passphrase"), "soft"))
        path = free(Path(documents()) / usual_name()) if before is None else before.path
        self.folder = path.parent
        self.name = QLineEdit(path.stem)
        self.name.setMinimumHeight(TARGET)
        self.name.setMaxLength(80)
        label = Label(self.tr("Name of the vault"), "strong")
        label.setBuddy(self.name)
        self.name.setAccessibleName(label.text())
        self.body.addWidget(label)
        self.body.addWidget(self.name)
        self.where = Label("", "soft")
        self.body.addLayout(row(self.where, Button(self.tr("Another folder"), self._choose), stretch=0))
        self.passphrase = NewPassphrase(door.judge)
        self.body.addWidget(self.passphrase)
        warning = self.tr(
            "Nobody can open the vault without this passphrase or the recovery sheet of step 3, not even we. "
            "If both are lost, the records are lost."
        )
        self.body.addWidget(Banner(warning, "warn"))
        self.next = Button(self.tr("Go on"), self.go_on, kind="primary")
        self.body.addWidget(self.next)
        self.passphrase.changed.connect(self._update)
        self.passphrase.entered.connect(self.go_on)
        self.name.textChanged.connect(self._update)
        self._update()

    @property
    def path(self) -> Path:
        """The new vault's folder."""
        plain = " ".join(self.name.text().split()).strip(". ")
        safe = "".join("-" if sign in '/\\:*?"<>|' or not sign.isprintable() else sign for sign in plain)
        return self.folder / (f"{safe}{ENDING}" if safe else usual_name())

    def arrive(self) -> None:
        """The keyboard is on the passphrase: a name is there already."""
        self.passphrase.setFocus()

    def go_on(self) -> None:
        """To the next page, when the place is free and the passphrase will do."""
        if not self.next.isEnabled():
            return
        from app.services import unlocking
        from models.errors import UserError

        try:
            unlocking.refuse_existing(self.path)
        except (UserError, OSError) as error:
            self.explain(error)
            return
        from app.ui.unlock.who import WhoPage

        self.door.show_page(WhoPage(self.door, NewVault(self.path, self.passphrase.text)))

    def refuse(self) -> None:
        """The passphrase turned out too weak when more was known."""
        self.passphrase.refuse()
        self.say(self.tr("That passphrase has the person's name in it. Others would try that first."), "warn")

    def _choose(self) -> None:
        choose_folder(self, self.tr("Choose the folder in which the vault shall lie"), self._chosen, str(self.folder))

    def _chosen(self, folder: Path) -> None:
        self.folder = folder
        self._update()

    def _update(self) -> None:
        self.where.setText(self.tr("It will lie in {path}").format(path=str(self.path)))
        self.next.setEnabled(self.passphrase.ready)


def usual_name() -> str:
    """What a vault's folder is called where nobody says otherwise."""
    return QCoreApplication.translate("Choosing", "My health records") + ENDING


def free(path: Path) -> Path:
    """The path, or the next one of its name at which nothing is yet."""
    if not path.exists():
        return path
    return next(other for number in count(2) if not (other := path.with_stem(f"{path.stem} {number}")).exists())
