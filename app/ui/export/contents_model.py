"""The records that may go into a package, as a tree of shelves, and below them what stays out, by reason."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication

from app.services.package_contents import Line, Offered, StaysOut
from app.ui import wording
from app.ui.export.words import stays_out
from app.ui.icons import icon
from app.ui.overriding import override
from app.ui.theme import TARGET, theme
from models.records import Category

RECORD = Qt.ItemDataRole.UserRole
"""The number of a record, None for a shelf."""
TITLE, DATE, SIZE = range(3)
_SHELVES: tuple[Category | None, ...] = (*Category, None)
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Leaf:
    """One record; ``line`` is None for one that stays out whatever is ticked."""

    number: int
    title: str
    line: Line | None = None


@dataclass(slots=True)
class Branch:
    """A shelf, or a reason why records stay out."""

    key: str
    shelf: Category | None
    reason: str
    leaves: list[Leaf]

    @property
    def going(self) -> list[Line]:
        """What is ticked."""
        return [leaf.line for leaf in self.leaves if leaf.line is not None and leaf.line.ticked]


class ContentsModel(QAbstractItemModel):
    """Ticks are shown at once and told by ``ticked``: the numbers of the records, and whether they are left out.

    Narrow, there is one column, with date and size below the title.
    """

    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.branches: list[Branch] = []
        self.narrow = False

    def show_contents(self, contents: Offered) -> bool:
        """Show these; True when other records are shown than before, and not only other ticks."""
        branches = [_shelf(shelf, contents.lines) for shelf in _SHELVES]
        branches += [_kept_back(one) for one in contents.stays_out]
        shown = [branch for branch in branches if branch.leaves]
        if _shape(shown) == _shape(self.branches):
            self.branches = shown
            self._redraw()
            return False
        self.beginResetModel()
        self.branches = shown
        self.endResetModel()
        return True

    def fold(self, *, narrow: bool) -> None:
        """Show one column or three, in the size of the text now in force."""
        self.narrow = narrow
        self.layoutChanged.emit()

    def find(self, number: int) -> QModelIndex:
        """Where a record stands; an invalid index when it is not there."""
        for row, branch in enumerate(self.branches):
            for place, leaf in enumerate(branch.leaves):
                if leaf.number == number:
                    return self.createIndex(place, TITLE, row + 1)
        return QModelIndex()

    @override
    def index(self, row: int, column: int, parent: _Index = _ROOT, /) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    @override
    def parent(self, index: _Index, /) -> QModelIndex:  # type: ignore[override] # QObject.parent() is another method
        inside = index.internalId() if index.isValid() else 0
        return self.createIndex(inside - 1, TITLE, 0) if inside else QModelIndex()

    @override
    def rowCount(self, parent: _Index = _ROOT, /) -> int:
        if not parent.isValid():
            return len(self.branches)
        return 0 if parent.internalId() or parent.column() else len(self.branches[parent.row()].leaves)

    @override
    def columnCount(self, _parent: _Index = _ROOT, /) -> int:
        return 3

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Record"), self.tr("Date"), self.tr("Size"))[section]
        return None

    @override
    def flags(self, index: _Index, /) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TITLE and not self._branch(index).reason:
            return usual | Qt.ItemFlag.ItemIsUserCheckable
        return usual

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        branch, leaf = self._branch(index), self._leaf(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(branch, leaf, index.column())
            case Qt.ItemDataRole.CheckStateRole if index.column() == TITLE and not branch.reason:
                return _state([leaf] if leaf else branch.leaves)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return leaf.title if leaf else self._words(branch, None, TITLE)
            case Qt.ItemDataRole.SizeHintRole if index.column() == TITLE:
                return self._room()
            case _:
                return self._look(branch, leaf, index.column(), role)

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole, /) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self._branch(index).reason:
            return False
        goes = Qt.CheckState(value) is Qt.CheckState.Checked
        branch, chosen = self._branch(index), self._leaf(index)
        numbers = []
        for place, leaf in enumerate(branch.leaves):
            if leaf.line is not None and leaf.line.ticked != goes and chosen in (None, leaf):
                branch.leaves[place] = replace(leaf, line=replace(leaf.line, ticked=goes))
                numbers.append(leaf.number)
        self._redraw()
        if numbers:
            self.ticked.emit(tuple(numbers), not goes)
        return bool(numbers)

    def _branch(self, index: _Index) -> Branch:
        inside = index.internalId()
        return self.branches[inside - 1 if inside else index.row()]

    def _leaf(self, index: _Index) -> Leaf | None:
        return self._branch(index).leaves[index.row()] if index.internalId() else None

    def _words(self, branch: Branch, leaf: Leaf | None, column: int) -> str:
        if leaf is None:
            return self._branch_words(branch, column)
        if leaf.line is None:
            return leaf.title if column == TITLE else ""
        date, size = wording.partial(leaf.line.date), wording.size(leaf.line.bytes)
        if self.narrow:
            both = self.tr("{title}\n{date}, {size}", "a record and below it its date and size")
            return both.format(title=leaf.title, date=date, size=size)
        return (leaf.title, date, size)[column]

    def _branch_words(self, branch: Branch, column: int) -> str:
        if branch.reason:
            words = self.tr("Stays out: {reason} ({count})")
            said = words.format(reason=stays_out(branch.reason), count=len(branch.leaves))
            return said if column == TITLE else ""
        if column == SIZE:
            return wording.size(sum(line.bytes for line in branch.going))
        words = self.tr("{shelf}: {going} of {all}")
        said = words.format(shelf=wording.category(branch.shelf), going=len(branch.going), all=len(branch.leaves))
        return said if column == TITLE else ""

    def _look(self, branch: Branch, leaf: Leaf | None, column: int, role: int) -> Any:
        if role == RECORD:
            return leaf.number if leaf else None
        if role == Qt.ItemDataRole.TextAlignmentRole and column == SIZE:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if leaf is None and role == Qt.ItemDataRole.FontRole:
            bold = QFont(QGuiApplication.font())
            bold.setBold(True)
            return bold
        if leaf is None and role == Qt.ItemDataRole.DecorationRole and column == TITLE:
            return icon("circle-minus", "soft") if branch.reason else icon(wording.CATEGORY_ICONS[branch.shelf])
        return None

    def _room(self) -> QSize:
        line = round(theme().px(20))
        return QSize(1, max(TARGET, line * (2 if self.narrow else 1) + theme().px(16)))

    def _redraw(self) -> None:
        for row, branch in enumerate(self.branches):
            place = self.index(row, TITLE)
            self.dataChanged.emit(place, self.index(row, SIZE))
            last = len(branch.leaves) - 1
            self.dataChanged.emit(self.index(0, TITLE, place), self.index(last, SIZE, place))


def _shelf(shelf: Category | None, lines: Sequence[Line]) -> Branch:
    return Branch(str(shelf), shelf, "", [Leaf(one.record, one.title, one) for one in lines if one.category is shelf])


def _kept_back(one: StaysOut) -> Branch:
    return Branch(one.reason, None, one.reason, [Leaf(number, title) for number, title in one.records])


def _shape(branches: Sequence[Branch]) -> list[tuple[str, list[int]]]:
    return [(branch.key, [leaf.number for leaf in branch.leaves]) for branch in branches]


def _state(leaves: Sequence[Leaf]) -> Qt.CheckState:
    ticks = {leaf.line.ticked for leaf in leaves if leaf.line is not None}
    if len(ticks) == 2:
        return Qt.CheckState.PartiallyChecked
    return Qt.CheckState.Checked if True in ticks else Qt.CheckState.Unchecked
