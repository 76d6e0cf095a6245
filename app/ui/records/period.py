"""Choosing a time from one month to another."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import wording
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from models.dates import PartialDate

Period = tuple[PartialDate | None, PartialDate | None]
_YEARS_BACK = 110


def told(period: Period) -> str:
    """A period in words; "" for none."""
    first, last = period
    given = {"first": wording.partial(first), "last": wording.partial(last)}
    if first is None and last is None:
        return ""
    if first is None:
        return QCoreApplication.translate("Period", "Until {last}").format(**given)
    if last is None:
        return QCoreApplication.translate("Period", "From {first}").format(**given)
    if first == last:
        return given["first"]
    return QCoreApplication.translate("Period", "{first} to {last}").format(**given)


class MonthField(QWidget):
    """A month and a year, both of which may be left open: a year alone is enough."""

    def __init__(self, name: str, this_year: int, given: PartialDate | None) -> None:
        super().__init__()
        self.month, self.year = QComboBox(), QComboBox()
        self.month.addItem(self.tr("Whole year"), None)
        for number in range(1, 13):
            self.month.addItem(QLocale().standaloneMonthName(number), number)
        self.year.addItem(self.tr("Any"), None)
        for year in range(this_year + 1, this_year - _YEARS_BACK, -1):
            self.year.addItem(str(year), year)
        self.month.setAccessibleName(self.tr("{name}: month").format(name=name))
        self.year.setAccessibleName(self.tr("{name}: year").format(name=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.month, 2)
        row.addWidget(self.year, 1)
        self.year.currentIndexChanged.connect(self._follow)
        if given is not None:
            self.year.setCurrentIndex(self.year.findData(given.year))
            self.month.setCurrentIndex(self.month.findData(given.month))
        self._follow()

    @property
    def value(self) -> PartialDate | None:
        """What was chosen; None without a year."""
        year, month = self.year.currentData(), self.month.currentData()
        return None if year is None else PartialDate(year, month)

    def _follow(self) -> None:
        self.month.setEnabled(self.year.currentData() is not None)


class PeriodDialog(QDialog):
    """Asks for a period and hands it to ``chosen``, the earlier month first."""

    def __init__(self, this_year: int, given: Period, chosen: Callable[[Period], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = chosen
        title = self.tr("From when to when?")
        self.setWindowTitle(title)
        self.setMinimumWidth(theme().px(400))
        self.first = MonthField(self.tr("From"), this_year, given[0])
        self.last = MonthField(self.tr("To"), this_year, given[1])
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        column.addWidget(Label(title, "heading"))
        grid = QGridLayout()
        grid.setSpacing(10)
        for line, (words, field) in enumerate(((self.tr("From"), self.first), (self.tr("To"), self.last))):
            grid.addWidget(Label(words), line, 0)
            grid.addWidget(field, line, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(self.tr("Cancel"), self.reject))
        show = Button(self.tr("Show these"), self.take, kind="primary")
        show.setDefault(True)
        row.addWidget(show)
        column.addLayout(row)

    def take(self) -> None:
        """Close and hand the period over."""
        self.accept()
        self._chosen(in_order((self.first.value, self.last.value)))


def in_order(period: Period) -> Period:
    """The period with its ends the right way round."""
    first, last = period
    if first is not None and last is not None and first.first_day() > last.last_day():
        return last, first
    return period
