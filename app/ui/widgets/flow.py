"""A row that wraps: for chips and buttons that must not be cut off when the text is large."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from app.ui.overriding import override
from app.ui.widgets.item_layout import ItemLayout


class Flow(ItemLayout):
    """Places its items side by side and begins a new line when one is full; right to left where the language is."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent, gap=gap)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        return self._place(QRect(0, 0, width, 0), really=False)

    @override
    def setGeometry(self, rectangle: QRect, /) -> None:
        super().setGeometry(rectangle)
        self._place(rectangle, really=True)

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, really: bool) -> int:
        x, y, tall = 0, 0, 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if x and x + hint.width() > area.width():
                x, y, tall = 0, y + tall + self.spacing(), 0
            if really:
                width = min(hint.width(), area.width())
                left = area.right() + 1 - x - width if self._mirrored() else area.left() + x
                item.setGeometry(QRect(QPoint(left, area.top() + y), QSize(width, hint.height())))
            x += hint.width() + self.spacing()
            tall = max(tall, hint.height())
        return y + tall

    def _mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
