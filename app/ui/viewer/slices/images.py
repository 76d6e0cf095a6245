"""Slices as Qt's images."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.imaging.lookup import Picture
from app.imaging.windowing import Window


@dataclass(frozen=True, slots=True)
class Seen:
    """A picture as it is to be drawn; ``overlaid``: with what its file draws over it, in white."""

    picture: Picture
    window: Window | None = None
    inverted: bool = False
    overlaid: bool = True


def slice_image(seen: Seen) -> QImage:
    """A slice as an image that owns its pixels, of the kind that Qt draws without converting it."""
    picture = seen.picture
    painted = picture.painted(seen.window, inverted=seen.inverted)
    if seen.overlaid and picture.overlay is not None:
        painted[picture.overlay] = 0xFFFFFFFF
    kind, rows, columns = QImage.Format.Format_RGB32, picture.rows, picture.columns
    image = QImage(painted.data, columns, rows, columns * 4, kind)
    return image.copy() if picture.whole == (rows, columns) else _enlarged(image, *picture.whole)


def _enlarged(image: QImage, rows: int, columns: int) -> QImage:
    """Every second row and column put back to where they were, what lies between made of its neighbours."""
    twice = image.scaled(2 * image.width(), 2 * image.height(), mode=Qt.TransformationMode.SmoothTransformation)
    return twice.copy(0, 0, columns, rows)
