"""Fields for what is known of a person: name, date of birth as far as it is known, sex, other names."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.ui.theme import TARGET, theme
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Person, Sex


class BornField(QWidget):
    """Day, month and year; the day, or day and month, may be left open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day, self.month, self.year = QComboBox(), QComboBox(), QLineEdit()
        self.day.addItem(self.tr("Day"), None)
        for number in range(1, 32):
            self.day.addItem(QLocale().toString(number), number)
        self.month.addItem(self.tr("Month"), None)
        for number in range(1, 13):
            self.month.addItem(QLocale().standaloneMonthName(number), number)
        self.year.setPlaceholderText(self.tr("Year"))
        self.year.setValidator(QIntValidator(0, 9999, self.year))
        self.year.setMaxLength(4)
        self.year.setMaximumWidth(theme().px(110))
        names = (self.tr("Day of birth"), self.tr("Month of birth"), self.tr("Year of birth"))
        flow = Flow(self)
        for field, name in zip((self.day, self.month, self.year), names, strict=True):
            field.setMinimumHeight(TARGET)
            field.setAccessibleName(name)
            flow.addWidget(field)

    def value(self) -> PartialDate | None:
        """The date, None when nothing was entered; UserError(BAD_DATE) when it is no date."""
        year, month, day = self.year.text().strip(), self.month.currentData(), self.day.currentData()
        if not year and month is None and day is None:
            return None
        try:
            return PartialDate(int(year), month, day)
        except ValueError:
            shown = ".".join(str(part) for part in (day, month, year) if part)
            raise UserError(ErrorKind.BAD_DATE, value=shown) from None

    def show_value(self, born: PartialDate | None) -> None:
        """Fill the fields."""
        self.year.setText("" if born is None else str(born.year))
        self.month.setCurrentIndex(0 if born is None else born.month or 0)
        self.day.setCurrentIndex(0 if born is None else born.day or 0)


class PersonFields(QWidget):
    """Name, born, sex; with ``others`` also the names under which records may speak of the person."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, others: bool = False) -> None:
        super().__init__(parent)
        self.name, self.born, self.sex, self.others = QLineEdit(), BornField(), QComboBox(), QLineEdit()
        self.name.setMaxLength(200)
        for which, words in (
            (None, self.tr("Not given")),
            (Sex.FEMALE, self.tr("Female")),
            (Sex.MALE, self.tr("Male")),
            (Sex.OTHER, self.tr("Other")),
        ):
            self.sex.addItem(words, which)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        _labelled(column, self.name, self.tr("Full name"), self.tr("As doctors write it, for example Maria Sample"))
        _labelled(
            column, self.born, self.tr("Born"), self.tr("Helps to tell whose record a letter is. May be left open.")
        )
        _labelled(column, self.sex, self.tr("Sex"), "")
        if others:
            hint = self.tr("A former name, another spelling. Separate several with commas.")
            _labelled(column, self.others, self.tr("Other names"), hint)
        self.name.textChanged.connect(lambda _text: self.changed.emit())
        self.setFocusProxy(self.name)

    def show_person(self, person: Person) -> None:
        """Fill the fields."""
        self.name.setText(person.name)
        self.born.show_value(person.born)
        self.sex.setCurrentIndex(self.sex.findData(person.sex))
        self.others.setText(", ".join(person.other_names))

    @property
    def chosen_sex(self) -> Sex | None:
        """The sex, None when it is not given."""
        code = self.sex.currentData()
        return None if code is None else Sex(code)

    @property
    def other_names(self) -> tuple[str, ...]:
        """The other names as typed."""
        return tuple(name.strip() for name in self.others.text().split(",") if name.strip())


def _labelled(column: QVBoxLayout, field: QWidget, words: str, hint: str) -> None:
    label = Label(words, "strong")
    label.setBuddy(field)
    field.setAccessibleName(words)
    if not isinstance(field, BornField):
        field.setMinimumHeight(TARGET)
    column.addWidget(label)
    column.addWidget(field)
    if hint:
        column.addWidget(Label(hint, "soft"))
    column.addSpacing(6)
