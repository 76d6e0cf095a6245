"""When the weekly reminder comes: switched on or off, day and time, a pause, quiet hours."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QCheckBox, QTimeEdit, QWidget

from app.services import reminding
from app.ui.reminders import words
from app.ui.session import Session
from app.ui.theme import TARGET
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.partial_date import PartialDateEdit
from app.ui.widgets.section import Section
from models.dates import PartialDate
from models.reminders.plan import Plan, QuietHours

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
        self.begin, self.end = QTimeEdit(), QTimeEdit()
        self.rest = PartialDateEdit(self.tr("Rest until"), whole=True)
        self.rest.chosen.connect(self._rest_until)
        label = Label(self.tr("Rest until, for a holiday"), "strong")
        label.setBuddy(self.rest.line)
        self.column.addWidget(label)
        self.wake = Button(self.tr("End the rest now"), lambda: self._pause(None))
        self.line(self.rest, self.wake)
        self._quiet_hours()
        self.column.addWidget(self.message)

    def show_plan(self, plan: Plan) -> None:
        """Show the plan in force."""
        self._plan = plan
        self.on.setChecked(plan.on)
        self.weekday.setCurrentIndex(plan.weekday)
        for field, at in ((self.at, plan.at), (self.begin, plan.quiet.begin), (self.end, plan.quiet.end)):
            field.setTime(QTime(at.hour, at.minute))
        resting = plan.pauses(self.session.clock.now().date())
        if not self.rest.typing():
            until = plan.paused_until if resting else None
            self.rest.show_value(None if until is None else PartialDate.of(until))
        self.wake.setVisible(resting)
        for part in (self.weekday, self.at, self.rest):
            part.setEnabled(plan.on)

    def _time(self, name: str) -> QTimeEdit:
        field = QTimeEdit()
        self._named(field, name)
        label = Label(name, "strong")
        label.setBuddy(field)
        self.column.addWidget(label)
        self.line(field)
        return field

    def _named(self, field: QTimeEdit, name: str) -> None:
        field.setAccessibleName(name)
        field.setMinimumHeight(TARGET)
        field.setKeyboardTracking(False)
        field.editingFinished.connect(self._keep)

    def _quiet_hours(self) -> None:
        self.column.addWidget(Label(self.tr("Quiet hours, in which nothing is announced"), "strong"))
        between: list[QWidget] = []
        for words_, field, name in (
            (self.tr("from"), self.begin, self.tr("Quiet hours begin")),
            (self.tr("until"), self.end, self.tr("Quiet hours end")),
        ):
            self._named(field, name)
            label = Label(words_)
            label.setWordWrap(False)
            between += [label, field]
        self.line(*between)

    def _keep(self) -> None:
        quiet = QuietHours(_python(self.begin.time()), _python(self.end.time()))
        plan = replace(
            self._plan,
            on=self.on.isChecked(),
            weekday=self.weekday.currentData(),
            at=_python(self.at.time()),
            quiet=quiet,
        )
        if plan != self._plan:
            self._do(lambda vault: reminding.set_plan(vault, self._file, plan))

    def _rest_until(self, until: PartialDate | None) -> None:
        self._pause(None if until is None else until.first_day())

    def _pause(self, until: date | None) -> None:
        self._do(lambda vault: reminding.pause(vault, self._file, until))

    def _do(self, action: "Callable[[Vault], WeekNow]") -> None:
        self.message.hide()
        self.session.act(self, action, self.planned.emit, self.explain)


def _python(at: QTime) -> time:
    return time(at.hour(), at.minute())
