"""Pictures as PNG (ISO/IEC 15948), eight bits a sample, without anything but pixels."""

import io
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image


_SQUARE = 0.005


def png(shades: "NDArray[Any]", max_edge: int | None = None, aspect: float = 1.0) -> bytes:
    """Greys (rows x columns) or colours (rows x columns x 3) as a PNG, as ``saved``."""
    import numpy as np
    from PIL import Image

    return saved(Image.fromarray(np.ascontiguousarray(shades, "u1")), max_edge, aspect)


def saved(image: "Image", max_edge: int | None = None, aspect: float = 1.0) -> bytes:
    """An image as a PNG, its longer side at most ``max_edge`` pixels. The image may be made smaller on the way.

    ``aspect`` is how much higher than wide its pixels are; those of the PNG are square, as large as the longer sides.
    """
    from PIL import Image

    if abs(aspect - 1) > _SQUARE:
        wide, high = image.size
        size = (wide, round(high * aspect)) if aspect > 1 else (round(wide / aspect), high)
        image = image.resize(size, Image.Resampling.BICUBIC)
    if max_edge is not None and max(image.size) > max_edge:
        image.thumbnail((max_edge, max_edge), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    image.save(buffer, "PNG", compress_level=4)
    return buffer.getvalue()
