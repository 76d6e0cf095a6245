"""A window with the elements of the DICOM file that is looked at: searched as one types, a line can be copied."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.services import elements
from app.ui.imaging.side import Side
from app.ui.overriding import override
from app.ui.qt_jobs import Lane, Running
from app.ui.session import Session
from app.ui.shortcuts import bind_keys
from app.ui.theme import TARGET, theme
from app.ui.viewer.reasons import sentence_of
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, Selectable
from app.ui.widgets.room import open_in
from importers.pictured import TagLine
from models.records import StoredFile

_CALM_MS = 250
"""Only when the scrolling rests for so long is another file looked into."""

_INDENT = "    "
_ROOT = QModelIndex()


class ElementModel(QAbstractTableModel):
    """Tag, name and value of each element."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[TagLine, ...] = ()

    def show_lines(self, lines: Sequence[TagLine]) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT, /) -> int:
        return 0 if parent.isValid() else 3

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return str(line).strip()
        return (line.tag, _INDENT * line.depth + line.name, " ".join(line.value.split()))[index.column()]

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Tag"), self.tr("Name"), self.tr("Value"))[section]
        return None


class ElementsWindow(QDialog):
    """Follows the side it was given. What it shows goes when it is closed, and with the vault."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("File details"))
        open_in(self, 760, 560)
        self._session = session
        self._side: Side | None = None
        self._file: StoredFile | None = None
        self._all: tuple[TagLine, ...] = ()
        self._running: Running | None = None
        self.search = QLineEdit()
        self.search.setMinimumHeight(TARGET)
        self.search.setPlaceholderText(self.tr("Search tags, names and values"))
        self.search.setAccessibleName(self.tr("Search in the file details"))
        self.search.setClearButtonEnabled(True)
        self.model = ElementModel(self)
        self.table = self._table()
        self.whole, self.told = Selectable(""), Label("", "soft")
        self.copy = Button(self.tr("Copy this line"), self.copy_line, icon="copy")
        self._later = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._later.timeout.connect(self._look)
        self._put()
        self.search.textChanged.connect(self._narrow)
        self.table.selectionModel().currentRowChanged.connect(self._say_line)
        self.search.setFocus()

    def look_at(self, side: Side) -> None:
        """Show the elements of the file that a side looks at, and follow it."""
        if self._side is not None:
            self._side.moved.disconnect(self._later.start)
        self._side = side
        side.moved.connect(self._later.start)
        self._look()

    def copy_line(self) -> None:
        """Put the chosen line on the clipboard; it is emptied when the vault is locked."""
        line = self._line
        if line is not None:
            QApplication.clipboard().setText(f"{line.tag} {line.name}: {line.value}")
            self._session.say(self.tr("Copied. It is taken off the clipboard when the vault is locked."))

    @property
    def _line(self) -> TagLine | None:
        row = self.table.currentIndex().row()
        return self.model.lines[row] if 0 <= row < len(self.model.lines) else None

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Elements of the file"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(0, theme().px(120))
        table.setColumnWidth(1, theme().px(280))
        bind_keys(table, "Ctrl+C", self.copy_line, Qt.ShortcutContext.WidgetShortcut)
        return table

    def _put(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.told)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(Button(self.tr("Close"), self.close))
        column.addLayout(row)
        self._say_line()

    def _look(self) -> None:
        chosen = None if self._side is None else self._side.slice
        if chosen is None or (self._file is not None and chosen.file.id == self._file.id):
            return
        if self._running is not None:
            self._running.forget()
        self._file = chosen.file
        question = partial(elements.elements, file=chosen.file)
        self._running = self._session.look(self, question, self._show, self._fail, lane=Lane.PIXELS)

    def _show(self, lines: tuple[TagLine, ...]) -> None:
        self._all = lines
        self._narrow()

    def _fail(self, error: Exception) -> None:
        self._all = ()
        self.model.show_lines(())
        self.told.setText(sentence_of(error))

    def _narrow(self) -> None:
        kept = self._line
        shown = elements.matching(self._all, self.search.text())
        self.model.show_lines(shown)
        if shown:
            self.table.selectRow(shown.index(kept) if kept in shown else 0)
        self.told.setText(self.tr("%n line(s)", "", len(shown)) if shown else self.tr("Nothing found."))
        self._say_line()

    def _say_line(self) -> None:
        line = self._line
        self.whole.setText("" if line is None else f"{line.tag} {line.vr} {line.name}\n{line.value}")
        self.whole.setAccessibleName(self.whole.text())
        self.copy.setEnabled(line is not None)
