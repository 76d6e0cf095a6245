"""The window of an open vault: sidebar, the page in the middle, what is going on at the foot."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services.undoing import Change
from app.ui import pages
from app.ui.dropping import DropGround
from app.ui.field_undo import FieldUndo
from app.ui.importing.desk import ImportDesk
from app.ui.importing.reading import ReadingDesk
from app.ui.overriding import override
from app.ui.page import Page
from app.ui.places import AGAIN, LISTS, STANDS_UNDER, Place, Target
from app.ui.reminders.teller import Teller
from app.ui.session import Session, Toast
from app.ui.shortcuts import PLACE_KEYS, Does, bind, bind_keys
from app.ui.sidebar import Sidebar
from app.ui.theme import theme
from app.ui.undo_words import redone, undone
from app.ui.widgets.toast import Toaster

ROOM = 780
"""Pixels of width at 100 % text below which the sidebar is a rail of icons.

Who needs large text needs the words too: pages fold to one pane before the sidebar loses its names.
"""

_OFFERED = 3
"""Buttons in a message, at most."""


class Shell(QWidget):
    """Shows one page at a time and remembers the way back. ``lock`` asks for the vault to be closed."""

    lock = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.sidebar = Sidebar(session)
        self._stack = _Stack()
        self._pages: dict[Place, Page] = {}
        self._past: list[Target] = []
        self._here: Target | None = None
        self._toaster = Toaster(self)
        self.foot = QVBoxLayout()
        self.importing = ImportDesk(session, self, self.foot)
        self.reading = ReadingDesk(session, self.importing, self.foot)
        self.teller = Teller(session, self.foot, self)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._stack, 1)
        middle.addLayout(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(middle, 1)
        self.drops = DropGround(session, self)
        FieldUndo(self)
        self._connect()
        self._bind()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def go(self, target: Target) -> None:
        """Show a place."""
        if self._here is not None and self._here.place is not target.place:
            self._past.append(_left(self._here) if target.place is Place.IMAGES else self._here)
        self._show(target)

    def back(self) -> None:
        """One step back: inside the page, else to the last place."""
        if not self.page.back() and self._past:
            self._show(self._past.pop())

    def search(self) -> None:
        """Put the cursor into the page's search, else into the timeline's."""
        if not self.page.search():
            self.go(Target(Place.TIMELINE))
            self.page.search()

    def undo(self) -> None:
        """Take the last change back and say what it was."""
        self.session.undo(self._undone)

    def redo(self) -> None:
        """Do again what was taken back, and say what it was."""
        self.session.redo(self._redone)

    def next_part(self) -> None:
        """Move the focus to the next part of the window: sidebar, the page's parts, the foot."""
        parts = [self.sidebar, *self.page.parts()]
        focused = self.focusWidget()
        within = [part for part in parts if focused is not None and (part is focused or part.isAncestorOf(focused))]
        start = parts.index(within[-1]) + 1 if within else 0
        for part in (*parts[start:], *parts[:start]):
            first = _first_stop(part)
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def show_keys(self) -> None:
        """Open the sheet of keys."""
        from app.ui.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self).open()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Escape comes here only when nothing inside had a use for it."""
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        """Where what had the keyboard is gone, it does not fall to what a message offers: Enter would be Undo."""
        had = self.window().focusWidget()
        gone = had is None or not had.isVisible()
        went = super().focusNextPrevChild(next)
        for _ in range(_OFFERED):
            if gone and went and self._toaster.holds(self.window().focusWidget()):
                went = super().focusNextPrevChild(next)
        return went

    def _connect(self) -> None:
        session, sidebar = self.session, self.sidebar
        sidebar.chosen.connect(lambda place: self.go(Target(place)))
        sidebar.lock.connect(self.lock)
        sidebar.undo.connect(self.undo)
        sidebar.redo.connect(self.redo)
        sidebar.sheet.connect(self.show_keys)
        session.lock_wanted.connect(self.lock)
        session.going.connect(self.go)
        session.preparing.connect(self._page_of)
        session.returning.connect(self.back)
        session.said.connect(self._say)
        session.history_changed.connect(self._toaster.outdate)
        theme().changed.connect(self._fold)

    def _bind(self) -> None:
        does = {
            Does.SHEET: self.show_keys,
            Does.FIND: self.search,
            Does.ADD: self.session.add_records,
            Does.PASTE: self.drops.paste,
            Does.UNDO: self.undo,
            Does.REDO: self.redo,
            Does.BACK: self.back,
            Does.REFRESH: self._refresh,
            Does.PANES: self.next_part,
            Does.PEOPLE: self.sidebar.people.open_menu,
            Does.LOCK: self.lock.emit,
        }
        for which, action in does.items():
            bind(self, which, action)
        for number in range(1, 10):
            bind_keys(self, PLACE_KEYS.format(number=number), partial(self._go_to_number, number))

    def _go_to_number(self, number: int) -> None:
        place = self.sidebar.place_at(number)
        if place is not None:
            self.go(Target(place))

    def _fold(self) -> None:
        self.sidebar.fold(rail=self.width() < theme().px(ROOM))

    def _refresh(self) -> None:
        self.page.refresh()
        self.sidebar.refresh()

    def _undone(self, change: Change | None) -> None:
        if change is not None:
            self.session.say(undone(change), (self.tr("Redo"), self.redo))

    def _redone(self, change: Change | None) -> None:
        if change is not None:
            self.session.say(redone(change), (self.tr("Undo"), self.undo))

    def _show(self, target: Target) -> None:
        self._here = self.session.place = target
        page = self._page_of(target.place)
        self._stack.setCurrentWidget(page)
        self.sidebar.show_place(STANDS_UNDER.get(target.place, target.place))
        page.arrive(target)

    def _page_of(self, place: Place) -> Page:
        page = self._pages.get(place)
        if page is None:
            page = self._pages[place] = pages.make(place, self.session, self._stack)
            self._stack.addWidget(page)
        return page

    def _say(self, toast: Toast) -> None:
        self._toaster.show(toast.text, toast.actions, self.tr("Close"))


class _Stack(QStackedWidget):
    """Its hidden pages do not make the window wider than the screen: a page fits itself into what there is."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def _left(here: Target) -> Target:
    """Where one comes back to from the images: to the record that was looked at, with the filters as they were."""
    return Target(here.place, None, AGAIN) if here.place in LISTS else here


def _first_stop(part: QWidget) -> QWidget | None:
    """The first widget of a part that takes the focus by Tab."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled():
        return part
    inside = (child for child in part.findChildren(QWidget) if child.isVisible() and child.isEnabled())
    return next((child for child in inside if child.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
