"""What slices are measured beside: pydicom and plain numpy doing part of the same work, without vault and window."""

import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from app.imaging.lookup import Picture

Array = np.ndarray[Any, Any]


def p95(values: Sequence[float]) -> float:
    """The 95th percentile."""
    return sorted(values)[int(len(values) * 0.95)]


def first(path: Path) -> float:
    """Milliseconds to read a file from the disk with pydicom and to draw it; the libraries are loaded before."""
    spent = []
    for _ in range(5):
        began = time.perf_counter()
        _drawn(_read(path), 40.0, (1024, 1024))
        spent.append((time.perf_counter() - began) * 1000)
    return statistics.median(spent)


def all_of(paths: Sequence[Path]) -> float:
    """Seconds to read files one after the other with pydicom, pixels included."""
    began = time.perf_counter()
    for path in paths:
        _read(path)
    return time.perf_counter() - began


def redrawn(picture: "Picture | None", size: tuple[int, int], count: int) -> float:
    """The 95th percentile in milliseconds of computing every pixel's grey anew and drawing it, not on a screen."""
    assert picture is not None
    values, spent = picture.grid(), []
    for step in range(count):
        began = time.perf_counter()
        _drawn(values, float(step), size)
        spent.append((time.perf_counter() - began) * 1000)
    return p95(spent)


def _read(path: Path) -> Array:
    from pydicom import dcmread
    from pydicom.pixels.processing import apply_modality_lut

    ds = dcmread(path)
    return np.asarray(apply_modality_lut(ds.pixel_array, ds))


def _drawn(values: Array, centre: float, size: tuple[int, int]) -> None:
    grey = (np.clip((values - (centre - 0.5)) / 399 + 0.5, 0, 1) * 255).astype("u1")
    rows, columns = grey.shape
    image = QImage(grey.tobytes(), columns, rows, columns, QImage.Format.Format_Grayscale8)
    ground = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(ground)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    edge = min(size)
    painter.drawImage(QRectF((size[0] - edge) / 2, (size[1] - edge) / 2, edge, edge), image)
    painter.end()
