"""When the weekly reminder comes: switched on or off, day and time, a pause, quiet hours."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from app.services import reminding
from app.ui.reminders import words
from app.ui.reminders.times import TimeBox
from app.ui.session import Session
from app.ui.theme import TARGET
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.partial_date import PartialDateEdit
from app.ui.widgets.section import Section
from models.dates import PartialDate
from models.reminders.plan import LATEST, Plan, QuietHours

if TYPE_CHECKING:
    from app.reminders.settings import SettingsFile
    from app.services.reminding import WeekNow
    from app.services.unlocking import Vault


class PlanSection(Section):
    """Every change is kept at once; ``planned`` carries how the week stands then (WeekNow)."""

    planned = Signal(object)

    def __init__(self, session: Session, file: "SettingsFile") -> None:
        super().__init__(session, self.tr("When to remind you"))
        self._file, self._plan = file, Plan()
        self.on = QCheckBox(self.tr("Remind me once a week"))
        self.on.setMinimumHeight(TARGET)
        self.on.clicked.connect(self._keep)
        self.column.addWidget(self.on)
        days: list[tuple[str, object]] = [(words.weekday(number), number) for number in range(7)]
        self.weekday = self.offer(self.tr("Day"), days, self._plan.weekday)
        self.weekday.activated.connect(self._keep)
        self.at = self._time(self.tr("Time"))
        self._labelled(self.tr("Time"), self.at)
        self.start = PartialDateEdit(self.tr("First reminder, not before"), whole=True)
        self.start.chosen.connect(self._start_on)
        label = Label(self.tr("First reminder, not before"), "strong")
        label.setBuddy(self.start.line)
        self.column.addWidget(label)
        self.line(self.start)
        self.rest = PartialDateEdit(self.tr("Rest until"), whole=True)
        self.rest.chosen.connect(self._rest_until)
        label = Label(self.tr("Rest until, for a holiday"), "strong")
        label.setBuddy(self.rest.line)
        self.column.addWidget(label)
        self.wake = Button(self.tr("End the rest now"), lambda: self._pause(None))
        self.line(self.rest, self.wake)
        self.begin, self.end = self._time(self.tr("Quiet hours begin")), self._time(self.tr("Quiet hours end"))
        self._labelled(self.tr("Announce nothing from"), self.begin)
        self._labelled(self.tr("until"), self.end)
        self.column.addWidget(self.message)

    def show_plan(self, plan: Plan) -> None:
        """Show the plan in force."""
        self._plan = plan
        self.on.setChecked(plan.on)
        self.weekday.setCurrentIndex(plan.weekday)
        for field, at in ((self.at, plan.at), (self.begin, plan.quiet.begin), (self.end, plan.quiet.end)):
            field.put(at)
        resting = plan.pauses(self.session.clock.now().date())
        if not self.rest.typing():
            until = plan.paused_until if resting else None
            self.rest.show_value(None if until is None else PartialDate.of(until), self.tr("No rest"))
        if not self.start.typing():
            start = plan.start if plan.start is not None and plan.start > self.session.clock.today() else None
            self.start.show_value(None if start is None else PartialDate.of(start), self.tr("At once"))
        self.wake.setVisible(resting)
        for part in (self.weekday, self.at, self.start, self.rest):
            part.setEnabled(plan.on)

    def _time(self, name: str) -> TimeBox:
        field = TimeBox(name)
        field.activated.connect(self._keep)
        return field

    def _labelled(self, words_: str, field: TimeBox) -> None:
        label = Label(words_, "strong")
        label.setBuddy(field)
        self.column.addWidget(label)
        self.line(field)

    def _keep(self) -> None:
        quiet = QuietHours(self.begin.value, self.end.value)
        plan = replace(
            self._plan,
            on=self.on.isChecked(),
            weekday=self.weekday.currentData(),
            at=self.at.value,
            quiet=quiet,
        )
        if plan != self._plan:
            self._do(lambda vault: reminding.set_plan(vault, self._file, plan))

    def _start_on(self, day: PartialDate | None) -> None:
        today = self.session.clock.today()
        start = today if day is None else min(max(day.first_day(), today), LATEST)
        plan = replace(self._plan, start=start)
        self._do(lambda vault: reminding.set_plan(vault, self._file, plan))

    def _rest_until(self, until: PartialDate | None) -> None:
        self._pause(None if until is None else until.first_day())

    def _pause(self, until: date | None) -> None:
        self._do(lambda vault: reminding.pause(vault, self._file, until))

    def _do(self, action: "Callable[[Vault], WeekNow]") -> None:
        self.message.hide()
        self.session.act(self, action, self.planned.emit, self.explain)
