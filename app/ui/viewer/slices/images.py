"""Shades as Qt's images."""

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from numpy.typing import NDArray


def grey_image(shades: "NDArray[Any]", *, inverted: bool = False) -> QImage:
    """Greys (rows x columns) or colours (rows x columns x 3), bytes both, as an image that owns its pixels."""
    rows, columns = shades.shape[:2]
    coloured = shades.ndim == 3
    kind = QImage.Format.Format_RGB888 if coloured else QImage.Format.Format_Grayscale8
    shown = 255 - shades if inverted else shades
    return QImage(shown.tobytes(), columns, rows, columns * (3 if coloured else 1), kind).copy()
