"""What goes into the package: every record by shelf with its size, to be ticked or not; and what stays out."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeView, QVBoxLayout, QWidget

from app.services.package_desk import Desk
from app.ui import wording
from app.ui.export.contents_model import DATE, RECORD, SIZE, TITLE, ContentsModel
from app.ui.export.words import fits
from app.ui.overriding import override
from app.ui.theme import TARGET, theme
from app.ui.widgets.boxes import EmptyState
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from app.ui.widgets.notice import Notice
from models.dates import PartialDate

_ACROSS = Qt.Orientation.Horizontal
_BOLD = 1.15
"""How much wider bold words are, at most."""
_LONG_DAY, _LONG_SIZE = PartialDate(2028, 12, 28), 888_800_000
"""They take about as much room as any date or size: measuring each of them would take seconds."""
_MANY = 2000
"""Records beyond which shelves are folded at first."""
_NARROW = 560
"""Pixels at 100 % text below which there is no room for columns."""


class ContentsPane(QWidget):
    """``ticked`` carries the numbers of the records changed and whether they are left out; ``record`` one to show."""

    ticked = Signal(object, bool)
    record = Signal(int)
    add_wanted = Signal()
    held_wanted = Signal()
    make_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 16, 28, 16)
        self.total, self.weight = Label("", "heading"), Label("")
        self.model = ContentsModel()
        self.model.setParent(self)
        self.model.ticked.connect(self.ticked)
        self.tree = self._make_tree()
        empty = Button(self.tr("Add records"), self.add_wanted.emit, kind="primary", icon="file-plus")
        self.empty = EmptyState("package", self.tr("There are no records for the package yet."), empty)
        column.addWidget(self.total)
        column.addWidget(self.weight)
        self.waiting = Notice("warn", self.tr("Look at what waits"), self.held_wanted.emit)
        column.addWidget(self.waiting)
        column.addWidget(self.tree, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self._buttons())
        theme().changed.connect(self._fit)

    def show_desk(self, desk: Desk) -> None:
        """Show what may go in, keeping what is folded and where one is."""
        contents = desk.contents
        going = contents.going
        words = self.tr("{going} of {all} records go in")
        self.total.setText(words.format(going=wording.number(len(going)), all=wording.number(len(contents.lines))))
        self.weight.setText(fits(contents.bytes))
        anything = bool(contents.lines or contents.stays_out)
        for part in (self.tree, self.total, self.weight):
            part.setVisible(anything)
        held = sum(len(one.records) for one in contents.stays_out if one.reason == "not_confirmed")
        self.waiting.show_words(self.tr("%n record(s) stay out until you say whose they are.", "", held), "warn")
        self.waiting.setVisible(bool(held))
        self.empty.setVisible(not anything)
        self.next.setEnabled(bool(going))
        were_open = {branch.key: self._open(row) for row, branch in enumerate(self.model.branches)}
        few = len(contents.lines) <= _MANY
        at = self.tree.currentIndex().data(RECORD)
        if self.model.show_contents(contents):
            for row, branch in enumerate(self.model.branches):
                self.tree.setExpanded(self.model.index(row, TITLE), were_open.get(branch.key, few))
            if at is not None:
                self.tree.setCurrentIndex(self.model.find(at))
        self._enable()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self.model)
        tree.setAccessibleName(self.tr("Records in the package"))
        tree.setMinimumHeight(theme().px(96))
        tree.setUniformRowHeights(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(DATE, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(SIZE, QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumHeight(TARGET)
        tree.selectionModel().currentChanged.connect(self._enable)
        tree.activated.connect(self._show)
        return tree

    def _buttons(self) -> QWidget:
        box = QWidget()
        row = Flow(box)
        self.next = Button(self.tr("Next: make the package"), self.make_wanted.emit, kind="primary")
        self.look = Button(self.tr("Show this record"), lambda: self._show(self.tree.currentIndex()), icon="eye")
        row.addWidget(self.next)
        row.addWidget(self.look)
        self._enable()
        return box

    def _open(self, row: int) -> bool:
        return self.tree.isExpanded(self.model.index(row, TITLE))

    def _enable(self) -> None:
        self.look.setEnabled(self.tree.currentIndex().data(RECORD) is not None)

    def _show(self, index: QModelIndex) -> None:
        number = index.data(RECORD)
        if number is not None:
            self.record.emit(number)

    def _fit(self) -> None:
        """As wide and large as things are now: on narrow pages date and size stand below the title."""
        narrow = self.width() < theme().px(_NARROW)
        for column, widest in ((DATE, wording.partial(_LONG_DAY)), (SIZE, wording.size(_LONG_SIZE))):
            self.tree.setColumnHidden(column, narrow)
            room = max(map(self.fontMetrics().horizontalAdvance, (widest, self.model.headerData(column, _ACROSS))))
            self.tree.setColumnWidth(column, round(room * _BOLD) + theme().px(24))
        self.tree.setHeaderHidden(narrow)
        self.model.fold(narrow=narrow)
