"""What goes into the package: every record by shelf with its size, to be ticked or not; and what stays out."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.package_contents import Line, Offered, StaysOut
from app.services.package_desk import Desk
from app.ui import wording
from app.ui.export.words import fits, stays_out
from app.ui.icons import icon
from app.ui.theme import TARGET, theme
from app.ui.widgets.boxes import EmptyState
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.records import Category

_RECORD = Qt.ItemDataRole.UserRole
_TITLE, _DATE, _SIZE = range(3)
_NARROW = 560
"""Pixels at 100 % text below which there is no room for columns."""
_SHELVES: tuple[Category | None, ...] = (*Category, None)


class ContentsPane(QWidget):
    """``ticked`` carries the numbers of the records changed and whether they are left out; ``record`` one to show."""

    ticked = Signal(object, bool)
    record = Signal(int)
    add_wanted = Signal()
    make_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Offered | None = None
        self._lines: dict[int, Line] = {}
        self._narrow = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 16, 28, 16)
        self.total = Label("", "heading")
        self.weight = Label("")
        self.tree = self._make_tree()
        empty = Button(self.tr("Add records"), self.add_wanted.emit, kind="primary", icon="file-plus")
        self.empty = EmptyState("package", self.tr("There are no records for the package yet."), empty)
        column.addWidget(self.total)
        column.addWidget(self.weight)
        column.addWidget(self.tree, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self._buttons())
        theme().changed.connect(self._redraw)

    def show_desk(self, desk: Desk) -> None:
        """Show what may go in, keeping what is folded and where one is."""
        contents = desk.contents
        going = contents.going
        words = self.tr("{going} of {all} records go in")
        self.total.setText(words.format(going=wording.number(len(going)), all=wording.number(len(contents.lines))))
        self.weight.setText(fits(contents.bytes))
        anything = bool(contents.lines or contents.stays_out)
        self.tree.setVisible(anything)
        self.empty.setVisible(not anything)
        self.total.setVisible(anything)
        self.weight.setVisible(anything)
        self.next.setEnabled(bool(going))
        if contents != self._shown:
            self._fill(contents)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme().px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._redraw()

    @property
    def lines(self) -> tuple[Line, ...]:
        """Everything that may go in."""
        return tuple(self._lines.values())

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Records in the package"))
        tree.setHeaderLabels([self.tr("Record"), self.tr("Date"), self.tr("Size")])
        tree.setMinimumHeight(theme().px(160))
        tree.setUniformRowHeights(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_DATE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_SIZE, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumHeight(TARGET)
        tree.itemChanged.connect(self._changed)
        tree.currentItemChanged.connect(lambda _new, _old: self._enable())
        tree.itemActivated.connect(lambda item, _column: self._show(item))
        return tree

    def _buttons(self) -> QWidget:
        box = QWidget()
        row = Flow(box)
        self.next = Button(self.tr("Next: make the package"), self.make_wanted.emit, kind="primary")
        self.look = Button(self.tr("Show this record"), lambda: self._show(self.tree.currentItem()), icon="eye")
        row.addWidget(self.next)
        row.addWidget(self.look)
        self._enable()
        return box

    def _fill(self, contents: Offered) -> None:
        folded = {text for text in self._branches() if not self._branches()[text].isExpanded()}
        at = self._number(self.tree.currentItem())
        place = self.tree.verticalScrollBar().value()
        self._shown, self._lines = contents, {line.record: line for line in contents.lines}
        self.tree.blockSignals(True)
        self.tree.clear()
        for shelf in _SHELVES:
            if lines := [line for line in contents.lines if line.category is shelf]:
                self._branch(shelf, lines)
        for one in contents.stays_out:
            self._kept_back(one)
        for key, branch in self._branches().items():
            branch.setExpanded(key not in folded)
        self._select(at)
        self.tree.blockSignals(False)
        self.tree.verticalScrollBar().setValue(place)
        self._enable()

    def _branch(self, shelf: Category | None, lines: Sequence[Line]) -> None:
        going = [line for line in lines if line.ticked]
        branch = QTreeWidgetItem(self.tree)
        branch.setData(_TITLE, _RECORD, str(shelf))
        words = self.tr("{shelf}: {going} of {all}")
        branch.setText(_TITLE, words.format(shelf=wording.category(shelf), going=len(going), all=len(lines)))
        branch.setText(_SIZE, wording.size(sum(line.bytes for line in going)))
        branch.setIcon(_TITLE, icon(wording.CATEGORY_ICONS[shelf]))
        branch.setFlags(branch.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        self._tall(branch, bold=True)
        for line in lines:
            item = QTreeWidgetItem(branch)
            item.setData(_TITLE, _RECORD, line.record)
            date, size = wording.partial(line.date), wording.size(line.bytes)
            both = self.tr("{title}\n{date}, {size}", "a record and below it its date and size")
            item.setText(_TITLE, both.format(title=line.title, date=date, size=size) if self._narrow else line.title)
            item.setToolTip(_TITLE, line.title)
            item.setText(_DATE, date)
            item.setText(_SIZE, size)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_TITLE, Qt.CheckState.Checked if line.ticked else Qt.CheckState.Unchecked)
            self._tall(item)

    def _kept_back(self, one: StaysOut) -> None:
        branch = QTreeWidgetItem(self.tree)
        branch.setData(_TITLE, _RECORD, one.reason)
        words = self.tr("Stays out: {reason} ({count})")
        branch.setText(_TITLE, words.format(reason=stays_out(one.reason), count=len(one.records)))
        branch.setToolTip(_TITLE, branch.text(_TITLE))
        branch.setIcon(_TITLE, icon("circle-minus", "soft"))
        self._tall(branch, bold=True)
        for number, title in one.records:
            item = QTreeWidgetItem(branch)
            item.setData(_TITLE, _RECORD, number)
            item.setText(_TITLE, title)
            item.setToolTip(_TITLE, title)
            self._tall(item)

    def _tall(self, item: QTreeWidgetItem, *, bold: bool = False) -> None:
        lines = 2 if self._narrow else 1
        item.setSizeHint(_TITLE, QSize(1, max(TARGET, self.fontMetrics().lineSpacing() * lines + theme().px(14))))
        item.setTextAlignment(_SIZE, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if bold:
            font = item.font(_TITLE)
            font.setBold(True)
            item.setFont(_TITLE, font)

    def _branches(self) -> dict[str, QTreeWidgetItem]:
        tops = [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]
        return {str(top.data(_TITLE, _RECORD)): top for top in tops if top is not None}

    @staticmethod
    def _children(branch: QTreeWidgetItem) -> list[QTreeWidgetItem]:
        rows = (branch.child(row) for row in range(branch.childCount()))
        return [item for item in rows if item is not None]

    def _number(self, item: QTreeWidgetItem | None) -> int | str | None:
        return None if item is None else item.data(_TITLE, _RECORD)

    def _select(self, wanted: int | str | None) -> None:
        for branch in self._branches().values():
            for item in (branch, *self._children(branch)):
                if wanted is not None and self._number(item) == wanted:
                    self.tree.setCurrentItem(item)

    def _changed(self, _item: QTreeWidgetItem, _column: int) -> None:
        """A tick came or went; ticking a shelf sends many of these, told together once they are over."""
        self._later.start()

    def _tell(self) -> None:
        out: list[int] = []
        back: list[int] = []
        for branch in self._branches().values():
            for item in self._children(branch):
                line = self._lines.get(item.data(_TITLE, _RECORD))
                goes = item.checkState(_TITLE) is Qt.CheckState.Checked
                if line is not None and goes != line.ticked and item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                    (back if goes else out).append(line.record)
        for numbers, left in ((out, True), (back, False)):
            if numbers:
                self.ticked.emit(tuple(numbers), left)

    def _enable(self) -> None:
        self.look.setEnabled(isinstance(self._number(self.tree.currentItem()), int))

    def _show(self, item: QTreeWidgetItem | None) -> None:
        number = self._number(item)
        if isinstance(number, int):
            self.record.emit(number)

    def _redraw(self) -> None:
        """Draw again as wide and large as things are now: on narrow pages date and size stand below the title."""
        for column in (_DATE, _SIZE):
            self.tree.setColumnHidden(column, self._narrow)
        self.tree.setHeaderHidden(self._narrow)
        if self._shown is not None:
            self._fill(self._shown)
