"""A field for a date known to the day, the month or the year, or not at all: typed, or chosen in a calendar."""

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.ui import reading_dates, wording
from app.ui.icons import put_icon
from app.ui.overriding import override
from app.ui.theme import theme
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.dates import PartialDate


class PartialDateEdit(QWidget):
    """``chosen`` carries the new date (PartialDate or None) when the person has finished; ``value`` is the last one.

    What cannot be read stays in the field, with a word about how to write it, and nothing is chosen. ``whole``: only
    a day will do. Without ``by_leaving`` the field can be left unfinished: Enter or the calendar choose.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, parent: QWidget | None = None, *, whole: bool = False, by_leaving: bool = True
    ) -> None:
        super().__init__(parent)
        self._value: PartialDate | None = None
        self._whole = whole
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        (self.line.editingFinished if by_leaving else self.line.returnPressed).connect(self._finish)
        self.line.installEventFilter(self)
        self._hint = Label("", "bad")
        self._hint.hide()
        self._button = IconButton("calendar-days", self.tr("Choose in a calendar"), self._open)
        self.setFocusProxy(self.line)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._hint)
        self.show_value(None)

    def value(self) -> PartialDate | None:
        """The date as last shown or chosen."""
        return self._value

    def typing(self) -> bool:
        """True while something is typed that has not been taken."""
        return self.line.text() != self._words()

    def show_value(self, value: PartialDate | None, empty: str = "") -> None:
        """Show a date; ``empty`` stands in the field while there is none."""
        self._value = value
        self.line.setText(self._words())
        self.line.setPlaceholderText(empty or self.tr("Not known"))
        self._complain("")

    def settle(self) -> bool:
        """Take what is typed; False when it cannot be read."""
        if not self.typing():
            return True
        try:
            value = reading_dates.read(self.line.text())
        except ValueError:
            self._complain(self.tr("Write it like 14.3.2026, March 2026 or 2026."))
            return False
        if self._whole and value is not None and value.day is None:
            self._complain(self.tr("The day is needed too, like 14.3.2026."))
            return False
        changed = value != self._value
        self.show_value(value, self.line.placeholderText())
        if changed:
            self.chosen.emit(value)
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.typing():
                self.show_value(self._value, self.line.placeholderText())
                return True
            if event.key() == Qt.Key.Key_Down:
                self._open()
                return True
        return super().eventFilter(watched, event)

    def _finish(self) -> None:
        self.settle()

    def _words(self) -> str:
        return "" if self._value is None else wording.partial(self._value)

    def _complain(self, words: str) -> None:
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self.line.setProperty("wrong", "true" if words else "false")
        self.line.setAccessibleDescription(words)
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)

    def _open(self) -> None:
        popup = _Calendar(self._value, self, whole=self._whole)
        popup.chosen.connect(self._choose)
        popup.adjustSize()
        place = self.mapToGlobal(QPoint(0, self._button.height() + 4))
        room = self.screen().availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - popup.width())))
        place.setY(max(room.top(), min(place.y(), room.bottom() - popup.height())))
        popup.move(place)
        popup.show()

    def _choose(self, value: PartialDate | None) -> None:
        changed = value != self._value
        self.show_value(value, self.line.placeholderText())
        self.line.setFocus()
        if changed:
            self.chosen.emit(value)


class _Calendar(QFrame):
    """The calendar below the field, and how exactly the date is known."""

    chosen = Signal(object)

    def __init__(self, value: PartialDate | None, parent: QWidget, *, whole: bool) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setMinimumSize(theme().px(380), theme().px(290))
        _in_our_colours(self.calendar)
        if value is not None:
            self.calendar.setSelectedDate(QDate(value.year, value.month or 1, value.day or 1))
        self.calendar.activated.connect(lambda _day: self._take(day=True, month=True))
        self.calendar.clicked.connect(lambda _day: self._take(day=True, month=True))
        precision = Flow(gap=6)
        if not whole:
            precision.addWidget(Button(self.tr("Only this month"), lambda: self._take(day=False, month=True)))
            precision.addWidget(Button(self.tr("Only this year"), lambda: self._take(day=False, month=False)))
        precision.addWidget(Button(self.tr("Not known"), lambda: self._give(None)))
        column = QVBoxLayout(self)
        column.addWidget(self.calendar)
        column.addLayout(precision)

    def _take(self, *, day: bool, month: bool) -> None:
        if day:
            known = self.calendar.selectedDate()
            self._give(PartialDate(known.year(), known.month(), known.day()))
        else:
            self._give(PartialDate(self.calendar.yearShown(), self.calendar.monthShown() if month else None))

    def _give(self, value: PartialDate | None) -> None:
        self.chosen.emit(value)
        self.close()


def _in_our_colours(calendar: QCalendarWidget) -> None:
    """No red weekends, arrows that can be seen in the dark, names for a screen reader."""
    plain = QTextCharFormat()
    plain.setForeground(theme().colour("text"))
    for day in Qt.DayOfWeek:
        calendar.setWeekdayTextFormat(day, plain)
    translate = QCoreApplication.translate
    arrows = (
        ("qt_calendar_prevmonth", "chevron-left", translate("PartialDateEdit", "The month before")),
        ("qt_calendar_nextmonth", "chevron-right", translate("PartialDateEdit", "The month after")),
    )
    for name, icon, words in arrows:
        button = calendar.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            put_icon(button, icon)
            button.setAccessibleName(words)
