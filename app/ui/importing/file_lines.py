"""Every file that an import found, one line each: what became of it and why. Count in is count out."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget

from app.services.reviewing import Review
from app.ui import import_words as words
from app.ui import wording
from app.ui.icons import icon
from app.ui.overriding import override
from app.ui.session import Session
from app.ui.theme import TARGET, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.folders import FileDialog
from app.ui.widgets.labels import Label
from importers.candidates import Item, Outcome

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLES = {
    Outcome.STORED: "good",
    Outcome.STORED_UNREAD: "warn",
    Outcome.DUPLICATE: "soft",
    Outcome.HELD: "accent",
    Outcome.IGNORED: "soft",
}


class LinesModel(QAbstractTableModel):
    """A report's items: file, what became of it, why."""

    def __init__(self, items: Sequence[Item] = ()) -> None:
        super().__init__()
        self._items = items

    def show_items(self, items: Sequence[Item]) -> None:
        """Show other items."""
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def item(self, row: int) -> Item:
        """The item of a row."""
        return self._items[row]

    @override
    def rowCount(self, parent: Index = _NOWHERE, /) -> int:
        return 0 if parent.isValid() else len(self._items)

    @override
    def columnCount(self, parent: Index = _NOWHERE, /) -> int:
        return 0 if parent.isValid() else 3

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("File"), self.tr("What became of it"), self.tr("Why"))[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        item = self._items[index.row()]
        cells = (item.path, words.outcome(item.outcome), words.reasons(item.reason))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cells[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1:
            return icon(words.OUTCOME_ICONS[item.outcome], _ROLES[item.outcome])
        return None


class _Chosen(QSortFilterProxyModel):
    """Keeps the lines of one outcome that hold some words."""

    def __init__(self, lines: LinesModel) -> None:
        super().__init__()
        self._lines, self._text = lines, ""
        self._outcome: Outcome | None = None
        self.setSourceModel(lines)

    def choose(self, outcome: Outcome | None, text: str) -> None:
        """Show the lines with this outcome, None for any, and this text."""
        self.beginFilterChange()
        self._outcome = outcome
        self._text = text.casefold()
        self.endFilterChange()

    @override
    def filterAcceptsRow(self, row: int, _parent: Index, /) -> bool:
        item = self._lines.item(row)
        if self._outcome is not None and item.outcome is not self._outcome:
            return False
        return self._text in item.path.casefold() or self._text in words.reasons(item.reason).casefold()


class FileLines(QWidget):
    """The report of one import. ``left`` carries its number when the person goes back to its records."""

    left = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._review: Review | None = None
        self._title, self._count = Label("", "title"), Label("", "soft")
        self.lines = LinesModel()
        self._chosen = _Chosen(self.lines)
        self.words, self.outcome = QLineEdit(), QComboBox()
        self.table = QTableView()
        self._furnish()
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        bar = Flow()
        bar.addWidget(Button(self.tr("Back to its records"), self._leave, icon="arrow-left"))
        bar.addWidget(self.words)
        bar.addWidget(self.outcome)
        bar.addWidget(Button(self.tr("Save as text"), self.ask_where, icon="save"))
        for part in (self._title, self._count):
            column.addWidget(part)
        column.addLayout(bar)
        column.addWidget(self.table, 1)

    def show_report(self, review: Review) -> None:
        """Show the files of an import."""
        if self._review is not None and self._review.report == review.report:
            return
        self._review = review
        self.lines.show_items(review.report.items)
        self._title.setText(self.tr("Every file of {moment}").format(moment=wording.moment(review.kept.begun)))
        self._fill_outcomes(review)
        self._filter()

    def report_text(self) -> str:
        """The whole report as plain text, one line for each file."""
        assert self._review is not None
        report, kept = self._review.report, self._review.kept
        lines = [
            wording.moment(kept.begun),
            self.tr("From {sources}").format(sources=", ".join(kept.sources)),
            self.tr("%n file(s) found", "", report.found),
        ]
        lines += [f"{words.outcome(one)}: {report.count(one)}" for one in Outcome if report.count(one)]
        for disc in report.discs:
            lines.append(words.disc(disc))
        lines.append("")
        for item in report.items:
            lines.append("\t".join((item.path, words.outcome(item.outcome), words.reasons(item.reason))).rstrip())
        return "\n".join(lines) + "\n"

    def ask_where(self) -> None:
        """Ask for a file to save the report as text in."""
        dialog = FileDialog(self, self.tr("Save the list of files"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(self.tr("Added records.txt"))
        dialog.chosen.connect(self.save)
        dialog.open()

    def save(self, out: Path) -> None:
        """Write the report into a file, in another thread."""
        text = self.report_text()
        said = self.tr("The list was saved. It names your files: keep it where nobody else reads it.")
        self._session.look(
            self, lambda _vault: out.write_text(text, encoding="utf-8"), lambda _: self._session.say(said)
        )

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Where it is narrow a line has room for a text that wraps."""
        super().resizeEvent(event)
        narrow = self.width() < theme().px(900)
        self.table.verticalHeader().setDefaultSectionSize(theme().px(60 if narrow else 44))

    def _furnish(self) -> None:
        self.words.setPlaceholderText(self.tr("Find a file"))
        self.words.setAccessibleName(self.tr("Find a file"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumSize(theme().px(220), TARGET)
        self.words.textChanged.connect(self._filter)
        self.outcome.setAccessibleName(self.tr("What became of it"))
        self.outcome.setMinimumHeight(TARGET)
        self.outcome.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.outcome.currentIndexChanged.connect(self._filter)
        table = self.table
        table.setModel(self._chosen)
        table.setAccessibleName(self.tr("Every file found"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def _fill_outcomes(self, review: Review) -> None:
        self.outcome.blockSignals(True)
        self.outcome.clear()
        self.outcome.addItem(self.tr("All %n file(s)", "", review.report.found), None)
        for one in Outcome:
            if count := review.report.count(one):
                text = self.tr("{outcome}: {count}").format(outcome=words.outcome(one), count=wording.number(count))
                self.outcome.addItem(text, one)
        self.outcome.blockSignals(False)

    def _filter(self) -> None:
        chosen = self.outcome.currentData()
        self._chosen.choose(None if chosen is None else Outcome(chosen), self.words.text())
        shown, all_ = self._chosen.rowCount(), self.lines.rowCount()
        pattern = self.tr("{shown} of {all} files")
        self._count.setText(pattern.format(shown=wording.number(shown), all=wording.number(all_)))

    def _leave(self) -> None:
        if self._review is not None:
            self.left.emit(self._review.kept.id)
