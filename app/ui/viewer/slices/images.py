"""Slices as Qt's images."""

from PySide6.QtGui import QImage

from app.imaging.lookup import Picture
from app.imaging.windowing import Window


def slice_image(picture: Picture, window: Window | None, *, inverted: bool = False) -> QImage:
    """A slice through a window as an image that owns its pixels, of the kind that Qt draws without converting it."""
    painted = picture.painted(window, inverted=inverted)
    kind, rows, columns = QImage.Format.Format_RGB32, picture.rows, picture.columns
    return QImage(painted.data, columns, rows, columns * 4, kind).copy()
