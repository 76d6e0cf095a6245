"""What else there is to think of: backup, list of medicines, and the deadlines of a second opinion."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout

from app.services.journey_words import words as journey_words
from app.ui import wording
from app.ui.reminders import words
from app.ui.session import Session
from app.ui.widgets.boxes import clear
from app.ui.widgets.labels import Label
from app.ui.widgets.section import Section
from models.reminders.messages import Reminder


class OthersSection(Section):
    """A list of what is due or to come, the earliest first."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("What else to think of"))
        self.list = QVBoxLayout()
        self.list.setSpacing(8)
        self.column.addLayout(self.list)

    def show_reminders(self, reminders: Sequence[Reminder]) -> None:
        """Show these."""
        clear(self.list)
        for one in reminders:
            self.list.addWidget(Label(self._line(one)))
        if not reminders:
            self.list.addWidget(Label(self.tr("Nothing at the moment."), "soft"))

    def _line(self, one: Reminder) -> str:
        now = self.session.clock.now()
        if one.deadline is not None:
            return journey_words(QLocale().name()[:2]).deadline(one.deadline, now)
        if one.when <= now:
            return self.tr("{what}: due now").format(what=words.kind(one.kind))
        when = wording.day(one.when.astimezone(now.tzinfo).date())
        return self.tr("{what}: on {day}").format(what=words.kind(one.kind), day=when)
