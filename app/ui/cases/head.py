"""Which case a page shows, and what can be done with it as a whole."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.ui.theme import TARGET
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.labels import Label
from models.records import Case


class CaseHead(QWidget):
    """A title, of several cases a choice. ``chosen`` carries a case's number."""

    chosen = Signal(int)
    new_wanted = Signal()
    rename_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.cases = Label("", "heading"), QComboBox()
        self.cases.setAccessibleName(self.tr("Which case"))
        self.cases.setMinimumHeight(TARGET)
        self.cases.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.cases.setMinimumContentsLength(12)
        self.cases.activated.connect(lambda index: self.chosen.emit(self.cases.itemData(index)))
        self.rename = IconButton("pencil", self.tr("Rename this case"), self.rename_wanted.emit)
        self.bin = IconButton("trash-2", self.tr("Move this case to the bin"), self.bin_wanted.emit)
        self.new = Button(self.tr("New case"), self.new_wanted.emit, icon="plus")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.title, 1)
        line.addWidget(self.cases, 1)
        for button in (self.rename, self.bin, self.new):
            line.addWidget(button)

    def show_cases(self, cases: Sequence[Case], shown: Case) -> None:
        """Show one of these cases, and offer the others."""
        with QSignalBlocker(self.cases):
            self.cases.clear()
            for case in cases:
                self.cases.addItem(case.title, case.id)
            self.cases.setCurrentIndex(self.cases.findData(shown.id))
        self.cases.setVisible(len(cases) > 1)
        self.title.setText(shown.title)
        self.title.setVisible(len(cases) == 1)
