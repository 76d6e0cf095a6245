"""Pictures that came as bytes, as Qt's images."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from importers.pictured import Raster


def image_of(raster: Raster) -> QImage:
    """A raster as an image that owns its pixels."""
    seen = QImage(raster.pixels, raster.width, raster.height, raster.width * 4, QImage.Format.Format_RGB32)
    return seen.copy()


def fitted(image: QImage, size: tuple[int, int]) -> QImage:
    """An image made to fit into ``size``, never larger than it is."""
    if image.width() <= size[0] and image.height() <= size[1]:
        return image
    shape, mode = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(size[0], size[1], shape, mode)
