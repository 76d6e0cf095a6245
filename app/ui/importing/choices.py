"""Boxes to choose a fact of a record from: shelf, kind of document, person."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.ui import wording
from app.ui.names import told_apart
from app.ui.overriding import override
from app.ui.theme import TARGET
from app.ui.widgets.labels import Label
from models.records import Category, DocumentType, Person


class CalmBox(QComboBox):
    """A box whose choice the wheel does not change while a page is scrolled past it."""

    def __init__(self, name: str, choices: Sequence[tuple[str, Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumHeight(TARGET)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for number, (words, value) in enumerate(choices):
            self.addItem(words, number)
            self.setItemData(number, value, Qt.ItemDataRole.UserRole + 1)
        self._values = [value for _, value in choices]

    @property
    def value(self) -> Any:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def put(self, value: Any) -> None:
        """Choose a value."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()


def categories() -> list[tuple[str, Category | None]]:
    """The shelves, the unsorted last."""
    return [(wording.category(one), one) for one in (*Category, None)]


def types() -> list[tuple[str, DocumentType]]:
    """The kinds of document, in alphabetical order of their names."""
    return sorted(((wording.document_type(one), one) for one in DocumentType), key=lambda pair: pair[0].casefold())


def persons(people: Sequence[Person]) -> list[tuple[str, int]]:
    """The people of the vault by their numbers."""
    return [(name, number) for number, name in told_apart(people).items()]


def labelled(words: str, field: QWidget) -> QWidget:
    """A field under its label, for rows of fields."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    label = Label(words, "soft")
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    return box


def category_word() -> str:
    """What the field of the shelf is called."""
    return QCoreApplication.translate("Importing", "Category")


def type_word() -> str:
    """What the field of the kind of document is called."""
    return QCoreApplication.translate("Importing", "Type")


def date_word() -> str:
    """What the field of the date is called."""
    return QCoreApplication.translate("Importing", "Date")


def person_word() -> str:
    """What the field of the person is called."""
    return QCoreApplication.translate("Importing", "Person")
