"""The sheet of keys under F1, made from the one table of shortcuts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shortcuts import Part, sheet
from app.ui.widgets.boxes import Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.room import open_in


class ShortcutSheet(QDialog):
    """Shows every key of the window and what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        page = Scrolling(self)
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page.setAccessibleName(self.tr("Keys"))
        page.column.addWidget(Label(self.tr("Keys"), "title"))
        for part in sheet():
            page.column.addLayout(self._part(part))
        page.column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 16)
        foot.addStretch(1)
        close = Button(self.tr("Close"), self.accept)
        close.setDefault(True)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page, 1)
        whole.addLayout(foot)
        open_in(self, 620, 680)
        self.finished.connect(self.deleteLater)

    def _part(self, part: Part) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(Label(part.title, "heading"), 0, 0, 1, 2)
        for number, line in enumerate(part.lines, 1):
            between = self.tr(" or ", "between two keys")
            grid.addWidget(Label(between.join(line.keys), "strong"), number, 0)
            grid.addWidget(Label(line.words), number, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        return grid
