"""The left side of the window: whose records, where to go, lock."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.services import browsing
from app.ui.places import Place
from app.ui.session import Session
from app.ui.widgets.boxes import Line
from app.ui.widgets.buttons import Button
from models.records import Person

if TYPE_CHECKING:
    from app.services.unlocking import Vault


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the sidebar."""

    place: Place
    words: str
    icon: str


def entries() -> tuple[tuple[Entry, ...], ...]:
    """The places by part of the sidebar, in words of the language now in force."""
    return (
        (
            Entry(Place.HOME, QCoreApplication.translate("Sidebar", "Home"), "house"),
            Entry(Place.TIMELINE, QCoreApplication.translate("Sidebar", "Timeline"), "calendar-days"),
            Entry(Place.IMAGING, QCoreApplication.translate("Sidebar", "Imaging"), "scan-line"),
            Entry(Place.LABS, QCoreApplication.translate("Sidebar", "Labs"), "flask-conical"),
            Entry(Place.PRESCRIPTIONS, QCoreApplication.translate("Sidebar", "Prescriptions"), "pill"),
            Entry(Place.NOTES, QCoreApplication.translate("Sidebar", "Doctor Notes"), "stethoscope"),
        ),
        (
            Entry(Place.CARE, QCoreApplication.translate("Sidebar", "Medicines, allergies"), "heart-pulse"),
            Entry(Place.PACKAGE, QCoreApplication.translate("Sidebar", "Records package"), "package"),
        ),
        (
            Entry(Place.IMPORTS, QCoreApplication.translate("Sidebar", "Added records"), "inbox"),
            Entry(Place.BIN, QCoreApplication.translate("Sidebar", "Bin"), "trash-2"),
            Entry(Place.SETTINGS, QCoreApplication.translate("Sidebar", "Settings"), "settings"),
        ),
    )


def place_name(place: Place) -> str:
    """What a place is called."""
    return next(entry.words for part in entries() for entry in part if entry.place is place)


class Sidebar(QFrame):
    """Person switcher, places and "Lock now". ``chosen`` carries a Place."""

    chosen = Signal(object)
    lock = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sidebar")
        self._session = session
        self._buttons: dict[Place, Button] = {}
        self._group = QButtonGroup(self)
        self.people = QComboBox()
        self.people.setAccessibleName(self.tr("Whose records"))
        self.people.activated.connect(self._switch)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll, inner = QScrollArea(), QWidget()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        outer.addWidget(scroll)
        column = QVBoxLayout(inner)
        column.setContentsMargins(10, 14, 10, 14)
        column.setSpacing(2)
        column.addWidget(self.people)
        column.addSpacing(10)
        for part, these in enumerate(entries()):
            if part:
                column.addWidget(Line())
            for entry in these:
                column.addWidget(self._entry(entry))
        column.addStretch(1)
        column.addWidget(Button(self.tr("Lock now"), self.lock.emit, kind="nav", icon="lock"))
        session.changed.connect(self.refresh)
        self.refresh()

    def show_place(self, place: Place) -> None:
        """Mark where the person is."""
        if place in self._buttons:
            self._buttons[place].setChecked(True)

    def refresh(self) -> None:
        """Bring the list of people up to date."""
        self._session.look(self, _everyone, self._show_people)

    def _entry(self, entry: Entry) -> Button:
        button = Button(entry.words, lambda: self.chosen.emit(entry.place), kind="nav", icon=entry.icon)
        button.setCheckable(True)
        self._group.addButton(button)
        self._buttons[entry.place] = button
        return button

    def _show_people(self, everyone: list[Person]) -> None:
        self.people.clear()
        for person in everyone:
            self.people.addItem(person.name, person.id)
        if len(everyone) > 1:
            self.people.insertItem(0, self.tr("Everybody"), None)
        self.people.setCurrentIndex(max(self.people.findData(self._session.person_id), 0))

    def _switch(self, index: int) -> None:
        self._session.choose_person(self.people.itemData(index))


def _everyone(vault: "Vault") -> list[Person]:
    return browsing.everyone(vault)
