"""The pages of a document under one another, drawn as they come into sight."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea

from app.ui.overriding import override
from app.ui.theme import theme
from app.ui.viewer.pdf.paper import Fit, Paper, turned_box
from app.ui.viewer.pdf.search import Search
from app.ui.viewer.pdf.store import Store, Wish
from app.ui.viewer.placing import STEP
from app.ui.viewer.reasons import sentence_of
from importers.pictured import PdfHit

_PAPER, _INK = "#ffffff", "#4d5b69"
_HIT, _CURRENT = QColor(255, 214, 10, 110), QColor(255, 120, 0, 130)
_LINE = 48
_STILL_MS = 30


class PageScroll(QAbstractScrollArea):
    """``looked`` carries the page one looks at, ``zoomed`` when the zoom changed."""

    looked = Signal(int)
    zoomed = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self.paper = Paper(((595.0, 842.0),))
        self._store: Store | None = None
        self._search: Search | None = None
        self._page = 0
        self._turned: dict[int, tuple[int, QPixmap]] = {}
        self._later = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._later.timeout.connect(self._want)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 80)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    def show_pages(self, paper: Paper, store: Store, search: Search) -> None:
        """Show a document from its first page."""
        self._store, self._search = store, search
        self._page = 0
        store.came.connect(self._came)
        search.changed.connect(self.viewport().update)
        search.shown.connect(self.show_hit)
        self._lay(paper.on_ground(*self._ground()), keep=False)
        self._want()

    @property
    def page(self) -> int:
        """The page one looks at, from 0."""
        return self._page

    def go_to(self, number: int) -> None:
        """Scroll to the beginning of a page."""
        number = min(max(number, 0), len(self.paper.sizes) - 1)
        self.verticalScrollBar().setValue(round(self.paper.top(number) - 4))

    def show_hit(self, hit: PdfHit) -> None:
        """Scroll until a place that was found can be seen."""
        if not hit.boxes:
            self.go_to(hit.page)
            return
        box = turned_box(hit.boxes[0], self.paper.turns)
        left, top, width, height = self.paper.place(hit.page)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        y, x = top + box[1] * height, left + box[0] * width
        if not down.value() + _LINE < y < down.value() + self.viewport().height() - 2 * _LINE:
            down.setValue(round(y - self.viewport().height() / 3))
        if not across.value() < x < across.value() + self.viewport().width() - _LINE:
            across.setValue(round(x - self.viewport().width() / 3))

    def zoom(self, factor: float) -> None:
        """Larger or smaller."""
        self._lay(self.paper.zoomed(factor))

    def fit(self, fit: Fit) -> None:
        """Always as wide, or as large, as the window."""
        self._lay(self.paper.fitted(fit))

    def turn(self) -> None:
        """All pages a quarter to the right."""
        self._turned.clear()
        self._lay(self.paper.turned(1))

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 720)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme().colour("raised"))
        painter.translate(-self._left(), -self.verticalScrollBar().value())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in self._seen():
            self._draw(painter, number)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._lay(self.paper.on_ground(*self._ground()))

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        page = self.viewport().height() - _LINE
        steps = {
            Qt.Key.Key_Down: (down, _LINE),
            Qt.Key.Key_Up: (down, -_LINE),
            Qt.Key.Key_PageDown: (down, page),
            Qt.Key.Key_PageUp: (down, -page),
            Qt.Key.Key_Space: (down, page),
            Qt.Key.Key_Home: (down, -down.maximum()),
            Qt.Key.Key_End: (down, down.maximum()),
            Qt.Key.Key_Left: (across, -_LINE),
            Qt.Key.Key_Right: (across, _LINE),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            step[0].setValue(step[0].value() + step[1])

    def _draw(self, painter: QPainter, number: int) -> None:
        place = QRectF(*self.paper.place(number))
        painter.fillRect(place, QColor(_PAPER))
        assert self._store is not None
        fault = self._store.fault(number)
        picture = self._picture(number)
        if picture is not None:
            painter.drawPixmap(place, picture, QRectF(picture.rect()))
        elif fault is not None:
            painter.setPen(QColor(_INK))
            flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
            painter.drawText(place.adjusted(24, 24, -24, -24), flags, sentence_of(fault))
        self._mark(painter, number, place)
        painter.setPen(QPen(theme().colour("line"), 1))
        painter.drawRect(place)

    def _mark(self, painter: QPainter, number: int, place: QRectF) -> None:
        assert self._search is not None
        for box, current in self._search.on(number):
            left, top, right, bottom = turned_box(box, self.paper.turns)
            mark = QRectF(
                place.left() + left * place.width(),
                place.top() + top * place.height(),
                (right - left) * place.width(),
                (bottom - top) * place.height(),
            ).adjusted(-1, -1, 1, 1)
            painter.fillRect(mark, _CURRENT if current else _HIT)
            if current:
                painter.setPen(QPen(QColor(_INK), 2))
                painter.drawRect(mark)

    def _picture(self, number: int) -> QPixmap | None:
        assert self._store is not None
        picture = self._store.get(number)
        if picture is None or not self.paper.turns:
            return picture
        there = self._turned.get(number)
        if there is None or there[0] != picture.cacheKey():
            there = picture.cacheKey(), picture.transformed(QTransform().rotate(90 * self.paper.turns))
            self._turned = {one: kept for one, kept in self._turned.items() if abs(one - number) < 4}
            self._turned[number] = there
        return there[1]

    def _seen(self) -> range:
        if self._store is None:
            return range(0)
        return self.paper.seen(self.verticalScrollBar().value(), self.viewport().height())

    def _left(self) -> float:
        return float(self.horizontalScrollBar().value())

    def _ground(self) -> tuple[float, float]:
        """The room for pages: always beside a scroll bar, so that its coming and going changes no zoom."""
        bar = self.verticalScrollBar().sizeHint().width()
        shown = self.verticalScrollBar().isVisible()
        return self.viewport().width() - (0 if shown else bar), self.viewport().height()

    def _lay(self, paper: Paper, *, keep: bool = True) -> None:
        """Lay the pages anew; the place one looked at stays in sight."""
        old, bar = self.paper, self.verticalScrollBar()
        height = self.viewport().height()
        page = old.most_seen(bar.value(), height) if keep and old.sizes == paper.sizes else 0
        part = (
            (bar.value() - old.top(page)) / max(old.size(page)[1], 1.0) if keep and old.sizes == paper.sizes else None
        )
        self.paper = paper
        width, full = paper.full
        bar.setRange(0, max(round(full) - height, 0))
        bar.setPageStep(height)
        bar.setSingleStep(_LINE)
        across = self.horizontalScrollBar()
        across.setRange(0, max(round(width) - self.viewport().width(), 0))
        across.setPageStep(self.viewport().width())
        if old.full[0] != width:
            across.setValue(across.maximum() // 2)
        bar.setValue(0 if part is None else round(paper.top(page) + part * paper.size(page)[1]))
        self.viewport().update()
        self._later.start()
        self.zoomed.emit()

    def _scrolled(self) -> None:
        self.viewport().update()
        page = self.paper.most_seen(self.verticalScrollBar().value(), self.viewport().height())
        if page != self._page:
            self._page = page
            self.looked.emit(page)
        if not self._later.isActive():
            self._later.start()

    def _want(self) -> None:
        """What is seen first, then the pages before and after it."""
        if self._store is None:
            return
        seen = self._seen()
        around = [seen.stop, seen.start - 1, seen.stop + 1]
        numbers = [*seen, *(number for number in around if 0 <= number < len(self.paper.sizes))]
        self._store.want([self._wish(number) for number in numbers])

    def _wish(self, number: int) -> Wish:
        ratio = self.devicePixelRatioF()
        width, height = (max(round(side * ratio), 1) for side in self.paper.size(number))
        return (number, height, width) if self.paper.turns % 2 else (number, width, height)

    def _came(self, number: int) -> None:
        if number in self._seen():
            self.viewport().update()
