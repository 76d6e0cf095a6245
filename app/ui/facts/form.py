"""The facts of the chosen records as fields, each saved by itself and undoable."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services import changes
from app.services.editing import Correction
from app.services.facts import Chosen
from app.ui import wording
from app.ui.facts.common import common, shared_tags
from app.ui.facts.field import Field
from app.ui.facts.fields import ChoiceField, DateField
from app.ui.facts.tags_field import TagsField
from app.ui.facts.text_fields import LineField, NoteField
from app.ui.names import told_apart
from app.ui.overriding import override
from app.ui.session import Session
from app.ui.theme import theme
from models.records import Category, DocumentType

_TWO_COLUMNS = 480


class FactsForm(QWidget):
    """Shows facts and saves what is changed through ``session.perform``."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: tuple[int, ...] = ()
        self._wide = False
        self.title = LineField(self.tr("Title"), lambda text: Correction(title=text), needed=True)
        self.date = DateField(self.tr("Date"))
        self.person = ChoiceField(self.tr("Whose it is"), _person)
        self.category = ChoiceField(self.tr("Shelf"), _category)
        self.type = ChoiceField(self.tr("What it is"), _type)
        self.provider = LineField(self.tr("Doctor or clinic"), lambda text: Correction(provider=text))
        self.facility = LineField(self.tr("Department or place"), lambda text: Correction(facility=text))
        self.tags = TagsField(self.tr("Tags"))
        self.note = NoteField(self.tr("Your note"), lambda text: Correction(note=text))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        for field in self.fields():
            field.given.connect(partial(self._give, field))
        self._place()
        theme().changed.connect(self._fit)

    def fields(self) -> tuple[Field, ...]:
        """Every field, in the order of the keyboard."""
        return (
            *(self.title, self.date, self.person, self.category, self.type),
            *(self.provider, self.facility, self.tags, self.note),
        )

    def settle(self) -> None:
        """Save what is typed and not saved yet."""
        for field in self.fields():
            field.settle()

    def show_chosen(self, chosen: Chosen) -> None:
        """Show the facts of records, one at least. What is being typed for the same records stays."""
        if chosen.ids != self._ids:
            for field in self.fields():
                field.forget()
            self._ids = chosen.ids
        records = [row.record for row in chosen.rows]
        self.title.show_value(common(records, lambda record: record.title))
        self.date.show_value(common(records, lambda record: record.date))
        people = told_apart(chosen.people)
        self.person.show_choices([*people.items()], common(records, lambda record: record.person_id))
        shelves = [(shelf, wording.category(shelf)) for shelf in (*Category, None)]
        self.category.show_choices(shelves, common(records, lambda record: record.category))
        types = sorted(((kind, wording.document_type(kind)) for kind in DocumentType), key=lambda pair: pair[1])
        self.type.show_choices(types, common(records, lambda record: record.type))
        self.provider.propose(chosen.providers)
        self.provider.show_value(common(records, lambda record: record.provider))
        self.facility.show_value(common(records, lambda record: record.facility))
        self.note.show_value(common(records, lambda record: record.note))
        self.tags.show_tags(shared_tags(records), chosen.tags)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= theme().px(_TWO_COLUMNS)
        if wide != self._wide:
            self._wide = wide
            self._place()

    def _place(self) -> None:
        full = {self.title, self.tags, self.note}
        row, column = 0, 0
        for field in self.fields():
            if not self._wide or field in full:
                row, column = row + (column == 1), 0
                self._grid.addWidget(field, row, 0, 1, 2)
                row += 1
            else:
                self._grid.addWidget(field, row, column)
                row, column = row + column, 1 - column

    def _give(self, field: Field, correction: Correction) -> None:
        ids = self._ids
        if ids:
            change = changes.corrected(ids, correction)
            self._session.perform(
                change,
                lambda _change: self._saved(field, ids),
                lambda error: self._failed(field, ids, correction, error),
            )

    def _saved(self, field: Field, ids: tuple[int, ...]) -> None:
        if ids == self._ids:
            field.praise()

    def _failed(self, field: Field, ids: tuple[int, ...], correction: Correction, error: Exception) -> None:
        if ids == self._ids:
            field.complain(self.tr("Not saved. What you typed is still here; press Enter to try again."))
        else:
            words = self.tr("“{fact}” of the record before was not saved.").format(fact=field.name)
            self._session.say(words, (self.tr("Try again"), lambda: self._again(ids, correction)))
        self._session.failed.emit(error)

    def _again(self, ids: tuple[int, ...], correction: Correction) -> None:
        self._session.perform(changes.corrected(ids, correction))


def _person(value: object) -> Correction:
    assert isinstance(value, int)
    return Correction(person_id=value)


def _category(value: object) -> Correction:
    return Correction(category=value) if isinstance(value, Category) else Correction(unsorted=True)


def _type(value: object) -> Correction:
    assert isinstance(value, DocumentType)
    return Correction(type=value)
