"""Icons: line drawings tinted in the colours of the theme now in force (Lucide, ISC)."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.ui.theme import theme
from resources import text

SIZE = 20
"""Pixels of an icon at 100 % text."""


def pixmap(name: str, role: str = "text", size: int | None = None) -> QPixmap:
    """The icon as a picture of ``size`` device-independent pixels, in a colour of the theme."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    return _drawn(name, theme().colour(role).name(), size or theme().px(SIZE), ratio)


def icon(name: str, role: str = "text", size: int | None = None) -> QIcon:
    """The icon, paler where its widget is disabled."""
    made = QIcon(pixmap(name, role, size))
    made.addPixmap(pixmap(name, "edge", size), QIcon.Mode.Disabled)
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
            self._widget.setIcon(icon(name, role, size))
            self._widget.setIconSize(QSize(size, size))


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    drawing = text(f"icons/{name}.svg").replace("currentColor", colour)
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made
