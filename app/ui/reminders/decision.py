"""One record that waits: what it is, why it is asked about, and what can be said of it, by button or number key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.changes import binned, confirmed, corrected, found_right
from app.services.editing import Correction
from app.services.undoing import Change
from app.services.week_changes import left_as_it_is, put_off
from app.services.weekly_inbox import ABOUT_WHOSE, Choice, InboxItem, Why
from app.ui import wording
from app.ui.facts.words import other_named, unsure, written
from app.ui.names import told_apart
from app.ui.reminders import week_words
from app.ui.widgets.boxes import Card, clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label, breakable
from app.ui.widgets.partial_date import PartialDateEdit
from models.dates import PartialDate
from models.records import Category, Person

_KEYS = 9
"""As many answers have a number key."""


class Decision(Card):
    """``decided`` carries a Choice and the Change that does it; ``details`` asks for the record's own page.

    ``asked`` says that there is something else to answer now, which is to be seen from its beginning.
    """

    asked = Signal()
    decided = Signal(object, object)
    details = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10, margin=20)
        self._item: InboxItem | None = None
        self._people: tuple[Person, ...] = ()
        self._names: dict[int, str] = {}
        self._buttons: list[Button] = []
        self._answered = False
        self.title, self.about, self.question = Label("", "heading"), Label("", "soft"), Label("", "strong")
        self._more = QVBoxLayout()
        self._choices = QVBoxLayout()
        for part in (self.title, self.about, self.question):
            self.column.addWidget(part)
        self.column.addLayout(self._more)
        self.column.addLayout(self._choices)
        for number in range(1, _KEYS + 1):
            shortcut = QShortcut(QKeySequence(str(number)), self)
            shortcut.setAutoRepeat(False)  # a key held down would answer one question after another
            shortcut.activated.connect(partial(self._press, number))

    def ask(self, item: InboxItem, people: tuple[Person, ...]) -> None:
        """Ask about a record."""
        self._item, self._people = item, people
        self._names = told_apart(people)
        self.listen()
        record = item.row.record
        title, question = record.title or wording.document_type(record.type), _question(item)
        facts = (wording.category(record.category), wording.document_type(record.type), wording.partial(record.date))
        about = " · ".join(filter(None, (*facts, record.provider, self._whose())))
        for label, said in ((self.title, title), (self.about, about), (self.question, question)):
            label.setText(breakable(said))
        self.setAccessibleName(f"{title}. {question}")
        clear(self._more)
        self._offer([(self._words(one), week_words.ICONS[one], partial(self._choose, one)) for one in self._offered()])
        self.take_focus()

    def take_focus(self) -> None:
        """Give the focus to the first answer; where it is asked whose something is, to the one that settles nothing."""
        if self._buttons:
            self._buttons[-1 if self._item is not None and self._item.why in ABOUT_WHOSE else 0].setFocus()
        self.asked.emit()

    def listen(self) -> None:
        """Take an answer again; after one, none is taken until the next question."""
        self._answered = False

    def _offered(self) -> list[Choice]:
        assert self._item is not None
        others = len(self._people) > 1
        return [one for one in self._item.choices if one is not Choice.OTHER_PERSON or others]

    def _words(self, one: Choice) -> str:
        assert self._item is not None
        return week_words.choice(one).format(name=self._whose())

    def _whose(self) -> str:
        assert self._item is not None
        return self._names.get(self._item.row.record.person_id, self._item.row.person)

    def _offer(self, choices: list[tuple[str, str, Callable[[], None]]]) -> None:
        clear(self._choices)
        self._buttons = []
        row = QWidget()
        flow = Flow(row)
        first = self._item is None or self._item.why not in ABOUT_WHOSE  # whose it is must not be the easy answer
        for number, (words, icon, do) in enumerate(choices, 1):
            numbered = self.tr("{number}  {words}").format(number=number, words=words)
            label = numbered if number <= _KEYS else words
            button = Button(label.replace("&", "&&"), do, icon=icon, kind="primary" if first and number == 1 else "")
            button.setAccessibleName(words)
            button.setAccessibleDescription(self.accessibleName())
            self._buttons.append(button)
            flow.addWidget(button)
        self._choices.addWidget(row)

    def _press(self, number: int) -> None:
        if self.isVisible() and number <= len(self._buttons):
            self._buttons[number - 1].click()

    def _choose(self, choice: Choice) -> None:
        assert self._item is not None
        record, why = self._item.row.record, self._item.why
        asking: dict[Choice, Callable[[], None]] = {
            Choice.OTHER_PERSON: self._ask_person,
            Choice.DATE: self._ask_date,
            Choice.CATEGORY: self._ask_category,
            Choice.DETAILS: partial(self.details.emit, record.id),
        }
        if choice in asking:
            asking[choice]()
            return
        changes = {
            Choice.CONFIRM: confirmed([record.id]),
            Choice.SURE: found_right([record.id]),
            Choice.FINE: left_as_it_is(record.id, why),
            Choice.BIN: binned([record.id]),
            Choice.LATER: put_off(record.id),
        }
        self._decide(choice, changes[choice])

    def _ask_person(self) -> None:
        assert self._item is not None
        record = self._item.row.record
        these = [person for person in self._people if person.id != record.person_id]
        self._offer(
            [
                (
                    self._names[person.id],
                    "user",
                    partial(self._decide, Choice.OTHER_PERSON, confirmed([record.id], person.id)),
                )
                for person in these
            ]
            + [self._way_back()]
        )
        self.take_focus()

    def _ask_category(self) -> None:
        assert self._item is not None
        number = self._item.row.record.id
        self._offer(
            [
                (
                    wording.category(shelf),
                    wording.CATEGORY_ICONS[shelf],
                    partial(self._decide, Choice.CATEGORY, corrected([number], Correction(category=shelf))),
                )
                for shelf in Category
            ]
            + [self._way_back()]
        )
        self.take_focus()

    def _ask_date(self) -> None:
        clear(self._more)
        field = PartialDateEdit(self.tr("Date of the record"), by_leaving=False)
        field.chosen.connect(self._dated)
        self._more.addWidget(field)
        self._offer([(self.tr("Save the date"), "check", partial(_take, field)), self._way_back()])
        field.setFocus()
        self.asked.emit()

    def _dated(self, date: PartialDate | None) -> None:
        if date is not None and self._item is not None:
            self._decide(Choice.DATE, corrected([self._item.row.record.id], Correction(date=date)))

    def _way_back(self) -> tuple[str, str, Callable[[], None]]:
        return self.tr("Back to the question"), "arrow-left", self._again

    def _again(self) -> None:
        if self._item is not None:
            self.ask(self._item, self._people)

    def _decide(self, choice: Choice, change: Change) -> None:
        if not self._answered:
            self._answered = True
            self.decided.emit(choice, change)


def _take(field: PartialDateEdit) -> None:
    """What is typed; where that is no date, or nothing, the field has said so and keeps the keyboard."""
    if not field.settle() or field.value() is None:
        field.setFocus()


def _question(item: InboxItem) -> str:
    record = item.row.record
    if item.why in (Why.OTHER_NAMED, Why.UNSURE):
        return other_named(record) if item.why is Why.OTHER_NAMED else unsure(record)
    if item.why is not Why.HELD:
        return week_words.question(item.why)
    name = written(record.written)
    if not name:
        return QCoreApplication.translate("Week", "Nothing in it says whose it is. Whose is it?")
    return QCoreApplication.translate("Week", "Written on it: {name}. Whose is it?").format(name=name)
