"""The imaging workspace: the list of series, one viewport or two, and what ties them together."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.services import series_list
from app.services.series_list import StudyRows
from app.ui.imaging.bar import WorkspaceBar
from app.ui.imaging.comparing import companion
from app.ui.imaging.cuts import Cuts
from app.ui.imaging.linked import Linked
from app.ui.imaging.series_list import SeriesList
from app.ui.imaging.series_model import Mark
from app.ui.imaging.side import Side
from app.ui.overriding import override
from app.ui.page import Page
from app.ui.places import Target
from app.ui.session import Session
from app.ui.theme import theme
from app.ui.viewer.sight import Sight
from app.ui.viewer.slices.toolbar import SliceTools

LIST, ROOM, LOW = 280, 1000, 700
"""Pixels at 100 % text: the list's width, below which width it lies over the pictures, below which height one row of
tools has to do."""


COMPARE = "compare"
"""The word with which the workspace is asked for a second series beside the first."""


class ImagingPage(Page):
    """``Target.record`` is the series to look at; the detail is COMPARE, or a file's number and its frame."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.sight = Sight.of(session)
        self.series = SeriesList(self.sight)
        self.cuts = Cuts(session, self)
        self.left, self.right = (Side(self.sight, self.cuts, mark) for mark in (Mark.LEFT, Mark.RIGHT))
        self.linked = Linked(self.left, self.right, self)
        self.used = self.left
        self.bar = WorkspaceBar(self.tr("Tools for the images"), self)
        self.tools = SliceTools(self.bar)
        self._record: int | None = None
        self._arrived: int | None = None
        self._folded = False
        self._put()
        self._connect()

    @property
    def comparing(self) -> bool:
        """Whether there are two sides."""
        return not self.right.isHidden()

    @override
    def arrive(self, target: Target) -> None:
        self._record = self._arrived = target.record
        self.bar.compare.setChecked(target.detail == COMPARE)
        if target.record is not None:
            self.left.show_record(target.record, _picture(target.detail))
        else:
            self.left.clear(self.tr("Open a record with images, then choose “Look closer”."))
        self.use(self.left)
        self.left.setFocus()
        self.refresh()

    @override
    def refresh(self) -> None:
        record = self.left.record_id or self._record
        if record is not None:
            self.session.look(self, partial(series_list.studies, record_id=record), self._show, self._gone)

    @override
    def back(self) -> bool:
        if self._folded and self.bar.list.isChecked():
            self.bar.list.setChecked(False)
            return True
        return False

    @override
    def parts(self) -> list[QWidget]:
        parts: list[QWidget] = [self.bar, self.series, self.left, self.right]
        return [part for part in parts if part.isVisible()]

    def use(self, side: Side) -> None:
        """Let the tools work on a side."""
        self.used = side
        self.left.use(on=self.comparing and side is self.left)
        self.right.use(on=self.comparing and side is self.right)
        self.tools.serve(side.viewport)
        self.bar.serve(side)

    def choose(self, record_id: int) -> None:
        """Show a series in the side that is in use."""
        self.used.show_record(record_id)
        self._leave_list()

    def beside(self, record_id: int) -> None:
        """Show a series in the other side."""
        other = self.right if self.used is self.left else self.left
        self.bar.compare.setChecked(True)
        other.show_record(record_id)
        self._leave_list()

    def compare(self, on: bool) -> None:
        """Open the second side with the series that fits best, or close it; the keyboard goes where the tools work."""
        looking = any(side.isAncestorOf(self.focusWidget() or self) for side in (self.left, self.right))
        self.right.setVisible(on)
        self._sides.setSizes([1000, 1000])
        for side in (self.left, self.right):
            side.show_head(on=on)
        if on:
            found = companion(self.series.series, self.left.record_id)
            if found is not None:
                self.right.show_record(found)
            else:
                self.right.clear(self.tr("Choose a series from the list."))
        else:
            self.right.clear()
        self.use(self.right if on else self.left)
        if looking:
            self.used.setFocus()
        self._mark()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def hideEvent(self, event: QHideEvent, /) -> None:
        """Let go of the pictures: the page is made anew from its target when one comes back."""
        super().hideEvent(event)
        self.bar.close_windows()
        self.left.clear()
        self.right.clear()
        self.cuts.forget()

    def _put(self) -> None:
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        self._sides.setChildrenCollapsible(False)
        for side in (self.left, self.right):
            self._sides.addWidget(side)
            side.setMinimumWidth(1)
        self.right.hide()
        self._panel = QFrame()
        row = QHBoxLayout(self._panel)
        row.setContentsMargins(6, 6, 2, 6)
        row.addWidget(self.series)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._panel)
        middle.addWidget(self._sides, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(middle, 1)

    def _connect(self) -> None:
        self.series.chosen.connect(self.choose)
        self.series.beside.connect(self.beside)
        self.bar.compare.toggled.connect(self.compare)
        self.bar.list.toggled.connect(self._listed)
        self.linked.changed.connect(self.bar.follow)
        for side in (self.left, self.right):
            side.turned.connect(partial(self.use, side))
            side.shown.connect(partial(self._side_shown, side))
        theme().changed.connect(self._fold)

    def _side_shown(self, side: Side) -> None:
        if side is self.used:
            self.tools.serve(side.viewport)
            self.bar.serve(side)
        self._mark()

    def _show(self, studies: tuple[StudyRows, ...]) -> None:
        self.series.show_studies(studies, self._arrived)
        self._arrived = None
        self._mark()
        if self.comparing and self.right.record_id is None:
            self.compare(on=True)

    def _gone(self, _error: Exception) -> None:
        """The record was deleted meanwhile."""
        self.series.show_studies(())

    def _mark(self) -> None:
        left, right = self.left.record_id, self.right.record_id if self.comparing else None
        marks: dict[int, tuple[Mark, ...]] = {}
        if left is not None:
            marks[left] = (Mark.LEFT if self.comparing else Mark.ONLY,)
        if right is not None:
            marks[right] = (*marks.get(right, ()), Mark.RIGHT)
        self.series.mark(marks)

    def _leave_list(self) -> None:
        """Where the list lies over the pictures, it goes when a series was chosen."""
        if self._folded:
            self.bar.list.setChecked(False)

    def _listed(self, on: bool) -> None:
        """The keyboard goes to the list where it lies over the pictures, and back to them afterwards."""
        self._fold()
        if self._folded and self.isVisible():
            (self.series if on else self.used).setFocus()

    def _fold(self) -> None:
        """Where there is little room, the list is shown in place of the pictures, when asked for."""
        folded = self.width() < theme().px(ROOM)
        if folded != self._folded:
            self._folded = folded
            self.bar.list.setChecked(not folded)
        self.bar.spare(height=self.height() < theme().px(LOW), width=folded)
        listed = self.bar.list.isChecked()
        self._panel.setVisible(listed)
        self._panel.setMaximumWidth(16_777_215 if folded else theme().px(LIST))
        self._panel.setMinimumWidth(0 if folded else theme().px(LIST))
        self._sides.setVisible(not (folded and listed))


def _picture(detail: str) -> tuple[int, int] | None:
    """File and frame, from 0, as a target's detail names them."""
    file, _, frame = detail.partition(" ")
    return (int(file), int(frame)) if file.isdecimal() and frame.isdecimal() else None
