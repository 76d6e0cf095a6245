"""Asks for the name of a list."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from app.services.record_lists import taken
from app.ui.theme import TARGET, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.rows import closing
from models.second_opinion.own_lists import LONGEST_NAME


@dataclass(frozen=True, slots=True)
class Asking:
    """``title`` and ``words`` of the dialog, the name to begin with, and the names that are taken."""

    title: str
    words: str
    name: str = ""
    names: Collection[str] = ()


class NameDialog(QDialog):
    """``named`` carries the name. It stays open until it is accepted; ``refuse`` says that the name did not do."""

    named = Signal(str)

    def __init__(self, asking: Asking, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = asking.names
        self.setWindowTitle(asking.title)
        self.setAccessibleName(asking.title)
        self.setMinimumWidth(theme().px(420))
        self.line = QLineEdit(asking.name)
        self.line.setMaxLength(LONGEST_NAME)
        self.line.setAccessibleName(self.tr("Name of the list"))
        self.line.setPlaceholderText(self.tr("For example: University Clinic, heart"))
        self.line.setMinimumHeight(TARGET)
        self.line.selectAll()
        self.fault = Label("", "bad")
        self.save = Button(self.tr("Save"), self._save, kind="primary")
        self.save.setDefault(True)
        self.line.textChanged.connect(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        for widget in (Label(asking.title, "heading"), Label(asking.words), self.line, self.fault):
            column.addWidget(widget)
        column.addLayout(closing(Button(self.tr("Cancel"), self.reject), self.save))
        self.finished.connect(self.deleteLater)
        self._look(asking.name)
        self.line.setFocus()

    def refuse(self, _error: Exception | None = None) -> None:
        """Say that this name did not do; what was typed stays."""
        self._say(self.tr("This name cannot be used. Please take another one."))

    def _look(self, name: str) -> None:
        there = taken(name, self._names)
        self._say(self.tr("There is a list of this name already.") if there else "")
        self.save.setEnabled(bool(name.strip()) and not there)

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.setVisible(bool(words))
        self.line.setAccessibleDescription(words)

    def _save(self) -> None:
        self.named.emit(self.line.text().strip())
