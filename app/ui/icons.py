"""Icons: line drawings tinted in the colours of the theme now in force (Lucide, ISC)."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from app.ui.theme import theme
from resources import text

SIZE = 20
"""Pixels of an icon at 100 % text."""

_GAP = 6
"""Pixels between an icon and the words beside it."""


def pixmap(name: str, role: str = "text", size: int | None = None, gap: int = 0) -> QPixmap:
    """The icon as a picture of ``size`` device-independent pixels, in a colour of the theme; ``gap`` is room beside it.

    The gap is on the side where the words of a button follow.
    """
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    room = (gap, 0) if mirrored else (0, gap)
    return _drawn(name, theme().colour(role).name(), size or theme().px(SIZE), ratio, room)


def icon(name: str, role: str = "text", size: int | None = None, gap: int = 0) -> QIcon:
    """The icon, paler where its widget is disabled."""
    made = QIcon(pixmap(name, role, size, gap))
    made.addPixmap(pixmap(name, "edge", size, gap), QIcon.Mode.Disabled)
    return made


def put_icon(widget: QAbstractButton | QLabel, name: str, role: str = "text", size: int = SIZE) -> None:
    """Give a button or a label its icon, ``size`` pixels at 100 % text, and keep it in step with the theme.

    Called again, it replaces the icon.
    """
    tint = widget.findChild(_Tint)
    if not isinstance(tint, _Tint):
        tint = _Tint(widget)
    tint.choose(name, role, size)


class _Tint(QObject):
    """Lives with its widget and draws the widget's icon anew when the theme changes."""

    def __init__(self, widget: QAbstractButton | QLabel) -> None:
        super().__init__(widget)
        self._widget, self._chosen = widget, ("", "", 0)
        theme().changed.connect(self._draw)

    def choose(self, name: str, role: str, size: int) -> None:
        """Draw another icon."""
        self._chosen = name, role, size
        self._draw()

    def _draw(self) -> None:
        name, role, at_hundred = self._chosen
        size = theme().px(at_hundred)
        if isinstance(self._widget, QLabel):
            self._widget.setPixmap(pixmap(name, role, size))
        else:
            gap = theme().px(_GAP) if isinstance(self._widget, QPushButton) and self._widget.text() else 0
            self._widget.setIcon(icon(name, role, size, gap))
            self._widget.setIconSize(QSize(size + gap, size))


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float, room: tuple[int, int]) -> QPixmap:
    drawing = text(f"icons/{name}.svg").replace("currentColor", colour)
    made = QPixmap(round((size + sum(room)) * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(room[0], 0, size, size))
    painter.end()
    return made
