"""The four shelves side by side: in one row, two, or four, as there is room, all equally wide."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from app.ui.overriding import override

_COLUMNS = (4, 2, 1)


class Shelves(QWidget):
    """Lays its cards out anew when its width changes."""

    def __init__(self, cards: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = tuple(cards)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._columns = 0
        self._lay(2)

    @override
    def minimumSizeHint(self) -> QSize:
        """One card wide: a page that becomes narrow must not be held open by the row that stood in it."""
        return QSize(self._widest(), self._grid.minimumSize().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        widest = self._widest()
        fitting = (count for count in _COLUMNS if count * (widest + 12) - 12 <= self.width())
        self._lay(next(fitting, 1))

    def _widest(self) -> int:
        return max(card.sizeHint().width() for card in self._cards)

    def _lay(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for card in self._cards:
            self._grid.removeWidget(card)
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(max(_COLUMNS)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
