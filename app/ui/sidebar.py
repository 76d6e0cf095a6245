"""The left side of the window: whose records, where to go, lock."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.services import browsing
from app.services.browsing import Counts
from app.ui.nav import NavButton
from app.ui.places import SHELVES, Place
from app.ui.session import Session
from app.ui.shortcuts import KEYS, PLACE_KEYS, Does, hint, native
from app.ui.switcher import PersonSwitcher
from app.ui.theme import TARGET, theme
from app.ui.widgets.boxes import Line
from app.ui.widgets.buttons import IconButton
from models.records import Person

if TYPE_CHECKING:
    from app.services.unlocking import Vault

OPEN, RAIL = 224, 36
"""Pixels of width at 100 % text, open and folded, without the margins."""


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
            Entry(Place.SECOND_OPINION, QCoreApplication.translate("Sidebar", "Second opinion"), "footprints"),
            Entry(Place.CARE, QCoreApplication.translate("Sidebar", "Medicines, allergies"), "heart-pulse"),
            Entry(Place.PACKAGE, QCoreApplication.translate("Sidebar", "Records package"), "package"),
            Entry(Place.REMINDERS, QCoreApplication.translate("Sidebar", "Reminders"), "bell"),
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
    """Person switcher, places, undo and "Lock now". ``chosen`` carries a Place; ``sheet`` asks for the sheet of keys.

    Folded it is a rail of icons, whose names are tool tips.
    """

    chosen = Signal(object)
    lock = Signal()
    undo = Signal()
    redo = Signal()
    sheet = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sidebar")
        self._session = session
        self._buttons: dict[Place, NavButton] = {}
        self._group = QButtonGroup(self)
        self.is_rail = False
        self.people = PersonSwitcher(session)
        self._undo = IconButton("undo-2", hint(self.tr("Undo"), Does.UNDO), self.undo.emit)
        self._redo = IconButton("redo-2", hint(self.tr("Redo"), Does.REDO), self.redo.emit)
        self._keys = IconButton("keyboard", hint(self.tr("Keys"), Does.SHEET), self.sheet.emit)
        self._lock = NavButton(self.tr("Lock now"), "lock", native(KEYS[Does.LOCK][0]))
        self._lock.setCheckable(False)
        self._lock.clicked.connect(self.lock)
        self._scroll = QScrollArea()
        self._foot = QVBoxLayout()
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        session.changed.connect(self.refresh)
        session.person_changed.connect(self.refresh)
        session.history_changed.connect(self._show_history)
        theme().changed.connect(self._fit)
        self._show_history()
        self.refresh()

    def show_place(self, place: Place) -> None:
        """Mark where the person is."""
        if place in self._buttons:
            self._buttons[place].setChecked(True)
            self._scroll.ensureWidgetVisible(self._buttons[place])

    def refresh(self) -> None:
        """Bring people and counts up to date."""
        person = self._session.person_id
        self._session.look(self, lambda vault: _about(vault, person), self._show)

    def fold(self, *, rail: bool) -> None:
        """Become a rail of icons, or open again."""
        if rail != self.is_rail:
            self.is_rail = rail
            for button in (*self._buttons.values(), self._lock):
                button.fold(rail=rail)
            self.people.fold(rail=rail)
            way = QBoxLayout.Direction
            self._tools.setDirection(way.TopToBottom if rail else way.LeftToRight)
            self._fit()

    def place_at(self, number: int) -> Place | None:
        """The place that stands at a position, counted from 1."""
        places = list(self._buttons)
        return places[number - 1] if 0 < number <= len(places) else None

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll, inner = self._scroll, QWidget()
        inner.setProperty("kind", "page")
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer.addWidget(scroll, 1)
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(0)
        self._column.addWidget(self.people)
        self._column.addSpacing(8)
        for part, these in enumerate(entries()):
            if part:
                self._column.addWidget(Line())
            for entry in these:
                self._column.addWidget(self._entry(entry))
        self._column.addStretch(1)
        for tool in (self._undo, self._redo, self._keys):
            self._tools.addWidget(tool, 0, Qt.AlignmentFlag.AlignCenter)
        self._tools.addStretch(1)
        self._column.addLayout(self._tools)
        self._foot.addWidget(self._lock)
        outer.addLayout(self._foot)
        self._fit()

    def _fit(self) -> None:
        side = 10
        self._column.setContentsMargins(side, 10, side, 0)
        self._foot.setContentsMargins(side, 0, side, 10)
        self.setFixedWidth((max(theme().px(RAIL), TARGET) if self.is_rail else self._open()) + 2 * side + 1)

    def _open(self) -> int:
        """As wide as its longest name needs in the language in force."""
        for button in self._buttons.values():
            button.ensurePolished()
        return max(theme().px(OPEN), *(button.sizeHint().width() for button in self._buttons.values()))

    def _entry(self, entry: Entry) -> NavButton:
        number = len(self._buttons) + 1
        keys = native(PLACE_KEYS.format(number=number)) if number < 10 else ""
        button = NavButton(entry.words, entry.icon, keys)
        button.clicked.connect(lambda _checked: self.chosen.emit(entry.place))
        self._group.addButton(button)
        self._buttons[entry.place] = button
        return button

    def _show(self, about: tuple[list[Person], Counts]) -> None:
        people, counts = about
        self.people.offer(people)
        self._buttons[Place.TIMELINE].show_count(counts.records)
        for place, shelf in SHELVES.items():
            self._buttons[place].show_count(counts.categories[shelf])
        self._buttons[Place.BIN].show_count(counts.in_bin or None)

    def _show_history(self) -> None:
        self._undo.setEnabled(self._session.history.last is not None)
        self._redo.setEnabled(self._session.history.next is not None)


def _about(vault: "Vault", person_id: int | None) -> tuple[list[Person], Counts]:
    return browsing.everyone(vault), browsing.counts(vault, person_id)
