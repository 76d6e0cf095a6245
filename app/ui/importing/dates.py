"""A date typed by hand, to the day, the month or the year."""

import re

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui import wording
from app.ui.theme import TARGET
from models.dates import PartialDate

_NUMBERS = re.compile(r"(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})")
_DAYS = ("d MMM yyyy", "d. MMM yyyy", "d MMMM yyyy", "d. MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy")
_MONTHS = ("MMM yyyy", "MMMM yyyy")


def read_date(text: str) -> PartialDate | None:
    """The date that a text means: 2026-03-14, 14.3.2026, 14 Mar 2026, 2026-03, Mar 2026, 2026; None for no text.

    ValueError for anything else. A date in figures that could mean two days, as 3/4/2026, is not taken.
    """
    plain = " ".join(text.split())
    if not plain:
        return None
    if numbers := _NUMBERS.fullmatch(plain):
        day, month, year = numbers.groups()
        return PartialDate(int(year), int(month), int(day) if day else None)
    return _in_words(plain) or PartialDate.parse(plain)


def _in_words(plain: str) -> PartialDate | None:
    for locale in (QLocale(), QLocale.c()):
        for pattern in (*_DAYS, *_MONTHS):
            found: QDate = locale.toDate(plain, pattern)
            if found.isValid() and found.year() > 1000:
                return PartialDate(found.year(), found.month(), found.day() if pattern in _DAYS else None)
    return None


class DateField(QLineEdit):
    """A line for a date. ``given`` carries a PartialDate or None once one was typed that can be read.

    ``complete`` is False while what stands there is no date.
    """

    given = Signal(object)

    def __init__(self, when: PartialDate | None, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(TARGET)
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("14 Mar 2026, 2026-03 or 2026"))
        self.complete = True
        self._given = when
        self.put(when)
        self.editingFinished.connect(self._read)

    @property
    def date(self) -> PartialDate | None:
        """The date given last."""
        return self._given

    def put(self, when: PartialDate | None) -> None:
        """Show a date."""
        self._given = when
        self.setText("" if when is None else wording.partial(when))
        self._mark(complete=True)

    def _read(self) -> None:
        try:
            when = read_date(self.text())
        except ValueError:
            self._mark(complete=False)
            return
        changed = when != self._given
        self.put(when)
        if changed:
            self.given.emit(when)

    def _mark(self, *, complete: bool) -> None:
        self.complete = complete
        wrong = "" if complete else "true"
        self.setToolTip("" if complete else self.tr("This is no date. Write for example 14 Mar 2026 or 2026-03."))
        if self.property("wrong") != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
