"""The list itself: cards, chosen one or several at a time, by mouse or keyboard."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.ui.overriding import override
from app.ui.qt_jobs import Lane, Running
from app.ui.records import asking
from app.ui.records.asking import Listing
from app.ui.records.delegate import RecordDelegate
from app.ui.records.model import RecordModel
from app.ui.session import Session
from app.ui.theme import theme

_BATCH = 2000
"""Lines that are placed at once, so that the first are seen before the last of 100,000 has its place."""

if TYPE_CHECKING:
    from app.services.unlocking import Vault


class RecordView(QListView):
    """A list of records. ``chosen`` carries the numbers chosen; ``opened`` when one is to be looked at."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = RecordModel(session, self)
        self.cards = RecordDelegate(self)
        self.setProperty("kind", "cards")
        self.setModel(self.records)
        self.setItemDelegate(self.cards)
        self.setUniformItemSizes(True)
        self.setBatchSize(_BATCH)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self.setAccessibleName(self.tr("Records"))
        self.setMinimumHeight(theme().px(120))
        self._session = session
        self._asking: Running | None = None
        self._quiet = False
        self._ids: tuple[int, ...] = ()
        self.verticalScrollBar().valueChanged.connect(self._draw_anew)
        self.records.replacing.connect(self._hold)
        self.records.came.connect(self._complete)
        self.selectionModel().selectionChanged.connect(self._tell)
        theme().changed.connect(self.scheduleDelayedItemsLayout)
        self._scrolled = 0
        self._row = -1

    @property
    def ids(self) -> tuple[int, ...]:
        """The numbers of the records chosen, in the order of the list."""
        return self._ids

    def settle(self, listing: Listing, keep: tuple[int, ...], *, same: bool) -> None:
        """After an answer: choose ``keep`` again as far as they are listed; with ``same`` stay at the place."""
        self._quiet = True
        mode, whole = QListView.LayoutMode, (same and self._scrolled > 0) or listing.focus is not None
        self.setLayoutMode(mode.SinglePass if whole else mode.Batched)
        places = {number: self._place(listing, number) for number in keep}
        self._choose([row for row in places.values() if row is not None])
        if same:
            self.verticalScrollBar().setValue(self._scrolled)
        elif listing.focus is not None:
            self.scrollTo(self.records.index(listing.focus), QAbstractItemView.ScrollHint.PositionAtCenter)
        else:
            self.scrollToTop()
        self._quiet = False
        self._ids = tuple(number for number, row in places.items() if row is not None)

    def choose_near(self) -> None:
        """Choose the line that now stands where the last chosen one stood; nothing in an empty list."""
        if self.records.rowCount():
            self.setCurrentIndex(self.records.index(min(max(self._row, 0), self.records.rowCount() - 1)))

    @property
    def first_row(self) -> int:
        """The first line in sight."""
        return max(self.indexAt(self.viewport().rect().topLeft()).row(), 0)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._ids:
            self.opened.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    @override
    def keyboardSearch(self, _words: str, /) -> None:
        """Letters do not jump about in the list: that would look through all of it."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        super().mouseReleaseEvent(event)
        plain = event.modifiers() is Qt.KeyboardModifier.NoModifier
        if plain and event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def _place(self, listing: Listing, number: int) -> int | None:
        """Where a record stands; one that was chosen after the question, among the lines at hand."""
        return listing.kept[number] if number in listing.kept else self.records.row_of(number)

    def _choose(self, rows: list[int]) -> None:
        picked, model = QItemSelection(), self.selectionModel()
        for first, last in _stretches(sorted(rows)):
            picked.append(QItemSelectionRange(self.records.index(first), self.records.index(last)))
        model.select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            self._row = rows[0]
            model.setCurrentIndex(self.records.index(rows[0]), QItemSelectionModel.SelectionFlag.NoUpdate)

    def _hold(self) -> None:
        self._scrolled = self.verticalScrollBar().value()
        self._quiet = True

    def _picked(self) -> tuple[int, ...]:
        rows = sorted(self._picked_rows())
        lines = map(self.records.line, rows)
        return tuple(line.row.record.id for line in lines if line is not None)

    def _picked_rows(self) -> list[int]:
        picked = self.selectionModel().selection()
        ranges = (picked.at(number) for number in range(picked.size()))
        return [row for part in ranges for row in range(part.top(), part.bottom() + 1)]

    def _tell(self, _now: QItemSelection, _before: QItemSelection) -> None:
        if self._quiet:
            return
        current: QModelIndex = self.currentIndex()
        self._row = current.row()
        self._emit()

    def _complete(self) -> None:
        """Lines have come; some may have been chosen before they were here."""
        self.viewport().update()
        if not self._quiet and self._asking is None and len(self._ids) < len(self._picked_rows()):
            self._emit()

    def _emit(self) -> None:
        rows = self._picked_rows()
        question = self.records.question
        if self._asking is not None:
            self._asking.forget()
            self._asking = None
        if question is None or question.words or all(self.records.line(row) is not None for row in rows):
            self._take(self._picked())
            return

        def answer(vault: "Vault") -> tuple[int, ...]:
            everything = asking.ids(vault, question)
            return tuple(everything[row] for row in sorted(rows) if row < len(everything))

        self._asking = self._session.look(self, answer, self._take, lane=Lane.PIXELS)

    def _take(self, ids: tuple[int, ...]) -> None:
        self._asking = None
        self._ids = ids
        self.chosen.emit(ids)

    def _draw_anew(self) -> None:
        if self.cards.timeline:
            self.viewport().update()


def _stretches(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Rows in order as first and last of those that follow one another: Qt grows slow with thousands of ranges."""
    stretches: list[tuple[int, int]] = []
    for row in rows:
        if stretches and stretches[-1][1] == row - 1:
            stretches[-1] = (stretches[-1][0], row)
        else:
            stretches.append((row, row))
    return stretches
