"""Rows that never wrap: what finds no room leaves its row, and waits in a menu at the end."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from app.ui.overriding import override
from app.ui.widgets.item_layout import ItemLayout

STAYS = 1000
"""The rank of what never folds."""


def kept(widths: Sequence[int], ranks: Sequence[int], room: int, gap: int) -> list[bool]:
    """Which of a row's items stay in ``room`` pixels: the lowest rank goes first, of two alike the later one."""
    stays = [True] * len(widths)
    taken = sum(widths) + gap * max(len(widths) - 1, 0)
    for place in sorted(range(len(widths)), key=lambda place: (ranks[place], -place)):
        if taken <= room or ranks[place] >= STAYS:
            break
        stays[place] = False
        taken -= widths[place] + gap
    return stays


@dataclass(slots=True)
class _Place:
    """Where a widget stands, how long it stays there, and whether it is offered at all."""

    row: int
    rank: int
    offered: bool = True


class FoldingRows(ItemLayout):
    """Up to two rows. ``merged`` makes one of them; ``folded`` tells what is in no row for want of room."""

    def __init__(self, *, gap: int = 4) -> None:
        super().__init__(gap=gap)
        self.merged = False
        self._places: dict[QWidget, _Place] = {}
        self._folded: set[QWidget] = set()

    def put(self, widget: QWidget, row: int, rank: int) -> None:
        """Put a widget at the end of a row, 0 or 1."""
        self._places[widget] = _Place(row, rank)
        self.addWidget(widget)

    def offer(self, widget: QWidget, *, on: bool) -> None:
        """Show a widget, where there is room, or do not."""
        if self._places[widget].offered is not on:
            self._places[widget].offered = on
            self.invalidate()
            self.activate()

    def merge(self, *, on: bool) -> None:
        """Make one row of both, or two again."""
        if self.merged is not on:
            self.merged = on
            self.invalidate()

    @property
    def folded(self) -> list[QWidget]:
        """What is offered and found no room, in its order."""
        return [widget for widget in self._places if widget in self._folded]

    @override
    def minimumSize(self) -> QSize:
        rows = self._rows()
        high = sum(max(widget.sizeHint().height() for widget in row) for row in rows)
        must = [[_wide(one) for one in row if self._places[one].rank >= STAYS] for row in rows]
        wide = max((sum(widths) + self.spacing() * max(len(widths) - 1, 0) for widths in must), default=0)
        return QSize(wide, high + self.spacing() * max(len(rows) - 1, 0))

    @override
    def setGeometry(self, rectangle: QRect, /) -> None:
        super().setGeometry(rectangle)
        top, rows = rectangle.top(), self._rows()
        stay = {widget for row in rows for widget in self._staying(row, rectangle.width())}
        self._folded = {widget for row in rows for widget in row} - stay
        for widget in self._places:
            if widget.isHidden() is (widget in stay):
                widget.setVisible(widget in stay)
        for row in rows:
            high = max(widget.sizeHint().height() for widget in row)
            self._lay(
                [widget for widget in row if widget in stay], QRect(rectangle.left(), top, rectangle.width(), high)
            )
            top += high + self.spacing()

    def _rows(self) -> list[list[QWidget]]:
        """The widgets of each row that has any."""
        offered = [(place.row, widget) for widget, place in self._places.items() if place.offered]
        if self.merged:
            both = [widget for _row, widget in sorted(offered, key=lambda one: one[0])]
            return [both] if both else []
        rows = [[widget for row, widget in offered if row == number] for number in (0, 1)]
        return [row for row in rows if row]

    def _staying(self, row: list[QWidget], room: int) -> list[QWidget]:
        stays = kept([_wide(one) for one in row], [self._places[one].rank for one in row], room, self.spacing())
        return [widget for widget, stay in zip(row, stays, strict=True) if stay]

    def _lay(self, row: list[QWidget], area: QRect) -> None:
        x = 0
        for widget in row:
            width = min(_wide(widget), area.width())
            left = area.right() + 1 - x - width if self._mirrored() else area.left() + x
            widget.setGeometry(QRect(QPoint(left, area.top()), QSize(width, area.height())))
            x += width + self.spacing()

    def _mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _wide(widget: QWidget) -> int:
    """A widget's width, also of one that is hidden."""
    widget.ensurePolished()
    return widget.sizeHint().expandedTo(widget.minimumSize()).width()
