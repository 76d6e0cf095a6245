"""The bar with which one searches inside a record: words, how many places, next and previous."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from app.ui.overriding import override
from app.ui.theme import TARGET, theme
from app.ui.viewer.tools import ToolLabel
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.flow import Flow

_TYPING_MS = 250


class FindBar(QFrame):
    """Hidden until opened. ``wanted`` carries words, "" for none; ``moved`` +1 or -1; ``closed`` when put away."""

    wanted = Signal(str)
    moved = Signal(int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Words to find here"))
        self.edit.setAccessibleName(self.tr("Words to find here"))
        self.edit.setMinimumWidth(theme().px(140))
        self.count = ToolLabel("soft")
        self.edit.setMinimumHeight(TARGET)
        self.count.setAccessibleName(self.tr("Places found"))
        flow = Flow(gap=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.addLayout(flow)
        back = IconButton("chevron-up", self.tr("Previous place"), lambda: self.moved.emit(-1))
        on = IconButton("chevron-down", self.tr("Next place"), lambda: self.moved.emit(1))
        away = IconButton("x", self.tr("Close the search"), self.close_bar)
        for widget in (self.edit, back, on, self.count, away):
            flow.addWidget(widget)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._want)
        self.edit.textChanged.connect(lambda _text: self._typing.start())
        self.edit.returnPressed.connect(self._entered)
        self._asked = ""
        self.hide()

    @property
    def words(self) -> str:
        """What is searched for."""
        return self._asked

    def open(self) -> None:
        """Show the bar, or with words in it already, go to the next place."""
        if self.isVisible() and self._asked:
            self.moved.emit(1)
        self.show()
        self.edit.setFocus()
        self.edit.selectAll()

    def close_bar(self) -> None:
        """Put the bar away; nothing is marked any more."""
        if not self.isHidden():
            self.hide()
            self._typing.stop()
            self._asked = ""
            self.edit.clear()
            self._typing.stop()
            self.wanted.emit("")
            self.closed.emit()

    def tell(self, number: int, count: int, *, more: bool = False) -> None:
        """How many places there are and which one is shown, from 0, -1 for none; ``more`` while it is still sought."""
        if not self._asked:
            self.count.clear()
        elif count:
            words = self.tr("{number} of {count}")
            found = self.tr("{count}+").format(count=count) if more else str(count)
            self.count.setText(words.format(number=number + 1, count=found))
        else:
            self.count.setText(self.tr("Searching …") if more else self.tr("Not found"))
        self.updateGeometry()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _entered(self) -> None:
        if self._typing.isActive() or self.edit.text().strip() != self._asked:
            self._want()
        else:
            self.moved.emit(1)

    def _want(self) -> None:
        self._typing.stop()
        words = self.edit.text().strip()
        if words != self._asked:
            self._asked = words
            self.wanted.emit(words)
