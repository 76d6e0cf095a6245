"""Whose records are shown: a button that lists everybody."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from app.ui.icons import icon, put_icon
from app.ui.names import told_apart
from app.ui.nav import restyle
from app.ui.overriding import override
from app.ui.places import PEOPLE, Place
from app.ui.session import Session
from app.ui.theme import TARGET, theme
from app.ui.widgets.buttons import Button
from models.records import Person


class PersonSwitcher(Button):
    """Shows the name of the person whose records are shown; ``chosen`` after another one was picked."""

    chosen = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", self.open_menu, kind="person", icon="user", parent=parent)
        self._session = session
        self._people: tuple[Person, ...] = ()
        self._names: dict[int, str] = {}
        self._rail = False
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self._arrow = QLabel(self)
        put_icon(self._arrow, "chevron-down", "soft", 16)
        self._arrow.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 12, 0)
        row.addStretch(1)
        row.addWidget(self._arrow)
        session.person_changed.connect(self._name)
        theme().changed.connect(self._name)

    def offer(self, people: Sequence[Person]) -> None:
        """Everybody there is."""
        self._people, self._names = tuple(people), told_apart(people)
        self._name()

    def fold(self, *, rail: bool) -> None:
        """Show an icon only, or the name too."""
        self._rail = rail
        self._arrow.setVisible(not rail)
        self.setProperty("kind", "rail" if rail else "person")
        restyle(self)
        self._name()

    def open_menu(self) -> None:
        """List everybody below the button."""
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @property
    def words(self) -> str:
        """The name in full."""
        if len(self._people) == 1:
            return self._people[0].name
        person_id = self._session.person_id
        return self._names.get(person_id, self.tr("Everybody")) if person_id is not None else self.tr("Everybody")

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(120) if not self._rail else TARGET, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._name()

    def _name(self) -> None:
        words = self.words
        room = self.width() - theme().px(78)
        shown = QFontMetrics(self.font()).elidedText(words, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setText("" if self._rail else shown.replace("&", "&&"))
        self.setToolTip(words)
        self.setAccessibleName(self.tr("Whose records: {name}").format(name=words))

    def _fill(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        several = len(self._people) > 1
        if several:
            self._add(group, self.tr("Everybody"), None, "users")
            self._menu.addSeparator()
        for person in self._people:
            self._add(group, self._names[person.id], person.id, "user")
        self._menu.addSeparator()
        more = self._menu.addAction(icon("plus"), self.tr("Add a person"))
        more.triggered.connect(lambda _checked: self._session.go(Place.SETTINGS, detail=PEOPLE))

    def _add(self, group: QActionGroup, name: str, person_id: int | None, picture: str) -> None:
        shown = QFontMetrics(self._menu.font()).elidedText(name, Qt.TextElideMode.ElideRight, theme().px(300))
        chosen = person_id == self._session.person_id or len(self._people) == 1
        action = self._menu.addAction(icon("check" if chosen else picture), shown.replace("&", "&&"))
        action.setToolTip(name)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda _checked: self._choose(person_id))
        group.addAction(action)

    def _choose(self, person_id: int | None) -> None:
        self._session.choose_person(person_id)
        self.chosen.emit()
