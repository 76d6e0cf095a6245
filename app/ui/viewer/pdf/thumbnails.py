"""The list of pages: small pictures with their numbers, drawn as they come into sight."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QListView

from app.ui.overriding import override
from app.ui.theme import theme
from app.ui.viewer.pdf.document import Document
from app.ui.viewer.pdf.paper import Sizes
from app.ui.viewer.pdf.store import Store

WIDTH = 96
_MOST = 24 * 1024 * 1024
_AHEAD = 12

Index = QModelIndex | QPersistentModelIndex


class PageModel(QAbstractListModel):
    """One row for each page."""

    def __init__(self, document: Document, sizes: Sizes) -> None:
        super().__init__(document)
        self._sizes = sizes
        self._store = Store(document, _MOST)
        self._store.came.connect(self._came)
        self._recent: list[int] = []
        self._blank = QPixmap(theme().px(WIDTH), round(theme().px(WIDTH) * 1.3))
        self._blank.fill(QColor("#ffffff"))

    @override
    def rowCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._sizes)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        number = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(number + 1)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("Page {number}").format(number=number + 1)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignHCenter
            case Qt.ItemDataRole.DecorationRole:
                return QIcon(self._picture(number))
            case _:
                return None

    def _picture(self, number: int) -> QPixmap:
        there = self._store.get(number)
        if there is not None:
            return there
        if number not in self._recent:
            self._recent = [number, *self._recent[:_AHEAD]]
            self._store.want([self._wish(one) for one in reversed(self._recent)])
        return self._blank

    def _wish(self, number: int) -> tuple[int, int, int]:
        width, height = self._sizes[number]
        box = theme().px(WIDTH)
        scale = min(box / width, box * 1.4 / height)
        return number, max(round(width * scale), 1), max(round(height * scale), 1)

    def _came(self, number: int) -> None:
        if number in self._recent:
            self._recent.remove(number)
        place = self.index(number)
        self.dataChanged.emit(place, place, [Qt.ItemDataRole.DecorationRole])


class Thumbnails(QListView):
    """Pages to choose from; ``chosen`` carries the number of one, from 0."""

    chosen = Signal(int)

    def __init__(self, words: str, model: PageModel) -> None:
        super().__init__()
        self.setModel(model)
        self._marking = False
        self.selectionModel().currentChanged.connect(self._choose)
        self.setAccessibleName(words)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(4)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme().changed.connect(self._fit)
        self._fit()

    def mark(self, page: int) -> None:
        """Mark the page one looks at; nothing is told of it."""
        self._marking = True
        self.setCurrentIndex(self.model().index(page, 0))
        self._marking = False

    def _choose(self, index: QModelIndex) -> None:
        if not self._marking:
            self.chosen.emit(index.row())

    def _fit(self) -> None:
        width = theme().px(WIDTH)
        self.setIconSize(QSize(width, round(width * 1.4)))
        self.setFixedWidth(width + 56)
