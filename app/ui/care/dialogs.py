"""Entering and correcting a medicine or an allergy. What is typed stays until it is saved or put away."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.services.caring import NewMedication
from app.ui.drafting import Draft, Typed
from app.ui.errors import told
from app.ui.overriding import override
from app.ui.session import Session
from app.ui.theme import theme
from app.ui.widgets.boxes import Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.partial_date import PartialDateEdit
from app.ui.widgets.room import open_at
from models.dates import PartialDate
from models.records import Allergy, Medication


class EntryDialog(QDialog):
    """A few fields, which scroll where there is little room, with Save and Cancel below them.

    ``saving`` when Save was pressed and everything can be read.
    """

    saving = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._dates: list[PartialDateEdit] = []
        self._draft: Draft | None = None
        self._fields = Scrolling()
        self._fields.column.setContentsMargins(24, 20, 24, 12)
        self._fields.column.setSpacing(10)
        self._fields.column.addWidget(Label(title, "heading"))
        self._row = QHBoxLayout()
        self._fault = Label("", "bad")
        self._fault.hide()
        self._foot = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._fields, 1)
        column.addLayout(self._foot)
        self.finished.connect(self.deleteLater)

    def keep_typed(self, session: Session, about: str) -> None:
        """From now on what is typed is not thrown away by a slip, nor by the vault locking; ``about`` whom it is."""
        self._draft = Draft(self, session, f"{type(self).__name__}.{about}", Typed(self._lines, self._put))

    @override
    def reject(self) -> None:
        if self._draft is None:
            super().reject()
        else:
            self._draft.leave(super().reject)

    def _lines(self) -> dict[str, str]:
        return {line.accessibleName(): line.text() for line in self.findChildren(QLineEdit)}

    def _put(self, lines: Mapping[str, str]) -> None:
        for line in self.findChildren(QLineEdit):
            line.setText(lines.get(line.accessibleName(), ""))

    def add_line(self, name: str, text: str, hint: str = "", *, beside: bool = False) -> QLineEdit:
        """A field of one line, below those there are or ``beside`` the last."""
        line = QLineEdit(text)
        line.setPlaceholderText(hint)
        line.setAccessibleName(name)
        self._add(name, line, beside=beside)
        return line

    def add_date(self, name: str, value: PartialDate | None, empty: str, *, beside: bool = False) -> PartialDateEdit:
        """A field for a date."""
        edit = PartialDateEdit(name)
        edit.show_value(value, empty)
        self._dates.append(edit)
        self._add(name, edit, beside=beside)
        return edit

    def add_text(self, words: str) -> None:
        """A sentence below what there is."""
        self._fields.column.addWidget(Label(words))

    def add_buttons(self, save: str) -> None:
        """The last row."""
        self._fields.column.addStretch(1)
        self._foot.setContentsMargins(24, 8, 24, 18)
        self._foot.addWidget(self._fault)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(Button(self.tr("Cancel"), self.reject))
        self.save = Button(save, self._save, kind="primary")
        self.save.setDefault(True)
        row.addWidget(self.save)
        self._foot.addLayout(row)

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

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        inner, ground = self._fields.widget(), self.parentWidget()
        if inner is not None and ground is not None:
            foot = self._foot.sizeHint().height()
            wanted = inner.sizeHint().height() + foot + 2
            open_at(self, theme().px(540), wanted)
        super().showEvent(event)

    def _add(self, name: str, entry: QWidget, *, beside: bool) -> None:
        label = Label(name, "soft")
        label.setBuddy(entry)
        pair = QVBoxLayout()
        pair.setSpacing(4)
        pair.addWidget(label)
        pair.addWidget(entry)
        pair.addStretch(1)
        if not beside:
            self._row = QHBoxLayout()
            self._row.setSpacing(14)
            self._fields.column.addLayout(self._row)
        self._row.addLayout(pair, 1)

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
        self.often = self.add_line(self.tr("How often"), had.frequency, self.tr("For example once a day"), beside=True)
        self.reason = self.add_line(self.tr("What for"), had.reason, self.tr("For example blood pressure"))
        self.since = self.add_date(self.tr("Since"), had.started, self.tr("Not known"))
        ended = medicine.ended if medicine else None
        self.until = self.add_date(self.tr("Until"), ended, self.tr("Still taken"), beside=True)
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
