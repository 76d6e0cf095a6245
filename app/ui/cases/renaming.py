"""Asks for another name of a case."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from app.ui.theme import TARGET, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.rows import closing


class RenameDialog(QDialog):
    """``named`` carries the name."""

    named = Signal(str)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        words = self.tr("Rename this case")
        self.setWindowTitle(words)
        self.setAccessibleName(words)
        self.setMinimumWidth(theme().px(420))
        self.line = QLineEdit(title)
        self.line.setAccessibleName(self.tr("Name of the case"))
        self.line.setMinimumHeight(TARGET)
        self.line.selectAll()
        self.save = Button(self.tr("Save"), self.accept, kind="primary")
        self.save.setDefault(True)
        self.line.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(Label(words, "heading"))
        column.addWidget(self.line)
        buttons = closing(Button(self.tr("Cancel"), self.reject), self.save)
        column.addLayout(buttons)
        self.accepted.connect(lambda: self.named.emit(self.line.text()))
        self.finished.connect(self.deleteLater)
