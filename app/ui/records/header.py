"""The head of a list: what it is, how many, search, filters, and the one button."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.ui import wording
from app.ui.icons import put_icon
from app.ui.overriding import override
from app.ui.records.asking import Listing
from app.ui.records.filters import Filters, Scope
from app.ui.sidebar import place_name
from app.ui.theme import TARGET, theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import Label

WAIT = 150
"""Milliseconds of rest before what is typed is searched for."""


_GLASS = 18
_ESCAPE = Qt.Key.Key_Escape
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QLineEdit):
    """Search as you type. ``typed`` carries the words after a short rest; ``down`` when the list is wanted."""

    typed = Signal(str)
    down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)
        self.wipe = IconButton("x", self.tr("Clear the search"), self.clear, self)
        self.wipe.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.wipe.hide()
        self._glass = QLabel(self)
        put_icon(self._glass, "search", "soft", _GLASS)
        self._rest = QTimer(self, singleShot=True, interval=WAIT)
        self._rest.timeout.connect(self._tell)
        self.textChanged.connect(self._rest.start)
        self.textChanged.connect(self._at_once_when_empty)
        theme().changed.connect(self._place)
        self._place()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = event.key()
        if key == _ESCAPE and self.text():
            self.clear()
        elif key in _DOWN:
            self._at_once()
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def _at_once_when_empty(self, words: str) -> None:
        self.wipe.setVisible(bool(words))
        if not words:
            self._at_once()

    def _at_once(self) -> None:
        if self._rest.isActive():
            self._rest.stop()
            self._tell()

    def _tell(self) -> None:
        self.typed.emit(self.text())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put the glass before the words."""
        edge, gap = theme().px(_GLASS), theme().px(10)
        across, before, behind = self.height(), edge + gap // 2, theme().px(TARGET)
        straight = self.isLeftToRight()
        left = gap if straight else self.width() - gap - edge
        self._glass.setGeometry(left, (across - edge) // 2, edge, edge)
        target = max(TARGET, self.wipe.sizeHint().width())
        self.wipe.setGeometry(self.width() - target if straight else 0, (across - target) // 2, target, target)
        self.setTextMargins(before if straight else behind, 0, behind if straight else before, 0)


class ListHeader(QWidget):
    """Title, count and search. Buttons of the page go into ``buttons``, chips into ``column``."""

    def __init__(self, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self.title = Label(place_name(scope.place), "title")
        self.count = Label("", "soft")
        self.search = SearchField()
        words = self.tr("Search the bin") if scope.bin else self.tr("Search all records")
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.toggle = IconButton("sliders-horizontal", self.tr("Filters"))
        self.toggle.setCheckable(True)
        self.toggle.hide()
        self.buttons = QHBoxLayout()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        top, names = QHBoxLayout(), QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.count)
        top.addLayout(names, 1)
        top.addLayout(self.buttons)
        self.column.addLayout(top)
        line = QHBoxLayout()
        line.addWidget(self.search, 1)
        line.addWidget(self.toggle)
        self.column.addLayout(line)

    def tell(self, listing: Listing, filters: Filters) -> None:
        """Say how many there are."""
        self.count.setText(self._told(listing, filters))

    def _told(self, listing: Listing, filters: Filters) -> str:
        if filters.searching:
            if listing.capped:
                return self.tr("The best {count} results").format(count=wording.number(listing.total))
            return self.tr("%Ln result(s)", "", listing.total)
        if filters.narrowed and not filters.held:
            return self.tr("{count} of {all}").format(
                count=wording.number(listing.total), all=wording.number(listing.whole)
            )
        return wording.records(listing.total)
