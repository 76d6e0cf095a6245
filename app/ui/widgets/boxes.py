"""Boxes: cards, lines between things, banners, and the page that scrolls."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.focus import page_around, tab_as_read
from app.ui.icons import put_icon
from app.ui.overriding import override
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label

TONE_ICONS = {"info": "info", "good": "circle-check", "warn": "triangle-alert", "bad": "circle-alert"}
"""Every tone has an icon of its own shape: nothing is said by colour alone."""


class Card(QFrame):
    """A raised box with a column of things in it (``column``)."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 10, margin: int = 16) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(gap)


class Line(QFrame):
    """A thin line between two parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "line")
        self.setFixedHeight(1)


class Banner(QFrame):
    """A message that stays on a page; ``tone`` is info, good, warn or bad. ``actions`` are (label, what it does)."""

    def __init__(
        self,
        words: str = "",
        tone: str = "info",
        actions: tuple[tuple[str, Callable[[], None]], ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._icon, self._label = QLabel(self), Label("", parent=self)
        self._row = QVBoxLayout()
        self._row.addWidget(self._label)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 12, 14, 12)
        line.setSpacing(12)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._row, 1)
        if actions:
            buttons = QHBoxLayout()
            for label, action in actions:
                buttons.addWidget(Button(label, action))
            buttons.addStretch(1)
            self._row.addLayout(buttons)
        self.show_words(words, tone)

    def show_words(self, words: str, tone: str = "info") -> None:
        """Say something else; read out by screen readers as the banner's name."""
        self._label.setText(words)
        self.setAccessibleName(words)
        self.setProperty("tone", tone)
        put_icon(self._icon, TONE_ICONS[tone], "text" if tone == "info" else tone)
        self.style().unpolish(self)
        self.style().polish(self)


class EmptyState(QWidget):
    """What a page shows when it holds nothing: an icon, a sentence, at most one button."""

    def __init__(self, icon: str, words: str, button: Button | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        picture = QLabel(self)
        put_icon(picture, icon, "soft", 48)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.sentence = Label(words, "soft", self)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.sentence)
        if button is not None:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)


class _AsTallAsNeeded(QHBoxLayout):
    """A page is as tall as its texts are at its width: by default Qt makes it as tall as if it were narrow."""

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        return super().heightForWidth(width) if super().hasHeightForWidth() else self.sizeHint().height()


class Scrolling(QScrollArea):
    """A page that scrolls: things are put into ``column``, at most ``widest`` pixels wide at 100 % text.

    ``page`` is what is scrolled.
    """

    def __init__(self, parent: QWidget | None = None, *, widest: int = 860) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page, inner = QWidget(self), QWidget()
        self.page.setProperty("kind", "page")
        self.page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        row = _AsTallAsNeeded(self.page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        self._inner, self._widest = inner, widest
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(28, 24, 28, 28)
        self.column.setSpacing(14)
        self.setWidget(self.page)
        self._stops = QTimer(self, singleShot=True, interval=0)
        self._stops.timeout.connect(self._tab_as_read)
        self._sight = QTimer(self, singleShot=True, interval=0)
        self._sight.timeout.connect(self._keep_in_sight)
        theme().changed.connect(self._fit)
        theme().changed.connect(self._sight.start)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._stops.start()
        return super().eventFilter(watched, event)

    def _tab_as_read(self) -> None:
        tab_as_read(page_around(self) or self.page)

    def _keep_in_sight(self) -> None:
        """Where the text changed its size, what has the keyboard would be somewhere else on the page, or out of it."""
        focused = QApplication.focusWidget()
        if focused is not None and self.page.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)

    def _fit(self) -> None:
        self._inner.setMaximumWidth(theme().px(self._widest))


def clear(layout: QLayout, first: int = 0) -> None:
    """Take everything out of a layout, or all from the item number ``first`` on, and delete it."""
    while (item := layout.takeAt(first)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
