"""The identity question: whose are these files, when they name somebody else than the person they are added for?"""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.services import people
from app.ui import import_words as words
from app.ui import wording
from app.ui.importing.questions import HOLD_REST, HoldRest
from app.ui.session import Session
from app.ui.theme import TARGET, theme
from app.ui.widgets.boxes import Card, Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.partial_date import PartialDateEdit
from app.ui.widgets.room import open_in
from importers.deciding import HOLD, IdentityAnswer, IdentityQuestion, belongs_to
from importers.deciding import TARGET as THE_TARGET
from importers.names import spoken
from models.dates import PartialDate
from models.errors import UserError
from models.records import Person, Sex, WrittenIdentity

REST = 1_000_000
"""The answer that ends the questions, beyond the number of any person."""


class NewPersonForm(QWidget):
    """Name, date of birth and sex of somebody who is not in the vault yet, filled in from what is written."""

    def __init__(self, written: WrittenIdentity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms = [*dict.fromkeys(form for name in written.names for form in spoken(name))]
        self._others = tuple(forms)
        self.name = QLineEdit(next(iter(forms), ""))
        self.born = PartialDateEdit(self.tr("Date of birth"))
        self.born.show_value(written.born)
        self.sex = QComboBox()
        for one in (None, *Sex):
            self.sex.addItem(wording.sex(one), one)
        self.sex.setCurrentIndex(max(self.sex.findData(written.sex), 0))
        self.name.setMinimumHeight(TARGET)
        self.sex.setMinimumHeight(TARGET)
        form = QFormLayout(self)
        form.setContentsMargins(32, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, field in ((self.tr("Name"), self.name), (self.tr("Born"), self.born), (self.tr("Sex"), self.sex)):
            field.setAccessibleName(label)
            form.addRow(label, field)

    def facts(self) -> tuple[str, PartialDate | None, Sex | None, tuple[str, ...]]:
        """Name, date of birth, sex and other names as they stand."""
        name = self.name.text().strip()
        sex = self.sex.currentData()
        return (
            name,
            self.born.value(),
            None if sex is None else Sex(sex),
            tuple(one for one in self._others if one != name),
        )


class WhoseDialog(QDialog):
    """Asks without holding up the rest of the window. ``answered`` carries an IdentityAnswer, or HOLD_REST."""

    answered = Signal(object)

    def __init__(self, session: Session, question: IdentityQuestion, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._question = session, question
        self.setWindowTitle(self.tr("Whose is this?"))
        self.setMinimumWidth(min(theme().px(520), parent.width()))
        self._group = QButtonGroup(self)
        self._form = NewPersonForm(question.written)
        self._fault = Label("", "bad")
        self._fault.hide()
        body = self._body = Scrolling(widest=640)
        body.column.addWidget(Label(self.tr("Whose is this?"), "heading"))
        body.column.addWidget(Label(self._told()))
        body.column.addWidget(self._written())
        body.column.addWidget(
            Label(self.tr("Who is it? The answer counts for all files added with it that say the same."), "strong")
        )
        self._fill_choices(body.column)
        body.column.addWidget(self._form)
        body.column.addWidget(self._fault)
        body.column.addStretch(1)
        self._form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(body, 1)
        column.addLayout(self._buttons())
        open_in(self, 620, 660)

    def choose(self, index: int) -> None:
        """Mark one of the answers: 0 keeps aside, 1 is the person the import is for, the last somebody new.

        REST keeps aside, and everything else of which it is not clear.
        """
        self._group.button(index).setChecked(True)

    def confirm(self) -> None:
        """Give the marked answer."""
        index, others = self._group.checkedId(), self._question.others
        if index in (0, REST):
            self._give(HOLD if index == 0 else HOLD_REST)
        elif index == 1:
            self._give(THE_TARGET)
        elif index - 2 < len(others):
            self._give(belongs_to(others[index - 2].person))
        else:
            self._add_somebody()

    @property
    def form(self) -> NewPersonForm:
        """The form for somebody new."""
        return self._form

    def _told(self) -> str:
        target = self._question.target
        pattern = self.tr("You are adding records of {person}. But this file says something else. {why}")
        return pattern.format(person=target.person.name, why=words.identity(target.verdict.reason))

    def _written(self) -> Card:
        written, card = self._question.written, Card(gap=4)
        names = [*dict.fromkeys(form for name in written.names for form in spoken(name))]
        files = [words.kind(kind, count) for kind, count in self._question.kinds.items()]
        where = self.tr("{kind}: {path}").format(kind=", ".join(files), path=self._question.path)
        for text, kind in (
            (self.tr("What is written on it"), "soft"),
            (names[0] if names else self.tr("No name"), "strong"),
            (self._born(written), ""),
            (where, "soft"),
        ):
            card.column.addWidget(Label(text, kind))
        return card

    def _born(self, written: WrittenIdentity) -> str:
        date, sex = wording.partial(written.born), wording.sex(written.sex)
        if written.born is None:
            return self.tr("no date of birth") if written.sex is None else sex
        if written.sex is None:
            return self.tr("born {date}").format(date=date)
        return self.tr("born {date}, {sex}").format(date=date, sex=sex)

    def _fill_choices(self, column: QVBoxLayout) -> None:
        people_here = (self._question.target, *self._question.others)
        texts = [
            self.tr("Nobody's yet: keep it aside until I confirm"),
            *(self.tr("It belongs to {person}").format(person=described(one.person)) for one in people_here),
            self.tr("It belongs to somebody who is not in this vault yet"),
        ]
        for index, text in enumerate(texts):
            button = QRadioButton(text)
            button.setMinimumHeight(TARGET)
            self._group.addButton(button, index)
            column.addWidget(button)
        self._last = len(texts) - 1
        rest = QRadioButton(self.tr("Keep this and everything unclear aside, and ask no more this time"))
        rest.setMinimumHeight(TARGET)
        self._group.addButton(rest, REST)
        column.addWidget(rest)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._chosen)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 8, 24, 20)
        row.addWidget(Button(self.tr("Later"), self.reject))
        row.addStretch(1)
        go = Button(self.tr("Go on"), self.confirm, kind="primary")
        go.setAutoDefault(True)
        go.setDefault(True)
        row.addWidget(go)
        return row

    def _chosen(self, index: int, on: bool) -> None:
        if index == self._last:
            self._form.setVisible(on)
            if on:
                self._form.name.setFocus()
                QTimer.singleShot(0, self, self._show_form)

    def _show_form(self) -> None:
        bar = self._body.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _add_somebody(self) -> None:
        name, born, sex, others = self._form.facts()
        if not self._form.born.settle():
            self._complain(self.tr("The date of birth is not a date that can be read."))
            return
        if not name:
            self._complain(self.tr("Please write a name."))
            return
        self._session.act(self, lambda vault: people.add(vault, name, born, sex, others), self._added, self._refused)

    def _added(self, person: Person) -> None:
        self._give(belongs_to(person))

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._complain(self.tr("This name or date cannot be used. Please check them."))

    def _complain(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.show()

    def _give(self, answer: IdentityAnswer | HoldRest) -> None:
        self.answered.emit(answer)
        self.accept()


def described(person: Person) -> str:
    """A person's name with the date of birth, where it is known."""
    if person.born is None:
        return person.name
    pattern = QCoreApplication.translate("Importing", "{person}, born {date}")
    return pattern.format(person=person.name, date=wording.partial(person.born))
