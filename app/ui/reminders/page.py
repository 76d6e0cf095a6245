"""The reminders: how the weekly habit stands, when it asks, and what else there is to think of."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services import reminding
from app.services.closed_reminding import settings_file
from app.ui.overriding import override
from app.ui.page import Page
from app.ui.places import Place
from app.ui.reminders import words
from app.ui.reminders.calendar_section import CalendarSection
from app.ui.reminders.later_button import LaterButton
from app.ui.reminders.others_section import Concerned, OthersSection, concerned
from app.ui.reminders.plan_section import PlanSection
from app.ui.reminders.weeks_picture import WeeksPicture
from app.ui.session import Session
from app.ui.widgets.boxes import Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.closed_section import ClosedSection
from app.ui.widgets.labels import Label
from app.ui.widgets.section import Section
from models.reminders.plan import Plan

if TYPE_CHECKING:
    from app.services.reminding import WeekNow


class RemindersPage(Page):
    """One part under another; each change is kept at once."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._file = settings_file(session.around.preferences.path.parent)
        self.habit = HabitSection(session)
        self.habit.later.chosen.connect(self._later)
        self.plan = PlanSection(session, self._file)
        self.plan.planned.connect(self._planned)
        self.others = OthersSection(session)
        self.closed = ClosedSection(session, self._file)
        self.calendar = CalendarSection(session, self._file)
        scrolling = Scrolling(widest=760)
        scrolling.column.addWidget(Label(self.tr("Reminders"), "title"))
        for section in (self.habit, self.plan, self.others, self.closed, self.calendar):
            scrolling.column.addWidget(section)
        scrolling.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling)

    @override
    def refresh(self) -> None:
        self.session.look(self, lambda vault: (concerned(vault), reminding.look(vault, self._file)), self._know)

    def _know(self, found: "tuple[Concerned, WeekNow]") -> None:
        self.others.know(found[0])
        self._show(found[1])
        self.closed.refresh()

    def _planned(self, now: "WeekNow") -> None:
        self._show(now)
        self.closed.follow()

    def _later(self, until: datetime) -> None:
        self.session.act(self, lambda vault: reminding.snooze(vault, self._file, until))

    def _show(self, now: "WeekNow") -> None:
        self.habit.show_week(now)
        self.plan.show_plan(now.plan)
        self.others.show_reminders(now.reminders)
        if now.damaged:
            self.plan.say(
                self.tr("The settings of the reminders could not be read. They are as at first; the old file is kept."),
                "warn",
            )


class HabitSection(Section):
    """The run of weeks, its picture, and the way to this week's ten minutes."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Ten minutes a week"))
        why = self.tr("A record helps when it is up to date. Once a week, look through what came in.")
        self.column.addWidget(Label(why, "soft"))
        self.streak, self.stands = Label("", "strong"), Label("")
        self.picture = WeeksPicture()
        self.begin = Button(
            self.tr("Begin this week's ten minutes"), partial(session.go, Place.WEEK), kind="primary", icon="play"
        )
        for part in (self.streak, self.picture, self.stands):
            self.column.addWidget(part)
        self.later = LaterButton(session.clock, Plan())
        self.line(self.begin, self.later)

    def show_week(self, now: "WeekNow") -> None:
        """Show how the habit stands."""
        self.streak.setText(words.streak(now.streak))
        self.picture.show_weeks(now.picture)
        self.stands.setText(words.stands(now.due))
        self.later.plan = now.plan
        self.later.setVisible(now.due.waits)
