"""The window of an open vault: sidebar, the page in the middle, what is going on at the foot."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui import pages
from app.ui.importing.desk import ImportDesk
from app.ui.page import Page
from app.ui.places import Place, Target
from app.ui.session import Session, Toast
from app.ui.sidebar import Sidebar
from app.ui.widgets.toast import Toaster


class Shell(QWidget):
    """Shows one page at a time and remembers the way back. ``lock`` asks for the vault to be closed."""

    lock = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.sidebar = Sidebar(session)
        self._stack = QStackedWidget()
        self._pages: dict[Place, Page] = {}
        self._past: list[Target] = []
        self._here: Target | None = None
        self._toaster = Toaster(self)
        self.foot = QVBoxLayout()
        self.importing = ImportDesk(session, self, self.foot)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._stack, 1)
        middle.addLayout(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(middle, 1)
        self.sidebar.chosen.connect(lambda place: self.go(Target(place)))
        self.sidebar.lock.connect(self.lock)
        session.lock_wanted.connect(self.lock)
        session.going.connect(self.go)
        session.said.connect(self._say)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def go(self, target: Target) -> None:
        """Show a place."""
        if self._here is not None and self._here.place is not target.place:
            self._past.append(self._here)
        self._show(target)

    def back(self) -> None:
        """One step back: inside the page, else to the last place."""
        if not self.page.back() and self._past:
            self._show(self._past.pop())

    def _show(self, target: Target) -> None:
        self._here = self.session.place = target
        page = self._pages.get(target.place)
        if page is None:
            page = self._pages[target.place] = pages.make(target.place, self.session)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.sidebar.show_place(target.place)
        page.arrive(target)

    def _say(self, toast: Toast) -> None:
        self._toaster.show(toast.text, toast.actions, self.tr("Close"))
