"""The recovery key typed in groups, as it stands on the sheet."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.theme import TARGET, theme
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label

GROUPS, LENGTH = 13, 5


class KeyFields(QWidget):
    """Thirteen short fields. Typing goes on into the next; pasting fills all. ``changed`` with every stroke."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = [self._field(number) for number in range(1, GROUPS + 1)]
        self.wrong = Label("", "bad")
        self.wrong.hide()
        flow = Flow(gap=8)
        for number, field in enumerate(self.fields, 1):
            flow.addWidget(_numbered(number, field))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(flow)
        column.addWidget(self.wrong)
        self.setFocusProxy(self.fields[0])

    @property
    def text(self) -> str:
        """The key as typed, group by group."""
        return "-".join(field.text() for field in self.fields)

    @property
    def complete(self) -> bool:
        """True when every group is full."""
        return self.full == GROUPS

    @property
    def full(self) -> int:
        """How many groups are full, counted from the first on."""
        lengths = [len(plain(field.text())) for field in self.fields]
        return next((index for index, length in enumerate(lengths) if length < LENGTH), GROUPS)

    def point_out(self, position: int | None) -> None:
        """Mark the group with a mistake, counted from 1; None when there is none."""
        for number, field in enumerate(self.fields, 1):
            _mark(field, wrong=number == position)
        self.wrong.setVisible(position is not None)
        if position is not None:
            words = self.tr("There is a mistake in group {number}. Compare it with the sheet, letter by letter.")
            self.wrong.setText(words.format(number=position))

    def _field(self, number: int) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(self.tr("Group {number} of the recovery key").format(number=number))
        field.setMinimumHeight(TARGET)
        field.setFixedWidth(theme().px(112))
        field.textEdited.connect(lambda text: self._typed(number - 1, text))
        field.returnPressed.connect(self.entered)
        return field

    def _typed(self, index: int, text: str) -> None:
        signs = plain(text)
        if len(signs) > LENGTH:
            for offset, start in enumerate(range(0, len(signs), LENGTH)):
                if index + offset < GROUPS:
                    self.fields[index + offset].setText(signs[start : start + LENGTH])
            index = min(index + (len(signs) - 1) // LENGTH, GROUPS - 1)
            self.fields[index].setFocus()
        elif len(signs) == LENGTH and index + 1 < GROUPS:
            self.fields[index + 1].setFocus()
        self.changed.emit()


def plain(text: str) -> str:
    """The signs of a group, without dashes and spaces, in capitals."""
    return re.sub(r"[\W_]+", "", text).upper()


def _numbered(number: int, field: QLineEdit) -> QWidget:
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    label = Label(str(number), "soft")
    label.setMinimumWidth(theme().px(20))
    label.setBuddy(field)
    line.addWidget(label)
    line.addWidget(field)
    return box


def _mark(field: QLineEdit, *, wrong: bool) -> None:
    if bool(field.property("wrong")) != wrong:
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)
        field.style().polish(field)
