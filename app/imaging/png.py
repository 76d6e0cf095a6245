"""Pictures as PNG (ISO/IEC 15948), eight bits a sample, without anything but pixels."""

import io
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image


def png(shades: "NDArray[Any]", max_edge: int | None = None) -> bytes:
    """Greys (rows x columns) or colours (rows x columns x 3) as a PNG, its longer side at most ``max_edge`` pixels."""
    import numpy as np
    from PIL import Image

    return saved(Image.fromarray(np.ascontiguousarray(shades, "u1")), max_edge)


def saved(image: "Image", max_edge: int | None = None) -> bytes:
    """An image as a PNG, its longer side at most ``max_edge`` pixels. The image may be made smaller on the way."""
    from PIL import Image

    if max_edge is not None and max(image.size) > max_edge:
        image.thumbnail((max_edge, max_edge), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    image.save(buffer, "PNG", compress_level=4)
    return buffer.getvalue()
