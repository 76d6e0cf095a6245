"""Entering and correcting a medicine or an allergy. What is typed stays until it is saved or put away."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.caring import NewMedication
from app.ui.errors import told
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.partial_date import PartialDateEdit
from models.dates import PartialDate
from models.records import Allergy, Medication


class EntryDialog(QDialog):
    """A few fields with Save and Cancel. ``saving`` when Save was pressed and everything can be read."""

    saving = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(theme().px(440))
        self._fault = Label("", "bad")
        self._fault.hide()
        self._dates: list[PartialDateEdit] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(10)
        self._column.addWidget(Label(title, "heading"))
        self.finished.connect(self.deleteLater)

    def add_line(self, name: str, text: str, hint: str = "") -> QLineEdit:
        """A field of one line below those there are."""
        line = QLineEdit(text)
        line.setPlaceholderText(hint)
        self._add(name, line)
        line.setAccessibleName(name)
        return line

    def add_date(self, name: str, value: PartialDate | None, empty: str) -> PartialDateEdit:
        """A field for a date."""
        edit = PartialDateEdit(name)
        edit.show_value(value, empty)
        self._dates.append(edit)
        self._add(name, edit)
        return edit

    def add_buttons(self, save: str) -> None:
        """The last row."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(self.tr("Cancel"), self.reject))
        self.save = Button(save, self._save, kind="primary")
        self.save.setDefault(True)
        row.addWidget(self.save)
        self._column.addWidget(self._fault)
        self._column.addSpacing(6)
        self._column.addLayout(row)

    def add_text(self, words: str) -> None:
        """A sentence below what there is."""
        self._column.addWidget(Label(words))

    def wrong(self) -> str:
        """What is wrong with what is in the fields; "" when nothing is."""
        return ""

    def complain(self, words: str) -> None:
        """Say why it was not saved."""
        self._fault.setText(words)
        self._fault.show()

    def refused(self, error: Exception) -> None:
        """It was not saved: everything typed stays."""
        known = told(error)
        self.complain(known.what if known else self.tr("This was not saved. Please try again."))

    def _add(self, name: str, entry: QWidget) -> None:
        label = Label(name, "soft")
        label.setBuddy(entry)
        pair = QVBoxLayout()
        pair.setSpacing(4)
        pair.addWidget(label)
        pair.addWidget(entry)
        self._column.addLayout(pair)

    def _save(self) -> None:
        unread = [edit for edit in self._dates if not edit.settle()]
        if unread:
            unread[0].setFocus()
            return
        words = self.wrong()
        if words:
            self.complain(words)
        else:
            self.saving.emit()


class MedicineDialog(EntryDialog):
    """A medicine, new where ``medicine`` is None."""

    def __init__(self, medicine: Medication | None, parent: QWidget) -> None:
        super().__init__(self.tr("Add a medicine") if medicine is None else self.tr("Change a medicine"), parent)
        had = NewMedication("") if medicine is None else as_new(medicine)
        self.name = self.add_line(self.tr("Name"), had.name, self.tr("As on the box, for example Ramipril"))
        self.dose = self.add_line(self.tr("Dose"), had.dose, self.tr("For example 5 mg"))
        self.often = self.add_line(self.tr("How often"), had.frequency, self.tr("For example once in the morning"))
        self.reason = self.add_line(self.tr("What for"), had.reason, self.tr("For example blood pressure"))
        self.since = self.add_date(self.tr("Since"), had.started, self.tr("Not known"))
        self.until = self.add_date(self.tr("Until"), medicine.ended if medicine else None, self.tr("Still taken"))
        self.add_buttons(self.tr("Add") if medicine is None else self.tr("Save"))

    def entered(self) -> NewMedication:
        """What is in the fields, the last day aside."""
        lines = (self.name, self.dose, self.often, self.reason)
        name, dose, often, reason = (" ".join(line.text().split()) for line in lines)
        return NewMedication(name, dose, often, reason, self.since.value())

    @override
    def wrong(self) -> str:
        since, until = self.since.value(), self.until.value()
        if not self.name.text().strip():
            return self.tr("Please enter the medicine's name.")
        if since and until and until.last_day() < since.first_day():
            return self.tr("The last day is before the first.")
        return ""


class AllergyDialog(EntryDialog):
    """An allergy or intolerance, new where ``allergy`` is None."""

    def __init__(self, allergy: Allergy | None, parent: QWidget) -> None:
        super().__init__(self.tr("Add an allergy") if allergy is None else self.tr("Change an allergy"), parent)
        substance, reaction = (allergy.substance, allergy.reaction) if allergy else ("", "")
        self.substance = self.add_line(
            self.tr("What must be avoided"), substance, self.tr("For example penicillin, contrast agent, latex")
        )
        self.reaction = self.add_line(self.tr("What happens"), reaction, self.tr("For example rash, short of breath"))
        self.add_buttons(self.tr("Add") if allergy is None else self.tr("Save"))

    @override
    def wrong(self) -> str:
        return "" if self.substance.text().strip() else self.tr("Please enter what must be avoided.")


class LastDayDialog(EntryDialog):
    """Since when a medicine is no longer taken."""

    def __init__(self, medicine: Medication, today: date, parent: QWidget) -> None:
        super().__init__(self.tr("No longer taken"), parent)
        self.add_text(self.tr("When was {name} last taken?").format(name=medicine.name))
        self._medicine = medicine
        self.day = self.add_date(self.tr("Last day"), PartialDate.of(today), self.tr("Not known"))
        self.add_buttons(self.tr("No longer taken"))

    @override
    def wrong(self) -> str:
        since, last = self._medicine.started, self.day.value()
        if last is None:
            return self.tr("Please enter a day; a year is enough.")
        if since and last.last_day() < since.first_day():
            return self.tr("The last day is before the first.")
        return ""


def as_new(medicine: Medication) -> NewMedication:
    """A medicine as it would be entered."""
    return NewMedication(medicine.name, medicine.dose, medicine.frequency, medicine.reason, medicine.started)
