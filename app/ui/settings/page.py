"""The settings, one part under another."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.closed_reminding import settings_file
from app.ui.overriding import override
from app.ui.page import Page
from app.ui.places import PEOPLE, Target
from app.ui.session import Session
from app.ui.settings.appearance import AppearanceSection
from app.ui.settings.keeping import KeepingSection
from app.ui.settings.locking import LockingSection
from app.ui.settings.people import PeopleSection
from app.ui.settings.running import RunningSection
from app.ui.settings.scanner import ScannerSection
from app.ui.widgets.boxes import Scrolling
from app.ui.widgets.closed_section import ClosedSection
from app.ui.widgets.labels import Label


class SettingsPage(Page):
    """How the window looks, when it locks, the vault itself, and the people in it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.appearance = AppearanceSection(session)
        self.locking = LockingSection(session)
        self.keeping = KeepingSection(session)
        self.people = PeopleSection(session)
        self.scanner = ScannerSection(session)
        self.running = RunningSection(session)
        self.closed = ClosedSection(session, settings_file(session.around.preferences.path.parent))
        self._scrolling = scrolling = Scrolling(widest=760)
        scrolling.column.addWidget(Label(self.tr("Settings"), "title"))
        for section in (self.keeping, self.people, self.appearance, self.locking, self.scanner):
            scrolling.column.addWidget(section)
        for last in (self.running, self.closed):
            scrolling.column.addWidget(last)
        scrolling.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling)

    @override
    def arrive(self, target: Target) -> None:
        super().arrive(target)
        if target.detail == PEOPLE:
            self.people.add.setFocus()
            QTimer.singleShot(0, self.people, self._ask_for_a_person)

    def _ask_for_a_person(self) -> None:
        self._scrolling.ensureWidgetVisible(self.people)
        self.people.ask()

    @override
    def refresh(self) -> None:
        """Bring every part up to date."""
        for section in (self.keeping, self.people, self.scanner, self.closed):
            section.refresh()
