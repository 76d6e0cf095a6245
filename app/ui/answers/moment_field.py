"""A day, a time and the time zone they are meant in."""

from PySide6.QtCore import QLocale, Qt, QTime, QTimeZone
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.ui.answers.calm import CalmCombo
from app.ui.answers.field_base import Field
from app.ui.overriding import override
from app.ui.theme import TARGET, theme
from app.ui.widgets.flow import Flow
from app.ui.widgets.partial_date import PartialDateEdit
from models.dates import PartialDate
from models.second_opinion.answers import moment_of

_TIMES = ("HH:mm", "H:mm", "H.mm", "HHmm")


class MomentField(Field):
    """Gives its answer once day, time and zone can be read; says what is lacking when one of them was left."""

    @override
    def _fill(self) -> None:
        self.day = PartialDateEdit(self.tr("{question}: day").format(question=self._asked.label), whole=True)
        self.day.setMinimumWidth(theme().px(200))
        self.day.chosen.connect(self._leave)
        self.time = QLineEdit()
        self.time.setAccessibleName(self.tr("{question}: time").format(question=self._asked.label))
        self.time.setPlaceholderText(self.tr("15:30"))
        self.time.setMinimumWidth(theme().px(90))
        self.time.editingFinished.connect(self._leave)
        self.zone = _zones(self.tr("{question}: time zone").format(question=self._asked.label))
        self.zone.activated.connect(self._leave)
        edit = self.zone.lineEdit()
        if edit is not None:
            edit.editingFinished.connect(self._leave)
        box = QWidget()
        row = Flow(box)
        for part in (self.day, self.time, self.zone):
            row.addWidget(part)
        self.label.setBuddy(self.day.line)
        self.setFocusProxy(self.day)
        self.column.addWidget(box)

    @override
    def answer(self) -> str:
        day, time = self.day.value(), _time(self.time.text())
        if day is None or time is None:
            return ""
        return f"{day} {time.toString('HH:mm')} {self.zone.currentText().strip()}"

    @override
    def put(self, answer: str) -> None:
        when = moment_of(answer)
        if self._half():
            return
        self.day.show_value(PartialDate.of(when.date()) if when else None)
        self.time.setText(QLocale().toString(QTime(when.hour, when.minute), "HH:mm") if when else "")
        self.zone.setCurrentText(str(when.tzinfo) if when else here())

    @override
    def forget(self) -> None:
        self.day.show_value(None)
        self.time.clear()
        super().forget()

    @override
    def _leave(self) -> None:
        given = self.answer()
        if self._half() or (given and moment_of(given) is None):
            self.complain(self.tr("A day, a time like 15:30 and a time zone are needed."))
        else:
            self.complain("")
            super()._leave()

    def _half(self) -> bool:
        """Whether only one of day and time can be read, or one is still being typed."""
        typed = bool(self.time.text().strip())
        return (
            self.day.typing()
            or (self.day.value() is not None) != (_time(self.time.text()) is not None)
            or (typed and _time(self.time.text()) is None)
        )


def here() -> str:
    """The name of the computer's own time zone."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()


def _time(text: str) -> QTime | None:
    plain = text.strip()
    read = (QTime.fromString(plain, form) for form in _TIMES)
    known = next((time for time in read if time.isValid()), QLocale().toTime(plain, QLocale.FormatType.ShortFormat))
    return known if known.isValid() else None


def _zones(name: str) -> CalmCombo:
    """Every time zone by its name in the time zone database, the computer's own chosen."""
    combo = CalmCombo()
    combo.setEditable(True)
    combo.setInsertPolicy(CalmCombo.InsertPolicy.NoInsert)
    combo.addItems(
        sorted(name for one in QTimeZone.availableTimeZoneIds() if "/" in (name := bytes(one.data()).decode()))
    )
    combo.setMinimumHeight(TARGET)
    combo.setMinimumContentsLength(18)
    combo.setAccessibleName(name)
    completer = combo.completer()
    if completer is not None:
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    edit = combo.lineEdit()
    if edit is not None:
        edit.setAccessibleName(name)
    combo.setCurrentText(here())
    return combo
