"""A list and what is chosen in it side by side, or where there is little room, one at a time with a way back."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from app.ui.overriding import override
from app.ui.session import Session
from app.ui.theme import theme
from app.ui.widgets.buttons import Button

ROOM = 860
"""Pixels at 100 % text that two panes need."""

FIRST = 430
"""The list's width at 100 % text before anybody moved the handle."""


@dataclass(frozen=True, slots=True)
class Manner:
    """``first`` is the list's width at 100 % text before the handle is moved, ``kept`` that the width moved to is.

    ``back`` are the words of the way back to the list, "" the usual ones.
    """

    first: int = FIRST
    kept: bool = True
    back: str = ""


_USUAL = Manner()


class TwoPanes(QSplitter):
    """``first`` is the list, ``second`` what is chosen. ``folded`` when Back was pressed."""

    folded = Signal()

    def __init__(
        self,
        session: Session,
        first: QWidget,
        second: QWidget,
        manner: Manner = _USUAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session, self._first, self._second, self._manner = session, first, QWidget(), manner
        words = manner.back or self.tr("Back to the list")
        self._back = Button(words, self.folded.emit, kind="link", icon="arrow-left")
        column = QVBoxLayout(self._second)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.addWidget(first)
        self.addWidget(self._second)  # before it is filled: what is moved is styled again with all that is in it
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(second, 1)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self._opened = False
        self.is_folded = False
        self._sized = False
        self._keep = QTimer(self, singleShot=True, interval=800)
        self._keep.timeout.connect(self._save)
        if manner.kept:
            self.splitterMoved.connect(self._moved)
        theme().changed.connect(self._fit)
        self._arrange()

    def show_second(self, *, on: bool) -> None:
        """Show what is chosen, which only matters where one pane is seen at a time."""
        self._opened = on
        self._arrange()

    def back(self) -> bool:
        """From what is chosen to the list; False where both are seen."""
        if not (self.is_folded and self._opened):
            return False
        self.folded.emit()
        return True

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.is_folded = self.width() < theme().px(ROOM)
        self._arrange()
        if not self.is_folded and not self._sized:
            self._sized = True
            kept = self._session.preferences.sizes if self._manner.kept else ()
            first = kept[0] if kept else theme().px(self._manner.first)
            self.setSizes([first, max(self.width() - first, 1)])

    def _arrange(self) -> None:
        first, focused = not (self.is_folded and self._opened), QApplication.focusWidget()
        self._second.setVisible(not self.is_folded or self._opened)
        self._back.setVisible(self.is_folded)
        if not first and focused is not None and self._first.isAncestorOf(focused):
            self._back.setFocus()  # else the keyboard would go to whatever is first in the window
        self._first.setVisible(first)

    def _moved(self, _position: int, _index: int) -> None:
        self._keep.start()

    def _save(self) -> None:
        if not self.is_folded:
            self._session.prefer(self._session.preferences._replace(sizes=tuple(self.sizes())))
