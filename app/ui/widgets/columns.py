"""Things side by side, all equally wide, or one below the other where there is little room."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.ui.overriding import override
from app.ui.theme import theme

NARROWEST = 220
"""Pixels at 100 % text that each needs to stand beside others."""


class Columns(QWidget):
    """Turns when its width changes. ``beside`` tells whether its things stand side by side."""

    def __init__(self, things: Sequence[QWidget], parent: QWidget | None = None, *, gap: int = 12) -> None:
        super().__init__(parent)
        self._count, self._gap = len(things), gap
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(gap)
        for thing in things:
            policy = thing.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            thing.setSizePolicy(policy)
            self._line.addWidget(thing, 1)
        theme().changed.connect(self._turn)

    @property
    def beside(self) -> bool:
        """Whether they stand side by side."""
        return self._line.direction() is QBoxLayout.Direction.LeftToRight

    @override
    def minimumSizeHint(self) -> QSize:
        """One thing wide: a page that becomes narrow must not be held open by what stood side by side."""
        return QSize(theme().px(80), self._line.minimumSize().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        room = self.width() >= self._count * theme().px(NARROWEST) + (self._count - 1) * self._gap
        way = QBoxLayout.Direction
        self._line.setDirection(way.LeftToRight if room else way.TopToBottom)
