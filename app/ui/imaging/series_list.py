"""The list of series on the left of the workspace, with their small pictures."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget

from app.services import series_list, thumbnails
from app.services.series_list import SeriesRow, StudyRows
from app.ui.imaging.series_delegate import SeriesDelegate
from app.ui.imaging.series_model import LINE, Mark, SeriesLine, SeriesModel
from app.ui.overriding import override
from app.ui.theme import theme
from app.ui.viewer.sight import Sight

if TYPE_CHECKING:
    from app.services.unlocking import Vault

_FIRST = 24
"""Small pictures that are made at once, the others when they come into sight."""


class SeriesList(QListView):
    """``chosen`` carries the record to be shown in the viewport in use, ``beside`` the one to be shown next to it."""

    chosen = Signal(int)
    beside = Signal(int)

    def __init__(self, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sight = sight
        self.lines = SeriesModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(SeriesDelegate(self))
        self.setAccessibleName(self.tr("Series"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setProperty("kind", "cards")
        self._making: int | None = None
        self.clicked.connect(self._choose)
        self.verticalScrollBar().valueChanged.connect(self._make_next)
        theme().changed.connect(self.doItemsLayout)

    def show_studies(self, studies: Sequence[StudyRows], record_id: int | None = None) -> None:
        """Show these; the cursor stays on its series, or goes to another one."""
        kept = self.record_id if record_id is None else record_id
        self.lines.show_studies(studies)
        self._put_cursor(kept)
        ids = [row.id for row in self.lines.series if not self.lines.has_thumbnail(row.id)]
        self._sight.session.look(self, partial(_kept, ids=ids), self._take_kept)
        rows = self.lines.series
        self._sight.ask_pictures(
            self,
            lambda vault, pictures: series_list.sheets(vault, pictures, rows),
            self.lines.tell_slices,
            lambda _error: None,
        )

    def mark(self, marks: Mapping[int, tuple[Mark, ...]]) -> None:
        """Say which series are shown, and where; the cursor goes to the first when it is nowhere."""
        self.lines.mark(marks)
        if self.record_id is None and marks:
            self._put_cursor(next(iter(marks)))

    @property
    def record_id(self) -> int | None:
        """The record under the cursor."""
        line = self.currentIndex().data(LINE) if self.currentIndex().isValid() else None
        return line.row.id if isinstance(line, SeriesLine) else None

    @property
    def series(self) -> tuple[SeriesRow, ...]:
        """All series, in order."""
        return self.lines.series

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._make_next()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        record_id = self.record_id
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and record_id is not None:
            aside = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.beside if aside else self.chosen).emit(record_id)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        record_id = self.record_id
        if record_id is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show here")).triggered.connect(partial(self.chosen.emit, record_id))
        menu.addAction(self.tr("Show beside it")).triggered.connect(partial(self.beside.emit, record_id))
        menu.popup(event.globalPos())

    def _choose(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, SeriesLine):
            self.chosen.emit(line.row.id)

    def _put_cursor(self, record_id: int | None) -> None:
        row = None if record_id is None else self.lines.row_of(record_id)
        if row is not None:
            self.selectionModel().setCurrentIndex(
                self.lines.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _take_kept(self, found: Mapping[int, bytes]) -> None:
        for record_id, png in found.items():
            self.lines.put_thumbnail(record_id, _pixmap(png))
        self._make_next()

    def _make_next(self) -> None:
        """Make one after the other, those in sight first, so that slices asked for meanwhile wait for one at most."""
        if self._making is not None or not self.isVisible():
            return
        record_id = next((one for one in self._wanted() if not self.lines.has_thumbnail(one)), None)
        if record_id is None:
            return
        self._making = record_id
        self._sight.ask(
            self,
            lambda vault, looker: thumbnails.made(vault, looker.frame, record_id),
            lambda png: self._made(record_id, _pixmap(png)),
            lambda _error: self._made(record_id, None),
        )

    def _wanted(self) -> list[int]:
        """Those in sight, then the first ones of all."""
        area = self.viewport().rect()
        rows = [(row, line) for row in range(self.lines.rowCount()) if isinstance(line := self._line(row), SeriesLine)]
        seen = [line.row.id for row, line in rows if self.visualRect(self.lines.index(row)).intersects(area)]
        return [*seen, *(line.row.id for _row, line in rows[:_FIRST])]

    def _line(self, row: int) -> object:
        return self.lines.index(row).data(LINE)

    def _made(self, record_id: int, picture: QPixmap | None) -> None:
        self._making = None
        self.lines.put_thumbnail(record_id, picture)
        self._make_next()


def _kept(vault: "Vault", ids: Sequence[int]) -> dict[int, bytes]:
    return thumbnails.kept(vault, ids)


def _pixmap(png: bytes) -> QPixmap:
    picture = QPixmap()
    picture.loadFromData(png, "PNG")
    return picture
